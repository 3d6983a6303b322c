"""The porch: parse the call, walk the corridor, print. The wall clock, stdout and the exit code are known here only."""

from __future__ import annotations

import datetime as dt
import json
import os
import re
import shutil
import sys
from collections.abc import Callable
from dataclasses import dataclass
from functools import wraps
from pathlib import Path
from typing import TYPE_CHECKING, Any
from zoneinfo import ZoneInfo

import click

from register import __version__, corridor
from register.core.finding import Severity
from register.core.period import Period
from register.core.reasons import msgid
from register.core.rules import RULES
from register.errors import (
    BadMonth,
    FutureMonth,
    NeedsOutput,
    RegisterError,
    Unexpected,
    UnknownForm,
    UnknownRule,
    WouldOverwrite,
)
from register.language import Words
from register.options import FORM, OLDEST_YEAR, SHARED, Command, Group, Option, option
from register.outputs.files import write_whole
from register.outputs.plain import one_line
from register.settings import Options, Settings, load_settings, reader_language
from register.stores import Store
from register.stores.delimited import ENDINGS as DELIMITED_ENDINGS
from register.stores.delimited import DelimitedStore
from register.stores.workbook import ENDINGS as WORKBOOK_ENDINGS
from register.stores.workbook import WorkbookStore

if TYPE_CHECKING:
    from register.outputs.audit_report import Statement

WIDEST = 160
_ENDINGS = {"pdf": (".pdf",), "html": (".html", ".htm"), "json": (".json",)}


@dataclass(frozen=True, slots=True, kw_only=True)
class Call:
    """What every command is given: the options, the moment asked for, whether to keep quiet."""

    options: Options
    now: dt.datetime | None
    quiet: bool

    def settings(self) -> Settings:
        """The settings this call works with."""
        return load_settings(self.options)

    def moment(self, settings: Settings) -> dt.datetime:
        """Now on the office's wall clock: the one asked for, else the machine's."""
        zone = ZoneInfo(settings.office.timezone)
        if self.now is None:
            return dt.datetime.now(zone).replace(tzinfo=None, microsecond=0)
        return self.now.astimezone(zone).replace(tzinfo=None) if self.now.tzinfo else self.now

    def read(self) -> tuple[corridor.Register, Words]:
        """The register, read and judged, and the words to speak of it."""
        settings = self.settings()
        return corridor.read(_store(settings), settings, self.moment(settings)), Words(settings.language)

    def note(self, text: str) -> None:
        """A line for people, beside the result."""
        if not self.quiet:
            click.echo(text, err=True)


def _store(settings: Settings) -> Store:
    """Where the register lives, by the ending of its name."""
    if settings.source.suffix.lower() in DELIMITED_ENDINGS:
        return DelimitedStore(settings.source, settings.encoding)
    return WorkbookStore(settings.source, settings.sheet)


def _command(function: Callable[..., int]) -> Callable[..., None]:
    """A command of a register: the shared options arrive as one Call, faults become a sentence and an exit code."""

    @wraps(function)
    def run(now: dt.datetime | None, quiet: bool, **given: Any) -> None:
        names = ("source", "settings", "language", "preset", "region", "timezone", "sheet", "encoding")
        options = Options(**{name: given.pop(name) for name in names})
        try:
            code = function(Call(options=options, now=now, quiet=quiet), **given)
        except RegisterError as error:
            code = _say(error, options)
        except Exception as error:
            if "REGISTER_DEBUG" in os.environ:
                raise
            code = _say(Unexpected(detail=f"{type(error).__name__}: {error}"), options)
        sys.exit(code)

    for decorate in reversed(SHARED):
        run = decorate(run)
    return run


def _say(error: RegisterError, options: Options) -> int:
    """A fault's sentence and remedy on stderr; names and headings of the file cannot bring terminal codes along."""
    words = Words(_fault_language(options))
    facts = {name: one_line(str(fact), 2000) for name, fact in error.facts.items()}
    click.echo(words.text(error.sentence, **facts), err=True)
    click.echo(words.text(error.remedy, **facts), err=True)
    return error.exit_code


