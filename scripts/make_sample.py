"""Make the sample register: an invented shop, fourteen months of complaints and the slips real registers have.

    python scripts/make_sample.py [--language zh-Hans|zh-Hant|en] [-o PATH]

The same file comes out byte for byte on every run. The stories are in `sample_stories.py`.
"""

from __future__ import annotations

import argparse
import os
import re
import sys
import zipfile
from bisect import bisect
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from functools import cache
from io import BytesIO
from itertools import accumulate
from pathlib import Path
from random import Random

os.environ["OPENPYXL_LXML"] = "False"  # one XML writer everywhere, whether lxml is installed or not

import holidays
from openpyxl import Workbook
from openpyxl.cell import Cell
from openpyxl.formatting.rule import Rule
from openpyxl.styles import Alignment, Border, Font, PatternFill, Side
from openpyxl.styles.differential import DifferentialStyle
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.datavalidation import DataValidation
from openpyxl.worksheet.properties import PageSetupProperties
from openpyxl.worksheet.worksheet import Worksheet

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))  # also when started as a script, from anywhere

from sample_stories import PRODUCTS, SHOPS, STORIES, Shop, Story

from register.core.schema import FIELD, FIELDS, Kind
from register.core.vocabulary import CHOICES, label

Value = str | int | float | datetime | date | None
Row = dict[str, Value]

ROOT = Path(__file__).resolve().parent.parent
SEED = 20261105
NOW = datetime(2026, 11, 5, 9, 0)
"""The morning the register is looked at: nothing is dated later but promises and slips."""

# --- What is spoilt ----------------------------------------------------------------------------------------------
# (row, field, slip): the rows are named by number, because the prefix differs between the languages. The slips are
# the functions of SLIPS below; a digit after the slip picks one of several spellings. They are bundled on few rows,
# as sloppy days are in real registers.
FLAWS: tuple[tuple[str, str, str], ...] = (
    # dates typed as text: whoever types them knows what is meant, Excel does not
    ("2025-0006", "received", "spelling 1"),
    ("2025-0006", "resolved", "spelling 2"),
    ("2025-0029", "closed", "spelling 0"),
    ("2025-0029", "follow_up_1", "spelling 4"),
    ("2025-0048", "first_response", "spelling 3"),
    ("2026-0010", "received", "spelling 3"),
    ("2026-0010", "closed", "spelling 5"),
    ("2026-0063", "resolved", "spelling 1"),
    ("2026-0063", "follow_up_1", "spelling 0"),
    ("2026-0096", "received", "spelling 2"),
    ("2026-0132", "received", "spelling 5"),
    ("2026-0157", "resolved", "spelling 3"),
    ("2026-0170", "received", "spelling 0"),
    # telephones and amounts as they come out of a keyboard in full-width mode, a paste or a number cell
    ("2025-0006", "phone", "wide digits"),
    ("2025-0029", "phone", "spaces inside"),
    ("2025-0048", "phone", "dashes inside"),
    ("2026-0010", "phone", "country code"),
    ("2026-0063", "phone", "number"),
    ("2026-0157", "phone", "number"),
    ("2025-0020", "phone", "cut short"),
    ("2026-0132", "phone", "cut short"),
    ("2025-0045", "amount", "unit"),
    ("2026-0041", "amount", "sign"),
    ("2026-0096", "amount", "wide digits"),
    ("2026-0086", "amount", "thousands"),
    # words: synonyms, the other script, stray spaces, words of nobody's list
    ("2025-0014", "topic", "other script"),
    ("2025-0029", "topic", "alias 2"),
    ("2025-0048", "topic", "alias 2"),
    ("2026-0010", "topic", "other script"),
    ("2026-0010", "topic", "spaces around"),
    ("2026-0063", "topic", "alias 1"),
    ("2026-0132", "topic", "alias 1"),
    ("2025-0061", "topic", "unknown 0"),
    ("2026-0074", "topic", "unknown 1"),
    ("2026-0157", "topic", "unknown 2"),
    ("2026-0096", "severity", "unknown 0"),
    ("2025-0029", "status", "other script"),
    ("2026-0041", "status", "other script"),
    # how staff write "none"
    ("2025-0006", "hold_reason", "slash"),
    ("2025-0014", "notes", "slash"),
    ("2025-0045", "notes", "dash"),
    ("2026-0010", "hold_reason", "none"),
    ("2026-0132", "hold_reason", "dash"),
    # text that trips readers of files
    ("2025-0045", "customer", "spaces around"),
    ("2026-0041", "handler", "spaces around"),
    ("2025-0014", "details", "line break"),
    ("2026-0127", "details", "emoji"),
    ("2025-0020", "details", "equals sign"),
    ("2026-0157", "details", "angle brackets"),
    # dates that contradict one another
    ("2025-0014", "status", "closed without dates"),
    ("2025-0066", "status", "closed without dates"),
    ("2026-0047", "status", "closed without dates"),
    ("2026-0127", "status", "closed without dates"),
    ("2025-0039", "resolved", "before received"),
    ("2026-0088", "resolved", "before received"),
    ("2026-0020", "closed", "before resolved"),
    ("2026-0111", "follow_up_1", "before resolved"),
    ("2026-0082", "received", "mistyped year"),
    # numbers and lines used twice
    ("2025-0055", "id", "same as the line before"),
    ("2026-0101", "id", "typed twice"),
    # holes, and dates that cannot be read
    ("2025-0066", "handler", "missing"),
    ("2026-0074", "handler", "missing"),
    ("2026-0152", "handler", "missing"),
    ("2025-0020", "topic", "missing"),
    ("2026-0111", "topic", "missing"),
    ("2026-0031", "details", "missing"),
    ("2026-0047", "customer", "missing"),
    ("2026-0058", "received", "missing"),
    ("2025-0052", "received", "unreadable 0"),
    ("2025-0061", "closed", "unreadable 1"),
    ("2026-0170", "follow_up_1", "unreadable 2"),
    ("2026-0088", "promise", "without a date"),
    ("2026-0160", "status", "waiting without dates"),
    ("2026-0186", "status", "waiting without dates"),
    ("2025-0039", "compensation", "without an amount"),
    ("2026-0031", "amount", "without a compensation"),
)
# --- What happens to single complaints ---------------------------------------------------------------------------
HELD = "2025-0009 2025-0031 2025-0050 2026-0007 2026-0034 2026-0051 2026-0079 2026-0099 2026-0121 2026-0139 2026-0148"
BROKEN_PROMISES = "2025-0024 2025-0043 2026-0017 2026-0093 2026-0129 2026-0136"
OUTSIDE_THE_GRID = {
    "2025-0045": ("minor", 120),
    "2026-0041": ("minor", 180),
    "2026-0086": ("major", 1200),
    "2026-0115": ("moderate", 320),
}
FATES = {
    "2025-0070": "withdrawn",
    "2026-0066": "withdrawn",
    "2026-0143": "withdrawn",
    "2026-0169": "in_progress",
    "2026-0176": "waiting_customer",
    "2026-0178": "in_progress",
    "2026-0185": "in_progress",
    "2026-0186": "in_progress",
    "2026-0187": "in_progress",
    "2026-0188": "received",
}
# Later complaint → the earlier one of the same customer; the last five are about the same thing within thirty days.
AGAIN = {
    "2025-0037": "2025-0008",
    "2025-0059": "2025-0021",
    "2026-0005": "2025-0037",
    "2026-0024": "2025-0016",
    "2026-0040": "2026-0003",
    "2026-0062": "2025-0059",
    "2026-0071": "2025-0041",
    "2026-0086": "2026-0045",
    "2026-0104": "2026-0024",
    "2026-0116": "2025-0057",
    "2026-0137": "2026-0086",
    "2026-0149": "2026-0068",
    "2026-0155": "2026-0112",
    "2026-0173": "2026-0095",
    "2026-0180": "2026-0056",
    "2025-0053": "2025-0047",
    "2026-0027": "2026-0019",
    "2026-0135": "2026-0126",
    "2026-0141": "2026-0131",
    "2026-0174": "2026-0165",
}
SAME_THING_AGAIN = tuple(AGAIN)[-5:]


