"""One line of the register: what stands under each heading."""

from __future__ import annotations

from datetime import date, datetime

from register.core.vocabulary import label

Value = str | int | float | datetime | date | None
Row = dict[str, Value]


def choose(row: Row, language: str, **codes: str | None) -> None:
    """Fill choice fields in the words of the language."""
    for field, code in codes.items():
        row[field] = label(field, code, language) if code else None
