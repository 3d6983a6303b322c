"""Dates: what people type is read as one moment, or refused with the reason; never guessed."""

from __future__ import annotations

import csv
import datetime as dt
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from register.core.normalise import wall_clock
from register.core.normalise.dates import Moment, read_date
from register.core.normalise.reading import NO_REGION, REGIONS, Context, Reading
from register.core.sheet import CellValue
from tests.strategies import cells, recent_stamps, regions

SUNDAY = dt.datetime(2026, 11, 22, 10)
REGION_OF_LOCALE = {
    "": None,
    "en": None,
    "zh-Hans": "CN",
    "zh-TW": "TW",
    "zh-HK": "HK",
    "en-HK": "HK",
    "en-GB": "GB",
    "en-US": "US",
}
REFUSALS = {"unreadable-date": "ERROR", "ambiguous-date": "AMBIGUOUS"}

with (Path(__file__).parent.parent / "data" / "dates.csv").open(encoding="utf-8", newline="") as file:
    CASES = [case for case in csv.DictReader(file) if case["kind"] == "datetime"]
TYPED = [case["input"] for case in CASES]


def read(value: CellValue, region: str | None = None, now: dt.datetime = SUNDAY) -> Reading:
    habits = REGIONS[region] if region else NO_REGION
    return read_date(value, Context(now=now, timezone="Asia/Shanghai", habits=habits))


def outcome(reading: Reading) -> str:
    return REFUSALS.get(reading.fault or "", reading.canonical)


@pytest.mark.parametrize("case", CASES, ids=lambda case: f"{case['input']} {case['cell_type']} {case['locale_hint']}")
def test_a_cell_is_read_as_the_table_of_dates_says(case: dict[str, str]) -> None:
    typed_as_text = case["cell_type"] == "str"
    cell = case["input"] if typed_as_text else float(case["input"])

    assert outcome(read(cell, REGION_OF_LOCALE[case["locale_hint"]])) == case["expected"]


@pytest.mark.parametrize(
    ("typed", "region", "readings"),
    [
        pytest.param("11/2/2026", None, "2026-02-11 / 2026-11-02", id="day and month"),
        pytest.param("11/2/2026", "CN", "2026-02-11 / 2026-11-02", id="the year last where it is usually first"),
        pytest.param("2/11/26", None, "2026-02-11 / 2026-11-02", id="two figures of a year"),
        pytest.param("20/11/25", None, "2020-11-25 / 2025-11-20", id="year or day first"),
        pytest.param("115/11/02", "CN", "2026-11-02", id="year of the Republic, or a slip"),
        pytest.param("261102", None, "2026-11-02", id="six digits"),
    ],
)
def test_what_can_be_read_two_ways_is_refused_with_the_possible_readings(
    typed: str, region: str | None, readings: str
) -> None:
    reading = read(typed, region)

    assert (reading.value, reading.fault, reading.params["readings"]) == (None, "ambiguous-date", readings)


@pytest.mark.parametrize(
    ("cell", "why"),
    [
        pytest.param("2026-02-30", "no-such-day", id="30 February"),
        pytest.param("2026-11-02 25:10", "no-such-time", id="hour 25"),
        pytest.param("2026年11月2日凌晨14点", "contradicting-time", id="2 p.m. at night"),
        pytest.param("2026-11-02 下午", "part-of-day-only", id="some time in the afternoon"),
        pytest.param("15:15", "time-without-date", id="a time as text"),
        pytest.param(dt.time(15, 15), "time-without-date", id="a time cell"),
        pytest.param(dt.timedelta(hours=30), "not-a-date", id="a duration"),
        pytest.param(True, "not-a-date", id="a tick box"),
        pytest.param("昨天 已回复", "words-around", id="words behind"),
        pytest.param("2206-11-02", "implausible-year", id="figures of the year swapped"),
        pytest.param(dt.date(1900, 1, 1), "implausible-year", id="a date cell long ago"),
        pytest.param("2026-11-03 周一", "weekday-contradicts", id="3 November 2026 was a Tuesday"),
        pytest.param("2026-11-02 15:15 CST", "zone-cst", id="CST outside China"),
        pytest.param("2026-11-02 15:15 UTC+99", "no-such-zone", id="99 hours ahead"),
        pytest.param("last Friday", "relative-weekday", id="the 13th or the 20th"),
        pytest.param(11.2, "number-month-dot-day", id="11.2 or 11.20"),
    ],
)
def test_a_refusal_says_why(cell: CellValue, why: str) -> None:
    reading = read(cell)

    assert (reading.value, reading.params["why"]) == (None, why)


