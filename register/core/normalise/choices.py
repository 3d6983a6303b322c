"""Choices as people type them → the code of the vocabulary, or the shop's own word where a field takes such."""

from __future__ import annotations

from register.core.normalise.reading import BLANK, Context, Reading, fold, is_nothing
from register.core.schema import key
from register.core.sheet import CellValue, as_typed
from register.core.vocabulary import CHOICES, OPEN_FIELDS, is_own_word, label, words_of


def read_choice(field: str, value: CellValue, context: Context) -> Reading:
    """The code of a choice. A word not listed stays as typed in an open field and has no value elsewhere."""
    typed = as_typed(value)
    text = fold(typed)
    code = words_of(field).get(key(text) or text)
    if code:
        tidy = is_own_word(field, code, typed, context.language)
        written = label(field, code, context.language)
        return Reading(code, code, reason=None if tidy else "choice-word", written=written)
    if is_nothing(value):
        return BLANK
    params = {"choices": "/".join(_own_words(field, context.language))}
    if field in OPEN_FIELDS:
        return Reading(text, text, fault="unlisted-choice", params=params)
    return Reading(fault="unknown-choice", params=params)


def _own_words(field: str, language: str) -> list[str]:
    return [choice.word(language) for choice in CHOICES[field]]
