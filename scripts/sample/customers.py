"""The people who complain."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from random import Random

from sample.plan import SEED
from sample.shops import SHOPS


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
