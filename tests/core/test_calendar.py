import datetime as dt

import chinese_calendar
import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from register.core.calendar import Calendar, announced_until, is_known, source_of
from register.core.office import DAY_SHIFT, Office

CHINA = Office(timezone="Asia/Shanghai", country="CN")
FIRST, LAST = dt.date(2022, 1, 1), dt.date(2026, 12, 31)


@pytest.fixture(scope="module")
def china() -> Calendar:
    return Calendar(CHINA, FIRST, LAST)


def seconds(moment: dt.datetime) -> int:
    return int(moment.replace(tzinfo=dt.timezone(dt.timedelta(hours=8))).timestamp())


def days(first: dt.date, last: dt.date) -> list[dt.date]:
    return [first + dt.timedelta(n) for n in range((last - first).days + 1)]


def test_chinese_working_days_of_2022_to_2026_agree_with_a_second_source(china: Calendar) -> None:
    ours = {day for day in days(FIRST, LAST) if china.is_working_day(day)}
    theirs = {day for day in days(FIRST, LAST) if chinese_calendar.is_workday(day)}
    assert ours == theirs


def test_the_make_up_working_days_of_2026_are_worked(china: Calendar) -> None:
    make_up = [dt.date(2026, *day) for day in ((1, 4), (2, 14), (2, 28), (5, 9), (9, 20), (10, 10))]
    assert [china.is_working_day(day) for day in make_up] == [True] * 6


def test_chinas_calendar_is_settled_to_the_end_of_2026_and_names_its_source() -> None:
    assert announced_until("CN") == dt.date(2026, 12, 31)
    assert source_of("CN").startswith("holidays 0.")
    assert announced_until("GB") is None


@pytest.mark.parametrize(
    ("start", "hours", "due"),
    [
        pytest.param("2026-02-13T17:00", 8, "2026-02-14T17:30", id="a make-up Saturday is worked"),
        pytest.param("2026-02-14T17:00", 2, "2026-02-24T10:00", id="over the Spring Festival"),
        pytest.param("2026-09-30T17:30", 2, "2026-10-08T10:30", id="over the National Day week"),
        pytest.param("2026-11-20T11:30", 1, "2026-11-20T14:00", id="over lunch"),
        pytest.param("2026-11-20T09:00", 7.5, "2026-11-20T18:00", id="to closing time, not the next opening"),
        pytest.param("2026-11-22T10:00", 1, "2026-11-23T10:00", id="from a Sunday"),
        pytest.param("2026-01-04T08:00", 1, "2026-01-04T10:00", id="from a make-up Sunday before opening"),
    ],
)
def test_working_hours_are_added_along_the_working_calendar(
    china: Calendar, start: str, hours: float, due: str
) -> None:
    begun = china.worked(np.array([seconds(dt.datetime.fromisoformat(start))]))
    assert china.moment(begun + round(hours * 3600))[0] == seconds(dt.datetime.fromisoformat(due))


@settings(max_examples=60, deadline=None)
@given(
    st.datetimes(dt.datetime(2026, 1, 1), dt.datetime(2026, 11, 30)),
    st.integers(0, 40 * 60),
)
def test_worked_time_equals_a_count_minute_by_minute(start: dt.datetime, minutes: int) -> None:
    calendar = Calendar(CHINA, dt.date(2026, 1, 1), dt.date(2026, 12, 31))
    start = start.replace(second=0, microsecond=0)
    end = start + dt.timedelta(minutes=minutes)
    counted = 0
    moment = start
    while moment < end:
        minute = moment.hour * 60 + moment.minute
        open_now = any(opens <= minute < closes for opens, closes in DAY_SHIFT)
        counted += open_now and calendar.is_working_day(moment.date())
        moment += dt.timedelta(minutes=1)
    begun, ended = calendar.worked(np.array([seconds(start), seconds(end)]))
    assert ended - begun == counted * 60


def test_a_24_hour_desk_works_through_the_hour_a_clock_change_adds() -> None:
    office = Office(timezone="America/New_York", week=(((0, 24 * 60),),) * 7)
    calendar = Calendar(office, dt.date(2026, 10, 30), dt.date(2026, 11, 3))
    noon = int(dt.datetime(2026, 10, 31, 16, tzinfo=dt.UTC).timestamp())
    due = calendar.moment(calendar.worked(np.array([noon])) + 24 * 3600)[0]
    assert due - noon == 24 * 3600


def test_the_shops_own_days_go_before_the_holidays() -> None:
    office = Office(
        timezone="Asia/Shanghai",
        country="CN",
        closed=frozenset({dt.date(2026, 11, 20)}),
        opened=frozenset({dt.date(2026, 10, 1)}),
    )
    calendar = Calendar(office, dt.date(2026, 1, 1), dt.date(2026, 12, 31))
    assert [calendar.is_working_day(dt.date(2026, *day)) for day in ((11, 20), (10, 1), (10, 2))] == [
        False,
        True,
        False,
    ]


def test_hong_kong_keeps_its_general_holidays() -> None:
    calendar = Calendar(Office(timezone="Asia/Hong_Kong", country="HK"), dt.date(2026, 1, 1), dt.date(2026, 12, 31))
    assert not calendar.is_working_day(dt.date(2026, 4, 3))  # Good Friday


def test_one_open_hour_a_week_is_enough() -> None:
    office = Office(timezone="Asia/Shanghai", week=((), (), ((600, 660),), (), (), (), ()))
    calendar = Calendar(office, dt.date(2026, 1, 1), dt.date(2026, 12, 31))
    begun = calendar.worked(np.array([seconds(dt.datetime(2026, 11, 20, 9))]))
    assert calendar.moment(begun + 2 * 3600)[0] == seconds(dt.datetime(2026, 12, 2, 11))


def test_an_office_without_any_open_hour_is_refused() -> None:
    with pytest.raises(ValueError, match="without any open hour"):
        Calendar(Office(timezone="Asia/Shanghai", week=((),) * 7), FIRST, LAST)


@pytest.mark.parametrize(
    ("country", "day", "works"),
    [
        ("GB-ENG", dt.date(2026, 4, 6), False),  # Easter Monday
        ("GB-SCT", dt.date(2026, 4, 6), True),
        ("GB-ENG", dt.date(2026, 8, 31), False),  # Summer bank holiday
        ("US-CA", dt.date(2026, 3, 31), False),  # Cesar Chavez Day
    ],
)
def test_a_part_of_a_country_keeps_its_own_holidays(country: str, day: dt.date, works: bool) -> None:
    calendar = Calendar(Office(timezone="Europe/London", country=country), dt.date(2026, 1, 1), dt.date(2026, 12, 31))
    assert calendar.is_working_day(day) is works


def test_a_country_is_known_with_its_parts() -> None:
    assert [is_known(text) for text in ("CN", "GB-ENG", "GB-XYZ", "XX", "")] == [True, True, False, False, False]