@pytest.mark.parametrize(
    ("typed", "fault", "iso"),
    [
        pytest.param("昨天下午3点", "relative-date", "2026-11-21T15:00", id="yesterday"),
        pytest.param("三天前", "relative-date", "2026-11-19", id="days ago"),
        pytest.param("上周五", "relative-date", "2026-11-13", id="last week's Friday"),
        pytest.param("11月2日", "year-assumed", "2026-11-02", id="no year"),
        pytest.param("12月25日", "year-assumed", "2025-12-25", id="no year, and still to come this year"),
        pytest.param("11月22日", "year-assumed", "2026-11-22", id="no year, and today"),
        pytest.param("2月29日", "year-assumed", "2024-02-29", id="no year, and only in leap years"),
    ],
)
def test_a_date_that_leans_on_today_is_read_and_reported(typed: str, fault: str, iso: str) -> None:
    reading = read(typed, "CN")

    assert (reading.fault, reading.canonical) == (fault, iso)


@pytest.mark.parametrize(("typed", "iso"), [("周三", "2026-11-18"), ("周五", "2026-11-13"), ("上周三", "2026-11-11")])
def test_a_weekday_alone_is_the_last_one_up_to_today(typed: str, iso: str) -> None:
    wednesday = dt.datetime(2026, 11, 18, 10)

    assert read(typed, "CN", wednesday).canonical == iso


@pytest.mark.parametrize(
    ("day", "canonical"),
    [("2015-12-31", ""), ("2016-01-01", "2016-01-01"), ("2028-12-31", "2028-12-31"), ("2029-01-01", "")],
)
def test_a_year_more_than_ten_back_or_two_ahead_is_a_slip(day: str, canonical: str) -> None:
    assert read(day).canonical == canonical


@pytest.mark.parametrize(
    ("cell", "reason"),
    [
        pytest.param("2026-11-02", None, id="ISO"),
        pytest.param("2026-11-02 15:15", None, id="ISO with a time"),
        pytest.param(dt.datetime(2026, 11, 2, 15, 15), None, id="a date cell"),
        pytest.param("2026/11/2", "date-form", id="another form"),
        pytest.param(46328.0, "serial-number", id="a day number"),
        pytest.param(1793603700.0, "unix-seconds", id="seconds since 1970"),
    ],
)
def test_a_change_is_proposed_where_the_cell_is_not_in_the_usual_form(cell: CellValue, reason: str | None) -> None:
    assert read(cell).reason == reason


@pytest.mark.parametrize("cell", ["", " ", "　", "/", "-", "——", "无", "無", "N/A", "暂无", "\u200b"])
def test_a_mark_for_nothing_is_blank_not_unreadable(cell: str) -> None:
    assert read(cell) == Reading()


def test_a_day_without_a_time_is_not_midnight() -> None:
    assert read("2026-11-02").value == Moment(dt.date(2026, 11, 2))
    assert read("2026-11-02 00:00").value == Moment(dt.date(2026, 11, 2), dt.time())


def test_a_date_cell_is_rounded_to_the_second() -> None:
    assert read(dt.datetime(2026, 11, 2, 15, 14, 59, 999_999)).canonical == "2026-11-02T15:15"


@given(cells | st.sampled_from(TYPED), regions)
def test_the_tidy_text_of_a_date_is_the_same_moment_and_needs_no_change(cell: CellValue, region: str | None) -> None:
    reading = read(cell, region)

    assert read(reading.canonical, region)[:4] == (reading.value, reading.canonical, None, None)
    written = read(reading.written or "", region)
    assert (written.fault, written.reason) == (None, None)
    assert here(written.value) == here(reading.value)


def here(moment: object) -> dt.datetime | None:
    """The moment on the register's clock."""
    return wall_clock(moment, ZoneInfo("Asia/Shanghai")) if isinstance(moment, Moment) else None


@given(recent_stamps, st.booleans(), regions)
def test_the_canonical_text_of_a_moment_is_read_as_that_moment(
    stamp: dt.datetime, day_only: bool, region: str | None
) -> None:
    moment = Moment(stamp.date(), None if day_only else stamp.time())

    assert read(moment.iso, region).value == moment


@given(cells, regions)
def test_any_cell_is_a_moment_or_blank_or_a_fault(cell: CellValue, region: str | None) -> None:
    reading = read(cell, region)

    assert isinstance(reading.value, Moment) != (reading.canonical == "")
    assert reading.value is None or outcome(reading) not in ("ERROR", "AMBIGUOUS")


@pytest.mark.parametrize(
    "cell",
    [
        float("nan"),
        float("inf"),
        1e307,
        dt.datetime(9999, 12, 31, 23, 59, 59, 999_999),
        "9" * 400,
        "9999-12-31 24:00",
        "9999年12月31日晚上12点",
    ],
    ids=lambda cell: str(cell)[:20],
)
def test_a_date_beyond_all_bounds_is_unreadable(cell: CellValue) -> None:
    assert read(cell, "CN").fault == "unreadable-date"
