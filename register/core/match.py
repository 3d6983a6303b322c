"""Find the register among the sheets of a workbook: its heading row, and which column is which field.

A heading row is the row, among the first thirty, that names most of our fields; one with the received heading goes
before one without, and a row that holds a date is never one. Of several sheets the one with the received heading
wins, then the one with most fields, then the first.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from register.core.finding import Finding
from register.core.schema import FIELD, LANGUAGES, heading_keys, key, spelling
from register.core.sheet import CellValue, Sheet, as_typed

SEARCHED_ROWS = 30
FEWEST_HEADINGS = 2
FEWEST_OF_A_REGISTER = 3
_LEADING_MARKS = re.compile(r"^[\s*＊●★]+")
_HINT = re.compile(r"[(（\[【<《*＊].*", re.DOTALL)
_OVERRIDE_RANK = -1


@dataclass(frozen=True, slots=True)
class Column:
    """Where a field stands: the column counted from 1, and its heading as typed."""

    number: int
    heading: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Match:
    """A sheet understood: `columns[field]` for each field found, findings about headings, headings left alone.

    `other_sheets` look like registers too and are not read.
    """

    sheet: Sheet
    heading_row: int
    columns: Mapping[str, Column]
    findings: tuple[Finding, ...]
    unclaimed: tuple[str, ...]
    other_sheets: tuple[str, ...] = ()

    @property
    def language(self) -> str:
        """The language most headings are written in: the one tidy cells are written in, too."""
        typed = {name: spelling(_name(column.heading)) for name, column in self.columns.items()}
        shares = {
            language: sum(
                any(spelling(alias) == text for alias in FIELD[name].headings[language]) for name, text in typed.items()
            )
            for language in LANGUAGES
        }
        return max(shares, key=lambda language: shares[language])


@dataclass(frozen=True, slots=True)
class Unmatched:
    """No sheet is a register: none has a heading row (`headings` is empty), or the best one has no received date."""

    headings: tuple[str, ...]


def match(sheets: Sequence[Sheet], overrides: Mapping[str, str] | None = None) -> Match | Unmatched:
    """The sheet that is the register, with its columns.

    `overrides` is {field: heading} from the settings; such a heading is the field's own, whatever else it may say.
    """
    keys = dict(heading_keys()) | {key(text): (field, _OVERRIDE_RANK) for field, text in (overrides or {}).items()}
    candidates = [found for sheet in sheets if (found := _match_sheet(sheet, keys))]
    if not candidates:
        return Unmatched(())
    best = max(candidates, key=lambda found: ("received" in found.columns, len(found.columns)))
    if "received" in best.columns:
        others = (found.sheet.name for found in candidates if found is not best and _is_register(found))
        return replace(best, other_sheets=tuple(others))
    return Unmatched(tuple(_clean(column.heading) for column in best.columns.values()) + best.unclaimed)


def _is_register(found: Match) -> bool:
    """Whether a sheet has a register's headings and something like a date below the received one."""
    if "received" not in found.columns or len(found.columns) < FEWEST_OF_A_REGISTER:
        return False
    at = found.columns["received"].number - found.sheet.first_column
    below = found.sheet.rows[found.heading_row - found.sheet.first_row + 1 :]
    return any(at < len(row) and _may_be_date(row[at]) for row in below)


def _may_be_date(cell: CellValue) -> bool:
    return isinstance(cell, dt.date) or sum(character.isdigit() for character in as_typed(cell)) >= 4


def _match_sheet(sheet: Sheet, keys: Mapping[str, tuple[str, int]]) -> Match | None:
    best: tuple[bool, int] = (False, FEWEST_HEADINGS - 1)
    found: int | None = None
    for index, cells in enumerate(sheet.rows[:SEARCHED_ROWS]):
        if any(isinstance(cell, dt.date) for cell in cells):
            continue  # a row of data, however many of our words it holds
        fields = {claim[0] for cell in cells if isinstance(cell, str) and (claim := _claim(cell, keys))}
        score = ("received" in fields and len(fields) >= FEWEST_HEADINGS, len(fields))
        if score > best:
            best, found = score, index
    return None if found is None else _columns(sheet, found, keys)


def _columns(sheet: Sheet, index: int, keys: Mapping[str, tuple[str, int]]) -> Match:
    """Give each field its best heading; a second claim on a field is a finding."""
    claims: dict[str, list[tuple[int, Column]]] = {}
    unclaimed: list[str] = []
    for offset, cell in enumerate(sheet.rows[index]):
        text = as_typed(cell)
        if claim := _claim(text, keys):
            claims.setdefault(claim[0], []).append((claim[1], Column(sheet.first_column + offset, text)))
        elif text.strip():
            unclaimed.append(_clean(text))
    row = sheet.first_row + index
    columns: dict[str, Column] = {}
    findings: list[Finding] = []
    for field, found in claims.items():
        found.sort(key=lambda claim: (claim[0], claim[1].number))
        (rank, winner), *others = found
        columns[field] = winner
        findings += [_rival(row, field, winner, other, equal=other_rank == rank) for other_rank, other in others]
    return Match(sheet=sheet, heading_row=row, columns=columns, findings=tuple(findings), unclaimed=tuple(unclaimed))


def _rival(row: int, field: str, winner: Column, other: Column, *, equal: bool) -> Finding:
    return Finding(
        rule="two-columns-one-field" if equal else "second-column",
        row=row,
        field=field,
        column=other.number,
        value=_clean(other.heading),
        params={"used": _clean(winner.heading)},
    )


def _claim(text: str, keys: Mapping[str, tuple[str, int]]) -> tuple[str, int] | None:
    """(field, rank) of a heading; a hint behind it such as "(必填)" or a second line is not part of its name."""
    for form in (text, _name(text), text.partition("\n")[0]):
        if (form_key := key(form)) and (claim := keys.get(form_key)):
            return claim
    return None


def _name(heading: str) -> str:
    """A heading without the star before it and the hint in brackets behind it."""
    return _HINT.sub("", _LEADING_MARKS.sub("", heading))


def _clean(heading: str) -> str:
    return " ".join(heading.split())


def known_fields() -> tuple[str, ...]:
    """The names a settings file may use for a field."""
    return tuple(FIELD)
