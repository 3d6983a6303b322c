"""Finding the register in a workbook: the sheet, its heading row, and which column is which field."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence

import pytest
from hypothesis import given
from hypothesis import strategies as st

from register.core.finding import Finding
from register.core.match import SEARCHED_ROWS, Column, Match, Unmatched, known_fields, match
from register.core.schema import FIELDS, LANGUAGES
from register.core.sheet import CellValue, Sheet
from tests.strategies import cells

ENGLISH = ["Complaint no.", "Received", "Customer", "Details"]


def sheet(*rows: Sequence[CellValue], name: str = "Register", first_row: int = 1, first_column: int = 1) -> Sheet:
    return Sheet(name=name, rows=rows, first_row=first_row, first_column=first_column)


def matched(*sheets: Sheet, overrides: Mapping[str, str] | None = None) -> Match:
    found = match(sheets, overrides)
    assert isinstance(found, Match)
    return found


def numbers(found: Match) -> dict[str, int]:
    return {field: column.number for field, column in found.columns.items()}


@pytest.mark.parametrize(
    ("headings", "language"),
    [
        pytest.param(ENGLISH, "en", id="English"),
        pytest.param(["投诉编号", "受理时间", "客户姓名", "投诉内容"], "zh-Hans", id="simplified"),
        pytest.param(["客訴編號", "受理時間", "顧客姓名", "客訴內容"], "zh-Hant", id="Taiwan"),
        pytest.param(["投訴編號", "投訴日期", "客戶姓名", "投訴內容"], "zh-Hant", id="Hong Kong"),
    ],
)
def test_headings_in_three_languages_are_known(headings: list[str], language: str) -> None:
    found = matched(sheet(headings))

    assert numbers(found) == {"id": 1, "received": 2, "customer": 3, "details": 4}
    assert found.language == language


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_register_with_every_heading_of_the_toolkit_is_understood_whole(language: str) -> None:
    found = matched(sheet([field.heading(language) for field in FIELDS]))

    assert numbers(found) == {field.name: number for number, field in enumerate(FIELDS, 1)}
    assert (found.findings, found.unclaimed, found.language) == ((), (), language)


@pytest.mark.parametrize(
    "heading",
    [
        pytest.param("RECEIVED", id="capitals"),
        pytest.param(" Received : ", id="blanks and punctuation"),
        pytest.param("Ｒｅｃｅｉｖｅｄ", id="full width"),
        pytest.param("Received\n(yyyy-mm-dd)", id="a hint on a second line"),
        pytest.param("Received\nwhen it came in", id="words on a second line"),
        pytest.param("Received (required)", id="a hint in brackets"),
        pytest.param("Received*", id="a star behind"),
        pytest.param("* Received", id="a star before"),
        pytest.param("受理时间（必填）", id="a Chinese hint"),
        pytest.param("受理\n时间", id="broken into two lines"),
        pytest.param("受理时间【年/月/日】", id="square brackets"),
    ],
)
def test_what_stands_around_a_heading_does_not_matter(heading: str) -> None:
    assert numbers(matched(sheet(["Customer", heading]))) == {"customer": 1, "received": 2}


def test_banner_rows_above_the_headings_are_skipped() -> None:
    found = matched(sheet(["Complaint register 2026"], [], ["Received by the shop", "", ""], ENGLISH, ["C-1"]))

    assert found.heading_row == 4


def test_of_two_equal_heading_rows_the_upper_one_counts() -> None:
    assert matched(sheet(ENGLISH, ["C-1", "2026-11-02", "Ann", "late"], ENGLISH)).heading_row == 1


def test_rows_and_columns_are_counted_as_the_spreadsheet_shows_them() -> None:
    found = matched(sheet(["", ""], ENGLISH, first_row=3, first_column=3))

    assert (found.heading_row, found.columns["received"]) == (4, Column(4, "Received"))


def test_headings_below_the_searched_rows_are_not_found() -> None:
    assert match([sheet(*[["…"]] * SEARCHED_ROWS, ENGLISH)]) == Unmatched(())


def test_of_two_equal_headings_the_left_one_is_used_and_the_other_reported() -> None:
    found = matched(sheet(["Customer", "Received", "Received"]))

    assert numbers(found) == {"customer": 1, "received": 2}
    assert found.findings == (
        Finding(
            rule="two-columns-one-field",
            row=1,
            field="received",
            column=3,
            value="Received",
            params={"used": "Received"},
        ),
    )


def test_a_weaker_heading_gives_way_to_the_field_s_own_wherever_it_stands() -> None:
    found = matched(sheet(["Date", "Customer", "Received"]))

    assert numbers(found) == {"received": 3, "customer": 2}
    assert found.findings == (
        Finding(rule="second-column", row=1, field="received", column=1, value="Date", params={"used": "Received"}),
    )


def test_a_heading_named_in_the_settings_is_the_field_s_own() -> None:
    found = matched(sheet(["Came in", "Received", "Customer"]), overrides={"received": "came in"})

    assert (numbers(found), [finding.rule for finding in found.findings]) == (
        {"received": 1, "customer": 3},
        ["second-column"],
    )


def test_a_heading_named_in_the_settings_may_be_taken_from_another_field() -> None:
    found = matched(sheet(["Received", "Name", "Owner"]), overrides={"handler": "Name", "customer": "Owner"})

    assert numbers(found) == {"received": 1, "handler": 2, "customer": 3}


def test_headings_nobody_claims_are_named() -> None:
    found = matched(sheet(["Received", "Shelf\nlife", "", "Customer", 2026.0]))

    assert found.unclaimed == ("Shelf life", "2026")


def test_of_several_sheets_the_one_with_a_received_date_is_the_register() -> None:
    people = sheet(["Name", "Phone", "E-mail", "Department"], name="People")
    lists = sheet(["Status", "Topic"], name="Lists")
    register = sheet(["Received", "Customer"], name="2026")

    assert matched(people, lists, register).sheet.name == "2026"


def test_of_several_registers_the_one_with_most_fields_is_used_then_the_first() -> None:
    small, first, second = (
        sheet(headings, name=name)
        for name, headings in (("small", ENGLISH[:2]), ("first", ENGLISH), ("second", ENGLISH))
    )

    assert matched(small, first, second).sheet.name == "first"


@pytest.mark.parametrize(
    "sheets",
    [
        pytest.param([], id="no sheet"),
        pytest.param([sheet()], id="no row"),
        pytest.param([sheet(["Received"])], id="one heading is none"),
        pytest.param([sheet(["Shelf", "Life"], [1.0, 2.0])], id="other headings"),
    ],
)
def test_a_workbook_without_headings_is_unmatched(sheets: list[Sheet]) -> None:
    assert match(sheets) == Unmatched(())


def test_headings_without_a_received_date_are_named() -> None:
    assert match([sheet(["Customer", "Came in", "Topic"])]) == Unmatched(("Customer", "Topic", "Came in"))


def test_the_language_is_that_of_most_headings() -> None:
    assert matched(sheet(["VIP", "受理时间", "客户姓名", "投诉内容", "E-mail"])).language == "zh-Hans"


def test_a_settings_file_may_name_every_field() -> None:
    assert known_fields() == tuple(field.name for field in FIELDS)


@given(st.lists(st.lists(cells, max_size=4), max_size=4))
def test_any_rows_above_the_headings_leave_them_found(rows: list[list[CellValue]]) -> None:
    headings = [field.heading("zh-Hant") for field in FIELDS]

    assert matched(sheet(*rows, headings)).heading_row == len(rows) + 1


@pytest.mark.parametrize("heading", ["*受理时间(必填)", "* Received (required)", "＊受理时间（必填）"])
def test_a_star_before_and_a_hint_behind_a_heading_do_not_matter(heading: str) -> None:
    assert isinstance(match([Sheet(name="S", rows=[["Customer", heading]])]), Match)


def test_a_row_with_a_date_in_it_is_no_heading_row_however_many_of_our_words_it_holds() -> None:
    rows: list[list[CellValue]] = [["Date", "Customer"], [dt.date(2026, 11, 2), "Product", "Phone", "Received"]]
    found = match([Sheet(name="S", rows=rows)])
    assert isinstance(found, Match)
    assert found.heading_row == 1


def test_a_sheet_of_choices_is_no_other_register() -> None:
    register = Sheet(name="Register", rows=[["Received", "Customer", "Topic"], ["2026-11-02", "Ann", "Price"]])
    choices = Sheet(
        name="Choices",
        rows=[["Topic", "Channel", "Status"], ["Product", "Phone", "Received"], ["Price", "Mail", "Closed"]],
    )
    month = Sheet(name="October", rows=[["Received", "Customer", "Topic"], ["2026-10-02", "Bob", "Price"]])
    found = match([register, choices, month])
    assert isinstance(found, Match)
    assert (found.sheet.name, found.other_sheets) == ("Register", ("October",))
