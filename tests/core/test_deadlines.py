import datetime as dt
from typing import Any

import polars as pl
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from register.core.deadlines import deadlines
from register.core.office import Office
from register.core.policy import Clock, Policy, Unit
from tests.sheets import NOW, typed

FIELDS = ("id", "received", "topic", "customer", "details", "status", "resolved", "closed", "held_from", "held_until")
ZONES = {"CN": "Asia/Shanghai", "TW": "Asia/Taipei", "GB": "Europe/London"}


def policy(unit: str, limit: float, **options: Any) -> Policy:
    stop = options.pop("stop", ("resolved",))
    clock = Clock(name="answer", unit=Unit(unit), limit=limit, start="received", stop=stop, **options)
    return Policy(name="t", version="1", source="", clocks=(clock,), targets={}, answers="answer", resolves="answer")


def lines(
    rules: Policy, *cases: dict[str, str], country: str | None = "CN", now: dt.datetime = NOW
) -> list[dict[str, Any]]:
    rows = [[case.get(name, {"topic": "物流", "customer": "张三"}.get(name, "")) for name in FIELDS] for case in cases]
    zone = ZONES.get(country or "CN", "Asia/Shanghai")
    register = typed(FIELDS, rows, region=country, now=now, timezone=zone)
    return deadlines(register, rules, Office(timezone=zone, country=country), now).to_dicts()


def line(rules: Policy, country: str | None = "CN", now: dt.datetime = NOW, /, **case: str) -> dict[str, Any]:
    return lines(rules, case, country=country, now=now)[0]


@pytest.mark.parametrize(
    ("country", "received", "unit", "limit", "due"),
    [
        ("CN", "2026-09-28", "working_day", 5, "2026-10-10"),
        ("CN", "2026-09-28", "working_day", 3, "2026-10-08"),
        ("CN", "2026-02-11", "working_day", 5, "2026-02-25"),
        ("CN", "2026-02-11", "working_day", 3, "2026-02-14"),
        ("CN", "2026-04-29", "working_day", 5, "2026-05-09"),
        ("CN", "2026-12-28", "working_day", 5, "2027-01-05"),
        ("TW", "2025-02-07", "working_day", 1, "2025-02-08"),
        ("GB", "2026-11-20", "working_day", 3, "2026-11-25"),
        ("GB", "2026-12-21", "working_day", 5, "2026-12-30"),
        ("GB", "2026-11-20", "week", 8, "2027-01-15"),
        ("CN", "2026-11-02", "day", 7, "2026-11-09"),
    ],
)
def test_the_golden_vectors_of_the_presets(country: str, received: str, unit: str, limit: float, due: str) -> None:
    found = line(policy(unit, limit), country, received=received)
    assert found["due"].date().isoformat() == due


@pytest.mark.parametrize(
    ("received", "provisional"), [("2026-12-28", True), ("2026-12-01", False)], ids=["into 2027", "within 2026"]
)
def test_a_deadline_beyond_the_announced_calendar_is_provisional(received: str, provisional: bool) -> None:
    assert line(policy("working_day", 5), received=received)["provisional"] is provisional


def test_without_a_country_every_working_time_is_provisional_and_calendar_time_is_not() -> None:
    assert line(policy("working_hour", 4), None, received="2026-11-02 09:00")["provisional"] is True
    assert line(policy("hour", 4), None, received="2026-11-02 09:00")["provisional"] is False


@pytest.mark.parametrize(
    ("case", "state", "late_by"),
    [
        pytest.param({"resolved": "2026-11-04 09:00"}, "met", None, id="stopped in time"),
        pytest.param({"resolved": "2026-11-05 09:00"}, "met", None, id="stopped at the due moment"),
        pytest.param({"resolved": "2026-11-05 15:00"}, "late", 6, id="stopped after it"),
        pytest.param({}, "overdue", 409, id="still open after it"),
        pytest.param({"held_from": "2026-11-03 09:00"}, "held", None, id="on hold without an end"),
        pytest.param({"status": "已关闭"}, "not_recorded", None, id="closed without a date"),
        pytest.param({"closed": "2026-11-04"}, "not_recorded", None, id="a closing date but no resolved date"),
        pytest.param({"resolved": "2026-11-01"}, "not_recorded", None, id="stopped before it started"),
        pytest.param({"status": "已撤回"}, "not_applicable", None, id="withdrawn"),
    ],
)
def test_states_of_a_72_hour_clock(case: dict[str, str], state: str, late_by: float | None) -> None:
    found = line(policy("hour", 72), received="2026-11-02 09:00", **case)
    assert (found["state"], found["late_by"]) == (state, late_by)


