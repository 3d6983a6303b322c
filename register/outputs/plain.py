"""Cells made harmless on their way out: no escape code, formula or endless text passes from a cell into an output."""

from __future__ import annotations

import csv
import io
import re
import unicodedata
from collections.abc import Iterable, Sequence

LONGEST = 80
_FIGURE = re.compile(r"[+-]?[\d.,;: ]+")
_FORMULA_STARTS = ("=", "+", "-", "@", "＝", "＋", "－", "＠", "\t", "\n")


def one_line(text: str, longest: int = LONGEST, *, hidden: str = "") -> str:
    """A cell on one line: line ends become spaces, what cannot be seen becomes `hidden`, long text is cut."""
    shown = "".join(c if c.isspace() or _is_visible(c) else hidden for c in text)
    visible = " ".join(shown.split())
    return visible if len(visible) <= longest else visible[: longest - 1] + "…"


def _is_visible(character: str) -> bool:
    return unicodedata.category(character) not in ("Cc", "Cf", "Cs", "Co", "Cn")


def csv_table(header: Sequence[str], rows: Iterable[Sequence[object]]) -> str:
    """A CSV table no cell of which runs when a spreadsheet program opens it; None is blank."""
    stream = io.StringIO()
    writer = csv.writer(stream, lineterminator="\n")
    writer.writerow(header)
    writer.writerows([_csv_cell(value) for value in row] for row in rows)
    return stream.getvalue()


def _csv_cell(value: object) -> object:
    """Text that would start a formula is led by an apostrophe; figures and phone numbers are not text in that sense."""
    if not isinstance(value, str):
        return value
    text = value.encode("utf-8", "replace").decode("utf-8").replace("\r\n", "\n").replace("\r", "\n")
    text = "".join("\ufffd" if unicodedata.category(c) == "Cc" and c not in "\n\t" else c for c in text)
    return f"'{text}" if text.startswith(_FORMULA_STARTS) and not _FIGURE.fullmatch(text) else text
