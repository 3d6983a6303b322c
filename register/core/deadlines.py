"""Deadlines: the typed table and a policy → one line for each clock and complaint.

Conventions. A hold is an interval taken out of the clock's own time; while it is open there is no due moment; one
that begins after the due moment changes nothing. A date without a time is judged by the day: received on a day and
answered on that day is in time. Two dates are compared at the coarser of their precisions. Where the register has no
column for a clock's stop, where a complaint is done without it, or where it lies before the start, the deadline is
`not_recorded`: never met, never zero. Lateness runs from due to done (or now), in the clock's unit, never below zero.
"""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from enum import StrEnum

import numpy as np
import numpy.typing as npt
import polars as pl

from register.core.axis import Axis, Mask, Moments, axis_of
from register.core.calendar import Calendar, announced_until
from register.core.office import Office
from register.core.policy import Clock, Policy
from register.core.progress import DONE, WITHDRAWN
from register.core.schema import DATES
from register.core.typed import Typed, day_only

Values = npt.NDArray[np.float64]


class State(StrEnum):
    """Where a deadline stands."""

    MET = "met"
    LATE = "late"
    RUNNING = "running"
    DUE_SOON = "due_soon"
    OVERDUE = "overdue"
    HELD = "held"
    NOT_RECORDED = "not_recorded"
    NOT_APPLICABLE = "not_applicable"


@dataclass(frozen=True, slots=True)
class _Dates:
    """One date field of all complaints: its moments, and which of them are whole days."""

    moments: Moments
    whole_day: Mask

    @property
    def present(self) -> Mask:
        return self.moments.present


@dataclass(frozen=True, slots=True)
class _Holds:
    """One hold of each complaint: from, until, which complaints have one, and which are on hold at this moment.

    A hold without an end lasts until the clock stops, or until now; `endless` marks the latter.
    """

    start: Moments
    until: Moments
    any: Mask
    current: Mask
    endless: Mask

    def begun_by(self, due: Moments, by_day: Mask) -> _Holds:
        """Only the holds that begin before a clock is due: what is overdue stays so."""
        early = ~_after(self.start, due, by_day)
        return _Holds(self.start, self.until, self.any & early, self.current & early, self.endless & early)


@dataclass(frozen=True, slots=True, kw_only=True)
class _Course:
    """One clock on all complaints: from where to where it runs, with what holds, and when it is due."""

    clock: Clock
    axis: Axis
    start: _Dates
    stop: _Dates
    stoppable: bool
    holds: _Holds
    due: Moments
    warn: Moments
    by_day: Mask

    def is_late(self, done: Moments, by_day: Mask) -> Mask:
        """Whether done lies after due. A clock of working hours does not run while nobody works: what is done before
        the next opening is in time. Whole days are compared as days."""
        if self.clock.unit.by_day:
            return _after(done, self.due, by_day)
        return self.lateness(done, by_day) > 0

    def lateness(self, done: Moments, by_day: Mask) -> Values:
        """From due to done in units of the clock; a day begun counts as one. By the day, hours count from the end of
        one day to the end of the other."""
        position = self.axis.position
        exact = position(done) - position(self.due)
        if self.clock.unit.by_day:
            counted = np.where(_after(done, self.due, by_day), np.maximum(exact, 1), exact)
        else:
            coarse = position(done.midnights(later=1)) - position(self.due.midnights(later=1))
            counted = np.where(by_day, coarse, exact)
        late: Values = np.maximum(counted, 0) / self.axis.per_unit
        return late


def deadlines(typed: Typed, policy: Policy, office: Office, now: dt.datetime) -> pl.DataFrame:
    """Every clock of the policy on every complaint used.

    Columns: id, row, clock, start, due, stop (wall clock of the office), start_by_day, due_by_day, stop_by_day,
    state, late_by and elapsed (in `unit`, elapsed without holds; null where there is none), unit, provisional.
    `now` is the office's wall clock.
    """
    reckoning = _Reckoning(typed, office, now)
    return pl.concat([reckoning.run(clock) for clock in policy.clocks])


