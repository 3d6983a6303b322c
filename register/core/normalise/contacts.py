"""Phones and e-mail addresses as people type them → E.164 and a plain address.

Validity is judged by `phonenumbers` and `email-validator` (no look-up on the network); here is only what people
write around them: full-width digits, extensions in Chinese, names, two numbers in one cell, numbers of a
neighbouring region.
"""

from __future__ import annotations

import re
import unicodedata
from functools import cache

import phonenumbers
from email_validator import EmailNotValidError, validate_email

from register.core.normalise.reading import BLANK, Context, Reading, Refusal, fold, is_nothing
from register.core.sheet import CellValue, as_typed

_EXTENSION = re.compile(r"(?:转|轉|分机|分機|內線|内线)\s*(\d{1,6})")
_DASHED_EXTENSION = re.compile(r"(?<!\d)(0\d{2,3}-?\s?\d{7,8})-(\d{1,5})$")
_SCIENTIFIC = re.compile(r"(\d\.\d+)[eE]\+\d+", re.ASCII)
MOST_DIGITS = 17
_NEIGHBOURS = {
    "CN": (("HK", r"[5679]\d{7}"), ("TW", r"09\d{8}")),
    "HK": (("CN", r"\d{11}"),),
    "TW": (("CN", r"\d{11}"), ("HK", r"[5679]\d{7}")),
}
FEWEST_DIGITS = 8


def read_phone(value: CellValue, context: Context) -> Reading:
    """A phone number as E.164, with `;extension` behind it; without a region only its digits."""
    if is_nothing(value):
        return BLANK
    typed = fold(as_typed(value)).strip("'’`")
    if not typed.isascii():
        typed = "".join(str(unicodedata.decimal(c)) if c.isdecimal() else c for c in typed)
    region = context.habits.region
    if region and (number := _plain_mobile(typed, region)):
        return _rewritten(as_typed(value), number, typed)
    try:
        number = _phone(typed, region)
    except Refusal as refusal:
        return refusal.reading("phone")
    if not region or (as_typed(value).isascii() and _tidy(typed, number, region)):
        return Reading(number, number)
    return _rewritten(as_typed(value), number, _national(number, region))


def _rewritten(typed: str, number: str, written: str) -> Reading:
    return Reading(number, number, reason=None if typed.strip() == written else "phone-form", written=written)


def _national(number: str, region: str) -> str:
    """A number as people of its own region dial it, digits only; a number from elsewhere with its country code."""
    plain, _, extension = number.partition(";")
    parsed = phonenumbers.parse(plain, region)
    if parsed.country_code == phonenumbers.country_code_for_region(region):
        plain = re.sub(r"\D", "", phonenumbers.format_number(parsed, phonenumbers.PhoneNumberFormat.NATIONAL))
    return f"{plain} ext. {extension}" if extension else plain


def _plain_mobile(typed: str, region: str) -> str:
    """A mobile number in its everyday form, by the numbering plan's own pattern: the way of nine cells in ten."""
    prefix, pattern, trunk = _mobile_plan(region)
    national = typed.removeprefix(trunk) if trunk else typed
    return prefix + national if pattern.fullmatch(national) else ""


@cache
def _mobile_plan(region: str) -> tuple[str, re.Pattern[str], str]:
    """The country code, the pattern of a mobile number, and the trunk prefix dialled before it."""
    plan = phonenumbers.PhoneMetadata.metadata_for_region(region)
    if plan is None or plan.mobile is None or plan.mobile.national_number_pattern is None:
        raise ValueError(region)
    trunk = "0" if region == "TW" else ""
    return f"+{plan.country_code}", re.compile(plan.mobile.national_number_pattern), trunk


