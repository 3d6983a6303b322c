"""Validate: the typed table and the rules → findings. A rule about a column the sheet does not have is not asked."""

from __future__ import annotations

import datetime as dt

import polars as pl

from register.core.finding import Finding
from register.core.rules import NOW, RULES, Rule
from register.core.typed import Typed, raw


def validate(typed: Typed, now: dt.datetime) -> tuple[Finding, ...]:
    """All findings of a register: those made while reading it and those of the rules, by row and column."""
    frame = typed.frame.with_columns(pl.lit(now, dtype=pl.Datetime("us")).alias(NOW))
    found = list(typed.findings)
    for rule in RULES.values():
        if rule.broken is not None and typed.fields.issuperset(rule.needs):
            names = [name for name in rule.fields if name in typed.fields]
            for name in names[:1] if rule.first_only else names:
                found += _broken(rule, name, rule.broken(name), frame, typed)
    return tuple(sorted(found, key=lambda finding: (finding.row, finding.column or 0, finding.rule)))


def _broken(rule: Rule, name: str, broken: pl.Expr, frame: pl.DataFrame, typed: Typed) -> list[Finding]:
    facts = [fact.cast(pl.String).alias(f"fact_{key}") for key, fact in rule.facts.items()]
    rows = frame.with_columns(facts).filter(broken).select("row", raw(name), *(f"fact_{key}" for key in rule.facts))
    return [
        Finding(
            rule=rule.name,
            row=row,
            field=name,
            column=typed.columns[name].number,
            value=value,
            params=dict(zip(rule.facts, values, strict=True)),
        )
        for row, value, *values in rows.iter_rows()
    ]