def _fault_language(options: Options) -> str:
    """The language for a fault: that of the settings where they can be read, else of the call or the machine."""
    try:
        return load_settings(options).language
    except RegisterError:
        return reader_language(options)


@click.group(cls=Group, help=msgid("Keep a complaint register people can trust, in the workbook they already use."))
@click.version_option(__version__, prog_name="register", cls=Option, help=msgid("Show the version and exit."))
def main() -> None:
    """Keep a complaint register people can trust, in the workbook they already use."""
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(encoding="utf-8", errors="replace")


@main.command(cls=Command, help=msgid("Check a register and say, cell by cell, what to mend."))
@option("--format", "format_", type=click.Choice(("text", "json", "csv")), default="text", help=FORM)
@option("--only", metavar="RULE", help=msgid("Only the findings of this rule."))
@_command
def validate(call: Call, format_: str, only: str | None) -> int:
    """Check a register and say, cell by cell, what to mend."""
    from register.outputs import findings_list

    if only is not None and only not in RULES:
        raise UnknownRule(name=only, valid=", ".join(RULES))
    register, words = call.read()
    findings = [finding for finding in register.findings if only in (None, finding.rule)]
    source = register.workbook.name
    if others := findings_list.other_sheets(register.match, words):
        call.note(others)
    if format_ == "json":
        _print_json(findings_list.document(source, register.match, register.typed, findings, words))
    elif format_ == "csv":
        sys.stdout.write(findings_list.csv(register.match, findings, words))
    else:
        shown = findings_list.text(source, register.match, register.typed, findings, words, _width())
        click.echo(shown, nl=False)
    return int(any(RULES[finding.rule].severity is Severity.ERROR for finding in findings))


@main.command(cls=Command, help=msgid("Show what a tidy register would hold, and the typed table; nothing is written."))
@option("--format", "format_", type=click.Choice(("text", "json", "csv")), default="text", help=FORM)
@_command
def normalise(call: Call, format_: str) -> int:
    """Show what a tidy register would hold, and the typed table; nothing is written."""
    from register.outputs import changes_list

    register, words = call.read()
    source, typed = register.workbook.name, register.typed
    _warn(call, register, words)
    if format_ == "json":
        _print_json(changes_list.document(source, register.match, typed, typed.findings, words))
    elif format_ == "csv":
        sys.stdout.write(changes_list.csv(typed))
    else:
        click.echo(changes_list.text(source, typed, words, _width()), nl=False)
    return 0


@main.command(cls=Command, help=msgid("Compute every deadline: what is overdue, due soon, on hold."))
@option("--format", "format_", type=click.Choice(("text", "json", "csv")), default="text", help=FORM)
@_command
def deadlines(call: Call, format_: str) -> int:
    """Compute every deadline: what is overdue, due soon, on hold."""
    from register.outputs import deadlines_list

    register, words = call.read()
    settings, lines = register.settings, corridor.deadlines(register)
    source, typed = register.workbook.name, register.typed
    if format_ == "json":
        document = deadlines_list.document(source, typed, lines, settings.policy, settings.office, register.now, words)
        _print_json(document)
    elif format_ == "csv":
        sys.stdout.write(deadlines_list.csv(lines))
    else:
        click.echo(deadlines_list.text(source, typed, lines, settings.policy, words, _width()), nl=False)
    _warn(call, register, words)
    return 0


