"""One complaint step by step in time."""

from __future__ import annotations

from datetime import datetime, timedelta
from random import Random

from sample.hours import Hours
from sample.plan import NOW, Case
from sample.row import Row


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
