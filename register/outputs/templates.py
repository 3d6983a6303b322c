"""Templates: where they are, and the sandbox they run in."""

from __future__ import annotations

from pathlib import Path

from jinja2 import FileSystemLoader, StrictUndefined, select_autoescape
from jinja2.sandbox import ImmutableSandboxedEnvironment

from register.language import Words

_PACKAGE = Path(__file__).resolve().parent.parent
_PLACES = (_PACKAGE / "report_templates", _PACKAGE.parent / "report_templates")
"""In the installed package, and in a checkout."""


def render(template: str, words: Words, context: dict[str, object]) -> str:
    """Fill a template such as `audit_report/report.html`; values are escaped, and a missing one is an error."""
    folder = next(place for place in _PLACES if place.is_dir())
    environment = ImmutableSandboxedEnvironment(
        loader=FileSystemLoader(folder),
        autoescape=select_autoescape(),
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    environment.globals["_"] = words.text
    return environment.get_template(template).render(context)