class _Reckoning:
    """What all clocks of one register share: its complaints, its calendar, the moment."""

    def __init__(self, typed: Typed, office: Office, now: dt.datetime) -> None:
        self.frame = typed.used
        self.fields = typed.fields
        self.zone = office.timezone
        self.calendar = Calendar(office, *_span(self.frame, now))
        self.now = Moments.from_wall_clock(_repeated(now, pl.Datetime("us"), self.frame.height), self.zone)
        self.done = self._mask(DONE)
        self.done_at = Moments.from_wall_clock(
            self.frame.select(pl.coalesce("resolved", "closed")).to_series(), self.zone
        )
        self.withdrawn = self._mask(WITHDRAWN)

    def run(self, clock: Clock) -> pl.DataFrame:
        """One clock on all complaints."""
        course = self._course(clock)
        state = self._state(course)
        return self._table(course, state)

    def _course(self, clock: Clock) -> _Course:
        axis = axis_of(clock.unit, self.calendar)
        kept = clock.stop_in(self.fields)
        start, stop = self._dates(clock.start), self._dates(kept or clock.stop[0])
        limit = round(clock.limit * axis.per_unit)
        warning = round(clock.warn_before * axis.per_unit)
        by_day = start.whole_day | clock.unit.by_day
        holds = self._holds(clock, start, stop).begun_by(_due(axis, start, limit, None), by_day)
        return _Course(
            clock=clock,
            axis=axis,
            start=start,
            stop=stop,
            stoppable=kept is not None,
            holds=holds,
            due=_due(axis, start, limit, holds),
            warn=_due(axis, start, max(limit - warning, 0), holds),
            by_day=by_day,
        )

    def _state(self, course: _Course) -> npt.NDArray[np.str_]:
        """The first state whose condition holds, in the order of the list."""
        start, stop, by_day = course.start, course.stop, course.by_day
        stopped = stop.present
        backwards = stopped & _after(start.moments, stop.moments, start.whole_day | stop.whole_day)
        over = self.done & (not course.clock.after_done)
        conditions = [
            (~start.present | (self.withdrawn & ~stopped), State.NOT_APPLICABLE),
            (backwards | (over & ~stopped) | (not course.stoppable), State.NOT_RECORDED),
            (stopped & course.is_late(stop.moments, by_day | stop.whole_day), State.LATE),
            (stopped, State.MET),
            (course.holds.current, State.HELD),
            (course.is_late(self.now, by_day), State.OVERDUE),
            (~_after(course.warn, self.now, by_day), State.DUE_SOON),
        ]
        return np.select([mask for mask, _ in conditions], [str(state) for _, state in conditions], State.RUNNING)

    def _table(self, course: _Course, state: npt.NDArray[np.str_]) -> pl.DataFrame:
        start, stop, due, clock = course.start, course.stop, course.due, course.clock
        done = stop.moments.where(stop.present, self.now)
        coarse = course.by_day | (stop.present & stop.whole_day)
        late = np.isin(state, (State.LATE, State.OVERDUE))
        finished = np.isin(state, (State.MET, State.LATE))
        known = start.present & ~course.holds.endless & (state != State.NOT_APPLICABLE)
        elapsed = _elapsed(course.axis, start.moments, done, course.holds, coarse)
        return pl.DataFrame(
            {
                "id": self.frame["id"],
                "row": self.frame["row"],
                "clock": _repeated(clock.name, pl.String(), self.frame.height),
                "start": _only(start.moments.wall_clock, start.present),
                "due": _only(due.wall_clock, known),
                "stop": _only(stop.moments.wall_clock, stop.present),
                "start_by_day": start.whole_day,
                "due_by_day": course.by_day,
                "stop_by_day": stop.whole_day,
                "state": pl.Series(state, dtype=pl.String),
                "late_by": _only(pl.Series(course.lateness(done, coarse)), late),
                "elapsed": _only(pl.Series(elapsed), finished),
                "unit": _repeated(str(clock.unit), pl.String(), self.frame.height),
                "provisional": known & clock.unit.needs_calendar & (due.days >= self._settled_until()),
            }
        )

    def _holds(self, clock: Clock, start: _Dates, stop: _Dates) -> _Holds:
        begun, ended = self._dates("held_from"), self._dates("held_until")
        over = self.done & self.done_at.present
        end = stop.moments.where(stop.present, self.done_at.where(over, self.now))
        until = ended.moments.where(ended.present, end)
        until = until.where(~stop.present | (until.seconds < stop.moments.seconds), stop.moments)
        sound = begun.present & (until.seconds >= begun.moments.seconds) & clock.pausable
        running = sound & ~stop.present & ~self.done & (begun.moments.seconds <= self.now.seconds)
        current = running & (~ended.present | (ended.moments.seconds > self.now.seconds))
        from_start = begun.moments.where(begun.moments.seconds > start.moments.seconds, start.moments)
        return _Holds(from_start, until, sound, current, current & ~ended.present)

    def _dates(self, field: str) -> _Dates:
        whole_day = self.frame[day_only(field)].fill_null(value=False).to_numpy()
        return _Dates(Moments.from_wall_clock(self.frame[field], self.zone), whole_day)

    def _mask(self, condition: pl.Expr) -> Mask:
        return self.frame.select(condition.fill_null(value=False)).to_series().to_numpy()

    def _settled_until(self) -> np.datetime64:
        """The first day that is not settled: unannounced, unknown without a country, or where the index ends."""
        office = self.calendar.office
        if office.country is None:
            return np.datetime64(self.calendar.first, "D")
        announced = announced_until(office.country)
        end = self.calendar.last_working_day
        return min(np.datetime64(announced + dt.timedelta(days=1), "D"), end) if announced else end


