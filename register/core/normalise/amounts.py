"""Amounts of money as people type them: ¥1,200.00, 1.2万, 壹仟贰佰元整, (500), NT$500.

Refused rather than guessed: discounts, vouchers, sums, ranges, figures that compatibility folding would change
(500² is not 5002), and the two readings of 一百五, 1万2 and 1,20.
"""

from __future__ import annotations

import re
from decimal import Decimal

from register.core.normalise.numerals import DIGITS, TENS
from register.core.normalise.reading import BLANK, Context, Reading, Refusal, fold, is_nothing
from register.core.sheet import CellValue, as_typed

_CURRENCIES = (
    (re.compile(r"nt\$|新[台臺][币幣]|twd|台[币幣]"), "TWD"),
    (re.compile(r"hk\$|港[币幣元]|hkd"), "HKD"),
    (re.compile(r"us\$|美[元金]|usd"), "USD"),
    (re.compile(r"人民[币幣]|rmb|cny|cn¥|¥"), "CNY"),
    (re.compile(r"€|eur|欧元|歐元"), "EUR"),
    (re.compile(r"£|gbp|英[镑鎊]"), "GBP"),
    (re.compile(r"\$"), ""),
)
LARGEST = 10**15
"""A number from which on a spreadsheet has lost digits."""
LONGEST = 40
_HOLDS_FIGURE = re.compile(r"[\d一二三四五六七八九十百千万]")
_UNFOLDABLE = re.compile("[²³¹½¼¾①-⑳]")
_YUAN = re.compile(
    r"(?:(?P<whole>.+?)(?P<unit>元|块|圆|圓|塊))?(?:(?P<jiao>[\d一二三四五六七八九两])角)?(?:(?P<fen>[\d一二三四五六七八九])分)?"
)
_PLAIN = re.compile(r"\d{1,3}(,\d{3})+(\.\d*)?|\d+\.?\d*|\.\d+")
_DECIMAL_COMMA = re.compile(r"\d{1,3}(\.\d{3})+,\d{1,2}|\d+,\d{1,2}")
_MULTIPLES = {"万": 10_000, "萬": 10_000, "w": 10_000, "千": 1000, "k": 1000}
_MULTIPLIED = re.compile(r"(\d+(?:\.\d+)?)([万萬千kw])(?:(\d)(千)?)?")
_THOUSANDS = {"千": 1000, "仟": 1000}


def read_amount(value: CellValue, context: Context) -> Reading:
    """An amount as a number; its canonical text keeps the currency where one was typed (`1200 CNY`).

    A tidy cell holds the figure alone, unless the money is not the region's own.
    """
    if isinstance(value, float | int) and not isinstance(value, bool) and abs(value) < LARGEST:
        return Reading(float(value), as_typed(float(value)))
    if is_nothing(value):
        return BLANK
    typed = as_typed(value)
    try:
        amount, currency = _amount(typed)
    except Refusal as refusal:
        return refusal.reading("amount")
    canonical = f"{amount} {currency}".strip()
    own = currency in ("", "?", context.habits.currency)
    tidy = str(amount) == typed.strip() or not own
    return Reading(float(amount), canonical, reason=None if tidy else "amount-form", written=str(amount))


def _amount(typed: str) -> tuple[Decimal, str]:
    if _UNFOLDABLE.search(typed) or len(typed) > LONGEST:
        raise Refusal("not-an-amount")
    text = fold(typed).replace("−", "-").replace("–", "-").lower()
    negative = False
    if found := re.fullmatch(r"\((.+)\)", text):
        negative, text = True, found[1]
    text, currency = _take_currency(text)
    text = re.sub(r"[整正]$", "", text).strip()
    if re.fullmatch(r"\d[\d.,]*-", text):
        negative, text = True, text[:-1]
    if text.startswith("-"):
        negative, text = True, text[1:].strip()
    text, fraction, yuan = _take_fraction(text, currency)
    amount = _bounded(_magnitude(re.sub(r"(?<=\d) (?=\d{3}\b)", "", text).strip()) + fraction)
    if amount == amount.to_integral() and "." not in text:
        amount = amount.quantize(Decimal(1))
    return (-amount if negative else amount), currency or ("CNY" if yuan else "")


def _take_currency(text: str) -> tuple[str, str]:
    for pattern, currency in _CURRENCIES:
        if found := pattern.search(text):
            before, behind = text[: found.start()], text[found.end() :]
            if _HOLDS_FIGURE.search(before) and _HOLDS_FIGURE.search(behind):
                raise Refusal("not-an-amount")
            return (before + behind).strip(), currency or "?"
    return text, ""


def _take_fraction(text: str, currency: str) -> tuple[str, Decimal, bool]:
    """The part before 元, the 角 and 分 behind it, and whether the unit itself says yuan (塊 is the site's own)."""
    found = _YUAN.fullmatch(text)
    if not found or not (found["unit"] or found["jiao"]):
        return text, Decimal(0), False
    jiao, fen = (Decimal(DIGITS.get(part, part)) if (part := found[name]) else Decimal(0) for name in ("jiao", "fen"))
    return found["whole"] or "0", jiao / 10 + fen / 100, found["unit"] != "塊" and not currency


def _bounded(amount: Decimal) -> Decimal:
    if amount >= LARGEST:
        raise Refusal("not-an-amount")
    return amount


def _magnitude(text: str) -> Decimal:
    if found := _MULTIPLIED.fullmatch(text):
        figure, unit, rest, thousands = found.groups()
        if rest and not thousands:
            raise Refusal("colloquial", ambiguous=True)
        amount = _bounded(Decimal(figure) * _MULTIPLES[unit] + (int(rest) * 1000 if rest else 0))
        return amount.quantize(Decimal(1)) if amount == amount.to_integral() else amount.normalize()
    if _PLAIN.fullmatch(text):
        return Decimal(text.replace(",", "").rstrip(".") or "0")
    if _DECIMAL_COMMA.fullmatch(text):
        raise Refusal("decimal-comma", ambiguous=True)
    return Decimal(_chinese(text))


def _chinese(text: str) -> int:
    """一千二百 → 1200; the spoken 一百五 (150 or 105) is refused."""
    total = section = 0
    digit: int | None = None
    unit = 1
    for character in text:
        if character in "零〇":
            continue
        if character in DIGITS:
            if digit is not None:
                raise Refusal("not-an-amount")
            digit = DIGITS[character]
        elif step := TENS.get(character) or _THOUSANDS.get(character):
            section, digit, unit = section + (1 if digit is None else digit) * step, None, step
        elif character in "万萬":
            total, section, digit, unit = total + (section + (digit or 0)) * 10_000, 0, None, 10_000
        else:
            raise Refusal("not-an-amount")
    if not text or (total == section == 0 and digit is None and text not in "零〇"):
        raise Refusal("not-an-amount")
    if digit and unit >= 100 and text[-2] not in "零〇":
        raise Refusal("colloquial", ambiguous=True)
    return total + section + (digit or 0)