@dataclass(frozen=True, slots=True)
class Month:
    """How many complaints came, how many were resolved late or answered slowly, and what weighed more than usual."""

    year: int
    month: int
    complaints: int
    late: int
    slow: int
    heavier: dict[str, float]


MONTHS = (
    Month(2025, 9, 17, 2, 2, {}),
    Month(2025, 10, 16, 2, 2, {"service": 1.6}),
    Month(2025, 11, 22, 3, 3, {"price": 2.5, "delivery": 1.4}),  # 双11
    Month(2025, 12, 18, 2, 2, {"refund": 2.2}),
    Month(2026, 1, 21, 3, 2, {"delivery": 1.5, "after_sales": 1.4}),  # everything is to be in place by the festival
    Month(2026, 2, 15, 1, 2, {"after_sales": 1.3}),
    Month(2026, 3, 17, 2, 2, {"product": 1.5}),
    Month(2026, 4, 16, 2, 1, {"billing": 1.8}),
    Month(2026, 5, 18, 2, 3, {"service": 1.5}),
    Month(2026, 6, 19, 2, 2, {"price": 2.0}),
    Month(2026, 7, 17, 2, 2, {"product": 1.3}),
    Month(2026, 8, 22, 7, 6, {"delivery": 3.2}),  # one courier breaks down
    Month(2026, 9, 18, 2, 2, {"refund": 1.6}),
    Month(2026, 10, 21, 3, 2, {"product": 0.7}),
    Month(2026, 11, 4, 0, 0, {}),
)
TOPICS = {
    "delivery": 24,
    "product": 19,
    "after_sales": 16,
    "service": 12,
    "refund": 11,
    "price": 5,
    "billing": 5,
    "safety": 4,
    "privacy": 3,
    "other": 4,
}
BAD_COURIER = 1  # in August 2026
SLOW_HANDLER = 3
GRID = {"minor": (10, 50, 5), "moderate": (30, 200, 10), "major": (200, 1000, 50), "urgent": (200, 1000, 50)}
"""Compensation by severity in yuan: from, to, step."""
FIRST_ROW = 4
SPARE_ROWS = 40
MONTH_NAMES = (
    *("January", "February", "March", "April", "May", "June"),
    *("July", "August", "September", "October", "November", "December"),
)
WIDE = str.maketrans("0123456789-", "０１２３４５６７８９－")
CHANNELS = {
    "phone": 36,
    "chat": 27,
    "store": 15,
    "email": 8,
    "website": 6,
    "social_media": 5,
    "regulator": 2,
    "letter": 1,
}
SCALE = ("very_satisfied", "satisfied", "neutral", "dissatisfied", "very_dissatisfied")
SHIFTS = {"minor": (82, 18, 0), "moderate": (14, 80, 6)}
COMPENSATED = {"minor": 0.2, "moderate": 0.28, "major": 0.65, "urgent": 0.9}
COMPENSATED_ANYWAY = ("2026-0096",)
"""A row whose amount is spoilt above must have one."""
# How many days ago the goods were bought and the incident was; a topic without an entry takes the {n} of its story.
PURCHASE_DAYS_AGO = {
    "delivery": (12, 26),
    "product": (45, 120),
    "after_sales": (60, 620),
    "refund": (50, 75),
    "price": (8, 20),
    "safety": (20, 200),
}
INCIDENT_DAYS_AGO = {
    "product": (1, 3),
    "refund": (10, 14),
    "price": (1, 3),
    "billing": (2, 6),
    "safety": (1, 3),
    "privacy": (1, 3),
    "other": (1, 4),
}
SETTLED_FIELDS = (
    "resolved closed follow_up_1 follow_up_2 follow_up_result satisfaction customer_agrees resolution cause "
    "corrective_action founded compensation amount promise_kept"
)
OPEN = ("received", "in_progress", "waiting_customer", "reopened")
ORDER = (
    "id received channel topic severity status customer phone email account vip product serial_no purchase_date "
    "warranty occurred details feeling recording_notice handler first_response acknowledged department transferred "
    "department_replied founded cause resolution replied customer_agrees compensation amount promise promise_due "
    "promise_kept held_from held_until hold_reason resolved corrective_action follow_up_1 follow_up_2 follow_up_result "
    "satisfaction closed steps notes"
)
WIDE_COLUMNS = {
    "details": 48,
    "resolution": 40,
    "cause": 32,
    "corrective_action": 34,
    "promise": 24,
    "hold_reason": 22,
    "notes": 24,
}
NARROW = {
    "id": 15,
    "customer": 14,
    "phone": 17,
    "email": 26,
    "account": 13,
    "product": 18,
    "serial_no": 18,
    "warranty": 20,
    "steps": 28,
}
FONTS = {"zh-Hans": "Microsoft YaHei", "zh-Hant": "Microsoft JhengHei", "en": "Calibri"}
LINE = Side(style="thin", color="D0D7DA")
GRID_LINES = Border(left=LINE, right=LINE, top=LINE, bottom=LINE)


