"""What normalising would write, cell by cell, and the typed table itself."""

from __future__ import annotations

from collections.abc import Sequence

import polars as pl

from register.core.finding import Finding
from register.core.match import Match
from register.core.reasons import CHANGE, msgid
from register.core.schema import DATES, FIELDS
from register.core.sheet import Change, column_letter
from register.core.typed import Typed, iso
from register.language import Words
from register.outputs.findings_list import population, population_text, records
from register.outputs.plain import csv_table, one_line
from register.outputs.terminal import listing


def document(source: str, match: Match, typed: Typed, findings: Sequence[Finding], words: Words) -> dict[str, object]:
    """The JSON document of `register normalise`; its findings are those made while reading."""
    return {
        "source": source,
        "sheet": typed.sheet,
        **population(typed, words),
        "changes": [_record(change, match, words) for change in typed.changes],
        "findings": records(findings, match, words),
    }


def _record(change: Change, match: Match, words: Words) -> dict[str, object]:
    return {
        "address": match.sheet.address(change.row, change.column),
        "row": change.row,
        "column": column_letter(change.column),
        "field": change.field,
        "before": change.before,
        "after": change.after,
        "reason": change.reason,
        "message": words.text(CHANGE[change.reason]),
    }


def csv(typed: Typed) -> str:
    """The whole typed table: the row, then every field by its own name; what could not be read is blank."""
    columns = [iso(field.name) if field.name in DATES else field.name for field in FIELDS]
    frame = typed.frame.select("row", *columns).with_columns(pl.col(pl.Float64).map_elements(_figure, pl.String))
    return csv_table(["row", *(field.name for field in FIELDS)], frame.iter_rows())


def _figure(value: float) -> str:
    return f"{value:.15g}"


def text(source: str, typed: Typed, words: Words, width: int) -> str:
    """What a person reads: each cell before and after, and why."""
    parts = [population_text(source, typed, words)]
    header = [words.text(name) for name in (msgid("Cell"), msgid("As typed"), msgid("Tidy"), msgid("Why"))]
    rows = [
        (
            f"{column_letter(change.column)}{change.row}",
            one_line(change.before, 40, hidden="�"),
            one_line(change.after, 40),
            words.text(CHANGE[change.reason]),
        )
        for change in typed.changes
    ]
    if rows:
        parts.append(listing(header, rows, width, words))
    count = len(typed.changes)
    singular, plural = "%(n)s cell could be tidier.", msgid("%(n)s cells could be tidier.")
    closing = words.text(msgid("Nothing has been written."))
    parts.append(words.sentences(words.count(singular, plural, count), closing) + "\n")
    return "\n".join(parts)
