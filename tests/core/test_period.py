"""A period is a month of the wall clock: from its first midnight up to the next one's."""

from __future__ import annotations

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from register.core.period import Period, last_months

months = st.builds(Period, st.integers(1000, 9000), st.integers(1, 12))


def test_a_period_is_read_from_its_name() -> None:
    assert Period.parse("2026-10") == Period(2026, 10)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "2026",
        "2026-13",
        "2026-00",
        "2026-1",
        "26-10",
        "2026/10",
        "2026-10-01",
        "十月",
        "2026- 1",
        "+202-10",
        "1_00-10",
    ],
)
def test_a_text_that_is_no_month_is_refused(text: str) -> None:
    with pytest.raises(ValueError):  # noqa: PT011  # its words are the library's, and nobody reads them
        Period.parse(text)


def test_a_month_ends_where_the_next_begins() -> None:
    assert (Period(2026, 10).start, Period(2026, 10).end) == (dt.datetime(2026, 10, 1), dt.datetime(2026, 11, 1))


def test_december_ends_with_the_year() -> None:
    assert Period(2026, 12).end == dt.datetime(2027, 1, 1)


@pytest.mark.parametrize(
    ("months", "period"),
    [
        pytest.param(0, Period(2026, 11), id="none"),
        pytest.param(1, Period(2026, 12), id="one"),
        pytest.param(2, Period(2027, 1), id="into the next year"),
        pytest.param(-11, Period(2025, 12), id="back into the last year"),
        pytest.param(-24, Period(2024, 11), id="two years back"),
    ],
)
def test_months_are_counted_across_years(months: int, period: Period) -> None:
    assert Period(2026, 11).plus(months) == period


def test_a_day_lies_in_its_month() -> None:
    assert Period.of(dt.datetime(2026, 10, 31, 23, 59)) == Period(2026, 10)


def test_the_last_months_end_with_this_one_and_begin_with_the_oldest() -> None:
    assert last_months(Period(2026, 1), 3) == (Period(2025, 11), Period(2025, 12), Period(2026, 1))


def test_the_last_twelve_months_leave_no_gap() -> None:
    year = last_months(Period(2026, 12), 12)

    assert [period.end for period in year[:-1]] == [period.start for period in year[1:]]


@given(months)
def test_a_period_reads_back_from_its_own_text(period: Period) -> None:
    assert Period.parse(str(period)) == period


@given(months, st.integers(-600, 600))
def test_counting_back_returns_to_the_same_month(period: Period, count: int) -> None:
    assert period.plus(count).plus(-count) == period


@given(months, months)
def test_periods_are_ordered_as_their_days(one: Period, other: Period) -> None:
    assert (one < other) == (one.start < other.start)
