"""The rules of a register: one rule is one name, one severity, one expression, one message with a suggestion.

A rule looks at parsed values, so a cell that could not be read mutes the rules that would only repeat it. Dates are
compared at the coarser of their two precisions.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

import polars as pl

from register.core.finding import Severity
from register.core.reasons import msgid
from register.core.schema import CONTACTS
from register.core.typed import day_only, raw
from register.core.vocabulary import DONE_STATUSES, OPEN_STATUSES

NOW = "now"
"""The column that holds the moment of judging while the rules are asked."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Rule:
    """One rule: its title in a few words, what it says of a cell, what to do about it.

    `broken(field)` is true on the rows that break it, for each of `fields` the sheet has, or for the first of them
    with `first_only`; None where the finding is made by matching or normalising. `needs` are further columns the
    sheet must have. `facts` are expressions whose text is put into the sentences by name.
    """

    name: str
    severity: Severity
    title: str
    message: str
    suggestion: str
    fields: tuple[str, ...] = ()
    first_only: bool = False
    needs: tuple[str, ...] = ()
    broken: Callable[[str], pl.Expr] | None = None
    facts: Mapping[str, pl.Expr] = field(default_factory=dict)


def _blank(name: str) -> pl.Expr:
    return pl.col(raw(name)) == ""


def _earlier(later: str, earlier: str) -> pl.Expr:
    """`later` lies before `earlier`, by the day where either came without a time."""
    by_day = pl.col(day_only(later)) | pl.col(day_only(earlier))
    return (
        pl.when(by_day)
        .then(pl.col(later).dt.date() < pl.col(earlier).dt.date())
        .otherwise(pl.col(later) < pl.col(earlier))
    )


def _in_future(name: str) -> pl.Expr:
    now = pl.col(NOW)
    return pl.when(pl.col(day_only(name))).then(pl.col(name).dt.date() > now.dt.date()).otherwise(pl.col(name) > now)


_DONE = pl.col("status").is_in(DONE_STATUSES)
_OPEN = pl.col("status").is_in(OPEN_STATUSES)
_ID_KEY = pl.col("id").str.to_lowercase()
_WITH_AMOUNT = ("voucher", "gift_card", "discount", "refund", "store_credit", "cash")

_ORDERS = (
    ("received", "occurred"),
    ("acknowledged", "received"),
    ("first_response", "received"),
    ("transferred", "received"),
    ("department_replied", "transferred"),
    ("replied", "received"),
    ("resolved", "received"),
    ("closed", "received"),
    ("closed", "resolved"),
    ("follow_up_1", "resolved"),
    ("follow_up_2", "follow_up_1"),
    ("held_until", "held_from"),
)


def _order_rule(later: str, earlier: str) -> Rule:
    return Rule(
        name=f"{later}-before-{earlier}".replace("_", "-"),
        severity=Severity.ERROR,
        title=msgid("%(field)s before %(other_field)s"),
        message=msgid("%(field)s (%(value)s) lies before %(other_field)s (%(other)s)."),
        suggestion=msgid("See which of the two dates is mistyped."),
        fields=(later,),
        needs=(earlier,),
        broken=lambda _: _earlier(later, earlier),
        facts={"other_field": pl.lit(earlier), "other": pl.col(raw(earlier))},
    )


def _reading_rules(
    kind: str, severity: Severity, titles: tuple[str, str], messages: tuple[str, str], remedy: str
) -> tuple[Rule, Rule]:
    unreadable, ambiguous = (
        Rule(name=f"{fault}-{kind}", severity=severity, title=title, message=message, suggestion=remedy)
        for fault, title, message in zip(("unreadable", "ambiguous"), titles, messages, strict=True)
    )
    return unreadable, ambiguous