# --- Time ----------------------------------------------------------------------------------------------------------
class Hours:
    """The opening hours of the shop: Monday to Friday 9–12 and 13:30–18, with the holidays of the country."""

    def __init__(self, country: str) -> None:
        """`country` as `holidays` spells it."""
        self.holidays = holidays.country_holidays(country, years=(2025, 2026))
        self.extra = frozenset(self.holidays.weekend_workdays)  # the make-up Saturdays and Sundays of the mainland

    def is_workday(self, day: date) -> bool:
        """Whether the shop is open on that day."""
        return day in self.extra or (day.weekday() < 5 and day not in self.holidays)

    def spans(self, day: date) -> tuple[tuple[datetime, datetime], ...]:
        """From when until when the shop is open on that day."""
        if not self.is_workday(day):
            return ()
        hours = ((time(9), time(12)), (time(13, 30), time(18)))
        return tuple((datetime.combine(day, start), datetime.combine(day, end)) for start, end in hours)

    def minutes(self, start: datetime, end: datetime) -> int:
        """Working minutes between two moments."""
        days = (start.date() + timedelta(n) for n in range((end.date() - start.date()).days + 1))
        parts = (min(end, b) - max(start, a) for day in days for a, b in self.spans(day))
        return sum(max(0, int(part.total_seconds()) // 60) for part in parts)

    def add(self, start: datetime, minutes: int) -> datetime:
        """The moment that many working minutes later."""
        day = start.date()
        while True:
            for opens, closes in self.spans(day):
                room = int((closes - max(start, opens)).total_seconds()) // 60
                if room > minutes:
                    return max(start, opens) + timedelta(minutes=minutes)
                minutes -= max(0, room)
            day += timedelta(1)


def day_weight(hours: Hours, day: date) -> float:
    """How many complaints a day draws, compared with a common working day."""
    if day in hours.holidays:
        return 0.12
    weight = 1.0 if hours.is_workday(day) else 0.55
    return weight * (1.9 if day.month == 11 and 11 <= day.day <= 20 else 1.0)


def arrivals() -> Iterator[tuple[str, datetime]]:
    """Number and moment of every complaint in order: the same in all languages."""
    random, hours = Random(SEED), Hours("CN")
    number, year = 0, 0
    for month in MONTHS:
        first = date(month.year, month.month, 1)
        last = min(date(month.year + month.month // 12, month.month % 12 + 1, 1), NOW.date())
        days = [first + timedelta(n) for n in range((last - first).days)]
        weights = [day_weight(hours, day) for day in days]
        clock = (*range(8, 22), 9, 10, 10, 11, 14, 15, 16, 16, 20)
        drawn = random.choices(days, weights, k=month.complaints)
        for moment in sorted(datetime.combine(day, time(random.choice(clock), random.randrange(60))) for day in drawn):
            number, year = (number + 1 if month.year == year else 1), month.year
            yield f"{year}-{number:04}", moment


# --- What each complaint is about ----------------------------------------------------------------------------------
@dataclass(slots=True)
class Case:
    """What is decided about a complaint before it is written down in a language."""

    number: str
    received: datetime
    story: Story
    product: str
    customer: int
    fate: str
    late: bool
    slow: bool


def stories_by_topic(random: Random) -> dict[str, Iterator[Story]]:
    """An endless, shuffled supply of stories per topic, so that all of them are told before one comes again."""

    def deal(topic: str) -> Iterator[Story]:
        deck = [story for story in STORIES if story.topic == topic]
        while True:
            random.shuffle(deck)
            yield from deck

    return {topic: deal(topic) for topic in TOPICS}


def topics_of(month: Month, random: Random) -> list[str]:
    """The topics of a month in their proportions, in no particular order."""
    weights = [weight * month.heavier.get(topic, 1) for topic, weight in TOPICS.items()]
    borders, start = list(accumulate(weights)), random.random()
    points = ((start + n) / month.complaints * borders[-1] for n in range(month.complaints))
    topics = [tuple(TOPICS)[bisect(borders, point)] for point in points]
    random.shuffle(topics)
    return topics


def pick(random: Random, numbers: Sequence[str], count: int, fixed: str = "") -> set[str]:
    """`count` of the numbers, the fixed ones among them."""
    given = [number for number in fixed.split() if number in numbers]
    free = [n for n in numbers if n not in given and n not in HELD.split() and n not in FATES]
    return {*given, *random.sample(free, count - len(given))}


def plan() -> list[Case]:
    """Every complaint with its story, customer and speed: the same in all languages."""
    random = Random(SEED + 1)
    supply = stories_by_topic(random)
    coming = list(arrivals())
    cases: dict[str, Case] = {}
    for month in MONTHS:
        monthly = [(n, moment) for n, moment in coming if (moment.year, moment.month) == (month.year, month.month)]
        numbers = [number for number, _ in monthly]
        late = pick(random, numbers, month.late, BROKEN_PROMISES)
        slow = pick(random, numbers, month.slow)
        topics = topics_of(month, random)
        for number, moment in monthly:
            earlier = cases.get(AGAIN.get(number, ""))
            topic = topics.pop()
            story = next(supply[earlier.story.topic if earlier and number in SAME_THING_AGAIN else topic])
            fate = "held" if number in HELD.split() else FATES.get(number, "")
            customer = earlier.customer if earlier else len(cases)
            product = random.choice(story.products)
            cases[number] = Case(number, moment, story, product, customer, fate, number in late, number in slow)
    return list(cases.values())


# --- One complaint, step by step in time ---------------------------------------------------------------------------
def working_moment(hours: Hours, random: Random, start: datetime, days: float) -> datetime:
    """Some moment in opening hours that many days later."""
    return hours.add(start + timedelta(minutes=int(days * 24 * 60)), random.randrange(5, 150))


def resolution_time(case: Case, hours: Hours, random: Random, first: datetime) -> datetime:
    """When the complaint was settled: within 72 hours unless it is one of the late ones."""
    if case.late:
        return working_moment(hours, random, case.received, random.uniform(3.4, 8.5))
    room = hours.minutes(first, case.received + timedelta(hours=70))
    return hours.add(first, int(room * random.uniform(0.15, 0.95)) if room > 60 else random.randrange(30, 180))


def timeline(case: Case, hours: Hours, random: Random) -> Row:
    """The moments of one complaint; what would lie in the future has not happened."""
    if case.fate == "received":
        return {"received": case.received}
    minutes = random.randrange(270, 700) if case.slow else int(random.triangular(4, 215, 45))
    first = hours.add(case.received, minutes)
    row: Row = {"received": case.received, "first_response": first}
    if random.random() < 0.95:
        row["acknowledged"] = hours.add(case.received, int(minutes * random.uniform(0.3, 1)))
    if case.fate == "withdrawn":
        row["closed"] = hours.add(first, random.randrange(120, 900))
        return row
    start = first
    if case.fate in ("held", "waiting_customer"):
        held = hours.add(first, random.randrange(40, 240))
        row["held_from"] = held
        start = working_moment(hours, random, held, random.uniform(2, 6))
        if case.fate == "held":
            row["held_until"] = start
    resolved = resolution_time(case, hours, random, first)
    if case.fate == "held":
        resolved = hours.add(start, random.randrange(45, 500))
    row |= department_steps(case, hours, random, first, resolved)
    if case.fate in ("in_progress", "waiting_customer"):
        row["replied"] = None
    else:
        row["resolved"] = resolved
        row |= after_care(case, hours, random, resolved)
    return {name: value for name, value in row.items() if not isinstance(value, datetime) or value < NOW}


def department_steps(case: Case, hours: Hours, random: Random, first: datetime, resolved: datetime) -> Row:
    """The answer to the customer, and for about a third of the cases the way through another department."""
    room = hours.minutes(first, resolved)
    replied = hours.add(first, int(room * random.uniform(0.55, 0.9)))
    row: Row = {"replied": replied}
    if case.story.department != "service" and random.random() < 0.42:
        transferred = hours.add(first, min(random.randrange(5, 70), room // 4))
        row["transferred"] = transferred
        row["department_replied"] = hours.add(
            transferred, int(hours.minutes(transferred, replied) * random.uniform(0.5, 0.95))
        )
    return row


def after_care(case: Case, hours: Hours, random: Random, resolved: datetime) -> Row:
    """Call-backs about a week later, then the closing."""
    if random.random() < 0.11:
        return {"closed": working_moment(hours, random, resolved, random.uniform(1, 6))}
    overdue = random.random() < (0.35 if case.late else 0.08)
    days = random.uniform(9, 13) if overdue else random.uniform(3.5, 5.9)
    last = working_moment(hours, random, resolved, days)
    row: Row = {"follow_up_1": last}
    if random.random() < 0.18:
        last = working_moment(hours, random, last, random.uniform(2, 5))
        row["follow_up_2"] = last
    row["closed"] = hours.add(last, random.randrange(5, 200))
    return row


# --- Written down in one language ----------------------------------------------------------------------------------
@dataclass(frozen=True, slots=True)
class Customer:
    """An invented person; telephone numbers and e-mail addresses are of ranges nobody has."""

    name: str
    phone: str
    email: str | None
    account: str | None
    vip: str | None


def with_digits(pattern: str, number: int) -> str:
    """The pattern with the digits of the number in place of its signs."""
    figures = iter(f"{number:0{pattern.count('#')}}")
    return "".join(next(figures) if character == "#" else character for character in pattern)


@cache
def customers(language: str) -> tuple[Customer, ...]:
    """More customers than complaints, each with a number of their own."""
    shop, random = SHOPS[language], Random(SEED + 2)
    names = [(surname, given) for surname in shop.surnames.split() for given in shop.given_names.split()]
    random.shuffle(names)
    lines = Random(SEED + 3).sample(range(10 ** shop.phone.count("#")), len(names))
    found = []
    for (surname, given), line in zip(names, lines, strict=True):
        chance = random.random()
        form = random.choice(shop.forms_of_address) if chance < 0.18 else shop.full_name
        phone = with_digits(shop.phone, line)
        user = f"{given}.{surname}".lower() if surname.isascii() else f"u{20000 + line}"
        email = f"{user}@example.{random.choice(('com', 'org', 'net'))}" if random.random() < 0.45 else None
        account = f"M{100000 + line * 7}" if random.random() < 0.8 else None
        vip = random.choices(("yes", "no", None), (6, 9, 85))[0]
        found.append(Customer(form.format(surname=surname, given=given), phone, email, account, vip))
    return tuple(found)


def in_words(day: date, shop: Shop) -> str:
    """A day as the language writes it in a sentence."""
    return shop.day.format(month=day.month, day=day.day, name=MONTH_NAMES[day.month - 1])


def in_money(yuan: float, shop: Shop) -> int:
    """A sum on the scale of the shop's currency, in whole units."""
    return max(1, round(yuan * shop.rate))


def days_before(case: Case, random: Random, n: int) -> tuple[date, date]:
    """When the goods were bought and when it happened: far enough apart for the story to be true."""
    topic, day = case.story.topic, case.received.date()
    bought = PURCHASE_DAYS_AGO.get(topic, (15, 40))
    happened = INCIDENT_DAYS_AGO.get(topic, (n, n + 2))
    return day - timedelta(days=random.randint(*bought)), day - timedelta(days=random.randint(*happened))


def slots(case: Case, shop: Shop, language: str, random: Random) -> dict[str, str | date]:
    """What is filled in for the words in braces; `bought` and `happened` are dates for the columns."""
    n = random.randint(2, 6)
    bought, happened = days_before(case, random, n)
    bad_month = (case.received.year, case.received.month) == (2026, 8) and random.random() < 0.85
    product = PRODUCTS[case.product]
    return {
        "product": product.name[language],
        "price": shop.money.format(in_money(product.price, shop)),
        "colour": random.choice(shop.colours),
        "courier": shop.couriers[BAD_COURIER if bad_month else random.randrange(len(shop.couriers))],
        "district": random.choice(shop.districts),
        "time": random.choice(shop.times),
        "diff": shop.money.format(in_money(random.randrange(30, 130, 10), shop)),
        "n": str(n),
        "m": str(random.randrange(20, 60, 5)),
        "ordered": in_words(bought, shop),
        "day": in_words(happened, shop),
        "bought": bought,
        "happened": happened,
    }


def choice(row: Row, language: str, **codes: str | None) -> None:
    """Fill choice fields in the words of the language."""
    for field, code in codes.items():
        row[field] = label(field, code, language) if code else None


def goods(case: Case, row: Row, shop: Shop, facts: dict[str, str | date], random: Random) -> None:
    """The columns about the article and the incident."""
    topic, product, bought, happened = case.story.topic, PRODUCTS[case.product], facts["bought"], facts["happened"]
    assert isinstance(bought, date)
    assert isinstance(happened, date)
    row["product"] = str(facts["product"])
    if random.random() < 0.7:
        exact = datetime.combine(happened, time(random.randrange(9, 20), random.randrange(0, 60, 5)))
        row["occurred"] = exact if random.random() < 0.35 else happened
    if topic not in PURCHASE_DAYS_AGO or (topic == "delivery" and random.random() < 0.5):
        return
    row["purchase_date"] = bought
    if topic in ("product", "after_sales", "safety"):
        row["serial_no"] = f"QC-{product.serial}-{bought.year % 100}{bought.month:02}-{random.randrange(1000):03}"
        row["warranty"] = shop.warranty[0 if (case.received.date() - bought).days <= 365 else 1]


def people(case: Case, row: Row, shop: Shop, language: str, random: Random) -> None:
    """Customer, channel and handler."""
    customer = customers(language)[case.customer]
    row |= {"customer": customer.name, "email": customer.email, "account": customer.account}
    row["phone"] = customer.phone if not customer.email or random.random() < 0.93 else None
    channel = random.choices(tuple(CHANNELS), tuple(CHANNELS.values()))[0]
    if channel == "store" and not 9 <= case.received.hour < 18:
        channel = "chat"
    notice = random.choices(("yes", "no"), (9, 1))[0] if channel == "phone" else None
    choice(row, language, channel=channel, vip=customer.vip, recording_notice=notice)
    weights = [3.0, 3.0, 2.5, 1.2, 2.0]
    if case.late or case.slow:
        weights[SLOW_HANDLER] = 8.5
    row["handler"] = None if case.fate == "received" else random.choices(shop.handlers, weights)[0]
    row["department"] = shop.departments[case.story.department]


def severity_of(case: Case, random: Random) -> str:
    """The severity of the story, now and then seen one step lighter or heavier."""
    if case.number in OUTSIDE_THE_GRID:
        return OUTSIDE_THE_GRID[case.number][0]
    if case.story.severity in ("minor", "moderate"):
        return random.choices(("minor", "moderate", "major"), SHIFTS[case.story.severity])[0]
    return case.story.severity


def compensate(case: Case, row: Row, language: str, severity: str, random: Random) -> str:
    """Compensation and amount within the grid; returns the sentence that goes with it."""
    shop, outside = SHOPS[language], OUTSIDE_THE_GRID.get(case.number)
    low, high, step = GRID[severity]
    ceiling = max(low, min(high, PRODUCTS[case.product].price // 2))
    yuan = outside[1] if outside else random.randrange(low, ceiling + 1, step)
    kinds = [kind for kind in case.story.remedies if kind != "apology"]
    share = COMPENSATED[severity]
    if case.number in COMPENSATED_ANYWAY or outside or random.random() < share:
        kind = random.choice(kinds) if kinds else "voucher"
        choice(row, language, compensation=kind)
        row["amount"] = in_money(yuan, shop)
        return shop.remedies[kind].format(amount=shop.money.format(row["amount"]))
    choice(row, language, compensation=random.choices(("apology", "none", None), (3, 1, 6))[0])
    return ""


def promise(case: Case, row: Row, language: str, hours: Hours, random: Random) -> None:
    """A promise with its date: kept if the matter was settled by then."""
    shop, resolved, first = SHOPS[language], row.get("resolved"), row.get("first_response")
    broken = case.number in BROKEN_PROMISES.split()
    if (
        not isinstance(first, datetime)
        or case.fate == "withdrawn"
        or (case.late and not broken)
        or not (broken or random.random() < 0.17)
    ):
        return
    if isinstance(resolved, datetime):
        room = (resolved.date() - first.date()).days
        due = (
            first.date() + timedelta(max(1, room - 2)) if broken else resolved.date() + timedelta(random.randint(0, 2))
        )
    else:
        due = NOW.date() + timedelta(2)
    while not hours.is_workday(due) and not broken:
        due += timedelta(1)
    row["promise"] = case.story.text[language].promise.format(due=in_words(due, shop))
    row["promise_due"] = due
    choice(row, language, promise_kept=("no" if broken else "yes") if resolved else None)


def verdict(case: Case, row: Row, language: str, random: Random) -> None:
    """What the customer thought of it in the end."""
    weights = (1, 5, 6, 6, 2) if case.late else (30, 48, 15, 5, 2)
    opinion = random.choices(SCALE, weights)[0]
    unhappy = opinion in SCALE[3:]
    choice(row, language, customer_agrees="no" if unhappy and random.random() < 0.6 else "yes")
    if not row.get("follow_up_1"):
        return
    if random.random() < 0.07:
        choice(row, language, follow_up_result="unreachable")
    else:
        choice(row, language, follow_up_result="dissatisfied" if unhappy else "satisfied", satisfaction=opinion)


def status_of(case: Case, row: Row) -> str:
    """The status that follows from the dates."""
    if case.fate and case.fate != "held":
        return case.fate
    return "closed" if row.get("closed") else "resolved"


def steps(random: Random, settled: bool) -> str | None:
    """The ticks of the twelve-step checklist: often all, sometimes some, now and then none."""
    done = [n for n in range(1, 13) if settled or n <= 5]
    if settled and random.random() < 0.45:
        done = sorted(random.sample(done, random.randint(8, 11)))
    return "-".join(map(str, done)) if random.random() < 0.85 else None


def write(case: Case, language: str, hours: Hours) -> Row:
    """The line of the register for one complaint, still without slips."""
    random = Random(f"{SEED} {case.number}")
    shop, text = SHOPS[language], case.story.text[language]
    row: Row = {"id": f"{shop.id_prefix}-{case.number}", **timeline(case, hours, Random(f"{SEED + 1} {case.number}"))}
    facts = slots(case, shop, language, random)
    severity = severity_of(case, random)
    people(case, row, shop, language, random)
    goods(case, row, shop, facts, random)
    tail = random.choice([*shop.tails, "", "", ""])
    feeling = tail or random.choice(SCALE[2:])
    choice(row, language, topic=case.story.topic, severity=severity, feeling=feeling, status=status_of(case, row))
    words = [text.details.format(**facts), random.choice(shop.tails[tail]) if tail else ""]
    space = " " if language == "en" else ""
    row["details"] = (shop.again if case.number in AGAIN else "") + space.join(filter(None, words))
    row["notes"] = random.choice(shop.remarks) if random.random() < 0.14 else None
    row["steps"] = None if case.fate == "received" else steps(random, "resolved" in row)
    row["hold_reason"] = random.choice(shop.hold_reasons) if "held_from" in row else None
    promise(case, row, language, hours, random)
    if case.fate == "withdrawn":
        row["resolution"] = shop.withdrawn
    if "resolved" in row:
        bonus = compensate(case, row, language, severity, random)
        row["resolution"] = space.join(filter(None, [text.resolution.format(**facts), bonus]))
        row["cause"] = text.cause.format(**facts) if random.random() < 0.94 else None
        row["corrective_action"] = text.corrective_action.format(**facts) if random.random() < 0.85 else None
        choice(row, language, founded=case.story.founded)
        verdict(case, row, language, random)
    shorten_dates(row, random)
    return row


def shorten_dates(row: Row, random: Random) -> None:
    """Some staff type no time of day where none is needed."""
    for name in ("closed", "follow_up_1", "follow_up_2"):
        value = row.get(name)
        if isinstance(value, datetime) and random.random() < 0.3:
            row[name] = value.date()
    if isinstance(row.get("closed"), datetime):
        return
    for name in ("follow_up_1", "follow_up_2"):  # a call-back of that day must not seem later than the closing
        value = row.get(name)
        if isinstance(value, datetime):
            row[name] = value.date()


# --- The slips -----------------------------------------------------------------------------------------------------
Slip = Callable[[Row, str, str, int], None]


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
    choice(row, language, status="closed")


def waiting_without_dates(row: Row, _field: str, language: str, _: int) -> None:
    """Waiting for the customer since nobody knows when."""
    row |= dict.fromkeys(SETTLED_FIELDS.split())
    row |= dict.fromkeys(("held_from", "held_until", "hold_reason"))
    choice(row, language, status="waiting_customer")


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
    choice(row, language, compensation="voucher")
    row["amount"] = None


def lone_amount(row: Row, _field: str, language: str, _: int) -> None:
    """Money for nothing in particular."""
    row |= {"compensation": None, "amount": in_money(40, SHOPS[language])}


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


def register_rows(language: str) -> list[Row]:
    """All lines of the sample register in one language."""
    hours = Hours(SHOPS[language].country)
    return list(spoil({case.number: write(case, language, hours) for case in plan()}, language))


# --- The workbook --------------------------------------------------------------------------------------------------
def columns() -> list[str]:
    """The fields in the order staff fill them in; a field this script does not know goes last."""
    order = ORDER.split()
    return order + [field.name for field in FIELDS if field.name not in order]


def put_cell(cell: Cell, value: Value, name: str) -> None:
    """Write one value with the look of its column."""
    cell.value = value
    if isinstance(value, str) and value.startswith("="):
        cell.data_type = "s"  # typed as text: never a formula
    if isinstance(value, datetime):
        cell.number_format = "yyyy-mm-dd hh:mm"
    elif isinstance(value, date):
        cell.number_format = "yyyy-mm-dd"
    elif name == "phone":
        cell.number_format = "0" if isinstance(value, int) else "@"
    cell.alignment = Alignment(vertical="top", wrap_text=name in WIDE_COLUMNS, horizontal="left")
    cell.border = GRID_LINES


def display_width(text: str) -> int:
    """Columns a text needs: a Chinese character takes two."""
    return sum(1 if ord(character) < 0x2E80 else 2 for character in text)


def row_height(row: Row) -> float:
    """Enough for the longest text of the line."""
    lines = [-(-display_width(str(row.get(name) or "")) // (width - 2)) for name, width in WIDE_COLUMNS.items()]
    return 15.5 * min(8, max(2, *lines))


def banner(sheet: Worksheet, language: str, names: list[str]) -> None:
    """Title, note to staff and headings."""
    shop, last = SHOPS[language], len(names)
    for line, text, size, height in ((1, shop.title, 16, 32), (2, shop.note, 10, 22)):
        sheet.merge_cells(start_row=line, start_column=1, end_row=line, end_column=last)
        cell = sheet.cell(line, 1, text)
        cell.font = Font(name=FONTS[language], size=size, bold=line == 1, color="1F4E5F" if line == 1 else "666666")
        cell.alignment = Alignment(vertical="center")
        sheet.row_dimensions[line].height = height
    for column, name in enumerate(names, 1):
        cell = sheet.cell(3, column, FIELD[name].heading(language))
        cell.font = Font(name=FONTS[language], bold=True, color="FFFFFF")
        cell.fill = PatternFill("solid", fgColor="1F6F78")
        cell.alignment = Alignment(wrap_text=True, vertical="center", horizontal="center")
        cell.border = GRID_LINES
        width = WIDE_COLUMNS.get(name, NARROW.get(name, 17 if FIELD[name].kind is Kind.DATETIME else 12))
        sheet.column_dimensions[get_column_letter(column)].width = width
    sheet.row_dimensions[3].height = 34


def fill(sheet: Worksheet, rows: list[Row], language: str, names: list[str]) -> int:
    """Write the complaints and the pre-numbered empty lines; returns the last line."""
    prefix = SHOPS[language].id_prefix
    last_number = int(plan()[-1].number[-4:])
    spare: list[Row] = [{"id": f"{prefix}-2026-{last_number + n:04}"} for n in range(1, SPARE_ROWS + 1)]
    font = Font(name=FONTS[language], size=10)
    for line, row in enumerate([*rows, *spare], FIRST_ROW):
        for column, name in enumerate(names, 1):
            cell = sheet.cell(line, column)
            assert isinstance(cell, Cell)
            put_cell(cell, row.get(name), name)
            cell.font = font
        sheet.cell(line, 1).fill = PatternFill("solid", fgColor="EDEDED")
        sheet.row_dimensions[line].height = row_height(row)
    return FIRST_ROW + len(rows) + len(spare) - 1


def add_choices(sheet: Worksheet, choices: Worksheet, language: str, names: list[str], last: int) -> None:
    """The lists on the second sheet and the drop-downs that refer to them; other words may be typed."""
    for column, (field, options) in enumerate(CHOICES.items(), 1):
        letter = get_column_letter(column)
        heading = choices.cell(1, column, FIELD[field].heading(language))
        heading.font = Font(name=FONTS[language], bold=True, color="FFFFFF")
        heading.fill = PatternFill("solid", fgColor="1F6F78")
        choices.column_dimensions[letter].width = 20
        for line, option in enumerate(options, 2):
            choices.cell(line, column, option.word(language)).font = Font(name=FONTS[language], size=10)
        source = f"'{choices.title}'!${letter}$2:${letter}${len(options) + 1}"
        rule = DataValidation(type="list", formula1=source, allow_blank=True, errorStyle="warning")
        target = get_column_letter(names.index(field) + 1)
        rule.add(f"{target}{FIRST_ROW}:{target}{last}")
        sheet.add_data_validation(rule)
    choices.freeze_panes = "A2"


def add_colours(sheet: Worksheet, language: str, names: list[str], last: int) -> None:
    """Amber for what has been open for more than three days, green-grey for what is closed."""
    status, received = (get_column_letter(names.index(name) + 1) for name in ("status", "received"))
    area = f"B{FIRST_ROW}:{get_column_letter(len(names))}{last}"
    is_open = ",".join(f'${status}{FIRST_ROW}="{label("status", code, language)}"' for code in OPEN)
    age = f"ISNUMBER(${received}{FIRST_ROW}),${received}{FIRST_ROW}<NOW()-3"
    closed = f'${status}{FIRST_ROW}="{label("status", "closed", language)}"'
    amber = DifferentialStyle(fill=PatternFill(bgColor="FFE3A3"))
    faded = DifferentialStyle(fill=PatternFill(bgColor="EAF1EC"), font=Font(color="4F5B55"))
    for formula, style in ((f"AND({age},OR({is_open}))", amber), (closed, faded)):
        sheet.conditional_formatting.add(area, Rule(type="expression", dxf=style, formula=[formula]))


def set_up_page(sheet: Worksheet, names: list[str], last: int) -> None:
    """Frozen headings, filter and a printout somebody can read."""
    sheet.freeze_panes = f"C{FIRST_ROW}"
    sheet.auto_filter.ref = f"A3:{get_column_letter(len(names))}{last}"
    sheet.print_title_rows = "3:3"
    sheet.print_title_cols = "A:A"
    sheet.page_setup.orientation = "landscape"
    sheet.page_setup.paperSize = 8  # A3
    sheet.page_setup.fitToWidth = 4
    sheet.page_setup.fitToHeight = 0
    sheet.sheet_properties.pageSetUpPr = PageSetupProperties(fitToPage=True)
    sheet.sheet_view.zoomScale = 90


def same_every_time(workbook: bytes) -> bytes:
    """The workbook without the time of day openpyxl puts into it."""
    stamp = f"{NOW:%Y-%m-%dT%H:%M:%SZ}".encode()
    target = BytesIO()
    with zipfile.ZipFile(BytesIO(workbook)) as old, zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as new:
        for name in old.namelist():
            data = old.read(name)
            if name == "docProps/core.xml":
                data = re.sub(rb"(<dcterms:modified[^>]*>)[^<]*", rb"\g<1>" + stamp, data)
            member = zipfile.ZipInfo(name, NOW.timetuple()[:6])
            member.compress_type = zipfile.ZIP_DEFLATED
            member.create_system = 3
            member.external_attr = 0o644 << 16
            new.writestr(member, data)
    return target.getvalue()


def make(language: str) -> bytes:
    """The sample register in that language, as the bytes of an Excel workbook."""
    shop, names = SHOPS[language], columns()
    book = Workbook()
    book.properties.creator = shop.title
    book.properties.created = NOW
    sheet = book.worksheets[0]
    sheet.title = shop.sheets[0]
    choices: Worksheet = book.create_sheet(shop.sheets[1])
    banner(sheet, language, names)
    last = fill(sheet, register_rows(language), language, names)
    add_choices(sheet, choices, language, names, last)
    add_colours(sheet, language, names, last)
    set_up_page(sheet, names, last)
    target = BytesIO()
    book.save(target)
    return same_every_time(target.getvalue())


def main() -> None:
    """Write the sample register."""
    parser = argparse.ArgumentParser(description="Make the sample complaint register.")
    parser.add_argument("--language", choices=tuple(SHOPS), default="zh-Hans")
    parser.add_argument("-o", "--output", type=Path, default=ROOT / "sample_register.xlsx")
    arguments = parser.parse_args()
    arguments.output.write_bytes(make(arguments.language))
    print(arguments.output)


if __name__ == "__main__":
    main()
