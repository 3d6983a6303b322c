"""The way of the data, once: read → match → normalise → validate → deadlines → metrics.

Every command walks it as far as it needs; `now` is the office's wall clock.
"""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from typing import TYPE_CHECKING

from register.core.finding import Finding
from register.core.match import Match, Unmatched, match
from register.core.normalise import normalise
from register.core.normalise.reading import NO_REGION, REGIONS, Context
from register.core.schema import key
from register.core.typed import Typed
from register.core.validate import validate
from register.errors import HeadingMissing, NoHeadings, NoReceivedDate, NoWorkingTime
from register.settings import Settings
from register.stores import Store, Workbook

if TYPE_CHECKING:
    import polars as pl

    from register.core.figures import Figures
    from register.core.period import Period


@dataclass(frozen=True, kw_only=True)
class Register:
    """A register read and judged, at one moment."""

    workbook: Workbook
    match: Match
    typed: Typed
    findings: tuple[Finding, ...]
    settings: Settings
    now: dt.datetime


def read(store: Store, settings: Settings, now: dt.datetime) -> Register:
    """Read a register as far as its findings; raises Unreadable where there is none."""
    workbook = store.read()
    matched = match(workbook.sheets, settings.columns)
    if isinstance(matched, Unmatched):
        if matched.headings:
            raise NoReceivedDate(headings=", ".join(matched.headings))
        raise NoHeadings(file=workbook.name)
    _require_named_headings(matched, settings)
    context = Context(
        now=now,
        timezone=settings.office.timezone,
        habits=REGIONS[settings.region] if settings.region else NO_REGION,
        language=matched.language,
    )
    typed = normalise(matched, context)
    findings = validate(typed, now)
    return Register(workbook=workbook, match=matched, typed=typed, findings=findings, settings=settings, now=now)


def _require_named_headings(matched: Match, settings: Settings) -> None:
    """A heading named in the settings must be there: another column in its place would be a guess."""
    for field, heading in settings.columns.items():
        column = matched.columns.get(field)
        if column is None or key(column.heading) != key(heading):
            seen = [found.heading for found in matched.columns.values()] + list(matched.unclaimed)
            raise HeadingMissing(heading=heading, field=field, headings=", ".join(seen))


def deadlines(register: Register) -> pl.DataFrame:
    """Every clock on every complaint, as `core.deadlines` describes."""
    from register.core.calendar import NoOpenTime
    from register.core.deadlines import deadlines as reckon  # numpy and holidays are not needed to validate

    try:
        return reckon(register.typed, register.settings.policy, register.settings.office, register.now)
    except NoOpenTime as error:
        raise NoWorkingTime from error


def figures(register: Register, period: Period) -> Figures:
    """The figures of a month."""
    from register.core.metrics import figures as compute

    return compute(register.typed, deadlines(register), register.findings, register.settings.policy, period)
