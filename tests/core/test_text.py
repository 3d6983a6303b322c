"""Free text, names and ids: cleaned of what cannot be seen, never rewritten."""

from __future__ import annotations

import datetime as dt

import pytest
from hypothesis import given

from register.core.normalise.reading import Context, Reading
from register.core.normalise.text import read_id, read_name, read_text
from register.core.sheet import CellValue, as_typed
from tests.strategies import any_text, cells

CONTEXT = Context(now=dt.datetime(2026, 11, 22), timezone="Asia/Hong_Kong")
LINE_ENDS = str.maketrans("\r\u2028\u2029", "\n\n\n")


@pytest.mark.parametrize(
    ("typed", "text"),
    [
        pytest.param("要\u200b求\ufeff退款", "要求退款", id="zero-width space and byte order mark"),
        pytest.param("\u202d13800138000\u202c", "13800138000", id="direction marks"),
        pytest.param("soft\u00adhyphen", "softhyphen", id="soft hyphen"),
        pytest.param("bell\x07, nul\x00, delete\x7f", "bell, nul, delete", id="control characters"),
        pytest.param("one\r\ntwo\rthree\u2028four", "one\ntwo\nthree\nfour", id="line ends"),
        pytest.param("one_x000D_\ntwo", "one\ntwo", id="a line end as Excel escapes it"),
    ],
)
def test_what_cannot_be_seen_is_removed_from_free_text(typed: str, text: str) -> None:
    assert read_text(typed, CONTEXT) == Reading(text, text, reason="invisible-characters")


@pytest.mark.parametrize(
    "typed",
    [
        pytest.param("🧑‍🔧👩‍👩‍👧", id="emoji with joiners"),
        pytest.param("❤️", id="emoji with a variation selector"),
        pytest.param("退款：“马上”，（¥５００）！～", id="full-width punctuation and digits"),
        pytest.param("①换货 ⑴ ② ㊣", id="circled numbers"),
        pytest.param("5㎡ 20℃ № ½ m²", id="signs NFKC would spell out"),
        pytest.param("\ufa0c\uf900", id="compatibility ideographs"),
        pytest.param("一列\t二列\n第二行", id="tabs and line ends"),
        pytest.param("e\u0301 é", id="accents in both forms"),
        pytest.param("=1+1", id="a formula as text"),
    ],
)
def test_free_text_keeps_what_can_be_seen(typed: str) -> None:
    assert read_text(typed, CONTEXT) == Reading(typed, typed)


def test_blanks_around_free_text_are_no_change_worth_telling() -> None:
    assert read_text("  late again ", CONTEXT) == Reading("late again", "late again")


@pytest.mark.parametrize("mark", ["/", "-", "无", "無", "N/A", "\u200b"])
def test_a_mark_for_nothing_is_blank_in_a_name_and_in_an_id(mark: str) -> None:
    assert (read_name(mark, CONTEXT), read_id(mark, CONTEXT)) == (Reading(), Reading())


@pytest.mark.parametrize("name", ["张三", "范先生", "O’Brien", "〇〇一", "Müller", "王①"])
def test_a_name_stays_as_typed(name: str) -> None:
    assert read_name(name, CONTEXT) == Reading(name, name)


@pytest.mark.parametrize(
    ("cell", "text", "reason"),
    [
        pytest.param("007", "007", None, id="leading zeros stay"),
        pytest.param(7.0, "7", None, id="a number cell"),
        pytest.param(123456789012345.0, "123456789012345", None, id="fifteen digits"),
        pytest.param(" C-1 ", "C-1", None, id="blanks around it"),
        pytest.param("Ｃ－００１", "C-001", "full-width", id="full width"),
        pytest.param("C\u200b1", "C1", "full-width", id="invisible characters"),
        pytest.param(dt.date(2026, 11, 2), "2026-11-02", None, id="a number the spreadsheet took for a date"),
    ],
)
def test_an_id_is_text(cell: CellValue, text: str, reason: str | None) -> None:
    assert read_id(cell, CONTEXT) == Reading(text, text, reason=reason)


@given(cells)
def test_cleaning_twice_changes_nothing(cell: CellValue) -> None:
    once = read_text(cell, CONTEXT)

    assert read_text(once.canonical, CONTEXT) == Reading(once.value, once.canonical)


@given(any_text)
def test_cleaning_only_takes_characters_away(typed: str) -> None:
    left = iter(typed.translate(LINE_ENDS))

    assert [character for character in read_text(typed, CONTEXT).canonical if character not in left] == []


@given(cells)
def test_any_cell_is_a_text(cell: CellValue) -> None:
    readings = [read(cell, CONTEXT) for read in (read_text, read_name, read_id)]

    assert [reading.fault for reading in readings[:2]] == [None, None]
    assert readings[2].fault in (None, "id-digits-lost")
    assert {reading.value or "" for reading in readings[:2]} <= {readings[0].canonical, ""}


@given(cells.filter(lambda cell: not isinstance(cell, str)))
def test_a_cell_that_is_no_text_is_read_as_the_spreadsheet_shows_it(cell: CellValue) -> None:
    assert read_text(cell, CONTEXT).value == as_typed(cell)


def test_folding_a_folded_id_changes_nothing() -> None:
    once = read_id("N\u200d\u0301", CONTEXT)
    assert read_id(once.canonical, CONTEXT) == Reading(once.value, once.canonical)


def test_an_id_of_sixteen_digits_in_a_number_cell_keeps_its_digits_and_is_reported() -> None:
    reading = read_id(1234567890123456.0, CONTEXT)
    assert (reading.value, reading.fault) == ("1234567890123456", "id-digits-lost")


@pytest.mark.parametrize("typed", ["\x1b", "\u200b", " ", "/"], ids=repr)
def test_an_id_that_cannot_be_seen_is_blank(typed: str) -> None:
    assert read_id(typed, CONTEXT) == Reading()
