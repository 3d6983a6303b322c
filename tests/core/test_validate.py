"""Validating: every rule has an example that breaks it at one cell, and an orderly register breaks none."""

from __future__ import annotations

from collections.abc import Sequence

import pytest

from register.core.finding import Finding
from register.core.rules import RULES
from register.core.schema import FIELD
from register.core.sheet import CellValue, Sheet, column_letter
from register.core.validate import validate
from tests.sheets import NOW, read

Rows = Sequence[Sequence[CellValue]]


def findings(rows: Rows) -> tuple[Finding, ...]:
    return validate(read(Sheet(name="Register", rows=rows)), NOW)


def found(rows: Rows) -> list[tuple[str, str]]:
    """What is found, and in which cell."""
    return [(finding.rule, f"{column_letter(finding.column or 0)}{finding.row}") for finding in findings(rows)]


def one(**cells: CellValue) -> Rows:
    """A register of one complaint: its number in column A, its received date in B, then the cells, in row 2."""
    complaint = {"id": "C-1", "received": "2026-11-02 09:00"} | cells
    return [[FIELD[name].heading("en") for name in complaint], list(complaint.values())]


EXAMPLES: dict[str, tuple[Rows, list[str]]] = {
    "unreadable-date": (one(received="2026-02-30"), ["B2"]),
    "ambiguous-date": (one(resolved="11/12/2025"), ["C2"]),
    "unreadable-amount": (one(amount="20元优惠券"), ["C2"]),
    "ambiguous-amount": (one(amount="一百五"), ["C2"]),
    "unreadable-phone": (one(phone="1380013800"), ["C2"]),
    "ambiguous-phone": (one(phone="91234567"), ["C2"]),
    "id-digits-lost": (one(account=1234567890123456.0), ["C2"]),
    "unreadable-email": (one(email="zhang@@example.com"), ["C2"]),
    "ambiguous-email": (one(email="a@example.com;b@example.com"), ["C2"]),
    "unknown-choice": (one(status="again"), ["C2"]),
    "unlisted-choice": (one(topic="Packaging"), ["C2"]),
    "relative-date": (one(received="昨天"), ["B2"]),
    "year-assumed": (one(received="11月2日"), ["B2"]),
    "two-columns-one-field": ([["Received", "Customer", "Received"], ["2026-11-02", "Ann", ""]], ["C1"]),
    "second-column": ([["Received", "Customer", "Date"], ["2026-11-02", "Ann", ""]], ["C1"]),
    "missing-received": (one(received="", details="late"), ["B2"]),
    "missing-customer": (one(customer="", phone="", email="", account=""), ["C2"]),
    "missing-topic": (one(topic=""), ["C2"]),
    "missing-details": (one(details=" "), ["C2"]),
    "missing-handler": (one(handler=""), ["C2"]),
    "done-without-date": (one(status="Resolved", resolved=""), ["D2"]),
    "closed-without-date": (one(status="Closed", resolved="2026-11-03", closed=""), ["E2"]),
    "done-without-resolution": (one(status="Resolved", resolution=""), ["D2"]),
    "founded-without-cause": (one(status="Closed", founded="Yes", cause=""), ["E2"]),
    "received-before-occurred": (one(occurred="2026-11-03"), ["B2"]),
    "acknowledged-before-received": (one(acknowledged="2026-11-01"), ["C2"]),
    "first-response-before-received": (one(first_response="2026-11-02 08:59"), ["C2"]),
    "transferred-before-received": (one(transferred="2026-11-01"), ["C2"]),
    "department-replied-before-transferred": (one(transferred="2026-11-05", department_replied="2026-11-04"), ["D2"]),
    "replied-before-received": (one(replied="2026-11-01"), ["C2"]),
    "resolved-before-received": (one(resolved="2026-11-01"), ["C2"]),
    "closed-before-received": (one(closed="2026-11-01"), ["C2"]),
    "closed-before-resolved": (one(resolved="2026-11-05", closed="2026-11-04"), ["D2"]),
    "follow-up-1-before-resolved": (one(resolved="2026-11-05", follow_up_1="2026-11-04"), ["D2"]),
    "follow-up-2-before-follow-up-1": (one(follow_up_1="2026-11-09", follow_up_2="2026-11-08"), ["D2"]),
    "held-until-before-held-from": (one(held_from="2026-11-05", held_until="2026-11-04"), ["D2"]),
    "future-date": (one(received="2026-11-22 10:01"), ["B2"]),
    "duplicate-id": ([*one(), ["C-2", "2026-11-03"], ["ｃ-1", "2026-11-04"]], ["A2", "A4"]),
    "open-with-closing-date": (one(status="In progress", closed="2026-11-04"), ["D2"]),
    "waiting-without-hold": (one(status="Waiting for customer", held_from=""), ["D2"]),
    "promise-without-date": (one(promise="a new kettle", promise_due=""), ["D2"]),
    "compensation-without-amount": (one(compensation="Refund", amount=""), ["D2"]),
    "amount-without-compensation": (one(compensation="", amount="20"), ["C2"]),
}
ORDERLY = one(
    occurred="2026-11-01",
    topic="Service",
    customer="Ann",
    phone="13800138000",
    email="ann@example.com",
    details="late",
    handler="Li",
    acknowledged="2026-11-02",
    first_response="2026-11-02 10:00",
    transferred="2026-11-02",
    department_replied="2026-11-03",
    replied="2026-11-03",
    resolved="2026-11-04 12:00",
    closed="2026-11-04",
    status="Closed",
    founded="Yes",
    cause="no staff",
    resolution="an apology",
    compensation="Voucher",
    amount="20",
    promise="a call",
    promise_due="2026-12-01",
    held_from="2026-11-03",
    held_until="2026-11-03",
    follow_up_1="2026-11-10",
    follow_up_2="2026-11-10",
)


