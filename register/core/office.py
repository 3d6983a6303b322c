"""When a shop works: its week, its zone, whose public holidays it keeps, and its own closed and open days."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

Interval = tuple[int, int]
"""Opening and closing in minutes after midnight."""

DAY_SHIFT: tuple[Interval, ...] = ((9 * 60, 12 * 60), (13 * 60 + 30, 18 * 60))
WEEKDAYS_ONLY: tuple[tuple[Interval, ...], ...] = (DAY_SHIFT,) * 5 + ((), ())


@dataclass(frozen=True, slots=True, kw_only=True)
class Office:
    """When a shop works: its hours from Monday to Sunday, its zone, its country's holidays and its own days.

    `country` is an ISO 3166 code, with its part where holidays differ (GB-ENG, US-CA, AU-NSW). A make-up working
    day has the hours of weekday `make_up_as` (Monday is 0) where its own weekday has none.
    """

    timezone: str
    country: str | None = None
    week: tuple[tuple[Interval, ...], ...] = WEEKDAYS_ONLY
    closed: frozenset[dt.date] = frozenset()
    opened: frozenset[dt.date] = frozenset()
    make_up_as: int = 0