@main.command(cls=Command, help=msgid("Make the monthly audit report."))
@option("--month", default="last", metavar="2026-10|last", help=msgid("The month reported; last: the one before now."))
@option("-o", "--output", type=click.Path(path_type=Path), metavar="FILE", help=msgid("Where the report goes."))
@option("--format", "format_", type=click.Choice(tuple(_ENDINGS)), help=FORM)
@_command
def report(call: Call, month: str, output: Path | None, format_: str | None) -> int:
    """Make the monthly audit report."""
    from register.outputs import audit_report

    settings = call.settings()
    period = _period(month, call.moment(settings), Words(settings.language))
    output = None if output == Path("-") else output
    form = _form(format_, output, period)
    if form == "pdf" and output is None:
        raise NeedsOutput(month=period)
    register, words = call.read()
    if output is not None and output.exists() and output.samefile(settings.source):
        raise WouldOverwrite(file=output, month=period)
    statement = _statement(register, period)
    figures = corridor.figures(register, period)
    _warn(call, register, words)
    if form == "json":
        content = _as_json(audit_report.document(statement, figures, words)).encode(errors="replace")
    elif form == "html":
        content = audit_report.html(statement, figures, words, screen=True).encode(errors="replace")
    else:
        content = _printed(call, audit_report.html(statement, figures, words), words)
    if output is None:
        sys.stdout.write(content.decode())
    else:
        write_whole(output, content)
        call.note(words.text(msgid("%(file)s written."), file=output))
    return 0


def _statement(register: corridor.Register, period: Period) -> Statement:
    """What the report is made from."""
    from register.outputs.audit_report import Statement

    settings = register.settings
    return Statement(
        source=register.workbook.name,
        sha256=register.workbook.sha256,
        typed=register.typed,
        policy=settings.policy,
        office=settings.office,
        now=register.now,
        period=period,
        other_sheets=register.match.other_sheets,
        business=settings.business,
        prepared_by=settings.prepared_by,
        reviewed_by=settings.reviewed_by,
    )


def _form(asked: str | None, output: Path | None, period: Period) -> str:
    """The form asked for, else the one the output's ending says; a workbook is never an output."""
    ending = output.suffix.lower() if output else ".pdf"
    if ending in (*WORKBOOK_ENDINGS, *DELIMITED_ENDINGS):
        raise WouldOverwrite(file=output, month=period)
    form = asked or next((form for form, endings in _ENDINGS.items() if ending in endings), None)
    if form is None and output is not None and not output.is_file() and output.exists():
        form = "pdf"
    if form is None:
        raise UnknownForm(file=output)
    return form


def _period(month: str, now: dt.datetime, words: Words) -> Period:
    """The month asked for; it must have begun."""
    current = Period.of(now)
    if month == "last":
        return current.plus(-1)
    try:
        period = Period.parse(month)
    except ValueError as error:
        raise BadMonth(month=month) from error
    if period.year < OLDEST_YEAR:
        raise BadMonth(month=month)
    if period > current:
        raise FutureMonth(month=words.month(period), latest=current)
    return period


def _printed(call: Call, html: str, words: Words) -> bytes:
    """The page as a PDF; what the printing library complains about is passed on."""
    from register.outputs.pdf import to_pdf

    content, missing, complaints = to_pdf(html)
    if missing:
        sentence = msgid("Characters the report's fonts do not have are printed as boxes: %(what)s")
        call.note(words.text(sentence, what=" ".join(missing)))
    if complaints:
        call.note(words.text(msgid("The PDF may lack something: %(what)s"), what="; ".join(complaints[:3])))
    return content


def _warn(call: Call, register: corridor.Register, words: Words) -> None:
    """Two columns for one field, or more than one register, may spoil every figure: said beside any result."""
    from register.outputs.findings_list import other_sheets, sentences

    if others := other_sheets(register.match, words):
        call.note(others)
    for finding in register.match.findings:
        if RULES[finding.rule].severity is Severity.ERROR:
            call.note(words.sentences(*sentences(finding, words)))


def _print_json(document: object) -> None:
    sys.stdout.write(_as_json(document))


def _as_json(document: object) -> str:
    """JSON that a terminal shows as it is: what cannot be seen is escaped."""
    text = json.dumps(document, ensure_ascii=False, indent=2)
    return _UNSEEN.sub(lambda found: f"\\u{ord(found[0]):04x}", text) + "\n"


_UNSEEN = re.compile("[\x7f-\x9f\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ud800-\udfff]")


def _width() -> int:
    return min(shutil.get_terminal_size((120, 40)).columns, WIDEST)