@pytest.mark.parametrize(
    ("received", "state"),
    [("2026-11-21 09:00", "running"), ("2026-11-20 10:00", "due_soon"), ("2026-11-19 09:59", "overdue")],
)
def test_an_open_clock_runs_then_is_due_soon_then_overdue(received: str, state: str) -> None:
    assert line(policy("hour", 72, warn_before=24), received=received)["state"] == state


@pytest.mark.parametrize(
    ("received", "resolved", "state", "late_by"),
    [
        pytest.param("2026-11-02", "2026-11-02", "met", None, id="received on a day and answered on that day"),
        pytest.param("2026-11-02", "2026-11-03", "late", 7.5, id="the day after"),
        pytest.param("2026-11-02 09:00", "2026-11-02", "met", None, id="only the answer lacks its time"),
        pytest.param("2026-11-02", "2026-11-02 20:00", "met", None, id="only the receipt lacks its time"),
        pytest.param("2026-11-02 17:00", "2026-11-03", "met", None, id="due on the next day"),
    ],
)
def test_a_date_without_a_time_is_judged_by_the_day(
    received: str, resolved: str, state: str, late_by: float | None
) -> None:
    found = line(policy("working_hour", 4), received=received, resolved=resolved)
    assert (found["state"], found["late_by"]) == (state, late_by)


@pytest.mark.parametrize(
    ("unit", "limit", "held", "due"),
    [
        pytest.param("hour", 24, ("2026-11-02 12:00", "2026-11-03 12:00"), "2026-11-04T09:00", id="calendar hours"),
        pytest.param(
            "working_hour", 4, ("2026-11-02 10:00", "2026-11-02 12:00"), "2026-11-02T16:30", id="by working time"
        ),
        pytest.param(
            "working_hour", 8, ("2026-11-02 19:00", "2026-11-03 08:00"), "2026-11-03T09:30", id="a night moves nothing"
        ),
        pytest.param(
            "working_hour", 8, ("2026-11-04 09:00", "2026-11-05 09:00"), "2026-11-03T09:30", id="after the due moment"
        ),
        pytest.param("working_day", 3, ("2026-11-03", "2026-11-05"), "2026-11-09T00:00", id="working days"),
        pytest.param("day", 3, ("2026-11-03", "2026-11-05"), "2026-11-07T00:00", id="calendar days"),
        pytest.param(
            "hour", 24, ("2026-11-01 09:00", "2026-11-02 11:00"), "2026-11-03T11:00", id="begun before the clock"
        ),
    ],
)
def test_a_hold_is_taken_out_in_the_clocks_own_unit(unit: str, limit: float, held: tuple[str, str], due: str) -> None:
    found = line(policy(unit, limit), received="2026-11-02 09:00", held_from=held[0], held_until=held[1])
    assert found["due"].isoformat("T", "minutes") == due


def test_an_open_hold_has_no_due_moment_and_a_clock_that_cannot_pause_has() -> None:
    case = {"received": "2026-11-02 09:00", "held_from": "2026-11-03 09:00"}
    assert line(policy("hour", 72), **case)["due"] is None
    assert line(policy("hour", 72, pausable=False), **case)["state"] == "overdue"


def test_a_hold_that_begins_after_the_due_moment_changes_nothing() -> None:
    case = {"received": "2026-11-02 09:00", "held_from": "2026-11-09 09:00"}
    found = line(policy("hour", 72), **case)
    assert (found["state"], found["due"]) == ("overdue", dt.datetime(2026, 11, 5, 9))
    ended = line(policy("hour", 72), **case, held_until="2026-11-20 09:00")
    assert (ended["state"], ended["due"]) == ("overdue", dt.datetime(2026, 11, 5, 9))


