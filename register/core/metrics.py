"""The figures of a month: everything the report says, computed once, each with its population and the rows behind it.

A deadline belongs to the month it falls due in; in time means stopped by its due moment, so a complaint resolved
late counts as late for ever, and a figure of a past month does not change because time goes on. A complaint has
ended on its resolved date, else its closing date; one that is done without either, or withdrawn, is taken to have
ended on the last step recorded in its row.
"""

from __future__ import annotations

from collections.abc import Iterable

import polars as pl

from register.core.audit import IDENTITIES, action_points, repeat_rows
from register.core.deadlines import State
from register.core.figures import (
    Balance,
    ClockFigures,
    Figure,
    Figures,
    Kpi,
    OpenComplaint,
    RuleCount,
    Share,
)
from register.core.finding import Finding
from register.core.period import Period, last_months
from register.core.policy import Policy
from register.core.progress import ENDINGS, OVER
from register.core.rules import RULES
from register.core.typed import Typed

MONTHS_SHOWN = 12
DECIDED = (State.MET, State.LATE, State.OVERDUE)
NOTHING = Figure(value=None, n=0, rows=())
STEPS = ("received", "acknowledged", "transferred", "department_replied", "first_response", "replied", "follow_up_1")


def figures(
    typed: Typed, deadlines: pl.DataFrame, findings: Iterable[Finding], policy: Policy, period: Period
) -> Figures:
    """The figures of a month of a register; `deadlines` is the table of `deadlines.deadlines`."""
    found = tuple(findings)
    complaints = _complaints(typed, deadlines, policy)
    months = last_months(period, MONTHS_SHOWN)
    by_month = [_month(complaints, month, typed.fields) for month in months]
    told = ENDINGS & typed.fields
    kpis = tuple(_kpi(name, by_month, policy) for name in KPIS)
    overdue = _overdue(typed.used, deadlines, policy)
    sound = _sound_rows(typed, found)
    return Figures(
        period=str(period),
        months=tuple(str(month) for month in months),
        kpis=kpis,
        received_by_month=tuple(month["received"].n for month in by_month),
        ended_by_month=tuple(complaints.filter(_within("ended", month)).height for month in months if told),
        balance=_balance(by_month, complaints, period) if told else None,
        clocks=tuple(_clock(policy, deadlines, clock.name, period) for clock in policy.clocks),
        topics=_shares(complaints, "topic", period),
        channels=_shares(complaints, "channel", period),
        handlers=_shares(complaints, "handler", period),
        overdue=overdue,
        held=_held(typed.used, deadlines),
        follow_ups_missed=_follow_ups_missed(deadlines, policy),
        quality=_quality(found),
        sound_rows=sound,
        points=action_points(kpis, overdue, sound, typed, period),
    )


KPIS = {
    "received": ("complaints", "lower"),
    "in_time": ("percent", "higher"),
    "first_response_in_time": ("percent", "higher"),
    "resolution_median": ("resolves", "lower"),
    "open_at_end": ("complaints", "lower"),
    "repeat_rate": ("percent", "lower"),
}
"""The leading figures with their unit and the direction wished for."""


def _complaints(typed: Typed, deadlines: pl.DataFrame, policy: Policy) -> pl.DataFrame:
    """One line a complaint: what the month's figures are made of."""
    used = typed.used
    begun = pl.col("received").dt.truncate("1d")
    sound = [pl.when(pl.col(name) >= begun).then(pl.col(name)) for name in ("resolved", "closed")]
    ended = pl.when(OVER).then(pl.coalesce(*sound, pl.max_horizontal(STEPS)))
    frame = used.select("row", "id", "received", "topic", "channel", "handler", "severity", ended=ended)
    frame = frame.with_columns(repeated=pl.col("row").is_in(repeat_rows(used, policy.repeat_days)))
    for role, clock in (("resolves", policy.resolves), ("answers", policy.answers)):
        columns = {name: f"{role}_{name}" for name in ("due", "state", "elapsed")}
        lines = deadlines.filter(pl.col("clock") == clock).select("row", *columns).rename(columns)
        frame = frame.join(lines, on="row", how="left")
    return frame


