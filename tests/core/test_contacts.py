"""Phones and e-mail addresses: one complete number or address, or a refusal; nothing is looked up on the network."""

from __future__ import annotations

import csv
import datetime as dt
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from register.core.normalise.contacts import read_email, read_phone
from register.core.normalise.reading import NO_REGION, REGIONS, Context, Reading
from register.core.sheet import CellValue
from tests.strategies import cells, regions

with (Path(__file__).parent.parent / "data" / "fields.csv").open(encoding="utf-8", newline="") as file:
    CASES = list(csv.DictReader(file))
PHONES = [case for case in CASES if case["field"] == "phone"]
EMAILS = [case for case in CASES if case["field"] == "email"]
REFUSALS = {
    "unreadable-phone": "ERROR",
    "ambiguous-phone": "AMBIGUOUS",
    "unreadable-email": "ERROR",
    "ambiguous-email": "AMBIGUOUS",
}


def context(region: str | None = None) -> Context:
    habits = REGIONS[region] if region else NO_REGION
    return Context(now=dt.datetime(2026, 11, 22, 10), timezone="Asia/Shanghai", habits=habits)


def phone(cell: CellValue, region: str | None = None) -> Reading:
    return read_phone(cell, context(region))


def email(cell: CellValue) -> Reading:
    return read_email(cell, context())


def outcome(reading: Reading) -> str:
    return "EMPTY" if reading == Reading() else REFUSALS.get(reading.fault or "", reading.canonical)


@pytest.mark.parametrize("case", PHONES, ids=lambda case: f"{case['input']} {case['region_hint']}")
def test_a_phone_is_read_as_the_table_of_fields_says(case: dict[str, str]) -> None:
    assert outcome(phone(case["input"], case["region_hint"] or None)) == case["expected"]


@pytest.mark.parametrize("case", EMAILS, ids=lambda case: case["input"])
def test_an_address_is_read_as_the_table_of_fields_says(case: dict[str, str]) -> None:
    assert outcome(email(case["input"])) == case["expected"]


@pytest.mark.parametrize(
    ("typed", "digits"),
    [
        pytest.param("138 0013 8000", "13800138000", id="spaces"),
        pytest.param("（021）6234-5678", "02162345678", id="brackets and a dash"),
        pytest.param("9123 4567", "91234567", id="eight digits"),
        pytest.param("+86 138 0013 8000", "+8613800138000", id="the country is typed"),
    ],
)
def test_without_a_region_a_phone_is_kept_as_its_digits(typed: str, digits: str) -> None:
    assert phone(typed) == Reading(digits, digits)


def test_a_phone_that_became_a_number_cell_is_still_a_phone() -> None:
    assert phone(13800138000.0, "CN").value == "+8613800138000"


@pytest.mark.parametrize(
    ("typed", "region", "why", "readings"),
    [
        pytest.param("138****8000", "CN", "masked", "", id="masked"),
        pytest.param("1.38E+10", "CN", "digits-lost", "", id="digits lost in the power of ten"),
        pytest.param("1.3800138E+10", "CN", "digits-lost", "+8613800138000", id="all digits left"),
        pytest.param("13800138000/13900139000", "CN", "two-numbers", "", id="two numbers"),
        pytest.param("91234567", "CN", "other-region", "+85291234567", id="of Hong Kong"),
        pytest.param("0912345678", "CN", "other-region", "+886912345678", id="of Taiwan"),
        pytest.param("13800138000", "HK", "other-region", "+8613800138000", id="of the mainland"),
        pytest.param("12345", None, "not-a-phone", "", id="too short"),
    ],
)
def test_a_refused_phone_says_why_and_what_it_may_be(typed: str, region: str | None, why: str, readings: str) -> None:
    assert phone(typed, region).params == {"why": why, "readings": readings}


@pytest.mark.parametrize(
    ("typed", "reason"),
    [
        pytest.param("+8613800138000", None, id="complete"),
        pytest.param("138 0013 8000", None, id="tidy for people of the region"),
        pytest.param("021-62345678", None, id="tidy with its area"),
        pytest.param("微信13800138000", "phone-form", id="words around it"),
        pytest.param("１３８００１３８０００", "phone-form", id="full width"),
        pytest.param("138001380٣0", "phone-form", id="digits of another script"),
        pytest.param("021-62345678-801", "phone-form", id="an extension"),
    ],
)
def test_a_phone_is_rewritten_only_where_it_is_not_tidy(typed: str, reason: str | None) -> None:
    assert phone(typed, "CN").reason == reason


@pytest.mark.parametrize(
    ("typed", "why"),
    [
        pytest.param("zhang@qq.con", "mistyped-ending", id="ending"),
        pytest.param("a@example.com;b@example.com", "two-addresses", id="two"),
        pytest.param("zhang@example", "not-an-address", id="no dot"),
    ],
)
def test_a_refused_address_says_why(typed: str, why: str) -> None:
    assert email(typed).params["why"] == why


@given(cells | st.sampled_from([case["input"] for case in PHONES]), regions)
def test_the_tidy_text_of_a_phone_is_the_same_number_and_needs_no_change(cell: CellValue, region: str | None) -> None:
    reading = phone(cell, region)

    assert phone(reading.canonical, region) == Reading(reading.value, reading.canonical)


@given(cells | st.sampled_from([case["input"] for case in EMAILS]))
def test_the_tidy_text_of_an_address_is_the_same_address_and_needs_no_change(cell: CellValue) -> None:
    reading = email(cell)

    assert email(reading.canonical) == Reading(reading.value, reading.canonical)


@given(cells, regions)
def test_any_cell_is_a_phone_or_blank_or_a_fault(cell: CellValue, region: str | None) -> None:
    reading = phone(cell, region)

    assert (reading.value is None) == (reading.canonical == "")
    assert reading.value is None or reading.fault is None


@given(cells)
def test_any_cell_is_an_address_or_blank_or_a_fault(cell: CellValue) -> None:
    reading = email(cell)

    assert (reading.value is None) == (reading.canonical == "")
    assert reading.value is None or reading.fault is None


def test_a_phone_holds_plain_digits_only() -> None:
    assert phone("138001380٣0", "CN").canonical == "+8613800138030"


def test_a_phone_in_an_endless_power_of_ten_is_unreadable() -> None:
    assert phone("1.5e+999", "CN").fault == "unreadable-phone"


def test_without_a_region_an_extension_stays_apart() -> None:
    assert phone("021-62345678 ext. 801", None).canonical == "02162345678;801"
    assert phone("000000分機0", None).fault == "unreadable-phone"