def test_a_clock_whose_stop_has_no_column_is_not_recorded() -> None:
    register = typed(("received", "topic", "customer"), [["2026-11-02 09:00", "物流", "张三"]])
    found = deadlines(register, policy("hour", 72), Office(timezone="Asia/Shanghai", country="CN"), NOW)
    assert found["state"].to_list() == ["not_recorded"]


def test_a_resolved_complaint_is_done_for_its_other_clocks() -> None:
    fields = ("received", "topic", "customer", "first_response", "resolved")
    register = typed(fields, [["2026-11-02 09:00", "物流", "张三", "", "2026-11-03 09:00"]])
    rules = policy("working_hour", 4, stop=("first_response",))
    found = deadlines(register, rules, Office(timezone="Asia/Shanghai", country="CN"), NOW)
    assert found["state"].to_list() == ["not_recorded"]


def test_a_hold_left_open_ends_when_the_clock_stops() -> None:
    case = {"received": "2026-11-02 09:00", "held_from": "2026-11-03 09:00", "resolved": "2026-11-08 09:00"}
    found = line(policy("hour", 72), **case)
    assert (found["state"], found["elapsed"], found["due"]) == ("met", 24, dt.datetime(2026, 11, 10, 9))


def test_the_first_stop_column_the_register_keeps_is_the_one_that_stops() -> None:
    register = typed(
        ("received", "topic", "customer", "closed"), [["2026-11-02 09:00", "物流", "张三", "2026-11-03 09:00"]]
    )
    rules = policy("hour", 72, stop=("resolved", "closed"))
    found = deadlines(register, rules, Office(timezone="Asia/Shanghai", country="CN"), NOW)
    assert found["state"].to_list() == ["met"]


def test_closing_stops_every_clock_but_those_that_run_after() -> None:
    case = {"received": "2026-11-02", "status": "已关闭"}
    assert line(policy("hour", 72), **case)["state"] == "not_recorded"
    assert line(policy("hour", 72, after_done=True), **case)["state"] == "overdue"


def test_an_hour_the_clock_skips_does_not_break_a_deadline() -> None:
    register = typed(
        ("received", "topic", "customer"),
        [["2026-03-08 02:30", "Price", "A"]],
        region="US",
        timezone="America/New_York",
    )
    found = deadlines(register, policy("hour", 24), Office(timezone="America/New_York", country="US"), NOW)
    assert found["due"].to_list() == [dt.datetime(2026, 3, 9, 3, 30)]


@pytest.mark.parametrize(
    ("done", "late_by"),
    [("2026-11-19", None), ("2026-11-20", 1), ("2026-11-21", 1), ("2026-11-22", 1), ("2026-11-23", 2)],
)
def test_lateness_in_working_days_counts_the_days_worked(done: str, late_by: float | None) -> None:
    found = line(policy("working_day", 3), received="2026-11-16", resolved=done)
    assert found["due"] == dt.datetime(2026, 11, 19)
    assert found["late_by"] == late_by


def test_a_day_off_after_a_due_day_is_late_by_the_day_begun() -> None:
    found = line(policy("working_day", 4), received="2026-11-16", resolved="2026-11-21")
    assert (found["due"], found["state"], found["late_by"]) == (dt.datetime(2026, 11, 20), "late", 1)


def test_what_is_done_before_the_next_opening_is_in_time_for_a_clock_of_working_hours() -> None:
    case = {"received": "2026-11-20 14:00"}
    assert line(policy("working_hour", 4), **case, resolved="2026-11-21 10:00")["state"] == "met"
    assert line(policy("working_hour", 4), **case, resolved="2026-11-23 09:01")["state"] == "late"
    assert line(policy("working_hour", 4), **case)["state"] == "due_soon"  # now is a Sunday


