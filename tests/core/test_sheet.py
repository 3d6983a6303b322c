"""A sheet as typed: its addresses, and a cell's text as staff would read it."""

from __future__ import annotations

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from register.core.sheet import CellValue, Sheet, as_typed, column_letter
from tests.strategies import cells


@pytest.mark.parametrize(
    ("column", "letters"), [(1, "A"), (3, "C"), (26, "Z"), (27, "AA"), (52, "AZ"), (702, "ZZ"), (703, "AAA")]
)
def test_columns_are_lettered_as_the_spreadsheet_does(column: int, letters: str) -> None:
    assert column_letter(column) == letters


@given(st.integers(1, 16_384))
def test_no_two_columns_share_a_letter(column: int) -> None:
    number = 0
    for letter in column_letter(column):
        number = number * 26 + ord(letter) - ord("A") + 1

    assert number == column


def test_an_address_names_the_sheet_the_column_and_the_row() -> None:
    assert Sheet(name="登记表", rows=()).address(17, 3) == "登记表!C17"


@pytest.mark.parametrize(
    ("cell", "text"),
    [
        pytest.param("", "", id="blank"),
        pytest.param(" 已结案 ", " 已结案 ", id="text"),
        pytest.param(3.0, "3", id="a whole number"),
        pytest.param(0.1 + 0.2, "0.3", id="a number with noise"),
        pytest.param(13800138000.0, "13800138000", id="a phone number"),
        pytest.param(-1.5, "-1.5", id="a negative number"),
        pytest.param(True, "TRUE", id="a ticked box"),
        pytest.param(False, "FALSE", id="an empty box"),
        pytest.param(dt.date(2026, 11, 2), "2026-11-02", id="a date"),
        pytest.param(dt.datetime(2026, 11, 2, 15, 15), "2026-11-02 15:15", id="a date with a time"),
        pytest.param(dt.datetime(2026, 11, 2, 15, 15, 30), "2026-11-02 15:15:30", id="a date with seconds"),
        pytest.param(dt.datetime(2026, 11, 2), "2026-11-02 00:00", id="midnight"),
        pytest.param(dt.time(9, 3), "09:03", id="a time"),
        pytest.param(dt.time(9, 3, 5), "09:03:05", id="a time with seconds"),
        pytest.param(dt.timedelta(hours=30, minutes=5), "30:05:00", id="a duration"),
    ],
)
def test_a_cell_has_the_text_staff_would_read(cell: CellValue, text: str) -> None:
    assert as_typed(cell) == text


@given(cells)
def test_no_cell_but_a_blank_one_reads_as_blank(cell: CellValue) -> None:
    assert (as_typed(cell) == "") == (cell == "")


def test_a_negative_duration_reads_as_it_is() -> None:
    assert as_typed(dt.timedelta(minutes=-30)) == "-0:30:00"


def test_a_whole_number_is_shown_digit_by_digit() -> None:
    assert as_typed(1234567890123456.0) == "1234567890123456"
