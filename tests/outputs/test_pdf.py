import datetime as dt
import io
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from pypdf import PdfReader
from pypdf.generic import DictionaryObject

from register.core.schema import LANGUAGES
from register.language import Words
from register.outputs.pdf import FONTS, to_pdf

ROOT = Path(__file__).resolve().parents[2]
NOW = "2026-11-05T09:00"


@pytest.fixture(scope="module", params=LANGUAGES)
def report(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> tuple[str, PdfReader, str]:
    """A report made as a user makes it: language, file, and what was said on stderr."""
    output = tmp_path_factory.mktemp("pdf") / f"{request.param}.pdf"
    call = [sys.executable, "-m", "register", "report", "--month", "2026-10", "--now", NOW, "--language", request.param]
    made = subprocess.run([*call, "-o", str(output)], cwd=ROOT, check=True, capture_output=True, text=True)
    assert made.stdout == ""
    return request.param, PdfReader(output), made.stderr


def fonts(reader: PdfReader) -> list[DictionaryObject]:
    found: dict[int, DictionaryObject] = {}
    for page in reader.pages:
        resources: Any = page["/Resources"]
        for reference in resources["/Font"].values():
            found[reference.idnum] = reference.get_object()
    return list(found.values())


def test_printing_is_silent(report: tuple[str, PdfReader, str]) -> None:
    language, _, said = report
    (line,) = said.splitlines()
    assert line.startswith(Words(language).text("%(file)s written.", file="\0").partition("\0")[0])


def test_the_text_of_the_report_can_be_extracted(report: tuple[str, PdfReader, str]) -> None:
    language, reader, _ = report
    text = "".join(page.extract_text() for page in reader.pages)
    for msgid in ("Monthly complaint audit report", "What needs action", "Data quality", "Definitions"):
        assert Words(language).text(msgid) in text
    assert "71.4" in text
    assert "TS-2026-0169" in text


def test_every_page_bears_its_number(report: tuple[str, PdfReader, str]) -> None:
    language, reader, _ = report
    count = len(reader.pages)
    for number, page in enumerate(reader.pages, 1):
        expected = Words(language).text("Page %(page)s of %(pages)s", page=number, pages=count)
        assert expected.replace(" ", "") in page.extract_text().replace(" ", "")


def test_only_our_fonts_are_used_and_all_are_embedded(report: tuple[str, PdfReader, str]) -> None:
    _, reader, _ = report
    for font in fonts(reader):
        descendants: Any = font["/DescendantFonts"]
        assert "/FontFile2" in descendants[0].get_object()["/FontDescriptor"]
        assert "Noto-Sans" in str(font["/BaseFont"])
        assert str(font["/Encoding"]) == "/Identity-H"  # a stream would stand for characters the font lacks


def test_traditional_chinese_is_set_in_the_traditional_font(report: tuple[str, PdfReader, str]) -> None:
    language, reader, _ = report
    names = " ".join(str(font["/BaseFont"]) for font in fonts(reader))
    assert ("Noto-Sans-TC" in names) == (language == "zh-Hant")


def test_title_language_and_date_are_in_the_file(report: tuple[str, PdfReader, str]) -> None:
    language, reader, _ = report
    assert reader.metadata is not None
    assert "2026" in str(reader.metadata.title)
    assert reader.metadata.creation_date == dt.datetime(2026, 11, 5, 9, tzinfo=dt.timezone(dt.timedelta(hours=8)))
    root: Any = reader.trailer["/Root"]
    assert root["/Lang"] == {"en": "en", "zh-Hans": "zh-CN", "zh-Hant": "zh-TW"}[language]


def test_a_table_that_goes_over_the_page_repeats_its_head() -> None:
    rows = "".join(f"<tr><td>{n}</td></tr>" for n in range(150))
    head = "<style>thead{display:table-header-group} body{font-family:'Noto Sans SC'}</style>"
    content, _, _ = to_pdf(
        f"<html lang=en>{head}<title>t</title><table><thead><tr><th>Head</th></tr></thead>{rows}</table>"
    )
    pages = PdfReader(io.BytesIO(content)).pages
    assert len(pages) > 2
    assert all("Head" in page.extract_text() for page in pages)


@pytest.mark.parametrize(
    "address",
    ["http://127.0.0.1:9/x.png", "file:///etc/hostname", "https://example.com/a.css", "//host/x.png", "x.png"],
)
def test_nothing_is_fetched_while_printing(address: str) -> None:
    html = (
        f'<html lang=en><title>t</title><style>body{{font-family:"Noto Sans SC"}}</style><img src="{address}" alt="x">'
    )
    _, _, complaints = to_pdf(html)
    assert any("not fetched" in complaint or "Relative URI" in complaint for complaint in complaints)


def test_a_character_no_font_has_is_said_and_does_not_stop_the_report() -> None:
    html = '<html lang=zh-CN><title>t</title><style>body{font-family:"Noto Sans SC"}</style><p>投诉\U0001f4a9</p>'
    content, missing, complaints = to_pdf(html)
    assert content.startswith(b"%PDF")
    assert (missing, complaints) == (("\U0001f4a9",), ())


def test_the_same_report_is_the_same_file_whatever_the_surroundings(tmp_path: Path) -> None:
    made = []
    for n, surroundings in enumerate(
        ({"TZ": "UTC", "PYTHONHASHSEED": "1"}, {"TZ": "Asia/Tokyo", "PYTHONHASHSEED": "2"})
    ):
        output = tmp_path / f"{n}.pdf"
        call = [sys.executable, "-m", "register", "report", "--month", "2026-10", "--now", NOW, "-o", str(output)]
        subprocess.run(call, cwd=ROOT, check=True, capture_output=True, env={**os.environ, **surroundings})
        made.append(output.read_bytes())
    assert made[0] == made[1]


def test_the_fonts_are_static_and_carry_their_licence() -> None:
    names = {path.name for path in FONTS.glob("*.ttf")}
    assert names == {f"NotoSans{script}-{weight}.ttf" for script in ("SC", "TC") for weight in ("Regular", "Bold")}
    assert "SIL OPEN FONT LICENSE" in (FONTS / "OFL.txt").read_text("utf-8").upper()
    assert all(b"fvar" not in path.read_bytes()[:400] for path in FONTS.glob("*.ttf"))
