"""The slips of those who type: functions that spoil rows."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from datetime import date, datetime, time, timedelta

from register.core.vocabulary import CHOICES
from sample.flaws import FLAWS
from sample.row import Row, choose
from sample.shops import MONTH_NAMES, SHOPS

Slip = Callable[[Row, str, str, int], None]
WIDE = str.maketrans("0123456789-", "０１２３４５６７８９－")
SETTLED_FIELDS = (
    "resolved closed follow_up_1 follow_up_2 follow_up_result satisfaction customer_agrees resolution cause "
    "corrective_action founded compensation amount promise_kept"
)


def moment_in(row: Row, field: str) -> datetime:
    """The date of a cell that is about to be spoilt; an empty one would make the table of slips untrue."""
    value = row.get(field)
    if isinstance(value, datetime):
        return value
    if isinstance(value, date):
        return datetime.combine(value, time())
    raise ValueError(f"{row['id']}: {field} holds no date to spoil, but {value!r}")


def text_in(row: Row, field: str) -> str:
    """The text or number of a cell that is about to be spoilt."""
    value = row.get(field)
    if value is None:
        raise ValueError(f"{row['id']}: {field} is empty, nothing to spoil")
    return str(value)


def spelled(value: datetime, style: str) -> str:
    """A date in one of the ways people type it."""
    y, m, d = value.year, value.month, value.day
    half = "下午" if value.hour >= 12 else "上午"
    hour, minute = (value.hour - 1) % 12 + 1, value.minute
    return {
        "slashes": f"{y}/{m}/{d}",
        "dots": f"{y}.{m}.{d} {value:%H:%M}",
        "words": f"{y}年{m}月{d}日 {half}{hour}{{o}}{minute}分",
        "short": f"{y}-{m}-{d} {value.hour}:{minute:02}",
        "compact": f"{value:%Y%m%d}",
        "full-width": f"{value:%Y-%m-%d}".translate(WIDE),
        "roc": f"{y - 1911}/{m:02}/{d:02}",
        "roc words": f"民國{y - 1911}年{m}月{d}日",
        "day month": f"{d} {MONTH_NAMES[m - 1][:3]} {y}",
        "day first": f"{value:%d/%m/%Y %H:%M}",
        "month first": f"{MONTH_NAMES[m - 1]} {d}, {y}",
    }[style]


def spell(row: Row, field: str, language: str, n: int) -> None:
    """A date typed as text."""
    oclock = "點" if language == "zh-Hant" else "点"
    row[field] = spelled(moment_in(row, field), SHOPS[language].spellings[n]).replace("{o}", oclock)


def rewrite(change: Callable[[str, str], str]) -> Slip:
    """A slip that changes the text of a cell; the second argument is the language."""

    def slip(row: Row, field: str, language: str, _: int) -> None:
        row[field] = change(text_in(row, field), language)

    return slip


def put(value: Callable[[str], str]) -> Slip:
    """A slip that fills an empty cell with a word for nothing."""

    def slip(row: Row, field: str, language: str, _: int) -> None:
        if row.get(field) is not None:
            raise ValueError(f"{row['id']}: {field} is not empty")
        row[field] = value(language)

    return slip


def as_number(row: Row, field: str, _language: str, _: int) -> None:
    """A telephone number in a number cell, which loses its leading nought."""
    row[field] = int(re.sub(r"\D", "", text_in(row, field)))


def dial(phone: str, language: str) -> str:
    """The number with its country code."""
    figures = re.sub(r"\D", "", phone)
    return {"CN": f"+86 {figures}", "TW": f"+886-{figures[1:]}", "GB": f"+44 {figures[1:]}"}[SHOPS[language].country]


def grouped(phone: str, sign: str) -> str:
    """The digits of a telephone number in groups of other sizes."""
    figures = re.sub(r"\D", "", phone)
    return sign.join((figures[:3], figures[3:7], figures[7:]))


def synonym(row: Row, field: str, language: str, n: int) -> None:
    """Another word of the vocabulary for the same choice: of this language, or with n = 0 of the other script."""
    word = text_in(row, field)
    meant = next(choice for choice in CHOICES[field] if choice.word(language) == word)
    other = {"zh-Hans": "zh-Hant", "zh-Hant": "zh-Hans"}.get(language)
    row[field] = meant.words[other][0] if other and not n else meant.words[language][n or -1]


def other_script(row: Row, field: str, language: str, _: int) -> None:
    """The same choice in the other script."""
    synonym(row, field, language, 0)


def unknown(row: Row, field: str, language: str, n: int) -> None:
    """A word that is on nobody's list."""
    row[field] = SHOPS[language].unknown[field][n]