def _phone(typed: str, region: str | None) -> str:
    if found := _SCIENTIFIC.fullmatch(typed):
        complete = len(found[1]) >= FEWEST_DIGITS and region and float(typed) < 10**MOST_DIGITS
        digits = str(int(float(typed))) if complete else ""
        raise Refusal("digits-lost", _e164(digits, region or "") if complete else "")
    if "*" in typed:
        raise Refusal("masked")
    text = _undress(typed, region)
    if sum(len(re.sub(r"\D", "", part)) >= FEWEST_DIGITS for part in _numbers(text)) > 1:
        raise Refusal("two-numbers", ambiguous=True)
    if region is None:
        return _without_region(text)
    digits = re.sub(r"\D", "", text)
    number = _e164(text, region)
    if not number and region == "CN" and re.fullmatch(r"01[3-9]\d{9}", digits):
        number = _e164(digits[1:], region)
    if not number:
        neighbour = _neighbour(digits, region)
        raise Refusal("other-region" if neighbour else "not-a-phone", neighbour)
    return number


def _without_region(text: str) -> str:
    """The digits of a number whose numbering plan is not known, its extension behind a semicolon."""
    number, _, extension = text.partition(" ext. ")
    digits = re.sub(r"\D", "", number)
    if len(digits) < FEWEST_DIGITS - 1:
        raise Refusal("not-a-phone")
    plain = (number.startswith("+") and _e164(number, None)) or digits
    return f"{plain};{extension}" if extension else plain


def _undress(text: str, region: str | None) -> str:
    """The number without the words around it; an extension in the library's notation."""
    text = re.sub(r";(\d{1,6})$", r" ext. \1", text)
    text = _EXTENSION.sub(r" ext. \1", re.sub(r"(\d)\.0$", r"\1", text))
    if region == "CN":
        text = _DASHED_EXTENSION.sub(r"\1 ext. \2", text)
    if not text.startswith(("+", "(")):
        text = re.sub(r"^[^\d+(]+", "", text)
    return re.sub(r"\((?!\+?\d)[^)]*\)$", "", text)


def _numbers(text: str) -> list[str]:
    return re.split(r"[/、,;]|\s+(?=1[3-9]\d{9}$)", text)


def _e164(text: str, region: str | None) -> str:
    """`+8613800138000`, `+862162345678;801`, or nothing where the number does not exist in the numbering plan."""
    try:
        number = phonenumbers.parse(text, region)
    except phonenumbers.NumberParseException:
        return ""
    if not phonenumbers.is_valid_number(number):
        return ""
    plain = phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.E164)
    return f"{plain};{number.extension}" if number.extension else plain


def _neighbour(digits: str, region: str) -> str:
    for other, pattern in _NEIGHBOURS.get(region, ()):
        if re.fullmatch(pattern, digits) and (number := _e164(digits, other)):
            return number
    return ""


def _tidy(typed: str, number: str, region: str) -> bool:
    """Whether the cell already holds just this number, written in the country or with its prefix."""
    plain = re.sub(r"[\s().-]", "", typed)
    country = str(phonenumbers.country_code_for_region(region))
    national = number.removeprefix(f"+{country}")
    return plain in (number, number[1:], national, f"0{national}")


_MISTYPED_ENDINGS = frozenset({"con", "cmo", "comm", "ocm"})


def read_email(value: CellValue, _context: Context) -> Reading:
    """An e-mail address; its domain in small letters, the part before @ as typed."""
    if is_nothing(value):
        return BLANK
    typed = as_typed(value)
    text = fold(typed).replace("。", ".").lstrip(";,").rstrip(" .;,")
    text = re.sub(r"^mailto:", "", text, flags=re.IGNORECASE)
    if found := re.fullmatch(r"[^<]*<([^>]+)>", text):
        text = found[1]
    try:
        address = _address(text)
    except Refusal as refusal:
        return refusal.reading("email")
    return Reading(address, address, reason=None if address == typed.strip() else "email-form")


def _address(text: str) -> str:
    if text.count("@") > 1 and re.search(r"[;,/\s]", text):
        raise Refusal("two-addresses", ambiguous=True)
    try:
        address = validate_email(text, check_deliverability=False).normalized
    except EmailNotValidError:
        raise Refusal("not-an-address") from None
    if address.rpartition(".")[2] in _MISTYPED_ENDINGS:
        raise Refusal("mistyped-ending")
    return address
