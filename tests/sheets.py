"""Small registers for tests: rows as staff type them, and the way to a typed table."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from pathlib import Path

from openpyxl import Workbook

from register.core.match import Match, match
from register.core.normalise import normalise
from register.core.normalise.reading import NO_REGION, REGIONS, Context
from register.core.schema import FIELD
from register.core.sheet import CellValue, Sheet
from register.core.typed import Typed

NOW = dt.datetime(2026, 11, 22, 10)


def typed(
    fields: Sequence[str],
    rows: Sequence[Sequence[CellValue]],
    *,
    region: str | None = "CN",
    now: dt.datetime = NOW,
    timezone: str = "Asia/Shanghai",
) -> Typed:
    """A register with these fields under their simplified Chinese headings, read."""
    return read(
        Sheet(name="登记表", rows=[[FIELD[name].heading("zh-Hans") for name in fields], *rows]), region, now, timezone
    )


def read(sheet: Sheet, region: str | None = "CN", now: dt.datetime = NOW, timezone: str = "Asia/Shanghai") -> Typed:
    """A sheet, matched and normalised."""
    matched = match([sheet])
    assert isinstance(matched, Match)
    habits = REGIONS[region] if region else NO_REGION
    return normalise(matched, Context(now=now, timezone=timezone, habits=habits, language=matched.language))


def saved(path: Path, rows: Sequence[Sequence[CellValue]], sheet: str = "登记表") -> Path:
    """Rows as a workbook file of one sheet."""
    book = Workbook()
    page = book.active
    assert page is not None
    page.title = sheet
    for row in rows:
        page.append([None if value == "" else value for value in row])
    for cell in (cell for line in page.iter_rows() for cell in line if cell.data_type == "f"):
        cell.data_type = "s"  # typed as text, as staff would with an apostrophe
    book.save(path)
    return path
