"""A period: one month of the register's wall clock, from its first midnight up to, not including, the next one's."""

from __future__ import annotations

import datetime as dt
import re
from dataclasses import dataclass


@dataclass(frozen=True, slots=True, order=True)
class Period:
    """A calendar month."""

    year: int
    month: int

    @classmethod
    def of(cls, moment: dt.date) -> Period:
        """The month a day lies in."""
        return cls(moment.year, moment.month)

    @classmethod
    def parse(cls, text: str) -> Period:
        """`2026-10` → October 2026; raises ValueError otherwise."""
        if not re.fullmatch(r"\d{4}-\d{2}", text, re.ASCII):
            raise ValueError(text)
        return cls.of(dt.date(int(text[:4]), int(text[5:]), 1))

    @property
    def start(self) -> dt.datetime:
        """Its first moment."""
        return dt.datetime(self.year, self.month, 1)

    @property
    def end(self) -> dt.datetime:
        """The first moment after it."""
        return self.plus(1).start

    def plus(self, months: int) -> Period:
        """The month so many months later."""
        index = self.year * 12 + self.month - 1 + months
        return Period(index // 12, index % 12 + 1)

    def __str__(self) -> str:
        """`2026-10`."""
        return f"{self.year}-{self.month:02}"


def last_months(period: Period, count: int) -> tuple[Period, ...]:
    """The months up to and including this one, oldest first."""
    return tuple(period.plus(n) for n in range(1 - count, 1))