@pytest.mark.parametrize("rule", EXAMPLES)
def test_a_rule_is_broken_at_its_cell_and_nowhere_else(rule: str) -> None:
    rows, addresses = EXAMPLES[rule]

    assert found(rows) == [(rule, address) for address in addresses]


def test_every_rule_has_its_example() -> None:
    assert set(EXAMPLES) == set(RULES)


def test_a_register_in_order_has_no_findings() -> None:
    assert found(ORDERLY) == []


@pytest.mark.parametrize(
    ("rows", "expected"),
    [
        pytest.param(one(received="待定", resolved="2026-11-01"), [("unreadable-date", "B2")], id="received"),
        pytest.param(one(status="Closed", resolved="soon"), [("unreadable-date", "D2")], id="resolved"),
        pytest.param(one(status="fertig", resolution=""), [("unknown-choice", "C2")], id="status"),
        pytest.param(one(compensation="Refund", amount="约500"), [("unreadable-amount", "D2")], id="amount"),
        pytest.param(one(customer="", phone="138****8000"), [("unreadable-phone", "D2")], id="contact"),
    ],
)
def test_an_unreadable_cell_mutes_the_rules_that_would_repeat_it(rows: Rows, expected: list[tuple[str, str]]) -> None:
    assert found(rows) == expected


@pytest.mark.parametrize(
    ("received", "resolved", "expected"),
    [
        pytest.param("2026-11-02 09:00", "2026-11-02", [], id="a day against a time of the same day"),
        pytest.param("2026-11-02", "2026-11-02 00:00", [], id="a time against its own day"),
        pytest.param("2026-11-02 09:00", "2026-11-02 09:00", [], id="the same minute"),
        pytest.param("2026-11-02 09:00", "2026-11-02 08:59", ["C2"], id="two times"),
        pytest.param("2026-11-02 09:00", "2026-11-01", ["C2"], id="the day before"),
        pytest.param("2026-11-02 09:00+08:00", "2026-11-02 02:00 UTC+0", [], id="ten o'clock in the register's zone"),
    ],
)
def test_dates_are_compared_at_the_coarser_of_their_precisions(
    received: str, resolved: str, expected: list[str]
) -> None:
    assert [cell for _, cell in found(one(received=received, resolved=resolved))] == expected


@pytest.mark.parametrize("received", ["2026-11-22", "2026-11-22 10:00"])
def test_today_and_now_are_not_the_future(received: str) -> None:
    assert found(one(received=received)) == []


@pytest.mark.parametrize(
    "rows",
    [
        pytest.param(one(), id="a bare register"),
        pytest.param(one(status="Closed"), id="no dates of closing at all"),
        pytest.param(one(resolved=""), id="no status"),
        pytest.param(one(phone=""), id="no customer"),
        pytest.param(one(compensation="Refund"), id="no amount"),
    ],
)
def test_a_rule_about_a_column_the_sheet_does_not_have_is_not_asked(rows: Rows) -> None:
    assert found(rows) == []


def test_a_contact_without_a_name_is_a_customer_too() -> None:
    assert found(one(customer="", email="ann@example.com")) == []


def test_without_a_resolved_column_the_closing_date_is_the_one_missing() -> None:
    assert found(one(status="Resolved", closed="")) == [("done-without-date", "D2")]


def test_findings_stand_in_the_order_of_rows_and_columns() -> None:
    headings = [["Topic", "Received", "Customer", "Status"]]
    rows = [["", "soon", "", "fertig"], ["Service", "", "Ann", ""], ["", "2027-01-01", "Ann", ""]]

    assert [cell for _, cell in found(headings + rows)] == ["A2", "B2", "C2", "D2", "B3", "A4", "B4"]


def test_a_number_used_twice_names_both_rows_at_both() -> None:
    rows = EXAMPLES["duplicate-id"][0]

    assert [(finding.value, finding.params["rows"]) for finding in findings(rows)] == [
        ("C-1", "2, 4"),
        ("ｃ-1", "2, 4"),
    ]


def test_a_finding_about_two_dates_names_the_other() -> None:
    (finding,) = findings(EXAMPLES["resolved-before-received"][0])

    assert (finding.value, finding.params) == ("2026-11-01", {"other_field": "received", "other": "2026-11-02 09:00"})


def test_complaints_without_a_number_do_not_share_one() -> None:
    assert found([["Complaint no.", "Received"], ["", "2026-11-02"], ["/", "2026-11-03"], ["", "2026-11-04"]]) == []


@pytest.mark.parametrize(
    ("headings", "row", "rule"),
    [
        (["Received", "Customer"], ["/", "Ann"], "missing-received"),
        (["Received", "Customer"], ["\u200b", "Ann"], "missing-received"),
        (["Received", "Customer"], ["2026-11-02", "无"], "missing-customer"),
        (["Received", "Handler"], ["2026-11-02", "/"], "missing-handler"),
        (["Received", "Status", "Resolved"], ["2026-11-02", "Closed", "/"], "done-without-date"),
    ],
)
def test_a_mark_for_nothing_is_blank_to_the_rules_too(headings: list[str], row: list[str], rule: str) -> None:
    typed = read(Sheet(name="S", rows=[headings, row]))
    assert [finding.rule for finding in validate(typed, NOW)] == [rule]
