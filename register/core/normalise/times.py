"""The time of day and the time zone as people type them, taken out of a longer text.

Both functions return what is left of the text beside what they found, so that the date can be read from the rest.
"""

from __future__ import annotations

import datetime as dt
import re
from typing import NamedTuple

from register.core.normalise.reading import Refusal

LONGEST_OFFSET = 14 * 60


class TimeOfDay(NamedTuple):
    """A time, and whether it already belongs to the next day (24:00, 晚上12点)."""

    time: dt.time
    next_day: bool


_NIGHT, _MORNING, _NOON, _AFTERNOON, _EVENING = "night", "morning", "noon", "afternoon", "evening"
_PARTS = {
    _NIGHT: "凌晨",
    _MORNING: "清晨 早上 早晨 朝早 上晝 上昼 上午 早 晨 am a.m. a.m",
    _NOON: "中午 正午 晏晝 晏昼 noon",
    _AFTERNOON: "下晝 下昼 下午 午后 午後 傍晚 pm p.m. p.m",
    _EVENING: "晚上 晚间 晚間 夜晚 夜里 夜裡 晚",
}
_PART_OF_DAY = {word: part for part, words in _PARTS.items() for word in words.split()}
_PART = "|".join(re.escape(word) for word in sorted(_PART_OF_DAY, key=len, reverse=True))
_TIME = re.compile(
    rf"""
    (?:(?P<before>{_PART})\s*)?
    (?<![\d/.-])(?P<hour>\d{{1,2}})\s*
    (?: (?: : | 点鐘|点钟|點鐘|点|點|时|時 ) \s*
        (?: (?P<quarter>[13])刻
          | (?P<minute>\d\d|\d(?=\s*分|(?<=:\d)))\s*分? (?:(?::|(?<=分))\s*(?P<second>\d{{1,2}})(?:\.\d+)?\s*秒?)?
          | (?P<half>半) | 整 | 正 )?
      | \.(?P<dotted>\d\d)(?=\s*[ap]m\b)
      | (?=\s*[ap]\.?m\b)
      | (?<=\d\d)(?P<military>\d\d)(?=\s*hrs?\b) )
    (?!\d)
    (?:\s*(?P<after>{_PART}|hrs?)(?![a-z]))?
    """,
    re.VERBOSE,
)
_DOTTED_AT_END = re.compile(r"(?<=\d)\s+(?P<hour>\d{1,2})\.(?P<dotted>\d\d)$")
_ENDS_WITH_PART = re.compile(rf"(?:{_PART})$")


def take_time(text: str) -> tuple[str, TimeOfDay | None]:
    """The text without its time of day, and that time; raises Refusal where the time contradicts itself."""
    found = _TIME.search(text) or _DOTTED_AT_END.search(text)
    if not found:
        if _ENDS_WITH_PART.search(text):
            raise Refusal("part-of-day-only")
        return text, None
    groups = {name: value for name, value in found.groupdict().items() if value is not None}
    minute = groups.get("minute") or groups.get("dotted") or groups.get("military")
    if "half" in groups:
        minute = "30"
    elif "quarter" in groups:
        minute = str(15 * int(groups["quarter"]))
    part = _PART_OF_DAY.get(groups.get("before") or groups.get("after") or "")
    time = _on_the_clock(int(groups["hour"]), int(minute or 0), int(groups.get("second", 0)), part)
    return f"{text[: found.start()]} {text[found.end() :]}", time


def _on_the_clock(hour: int, minute: int, second: int, part: str | None) -> TimeOfDay:
    """The 24-hour time; midnight said as 12 in the evening ends the day, 12 at night or in the morning begins it."""
    next_day = False
    if part in (_MORNING, _NIGHT):
        if hour > 12:
            raise Refusal("contradicting-time")
        hour %= 12
    elif (part == _AFTERNOON and hour < 12) or (part == _NOON and hour < 10) or (part == _EVENING and 4 <= hour < 12):
        hour += 12
    elif part == _EVENING and (hour == 12 or hour < 4):
        hour, next_day = hour % 12, True
    if hour == 24 and minute == second == 0:
        hour, next_day = 0, True
    if hour > 23 or minute > 59 or second > 59:
        raise Refusal("no-such-time")
    return TimeOfDay(dt.time(hour, minute, second), next_day)


_NAMED_OFFSETS = {"hkt": 480, "utc": 0, "gmt": 0, "z": 0, "bst": 60, "est": -300, "edt": -240, "pst": -480, "pdt": -420}
_CHINESE_ZONE = re.compile("(?:北京|台北|臺北|香港)(?:时间|時間)")
_CHINESE_OFFSET = 480
_ZONE_AT_END = re.compile(
    r"\(?\b(?:(?P<base>utc|gmt)?\s*(?P<sign>[+-])(?P<hours>\d{1,2})(?::?(?P<minutes>\d\d))?)\)?$"
    rf"|\(?(?<![a-z])(?P<name>{'|'.join(_NAMED_OFFSETS)}|cst)\)?$"
)
_AFTER_A_TIME = re.compile(r"(:\d\d(\.\d+)?|[时時点點分秒半])\s*\(?$")


def take_offset(text: str, *, chinese: bool) -> tuple[str, int | None]:
    """The text without its time zone, and the zone's offset from UTC in minutes.

    CST is China's for a Chinese register and refused elsewhere: it may be America's.
    """
    if found := _CHINESE_ZONE.search(text):
        return f"{text[: found.start()]} {text[found.end() :]}".strip(), _CHINESE_OFFSET
    found = _ZONE_AT_END.search(text)
    if not found or not (found["name"] or found["base"] or _AFTER_A_TIME.search(text[: found.start()])):
        return text, None
    if found["name"] == "cst":
        if not chinese:
            raise Refusal("zone-cst", ambiguous=True)
        offset = _CHINESE_OFFSET
    elif found["name"]:
        offset = _NAMED_OFFSETS[found["name"]]
    else:
        offset = (1 if found["sign"] == "+" else -1) * (int(found["hours"]) * 60 + int(found["minutes"] or 0))
        if not found["base"] and len(found["hours"]) < 2:
            raise Refusal("no-such-zone")
    if abs(offset) > LONGEST_OFFSET or offset % 15:
        raise Refusal("no-such-zone")
    return (text[: found.start()] + text[found.end() :]).strip(), offset
