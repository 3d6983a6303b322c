"""The monthly audit report: one set of figures as a PDF, as a web page, as JSON.

Every figure is finished before the template sees it; the template places and translates.
"""

from __future__ import annotations

import dataclasses
import datetime as dt
from collections.abc import Mapping, Sequence
from zoneinfo import ZoneInfo

from register import __version__
from register.core.figures import ClockFigures, Figures, OpenComplaint, Share
from register.core.office import Office
from register.core.period import Period
from register.core.policy import Clock, Policy
from register.core.reasons import EXCLUSION, msgid
from register.core.typed import Typed
from register.language import HTML_LANGUAGE, Words, moment
from register.outputs import report_charts
from register.outputs.deadlines_list import calendar
from register.outputs.definitions import definitions
from register.outputs.findings_list import population, title
from register.outputs.labels import SEVERITY, amount_of_time, clock_name, field_name, unit_of_time, value_name
from register.outputs.plain import one_line
from register.outputs.templates import render
from register.outputs.verdict import kpi_card, point_line, verdict

FEWEST_TO_RATE = 5
"""Below this number of deadlines a handler's share in time is not shown: one case would move it by a fifth or more."""
MOST_ROWS_NAMED = 12
MOST_POINTS = 5
MOST_LISTED = 40
"""Complaints listed one by one; `register deadlines` lists them all."""


@dataclasses.dataclass(frozen=True, slots=True, kw_only=True)
class Statement:
    """What the report is made from."""

    source: str
    sha256: str
    typed: Typed
    policy: Policy
    office: Office
    now: dt.datetime
    period: Period
    other_sheets: tuple[str, ...] = ()
    business: str = ""
    prepared_by: str = ""
    reviewed_by: str = ""


def document(statement: Statement, figures: Figures, words: Words) -> dict[str, object]:
    """The JSON object the report is made from."""
    policy, office = statement.policy, statement.office
    return {
        "period": figures.period,
        "period_over": statement.now >= statement.period.end,
        "business": statement.business,
        "source": statement.source,
        "source_sha256": statement.sha256,
        "sheet": statement.typed.sheet,
        "language": words.language,
        "timezone": office.timezone,
        "policy": f"{policy.name} {policy.version}",
        "calendar": calendar(office),
        "now": moment(statement.now),
        "register_version": __version__,
        **population(statement.typed, words),
        "figures": _plain(figures),
    }


def _plain(value: object) -> object:
    """Figures as JSON values."""
    if dataclasses.is_dataclass(value) and not isinstance(value, type):
        return {field.name: _plain(getattr(value, field.name)) for field in dataclasses.fields(value)}
    if isinstance(value, Mapping):
        return {str(key): _plain(item) for key, item in value.items()}
    if isinstance(value, tuple | list):
        return [_plain(item) for item in value]
    if isinstance(value, dt.datetime):
        return value.isoformat("T", "minutes")
    return round(value, 4) if isinstance(value, float) else value


def html(statement: Statement, figures: Figures, words: Words, *, screen: bool = False) -> str:
    """The report as one self-contained page, for the printer or for a screen."""
    return render("audit_report/report.html", words, _context(statement, figures, words) | {"screen": screen})


