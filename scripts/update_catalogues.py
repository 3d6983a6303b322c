"""Bring the catalogues up to date with the texts in the code and the templates: `python scripts/update_catalogues.py`.

New texts are added without a translation, vanished ones are dropped; translations are written by hand, in each script
by itself. The tests fail while one is missing.
"""

from __future__ import annotations

from io import BytesIO
from pathlib import Path

from babel.messages.catalog import Catalog
from babel.messages.extract import extract_from_dir
from babel.messages.pofile import read_po, write_po

ROOT = Path(__file__).resolve().parent.parent
LOCALES = ROOT / "register" / "locales"
CHINESE = ("zh_Hans", "zh_Hant")
SOURCES = (
    ("register", "python", "**.py", {"msgid": None}),
    ("report_templates", "jinja2.ext:babel_extract", "**.html", {"_": None}),
)
HEADER = """# The words of register in {name}, written by hand; English is the msgid.
msgid ""
msgstr ""
"Content-Type: text/plain; charset=utf-8\\n"
"Language: {name}\\n"

"""


def texts() -> list[str]:
    """Every text the toolkit says, from the package and the templates."""
    found = {
        str(message)
        for folder, method, pattern, keywords in SOURCES
        for _, _, message, _, _ in extract_from_dir(
            ROOT / folder, [(pattern, method)], keywords=keywords, options_map={}
        )
    }
    return sorted(found, key=lambda text: (text.casefold(), text))


def update(name: str) -> Catalog:
    """The catalogue of one script with exactly the texts there are, its translations kept."""
    with (LOCALES / f"{name}.po").open("rb") as stream:
        known = read_po(stream, locale=name)
    fresh = Catalog(locale=name)
    for text in texts():
        old = known.get(text)
        fresh.add(text, old.string if old else "")
    return fresh


def written(name: str, catalog: Catalog) -> bytes:
    """A catalogue as its file has it."""
    stream = BytesIO()
    write_po(stream, catalog, omit_header=True, width=110)
    return HEADER.format(name=name).encode() + stream.getvalue()


def main() -> None:
    """Rewrite both catalogues in place."""
    for name in CHINESE:
        catalog = update(name)
        (LOCALES / f"{name}.po").write_bytes(written(name, catalog))
        missing = [message.id for message in catalog if message.id and not message.string]
        print(f"{name}: {len(catalog)} texts, {len(missing)} without a translation")


if __name__ == "__main__":
    main()
