"""What each figure of the report counts, and the working time it counts in, in words an auditor can compute by."""

from __future__ import annotations

from register.core.metrics import STEPS
from register.core.office import Office
from register.core.policy import Policy
from register.core.reasons import msgid
from register.language import Words
from register.outputs.labels import KPI, field_name


def definitions(policy: Policy, office: Office, words: Words) -> list[tuple[str, str]]:
    """What each figure counts, and the working time it counts in."""
    steps = words.list([field_name(step, words) for step in STEPS])
    facts = {"days": policy.repeat_days, "steps": steps}
    worked = [(words.text(msgid("Working time")), _working_time(office, words))]
    return [(words.text(term), words.text(sentence, **facts)) for term, sentence in _TERMS] + worked


_TERMS = (
    (
        KPI["in_time"],
        msgid(
            "resolution deadlines due in the month that were met ÷ those met, late or overdue. "
            "A complaint resolved late counts as late for ever."
        ),
    ),
    (KPI["first_response_in_time"], msgid("the same for the first-response clock, in working time.")),
    (
        KPI["resolution_median"],
        msgid("median of received to resolved, without holds, of the complaints settled in the month."),
    ),
    (
        KPI["open_at_end"],
        msgid("received before the end of the month and not resolved, closed or withdrawn by then."),
    ),
    (
        KPI["repeat_rate"],
        msgid(
            "complaints of a customer (same phone, e-mail or account) who had complained about the same "
            "topic within %(days)s days before ÷ complaints received."
        ),
    ),
    (
        msgid("Settled"),
        msgid(
            "on the resolved date, else the closing date; without either, on the last of these in the row: %(steps)s."
        ),
    ),
    (
        msgid("On hold"),
        msgid(
            "a hold is taken out of the time counted; while it lasts there is no due moment, so the deadline "
            "belongs to no month yet. A hold that begins after the due moment changes nothing."
        ),
    ),
    (
        msgid("Not recorded"),
        msgid("done without the date that stops the clock, or with one before its start: never counted as met."),
    ),
    (
        msgid("Grades"),
        msgid(
            "major: complaints overdue, or a share more than ten points below its target; minor: another missed "
            "share, promises not kept, open complaints without a handler; watch: the rest."
        ),
    ),
)


def _working_time(office: Office, words: Words) -> str:
    """The opening hours by weekday, days of equal hours together, and the shop's own days."""
    days: dict[str, list[str]] = {}
    for weekday, intervals in enumerate(office.week):
        hours = words.list([f"{_clock_time(opens)}–{_clock_time(closes)}" for opens, closes in intervals])
        days.setdefault(hours, []).append(words.weekday(weekday))
    parts = [f"{words.list(names)} {hours}" for hours, names in days.items() if hours]
    for name, own in ((msgid("also closed"), office.closed), (msgid("also open"), office.opened)):
        if own:
            parts.append(f"{words.text(name)} {words.list([day.isoformat() for day in sorted(own)])}")
    return words.text(
        msgid("%(hours)s; public holidays are closed, make-up working days are open."), hours="; ".join(parts)
    )


def _clock_time(minutes: int) -> str:
    return f"{minutes // 60:02}:{minutes % 60:02}"
