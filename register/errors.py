"""Faults of the tool's world, as against faults in the data: one sentence, one remedy, one exit code each.

RegisterError
├── WrongCall (2)        what was asked for cannot be: a month, a rule, a setting
│   ├── BadMonth, FutureMonth, UnknownForm, NeedsOutput, WouldOverwrite
│   ├── UnknownRule, UnknownPreset, UnknownZone, NoSource, HeadingMissing, NoWorkingTime
│   └── BadSettings, UnknownSetting, BrokenSettings, SettingsMissing
├── Unreadable (3)       the register cannot be read
│   ├── FileMissing, FileIsFolder, FileDenied, PasswordProtected, NotAWorkbook, TooLarge, UnsupportedKind
│   ├── NotAText, OpenQuotation, UnclearEncoding
│   └── SheetMissing, NoHeadings, NoReceivedDate
└── NotProduced (3)      the result cannot be made or kept
    └── NoPrinter, NotWritable, Unexpected

The constructor takes facts; sentences are put into the reader's language where they are shown.
"""

from __future__ import annotations

from typing import ClassVar

from register.core.reasons import msgid


class RegisterError(Exception):
    """A fault with a sentence and a remedy; `facts` fill their placeholders."""

    exit_code: ClassVar[int] = 3
    sentence: ClassVar[str]
    remedy: ClassVar[str]

    def __init__(self, **facts: object) -> None:
        """Facts by the names the sentence uses."""
        super().__init__(facts)
        self.facts = facts


class WrongCall(RegisterError):
    """What was asked for cannot be."""

    exit_code = 2


class HeadingMissing(WrongCall):
    """A heading named under [columns] that the sheet does not have."""

    sentence = msgid("register.toml names “%(heading)s” for %(field)s, but the sheet has no such heading.")
    remedy = msgid("Its headings are: %(headings)s.")


class NoWorkingTime(WrongCall):
    """Hours and days that leave nothing to work in."""

    sentence = msgid("The settings leave no working time at all, so no deadline in working time can be computed.")
    remedy = msgid("See [hours] and [calendar] in register.toml: at least one hour must be open.")


class UnknownForm(WrongCall):
    """An output whose ending does not say what it is to be."""

    sentence = msgid("The ending of %(file)s does not say in which form the report is wanted.")
    remedy = msgid("Use .pdf, .html or .json, or add --format.")


class FutureMonth(WrongCall):
    """A report on a month that has not begun."""

    sentence = msgid("%(month)s has not begun yet, so there is nothing to report.")
    remedy = msgid("Ask for a month that has begun: --month %(latest)s.")


class BadMonth(WrongCall):
    """A month that is none."""

    sentence = msgid("“%(month)s” is not a month.")
    remedy = msgid("Write it as 2026-10, or last for the month before this one.")


class UnknownRule(WrongCall):
    """--only with a rule that does not exist."""

    sentence = msgid("There is no rule called “%(name)s”.")
    remedy = msgid("The rules are: %(valid)s.")


class UnknownPreset(WrongCall):
    """A policy preset that does not exist."""

    sentence = msgid("There is no preset called “%(name)s”.")
    remedy = msgid("The presets are: %(valid)s.")


class UnknownZone(WrongCall):
    """A time zone that does not exist."""

    sentence = msgid("There is no time zone called “%(name)s”.")
    remedy = msgid("Use a name such as Asia/Shanghai, Asia/Taipei or Europe/London.")


class BadSettings(WrongCall):
    """A key or value in register.toml that cannot be."""

    sentence = msgid("%(file)s: %(key)s cannot be “%(value)s”.")
    remedy = msgid("Possible: %(valid)s.")


class UnknownSetting(WrongCall):
    """A key in register.toml that means nothing."""

    sentence = msgid("%(file)s: there is no setting called %(key)s.")
    remedy = msgid("Possible: %(valid)s.")


class BrokenSettings(WrongCall):
    """A register.toml that is not TOML."""

    sentence = msgid("%(file)s cannot be read: %(detail)s.")
    remedy = msgid("Mend that line; text stands in quotation marks, and each table has its heading in brackets once.")


class SettingsMissing(WrongCall):
    """--settings with a file that is not there."""

    sentence = msgid("There is no settings file %(file)s.")
    remedy = msgid("See whether the path is right.")


class NoSource(WrongCall):
    """No register named, neither in the call nor in register.toml."""

    sentence = msgid("No register is named.")
    remedy = msgid('Put the workbook\'s path into the call, or source = "…" under [register] in register.toml.')


