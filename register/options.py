"""The options every command takes, and commands and options that explain themselves in the reader's language."""

from __future__ import annotations

import datetime as dt
from functools import partial
from pathlib import Path
from typing import Any

import click

from register.core.normalise.reading import REGIONS
from register.core.reasons import msgid
from register.core.schema import LANGUAGES
from register.language import Words
from register.settings import Options, reader_language


class _Spoken(click.Command):
    """A command whose help is in the reader's language."""

    def format_help_text(self, _ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """What the command does."""
        formatter.write_paragraph()
        with formatter.indentation():
            formatter.write_text(_reader().text(self.help or ""))

    def get_short_help_str(self, limit: int = 45) -> str:  # noqa: ARG002 - click's own signature
        """The same on one line, in the list of commands."""
        return _reader().text(self.help or "")

    def get_help_option(self, ctx: click.Context) -> click.Option | None:
        """`--help` itself."""
        option = super().get_help_option(ctx)
        if option is not None:
            option.help = _reader().text(msgid("Show this message and exit."))
        return option


class Command(_Spoken):
    """One command."""


class Group(_Spoken, click.Group):
    """The commands together."""


class Option(click.Option):
    """An option whose help is in the reader's language."""

    def get_help_record(self, ctx: click.Context) -> tuple[str, str] | None:
        """The option and what it means."""
        record = super().get_help_record(ctx)
        return record and (record[0], _reader().text(self.help or ""))


def _reader() -> Words:
    """The words of whoever sits at this machine."""
    return Words(reader_language(Options()))


class Moment(click.ParamType):  # type: ignore[type-arg]  # it takes a parameter only in newer releases
    """`2026-11-22T09:00`, with or without a zone."""

    name = "moment"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> dt.datetime:
        """An ISO 8601 date and time."""
        if isinstance(value, dt.datetime):
            return value
        try:
            moment = dt.datetime.fromisoformat(value)
        except ValueError:
            moment = None
        if moment is None or not OLDEST_YEAR <= moment.year <= NEWEST_YEAR:
            self.fail(
                _reader().text(msgid("%(value)s is not a moment such as 2026-11-22T09:00."), value=value), param, ctx
            )
        return moment


OLDEST_YEAR, NEWEST_YEAR = 1980, 2200
option = partial(click.option, cls=Option)
FORM = msgid("Form of the result.")
SHARED = (
    click.argument("source", required=False),
    option("--settings", type=click.Path(path_type=Path), metavar="FILE", help=msgid("Settings file (register.toml).")),
    option("--language", type=click.Choice(LANGUAGES), help=msgid("Language of what is said.")),
    option(
        "--region", type=click.Choice(tuple(REGIONS)), help=msgid("How dates and phones are typed; whose holidays.")
    ),
    option("--timezone", metavar="NAME", help=msgid("Time zone of the register, such as Asia/Shanghai.")),
    option("--preset", metavar="NAME", help=msgid("Policy preset.")),
    option("--sheet", metavar="NAME", help=msgid("The sheet that is the register.")),
    option("--encoding", metavar="NAME", help=msgid("Encoding of a text file, such as gb18030.")),
    option("--now", type=Moment(), metavar="MOMENT", help=msgid("Compute as of this moment.")),
    option("--quiet", is_flag=True, help=msgid("No remarks beside the result.")),
)