def unreadable(row: Row, field: str, language: str, n: int) -> None:
    """A date nobody can compute with."""
    moment_in(row, field)
    row[field] = SHOPS[language].unreadable[n]


def missing(row: Row, field: str, _language: str, _: int) -> None:
    """A hole where there must be something."""
    text_in(row, field)
    row[field] = None


def closed_without_dates(row: Row, _field: str, language: str, _: int) -> None:
    """Marked as closed, but nobody wrote down when."""
    row |= dict.fromkeys(("resolved", "closed", "follow_up_1", "follow_up_2"))
    choose(row, language, status="closed")


def waiting_without_dates(row: Row, _field: str, language: str, _: int) -> None:
    """Waiting for the customer since nobody knows when."""
    row |= dict.fromkeys(SETTLED_FIELDS.split())
    row |= dict.fromkeys(("held_from", "held_until", "hold_reason"))
    choose(row, language, status="waiting_customer")


def a_day_before(other: str) -> Slip:
    """A date typed one day before the one it must follow."""

    def slip(row: Row, field: str, _language: str, _: int) -> None:
        moment_in(row, field)
        row[field] = moment_in(row, other) - timedelta(days=1)

    return slip


def mistyped_year(row: Row, field: str, _language: str, _: int) -> None:
    """2062 for 2026."""
    row[field] = moment_in(row, field).replace(year=2062)


def previous_number(row: Row, field: str, _language: str, _: int) -> None:
    """The number of the complaint before, used again."""
    prefix, year, number = text_in(row, field).split("-")
    row[field] = f"{prefix}-{year}-{int(number) - 1:04}"


def promise_without_date(row: Row, _field: str, language: str, _: int) -> None:
    """Something was promised, by no day in particular."""
    row |= {"promise": SHOPS[language].vague_promise, "promise_due": None, "promise_kept": None}


def lone_compensation(row: Row, _field: str, language: str, _: int) -> None:
    """A voucher of unknown value."""
    choose(row, language, compensation="voucher")
    row["amount"] = None


def lone_amount(row: Row, _field: str, language: str, _: int) -> None:
    """Money for nothing in particular."""
    row |= {"compensation": None, "amount": SHOPS[language].in_money(40)}


SLIPS: dict[str, Slip] = {
    "spelling": spell,
    "wide digits": rewrite(lambda text, _: text.translate(WIDE)),
    "spaces inside": rewrite(lambda text, _: grouped(text, " ")),
    "dashes inside": rewrite(lambda text, _: grouped(text, "-")),
    "country code": rewrite(dial),
    "number": as_number,
    "cut short": rewrite(lambda text, _: f"{text[:6]}…?"),
    "unit": rewrite(lambda text, language: {"en": "GBP {}"}.get(language, "{}元").format(text)),
    "sign": rewrite(lambda text, language: {"zh-Hans": "¥{}", "zh-Hant": "NT${}", "en": "£{}"}[language].format(text)),
    "thousands": rewrite(lambda text, language: f"{int(text):,.2f}" if language == "en" else f"{int(text):,}"),
    "alias": synonym,
    "other script": other_script,
    "spaces around": rewrite(lambda text, _: f"{text}  "),
    "unknown": unknown,
    "slash": put(lambda _: "/"),
    "dash": put(lambda _: "-"),
    "none": put(lambda language: {"zh-Hans": "无", "zh-Hant": "無", "en": "n/a"}[language]),
    "line break": rewrite(lambda text, _: re.sub(r"([，,;；]) ?", r"\1\n", text, count=1)),
    "emoji": rewrite(lambda text, _: f"{text}😡"),
    "equals sign": rewrite(lambda text, _: f"={text}"),
    "angle brackets": rewrite(lambda text, _: f"<b>{text}</b>"),
    "closed without dates": closed_without_dates,
    "waiting without dates": waiting_without_dates,
    "before received": a_day_before("received"),
    "before resolved": a_day_before("resolved"),
    "mistyped year": mistyped_year,
    "same as the line before": previous_number,
    "missing": missing,
    "unreadable": unreadable,
    "without a date": promise_without_date,
    "without an amount": lone_compensation,
    "without a compensation": lone_amount,
}


def spoil(rows: dict[str, Row], language: str) -> Iterator[Row]:
    """The rows with the slips of FLAWS; a complaint typed twice comes twice."""
    twice = set()
    for number, field, flaw in FLAWS:
        name, _, digit = flaw.rpartition(" ") if flaw[-1].isdigit() else (flaw, "", "0")
        if name == "typed twice":
            twice.add(number)
        else:
            SLIPS[name](rows[number], field, language, int(digit))
    for number, row in rows.items():
        yield row
        if number in twice:
            yield row
