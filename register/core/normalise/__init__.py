"""Normalise: a matched sheet → the typed table, with the changes a tidy sheet would show and the cells not readable.

Every distinct value of a column is read once. Nothing is guessed: what cannot be read stays as typed and becomes
a finding. Normalising the tidy sheet again changes nothing.
"""

from __future__ import annotations

import datetime as dt
from collections import Counter
from collections.abc import Callable, Sequence
from functools import partial
from zoneinfo import ZoneInfo

import polars as pl

from register.core.finding import Finding
from register.core.match import Match
from register.core.normalise.amounts import read_amount
from register.core.normalise.choices import read_choice
from register.core.normalise.contacts import read_email, read_phone
from register.core.normalise.dates import Moment, read_date
from register.core.normalise.reading import BLANK, Context, Reading
from register.core.normalise.text import read_id, read_name, read_person
from register.core.schema import FIELD, FIELDS, Field, Kind, key
from register.core.sheet import CellValue, Change, as_typed
from register.core.typed import SCHEMA, Typed, day_only, empty_columns, iso, raw
from register.core.vocabulary import OPEN_FIELDS

Reader = Callable[[CellValue, Context], Reading]

READERS: dict[Kind, Reader] = {
    Kind.ID: read_id,
    Kind.TEXT: read_name,
    Kind.PERSON: read_person,
    Kind.DATETIME: read_date,
    Kind.PHONE: read_phone,
    Kind.EMAIL: read_email,
    Kind.AMOUNT: read_amount,
}
USES_OF_AN_OWN_WORD = 3
TOTALS = ("合计", "总计", "小计", "平均", "total", "totals", "subtotal", "sum", "average")
"""What a row that sums up others is called, by key."""


def normalise(match: Match, context: Context) -> Typed:
    """The typed table of a matched sheet."""
    rows, blank_rows = _complaint_rows(match)
    series = [pl.Series("row", [number for number, _ in rows], dtype=pl.Int64)]
    changes: list[Change] = []
    findings: list[Finding] = list(match.findings)
    for name, column in match.columns.items():
        at = column.number - match.sheet.first_column
        cells = [row[at] if at < len(row) else "" for _, row in rows]
        readings = _own_words(name, _read_distinct(cells, reader_of(FIELD[name]), context))
        texts = [as_typed(cell) for cell in cells]
        series += _series(FIELD[name], texts, readings, context.timezone)
        for (number, _), text, reading in zip(rows, texts, readings, strict=True):
            if reading.reason:
                changes.append(
                    Change(
                        row=number,
                        column=column.number,
                        field=name,
                        before=text,
                        after=reading.written or reading.canonical,
                        reason=reading.reason,
                    )
                )
            if reading.fault:
                findings.append(
                    Finding(
                        rule=reading.fault,
                        row=number,
                        field=name,
                        column=column.number,
                        value=text,
                        params={**reading.params, "reading": reading.canonical},
                    )
                )
    absent = {field.name for field in FIELDS} - set(match.columns)
    frame = pl.DataFrame(series + empty_columns(len(rows), absent)).select(list(SCHEMA))
    return Typed(
        frame=frame,
        sheet=match.sheet.name,
        columns=match.columns,
        changes=tuple(sorted(changes, key=lambda change: (change.row, change.column))),
        findings=tuple(findings),
        copies=_copies(rows, match),
        blank_rows=blank_rows,
    )


def reader_of(field: Field) -> Reader:
    """The reader for the cells of a field."""
    if field.kind is Kind.CHOICE:
        return partial(read_choice, field.name)
    return READERS[field.kind]


def _complaint_rows(match: Match) -> tuple[list[tuple[int, Sequence[CellValue]]], int]:
    """The rows that hold a complaint, with their numbers, and how many below the headings hold something else.

    A row in which only the complaint number is filled in was numbered in advance; totals and headings repeated
    further down are no complaints either.
    """
    sheet = match.sheet
    first = match.heading_row - sheet.first_row + 1
    told = [column.number - sheet.first_column for name, column in match.columns.items() if name != "id"]
    everything = [column.number - sheet.first_column for column in match.columns.values()]
    rows: list[tuple[int, Sequence[CellValue]]] = []
    blank = 0
    for number, row in enumerate(sheet.rows[first:], match.heading_row + 1):
        holds_one = any(_filled(row, at) for at in told)
        if holds_one and not _is_total(row, match) and not _is_heading(row, match):
            rows.append((number, row))
        elif any(_filled(row, at) for at in everything):
            blank += 1
    return rows, blank


