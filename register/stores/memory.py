"""A register in memory: for tests and for programs that have their rows already."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass

from register.core.sheet import CellValue, Sheet
from register.stores import Workbook


@dataclass(frozen=True, slots=True)
class MemoryStore:
    """Rows of one sheet, the headings first."""

    rows: Sequence[Sequence[CellValue]]
    name: str = "memory"
    sheet: str = "Register"

    def read(self) -> Workbook:
        """The rows as a workbook of one sheet."""
        digest = hashlib.sha256(repr(self.rows).encode("utf-8", "surrogatepass")).hexdigest()
        return Workbook(name=self.name, sha256=digest, sheets=(Sheet(name=self.sheet, rows=self.rows),))
