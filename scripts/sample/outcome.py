"""How one complaint ends: its weight, what is promised and paid, and what the customer thinks of it."""

from __future__ import annotations

from datetime import datetime, timedelta
from random import Random

from sample.hours import Hours
from sample.plan import BROKEN_PROMISES, NOW, Case
from sample.products import PRODUCTS
from sample.row import Row, choose
from sample.shops import SHOPS

OUTSIDE_THE_GRID = {
    "2025-0045": ("minor", 120),
    "2026-0041": ("minor", 180),
    "2026-0086": ("major", 1200),
    "2026-0115": ("moderate", 320),
}
GRID = {"minor": (10, 50, 5), "moderate": (30, 200, 10), "major": (200, 1000, 50), "urgent": (200, 1000, 50)}
"""Compensation by severity in yuan: from, to, step."""
SHIFTS = {"minor": (82, 18, 0), "moderate": (14, 80, 6)}
COMPENSATED = {"minor": 0.2, "moderate": 0.28, "major": 0.65, "urgent": 0.9}
COMPENSATED_ANYWAY = ("2026-0096",)
"""A row whose amount is among the flaws must have one."""
SCALE = ("very_satisfied", "satisfied", "neutral", "dissatisfied", "very_dissatisfied")


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
    kinds = [kind for kind in case.story.remedies.split() if kind != "apology"]
    share = COMPENSATED[severity]
    if case.number in COMPENSATED_ANYWAY or outside or random.random() < share:
        kind = random.choice(kinds) if kinds else "voucher"
        choose(row, language, compensation=kind)
        row["amount"] = shop.in_money(yuan)
        return shop.remedies[kind].format(amount=shop.money.format(row["amount"]))
    choose(row, language, compensation=random.choices(("apology", "none", None), (3, 1, 6))[0])
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
    row["promise"] = case.story.text(language).promise.format(due=shop.in_words(due))
    row["promise_due"] = due
    choose(row, language, promise_kept=("no" if broken else "yes") if resolved else None)


def verdict(case: Case, row: Row, language: str, random: Random) -> None:
    """What the customer thought of it in the end."""
    weights = (1, 5, 6, 6, 2) if case.late else (30, 48, 15, 5, 2)
    opinion = random.choices(SCALE, weights)[0]
    unhappy = opinion in SCALE[3:]
    choose(row, language, customer_agrees="no" if unhappy and random.random() < 0.6 else "yes")
    if not row.get("follow_up_1"):
        return
    if random.random() < 0.07:
        choose(row, language, follow_up_result="unreachable")
    else:
        choose(row, language, follow_up_result="dissatisfied" if unhappy else "satisfied", satisfaction=opinion)