_FROM_READING = (
    *_reading_rules(
        "date",
        Severity.ERROR,
        (msgid("Date not readable"), msgid("Date not clear")),
        (
            msgid("“%(value)s” cannot be read as a date: %(why)s."),
            msgid("“%(value)s” is not clear as a date: %(why)s."),
        ),
        msgid("Type it as 2026-11-05 or 2026-11-05 14:30."),
    ),
    *_reading_rules(
        "amount",
        Severity.ERROR,
        (msgid("Amount not readable"), msgid("Amount not clear")),
        (
            msgid("“%(value)s” cannot be read as an amount: %(why)s."),
            msgid("“%(value)s” is not clear as an amount: %(why)s."),
        ),
        msgid("Type the figure alone, such as 120.50."),
    ),
    *_reading_rules(
        "phone",
        Severity.WARNING,
        (msgid("Phone number not readable"), msgid("Phone number not clear")),
        (
            msgid("“%(value)s” cannot be read as a phone number: %(why)s."),
            msgid("“%(value)s” is not clear as a phone number: %(why)s."),
        ),
        msgid("Type one complete number, with + and the country code if it is from elsewhere."),
    ),
    *_reading_rules(
        "email",
        Severity.WARNING,
        (msgid("E-mail address not readable"), msgid("E-mail address not clear")),
        (
            msgid("“%(value)s” cannot be read as an e-mail address: %(why)s."),
            msgid("“%(value)s” is not clear as an e-mail address: %(why)s."),
        ),
        msgid("Type one address, such as name@example.com."),
    ),
    Rule(
        name="unknown-choice",
        severity=Severity.WARNING,
        title=msgid("Not one of the choices"),
        message=msgid("“%(value)s” is not one of the choices for %(field)s."),
        suggestion=msgid("Choose one of: %(choices)s."),
    ),
    Rule(
        name="unlisted-choice",
        severity=Severity.HINT,
        title=msgid("Not in the usual list"),
        message=msgid("“%(value)s” is not in the usual list for %(field)s; it is counted under its own name."),
        suggestion=msgid("Leave it if it is meant so, or choose one of: %(choices)s."),
    ),
    Rule(
        name="id-digits-lost",
        severity=Severity.WARNING,
        title=msgid("Number too long for a number cell"),
        message=msgid("%(value)s is a number of more than 15 digits; the spreadsheet has changed its last digits."),
        suggestion=msgid("Format the cell as text and type the number again."),
    ),
    Rule(
        name="relative-date",
        severity=Severity.WARNING,
        title=msgid("Date relative to today"),
        message=msgid("“%(value)s” means another day each time the sheet is read; today it means %(reading)s."),
        suggestion=msgid("Type the date itself."),
    ),
    Rule(
        name="year-assumed",
        severity=Severity.HINT,
        title=msgid("Date without a year"),
        message=msgid("“%(value)s” has no year; it was read as %(reading)s."),
        suggestion=msgid("Type the year as well."),
    ),
    Rule(
        name="two-columns-one-field",
        severity=Severity.ERROR,
        title=msgid("Two columns for one field"),
        message=msgid("Two columns are both headed as %(field)s; the one on the left is used."),
        suggestion=msgid("Give one of them another heading, or name the right one under [columns] in register.toml."),
    ),
    Rule(
        name="second-column",
        severity=Severity.HINT,
        title=msgid("Another column for the same field"),
        message=msgid("The column “%(value)s” could be %(field)s too; “%(used)s” is the closer name and is used."),
        suggestion=msgid("If the other one is meant, name it under [columns] in register.toml."),
    ),
)

_TO_LOG = (
    Rule(
        name="missing-received",
        severity=Severity.ERROR,
        title=msgid("No received date"),
        message=msgid("There is no received date, so no deadline can be computed and the row is not counted."),
        suggestion=msgid("Type the date on which the complaint came in."),
        fields=("received",),
        broken=_blank,
    ),
    Rule(
        name="missing-customer",
        severity=Severity.ERROR,
        title=msgid("No customer"),
        message=msgid("There is neither a name nor a contact of the customer."),
        suggestion=msgid("Type a name, a phone number or an e-mail address."),
        fields=("customer",),
        broken=lambda _: pl.all_horizontal([_blank(name) for name in CONTACTS]),
    ),
    Rule(
        name="missing-topic",
        severity=Severity.WARNING,
        title=msgid("No topic"),
        message=msgid("The topic is missing."),
        suggestion=msgid("Choose a topic, so that the complaint is counted with its like."),
        fields=("topic",),
        broken=_blank,
    ),
    Rule(
        name="missing-details",
        severity=Severity.WARNING,
        title=msgid("No details"),
        message=msgid("There is no word about what happened."),
        suggestion=msgid("Write down what the customer said."),
        fields=("details",),
        broken=_blank,
    ),
    Rule(
        name="missing-handler",
        severity=Severity.WARNING,
        title=msgid("Nobody responsible"),
        message=msgid("Nobody is named as responsible."),
        suggestion=msgid("Name one person."),
        fields=("handler",),
        broken=_blank,
    ),
)

