"""Where registers live. A store reads a workbook whole: its sheets as typed, its name and what it was made of."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol

from register.core.sheet import Sheet


@dataclass(frozen=True, slots=True, kw_only=True)
class Workbook:
    """What a store read: the source's name as shown to people, the SHA-256 of its bytes, its sheets in order."""

    name: str
    sha256: str
    sheets: tuple[Sheet, ...]


class Store(Protocol):
    """A place a register is read from."""

    def read(self) -> Workbook:
        """The workbook as it is now; raises Unreadable."""
