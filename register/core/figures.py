"""The shapes of a month's figures: each with its population and the rows behind it. `metrics` fills them."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Figure:
    """One figure: its value (None where the population is empty), its population and the rows that make it up."""

    value: float | None
    n: int
    rows: tuple[int, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Kpi:
    """A leading figure with its target, the month before and twelve months; `better` is the direction wished for."""

    name: str
    unit: str
    better: str
    figure: Figure
    target: float | None
    previous: float | None
    series: tuple[float | None, ...]

    @property
    def met(self) -> bool | None:
        """Whether the target is reached; None without a target or a value."""
        if self.target is None or self.figure.value is None:
            return None
        return self.figure.value >= self.target if self.better == "higher" else self.figure.value <= self.target


@dataclass(frozen=True, slots=True, kw_only=True)
class ClockFigures:
    """How one clock went for the deadlines due in the month."""

    clock: str
    unit: str
    limit: float
    states: dict[str, int]
    in_time: Figure
    median: float | None
    p90: float | None
    worst: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Share:
    """One value of a field in the month: `value` None stands for rows where it is not given."""

    value: str | None
    received: Figure
    share: float
    previous: int
    in_time: Figure
    median: float | None


@dataclass(frozen=True, slots=True, kw_only=True)
class OpenComplaint:
    """A complaint that needs someone now; `clocks` are those overdue or held, the most urgent first."""

    id: str | None
    row: int
    received: dt.datetime
    topic: str | None
    handler: str | None
    clocks: tuple[str, ...]
    due: dt.datetime | None
    due_by_day: bool
    late_by: float | None
    unit: str
    since: dt.datetime | None = None
    reason: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Balance:
    """opening + received − ended = closing, in complaints."""

    opening: int
    received: int
    ended: int
    closing: int


@dataclass(frozen=True, slots=True, kw_only=True)
class RuleCount:
    """How often a rule is broken in the whole register, and where."""

    rule: str
    severity: str
    count: int
    rows: tuple[int, ...]


Fact = float | str | tuple[str, ...] | None


@dataclass(frozen=True, slots=True, kw_only=True)
class ActionPoint:
    """Something that needs action: its code, how grave it is (major, minor, watch), the facts, the rows, an owner."""

    code: str
    gravity: str
    facts: Mapping[str, Fact]
    rows: tuple[int, ...]
    owner: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Figures:
    """All figures of one month; no balance, and no ends, where the register does not say when complaints end."""

    period: str
    months: tuple[str, ...]
    kpis: tuple[Kpi, ...]
    received_by_month: tuple[int, ...]
    ended_by_month: tuple[int, ...]
    balance: Balance | None
    clocks: tuple[ClockFigures, ...]
    topics: tuple[Share, ...]
    channels: tuple[Share, ...]
    handlers: tuple[Share, ...]
    overdue: tuple[OpenComplaint, ...]
    held: tuple[OpenComplaint, ...]
    follow_ups_missed: tuple[int, ...]
    quality: tuple[RuleCount, ...]
    sound_rows: Figure
    points: tuple[ActionPoint, ...]

    def kpi(self, name: str) -> Kpi:
        """The leading figure of that name."""
        return next(kpi for kpi in self.kpis if kpi.name == name)
