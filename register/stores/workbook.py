"""A workbook file, read through calamine without ever being touched."""

from __future__ import annotations

import hashlib
import io
from dataclasses import dataclass
from pathlib import Path

from python_calamine import (
    CalamineError,
    CalamineSheet,
    CalamineWorkbook,
    PasswordError,
    SheetTypeEnum,
    XmlError,
    ZipError,
)

from register.core.sheet import Sheet
from register.errors import (
    NotAWorkbook,
    PasswordProtected,
    SheetMissing,
    UnsupportedKind,
)
from register.stores import Workbook
from register.stores.bounds import refuse_oversize
from register.stores.content import content_of

_ENCRYPTED = "EncryptedPackage".encode("utf-16-le")
"""The stream in which an encrypted workbook keeps its content."""
ENDINGS = (".xlsx", ".xlsm", ".xls", ".xlsb", ".ods")


@dataclass(frozen=True, slots=True)
class WorkbookStore:
    """A workbook on disk; `sheet` narrows it to the sheet of that name."""

    path: Path
    sheet: str | None = None

    def read(self) -> Workbook:
        """All worksheets, cell by cell; raises Unreadable with what to do."""
        content = content_of(self.path)
        refuse_oversize(self.path.name, content)
        try:
            book = CalamineWorkbook.from_filelike(io.BytesIO(content))
            names = [meta.name for meta in book.sheets_metadata if meta.typ == SheetTypeEnum.WorkSheet]
            if self.sheet is not None and self.sheet not in names:
                raise SheetMissing(file=self.path.name, sheet=self.sheet, valid=", ".join(names))
            wanted = [self.sheet] if self.sheet is not None else names
            sheets = tuple(_sheet(book.get_sheet_by_name(name)) for name in wanted)
        except PasswordError as error:
            raise PasswordProtected(file=self.path.name) from error
        except (CalamineError, XmlError, ZipError) as error:
            if _ENCRYPTED in content:
                raise PasswordProtected(file=self.path.name) from error
            if self.path.suffix.lower() not in ENDINGS:
                raise UnsupportedKind(ending=self.path.suffix or "…") from error
            raise NotAWorkbook(file=self.path.name) from error
        return Workbook(name=self.path.name, sha256=hashlib.sha256(content).hexdigest(), sheets=sheets)


def _sheet(sheet: CalamineSheet) -> Sheet:
    row, column = sheet.start or (0, 0)
    return Sheet(name=sheet.name, rows=sheet.to_python(), first_row=row + 1, first_column=column + 1)
