"""Amounts of money: a figure with its currency where one was typed, or a refusal; never a guess."""

from __future__ import annotations

import csv
import datetime as dt
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from register.core.normalise.amounts import read_amount
from register.core.normalise.reading import NO_REGION, REGIONS, Context, Reading
from register.core.sheet import CellValue, as_typed
from tests.strategies import cells, regions

with (Path(__file__).parent.parent / "data" / "fields.csv").open(encoding="utf-8", newline="") as file:
    CASES = [case for case in csv.DictReader(file) if case["field"] == "amount"]
REFUSALS = {"unreadable-amount": "ERROR", "ambiguous-amount": "AMBIGUOUS"}


def read(cell: CellValue, region: str | None = None) -> Reading:
    habits = REGIONS[region] if region else NO_REGION
    return read_amount(cell, Context(now=dt.datetime(2026, 11, 22, 10), timezone="Asia/Shanghai", habits=habits))


def outcome(reading: Reading) -> str:
    return "EMPTY" if reading == Reading() else REFUSALS.get(reading.fault or "", reading.canonical)


@pytest.mark.parametrize("case", CASES, ids=lambda case: case["input"])
def test_a_cell_is_read_as_the_table_of_fields_says(case: dict[str, str]) -> None:
    assert outcome(read(case["input"], case["region_hint"] or None)) == case["expected"]


@pytest.mark.parametrize(
    ("typed", "figure"),
    [
        pytest.param("¥1,200.50", 1200.5, id="Arabic"),
        pytest.param("1.2万", 12_000.0, id="ten thousands"),
        pytest.param("一万二千", 12_000.0, id="Chinese"),
        pytest.param("一千零五", 1005.0, id="a zero between"),
        pytest.param("一万零五百", 10_500.0, id="a zero between the parts"),
        pytest.param("壹仟零伍拾元整", 1050.0, id="a zero in banker's figures"),
        pytest.param("(-500)", -500.0, id="negative twice over"),
        pytest.param("5元3角2分", 5.32, id="yuan, jiao and fen"),
        pytest.param("(500)", -500.0, id="in brackets"),
        pytest.param(120.5, 120.5, id="a number cell"),
    ],
)
def test_the_value_is_the_figure(typed: CellValue, figure: float) -> None:
    assert read(typed).value == figure


@pytest.mark.parametrize(
    ("typed", "why"),
    [
        pytest.param("一百五", "colloquial", id="150 or 105"),
        pytest.param("1万2", "colloquial", id="12000 or 10002"),
        pytest.param("1,20", "decimal-comma", id="1.20 or 120"),
        pytest.param("500²", "not-an-amount", id="a note sign"),
        pytest.param("8折", "not-an-amount", id="a discount"),
        pytest.param(True, "not-an-amount", id="a tick box"),
        pytest.param(dt.date(2026, 11, 2), "not-an-amount", id="a date cell"),
    ],
)
def test_a_refusal_says_why(typed: CellValue, why: str) -> None:
    reading = read(typed)

    assert (reading.value, reading.params["why"]) == (None, why)


@pytest.mark.parametrize(
    ("typed", "region", "written"),
    [
        pytest.param("¥1,200.00", "CN", "1200.00", id="the region's own money"),
        pytest.param("$20", "HK", "20", id="a dollar sign is the region's own"),
        pytest.param("NT$500", "TW", "500", id="with its name"),
        pytest.param("1,200", None, "1200", id="no currency"),
    ],
)
def test_a_tidy_cell_holds_the_figure_alone(typed: str, region: str | None, written: str) -> None:
    reading = read(typed, region)

    assert (reading.reason, reading.written) == ("amount-form", written)


@pytest.mark.parametrize(
    ("cell", "region"),
    [
        pytest.param("120.50", "CN", id="already tidy"),
        pytest.param(" 120.50 ", "CN", id="spaces around it"),
        pytest.param(120.5, "CN", id="a number cell"),
        pytest.param("NT$500", "CN", id="other money is not stripped of its name"),
        pytest.param("¥500", None, id="without a region no money is the own"),
    ],
)
def test_no_change_is_proposed(cell: CellValue, region: str | None) -> None:
    assert read(cell, region).reason is None


@given(cells | st.sampled_from([case["input"] for case in CASES]), regions)
def test_the_tidy_text_of_an_amount_is_the_same_figure_and_needs_no_change(cell: CellValue, region: str | None) -> None:
    reading = read(cell, region)
    again = read(reading.written if reading.reason and reading.written else cell, region)

    assert (again.value, again.reason) == (reading.value, None)


@given(st.decimals(-(10**9), 10**9, places=2), st.sampled_from(["{}", "¥{}", "{:,}元", "HK${:,}", "{} CNY"]))
def test_a_figure_is_read_whatever_stands_around_it(figure: float, form: str) -> None:
    assert read(form.format(figure), "CN").value == float(figure)


@given(cells, regions)
def test_any_cell_is_a_number_or_blank_or_a_fault(cell: CellValue, region: str | None) -> None:
    reading = read(cell, region)

    assert isinstance(reading.value, float) == (outcome(reading) not in ("EMPTY", "ERROR", "AMBIGUOUS"))


@given(st.floats(-1e9, 1e9))
def test_a_number_cell_keeps_its_value(number: float) -> None:
    assert read(number) == Reading(number, as_typed(number))


@pytest.mark.parametrize("cell", ["26$102", "1HKD2", "4632$.99", "1" * 29, "9" * 400, float("nan"), float("inf"), 1e15])
def test_what_is_no_amount_or_too_large_for_a_cell_is_refused(cell: CellValue) -> None:
    assert outcome(read(cell, "CN")) == "ERROR"
