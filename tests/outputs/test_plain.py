"""Cells on their way out: nothing that runs, hides or never ends passes into an output."""

from __future__ import annotations

import csv
import io
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from register.outputs.plain import LONGEST, csv_table, one_line
from tests.strategies import texts

UNSEEN = ("Cc", "Cf", "Cs", "Co", "Cn")


def written(cell: object) -> str:
    """The cell as a spreadsheet program gets it."""
    (_, row) = csv.reader(io.StringIO(csv_table(["cell", "end"], [[cell, "."]])))
    return row[0]


@pytest.mark.parametrize(
    "cell",
    [
        pytest.param('=HYPERLINK("http://example.com")', id="a formula"),
        pytest.param("+SUM(A1)", id="a plus"),
        pytest.param("-2+3+cmd|' /C calc'!A0", id="a minus"),
        pytest.param("@SUM(A1)", id="an at sign"),
        pytest.param("\t=1+1", id="a tab"),
        pytest.param("\n=1+1", id="a line end"),
        pytest.param("- late again", id="a dash before words"),
    ],
)
def test_text_that_would_start_a_formula_is_led_by_an_apostrophe(cell: str) -> None:
    assert written(cell) == f"'{cell}"


@pytest.mark.parametrize(
    "cell",
    [
        pytest.param("+8613800138000", id="a phone number"),
        pytest.param("+862162345678;801", id="a phone number with its extension"),
        pytest.param("+86 138 0013 8000", id="a phone number with spaces"),
        pytest.param("-500.00", id="a negative figure"),
        pytest.param("2026-11-02 15:15", id="a date"),
        pytest.param("1+1=2", id="a sum inside"),
        pytest.param("退款：“马上”\n否则…", id="free text on two lines"),
        pytest.param("", id="blank"),
    ],
)
def test_other_text_is_left_as_it_is(cell: str) -> None:
    assert written(cell) == cell


@pytest.mark.parametrize(("cell", "text"), [(None, ""), (-1.5, "-1.5"), (20, "20"), ("\ud800", "?")])
def test_what_is_no_text_is_written_plainly(cell: object, text: str) -> None:
    assert written(cell) == text


def test_a_table_has_its_header_and_a_line_for_each_row() -> None:
    assert csv_table(["row", "value"], [[2, "a,b"], [3, None]]) == 'row,value\n2,"a,b"\n3,\n'


def test_a_carriage_return_in_a_cell_begins_no_row_of_its_own() -> None:
    assert csv_table(["cell"], [["late\r=1+1"], ["one\r\ntwo"]]) == 'cell\n"late\n=1+1"\n"one\ntwo"\n'


@given(texts)
def test_a_cell_of_a_table_is_its_text_and_starts_no_formula(cell: str) -> None:
    text = cell.replace("\r\n", "\n").replace("\r", "\n")
    text = "".join("\ufffd" if unicodedata.category(c) == "Cc" and c not in "\n\t" else c for c in text)

    assert written(cell) in (text, f"'{text}")
    assert not written(cell).startswith(("=", "@", "\t", "\n"))


@pytest.mark.parametrize(
    ("cell", "line"),
    [
        pytest.param("one\r\ntwo\u2028three\n\nfour", "one two three four", id="line ends"),
        pytest.param("  late \t again ", "late again", id="blanks"),
        pytest.param("\x1b[31mred\x1b[0m", "[31mred[0m", id="terminal escapes"),
        pytest.param("\u202egnp.exe\u202c", "gnp.exe", id="direction marks"),
        pytest.param("a\u200bb\ufeffc", "abc", id="zero width"),
        pytest.param("\ue000\ud800", "", id="no characters at all"),
        pytest.param("王小明，已退款。", "王小明，已退款。", id="Chinese"),
    ],
)
def test_a_cell_is_shown_on_one_line_without_what_cannot_be_seen(cell: str, line: str) -> None:
    assert one_line(cell) == line


def test_a_long_cell_is_cut_with_a_mark() -> None:
    assert one_line("退" * 100, 10) == "退" * 9 + "…"
    assert one_line("退" * 10, 10) == "退" * 10


@given(st.text(), st.integers(1, 2 * LONGEST))
def test_one_line_is_never_longer_and_never_hides_a_character(cell: str, longest: int) -> None:
    line = one_line(cell, longest)

    assert len(line) <= longest
    assert [character for character in line if unicodedata.category(character) in UNSEEN or character == "\n"] == []
