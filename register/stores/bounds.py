"""How large a workbook may be before it is opened: a small file can ask for more memory than a machine has.

The reader makes a full grid from the first cell to the last, and compressed parts can unpack to any size, so both are
looked at beforehand. The declared size of a sheet is not believed; its last row and its widest reference are.
"""

from __future__ import annotations

import io
import re
import zipfile

from register.errors import TooLarge

MOST_BYTES = 600 * 1024 * 1024
"""Unpacked; a register of 100,000 rows and 20 columns has 60 MB."""
MOST_CELLS = 25_000_000
_WORKSHEET = re.compile(r"worksheets[/\\][^/\\]+\.xml$", re.IGNORECASE)
_ROW = re.compile(rb"<(?:\w+:)?row\b[^>]*?\br=[\x22'](\d+)")
_WIDE = re.compile(rb"\br=[\x22']([A-Z]{2,3})\d")
_VERY_WIDE = re.compile(rb"\br=[\x22'][A-Z]{3}\d")
_TAIL = 1_000_000


def refuse_oversize(name: str, content: bytes) -> None:
    """Raise TooLarge for a zipped workbook beyond the bounds; other kinds are left to their reader."""
    if not zipfile.is_zipfile(io.BytesIO(content)):
        return
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as package:
            parts = package.infolist()
            if sum(part.file_size for part in parts) > MOST_BYTES:
                raise TooLarge(file=name, detail=f"> {MOST_BYTES // 1024 // 1024} MB")
            for part in parts:
                if _WORKSHEET.search(part.filename):
                    _refuse_wide(name, package.read(part))
    except (zipfile.BadZipFile, NotImplementedError, RuntimeError, OSError, EOFError):
        return  # damaged: the reader says so


def _refuse_wide(name: str, sheet: bytes) -> None:
    rows = _ROW.findall(sheet[-_TAIL:])
    if not rows:
        return
    last = int(rows[-1])
    if last * 26 * 27 <= MOST_CELLS and not _VERY_WIDE.search(sheet):
        return
    widest = max((_number(letters) for letters in set(_WIDE.findall(sheet))), default=26)
    if last * widest > MOST_CELLS:
        raise TooLarge(file=name, detail=f"{last:,} × {widest:,}")


def _number(letters: bytes) -> int:
    number = 0
    for letter in letters:
        number = number * 26 + letter - ord("A") + 1
    return number
