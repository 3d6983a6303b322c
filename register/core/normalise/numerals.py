"""Chinese numerals: the digits, the units, and whole numbers written in them."""

from __future__ import annotations

import re

DIGITS = {
    character: value
    for row in ("零一二三四五六七八九", "〇壹贰叁肆伍陆柒捌玖", "○壹貳參肆伍陸柒捌玖")
    for value, character in enumerate(row)
} | {"两": 2, "兩": 2}
TENS = {"十": 10, "拾": 10, "百": 100, "佰": 100}
CONTRACTED_TENS = {"廿": 20, "卅": 30, "卌": 40}
_RUN = re.compile("[" + "".join((*DIGITS, *TENS, *CONTRACTED_TENS)) + "0]+")


def to_arabic(text: str) -> str:
    """Every run of Chinese numerals as Arabic digits: 二〇二六 → 2026, 十一 → 11, 廿二 → 22.

    A run without 十 or 百 is read digit by digit. A run that follows an Arabic digit is set apart by a space.
    """
    return _RUN.sub(_replace, text)


def _replace(found: re.Match[str]) -> str:
    run = found.group()
    if run.isascii():
        return run
    gap = " " if found.start() and found.string[found.start() - 1].isdigit() else ""
    if not any(character in TENS or character in CONTRACTED_TENS for character in run):
        return gap + "".join(str(DIGITS.get(character, character)) for character in run)
    total = digit = 0
    for character in run:
        if character in CONTRACTED_TENS:
            total, digit = total + CONTRACTED_TENS[character], 0
        elif character in TENS:
            total, digit = total + (digit or 1) * TENS[character], 0
        else:
            digit = DIGITS.get(character, 0)
    return gap + str(total + digit)
