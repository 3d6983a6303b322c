"""Dates and times as people type them → one moment, or a refusal that says why.

A wrong date is far worse than a refused one: what has two sensible readings is refused with both of them, what
has words around it is refused. The order of steps: the everyday form by one expression; then numbers; then zone,
relative words, weekday and time of day are taken out one after another, and what is left must be a whole date.
"""

from __future__ import annotations

import datetime as dt
import re
from dataclasses import dataclass

from register.core.normalise.numerals import to_arabic
from register.core.normalise.reading import BLANK, Context, Reading, Refusal, fold, is_nothing
from register.core.normalise.times import TimeOfDay, take_offset, take_time
from register.core.sheet import CellValue

EXCEL_EPOCH = dt.datetime(1899, 12, 30)
FIRST_SOUND_SERIAL = 61
LARGEST_NUMBER = 10**15
"""Beyond it a number has lost digits; below it lie all dates written as one, down to the second."""
REPUBLIC = 1911


@dataclass(frozen=True, slots=True)
class Moment:
    """A day, a time where one was typed (wall clock), and its offset from UTC in minutes where one was typed."""

    day: dt.date
    time: dt.time | None = None
    offset: int | None = None

    @property
    def iso(self) -> str:
        """`2026-11-02`, `2026-11-02T15:15`, `2026-11-02T15:15+08:00`."""
        if self.time is None:
            return self.day.isoformat()
        text = f"{self.day.isoformat()}T{self.time.isoformat('seconds' if self.time.second else 'minutes')}"
        if self.offset is None:
            return text
        return f"{text}{'+' if self.offset >= 0 else '-'}{abs(self.offset) // 60:02}:{abs(self.offset) % 60:02}"


def read_date(value: CellValue, context: Context) -> Reading:
    """The moment a cell of a date column holds. Reading its canonical text again gives the same moment."""
    try:
        reading = _read(value, context)
    except Refusal as refusal:
        return refusal.reading("date")
    if isinstance(value, str) and value.strip().replace(" ", "T", 1) == reading.canonical:
        return reading._replace(reason=None)
    return reading


def _read(value: CellValue, context: Context) -> Reading:
    match value:
        case bool() | dt.timedelta():
            raise Refusal("not-a-date")
        case dt.datetime():
            _require_plausible(value, context)
            stamp = (value + dt.timedelta(microseconds=500_000)).replace(microsecond=0)
            return _reading(Moment(stamp.date(), stamp.time(), None), context)
        case dt.date():
            return _reading(Moment(value), context)
        case dt.time():
            raise Refusal("time-without-date")
        case float() | int():
            return _number(value, context, typed_as_text=False)
    if not value or value.isspace():
        return BLANK
    if found := _everyday(value):
        return _reading(found, context, "date-form")
    return BLANK if is_nothing(value) else _text(_clean(value), context)


def _reading(moment: Moment, context: Context, reason: str | None = None, fault: str | None = None) -> Reading:
    _require_plausible(moment.day, context)
    return Reading(moment, moment.iso, fault=fault, reason=reason, written=moment.iso.replace("T", " "))


def _require_plausible(day: dt.date, context: Context) -> None:
    if not context.plausible(day):
        raise Refusal("implausible-year")


_EVERYDAY = re.compile(
    r"\s*(\d{4})(?:([-/.])(\d{1,2})\2(\d{1,2})|年(\d{1,2})月(\d{1,2})[日号號])"
    r"(?:[ T]{1,2}(\d{1,2}):(\d\d)(?::(\d\d))?)?\s*"
)


def _everyday(text: str) -> Moment | None:
    """Year first, with or without a 24-hour time: nine cells in ten. Anything doubtful is left to the long way."""
    found = _EVERYDAY.fullmatch(text)
    if not found:
        return None
    year, _, month, day, month_, day_, hour, minute, second = found.groups()
    try:
        date = dt.date(int(year), int(month or month_), int(day or day_))
        return Moment(date, dt.time(int(hour), int(minute), int(second or 0)) if hour else None)
    except ValueError:
        return None


_TRANSLATED = str.maketrans("‐‑‒–—―−－。．、·・‧〜～", "--------......~~")
_COMPACT_WITH_TIME = re.compile(r"(\d{8}) ?t?(\d{4})(\d\d)?")
_DAY_DOT_MONTH = re.compile(r"\d{1,2}\.\d{1,2}")


def _clean(text: str) -> str:
    folded = re.sub(r"\s+", " ", fold(text).translate(_TRANSLATED)).strip(" '’‘`\"“”.;,").lower()
    return folded[1:-1] if re.fullmatch(r"\([^()]+\)", folded) else folded