def _due(axis: Axis, start: _Dates, limit: int, holds: _Holds | None) -> Moments:
    """The limit after the start, put off by the length of a hold.

    Calendar hours from a whole day are counted on the wall clock: a night with a clock change is a night.
    """
    length = np.zeros(len(start.present), np.int64)
    if holds is not None:
        held = np.maximum(axis.position(holds.until) - axis.position(holds.start), 0)
        length = np.where(holds.any, held, 0)
    due = axis.moments(axis.position(start.moments) + limit + length)
    if not axis.by_wall_clock or not start.whole_day.any():
        return due
    wall_clock = start.moments.wall_clock + pl.Series((limit + length) * 1_000_000).cast(pl.Duration("us"))
    return Moments.from_wall_clock(wall_clock, start.moments.zone).where(start.whole_day, due)


def _after(later: Moments, earlier: Moments, by_day: Mask) -> Mask:
    after: Mask = np.where(by_day, later.days > earlier.days, later.seconds > earlier.seconds)
    return after


def _elapsed(axis: Axis, start: Moments, done: Moments, holds: _Holds, by_day: Mask) -> Values:
    """From start to done in units of the clock, the hold taken out; by the day: from midnight to midnight."""
    until = holds.until.where(holds.until.seconds < done.seconds, done)
    held = np.where(holds.any, np.maximum(axis.position(until) - axis.position(holds.start), 0), 0)
    exact = axis.position(done) - axis.position(start)
    coarse = axis.position(done.midnights()) - axis.position(start.midnights())
    elapsed: Values = np.maximum(np.where(by_day, coarse, exact) - held, 0) / axis.per_unit
    return elapsed


def _span(frame: pl.DataFrame, now: dt.datetime) -> tuple[dt.date, dt.date]:
    """The days the calendar has to cover: from the first date in the register to two years after the last."""
    known = frame.select(pl.min_horizontal(pl.col(DATES).min()), max=pl.max_horizontal(pl.col(DATES).max())).row(0)
    first = min([moment for moment in known if moment] + [now])
    last = max([moment for moment in known if moment] + [now])
    return dt.date(first.year, 1, 1), dt.date(last.year + 2, 12, 31)


def _repeated(value: object, dtype: pl.DataType, height: int) -> pl.Series:
    return pl.Series([value], dtype=dtype).new_from_index(0, height)


def _only(series: pl.Series, mask: Mask) -> pl.Series:
    """The values where the mask is set, null elsewhere."""
    return series.zip_with(pl.Series(mask), pl.Series([None], dtype=series.dtype).new_from_index(0, len(series)))
