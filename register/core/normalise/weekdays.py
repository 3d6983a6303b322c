"""Days named by words: their distance from today (昨天, 上周五, yesterday), and weekdays written beside a date.

Both functions take what they find out of the text and return what is left of it.
"""

from __future__ import annotations

import datetime as dt
import re

from register.core.normalise.numerals import to_arabic
from register.core.normalise.reading import Context, Refusal

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


def take_relative(text: str, context: Context) -> tuple[dt.date | None, str]:
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
_ENGLISH_WEEKDAY = re.compile(rf"\b({'|'.join(_ENGLISH_DAYS)})(?:s|nes|rs?|ur)?(?:[a-z]*day)?\b\.?,?")


def take_weekday(text: str) -> tuple[int | None, str]:
    """The weekday written beside a date (Monday = 0), and the rest of the text."""
    if found := _WEEKDAY_BESIDE.search(text):
        weekday = _WEEKDAYS[found[1] or found[2]]
    elif found := _ENGLISH_WEEKDAY.search(text):
        weekday = _ENGLISH_DAYS.index(found[1])
    else:
        return None, text
    return weekday, f"{text[: found.start()]} {text[found.end() :]}"
