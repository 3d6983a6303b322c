"""What an auditor looks for beyond the counts: repeat complaints, and the points that call for action."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence

import polars as pl

from register.core.figures import ActionPoint, Fact, Figure, Kpi, OpenComplaint
from register.core.period import Period
from register.core.progress import ENDINGS, OVER
from register.core.typed import Typed

IDENTITIES = ("phone", "email", "account")
"""What tells that two complaints are of one customer: exact contacts. A name alone never does."""
FAR_BELOW = 10
"""Percentage points below target from which a missed share is grave."""
_GRAVITY = ("major", "minor", "watch")


def repeat_rows(used: pl.DataFrame, days: int) -> list[int]:
    """Rows of complaints whose customer complained about the same topic within so many days before."""
    found: set[int] = set()
    for identity in IDENTITIES:
        alike = pl.col(identity).str.to_lowercase(), pl.col("topic").str.to_lowercase()
        known = used.filter(pl.col(identity).is_not_null() & pl.col("topic").is_not_null()).sort("received", "row")
        gap = pl.col("received") - pl.col("received").shift(1).over(*alike)
        found.update(known.filter(gap <= pl.duration(days=days))["row"].to_list())
    return sorted(found)


def action_points(
    kpis: Iterable[Kpi], overdue: Sequence[OpenComplaint], sound: Figure, typed: Typed, period: Period
) -> tuple[ActionPoint, ...]:
    """The points that call for action, the gravest first; none is a good result too."""
    points = [
        *_overdue_points(overdue),
        *(_missed(kpi, typed.used) for kpi in kpis if kpi.met is False),
        *_broken_promises(typed.used, period),
        *_unowned(typed),
        *_faulty_rows(sound),
    ]
    return tuple(sorted(points, key=lambda point: _GRAVITY.index(point.gravity)))


def _overdue_points(overdue: Sequence[OpenComplaint]) -> list[ActionPoint]:
    if not overdue:
        return []
    first = overdue[0]
    facts: dict[str, Fact] = {
        "count": float(len(overdue)),
        "id": first.id or f"#{first.row}",
        "since": first.due.strftime("%Y-%m-%d %H:%M") if first.due else "",
    }
    rows = tuple(complaint.row for complaint in overdue)
    owner = _most_frequent(complaint.handler for complaint in overdue)
    return [ActionPoint(code="overdue", gravity="major", facts=facts, rows=rows, owner=owner)]


def _missed(kpi: Kpi, used: pl.DataFrame) -> ActionPoint:
    """A leading figure that misses its target, with the topic and the handler most of its rows belong to."""
    value, target = kpi.figure.value or 0, kpi.target or 0
    behind = used.filter(pl.col("row").is_in(kpi.figure.rows))
    if kpi.unit == "percent" and kpi.better == "higher":
        gravity = "major" if target - value > FAR_BELOW else "minor"
    else:
        gravity = "minor" if kpi.unit == "percent" else "watch"
    facts = {
        "value": value,
        "target": target,
        "count": float(behind.height),
        "n": float(kpi.figure.n),
        "topic": _most_frequent(behind["topic"]),
    }
    owner = _most_frequent(behind["handler"]) if kpi.better == "higher" else None
    return ActionPoint(code=kpi.name, gravity=gravity, facts=facts, rows=kpi.figure.rows, owner=owner)


def _broken_promises(used: pl.DataFrame, period: Period) -> list[ActionPoint]:
    in_month = (pl.col("promise_due") >= period.start) & (pl.col("promise_due") < period.end)
    broken = used.filter((pl.col("promise_kept") == "no") & in_month)
    return _point("broken_promises", "minor", broken)


def _unowned(typed: Typed) -> list[ActionPoint]:
    """Open complaints nobody is named for, where the register tells both."""
    if "handler" not in typed.fields or not ENDINGS & typed.fields:
        return []
    return _point("unowned", "minor", typed.used.filter(~OVER & pl.col("handler").is_null()))


def _point(code: str, gravity: str, complaints: pl.DataFrame) -> list[ActionPoint]:
    if complaints.is_empty():
        return []
    names = tuple(id_ or f"#{row}" for id_, row in complaints.select("id", "row").iter_rows())
    facts: dict[str, Fact] = {"count": float(len(names)), "ids": names}
    owner = _most_frequent(complaints["handler"])
    rows = tuple(complaints["row"].to_list())
    return [ActionPoint(code=code, gravity=gravity, facts=facts, rows=rows, owner=owner)]


def _faulty_rows(sound: Figure) -> list[ActionPoint]:
    if not sound.rows:
        return []
    return [ActionPoint(code="faulty_rows", gravity="watch", facts={"count": float(len(sound.rows))}, rows=sound.rows)]


def _most_frequent(values: Iterable[str | None]) -> str | None:
    """The value that occurs most often; None where there is none or two are equal, for chance must not name anyone."""
    counts = Counter(value for value in values if value).most_common(2)
    if not counts or (len(counts) == 2 and counts[0][1] == counts[1][1]):
        return None
    return counts[0][0]
