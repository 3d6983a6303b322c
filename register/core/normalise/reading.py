"""What a reader makes of one cell, and the ways of the region it reads for."""

from __future__ import annotations

import datetime as dt
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import NamedTuple

from register.core.sheet import CellValue
from register.core.vocabulary import NOTHING

_NO_PARAMS: Mapping[str, str] = MappingProxyType({})


class Reading(NamedTuple):
    """One cell read.

    `value` is the typed value (None: blank or not readable), `canonical` its text in the typed table, `written`
    the text a tidy cell would hold, where that is another one. `fault` is the rule broken (unreadable and ambiguous
    cells have no value), with the facts in `params`; `reason` says why the tidy text differs from what was typed.
    """

    value: object | None = None
    canonical: str = ""
    fault: str | None = None
    reason: str | None = None
    params: Mapping[str, str] = _NO_PARAMS
    written: str | None = None


BLANK = Reading()
LONGEST_NOTHING = 12
"""No mark for "none" is longer; longer cells need not be looked at for one."""


class Refusal(Exception):
    """A text that must not be read: `why` is a code of `reasons.WHY`, `readings` what it could have been."""

    def __init__(self, why: str, *readings: str, ambiguous: bool = False) -> None:
        """`ambiguous`: more than one reading is sensible, as against none."""
        self.why = why
        self.readings = tuple(reading for reading in readings if reading)
        self.ambiguous = ambiguous or bool(self.readings)

    def reading(self, kind: str) -> Reading:
        """The cell as unreadable or ambiguous, under the rule of its kind."""
        params = {"why": self.why, "readings": " / ".join(self.readings)}
        return Reading(fault=f"{'ambiguous' if self.ambiguous else 'unreadable'}-{kind}", params=params)


@dataclass(frozen=True, slots=True)
class Habits:
    """How people of a region write: order of day and month, Chinese forms, years of the Republic, phones."""

    region: str | None = None
    order: str | None = None
    chinese: bool = False
    republic_years: bool = False
    currency: str | None = None


REGIONS: dict[str, Habits] = {
    "CN": Habits("CN", "ymd", chinese=True, currency="CNY"),
    "TW": Habits("TW", "ymd", chinese=True, republic_years=True, currency="TWD"),
    "HK": Habits("HK", "dmy", chinese=True, currency="HKD"),
    "GB": Habits("GB", "dmy", currency="GBP"),
    "IE": Habits("IE", "dmy", currency="EUR"),
    "AU": Habits("AU", "dmy", currency="AUD"),
    "US": Habits("US", "mdy", currency="USD"),
}
NO_REGION = Habits()


@dataclass(frozen=True, slots=True, kw_only=True)
class Context:
    """What a reader has to know besides the cell: the region's habits, the moment, the register's zone and language."""

    now: dt.datetime
    timezone: str
    habits: Habits = NO_REGION
    language: str = "en"
    oldest_year: int = field(init=False)
    newest_year: int = field(init=False)

    def __post_init__(self) -> None:
        """Dates outside ten years back and two ahead are taken for slips of the pen."""
        object.__setattr__(self, "oldest_year", self.now.year - 10)
        object.__setattr__(self, "newest_year", self.now.year + 2)

    def plausible(self, day: dt.date) -> bool:
        """Whether a complaint may bear this date."""
        return self.oldest_year <= day.year <= self.newest_year


def fold(text: str) -> str:
    """Width, invisible characters and outer blanks removed: for reading figures and dates, never for free text.

    Folding a folded text changes nothing; invisible characters go first, because they keep others from combining.
    """
    if text.isascii() and text.isprintable():
        return text.strip()
    for _ in range(2):
        if not text.isprintable():
            text = "".join(c for c in text if unicodedata.category(c) not in ("Cf", "Cc", "Cs") or c in "\n\t")
        text = unicodedata.normalize("NFKC", text)
    return text.strip()


def is_nothing(value: CellValue) -> bool:
    """Whether a cell says that there is nothing: blank, or one of the usual marks such as `/` and 无."""
    if not isinstance(value, str) or len(value.strip()) > LONGEST_NOTHING:
        return False
    text = fold(value).casefold()
    return text in NOTHING or not text.strip("-—–_/\\ ")
