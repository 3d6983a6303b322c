"""The reader's language: texts, counts, dates and numbers. English is the msgid; the catalogues are locales/*.po."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from functools import cache
from importlib.resources import files

from babel import Locale
from babel.dates import format_date
from babel.messages.catalog import Catalog
from babel.messages.pofile import read_po
from babel.numbers import format_decimal

from register.core.period import Period

HTML_LANGUAGE = {"en": "en", "zh-Hans": "zh-CN", "zh-Hant": "zh-TW"}
"""Tags by which typesetting programs choose the right form of a Chinese character."""


@dataclass(frozen=True, slots=True)
class Words:
    """Everything that is said in one language."""

    language: str

    def text(self, msgid: str, **facts: object) -> str:
        """The translation with its placeholders, `%(name)s`, filled in."""
        message = _catalog(self.language).get(msgid) if self.language != "en" and msgid else None
        text = message.string if message and isinstance(message.string, str) and message.string else msgid
        return text % facts if facts else text

    def count(self, singular: str, plural: str, n: int, **facts: object) -> str:
        """The right form for a number, `%(n)s`; Chinese has one form, the translation of the plural."""
        return self.text(singular if self.language == "en" and n == 1 else plural, n=n, **facts)

    def list(self, items: list[str]) -> str:
        """Several things one after another."""
        return (", " if self.language == "en" else "、").join(items)

    def sentences(self, *sentences: str) -> str:
        """Sentences one after another: Chinese full stops need no blank behind them."""
        return (" " if self.language == "en" else "").join(sentences)

    def month(self, period: Period) -> str:
        """`October 2026`, `2026年10月`."""
        pattern = "MMMM y" if self.language == "en" else "y年M月"
        return format_date(period.start, pattern, self._locale)

    def short_month(self, period: Period) -> str:
        """`Oct`, `10月`."""
        return format_date(period.start, "MMM" if self.language == "en" else "M月", self._locale)

    def weekday(self, weekday: int) -> str:
        """`Mon`, `周一`; Monday is 0."""
        return format_date(dt.date(2026, 11, 2) + dt.timedelta(days=weekday), "EEE", self._locale)

    def number(self, value: float, digits: int = 1) -> str:
        """A number with at most so many decimals; no sign on zero."""
        return format_decimal(round(value, digits) + 0.0, f"#,##0.{'#' * digits}", self._locale)

    def decimal(self, value: float) -> str:
        """A number with one decimal, so that figures stand under one another."""
        return format_decimal(round(value, 1) + 0.0, "#,##0.0", self._locale)

    def percent(self, value: float) -> str:
        """A percentage with one decimal."""
        return f"{value + 0.0:.1f}%"

    @property
    def _locale(self) -> Locale:
        return Locale.parse(self.language, sep="-")


def moment(value: dt.datetime, *, by_day: bool = False) -> str:
    """A wall-clock time as an auditor compares it: the same in every language."""
    return value.strftime("%Y-%m-%d" if by_day else "%Y-%m-%d %H:%M")


@cache
def _catalog(language: str) -> Catalog:
    path = files("register") / "locales" / f"{language.replace('-', '_')}.po"
    with path.open("rb") as stream:
        return read_po(stream, locale=language.replace("-", "_"))


def language_of(tag: str) -> str | None:
    """The language a tag such as zh_TW.UTF-8, zh-HK or en_GB stands for; None where it is none of ours."""
    parts = tag.replace("_", "-").split(".")[0].split("@")[0].casefold().split("-")
    if parts[0] == "en":
        return "en"
    if parts[0] != "zh":
        return None
    return "zh-Hant" if {"hant", "tw", "hk", "mo"} & set(parts) else "zh-Hans"
