"""A register as delimited text: .csv, .tsv, .txt in whatever encoding and with whatever separator it was saved.

Bytes do not say their encoding, but a register's headings are words we know: of all readings in which the file
decodes without a fault, the one that yields most headings is the right one. Where two readings are equally good and
differ, nobody is asked to guess: the call has to say which.
"""

from __future__ import annotations

import csv
import hashlib
import io
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from register.core.match import SEARCHED_ROWS
from register.core.schema import heading_keys, key
from register.core.sheet import Sheet
from register.errors import NotAText, OpenQuotation, UnclearEncoding
from register.stores import Workbook
from register.stores.content import content_of

ENDINGS = (".csv", ".tsv", ".txt")
ENCODINGS = ("utf-8", "gb18030", "big5hkscs", "utf-16", "cp1252")
DELIMITERS = (",", ";", "\t", "|")
_MARKS = ((b"\xef\xbb\xbf", "utf-8-sig"), (b"\xff\xfe", "utf-16"), (b"\xfe\xff", "utf-16"))
csv.field_size_limit(10_000_000)  # a cell may hold a long story; the module's own limit is 131,072 characters
_SAMPLE = 200_000
"""Characters looked at to choose a reading; the whole file is then decoded without allowance for faults."""


@dataclass(frozen=True, slots=True)
class _Reading:
    """One way to read the file: how many headings it finds, and in what text."""

    encoding: str
    delimiter: str
    headings: int
    sample: str


@dataclass(frozen=True, slots=True)
class DelimitedStore:
    """A text file on disk; `encoding` overrides what would be found out."""

    path: Path
    encoding: str | None = None

    def read(self) -> Workbook:
        """The lines as one sheet, every cell as text; raises Unreadable with what to do."""
        content = content_of(self.path)
        reading = self._reading(content)
        try:
            rows = self._rows(content.decode(reading.encoding), reading.delimiter)
        except (UnicodeError, csv.Error) as error:
            raise NotAText(file=self.path.name, encoding=reading.encoding) from error
        sheet = Sheet(name=self.path.stem, rows=rows)
        return Workbook(name=self.path.name, sha256=hashlib.sha256(content).hexdigest(), sheets=(sheet,))

    def _rows(self, text: str, delimiter: str) -> list[list[str]]:
        """The lines as cells. A quotation mark that is never closed would swallow the rest: then marks are text,
        where every line has as many cells that way, and otherwise it is a fault."""
        reader = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter, strict=True)
        begun = 1
        try:
            for _ in reader:
                begun = reader.line_num + 1
        except csv.Error as error:
            if "unexpected end" not in str(error):
                return list(csv.reader(io.StringIO(text, newline=""), delimiter=delimiter))
            plain = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter, quoting=csv.QUOTE_NONE)
            rows = list(plain)
            if len({len(row) for row in rows if row}) > 1:
                raise OpenQuotation(file=self.path.name, line=begun) from error
            return rows
        return list(csv.reader(io.StringIO(text, newline=""), delimiter=delimiter))

    def _reading(self, content: bytes) -> _Reading:
        """The best reading, or a fault where two are as good and differ."""
        marked = next((encoding for mark, encoding in _MARKS if content.startswith(mark)), None)
        chosen = self.encoding or marked
        encodings = (chosen,) if chosen else ENCODINGS
        readings = [found for encoding in encodings for found in _readings(content, encoding)]
        if not readings:
            raise NotAText(file=self.path.name, encoding=", ".join(encodings))
        best = max(readings, key=lambda reading: reading.headings)
        rivals = {reading.sample: reading for reading in reversed(readings) if reading.headings == best.headings}
        if best.encoding != "utf-8" and len(rivals) > 1:
            names = sorted({reading.encoding for reading in rivals.values()})
            raise UnclearEncoding(file=self.path.name, valid=", ".join(names), first=names[0])
        return best


def _readings(content: bytes, encoding: str) -> list[_Reading]:
    """One reading for each delimiter, if the file decodes at all; the best for this encoding alone."""
    try:
        sample = content.decode(encoding)[:_SAMPLE]
    except (UnicodeError, LookupError):
        return []
    if "\0" in sample:  # two bytes a character, taken for one
        return []
    found = [_Reading(encoding, delimiter, _headings(sample, delimiter), sample) for delimiter in DELIMITERS]
    return [max(found, key=lambda reading: reading.headings)]


def _headings(sample: str, delimiter: str) -> int:
    """The most known headings in one of the first rows."""
    reader = csv.reader(io.StringIO(sample, newline=""), delimiter=delimiter)
    most = 0
    try:
        for _, row in zip(range(SEARCHED_ROWS), reader, strict=False):
            most = max(most, _known(row))
    except csv.Error:
        return 0
    return most


def _known(row: Sequence[str]) -> int:
    return len({claim[0] for cell in row if (claim := heading_keys().get(key(cell)))})
