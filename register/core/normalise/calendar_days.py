"""Calendar days in every form people type them: year first, day first, month by name, 年月日, years of the Republic."""

from __future__ import annotations

import datetime as dt
import re

from register.core.normalise.reading import Context, Refusal

REPUBLIC = 1911
_SEPARATOR = r"\s?[-/.,_\\ ]\s?"
_MONTHS = [
    "january",
    "february",
    "march",
    "april",
    "may",
    "june",
    "july",
    "august",
    "september",
    "october",
    "november",
    "december",
]
_MONTH = {name[:length]: number for number, name in enumerate(_MONTHS, 1) for length in (3, len(name))} | {"sept": 9}
_REPUBLIC_DATE = re.compile(
    r"(?:(?:中[华華])?民[国國]|r\.?o\.?c\.?)\s*(\d{1,3})\s*[年/.-]\s*(\d{1,2})\s*[月/.-]\s*(\d{1,2})\s*[日号號]?"
)
_CHINESE_DATE = re.compile(r"(\d{2,4}) ?年 ?(\d{1,2}) ?月 ?(\d{1,2}) ?[日号號]?")
_CHINESE_DAY = re.compile(r"(\d{1,2}) ?月 ?(\d{1,2}) ?[日号號]?")
_YEAR_FIRST = re.compile(rf"(\d{{4}}){_SEPARATOR}(\d{{1,2}}){_SEPARATOR}(\d{{1,2}})")
_THREE_DIGIT_YEAR = re.compile(rf"(\d{{3}}){_SEPARATOR}(\d{{1,2}}){_SEPARATOR}(\d{{1,2}})")
_YEAR_LAST = re.compile(rf"(\d{{1,2}}){_SEPARATOR}(\d{{1,2}}){_SEPARATOR}(\d{{4}}|\d{{1,2}})")
_NO_YEAR = re.compile(r"(\d{1,2})([/-]|\.)(\d{1,2})")
_ENGLISH_DATES = (
    re.compile(r"(?P<month>[a-z]{3,9})\.?[ -]?(?P<day>\d{1,2})(?:st|nd|rd|th)?(?:[ ,-]+(?P<year>\d{4}|\d\d))?"),
    re.compile(r"(?P<day>\d{1,2})(?:st|nd|rd|th)?(?: of)?[ -]?(?P<month>[a-z]{3,9})\.?(?:[ ,-]*(?P<year>\d{4}|\d\d))?"),
    re.compile(r"(?P<year>\d{4})[ -]?(?P<month>[a-z]{3,9})\.?[ -]?(?P<day>\d{1,2})"),
)


def calendar_day(text: str, context: Context) -> tuple[dt.date, str | None]:
    """The day a whole text names, and the rule to report where something had to be assumed."""
    if found := _REPUBLIC_DATE.fullmatch(text):
        return day_of(int(found[1]) + REPUBLIC, found[2], found[3]), None
    if found := _CHINESE_DATE.fullmatch(text):
        return day_of(_chinese_year(found[1]), found[2], found[3]), None
    if found := _CHINESE_DAY.fullmatch(text):
        return _latest(found[1], found[2], context), "year-assumed"
    if found := _YEAR_FIRST.fullmatch(text):
        return day_of(int(found[1]), found[2], found[3]), None
    if found := _THREE_DIGIT_YEAR.fullmatch(text):
        day = day_of(int(found[1]) + REPUBLIC, found[2], found[3])
        if context.habits.republic_years or not context.plausible(day):
            return day, None
        raise Refusal("republic-year-or-slip", day.isoformat())
    for pattern in _ENGLISH_DATES:
        if (found := pattern.fullmatch(text)) and (month := _MONTH.get(found["month"])):
            if found["year"]:
                return day_of(_full_year(found["year"]), month, found["day"]), None
            return _latest(month, found["day"], context), "year-assumed"
    if found := _YEAR_LAST.fullmatch(text):
        return _by_order(found[1], found[2], found[3], context), None
    if (found := _NO_YEAR.fullmatch(text)) and (found[2] != "." or context.habits.chinese):
        return _without_year(int(found[1]), int(found[3]), context), "year-assumed"
    raise Refusal("not-a-date")


def day_of(year: int, month: int | str, day: int | str) -> dt.date:
    """The day, or a refusal where the calendar has none such."""
    try:
        return dt.date(year, int(month), int(day))
    except ValueError:
        raise Refusal("no-such-day") from None


def _full_year(text: str) -> int:
    return int(text) + (2000 if len(text) == 2 else 0)


def _chinese_year(text: str) -> int:
    """26年 → 2026, 115年 → 2026 (Republic), 2026年; 026年 is a slip."""
    if len(text) == 3:
        if text.startswith("0"):
            raise Refusal("implausible-year")
        return int(text) + REPUBLIC
    return _full_year(text)


def _latest(month: int | str, day: int | str, context: Context) -> dt.date:
    """The latest such day that is not in the future: complaints are logged after the fact."""
    today = context.now.date()
    for year in range(today.year, today.year - 5, -1):
        try:
            found = dt.date(year, int(month), int(day))
        except ValueError:
            continue
        if found <= today:
            return found
    raise Refusal("no-such-day")


def _without_year(first: int, second: int, context: Context) -> dt.date:
    habits = context.habits
    if (habits.chinese and habits.order == "ymd") or habits.order == "mdy":
        return _latest(first, second, context)
    if habits.order == "dmy":
        return _latest(second, first, context)
    if first == second or second > 12:
        return _latest(first, second, context)
    if first > 12:
        return _latest(second, first, context)
    raise Refusal("day-month-order", ambiguous=True)


def _by_order(first: str, second: str, third: str, context: Context) -> dt.date:
    """Three short numbers: read in the region's order, or in the only order that gives a date."""
    orders: dict[str, tuple[str, str, str]] = {}
    if len(third) != 4 and len(first) == 2:
        orders["ymd"] = (first, second, third)
    if len(third) >= 2:
        orders["mdy"], orders["dmy"] = (third, first, second), (third, second, first)
    exists: dict[str, dt.date] = {}
    for order, (year, month, day) in orders.items():
        try:
            exists[order] = day_of(_full_year(year), month, day)
        except Refusal:
            continue
    good = {order: day for order, day in exists.items() if context.plausible(day)}
    wanted = context.habits.order
    if wanted in good:
        return good[wanted]
    readings = sorted({day.isoformat() for day in good.values()})
    if not readings:
        raise Refusal("no-such-day")
    if len(readings) == 1 and wanted not in exists:
        return next(iter(good.values()))
    raise Refusal("day-month-order", *readings)
