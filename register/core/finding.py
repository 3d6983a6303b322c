"""What is wrong at one cell, as facts. Sentences are made where they are shown, in the reader's language."""

from __future__ import annotations

import dataclasses
from collections.abc import Mapping
from enum import StrEnum


class Severity(StrEnum):
    """error: the figures suffer; warning: likely wrong; hint: worth knowing."""

    ERROR = "error"
    WARNING = "warning"
    HINT = "hint"


@dataclasses.dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """One rule broken at one cell; `rule` names an entry of `rules.RULES`, `value` is the cell as typed.

    `column` is None where the sheet has no column for the field; `params` feed the rule's sentences.
    """

    rule: str
    row: int
    field: str
    column: int | None = None
    value: str = ""
    params: Mapping[str, str] = dataclasses.field(default_factory=dict)
