"""Choices: the words of three scripts are one code each; a word not listed is never guessed at."""

from __future__ import annotations

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from register.core.normalise.choices import read_choice
from register.core.normalise.reading import Context, Reading
from register.core.schema import LANGUAGES
from register.core.sheet import CellValue
from register.core.vocabulary import CHOICES, OPEN_FIELDS, label
from tests.strategies import cells

ALIASES = [
    pytest.param(field, alias, choice.code, id=f"{field} {language} {alias}")
    for field, choices in CHOICES.items()
    for choice in choices
    for language, aliases in choice.words.items()
    for alias in aliases
]
LABELS = [
    pytest.param(field, choice.code, language, id=f"{field} {choice.code} {language}")
    for field, choices in CHOICES.items()
    for choice in choices
    for language in LANGUAGES
]


def read(field: str, cell: CellValue, language: str = "en") -> Reading:
    return read_choice(
        field, cell, Context(now=dt.datetime(2026, 11, 22), timezone="Asia/Hong_Kong", language=language)
    )


@pytest.mark.parametrize(("field", "alias", "code"), ALIASES)
def test_every_word_of_the_vocabulary_reads_as_its_own_choice(field: str, alias: str, code: str) -> None:
    assert read(field, alias).value == code


@pytest.mark.parametrize(("field", "code", "language"), LABELS)
def test_the_word_the_toolkit_writes_reads_back_and_stays(field: str, code: str, language: str) -> None:
    reading = read(field, label(field, code, language), language)

    assert (reading.value, reading.reason) == (code, None)


@pytest.mark.parametrize(
    "typed",
    [
        pytest.param("Closed", id="English"),
        pytest.param("已关闭", id="simplified"),
        pytest.param("已關閉", id="traditional"),
        pytest.param("CLOSED", id="capitals"),
        pytest.param("ｃｌｏｓｅｄ", id="full width"),
        pytest.param("  closed　", id="spaces around"),
        pytest.param("已 结 案", id="spaces between"),
        pytest.param("已结案。", id="a full stop behind"),
        pytest.param("\u200b已结案", id="invisible characters"),
    ],
)
def test_spelling_does_not_matter(typed: str) -> None:
    assert read("status", typed).value == "closed"


@pytest.mark.parametrize(
    ("field", "cell", "code"),
    [
        pytest.param("satisfaction", 5.0, "very_satisfied", id="a number cell"),
        pytest.param("recording_notice", True, "yes", id="a ticked box"),
        pytest.param("vip", False, "no", id="an empty box"),
        pytest.param("founded", "√", "yes", id="a tick as text"),
        pytest.param("promise_kept", "×", "no", id="a cross as text"),
    ],
)
def test_cells_that_are_not_words_are_choices_too(field: str, cell: CellValue, code: str) -> None:
    assert read(field, cell).value == code


@pytest.mark.parametrize(
    ("typed", "language", "written"),
    [
        pytest.param(" 结案", "zh-Hans", "已关闭", id="stray spaces"),
        pytest.param("已关闭", "zh-Hant", "已關閉", id="the other script"),
        pytest.param("已关闭", "en", "Closed", id="another language"),
    ],
)
def test_a_tidy_cell_holds_the_usual_word_of_the_register_s_language(typed: str, language: str, written: str) -> None:
    reading = read("status", typed, language)

    assert (reading.reason, reading.written) == ("choice-word", written)


def test_an_unknown_word_of_a_closed_field_has_no_value() -> None:
    reading = read("status", "再说吧", "zh-Hans")

    assert (reading.value, reading.fault, reading.reason) == (None, "unknown-choice", None)
    assert reading.params["choices"] == "已受理/处理中/等待客户/已解决/已关闭/重新打开/已撤回"


def test_an_unknown_word_of_an_open_field_stays_as_typed_with_a_hint() -> None:
    reading = read("topic", "包装破损", "zh-Hans")

    assert (reading.value, reading.canonical, reading.fault, reading.reason) == (
        "包装破损",
        "包装破损",
        "unlisted-choice",
        None,
    )


@pytest.mark.parametrize("field", ["status", "topic"])
@pytest.mark.parametrize("typed", ["", " ", "/", "-", "——", "无", "無", "N/A", "未填"])
def test_a_mark_for_nothing_is_blank(field: str, typed: str) -> None:
    assert read(field, typed) == Reading()


def test_nothing_is_an_answer_where_the_vocabulary_lists_it() -> None:
    assert read("compensation", "无").value == "none"


@given(st.sampled_from(sorted(CHOICES)), cells, st.sampled_from(LANGUAGES))
def test_any_cell_is_a_choice_or_blank_or_a_fault(field: str, cell: CellValue, language: str) -> None:
    reading = read(field, cell, language)
    codes = {choice.code for choice in CHOICES[field]}

    assert reading == Reading() or reading.fault is not None or reading.value in codes
    assert reading.fault != "unlisted-choice" or field in OPEN_FIELDS


def test_a_word_of_the_sheets_own_language_is_tidy_as_it_is() -> None:
    context = Context(now=dt.datetime(2026, 11, 22), timezone="Asia/Shanghai", language="zh-Hans")
    assert read_choice("topic", "快递", context).reason is None
    assert read_choice("topic", "宅配", context).reason == "choice-word"
    assert read_choice("topic", "快递 ", context).reason == "choice-word"
