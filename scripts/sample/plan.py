"""What comes in: months, arrivals, and what each complaint is about, the same in all languages."""

from __future__ import annotations

from bisect import bisect
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from itertools import accumulate
from random import Random

from sample.hours import Hours
from sample.stories import STORIES, Story

SEED = 20261105
NOW = datetime(2026, 11, 5, 9, 0)
"""The morning the register is looked at: nothing is dated later but promises and slips."""


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
# What happens to single complaints
HELD = "2025-0009 2025-0031 2025-0050 2026-0007 2026-0034 2026-0051 2026-0079 2026-0099 2026-0121 2026-0139 2026-0148"
BROKEN_PROMISES = "2025-0024 2025-0043 2026-0017 2026-0093 2026-0129 2026-0136"
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
            product = random.choice(story.products.split())
            cases[number] = Case(number, moment, story, product, customer, fate, number in late, number in slow)
    return list(cases.values())