def test_an_open_hold_ends_when_the_complaint_is_done() -> None:
    case = {"received": "2026-09-01 10:00", "held_from": "2026-09-01 11:00", "resolved": "2026-09-04 10:00"}
    rules = policy("working_hour", 4, stop=("closed",))
    found = [line(rules, "CN", now, **case)["due"] for now in (NOW, dt.datetime(2027, 3, 1))]
    assert found[0] == found[1]


def test_a_hold_that_reaches_past_the_stop_ends_there() -> None:
    case = {"received": "2026-10-28 10:00", "resolved": "2026-10-30 10:00"}
    after = line(policy("hour", 72), **case, held_from="2026-10-30 12:00", held_until="2026-11-20")
    across = line(policy("hour", 72), **case, held_from="2026-10-29 10:00", held_until="2026-11-20")
    assert after["due"] == dt.datetime(2026, 10, 31, 10)
    assert across["due"] == dt.datetime(2026, 11, 1, 10)


@pytest.mark.parametrize("received", ["2026-10-24", "2026-10-25", "2026-10-26", "2026-03-28", "2026-03-29"])
def test_a_whole_day_over_a_clock_change_is_judged_like_any_other(received: str) -> None:
    answered = (dt.date.fromisoformat(received) + dt.timedelta(1)).isoformat()
    assert line(policy("hour", 24), "GB", received=received, resolved=answered)["state"] == "met"


def test_a_due_moment_beyond_the_index_is_provisional() -> None:
    assert line(policy("working_day", 900), "GB", received="2026-11-02")["provisional"] is True


def test_a_time_in_a_gap_of_two_hours_does_not_break_a_deadline() -> None:
    zone = "Antarctica/Troll"
    rows = [["2026-03-29 01:15", "Price", "A", ""]]
    register = typed(("received", "topic", "customer", "resolved"), rows, timezone=zone)
    found = deadlines(register, policy("hour", 24), Office(timezone=zone), NOW)
    assert found["due"].null_count() == 0


MINUTES = st.integers(0, 60 * 24 * 200)
UNITS = st.sampled_from([("hour", 30), ("working_hour", 6), ("day", 4), ("working_day", 4), ("week", 2)])
LAW = settings(max_examples=40, deadline=None)


def stamp(minutes: int) -> str:
    return (dt.datetime(2026, 3, 1) + dt.timedelta(minutes=minutes)).strftime("%Y-%m-%d %H:%M")


@LAW
@given(st.lists(MINUTES, min_size=2, max_size=8), UNITS)
def test_a_later_receipt_never_gives_an_earlier_due_moment_and_none_lies_before_its_start(
    minutes: list[int], clock: tuple[str, int]
) -> None:
    found = lines(policy(*clock), *({"received": stamp(at)} for at in sorted(minutes)))
    dues = [entry["due"] for entry in found]
    assert dues == sorted(dues)
    assert all(entry["due"] >= entry["start"] or entry["due_by_day"] for entry in found)
    assert all(entry["due"].date() >= entry["start"].date() for entry in found)


@LAW
@given(MINUTES, MINUTES, st.integers(0, 60 * 24 * 20), UNITS)
def test_a_hold_never_makes_a_deadline_earlier(
    received: int, held_from: int, length: int, clock: tuple[str, int]
) -> None:
    case = {"received": stamp(received)}
    held = case | {"held_from": stamp(held_from), "held_until": stamp(held_from + length)}
    without, with_hold = lines(policy(*clock), case, held)
    assert with_hold["due"] >= without["due"]


@LAW
@given(MINUTES, st.integers(0, 60 * 24 * 30), UNITS)
def test_lateness_is_never_negative_and_only_where_it_is_late(
    received: int, taken: int, clock: tuple[str, int]
) -> None:
    found = line(policy(*clock), received=stamp(received), resolved=stamp(received + taken))
    assert (found["late_by"] is not None) == (found["state"] == "late")
    assert found["late_by"] is None or found["late_by"] > 0


def test_a_register_without_complaints_has_no_deadlines() -> None:
    register = typed(FIELDS, [])
    found = deadlines(register, policy("working_hour", 4), Office(timezone="Asia/Shanghai", country="CN"), NOW)
    assert isinstance(found, pl.DataFrame)
    assert found.height == 0
