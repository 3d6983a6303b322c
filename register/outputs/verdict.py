"""The report's judgement in words: the verdict, the leading figures, the points that need action."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass

from register.core.figures import ActionPoint, Fact, Figures, Kpi
from register.core.period import Period
from register.core.policy import Policy
from register.core.reasons import msgid
from register.core.vocabulary import label
from register.language import Words, moment
from register.outputs.labels import GRAVITY, KPI, amount_of_time, unit_of_time
from register.outputs.plain import one_line

MOST_IDS_NAMED = 4


@dataclass(frozen=True, slots=True, kw_only=True)
class Verdict:
    """The conclusion in a few words, and the sentences behind it."""

    conclusion: str
    sentences: str


@dataclass(frozen=True, slots=True, kw_only=True)
class KpiCard:
    """A leading figure as it is shown; `good` is None where there is nothing to judge."""

    name: str
    value: str
    unit: str
    status: str
    good: bool | None
    target: str
    previous: str
    change: str
    change_good: bool | None


@dataclass(frozen=True, slots=True, kw_only=True)
class PointLine:
    """A point that needs action as it is shown."""

    gravity: str
    code: str
    title: str
    facts: str
    owner: str


def verdict(figures: Figures, period: Period, now: dt.datetime, words: Words) -> Verdict:
    """The conclusion follows from the points: none, some, or grave ones."""
    grave = sum(point.gravity == "major" for point in figures.points)
    count = len(figures.points)
    if not count and not any(kpi.met for kpi in figures.kpis):
        conclusion = words.text(msgid("Nothing to assess"))
    elif not count:
        conclusion = words.text(msgid("In order"))
    elif grave:
        conclusion = words.count("%(n)s point needs action", msgid("%(n)s points need action"), count)
    else:
        conclusion = words.count(
            "Largely in order, %(n)s point to improve", msgid("Largely in order, %(n)s points to improve"), count
        )
    sentences = [_volume(figures, words), *_shares(figures, words), _standing(figures, now, words)]
    if now < period.end:
        sentences.insert(0, words.text(msgid("The month is not over: the figures run up to now.")))
    return Verdict(conclusion=conclusion, sentences=words.sentences(*sentences))


def _volume(figures: Figures, words: Words) -> str:
    balance, received = figures.balance, figures.received_by_month[-1]
    facts = {"month": words.month(Period.parse(figures.period)), "before": figures.received_by_month[-2]}
    if received:
        first = words.count(
            "%(n)s complaint was received in %(month)s (%(before)s the month before).",
            msgid("%(n)s complaints were received in %(month)s (%(before)s the month before)."),
            received,
            **facts,
        )
    else:
        first = words.text(msgid("No complaint was received in %(month)s."), **facts)
    if balance is None:
        return words.sentences(first, words.text(msgid("The register does not say when complaints are settled.")))
    second = msgid("Settled: %(ended)s; open at the end: %(closing)s.")
    return words.sentences(first, words.text(second, ended=balance.ended, closing=balance.closing))


def _shares(figures: Figures, words: Words) -> tuple[str, ...]:
    sentences = {
        "in_time": msgid("%(met)s of %(n)s resolutions due in the month were in time (%(share)s)."),
        "first_response_in_time": msgid("%(met)s of %(n)s first responses were in time (%(share)s)."),
    }
    found = []
    for name, sentence in sentences.items():
        figure = figures.kpi(name).figure
        if figure.value is not None:
            met = figure.n - len(figure.rows)
            found.append(words.text(sentence, n=figure.n, met=met, share=words.percent(figure.value)))
    return tuple(found)


def _standing(figures: Figures, now: dt.datetime, words: Words) -> str:
    when = moment(now)
    if not figures.overdue and not figures.held:
        return words.text(msgid("As of %(now)s nothing is overdue or on hold."), now=when)
    sentence = msgid("As of %(now)s: %(overdue)s overdue, %(held)s on hold.")
    return words.text(sentence, now=when, overdue=len(figures.overdue), held=len(figures.held))


def kpi_card(kpi: Kpi, words: Words) -> KpiCard:
    """A leading figure with its status in a word beside the colour."""
    value, unit = _value(kpi.figure.value, kpi.unit, words)
    status = {
        None: words.text(msgid("no target")) if kpi.target is None else words.text(msgid("no data")),
        True: "✓ " + words.text(msgid("on target")),
        False: "! " + words.text(msgid("off target")),
    }[kpi.met]
    sign = "≥" if kpi.better == "higher" else "≤"
    target = "—" if kpi.target is None else f"{sign} {_target(kpi.target, kpi.unit, words)}"
    change, change_good = _change(kpi, words)
    return KpiCard(
        name=words.text(KPI[kpi.name]),
        value=value,
        unit=unit,
        status=status,
        good=kpi.met,
        target=target,
        previous=_joined(_value(kpi.previous, kpi.unit, words), words),
        change=change,
        change_good=change_good,
    )


def _value(value: float | None, unit: str, words: Words) -> tuple[str, str]:
    """A figure and its unit, apart."""
    if value is None:
        return "—", ""
    if unit == "percent":
        return words.percent(value).removesuffix("%"), "%"
    if unit == "complaints":
        return words.number(value, 0), words.text(msgid("complaints"))
    return words.decimal(value), unit_of_time(unit, words)


def _target(value: float, unit: str, words: Words) -> str:
    """A target as it was set: 90%, not 90.0%."""
    if unit == "percent":
        return f"{value:g}%"
    return words.number(value, 0) if unit == "complaints" else amount_of_time(value, unit, words)


def _joined(parts: tuple[str, str], words: Words) -> str:
    value, unit = parts
    if unit == words.text(msgid("complaints")) and words.language == "en":
        return value
    return f"{value}%" if unit == "%" else f"{value} {unit}".strip()


def _change(kpi: Kpi, words: Words) -> tuple[str, bool | None]:
    """The change against the month before, and whether it is for the better."""
    if kpi.figure.value is None or kpi.previous is None:
        return "", None
    change = round(kpi.figure.value - kpi.previous, 1)
    if change == 0:
        return words.text(msgid("unchanged")), None
    arrow = "▲" if change > 0 else "▼"
    if kpi.unit == "percent":
        size = words.text(msgid("%(n)s pts"), n=words.number(abs(change)))
    else:
        size = _joined(_value(abs(change), kpi.unit, words), words)
    return f"{arrow} {size}", (change > 0) == (kpi.better == "higher")


_POINTS = {
    "overdue": (
        msgid("Complaints overdue now"),
        msgid("Past their due moment: %(count)s. The longest overdue is %(id)s, since %(since)s."),
    ),
    "in_time": (
        msgid("Too few resolutions in time"),
        msgid("%(value)s against a target of %(target)s. %(count)s of %(n)s were not in time."),
    ),
    "first_response_in_time": (
        msgid("Too few first responses in time"),
        msgid("%(value)s against a target of %(target)s. %(count)s of %(n)s were not in time."),
    ),
    "repeat_rate": (
        msgid("Too many repeat complaints"),
        msgid(
            "%(value)s against a target of %(target)s: %(count)s of %(n)s complaints came from a customer who had "
            "complained about the same topic within %(days)s days."
        ),
    ),
    "resolution_median": (
        msgid("Resolution takes too long"),
        msgid("Half of the complaints settled in the month took longer than %(value)s; the target is %(target)s."),
    ),
    "open_at_end": (
        msgid("Too many complaints open"),
        msgid("%(value)s were open at the end of the month; the target is at most %(target)s."),
    ),
    "received": (
        msgid("More complaints than the limit"),
        msgid("%(value)s were received; the limit is %(target)s."),
    ),
    "broken_promises": (
        msgid("Promises not kept"),
        msgid("Due in the month and not kept: %(count)s (%(ids)s)."),
    ),
    "unowned": (
        msgid("Open complaints without a handler"),
        msgid("Nobody is responsible for %(ids)s (%(count)s in all)."),
    ),
    "faulty_rows": (
        msgid("Errors in the register"),
        msgid("Rows with an error that can spoil figures: %(count)s. The section on data quality names them."),
    ),
}


def point_line(point: ActionPoint, figures: Figures, policy: Policy, words: Words) -> PointLine:
    """A point with its facts in a sentence; the owner is a proposal from the rows behind it."""
    title, sentence = _POINTS[point.code]
    facts = words.text(sentence, **_facts(point, figures, policy, words))
    if topic := point.facts.get("topic"):
        name = one_line(label("topic", str(topic), words.language))
        facts = words.sentences(facts, words.text(msgid("Most often: %(topic)s."), topic=name))
    return PointLine(
        gravity=words.text(GRAVITY[point.gravity]),
        code=point.gravity,
        title=words.text(title),
        facts=facts,
        owner=one_line(point.owner, 20) if point.owner else "—",
    )


def _facts(point: ActionPoint, figures: Figures, policy: Policy, words: Words) -> Mapping[str, str]:
    given = dict(point.facts)
    shown = {name: words.number(value, 0) for name, value in given.items() if isinstance(value, float)}
    shown |= {name: one_line(value, 60) for name, value in given.items() if isinstance(value, str)}
    if isinstance(ids := given.get("ids"), tuple):
        more = ["…"] if len(ids) > MOST_IDS_NAMED else []
        shown["ids"] = words.list([one_line(name, 24) for name in ids[:MOST_IDS_NAMED]] + more)
    if point.code in KPI:
        unit = figures.kpi(point.code).unit
        shown["value"] = _joined(_value(_number(given["value"]), unit, words), words)
        shown["target"] = _target(_number(given["target"]), unit, words)
    return shown | {"days": str(policy.repeat_days)}


def _number(fact: Fact) -> float:
    return float(fact) if isinstance(fact, int | float) else 0.0