def _text(text: str, context: Context) -> Reading:
    if re.fullmatch(r"\d+(\.\d+)?", text) and not _DAY_DOT_MONTH.fullmatch(text):
        return _number(float(text), context, typed_as_text=True)
    if found := _COMPACT_WITH_TIME.fullmatch(text):
        return _number(float("".join(part or "" for part in found.groups())), context, typed_as_text=True)
    rest, offset = take_offset(text, chinese=context.habits.chinese)
    day, rest = _take_relative(rest, context)
    weekday, rest = _take_weekday(rest)
    rest = re.sub(r"\bat\b", " ", re.sub(r"(?<=\d)t(?=\d\d:)", " ", to_arabic(rest)))
    rest, time = take_time(re.sub(r"(\d-\d{1,2}-\d{1,2})-(\d{1,2}:)", r"\1 \2", rest))
    rest = re.sub(r"\s+", " ", rest).strip(" ,;")
    if day is not None:
        if rest:
            raise Refusal("words-around")
        return _finished(day, time, offset, weekday, context, "relative-date")
    if not rest:
        raise Refusal("time-without-date" if time else "not-a-date")
    day, fault = _calendar_day(rest, context)
    return _finished(day, time, offset, weekday, context, fault)


def _finished(
    day: dt.date, time: TimeOfDay | None, offset: int | None, weekday: int | None, context: Context, fault: str | None
) -> Reading:
    """Put day and time together; a weekday that contradicts the date is refused."""
    if weekday is not None and day.weekday() != weekday:
        raise Refusal("weekday-contradicts", ambiguous=True)
    _require_plausible(day, context)
    if time is None:
        return _reading(Moment(day), context, "date-form", fault)
    moment = Moment(day + dt.timedelta(days=time.next_day), time.time, offset)
    return _reading(moment, context, "date-form", fault)


_RELATIVE = {
    -3: "大前天",
    -2: "前天 前日",
    -1: "昨天 昨日 尋日 寻日 琴日",
    0: "今天 今日",
    1: "明天 明日 聽日 听日",
    2: "后天 後天 後日",
    3: "大后天 大後天",
}
_RELATIVE_DAYS = {word: days for days, words in _RELATIVE.items() for word in words.split()} | {
    "day before yesterday": -2,
    "yesterday": -1,
    "today": 0,
    "tomorrow": 1,
}
_RELATIVE_WORDS = sorted(_RELATIVE_DAYS, key=len, reverse=True)
_WEEKDAYS = {"一": 0, "二": 1, "三": 2, "四": 3, "五": 4, "六": 5, "日": 6, "天": 6}
_CHINESE_WEEKDAY = re.compile(r"(上|下|这|這|本)?个?(?:星期|礼拜|禮拜|周|週)([一二三四五六日天])(?!\d)")
_DAYS_AGO = re.compile(r"(\d{1,3}|[一二两兩三四五六七八九十]{1,3}) ?(?:天|日)之?前")
_ENGLISH_WEEK = re.compile(r"(last|this|next|past) (mon|tue|wed|thu|fri|sat|sun)")


def _take_relative(text: str, context: Context) -> tuple[dt.date | None, str]:
    """A day named by its distance from today, and the rest of the text."""
    today = context.now.date()
    text = re.sub("([今昨])([早晚晨])", r"\1天\2", text)
    for word in _RELATIVE_WORDS:
        if text.startswith(word):
            return today + dt.timedelta(_RELATIVE_DAYS[word]), text[len(word) :].strip()
    if found := _CHINESE_WEEKDAY.match(text):
        week = {"上": -7, "下": 7}.get(found[1] or "", 0)
        day = today + dt.timedelta(_WEEKDAYS[found[2]] - today.weekday() + week)
        if not found[1] and day > today:
            day -= dt.timedelta(7)
        return day, text[found.end() :].strip()
    if found := _DAYS_AGO.match(text):
        return today - dt.timedelta(int(to_arabic(found[1]))), text[found.end() :].strip()
    if _ENGLISH_WEEK.match(text):
        raise Refusal("relative-weekday", ambiguous=True)
    return None, text


_WEEKDAY_BESIDE = re.compile(
    r"[(（]?\s*(?:星期|礼拜|禮拜|周|週)\s*([一二三四五六日天])\s*[)）]?|[(（]\s*([一二三四五六日])\s*[)）]"
)
_ENGLISH_DAYS = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"]
_ENGLISH_WEEKDAY = re.compile(rf"\b({'|'.join(_ENGLISH_DAYS)})(?:[a-z]*day)?\b\.?,?")


