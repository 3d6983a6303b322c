"""Dates and times as people type them → one moment, or a refusal that says why.

A wrong date is far worse than a refused one: what has two sensible readings is refused with both of them, what
has words around it is refused. The order of steps: the everyday form by one expression; then numbers; then zone,
relative words, weekday and time of day are taken out one after another, and what is left must be a whole date.
"""

from __future__ import annotations

import datetime as dt
import re
from dataclasses import dataclass
from zoneinfo import ZoneInfo

from register.core.normalise.calendar_days import REPUBLIC, calendar_day, day_of
from register.core.normalise.numerals import to_arabic
from register.core.normalise.reading import BLANK, Context, Reading, Refusal, fold, is_nothing
from register.core.normalise.times import TimeOfDay, take_offset, take_time
from register.core.normalise.weekdays import take_relative, take_weekday
from register.core.sheet import CellValue

EXCEL_EPOCH = dt.datetime(1899, 12, 30)
FIRST_SOUND_SERIAL = 61
LARGEST_NUMBER = 10**15
"""Beyond it a number has lost digits; below it lie all dates written as one, down to the second."""


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
    day, rest = take_relative(rest, context)
    weekday, rest = take_weekday(rest)
    rest = re.sub(r"\bat\b", " ", re.sub(r"(?<=\d)t(?=\d\d:)", " ", to_arabic(rest)))
    rest, time = take_time(re.sub(r"(\d-\d{1,2}-\d{1,2})-(\d{1,2}:)", r"\1 \2", rest))
    rest = re.sub(r"\s+", " ", rest).strip(" ,;")
    if day is not None:
        if rest:
            raise Refusal("words-around")
        return _finished(day, time, offset, weekday, context, "relative-date")
    if not rest:
        raise Refusal("time-without-date" if time else "not-a-date")
    day, fault = calendar_day(rest, context)
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
                seconds = _reading(Moment(stamp.date(), stamp.time(), 0), context, "unix-seconds")
                here = stamp.replace(tzinfo=dt.UTC).astimezone(ZoneInfo(context.timezone))
                return seconds._replace(written=here.strftime("%Y-%m-%d %H:%M:%S").removesuffix(":00"))
        if len(digits) == 7 and context.habits.republic_years:
            return _reading(Moment(day_of(int(digits[:3]) + REPUBLIC, digits[3:5], digits[5:])), context, "date-form")
        if len(digits) == 6 and (reading := _six_digits(digits, context)):
            return reading
    return _serial(number, context, typed_as_text=typed_as_text)


def _six_digits(digits: str, context: Context) -> Reading | None:
    try:
        day = day_of(2000 + int(digits[:2]), digits[2:4], digits[4:])
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
