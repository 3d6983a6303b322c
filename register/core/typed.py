"""The typed register: one polars frame, one row a complaint, beside what was noticed while it was read.

Columns of the frame: `row` (the sheet's own row number, the key); for each field its value under its own name and,
under `raw(field)`, the text as typed, empty where the cell says that there is nothing; for each date also
`day_only(field)`, whether no time was given, and `iso(field)`, the canonical text. Date values are wall-clock times
of the register's zone. A field the sheet does not have is there as nulls.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property

import polars as pl

from register.core.finding import Finding
from register.core.match import Column
from register.core.schema import DATES, FIELDS, Kind
from register.core.sheet import Change


def raw(field: str) -> str:
    """The column that holds the field as typed."""
    return f"{field}__raw"


def day_only(field: str) -> str:
    """The column that says whether a date came without a time."""
    return f"{field}__day_only"


def iso(field: str) -> str:
    """The column that holds the canonical text of a date."""
    return f"{field}__iso"


def _columns() -> dict[str, pl.DataType]:
    columns: dict[str, pl.DataType] = {"row": pl.Int64()}
    for field in FIELDS:
        columns[raw(field.name)] = pl.String()
        if field.kind is Kind.DATETIME:
            columns[field.name] = pl.Datetime("us")
            columns[day_only(field.name)] = pl.Boolean()
            columns[iso(field.name)] = pl.String()
        else:
            columns[field.name] = pl.Float64() if field.kind is Kind.AMOUNT else pl.String()
    return columns


SCHEMA = _columns()


@dataclass(frozen=True, slots=True)
class Exclusion:
    """A row that is read but not used, and the code of the reason."""

    row: int
    reason: str


@dataclass(frozen=True, kw_only=True)
class Typed:
    """A register read: its frame, where its fields stand, and what was noticed.

    `copies` are rows that repeat a row above cell by cell. `blank_rows` counts rows that hold no complaint at all
    (numbered in advance, totals); they are not "read".
    """

    frame: pl.DataFrame
    sheet: str
    columns: Mapping[str, Column]
    changes: tuple[Change, ...]
    findings: tuple[Finding, ...]
    copies: frozenset[int] = frozenset()
    blank_rows: int = 0

    @property
    def fields(self) -> frozenset[str]:
        """The fields the sheet has a column for."""
        return frozenset(self.columns)

    @cached_property
    def exclusions(self) -> tuple[Exclusion, ...]:
        """Rows without a received date, and exact copies of a row above."""
        reason = (
            pl.when(pl.col(raw("received")) == "")
            .then(pl.lit("no-received-date"))
            .when(pl.col("received").is_null())
            .then(pl.lit("unreadable-received-date"))
            .when(pl.col("row").is_in(self.copies))
            .then(pl.lit("exact-copy"))
        )
        rows = self.frame.select("row", reason=reason).filter(pl.col("reason").is_not_null())
        return tuple(Exclusion(row, why) for row, why in rows.iter_rows())

    @cached_property
    def used(self) -> pl.DataFrame:
        """The complaints that deadlines and figures are computed from."""
        return self.frame.filter(~pl.col("row").is_in([exclusion.row for exclusion in self.exclusions]))


def empty_columns(height: int, absent: set[str]) -> list[pl.Series]:
    """The columns of fields the sheet does not have."""
    series = []
    for name in absent:
        series.append(pl.Series(raw(name), [""], dtype=pl.String).new_from_index(0, height))
        derived = (name, day_only(name), iso(name)) if name in DATES else (name,)
        series += [pl.Series(column, [None], dtype=SCHEMA[column]).new_from_index(0, height) for column in derived]
    return series
