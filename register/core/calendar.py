"""Working time: which days are worked, between which hours, and how much of it lies between two moments.

All arithmetic is on one axis, the cumulative working seconds since the calendar's first day: every working interval
is laid on it end to end, and moments are found on it by binary search. Wall-clock hours go through the zone's own
rules, so a day with a clock change has its true length. Moments are seconds since 1970 (UTC); days are numpy days.

Public holidays and make-up working days (调休, 補班) come from the `holidays` package, which follows the notices of
the State Council and of the DGPA. A country that announces its calendar year by year is known only up to
`announced_until`; what lies beyond is provisional.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from importlib.metadata import version
from zoneinfo import ZoneInfo

import holidays
import numpy as np
import numpy.typing as npt
from holidays.countries.china import ChinaStaticHolidays

from register.core.office import Interval, Office

Seconds = npt.NDArray[np.int64]
Days = npt.NDArray[np.datetime64]
_ANNOUNCED_UNTIL = {
    "CN": dt.date(max(ChinaStaticHolidays.special_public_holidays), 12, 31),
    "TW": dt.date(2026, 12, 31),  # compared with the DGPA notices up to 2026
}
_CATEGORIES = {"HK": ("public", "optional")}
"""Hong Kong's statutory holidays alone leave out the general holidays on which offices close."""


class NoOpenTime(ValueError):
    """Hours and days that leave nothing to work in."""


class Calendar:
    """The working days and working seconds of an office between two days, both included."""

    def __init__(self, office: Office, first: dt.date, last: dt.date) -> None:
        """Build the index; an office without any open hour raises NoOpenTime."""
        self.office = office
        self.first = first
        self.last = last
        self.holidays, make_up = _public_days(office.country, first, last)
        days = [first + dt.timedelta(days=n) for n in range((last - first).days + 1)]
        hours = [self._hours(day, make_up) for day in days]
        self._index_days(np.array([bool(intervals) for intervals in hours]))
        self._index_seconds(days, hours)
        if not len(self._starts):
            raise NoOpenTime("an office without any open hour")

    def _hours(self, day: dt.date, make_up: frozenset[dt.date]) -> tuple[Interval, ...]:
        """The working intervals of a day: the shop's own word first, then make-up days, holidays, the week."""
        office = self.office
        if day in office.closed:
            return ()
        if day in office.opened or day in make_up:
            return office.week[day.weekday()] or office.week[office.make_up_as]
        return () if day in self.holidays else office.week[day.weekday()]

    def _index_days(self, working: npt.NDArray[np.bool_]) -> None:
        self._working = working
        self._worked_through = np.cumsum(working)
        self._working_days = np.flatnonzero(working)

    def _index_seconds(self, days: list[dt.date], hours: list[tuple[Interval, ...]]) -> None:
        zone = ZoneInfo(self.office.timezone)
        midnights = [dt.datetime.combine(day, dt.time()) for day in days]

        def moment(midnight: dt.datetime, minutes: int) -> int:
            return int((midnight + dt.timedelta(minutes=minutes)).replace(tzinfo=zone).timestamp())

        spans = [
            (moment(midnight, opens), moment(midnight, closes))
            for midnight, intervals in zip(midnights, hours, strict=True)
            for opens, closes in intervals
        ]
        bounds = np.array(spans, np.int64).reshape(-1, 2)
        self._starts, self._ends = bounds[:, 0], bounds[:, 1]
        self._ends = np.maximum(self._ends, self._starts)  # an interval inside the hour a clock skips is empty
        lengths = self._ends - self._starts
        self._after = np.cumsum(lengths)
        self._before = self._after - lengths

    def worked(self, moments: Seconds) -> Seconds:
        """Working seconds from the calendar's first day up to each moment."""
        at = np.searchsorted(self._starts, moments, "right") - 1
        known = np.maximum(at, 0)
        inside = np.minimum(moments - self._starts[known], self._ends[known] - self._starts[known])
        worked: Seconds = np.where(at < 0, 0, self._before[known] + inside)
        return worked

    def moment(self, worked: Seconds) -> Seconds:
        """The first moment at which so many seconds are worked: a shift's end, not the next one's beginning.

        Beyond the calendar's last shift it is that shift's end; such a moment counts as provisional.
        """
        at = np.minimum(np.searchsorted(self._after, worked, "left"), len(self._after) - 1)
        moments: Seconds = np.minimum(self._starts[at] + worked - self._before[at], self._ends[at])
        return moments

    def working_days_through(self, days: Days) -> Seconds:
        """Working days from the calendar's first day up to and including each day."""
        offset = (days - np.datetime64(self.first, "D")).astype(np.int64)
        known = np.clip(offset, 0, len(self._worked_through) - 1)
        through: Seconds = np.where(offset < 0, 0, self._worked_through[known])
        return through

    def nth_working_day(self, n: Seconds) -> Days:
        """The day on which the n-th working day of the calendar falls (from 1)."""
        at = np.clip(n - 1, 0, len(self._working_days) - 1)
        return np.datetime64(self.first, "D") + self._working_days[at]

    @property
    def last_working_day(self) -> np.datetime64:
        """Where the index ends: a due moment there may lie later in truth."""
        day: np.datetime64 = np.datetime64(self.first, "D") + self._working_days[-1]
        return day

    def is_working_day(self, day: dt.date) -> bool:
        """Whether the shop works on that day."""
        return bool(self._working[(day - self.first).days])


def source_of(country: str | None) -> str:
    """Where the public holidays come from, with its version; empty where none are known."""
    return f"holidays {version('holidays')}" if country else ""


def announced_until(country: str | None) -> dt.date | None:
    """The last day whose status a country has settled; None: settled by rule, or no country given."""
    return _ANNOUNCED_UNTIL.get((country or "").partition("-")[0])


def _public_days(
    country: str | None, first: dt.date, last: dt.date
) -> tuple[Mapping[dt.date, str], frozenset[dt.date]]:
    """The public holidays with their names, and the make-up working days."""
    if country is None:
        return {}, frozenset()
    years = range(first.year, last.year + 1)
    nation, _, part = country.partition("-")
    found = holidays.country_holidays(nation, part or None, years=years, categories=_CATEGORIES.get(nation))
    return found, frozenset(getattr(found, "weekend_workdays", ()))


def is_known(country: str) -> bool:
    """Whether a country, or a part of one, has public holidays here."""
    nation, _, part = country.partition("-")
    known = holidays.list_supported_countries()
    return nation in known and (not part or part in known[nation])
