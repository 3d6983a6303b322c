"""Codes the core gives, each with the English sentence the catalogues translate.

`msgid` marks a text for the catalogues and returns it unchanged; the reader's language is applied where it is shown.
"""

from __future__ import annotations


def msgid(text: str) -> str:
    """Mark an English text as one that is translated where it is shown."""
    return text


WHY = {
    "contradicting-time": msgid("the part of the day and the hour contradict each other"),
    "day-month-order": msgid("day and month can be read either way"),
    "digits-lost": msgid("the spreadsheet turned it into a power of ten and may have lost digits"),
    "implausible-year": msgid("the year is too far away"),
    "masked": msgid("some digits are hidden"),
    "mistyped-ending": msgid("the ending of the address looks mistyped"),
    "no-such-day": msgid("there is no such day in the calendar"),
    "no-such-time": msgid("there is no such time of day"),
    "no-such-zone": msgid("there is no such time zone"),
    "not-a-date": msgid("it is not a date"),
    "not-a-phone": msgid("there is no such number in the numbering plan"),
    "not-an-address": msgid("it is not an e-mail address"),
    "not-an-amount": msgid("it is not an amount"),
    "number-month-dot-day": msgid("it is a number, and its last zero may have been lost"),
    "other-region": msgid("it looks like a number of another region"),
    "part-of-day-only": msgid("a part of the day is not a time"),
    "relative-weekday": msgid("it could be a day of this week or of another"),
    "republic-year-or-slip": msgid("the year has three digits"),
    "colloquial": msgid("spoken figures can mean two amounts"),
    "decimal-comma": msgid("the comma can be a decimal point or a slip"),
    "six-digits": msgid("the order of year, month and day is not clear"),
    "time-without-date": msgid("there is a time but no date"),
    "two-addresses": msgid("there is more than one address"),
    "two-numbers": msgid("there is more than one number"),
    "weekday-contradicts": msgid("the weekday does not belong to the date"),
    "words-around": msgid("there are other words beside the date"),
    "zone-cst": msgid("CST may be China's time or America's"),
}

CHANGE = {
    "amount-form": msgid("amount written as a plain figure"),
    "choice-word": msgid("the usual word for this choice"),
    "date-form": msgid("date written year-month-day"),
    "email-form": msgid("address written plainly"),
    "full-width": msgid("full-width characters made normal"),
    "invisible-characters": msgid("invisible characters removed"),
    "phone-form": msgid("phone number written plainly"),
    "serial-number": msgid("the spreadsheet's day number shown as a date"),
    "unix-seconds": msgid("seconds since 1970 shown as a date"),
}

EXCLUSION = {
    "no-received-date": msgid("no received date"),
    "unreadable-received-date": msgid("the received date cannot be read"),
    "exact-copy": msgid("an exact copy of a row above"),
}
