"""The figures of the sample register, computed once more in plain Python: another calendar, no index, no frames."""

import datetime as dt
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from statistics import median
from typing import Any

import chinese_calendar
import polars as pl
import pytest

from register import corridor
from register.core.figures import Figures
from register.core.period import Period, last_months
from register.core.typed import Typed, day_only
from register.settings import Options, load_settings
from register.stores.memory import MemoryStore
from register.stores.workbook import WorkbookStore

ROOT = Path(__file__).resolve().parents[2]
NOW = dt.datetime(2026, 11, 5, 9)
OCTOBER = Period(2026, 10)
HOURS = [(dt.time(9), dt.time(12)), (dt.time(13, 30), dt.time(18))]
STEPS = ["received", "acknowledged", "transferred", "department_replied", "first_response", "replied", "follow_up_1"]
Row = dict[str, Any]


@pytest.fixture(scope="module")
def register() -> corridor.Register:
    settings = load_settings(Options(settings=ROOT / "register.toml"))
    return corridor.read(WorkbookStore(ROOT / "sample_register.xlsx"), settings, NOW)


@pytest.fixture(scope="module")
def figures(register: corridor.Register) -> Figures:
    return corridor.figures(register, OCTOBER)


@pytest.fixture(scope="module")
def rows(register: corridor.Register) -> list[Row]:
    """The complaints, each with the outcome of its two leading clocks."""
    rows = register.typed.used.to_dicts()
    for row in rows:
        row["resolves"], row["answers"] = resolution(row), first_response(row)
    return rows


@cache
def worked(day: dt.date) -> bool:
    return chinese_calendar.is_workday(day)  # type: ignore[no-any-return]


def working_minutes(start: dt.datetime) -> Iterator[dt.datetime]:
    """Each working minute from a moment on, at its end."""
    moment = start
    while True:
        if worked(moment.date()) and any(a <= moment.time() < b for a, b in HOURS):
            yield moment + dt.timedelta(minutes=1)
        moment += dt.timedelta(minutes=1)


def hold(row: Row, stop: dt.datetime | None) -> dt.timedelta:
    if row["held_from"] is None:
        return dt.timedelta()
    begun: dt.datetime = max(row["held_from"], row["received"])
    until: dt.datetime = min(row["held_until"] or stop or NOW, stop or NOW)
    return max(until - begun, dt.timedelta())


def resolution(row: Row) -> tuple[dt.datetime | None, bool | None]:
    """Due moment and whether it was met; None where it is not decided."""
    stop, done = row["resolved"], row["status"] in ("resolved", "closed") or row["closed"] is not None
    if row["held_from"] and not row["held_until"] and not stop:
        return None, None
    due = row["received"] + dt.timedelta(hours=72) + hold(row, stop)
    by_day = row[day_only("received")] or bool(stop and row[day_only("resolved")])
    if stop and (stop.date() < row["received"].date() if by_day else stop < row["received"]):
        return due, None
    if stop is None:
        if done or row["status"] == "withdrawn":
            return due, None
        return due, False if (NOW.date() > due.date() if row[day_only("received")] else due < NOW) else None
    return due, stop.date() <= due.date() if by_day else stop <= due


def first_response(row: Row) -> tuple[dt.datetime, bool | None]:
    stop = row["first_response"]
    minutes = working_minutes(row["received"])
    needed = 240
    due = row["received"]
    while needed:
        due = next(minutes)
        until = min(row["held_until"] or stop or NOW, stop or NOW)
        held = row["held_from"] and row["held_from"] < due <= until
        needed -= not held
    by_day = row[day_only("received")] or bool(stop and row[day_only("first_response")])
    if stop is None:
        done = row["status"] in ("resolved", "closed", "withdrawn") or row["closed"] is not None
        return due, None if done or due > NOW else False
    return due, stop.date() <= due.date() if by_day else stop <= due


def ended(row: Row) -> dt.datetime | None:
    stop: dt.datetime | None = row["resolved"] or row["closed"]
    if stop and stop.date() >= row["received"].date():
        return stop
    if stop or row["status"] in ("resolved", "closed", "withdrawn"):
        steps: list[dt.datetime] = [row[step] for step in STEPS if row[step]]
        return max(steps)
    return None


def within(moment: dt.datetime | None, month: Period) -> bool:
    return moment is not None and (moment.year, moment.month) == (month.year, month.month)


def share(outcomes: list[bool | None]) -> float | None:
    decided = [outcome for outcome in outcomes if outcome is not None]
    return 100 * sum(decided) / len(decided) if decided else None


def elapsed(row: Row) -> float:
    received: dt.datetime = row["received"]
    resolved: dt.datetime = row["resolved"]
    if row[day_only("received")] or row[day_only("resolved")]:
        return (resolved.date() - received.date()).days * 24.0
    return (resolved - received - hold(row, resolved)).total_seconds() / 3600


def is_repeat(row: Row, rows: list[Row]) -> bool:
    for other in rows:
        same = any(row[name] and row[name] == other[name] for name in ("phone", "email", "account"))
        earlier = (other["received"], other["row"]) < (row["received"], row["row"])
        near = row["received"] - other["received"] <= dt.timedelta(days=90)
        if same and earlier and near and row["topic"] and other["topic"] == row["topic"]:
            return True
    return False


