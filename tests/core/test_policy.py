"""A policy: its clocks and targets; a fault names the key and what it may be."""

from __future__ import annotations

from typing import Any

import pytest

from register.core.policy import TARGETS, Clock, PolicyFault, Unit, parse_policy, parse_targets
from register.core.schema import DATES
from register.settings import presets


def table(**changes: Any) -> dict[str, Any]:
    clock = {"name": "resolution", "unit": "hour", "limit": 72, "start": "received", "stop": "resolved"}
    whole = {"name": "ours", "version": "1", "source": "us", "answers": "resolution", "resolves": "resolution"}
    return whole | {"clock": [clock | changes.pop("clock", {})]} | changes


def fault(**changes: Any) -> PolicyFault:
    with pytest.raises(PolicyFault) as raised:
        parse_policy(table(**changes))
    return raised.value


def test_a_clock_runs_from_a_field_to_the_first_of_its_stops() -> None:
    policy = parse_policy(table(clock={"stop": ["resolved", "closed"], "warn_before": 24, "after_done": True}))

    assert policy.clocks == (
        Clock(
            name="resolution",
            unit=Unit.HOUR,
            limit=72,
            start="received",
            stop=("resolved", "closed"),
            warn_before=24,
            after_done=True,
        ),
    )


def test_a_clock_may_be_paused_and_warns_of_nothing_unless_the_table_says_so() -> None:
    clock = parse_policy(table()).clock("resolution")

    assert (clock.pausable, clock.after_done, clock.warn_before) == (True, False, 0)


@pytest.mark.parametrize(
    ("changes", "key", "value", "valid"),
    [
        pytest.param({"clock": {"unit": "fortnight"}}, "clock.resolution.unit", "fortnight", tuple(Unit), id="unit"),
        pytest.param({"clock": {"start": "status"}}, "clock.resolution.start", "status", DATES, id="start"),
        pytest.param({"clock": {"stop": "done"}}, "clock.resolution.stop", "done", DATES, id="stop"),
        pytest.param({"clock": {"stop": ["closed", "x"]}}, "clock.resolution.stop", "x", DATES, id="second stop"),
        pytest.param({"answers": "first"}, "answers", "first", ("resolution",), id="answering clock"),
        pytest.param({"resolves": "last"}, "resolves", "last", ("resolution",), id="resolving clock"),
        pytest.param({"targets": {"speed": 1}}, "targets.speed", 1, TARGETS, id="target"),
        pytest.param({"targets": {"in_time": -1}}, "targets.in_time", -1, ("0 …",), id="below zero"),
        pytest.param({"targets": {"in_time": "90 %"}}, "targets.in_time", "90 %", ("0 …",), id="a text"),
        pytest.param({"targets": {"in_time": True}}, "targets.in_time", True, ("0 …",), id="a truth value"),
    ],
)
def test_a_fault_names_the_key_its_value_and_what_it_may_be(
    changes: dict[str, Any], key: str, value: object, valid: tuple[str, ...]
) -> None:
    found = fault(**changes)

    assert (found.key, found.value, found.valid) == (key, value, valid)


def test_targets_are_numbers_from_zero_up() -> None:
    assert parse_targets({"received": 0, "repeat_rate": 2.5}) == {"received": 0, "repeat_rate": 2.5}


def test_the_shop_s_own_targets_go_before_those_of_the_policy() -> None:
    policy = parse_policy(table(targets={"in_time": 90, "repeat_rate": 5}))

    assert policy.with_targets({"in_time": 95}).targets == {"in_time": 95, "repeat_rate": 5}
    assert policy.targets == {"in_time": 90, "repeat_rate": 5}


@pytest.mark.parametrize(
    ("unit", "by_day", "needs_calendar"),
    [
        (Unit.HOUR, False, False),
        (Unit.WORKING_HOUR, False, True),
        (Unit.DAY, True, False),
        (Unit.WORKING_DAY, True, True),
        (Unit.WEEK, True, False),
    ],
)
def test_hours_are_judged_by_the_minute_and_working_units_need_a_calendar(
    unit: Unit, by_day: bool, needs_calendar: bool
) -> None:
    assert (unit.by_day, unit.needs_calendar) == (by_day, needs_calendar)


def test_the_preset_of_a_shop_names_its_source_and_its_leading_clocks() -> None:
    shop = presets()["shop"]

    assert (shop.answers, shop.resolves, bool(shop.source)) == ("first_response", "resolution", True)
    assert (shop.clock("first_response").unit, shop.clock("first_response").limit) == (Unit.WORKING_HOUR, 4)
    assert (shop.clock("resolution").limit, shop.clock("resolution").stop) == (72, ("resolved", "closed"))


@pytest.mark.parametrize("name", presets())
def test_every_preset_warns_within_its_limits(name: str) -> None:
    clocks = presets()[name].clocks

    assert [clock.name for clock in clocks if not 0 <= clock.warn_before < clock.limit] == []
