"""Free text, names and ids: cleaned of what cannot be seen, never rewritten."""

from __future__ import annotations

import re
import unicodedata

from register.core.normalise.reading import BLANK, Context, Reading, fold, is_nothing
from register.core.sheet import CellValue, as_typed

FIRST_NUMBER_CUT = 10**15
"""Spreadsheets keep fifteen digits of a number."""
_KEPT_CONTROLS = "\n\t"
_KEPT_FORMATS = "\u200d"  # joins emoji; the variation selectors are marks, not formats, and stay as well


def read_text(value: CellValue, _context: Context) -> Reading:
    """Free text without control and zero-width characters, its line ends as one kind."""
    typed = as_typed(value)
    text = typed if typed.isprintable() else _clean(typed)
    if not text.strip():
        return BLANK
    return Reading(text.strip(), text.strip(), reason=None if text == typed else "invisible-characters")


def read_name(value: CellValue, context: Context) -> Reading:
    """A name or another short text: as free text, and a mark for "none" is blank."""
    return BLANK if is_nothing(value) else read_text(value, context)


def read_person(value: CellValue, context: Context) -> Reading:
    """A person's name: two blanks in it do not make another person."""
    reading = read_name(value, context)
    name = " ".join(reading.canonical.split())
    return reading._replace(value=name, canonical=name) if name else BLANK


def read_id(value: CellValue, context: Context) -> Reading:
    """An identifier is text: a number keeps its digits, full-width letters are folded.

    A number of sixteen digits or more has lost some in the spreadsheet, which is reported.
    """
    typed = as_typed(value)
    text = fold(read_text(value, context).canonical)
    if not text or is_nothing(value):
        return BLANK
    if isinstance(value, float) and not abs(value) < FIRST_NUMBER_CUT:
        return Reading(text, text, fault="id-digits-lost")
    return Reading(text, text, reason=None if text == typed.strip() else "full-width")


def _clean(text: str) -> str:
    text = re.sub(r"\r\n?|\u2028|\u2029", "\n", text.replace("_x000D_", ""))
    return "".join(c for c in text if _visible(c))


def _visible(character: str) -> bool:
    category = unicodedata.category(character)
    if category == "Cc":
        return character in _KEPT_CONTROLS
    return category != "Cs" and (category != "Cf" or character in _KEPT_FORMATS)