def _copies(rows: list[tuple[int, Sequence[CellValue]]], match: Match) -> frozenset[int]:
    """Rows that repeat a row above cell by cell, in columns we do not know as well; a bare date and name may recur."""
    telling = [
        match.columns[name].number - match.sheet.first_column for name in ("id", "details") if name in match.columns
    ]
    seen: set[tuple[str, ...]] = set()
    copies = set()
    for number, row in rows:
        cells = tuple(as_typed(cell).strip() for cell in row)
        if cells in seen and any(_filled(row, at) for at in telling):
            copies.add(number)
        seen.add(cells)
    return frozenset(copies)


def _filled(row: Sequence[CellValue], at: int) -> bool:
    """Whether a cell says something; a box that is not ticked does not."""
    value = row[at] if at < len(row) else ""
    return value != "" and value is not False and not (isinstance(value, str) and value.isspace())


def _is_total(row: Sequence[CellValue], match: Match) -> bool:
    """Whether a row sums up others: it is called so, and no complaint was received on it."""
    columns = sorted(column.number - match.sheet.first_column for column in match.columns.values())
    first = next((at for at in columns if _filled(row, at)), None)
    received = match.columns["received"].number - match.sheet.first_column
    if first is None or not isinstance(cell := row[first], str):
        return False
    if first == received:  # such as "Total complaints: 3" where a date should be
        return key(cell).startswith(TOTALS)
    return key(cell) in TOTALS and not _filled(row, received)


def _is_heading(row: Sequence[CellValue], match: Match) -> bool:
    """Whether most of a row repeats the headings above it, letter by letter."""
    filled = same = 0
    for column in match.columns.values():
        at = column.number - match.sheet.first_column
        if _filled(row, at):
            filled += 1
            same += row[at] == column.heading
    return same >= 2 and same * 2 > filled


def _read_distinct(cells: Sequence[CellValue], reader: Reader, context: Context) -> list[Reading]:
    """Read each distinct value once; 1, 1.0 and TRUE are three values."""
    known: dict[tuple[type, CellValue], Reading] = {}
    readings = []
    for cell in cells:
        identity = (type(cell), cell)
        reading = known.get(identity)
        if reading is None:
            reading = known[identity] = reader(cell, context)
        readings.append(reading)
    return readings


def _own_words(name: str, readings: list[Reading]) -> list[Reading]:
    """In an open field a word used again and again is the shop's own, not a slip: it is not reported."""
    if name not in OPEN_FIELDS:
        return readings
    uses = Counter(reading.canonical for reading in readings)
    return [
        reading._replace(fault=None)
        if reading.fault == "unlisted-choice" and uses[reading.canonical] >= USES_OF_AN_OWN_WORD
        else reading
        for reading in readings
    ]


def _series(field: Field, texts: list[str], readings: list[Reading], timezone: str) -> list[pl.Series]:
    name = field.name
    said = [text.strip() if reading != BLANK else "" for text, reading in zip(texts, readings, strict=True)]
    typed = pl.Series(raw(name), said, dtype=pl.String)
    if field.kind is not Kind.DATETIME:
        return [typed, pl.Series(name, [reading.value for reading in readings], dtype=SCHEMA[name])]
    zone = ZoneInfo(timezone)
    read = [reading.value if isinstance(reading.value, Moment) else None for reading in readings]
    # what 昨天 means walks with the day of reading: shown, but no figure may stand on it
    moments = [
        None if reading.fault == "relative-date" else moment for reading, moment in zip(readings, read, strict=True)
    ]
    return [
        typed,
        pl.Series(name, [moment and wall_clock(moment, zone) for moment in moments], dtype=SCHEMA[name]),
        pl.Series(day_only(name), [moment and moment.time is None for moment in moments], dtype=pl.Boolean),
        pl.Series(iso(name), [moment and moment.iso for moment in read], dtype=pl.String),
    ]


def wall_clock(moment: Moment, zone: ZoneInfo) -> dt.datetime:
    """The moment on the clock of the register's zone; a day without a time begins at midnight."""
    stamp = dt.datetime.combine(moment.day, moment.time or dt.time())
    if moment.offset is None:
        return stamp
    there = dt.timezone(dt.timedelta(minutes=moment.offset))
    return stamp.replace(tzinfo=there).astimezone(zone).replace(tzinfo=None)
