"""The policy in force: the clocks, each from one field to another, and the targets they are measured against."""

from __future__ import annotations

from collections.abc import Container, Mapping
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Any

from register.core.schema import DATES


class Unit(StrEnum):
    """What a clock counts. Working units count only the shop's working time; days and longer are judged by the day."""

    HOUR = "hour"
    WORKING_HOUR = "working_hour"
    DAY = "day"
    WORKING_DAY = "working_day"
    WEEK = "week"

    @property
    def by_day(self) -> bool:
        """Whether the due moment is a whole day."""
        return self not in (Unit.HOUR, Unit.WORKING_HOUR)

    @property
    def needs_calendar(self) -> bool:
        """Whether the due moment depends on which days are worked."""
        return self in (Unit.WORKING_HOUR, Unit.WORKING_DAY)


@dataclass(frozen=True, slots=True, kw_only=True)
class Clock:
    """A time limit from one field to another.

    `stop` names fields in order of preference: the first one the register has a column for. `warn_before` is how
    long before the due moment a complaint counts as due soon, in the clock's unit. A clock that runs `after_done`
    is not stopped by closing the complaint.
    """

    name: str
    unit: Unit
    limit: float
    start: str
    stop: tuple[str, ...]
    warn_before: float = 0
    pausable: bool = True
    after_done: bool = False

    def stop_in(self, fields: Container[str]) -> str | None:
        """The field that stops it in a register with these columns; None where it has no column for any."""
        return next((name for name in self.stop if name in fields), None)


@dataclass(frozen=True, slots=True, kw_only=True)
class Policy:
    """Clocks and targets with their name, version and source. `answers` and `resolves` name the two leading clocks."""

    name: str
    version: str
    source: str
    clocks: tuple[Clock, ...]
    targets: Mapping[str, float]
    answers: str
    resolves: str
    repeat_days: int = 90

    def clock(self, name: str) -> Clock:
        """The clock of that name."""
        return next(clock for clock in self.clocks if clock.name == name)

    def with_targets(self, targets: Mapping[str, float]) -> Policy:
        """The same policy with the shop's own targets before its own."""
        return replace(self, targets={**self.targets, **targets})


TARGETS = (
    "received",
    "in_time",
    "first_response_in_time",
    "resolution_median",
    "open_at_end",
    "repeat_rate",
)
"""What a target can be set for: counts, percentages, hours."""


class PolicyFault(Exception):
    """A policy that cannot be: the key at fault, its value and the values it may have."""

    def __init__(self, key: str, value: object, valid: tuple[str, ...]) -> None:
        """All three as they stand in the file."""
        super().__init__(key, value, valid)
        self.key = key
        self.value = value
        self.valid = valid


def parse_policy(data: Mapping[str, Any]) -> Policy:
    """A policy from its TOML table; raises PolicyFault with the key at fault."""
    clocks = tuple(_clock(table) for table in data["clock"])
    names = tuple(clock.name for clock in clocks)
    for role in ("answers", "resolves"):
        if data[role] not in names:
            raise PolicyFault(role, data[role], names)
    return Policy(
        name=data["name"],
        version=data["version"],
        source=data["source"],
        clocks=clocks,
        targets=parse_targets(data.get("targets", {})),
        answers=data["answers"],
        resolves=data["resolves"],
        repeat_days=data.get("repeat_days", 90),
    )


def parse_targets(data: Mapping[str, Any]) -> dict[str, float]:
    """Targets by name, each a number not below zero."""
    for name, value in data.items():
        if name not in TARGETS:
            raise PolicyFault(f"targets.{name}", value, TARGETS)
        if isinstance(value, bool) or not isinstance(value, int | float) or not 0 <= value < float("inf"):
            raise PolicyFault(f"targets.{name}", value, ("0 …",))
    return dict(data)


def _clock(table: Mapping[str, Any]) -> Clock:
    name = table["name"]
    units = tuple(Unit)
    if table["unit"] not in units:
        raise PolicyFault(f"clock.{name}.unit", table["unit"], units)
    stops = table["stop"] if isinstance(table["stop"], list) else [table["stop"]]
    for key, field in (("start", table["start"]), *(("stop", stop) for stop in stops)):
        if field not in DATES:
            raise PolicyFault(f"clock.{name}.{key}", field, DATES)
    optional = {key: table[key] for key in ("warn_before", "pausable", "after_done") if key in table}
    return Clock(
        name=name, unit=Unit(table["unit"]), limit=table["limit"], start=table["start"], stop=tuple(stops), **optional
    )
