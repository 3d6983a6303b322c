"""The deadlines of a register: what is overdue, due soon and on hold for people; everything for programs."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable
from typing import Any

import polars as pl

from register.core.calendar import announced_until, source_of
from register.core.deadlines import State
from register.core.office import Office
from register.core.policy import Policy
from register.core.reasons import msgid
from register.core.typed import Typed
from register.language import Words, moment
from register.outputs.findings_list import population, population_text
from register.outputs.labels import STATE, amount_of_time, clock_name
from register.outputs.plain import csv_table, one_line
from register.outputs.terminal import table

URGENCY = (State.OVERDUE, State.DUE_SOON, State.HELD)
COLUMNS = ("id", "row", "clock", "start", "due", "stop", "state", "late_by", "unit", "provisional")


def document(
    source: str, typed: Typed, lines: pl.DataFrame, policy: Policy, office: Office, now: dt.datetime, words: Words
) -> dict[str, object]:
    """The JSON document of `register deadlines`."""
    return {
        "source": source,
        "sheet": typed.sheet,
        "now": _iso(now, by_day=False),
        "timezone": office.timezone,
        "policy": f"{policy.name} {policy.version}",
        "calendar": calendar(office),
        **population(typed, words),
        "deadlines": [dict(zip(COLUMNS, row, strict=True)) for row in _rows(lines)],
        "complaints": complaints(lines),
    }


def calendar(office: Office) -> dict[str, str | None]:
    """The calendar in force."""
    until = announced_until(office.country)
    return {
        "country": office.country,
        "version": source_of(office.country) or None,
        "announced_until": until.isoformat() if until else None,
    }


def complaints(lines: pl.DataFrame) -> list[dict[str, object]]:
    """For each complaint its earliest open deadline and the clocks that are overdue."""
    ahead = lines.filter(pl.col("state").is_in([State.RUNNING, State.DUE_SOON, State.OVERDUE])).sort("due", "row")
    nearest = ahead.group_by("row", maintain_order=True).agg(
        pl.col("due").first(), pl.col("clock").first(), pl.col("due_by_day").first()
    )
    late = (
        lines.filter(pl.col("state") == State.OVERDUE)
        .group_by("row", maintain_order=True)
        .agg(pl.col("clock").alias("overdue"))
    )
    every = lines.select("id", "row").unique(maintain_order=True)
    joined = every.join(nearest, on="row", how="left").join(late, on="row", how="left").sort("row")
    return [
        {
            "id": line["id"],
            "row": line["row"],
            "next_due": _iso(line["due"], by_day=bool(line["due_by_day"])),
            "next_clock": line["clock"],
            "overdue": line["overdue"] or [],
        }
        for line in joined.iter_rows(named=True)
    ]


def csv(lines: pl.DataFrame) -> str:
    """One line for each complaint and clock."""
    return csv_table(COLUMNS, _rows(lines))


def _rows(lines: pl.DataFrame) -> Iterable[tuple[object, ...]]:
    for line in lines.iter_rows(named=True):
        yield (
            line["id"],
            line["row"],
            line["clock"],
            _iso(line["start"], by_day=line["start_by_day"]),
            _iso(line["due"], by_day=line["due_by_day"]),
            _iso(line["stop"], by_day=line["stop_by_day"]),
            line["state"],
            None if line["late_by"] is None else round(line["late_by"], 4),
            line["unit"],
            line["provisional"],
        )


def _iso(value: dt.datetime | None, *, by_day: bool) -> str | None:
    if value is None:
        return None
    return value.date().isoformat() if by_day else value.isoformat("T", "seconds" if value.second else "minutes")


def text(source: str, typed: Typed, lines: pl.DataFrame, policy: Policy, words: Words, width: int) -> str:
    """What a person reads: open complaints first, the most urgent on top, then what is due after they are done."""
    parts = [population_text(source, typed, words)]
    names = (msgid("Complaint"), msgid("Clock"), msgid("Due"), msgid("State"), msgid("Late by"), msgid("Handler"))
    header = [words.text(name) for name in names]
    rows = [_row(line, words) for line in _urgent(lines, typed, policy).iter_rows(named=True)]
    if rows:
        parts.append(table(header, rows, width))
    counted = dict(lines.group_by("state").len().iter_rows())
    summary = words.list([f"{words.text(STATE[state])} {counted[state]}" for state in STATE if counted.get(state)])
    parts.append((summary or words.text(msgid("There is no deadline."))) + "\n")
    return "\n".join(parts)


def _urgent(lines: pl.DataFrame, typed: Typed, policy: Policy) -> pl.DataFrame:
    """The deadlines that need someone: overdue, due soon, on hold."""
    order = {str(state): rank for rank, state in enumerate(URGENCY)}
    afterwards = [clock.name for clock in policy.clocks if clock.after_done]
    urgent = lines.filter(pl.col("state").is_in(URGENCY)).join(typed.used.select("row", "handler"), on="row")
    rank = pl.col("state").replace_strict(order, return_dtype=pl.Int8)
    return urgent.sort(pl.col("clock").is_in(afterwards), rank, "due", "row", nulls_last=True)


def _row(line: dict[str, Any], words: Words) -> tuple[str, ...]:
    return (
        one_line(line["id"] or "", 30) or f"#{line['row']}",
        clock_name(line["clock"], words),
        moment(line["due"], by_day=line["due_by_day"]) if line["due"] else "—",
        words.text(STATE[line["state"]]),
        amount_of_time(line["late_by"], line["unit"], words) if line["late_by"] is not None else "",
        one_line(line["handler"] or "—", 40),
    )