def _context(statement: Statement, figures: Figures, words: Words) -> dict[str, object]:
    fields = statement.typed.fields
    points = [point_line(point, figures, statement.policy, words) for point in figures.points]
    return {
        "lang": HTML_LANGUAGE[words.language],
        "fonts": report_charts.FONTS[words.language],
        "business": one_line(statement.business or statement.source, 60),
        "month": words.month(statement.period),
        "number": f"CAR-{statement.period}",
        "prepared_by": one_line(statement.prepared_by, 30),
        "reviewed_by": one_line(statement.reviewed_by, 30),
        "created": statement.now.replace(tzinfo=ZoneInfo(statement.office.timezone)).isoformat(),
        "now": moment(statement.now),
        "page_of": _page_of(words),
        "numbers": _numbers(words),
        "statement": _statement(statement, words),
        "sha256": statement.sha256,
        "verdict": verdict(figures, statement.period, statement.now, words),
        "kpis": [(kpi_card(kpi, words), report_charts.sparkline(kpi, words)) for kpi in figures.kpis],
        "volume": report_charts.volume(figures, words),
        "in_time": report_charts.in_time(figures, words),
        "points": points[:MOST_POINTS],
        "more_points": words.list([point.title for point in points[MOST_POINTS:]]),
        "pareto": report_charts.topics(figures, words),
        "topics": [_share(share, "topic", words) for share in figures.topics],
        "channels": [_share(share, "channel", words) for share in figures.channels],
        "handlers": [_share(share, "handler", words, fewest=FEWEST_TO_RATE) for share in figures.handlers],
        "fewest": FEWEST_TO_RATE,
        "median_unit": unit_of_time(statement.policy.clock(statement.policy.resolves).unit, words),
        "missing": {name: _missing(name, fields, words) for name in ("topic", "channel", "handler", "held_from")},
        "clocks": [_clock(clock, statement.policy.clock(clock.clock), fields, words) for clock in figures.clocks],
        "overdue": [_open(complaint, words) for complaint in figures.overdue[:MOST_LISTED]],
        "held": [_open(complaint, words) for complaint in figures.held[:MOST_LISTED]],
        "unlisted": max(len(figures.overdue) - MOST_LISTED, 0) + max(len(figures.held) - MOST_LISTED, 0),
        "follow_ups_missed": len(figures.follow_ups_missed),
        "received": figures.received_by_month[-1],
        "balance": _balance(figures, words),
        "assessed": any(kpi.met is not None for kpi in figures.kpis),
        "quality": [
            (
                words.text(SEVERITY[count.severity]),
                count.severity,
                title(count.rule, words),
                count.count,
                _rows(count.rows),
            )
            for count in figures.quality
        ],
        "sound": words.percent(figures.sound_rows.value) if figures.sound_rows.value is not None else "—",
        "left_out": _left_out(statement.typed, words),
        "other_sheets": _other_sheets(statement, words),
        "definitions": definitions(statement.policy, statement.office, words),
        "version": __version__,
    }


def _page_of(words: Words) -> str:
    """`Page 1 of 5` as the value of the CSS property content."""
    text = words.text(msgid("Page %(page)s of %(pages)s"), page="\0page\0", pages="\0pages\0")
    parts = [f"counter({part})" if part in ("page", "pages") else f'"{part}"' for part in text.split("\0") if part]
    return " ".join(parts)


def _numbers(words: Words) -> list[str]:
    """How the sections are numbered."""
    return [f"{n}. " for n in range(1, 11)] if words.language == "en" else [f"{n}、" for n in "一二三四五六七八九十"]


def _statement(statement: Statement, words: Words) -> list[tuple[str, str]]:
    """The statement of what was read and by which rules, as pairs."""
    policy, office, typed = statement.policy, statement.office, statement.typed
    last = statement.period.end - dt.timedelta(days=1)
    known = calendar(office)
    holidays = words.text(msgid("no public holidays known"))
    if known["country"]:
        until = known["announced_until"]
        settled = [words.text(msgid("announced to %(day)s"), day=until)] if until else []
        holidays = words.list([str(known["country"]), str(known["version"]), *settled])
    excluded = len(typed.exclusions)
    rows = words.text(
        msgid("%(read)s read = %(used)s used + %(excluded)s left out"),
        read=typed.frame.height,
        used=typed.frame.height - excluded,
        excluded=excluded,
    )
    return [
        (words.text(msgid("Period")), f"{moment(statement.period.start, by_day=True)} – {moment(last, by_day=True)}"),
        (words.text(msgid("Source")), f"{one_line(statement.source, 40)} › {one_line(typed.sheet, 20)}"),
        (words.text(msgid("Rows")), rows),
        (words.text(msgid("Policy")), f"{policy.name} {policy.version}"),
        (words.text(msgid("Calendar")), holidays),
        (words.text(msgid("As of")), f"{moment(statement.now)} {office.timezone}"),
    ]


