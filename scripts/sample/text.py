"""What staff write down about one complaint in one language.

The words in braces are filled in per complaint:

{product} {colour} {price}      what was bought, and for how much
{ordered} {day} {due}           the order, the incident and the promised day, as the language writes a date
{time} {m} {n}                  an hour of the day, a number of minutes, a number from two to six
{courier} {district} {diff}     a delivery firm, a part of the town, a small sum of money
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Text:
    """What staff write down about one complaint in one language."""

    details: str
    cause: str
    resolution: str
    corrective_action: str
    promise: str
