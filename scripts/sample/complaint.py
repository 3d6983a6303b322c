"""One complaint written down in one language."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta
from random import Random

from sample.customers import customers
from sample.hours import Hours
from sample.outcome import SCALE, compensate, promise, severity_of, verdict
from sample.plan import AGAIN, SEED, Case
from sample.products import PRODUCTS
from sample.row import Row, choose
from sample.shops import SHOPS, Shop
from sample.timeline import shorten_dates, timeline

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
BAD_COURIER = 1  # in August 2026
SLOW_HANDLER = 3
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
        "price": shop.money.format(shop.in_money(product.price)),
        "colour": random.choice(shop.colours),
        "courier": shop.couriers[BAD_COURIER if bad_month else random.randrange(len(shop.couriers))],
        "district": random.choice(shop.districts),
        "time": random.choice(shop.times),
        "diff": shop.money.format(shop.in_money(random.randrange(30, 130, 10))),
        "n": str(n),
        "m": str(random.randrange(20, 60, 5)),
        "ordered": shop.in_words(bought),
        "day": shop.in_words(happened),
        "bought": bought,
        "happened": happened,
    }


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
    choose(row, language, channel=channel, vip=customer.vip, recording_notice=notice)
    weights = [3.0, 3.0, 2.5, 1.2, 2.0]
    if case.late or case.slow:
        weights[SLOW_HANDLER] = 8.5
    row["handler"] = None if case.fate == "received" else random.choices(shop.handlers, weights)[0]
    row["department"] = shop.departments[case.story.department]


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
    shop, text = SHOPS[language], case.story.text(language)
    row: Row = {"id": f"{shop.id_prefix}-{case.number}", **timeline(case, hours, Random(f"{SEED + 1} {case.number}"))}
    facts = slots(case, shop, language, random)
    severity = severity_of(case, random)
    people(case, row, shop, language, random)
    goods(case, row, shop, facts, random)
    tail = random.choice([*shop.tails, "", "", ""])
    feeling = tail or random.choice(SCALE[2:])
    choose(row, language, topic=case.story.topic, severity=severity, feeling=feeling, status=status_of(case, row))
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
        choose(row, language, founded=case.story.founded)
        verdict(case, row, language, random)
    shorten_dates(row, random)
    return row