_TO_CLOSE = (
    Rule(
        name="done-without-date",
        severity=Severity.ERROR,
        title=msgid("Done, but no resolved date"),
        message=msgid("The complaint is marked as done, but the date is missing: its time cannot be judged."),
        suggestion=msgid("Type the date on which it was resolved."),
        fields=("resolved", "closed"),
        first_only=True,
        needs=("status",),
        broken=lambda name: _DONE & _blank(name),
    ),
    Rule(
        name="closed-without-date",
        severity=Severity.WARNING,
        title=msgid("Closed, but no closing date"),
        message=msgid("The complaint is marked as closed, but the closing date is missing."),
        suggestion=msgid("Type the date on which it was closed."),
        fields=("closed",),
        needs=("status", "resolved"),
        broken=lambda name: (pl.col("status") == "closed") & _blank(name) & pl.col("resolved").is_not_null(),
    ),
    Rule(
        name="done-without-resolution",
        severity=Severity.WARNING,
        title=msgid("Done, but no measures"),
        message=msgid("The complaint is marked as done, but not what was done."),
        suggestion=msgid("Write down the measures taken."),
        fields=("resolution",),
        needs=("status",),
        broken=lambda name: _DONE & _blank(name),
    ),
    Rule(
        name="founded-without-cause",
        severity=Severity.HINT,
        title=msgid("Founded, but no cause"),
        message=msgid("The complaint was founded, but no cause is recorded."),
        suggestion=msgid("Write down the cause, so that it does not happen again."),
        fields=("cause",),
        needs=("status", "founded"),
        broken=lambda name: _DONE & (pl.col("founded") == "yes") & _blank(name),
    ),
)

_CONSISTENT = (
    *(_order_rule(later, earlier) for later, earlier in _ORDERS),
    Rule(
        name="future-date",
        severity=Severity.ERROR,
        title=msgid("Date in the future"),
        message=msgid("%(field)s (%(value)s) lies in the future."),
        suggestion=msgid("See whether the year or the month is mistyped."),
        fields=("received", "occurred", "acknowledged", "first_response", "replied", "resolved", "closed"),
        broken=_in_future,
    ),
    Rule(
        name="duplicate-id",
        severity=Severity.ERROR,
        title=msgid("Complaint number used twice"),
        message=msgid("The complaint number %(value)s stands in rows %(rows)s."),
        suggestion=msgid("Give each complaint a number of its own, or delete the row that was copied."),
        fields=("id",),
        broken=lambda _: pl.col("id").is_not_null() & (pl.len().over(_ID_KEY) > 1),
        facts={"rows": pl.col("row").cast(pl.String).str.join(", ").over(_ID_KEY)},
    ),
    Rule(
        name="open-with-closing-date",
        severity=Severity.WARNING,
        title=msgid("Open, but with a closing date"),
        message=msgid("The status says open, but there is a closing date (%(value)s)."),
        suggestion=msgid("Mend the status or the date."),
        fields=("closed",),
        needs=("status",),
        broken=lambda name: _OPEN & pl.col(name).is_not_null(),
    ),
    Rule(
        name="waiting-without-hold",
        severity=Severity.WARNING,
        title=msgid("Waiting, but since when?"),
        message=msgid("The status says waiting for the customer, but not since when: the clocks run on."),
        suggestion=msgid("Type the date from which the complaint is on hold."),
        fields=("held_from",),
        needs=("status",),
        broken=lambda name: (pl.col("status") == "waiting_customer") & _blank(name),
    ),
    Rule(
        name="promise-without-date",
        severity=Severity.WARNING,
        title=msgid("Promise without a date"),
        message=msgid("A promise was made, but not for when."),
        suggestion=msgid("Type the date by which it is to be kept."),
        fields=("promise_due",),
        needs=("promise",),
        broken=lambda name: pl.col("promise").is_not_null() & _blank(name),
    ),
    Rule(
        name="compensation-without-amount",
        severity=Severity.WARNING,
        title=msgid("Compensation without an amount"),
        message=msgid("A compensation is recorded, but not its amount."),
        suggestion=msgid("Type the amount, or 0 if there was none."),
        fields=("amount",),
        needs=("compensation",),
        broken=lambda name: pl.col("compensation").is_in(_WITH_AMOUNT) & _blank(name),
    ),
    Rule(
        name="amount-without-compensation",
        severity=Severity.HINT,
        title=msgid("Amount without a compensation"),
        message=msgid("There is an amount, but not what it was given for."),
        suggestion=msgid("Choose the kind of compensation."),
        fields=("compensation",),
        needs=("amount",),
        broken=lambda name: (pl.col("amount") > 0) & _blank(name),
    ),
)

RULES: dict[str, Rule] = {rule.name: rule for rule in (*_FROM_READING, *_TO_LOG, *_TO_CLOSE, *_CONSISTENT)}
