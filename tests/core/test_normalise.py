"""Normalising: a sheet becomes the typed table; no row is lost, and a tidy sheet stays as it is."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence

import polars as pl
import pytest
from hypothesis import given
from hypothesis import strategies as st

from register.core.reasons import CHANGE, EXCLUSION
from register.core.schema import FIELDS, Field
from register.core.sheet import CellValue, Change, Sheet
from register.core.typed import SCHEMA, Exclusion, Typed, day_only, iso, raw
from tests.sheets import read
from tests.strategies import cells, figures, recent_stamps, regions

HEADINGS = ["Complaint no.", "Received", "Customer", "Phone", "E-mail", "Amount", "Status", "Topic", "Details"]


def register(*rows: Sequence[CellValue], headings: Sequence[str] = HEADINGS, region: str | None = "CN") -> Typed:
    return read(Sheet(name="Register", rows=[headings, *rows]), region)


def tidied(rows: Sequence[Sequence[CellValue]], changes: Sequence[Change]) -> list[list[CellValue]]:
    """The rows with every change written back as text."""
    tidy = [list(row) for row in rows]
    for change in changes:
        tidy[change.row - 2][change.column - 1] = change.after
    return tidy


def values(typed: Typed) -> pl.DataFrame:
    return typed.frame.drop(raw(field.name) for field in FIELDS)


def test_the_table_has_every_field_in_its_order_with_its_type() -> None:
    typed = register(["C-1", "2026-11-02", "Ann"])

    assert dict(typed.frame.schema) == SCHEMA


def test_a_cell_is_kept_as_typed_beside_its_value() -> None:
    typed = register(["Ｃ－１", "2026/11/2 下午3点", " 张三 ", "138 0013 8000", "", "¥1,200", "結案"])

    assert typed.frame.select("id", raw("id"), iso("received"), raw("received"), "customer", "phone").row(0) == (
        "C-1",
        "Ｃ－１",
        "2026-11-02T15:00",
        "2026/11/2 下午3点",
        "张三",
        "+8613800138000",
    )
    assert typed.frame.select("email", "amount", raw("amount"), "status", "topic", raw("topic")).row(0) == (
        None,
        1200.0,
        "¥1,200",
        "closed",
        None,
        "",
    )


def test_a_change_says_where_and_what_and_why() -> None:
    typed = register(["C-1", "2026/11/2", "Ann"])

    assert typed.changes == (
        Change(row=2, column=2, field="received", before="2026/11/2", after="2026-11-02", reason="date-form"),
    )


def test_a_column_the_sheet_does_not_have_is_null_all_the_way() -> None:
    typed = register(["2026-11-02", "Ann"], ["2026-11-03", "Bo"], headings=["Received", "Customer"])

    assert typed.fields == {"received", "customer"}
    assert (
        typed.frame.select("resolved", day_only("resolved"), iso("resolved"), "amount", "status").rows()
        == [(None,) * 5] * 2
    )


def test_rows_that_hold_no_complaint_are_counted_apart() -> None:
    typed = register(
        ["C-1", "2026-11-02", "Ann", "", "", 20.0],
        ["C-2", "", "", ""],
        [],
        ["", " ", "\u3000"],
        ["C-3"],
        ["合计", "", "", "", "", 20.0],
        ["", "", "Total:", "", "", 20.0],
    )

    assert (typed.frame["row"].to_list(), typed.blank_rows) == ([2], 4)


def test_rows_keep_the_numbers_of_the_sheet() -> None:
    rows = [["Register"], [], ["Received", "Customer"], ["2026-11-02", "Ann"], [], ["2026-11-03", "Bo"]]
    typed = read(Sheet(name="2026", rows=rows, first_row=2, first_column=3))

    assert (typed.frame["row"].to_list(), typed.columns["received"].number) == ([5, 7], 3)


def test_equal_looking_cells_of_different_kinds_are_read_apart() -> None:
    amounts: list[CellValue] = [1.0, True, "1", dt.timedelta(days=1), "壹", 1]
    typed = register(*(["2026-11-02", amount] for amount in amounts), headings=["Received", "Amount"])

    assert typed.frame["amount"].to_list() == [1.0, None, 1.0, None, 1.0, 1.0]


def test_a_day_is_not_midnight() -> None:
    rows: list[list[CellValue]] = [["2026-11-02"], ["2026-11-02 00:00"], [dt.date(2026, 11, 2)], [46328.0], ["soon"]]
    typed = register(*([*row, "Ann"] for row in rows), headings=["Received", "Customer"])
    midnight = dt.datetime(2026, 11, 2)

    assert typed.frame.select("received", day_only("received"), iso("received")).rows() == [
        (midnight, True, "2026-11-02"),
        (midnight, False, "2026-11-02T00:00"),
        (midnight, True, "2026-11-02"),
        (midnight, True, "2026-11-02"),
        (None, None, None),
    ]


@pytest.mark.parametrize(
    ("typed_text", "wall_clock"),
    [
        pytest.param("2026-11-02 15:15+08:00", dt.datetime(2026, 11, 2, 15, 15), id="the register's own zone"),
        pytest.param("2026-11-02T20:15:00Z", dt.datetime(2026, 11, 3, 4, 15), id="UTC, the next day here"),
        pytest.param("2026-07-02 15:15 BST", dt.datetime(2026, 7, 2, 22, 15), id="London in summer"),
    ],
)
def test_a_typed_zone_moves_the_wall_clock(typed_text: str, wall_clock: dt.datetime) -> None:
    assert register(["C-1", typed_text, "Ann"]).frame["received"].to_list() == [wall_clock]


def test_rows_left_out_have_a_reason_each() -> None:
    typed = register(
        ["C-1", "2026-11-02", "Ann"],
        ["C-2", "", "Bo"],
        ["C-3", "待定", "Cy"],
        ["C-1", "2026-11-02", "Ann"],
        ["C-1", "2026-11-02", "Ann", "", "", "", "", "", "another word"],
    )

    assert typed.exclusions == (
        Exclusion(3, "no-received-date"),
        Exclusion(4, "unreadable-received-date"),
        Exclusion(5, "exact-copy"),
    )
    assert typed.used["row"].to_list() == [2, 6]
    assert {exclusion.reason for exclusion in typed.exclusions} == set(EXCLUSION)


def test_a_register_without_complaints_is_an_empty_table() -> None:
    typed = register()

    assert (len(typed.frame), typed.exclusions, typed.changes, typed.findings) == (0, (), (), ())


def test_tidy_words_are_in_the_register_s_language() -> None:
    headings = ["受理時間", "顧客姓名", "客訴管道", "狀態"]
    typed = register(["2026-11-02", "王", "Phone", "Closed"], headings=headings)

    assert [change.after for change in typed.changes] == ["電話", "已關閉"]


RECEIVED = recent_stamps.map(lambda stamp: f"{stamp:%Y/%m/%d %H:%M}") | cells | figures
IDS = st.integers(1, 9).map(lambda number: f"Ｃ-{number}") | cells
ROWS = st.lists(st.tuples(IDS, RECEIVED, st.just("Ann"), *(cells for _ in HEADINGS[3:])), max_size=4)


@given(ROWS, regions)
def test_normalising_a_tidy_sheet_changes_nothing(rows: list[tuple[CellValue, ...]], region: str | None) -> None:
    first = register(*rows, region=region)
    second = register(*tidied(rows, first.changes), region=region)

    assert second.changes == ()
    assert values(second).equals(values(first))


@given(ROWS, regions)
def test_no_row_is_lost_and_no_reason_is_without_words(rows: list[tuple[CellValue, ...]], region: str | None) -> None:
    typed = register(*rows, region=region)

    assert len(typed.used) + len(typed.exclusions) + typed.blank_rows == len(rows)
    assert {change.reason for change in typed.changes} <= set(CHANGE)


@given(st.sampled_from(FIELDS), cells, regions)
def test_any_cell_in_any_column_gives_a_typed_row(field: Field, cell: CellValue, region: str | None) -> None:
    headings = ["Received", "Customer", "Your notes", *(one.heading("zh-Hant") for one in FIELDS if one == field)]
    typed = register(["2026-11-02", "Ann", cell, cell], headings=headings, region=region)

    assert dict(typed.frame.schema) == SCHEMA
    assert len(typed.frame) == 1


@pytest.mark.parametrize(
    "row",
    [
        ["Total complaints: 3", "", ""],
        ["Average", "", "2"],
        ["Received", "Customer", "Details"],
        ["", "合计", "5"],
    ],
    ids=["a total", "an average", "headings again", "a total in another column"],
)
def test_totals_and_repeated_headings_are_no_complaints(row: list[str]) -> None:
    typed = read(Sheet(name="S", rows=[["Received", "Customer", "Details"], ["2026-11-02", "Ann", "late"], row]))
    assert (typed.frame.height, typed.blank_rows) == (1, 1)


def test_a_date_relative_to_today_is_shown_but_no_figure_stands_on_it() -> None:
    typed = read(Sheet(name="S", rows=[["Received", "Customer"], ["yesterday", "Ann"]]), "GB")
    assert typed.frame["received"].to_list() == [None]
    assert typed.frame[iso("received")].to_list() == ["2026-11-21"]
    assert [exclusion.reason for exclusion in typed.exclusions] == ["unreadable-received-date"]


@pytest.mark.parametrize(("uses", "reported"), [(1, 1), (2, 2), (3, 0)])
def test_a_word_used_again_and_again_is_the_shops_own_topic(uses: int, reported: int) -> None:
    rows = [["2026-11-02", "Ann", "Noise"] for _ in range(uses)]
    typed = read(Sheet(name="S", rows=[["Received", "Customer", "Topic"], *rows]))
    assert typed.frame["topic"].to_list() == ["Noise"] * uses
    assert [finding.rule for finding in typed.findings] == ["unlisted-choice"] * reported


@pytest.mark.parametrize(
    "row",
    [
        ["SUM-001", "2026-11-02", "Ann", ""],
        ["", "2026-11-02", "Summer Li", ""],
        ["", "2026-11-02", "", "Average wait too long"],
    ],
    ids=["an id", "a name", "a story"],
)
def test_a_complaint_that_begins_like_a_total_is_a_complaint(row: list[str]) -> None:
    typed = read(Sheet(name="S", rows=[["ID", "Received", "Customer", "Details"], row]))
    assert (typed.frame.height, typed.blank_rows) == (1, 0)


def test_boxes_that_are_not_ticked_make_no_complaint() -> None:
    typed = read(Sheet(name="S", rows=[["Received", "Customer", "VIP"], ["2026-11-02", "Ann", True], ["", "", False]]))
    assert typed.frame.height == 1


def test_rows_that_differ_in_a_column_of_the_shops_own_are_two_complaints() -> None:
    headings = ["Received", "Customer", "Details", "Branch"]
    rows = [
        ["2026-11-02", "Li", "late", "East"],
        ["2026-11-02", "Li", "late", "West"],
        ["2026-11-02", "Li", "late", "West"],
    ]
    typed = read(Sheet(name="S", rows=[headings, *rows]))
    assert [(exclusion.row, exclusion.reason) for exclusion in typed.exclusions] == [(4, "exact-copy")]


def test_two_complaints_of_which_only_date_and_name_are_known_may_be_alike() -> None:
    typed = read(Sheet(name="S", rows=[["Received", "Customer", "Details"], *[["2026-11-02", "Li", ""]] * 2]))
    assert typed.exclusions == ()


def test_blanks_in_a_name_do_not_make_another_person() -> None:
    typed = read(Sheet(name="S", rows=[["Received", "Handler"], ["2026-11-02", "Bob  Lee"], ["2026-11-02", "Bob Lee"]]))
    assert typed.frame["handler"].n_unique() == 1
