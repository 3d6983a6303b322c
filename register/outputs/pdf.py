"""HTML → PDF through WeasyPrint, with our own fonts and nothing from outside.

The fonts are given to the system's font library by a configuration of our own, read before anything else is
imported: the page is the same on every machine, and no installed font can slip in. Nothing is fetched while a page
is set; a template that asks for a file or an address gets nothing.
"""

from __future__ import annotations

import contextlib
import importlib
import io
import logging
import os
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType
from typing import Any
from xml.sax.saxutils import escape

from register.errors import NoPrinter

FONTS = Path(__file__).resolve().parent.parent / "fonts"
VARIANT = "pdf/a-3a"
_LIBRARIES = {
    "win32": "winget install MSYS2.MSYS2, then pacman -S mingw-w64-ucrt-x86_64-pango",
    "darwin": "brew install pango",
    "linux": "sudo apt-get install -y --no-install-recommends libpangoft2-1.0-0 libharfbuzz-subset0",
}


def to_pdf(html: str) -> tuple[bytes, tuple[str, ...], tuple[str, ...]]:
    """The PDF, the characters no font has, and what else WeasyPrint had to complain about.

    Raises NoPrinter where its libraries are missing.
    """
    with (
        tempfile.TemporaryDirectory(prefix="register-", ignore_cleanup_errors=True) as folder,
        _complaints() as complaints,
    ):
        os.environ["FONTCONFIG_FILE"] = str(_font_configuration(Path(folder)))
        weasyprint = _weasyprint()
        document = weasyprint.HTML(string=html, url_fetcher=_fetcher(weasyprint))
        content = document.write_pdf(pdf_variant=VARIANT)
    missing = sorted({str(record.args[0]) for record in complaints if _is_missing(record) and record.args})  # type: ignore[index]
    return content, tuple(missing), tuple(record.getMessage() for record in complaints if not _is_missing(record))


def _is_missing(record: logging.LogRecord) -> bool:
    """Whether a message says that a character has no glyph; the character is its first argument."""
    return ".notdef glyph" in str(record.msg)


def _weasyprint() -> ModuleType:
    """The library; where a system library is missing it prints a banner to stdout, which must stay clean."""
    with contextlib.redirect_stdout(io.StringIO()):
        try:
            return importlib.import_module("weasyprint")
        except OSError as error:
            platform = sys.platform if sys.platform in _LIBRARIES else "linux"
            library = str(error).partition("'")[2].partition("'")[0] or "Pango"
            raise NoPrinter(library=library, command=_LIBRARIES[platform]) from error


def _fetcher(weasyprint: Any) -> object:
    class Nothing(weasyprint.urls.URLFetcher):  # type: ignore[misc]  # the library has no type information
        """Refuses every address that is not part of the page itself."""

        def fetch(self, url: str, headers: object = None) -> object:
            """Only data: is served."""
            if not url.startswith("data:"):
                raise ValueError(f"not fetched while printing: {url}")
            return super().fetch(url, headers)

    return Nothing(allowed_protocols={"data"}, allow_redirects=False)


def _font_configuration(folder: Path) -> Path:
    path = folder / "fonts.conf"
    path.write_text(
        '<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig>'
        f"<dir>{escape(str(FONTS))}</dir><cachedir>{escape(str(folder))}</cachedir></fontconfig>",
        encoding="utf-8",
    )
    return path


@contextlib.contextmanager
def _complaints() -> Iterator[list[logging.LogRecord]]:
    """Gather what the library logs instead of showing it."""
    found: list[logging.LogRecord] = []

    class Gather(logging.Handler):
        """Keeps the messages."""

        def emit(self, record: logging.LogRecord) -> None:
            """One message."""
            found.append(record)

    logger = logging.getLogger("weasyprint")
    handler = Gather(logging.WARNING)
    logger.addHandler(handler)
    propagate, logger.propagate = logger.propagate, False
    try:
        yield found
    finally:
        logger.removeHandler(handler)
        logger.propagate = propagate
