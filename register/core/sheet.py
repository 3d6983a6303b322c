"""A sheet as the store read it: what staff typed, with addresses.

Rows and columns are counted as the spreadsheet program shows them: from 1. A store keeps numbers, text, dates,
times, durations and booleans apart; a blank cell is "".
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass

LARGEST_PLAIN = 10**21
"""Whole numbers below it are shown digit by digit, beyond it as a power of ten."""
CellValue = str | float | bool | dt.date | dt.datetime | dt.time | dt.timedelta


@dataclass(frozen=True, slots=True, kw_only=True)
class Sheet:
    """One sheet: `rows[0][0]` is the cell at (`first_row`, `first_column`); rows may be ragged."""

    name: str
    rows: Sequence[Sequence[CellValue]]
    first_row: int = 1
    first_column: int = 1

    def address(self, row: int, column: int) -> str:
        """`登记表!C17`, as a person would look it up."""
        return f"{self.name}!{column_letter(column)}{row}"


def column_letter(column: int) -> str:
    """1 → A, 26 → Z, 27 → AA."""
    letters = ""
    while column:
        column, rest = divmod(column - 1, 26)
        letters = chr(ord("A") + rest) + letters
    return letters


def as_typed(value: CellValue) -> str:
    """The text of a cell as staff would read it: 3.0 is `3`, a date is ISO, blank is empty."""
    match value:
        case str():
            return value
        case bool():
            return "TRUE" if value else "FALSE"
        case float() | int():
            whole = abs(value) < LARGEST_PLAIN and value == int(value)
            return str(int(value)) if whole else f"{value:.15g}"
        case dt.datetime():
            return value.isoformat(" ", "seconds" if value.second else "minutes")
        case dt.time():
            return value.isoformat("seconds" if value.second else "minutes")
        case dt.date():
            return value.isoformat()
        case dt.timedelta():
            seconds = abs(round(value.total_seconds()))
            sign = "-" if value < dt.timedelta() else ""
            return f"{sign}{seconds // 3600}:{seconds // 60 % 60:02}:{seconds % 60:02}"


@dataclass(frozen=True, slots=True, kw_only=True)
class Change:
    """One cell's before → after and why; `reason` is a code of `reasons.CHANGE`."""

    row: int
    column: int
    field: str
    before: str
    after: str
    reason: str