def _take_weekday(text: str) -> tuple[int | None, str]:
    """The weekday written beside a date (Monday = 0), and the rest of the text."""
    if found := _WEEKDAY_BESIDE.search(text):
        weekday = _WEEKDAYS[found[1] or found[2]]
    elif found := _ENGLISH_WEEKDAY.search(text):
        weekday = _ENGLISH_DAYS.index(found[1])
    else:
        return None, text
    return weekday, f"{text[: found.start()]} {text[found.end() :]}"


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


def _calendar_day(text: str, context: Context) -> tuple[dt.date, str | None]:
    """The day a whole text names, and the rule to report where something had to be assumed."""
    if found := _REPUBLIC_DATE.fullmatch(text):
        return _day(int(found[1]) + REPUBLIC, found[2], found[3]), None
    if found := _CHINESE_DATE.fullmatch(text):
        return _day(_chinese_year(found[1]), found[2], found[3]), None
    if found := _CHINESE_DAY.fullmatch(text):
        return _latest(found[1], found[2], context), "year-assumed"
    if found := _YEAR_FIRST.fullmatch(text):
        return _day(int(found[1]), found[2], found[3]), None
    if found := _THREE_DIGIT_YEAR.fullmatch(text):
        day = _day(int(found[1]) + REPUBLIC, found[2], found[3])
        if context.habits.republic_years or not context.plausible(day):
            return day, None
        raise Refusal("republic-year-or-slip", day.isoformat())
    for pattern in _ENGLISH_DATES:
        if (found := pattern.fullmatch(text)) and (month := _MONTH.get(found["month"])):
            if found["year"]:
                return _day(_full_year(found["year"]), month, found["day"]), None
            return _latest(month, found["day"], context), "year-assumed"
    if found := _YEAR_LAST.fullmatch(text):
        return _by_order(found[1], found[2], found[3], context), None
    if (found := _NO_YEAR.fullmatch(text)) and (found[2] != "." or context.habits.chinese):
        return _without_year(int(found[1]), int(found[3]), context), "year-assumed"
    raise Refusal("not-a-date")


def _day(year: int, month: int | str, day: int | str) -> dt.date:
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
            exists[order] = _day(_full_year(year), month, day)
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


_COMPACT_FORMATS = {8: "%Y%m%d", 12: "%Y%m%d%H%M", 14: "%Y%m%d%H%M%S"}


def _number(number: float, context: Context, *, typed_as_text: bool) -> Reading:
    """A number in a date column: an Excel serial, or a date written without separators.

    Seconds since 1970 and six digits are read where only one meaning is plausible.
    """
    if not abs(number) < LARGEST_NUMBER:
        raise Refusal("not-a-date")
    whole = int(number)
    digits = str(whole)
    if number == whole:
        if len(digits) in _COMPACT_FORMATS:
            try:
                stamp = dt.datetime.strptime(digits, _COMPACT_FORMATS[len(digits)])
            except ValueError:
                raise Refusal("no-such-day") from None
            return _reading(Moment(stamp.date(), stamp.time() if len(digits) > 8 else None), context, "date-form")
        if len(digits) in (10, 13):
            stamp = dt.datetime(1970, 1, 1) + dt.timedelta(seconds=whole // (1000 if len(digits) == 13 else 1))
            if context.plausible(stamp.date()):
                return _reading(Moment(stamp.date(), stamp.time(), 0), context, "unix-seconds")
        if len(digits) == 7 and context.habits.republic_years:
            return _reading(Moment(_day(int(digits[:3]) + REPUBLIC, digits[3:5], digits[5:])), context, "date-form")
        if len(digits) == 6 and (reading := _six_digits(digits, context)):
            return reading
    return _serial(number, context, typed_as_text=typed_as_text)


def _six_digits(digits: str, context: Context) -> Reading | None:
    try:
        day = _day(2000 + int(digits[:2]), digits[2:4], digits[4:])
    except Refusal:
        return None
    if not context.plausible(day):
        return None
    if not context.habits.chinese:
        raise Refusal("six-digits", day.isoformat())
    return _reading(Moment(day), context, "date-form")


def _serial(number: float, context: Context, *, typed_as_text: bool) -> Reading:
    whole = int(number)
    if FIRST_SOUND_SERIAL <= number < 80_000:
        stamp = EXCEL_EPOCH + dt.timedelta(days=whole, seconds=round((number - whole) * 86_400))
        if context.plausible(stamp.date()):
            return _reading(Moment(stamp.date(), stamp.time() if number != whole else None), context, "serial-number")
    month, day = divmod(round(number * 100), 100)
    if not typed_as_text and number != whole and 1 <= month <= 12 and 1 <= day <= 31:
        raise Refusal("number-month-dot-day", ambiguous=True)
    raise Refusal("not-a-date")