def _within(column: str, period: Period) -> pl.Expr:
    return (pl.col(column) >= period.start) & (pl.col(column) < period.end)


def _month(complaints: pl.DataFrame, period: Period, fields: frozenset[str]) -> dict[str, Figure]:
    """The leading figures of one month; a figure whose columns the register does not have is empty."""
    received = complaints.filter(_within("received", period))
    repeated = received.filter("repeated")
    solved = complaints.filter(_within("ended", period) & pl.col("resolves_elapsed").is_not_null())
    is_open = (pl.col("received") < period.end) & (pl.col("ended").is_null() | (pl.col("ended") >= period.end))
    still_open = complaints.filter(is_open)
    return {
        "received": Figure(value=received.height, n=received.height, rows=_rows(received)),
        "in_time": _in_time(complaints, "resolves", period),
        "first_response_in_time": _in_time(complaints, "answers", period),
        "resolution_median": Figure(value=_quantile(solved, 0.5), n=solved.height, rows=_rows(solved)),
        "open_at_end": Figure(value=still_open.height, n=still_open.height, rows=_rows(still_open))
        if ENDINGS & fields
        else NOTHING,
        "repeat_rate": Figure(value=_percent(repeated.height, received.height), n=received.height, rows=_rows(repeated))
        if "topic" in fields and fields.intersection(IDENTITIES)
        else NOTHING,
    }


def _in_time(complaints: pl.DataFrame, role: str, period: Period) -> Figure:
    due = complaints.filter(_within(f"{role}_due", period))
    return _in_time_of(due, f"{role}_state")


def _in_time_of(lines: pl.DataFrame, state: str) -> Figure:
    """The share in time of the deadlines that are decided; `rows` are those not in time."""
    decided = lines.filter(pl.col(state).is_in(DECIDED))
    missed = decided.filter(pl.col(state) != State.MET)
    share = _percent(decided.height - missed.height, decided.height)
    return Figure(value=share, n=decided.height, rows=_rows(missed))


def _kpi(name: str, by_month: list[dict[str, Figure]], policy: Policy) -> Kpi:
    unit, better = KPIS[name]
    return Kpi(
        name=name,
        unit=str(policy.clock(policy.resolves).unit) if unit == "resolves" else unit,
        better=better,
        figure=by_month[-1][name],
        target=policy.targets.get(name),
        previous=by_month[-2][name].value,
        series=tuple(month[name].value for month in by_month),
    )


def _clock(policy: Policy, deadlines: pl.DataFrame, name: str, period: Period) -> ClockFigures:
    clock = policy.clock(name)
    due = deadlines.filter((pl.col("clock") == name) & _within("due", period))
    states = dict(due.group_by("state").len().sort("state").iter_rows())
    worst = due.filter(pl.col("late_by").is_not_null()).sort("late_by", "row", descending=[True, False]).head(3)
    return ClockFigures(
        clock=name,
        unit=str(clock.unit),
        limit=clock.limit,
        states=states,
        in_time=_in_time_of(due, "state"),
        median=_quantile(due, 0.5, "elapsed"),
        p90=_quantile(due, 0.9, "elapsed"),
        worst=tuple(id_ or f"#{row}" for id_, row in worst.select("id", "row").iter_rows()),
    )


def _shares(complaints: pl.DataFrame, field: str, period: Period) -> tuple[Share, ...]:
    """The month by the values of a field, the most frequent first."""
    before = period.plus(-1)
    due = complaints.filter(_within("resolves_due", period))
    solved = complaints.filter(_within("ended", period))
    received = complaints.filter(_within("received", period))
    involved = [received, complaints.filter(_within("received", before)), due, solved]
    present = pl.concat(involved)[field].unique().to_list()
    shares = []
    for value in present:
        same = pl.col(field).eq_missing(pl.lit(value, dtype=pl.String))
        here = received.filter(same)
        shares.append(
            Share(
                value=value,
                received=Figure(value=here.height, n=here.height, rows=_rows(here)),
                share=_percent(here.height, received.height) or 0,
                previous=complaints.filter(same & _within("received", before)).height,
                in_time=_in_time_of(due.filter(same), "resolves_state"),
                median=_quantile(solved.filter(same), 0.5),
            )
        )
    return tuple(sorted(shares, key=lambda share: (share.value is None, -share.received.n, share.value or "")))


