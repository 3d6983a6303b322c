"""What codes are called where people read them."""

from __future__ import annotations

from register.core.reasons import msgid
from register.core.schema import FIELD
from register.core.vocabulary import CHOICES, label
from register.language import Words
from register.outputs.plain import one_line

CLOCK = {
    "first_response": msgid("First response"),
    "acknowledgement": msgid("Acknowledgement"),
    "late_reply": msgid("Late-reply mark"),
    "resolution": msgid("Resolution"),
    "follow_up": msgid("Follow-up"),
}
STATE = {
    "met": msgid("in time"),
    "late": msgid("late"),
    "running": msgid("running"),
    "due_soon": msgid("due soon"),
    "overdue": msgid("overdue"),
    "held": msgid("on hold"),
    "not_recorded": msgid("not recorded"),
    "not_applicable": msgid("not applicable"),
}
SEVERITY = {"error": msgid("error"), "warning": msgid("warning"), "hint": msgid("hint")}
GRAVITY = {"major": msgid("Major"), "minor": msgid("Minor"), "watch": msgid("Watch")}
KPI = {
    "received": msgid("Complaints received"),
    "in_time": msgid("Resolved in time"),
    "first_response_in_time": msgid("First response in time"),
    "resolution_median": msgid("Median resolution time"),
    "open_at_end": msgid("Open at month end"),
    "repeat_rate": msgid("Repeat complaints"),
}


def clock_name(clock: str, words: Words) -> str:
    """A clock's name; one of the shop's own is called as in its policy."""
    return words.text(CLOCK.get(clock, clock))


def field_name(field: str, words: Words) -> str:
    """A field's usual heading in the reader's language."""
    return FIELD[field].heading(words.language)


_TIME = {
    "hour": msgid("%(n)s h"),
    "working_hour": msgid("%(n)s working h"),
    "day": msgid("%(n)s days"),
    "working_day": msgid("%(n)s working days"),
    "week": msgid("%(n)s weeks"),
}


def amount_of_time(value: float, unit: str, words: Words) -> str:
    """`3.5 working h`, in the clock's own unit."""
    return words.text(_TIME[unit], n=words.number(value))


def unit_of_time(unit: str, words: Words) -> str:
    """The unit alone, beside a figure or in the head of a column."""
    return words.text(_TIME[unit], n="").strip()


def value_name(value: str | None, field: str, words: Words) -> str:
    """A value of a field as people read it; None is a cell left blank."""
    if value is None:
        return words.text(msgid("not given"))
    return one_line(label(field, value, words.language) if field in CHOICES else value, 24)
