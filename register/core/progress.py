"""How far a complaint has come, as expressions on the typed frame: said once, for deadlines and figures."""

from __future__ import annotations

import polars as pl

from register.core.vocabulary import DONE_STATUSES

ENDINGS = frozenset({"resolved", "closed", "status"})
"""The columns that say whether a complaint has ended."""
REOPENED = pl.col("status").eq_missing(pl.lit("reopened"))
DATED = pl.col("resolved").is_not_null() | pl.col("closed").is_not_null()
DONE = (pl.col("status").is_in(DONE_STATUSES).fill_null(value=False) | DATED) & ~REOPENED
"""Resolved or closed, by its status or by a date."""
WITHDRAWN = pl.col("status").eq_missing(pl.lit("withdrawn"))
OVER = DONE | WITHDRAWN