def _balance(by_month: list[dict[str, Figure]], complaints: pl.DataFrame, period: Period) -> Balance:
    """The month's reconciliation; its closing is counted on its own, so that the sum is a check."""
    return Balance(
        opening=by_month[-2]["open_at_end"].n,
        received=by_month[-1]["received"].n,
        ended=complaints.filter(_within("ended", period)).height,
        closing=by_month[-1]["open_at_end"].n,
    )


def _overdue(used: pl.DataFrame, deadlines: pl.DataFrame, policy: Policy) -> tuple[OpenComplaint, ...]:
    """Open complaints with a clock overdue now, the longest overdue first; follow-ups of done ones are apart."""
    running = [clock.name for clock in policy.clocks if not clock.after_done]
    late = deadlines.filter((pl.col("state") == State.OVERDUE) & pl.col("clock").is_in(running))
    return _open_complaints(used, late)


def _held(used: pl.DataFrame, deadlines: pl.DataFrame) -> tuple[OpenComplaint, ...]:
    return _open_complaints(used, deadlines.filter(pl.col("state") == State.HELD))


def _open_complaints(used: pl.DataFrame, lines: pl.DataFrame) -> tuple[OpenComplaint, ...]:
    grouped = (
        lines.sort("due", "row", nulls_last=True)
        .group_by("row", maintain_order=True)
        .agg("clock", pl.col("due").first(), *(pl.col(name).first() for name in ("due_by_day", "late_by", "unit")))
    )
    columns = ("id", "row", "received", "topic", "handler", "held_from", "hold_reason")
    joined = grouped.join(used.select(columns), on="row").sort("due", "received", "row", nulls_last=True)
    return tuple(
        OpenComplaint(
            id=line["id"],
            row=line["row"],
            received=line["received"],
            topic=line["topic"],
            handler=line["handler"],
            clocks=tuple(line["clock"]),
            due=line["due"],
            due_by_day=line["due_by_day"],
            late_by=line["late_by"],
            unit=line["unit"],
            since=line["held_from"],
            reason=line["hold_reason"],
        )
        for line in joined.iter_rows(named=True)
    )


def _follow_ups_missed(deadlines: pl.DataFrame, policy: Policy) -> tuple[int, ...]:
    after = [clock.name for clock in policy.clocks if clock.after_done]
    return _rows(deadlines.filter((pl.col("state") == State.OVERDUE) & pl.col("clock").is_in(after)))


def _quality(findings: tuple[Finding, ...]) -> tuple[RuleCount, ...]:
    rows: dict[str, list[int]] = {}
    for finding in findings:
        rows.setdefault(finding.rule, []).append(finding.row)
    order = {severity: rank for rank, severity in enumerate(("error", "warning", "hint"))}
    counts = [
        RuleCount(rule=rule, severity=str(RULES[rule].severity), count=len(where), rows=tuple(sorted(set(where))))
        for rule, where in rows.items()
    ]
    return tuple(sorted(counts, key=lambda count: (order[count.severity], -count.count, count.rule)))


def _sound_rows(typed: Typed, findings: tuple[Finding, ...]) -> Figure:
    """The share of rows without an error; `rows` are those with one."""
    faulty = {finding.row for finding in findings if RULES[finding.rule].severity == "error"}
    rows = tuple(sorted(faulty & set(typed.frame["row"].to_list())))
    read = typed.frame.height
    return Figure(value=_percent(read - len(rows), read), n=read, rows=rows)


def _rows(frame: pl.DataFrame) -> tuple[int, ...]:
    return tuple(frame["row"].to_list())


def _percent(part: int, whole: int) -> float | None:
    return 100 * part / whole if whole else None


def _quantile(frame: pl.DataFrame, share: float, column: str = "resolves_elapsed") -> float | None:
    return frame[column].quantile(share, interpolation="linear")