def _share(share: Share, field: str, words: Words, fewest: int = 1) -> dict[str, object]:
    """One line of a table by topic, channel or handler."""
    in_time = share.in_time
    shown = in_time.value is not None and in_time.n >= fewest
    met = in_time.n - len(in_time.rows)
    change = share.received.n - share.previous
    return {
        "name": value_name(share.value, field, words),
        "count": share.received.n,
        "share": words.percent(share.share),
        "width": round(share.share, 1),
        "previous": share.previous,
        "change": f"{'▲' if change > 0 else '▼'} {abs(change)}" if change else "—",
        "rising": change > 0,
        "in_time": f"{met}/{in_time.n}" if in_time.n else "—",
        "rate": words.percent(in_time.value or 0) if shown else "—",
        "median": "—" if share.median is None else words.decimal(share.median),
    }


def _missing(field: str, fields: frozenset[str], words: Words) -> str:
    """One line where a section cannot be filled for want of a column."""
    if field in fields:
        return ""
    sentence = msgid("The register has no column for this; a column “%(heading)s” would fill the section.")
    return words.text(sentence, heading=field_name(field, words))


def _clock(clock: ClockFigures, rule: Clock, fields: frozenset[str], words: Words) -> dict[str, object]:
    states = clock.states
    stop = rule.stop_in(fields) or rule.stop[0]
    missing = {rule.start, stop} - fields
    value = clock.in_time.value
    return {
        "name": clock_name(clock.clock, words),
        "run": f"{field_name(rule.start, words)} → {field_name(stop, words)}",
        "missing": words.list([field_name(name, words) for name in sorted(missing)]),
        "limit": amount_of_time(clock.limit, clock.unit, words),
        "n": clock.in_time.n,
        "met": states.get("met", 0),
        "late": states.get("late", 0) + states.get("overdue", 0),
        "held": states.get("held", 0),
        "not_recorded": states.get("not_recorded", 0),
        "rate": "—" if value is None else words.percent(value),
        "median": "—" if clock.median is None else words.decimal(clock.median),
        "p90": "—" if clock.p90 is None else words.decimal(clock.p90),
        "worst": words.list([one_line(name, 20) for name in clock.worst]) or "—",
    }


def _open(complaint: OpenComplaint, words: Words) -> dict[str, object]:
    due, since = complaint.due, complaint.since
    return {
        "id": one_line(complaint.id or "", 60) or f"#{complaint.row}",
        "received": moment(complaint.received, by_day=True),
        "topic": value_name(complaint.topic, "topic", words),
        "handler": one_line(complaint.handler or "—", 40),
        "clocks": _first_of(complaint.clocks, words),
        "due": moment(due, by_day=complaint.due_by_day) if due else "—",
        "late_by": "—" if complaint.late_by is None else amount_of_time(complaint.late_by, complaint.unit, words),
        "since": moment(since, by_day=True) if since else "—",
        "reason": one_line(complaint.reason or "—", 60),
    }


def _first_of(clocks: Sequence[str], words: Words) -> str:
    """The clock whose due moment is shown, and how many more are overdue."""
    more = f" (+{len(clocks) - 1})" if len(clocks) > 1 else ""
    return clock_name(clocks[0], words) + more


def _balance(figures: Figures, words: Words) -> str:
    """The month's reconciliation as one line."""
    if figures.balance is None:
        return words.text(msgid("Complaints a month."))
    sentence = msgid(
        "Complaints a month; %(opening)s open at the beginning + %(received)s received − %(ended)s settled "
        "= %(closing)s open at the end."
    )
    return words.text(sentence, **dataclasses.asdict(figures.balance))


def _other_sheets(statement: Statement, words: Words) -> str:
    if not statement.other_sheets:
        return ""
    names = words.list([one_line(name, 30) for name in statement.other_sheets])
    return words.text(msgid("Sheets that look like registers too and are not read: %(sheets)s."), sheets=names)


def _rows(rows: Sequence[int]) -> str:
    shown = ", ".join(str(row) for row in rows[:MOST_ROWS_NAMED])
    return f"{shown} …" if len(rows) > MOST_ROWS_NAMED else shown


def _left_out(typed: Typed, words: Words) -> str:
    """The rows that no figure counts, each with its reason."""
    reasons = [
        words.text(msgid("row %(row)s (%(reason)s)"), row=exclusion.row, reason=words.text(EXCLUSION[exclusion.reason]))
        for exclusion in typed.exclusions
    ]
    return words.text(msgid("Left out of all figures: %(rows)s."), rows=words.list(reasons)) if reasons else ""