class NeedsOutput(WrongCall):
    """A PDF asked for without a place to put it."""

    sentence = msgid("A PDF needs a file to go to.")
    remedy = msgid("Say where: -o report-%(month)s.pdf.")


class WouldOverwrite(WrongCall):
    """A report that would take the place of a workbook."""

    sentence = msgid("%(file)s is a workbook; a report is never written over one.")
    remedy = msgid("Name another file: -o report-%(month)s.pdf.")


class Unreadable(RegisterError):
    """The register cannot be read."""


class FileMissing(Unreadable):
    """No such file."""

    sentence = msgid("There is no file %(file)s.")
    remedy = msgid("See whether the path is right and the file has not been moved or renamed.")


class FileIsFolder(Unreadable):
    """A folder where a workbook is expected."""

    sentence = msgid("%(file)s is a folder, not a workbook.")
    remedy = msgid("Name the workbook inside it.")


class FileDenied(Unreadable):
    """The system does not let us read the file."""

    sentence = msgid("%(file)s cannot be opened: another program holds it or reading is not allowed.")
    remedy = msgid("Close it in the other program or ask for access, then try again.")


class PasswordProtected(Unreadable):
    """An encrypted workbook."""

    sentence = msgid("%(file)s is protected by a password, so it cannot be read.")
    remedy = msgid("Open it in the spreadsheet program and save it without a password to open.")


class NotAWorkbook(Unreadable):
    """Damaged, cut off, or something else altogether."""

    sentence = msgid("%(file)s is not a workbook, or it is damaged.")
    remedy = msgid("Open it in the spreadsheet program; if it opens there, save it anew as .xlsx.")


class UnsupportedKind(Unreadable):
    """A kind of file that is not read."""

    sentence = msgid("Files ending in %(ending)s are not read.")
    remedy = msgid("Save the register as .xlsx and name that file.")


class NotAText(Unreadable):
    """A text file that none of the encodings reads."""

    sentence = msgid("%(file)s cannot be read as text (%(encoding)s).")
    remedy = msgid("Save it anew from the spreadsheet program as .xlsx, or as CSV UTF-8.")


class OpenQuotation(Unreadable):
    """A quotation mark in a text file that opens a cell and never closes it."""

    sentence = msgid(
        "%(file)s: a quotation mark opened in line %(line)s is never closed; the lines behind it run together."
    )
    remedy = msgid("Close or remove it, or save the register as .xlsx.")


class UnclearEncoding(Unreadable):
    """A text file that reads as well in several encodings."""

    sentence = msgid("%(file)s could be in several encodings, and they give different text: %(valid)s.")
    remedy = msgid("Say which, for example --encoding %(first)s, or save it as CSV UTF-8.")


class SheetMissing(Unreadable):
    """A sheet asked for that the workbook does not have."""

    sentence = msgid("%(file)s has no sheet called “%(sheet)s”.")
    remedy = msgid("Its sheets are: %(valid)s.")


class TooLarge(Unreadable):
    """A workbook that would need more memory than any register does."""

    sentence = msgid("%(file)s is too large to be a register: %(detail)s.")
    remedy = msgid(
        "Delete what stands far to the right of or far below the table, or copy the table into a new workbook."
    )


class NoHeadings(Unreadable):
    """No row of any sheet looks like the headings of a register."""

    sentence = msgid("No heading row of a complaint register was found in %(file)s.")
    remedy = msgid(
        "Put the headings into one of the first 30 rows; the fewest are topic, customer, date, details and resolution."
    )


class NoReceivedDate(Unreadable):
    """Headings, but no column with the date a complaint came in."""

    sentence = msgid(
        "There is no column with the date on which a complaint was received; the headings are: %(headings)s."
    )
    remedy = msgid('Head that column “Received”, or name it in register.toml: [columns] received = "…".')


class NotProduced(RegisterError):
    """The result cannot be made or kept."""


class NoPrinter(NotProduced):
    """The libraries that make PDFs are not installed."""

    sentence = msgid("PDFs cannot be made on this machine yet: the library %(library)s is missing.")
    remedy = msgid("Install it with: %(command)s — or write the report as a web page with --format html.")


class Unexpected(NotProduced):
    """A fault of our own that nobody foresaw."""

    sentence = msgid("Something went wrong that should not have: %(detail)s.")
    remedy = msgid("Nothing has been written. Please report it with these words and, if you may, the file.")


class NotWritable(NotProduced):
    """The output cannot be written."""

    sentence = msgid("%(file)s cannot be written: %(detail)s.")
    remedy = msgid("See that the folder is there and the file is not open in another program, or name another file.")