def expected(name: str, rows: list[Row], month: Period) -> float | None:
    received = [row for row in rows if within(row["received"], month)]
    match name:
        case "received":
            return len(received)
        case "in_time":
            return share([met for due, met in (row["resolves"] for row in rows) if within(due, month)])
        case "first_response_in_time":
            return share([met for due, met in (row["answers"] for row in rows) if within(due, month)])
        case "resolution_median":
            solved = [row for row in rows if within(ended(row), month) and row["resolves"][1] is not None]
            times = [elapsed(row) for row in solved if row["resolved"]]
            return float(median(times)) if times else None
        case "open_at_end":
            is_open = (row["received"] < month.end and (ended(row) or month.end) >= month.end for row in rows)
            return float(sum(is_open))
        case _:
            return 100 * sum(is_repeat(row, rows) for row in received) / len(received) if received else None


@pytest.mark.parametrize(
    "name", ["received", "in_time", "first_response_in_time", "resolution_median", "open_at_end", "repeat_rate"]
)
def test_a_leading_figure_agrees_with_a_plain_computation_in_all_twelve_months(
    figures: Figures, rows: list[Row], name: str
) -> None:
    plain = [expected(name, rows, month) for month in last_months(OCTOBER, 12)]
    assert list(figures.kpi(name).series) == [pytest.approx(value) for value in plain]


def test_opening_plus_received_minus_ended_is_closing_in_every_month(register: corridor.Register) -> None:
    for month in last_months(OCTOBER, 14):
        balance = corridor.figures(register, month).balance
        assert balance is not None
        assert balance.opening + balance.received - balance.ended == balance.closing


def test_twelve_months_sum_to_the_year(register: corridor.Register) -> None:
    months = last_months(Period(2026, 12), 12)
    in_months = sum(corridor.figures(register, month).kpi("received").figure.n for month in months)
    assert in_months == register.typed.used.filter(pl.col("received").dt.year() == 2026).height


def test_every_share_of_topics_channels_and_handlers_adds_up_to_the_month(figures: Figures) -> None:
    received = figures.kpi("received").figure.n
    for shares in (figures.topics, figures.channels, figures.handlers):
        assert sum(share.received.n for share in shares) == received
        assert sum(share.share for share in shares) == pytest.approx(100)


def test_the_rows_behind_a_figure_are_as_many_as_it_says(figures: Figures) -> None:
    in_time = figures.kpi("in_time").figure
    assert in_time.value == pytest.approx(100 * (in_time.n - len(in_time.rows)) / in_time.n)
    assert len(figures.kpi("open_at_end").figure.rows) == figures.kpi("open_at_end").figure.value


def test_a_month_without_complaints_has_no_share_and_no_median(register: corridor.Register) -> None:
    nil = corridor.figures(register, Period(2025, 3))
    assert [kpi.figure.value for kpi in nil.kpis] == [0, None, None, None, 0, None]


def test_rows_read_are_rows_used_and_rows_left_out(register: corridor.Register) -> None:
    typed: Typed = register.typed
    assert typed.frame.height == typed.used.height + len(typed.exclusions)
    assert {exclusion.reason for exclusion in typed.exclusions} == {
        "no-received-date",
        "unreadable-received-date",
        "exact-copy",
    }


def test_what_no_column_tells_has_no_figure() -> None:
    rows = [
        ["受理时间", "主题", "客户姓名", "投诉内容", "处理措施"],
        ["2026-10-12 09:30", "物流", "张三", "慢", "补发"],
    ]
    settings = load_settings(Options(settings=ROOT / "register.toml"))
    figures = corridor.figures(corridor.read(MemoryStore(rows), settings, NOW), OCTOBER)
    assert [kpi.figure.value for kpi in figures.kpis] == [1, None, None, None, None, None]
    assert figures.balance is None
    assert figures.overdue == ()
    assert figures.points == ()


def figures_of(headings: list[str], *rows: list[str], month: Period = OCTOBER) -> Figures:
    settings = load_settings(Options(settings=ROOT / "register.toml"))
    return corridor.figures(corridor.read(MemoryStore([headings, *rows]), settings, NOW), month)


def test_no_topic_is_not_the_same_topic() -> None:
    rows = [["2026-10-12", "", "13800138000", "床坏了"], ["2026-10-13", "", "13800138000", "账单错了"]]
    assert figures_of(["受理时间", "主题", "联系电话", "投诉内容"], *rows).kpi("repeat_rate").figure.value == 0
    without = [[row[0], *row[2:]] for row in rows]
    assert figures_of(["受理时间", "联系电话", "投诉内容"], *without).kpi("repeat_rate").figure.value is None


def test_a_customer_is_the_same_however_the_address_is_capitalised() -> None:
    rows = [["2026-10-12", "物流", "Ann@x.com"], ["2026-10-13", "物流", "ann@x.com"]]
    assert figures_of(["受理时间", "主题", "邮箱"], *rows).kpi("repeat_rate").figure.value == 50


def test_a_mistyped_resolved_date_does_not_hide_a_sound_closing_date() -> None:
    found = figures_of(["受理时间", "解决时间", "关闭日期"], ["2026-09-01", "2025-09-03", "2026-10-03"])
    assert found.balance is not None
    assert (found.balance.opening, found.balance.ended, found.balance.closing) == (1, 1, 0)


def test_a_reopened_complaint_is_open() -> None:
    found = figures_of(["受理时间", "解决时间", "状态"], ["2026-10-01", "2026-10-03", "重新打开"])
    assert found.balance is not None
    assert (found.balance.ended, found.balance.closing) == (0, 1)


def test_the_table_by_handler_adds_up_to_the_figure_whoever_received_in_the_month() -> None:
    headings = ["受理时间", "处理人", "解决时间", "暂停开始", "暂停结束"]
    rows = [["2026-08-10", "周敏", "", "2026-08-11", "2026-10-20"], ["2026-10-01", "陈立", "2026-10-02", "", ""]]
    found = figures_of(headings, *rows)
    assert sum(share.in_time.n for share in found.handlers) == found.kpi("in_time").figure.n == 2
