"""The fields of a register and the headings they are known by."""

from __future__ import annotations

import pytest

from register.core.schema import CONTACTS, DATES, FIELD, FIELDS, LANGUAGES, Field, Kind, heading_keys, key, spelling

HEADINGS = [
    pytest.param(field, heading, id=f"{field.name} {heading}")
    for field in FIELDS
    for headings in field.headings.values()
    for heading in headings
]


@pytest.mark.parametrize(("field", "heading"), HEADINGS)
def test_no_heading_belongs_to_two_fields(field: Field, heading: str) -> None:
    assert heading_keys()[key(heading)][0] == field.name


@pytest.mark.parametrize("field", FIELDS, ids=lambda field: field.name)
def test_every_field_has_headings_in_the_three_languages(field: Field) -> None:
    assert {language for language in LANGUAGES if field.heading(language)} == {"en", "zh-Hans", "zh-Hant"}


@pytest.mark.parametrize("field", FIELDS, ids=lambda field: field.name)
@pytest.mark.parametrize("language", LANGUAGES)
def test_the_heading_the_toolkit_uses_is_the_strongest(field: Field, language: str) -> None:
    assert heading_keys()[key(field.heading(language))] == (field.name, 0)


def test_no_field_is_named_twice() -> None:
    assert len(FIELD) == len(FIELDS)


def test_a_customer_is_known_by_a_name_or_a_contact() -> None:
    assert {FIELD[name].kind for name in CONTACTS} == {Kind.PERSON, Kind.PHONE, Kind.EMAIL, Kind.ID}


def test_the_dates_are_the_fields_read_as_dates() -> None:
    assert [name for name in FIELD if FIELD[name].kind is Kind.DATETIME] == list(DATES)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        pytest.param("E-mail", "email", id="case and punctuation"),
        pytest.param("Ｅ－ｍａｉｌ", "Email", id="width"),
        pytest.param("客户 姓名：", "客户姓名", id="spaces"),
        pytest.param("Straße", "STRASSE", id="capitals without a small letter"),
    ],
)
def test_spellings_of_one_word_have_one_key(one: str, other: str) -> None:
    assert key(one) == key(other)


def test_a_word_has_one_key_in_both_scripts_and_a_spelling_in_each() -> None:
    assert key("处理人") == key("處理人")
    assert spelling("处理人") != spelling("處理人")


@pytest.mark.parametrize("typed", ["投訴编号", "投诉編號", "投 訴 編 號：", "［投诉编号］"])
def test_a_heading_in_both_scripts_at_once_has_the_same_key(typed: str) -> None:
    assert heading_keys()[key(typed)] == ("id", 0)
