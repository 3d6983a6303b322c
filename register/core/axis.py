"""The axis a clock counts on: moments have positions on it, and a time limit is a distance.

Seconds, working seconds, days and working days since the calendar's beginning: adding a limit, taking out a hold and
measuring lateness are sums on the axis of the clock's own unit. All functions take and give whole columns.
"""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from typing import Protocol
from zoneinfo import ZoneInfo

import numpy as np
import numpy.typing as npt
import polars as pl

from register.core.calendar import Calendar, Days, Seconds
from register.core.policy import Unit

Mask = npt.NDArray[np.bool_]
HOUR = 3600


@dataclass(frozen=True, slots=True)
class Moments:
    """A column of moments: wall clock of a zone, seconds since 1970, and which of them are there at all."""

    zone: str
    wall_clock: pl.Series
    seconds: Seconds
    present: Mask

    @classmethod
    def from_wall_clock(cls, series: pl.Series, zone: str) -> Moments:
        """Read wall-clock times. A time that occurs twice is its first; one the clock skips lies as much later."""
        present = series.is_not_null().to_numpy()
        filled = series.fill_null(dt.datetime(1970, 1, 2))
        placed = filled.dt.replace_time_zone(zone, ambiguous="earliest", non_existent="null")
        if placed.null_count():
            seconds = [int(moment.replace(tzinfo=ZoneInfo(zone)).timestamp()) for moment in filled]
            return cls(zone, filled, np.array(seconds, np.int64), present)
        return cls(zone, filled, placed.dt.epoch("s").to_numpy(), present)

    @classmethod
    def from_seconds(cls, seconds: Seconds, zone: str) -> Moments:
        """Moments given as seconds since 1970."""
        placed = pl.from_epoch(pl.Series(seconds, dtype=pl.Int64), "s").dt.cast_time_unit("us")
        local = placed.dt.replace_time_zone("UTC").dt.convert_time_zone(zone).dt.replace_time_zone(None)
        return cls(zone, local, seconds, np.ones(len(seconds), bool))

    @classmethod
    def from_days(cls, days: Days, zone: str) -> Moments:
        """The midnights at which these days begin."""
        return cls.from_wall_clock(pl.Series(days.astype("datetime64[us]")), zone)

    @property
    def days(self) -> Days:
        """The days of the wall clock."""
        return self.wall_clock.dt.date().to_numpy().astype("datetime64[D]")

    def midnights(self, *, later: int = 0) -> Moments:
        """The midnight that begins each day, or the one so many days later."""
        return Moments.from_days(self.days + np.timedelta64(later, "D"), self.zone)

    def where(self, mask: Mask, other: Moments) -> Moments:
        """These moments where the mask is set, the other ones elsewhere."""
        keep = pl.Series(mask)
        return Moments(
            self.zone,
            self.wall_clock.zip_with(keep, other.wall_clock),
            np.where(mask, self.seconds, other.seconds),
            np.where(mask, self.present, other.present),
        )


class Axis(Protocol):
    """Positions of moments in one kind of time; `per_unit` positions make one unit of the clock."""

    @property
    def per_unit(self) -> int:
        """Positions in one unit."""

    @property
    def by_wall_clock(self) -> bool:
        """Whether a limit from a whole day is counted on the wall clock."""

    def position(self, moments: Moments) -> Seconds:
        """Where the moments stand."""

    def moments(self, positions: Seconds) -> Moments:
        """The first moments that stand there."""


@dataclass(frozen=True, slots=True)
class _SecondsAxis:
    zone: str
    per_unit: int = HOUR
    by_wall_clock: bool = True

    def position(self, moments: Moments) -> Seconds:
        return moments.seconds

    def moments(self, positions: Seconds) -> Moments:
        return Moments.from_seconds(positions, self.zone)


@dataclass(frozen=True, slots=True)
class _WorkingSecondsAxis:
    calendar: Calendar
    per_unit: int = HOUR
    by_wall_clock: bool = False

    def position(self, moments: Moments) -> Seconds:
        return self.calendar.worked(moments.seconds)

    def moments(self, positions: Seconds) -> Moments:
        return Moments.from_seconds(self.calendar.moment(positions), self.calendar.office.timezone)


@dataclass(frozen=True, slots=True)
class _DayAxis:
    zone: str
    per_unit: int = 1
    by_wall_clock: bool = False

    def position(self, moments: Moments) -> Seconds:
        return moments.days.astype(np.int64)

    def moments(self, positions: Seconds) -> Moments:
        return Moments.from_days(positions.astype("datetime64[D]"), self.zone)


@dataclass(frozen=True, slots=True)
class _WorkingDayAxis:
    calendar: Calendar
    per_unit: int = 1
    by_wall_clock: bool = False

    def position(self, moments: Moments) -> Seconds:
        return self.calendar.working_days_through(moments.days)

    def moments(self, positions: Seconds) -> Moments:
        return Moments.from_days(self.calendar.nth_working_day(positions), self.calendar.office.timezone)


def axis_of(unit: Unit, calendar: Calendar) -> Axis:
    """The axis on which a clock of that unit counts."""
    zone = calendar.office.timezone
    match unit:
        case Unit.HOUR:
            return _SecondsAxis(zone)
        case Unit.WORKING_HOUR:
            return _WorkingSecondsAxis(calendar)
        case Unit.DAY:
            return _DayAxis(zone)
        case Unit.WEEK:
            return _DayAxis(zone, per_unit=7)
        case Unit.WORKING_DAY:
            return _WorkingDayAxis(calendar)
