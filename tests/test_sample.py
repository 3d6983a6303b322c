import io
import zipfile
from collections import Counter
from pathlib import Path

import pytest
from openpyxl import load_workbook

from make_sample import make
from register import corridor
from register.core.schema import FIELDS, LANGUAGES
from register.settings import Options, load_settings
from register.stores.workbook import WorkbookStore
from tests.core.test_metrics import NOW

ROOT = Path(__file__).resolve().parents[1]
REGIONS = {"zh-Hans": "CN", "zh-Hant": "TW", "en": "GB"}


def parts(content: bytes) -> dict[str, bytes]:
    with zipfile.ZipFile(io.BytesIO(content)) as package:
        return {name: package.read(name) for name in package.namelist()}


@pytest.fixture(scope="module", params=LANGUAGES)
def sample(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> corridor.Register:
    path = tmp_path_factory.mktemp("sample") / f"{request.param}.xlsx"
    path.write_bytes(make(request.param))
    options = Options(source=str(path), region=REGIONS[request.param], language=request.param)
    return corridor.read(WorkbookStore(path), load_settings(options), NOW)


def test_the_sample_in_the_repository_is_what_its_script_makes() -> None:
    assert parts((ROOT / "sample_register.xlsx").read_bytes()) == parts(make("zh-Hans"))


def test_the_sample_holds_about_260_complaints_over_14_months(sample: corridor.Register) -> None:
    assert 250 <= sample.typed.used.height <= 270
    months = Counter(moment.strftime("%Y-%m") for moment in sample.typed.used["received"])
    assert len(months) == 15  # fourteen whole months and the first days of November
    assert (min(months), max(months)) == ("2025-09", "2026-11")


def test_the_sample_has_every_field(sample: corridor.Register) -> None:
    assert sample.typed.fields == {field.name for field in FIELDS}
    assert sample.match.heading_row == 3
    assert sample.typed.blank_rows == 40


def test_the_sample_has_the_flaws_of_real_registers(sample: corridor.Register) -> None:
    rules = {finding.rule for finding in sample.findings}
    assert rules >= {
        "unreadable-date",
        "unreadable-phone",
        "unlisted-choice",
        "unknown-choice",
        "missing-received",
        "missing-handler",
        "missing-topic",
        "missing-details",
        "done-without-date",
        "resolved-before-received",
        "closed-before-resolved",
        "duplicate-id",
        "promise-without-date",
        "waiting-without-hold",
        "compensation-without-amount",
        "amount-without-compensation",
    }
    assert {exclusion.reason for exclusion in sample.typed.exclusions} >= {"exact-copy", "no-received-date"}


def test_no_two_complaints_of_the_sample_tell_the_same_story(sample: corridor.Register) -> None:
    details = [text for text in sample.typed.used["details"].to_list() if text]
    assert len(set(details)) == len(details)


def test_the_sample_opens_with_drop_downs_colours_and_a_frozen_heading() -> None:
    book = load_workbook(ROOT / "sample_register.xlsx")
    page = book.worksheets[0]
    assert len(book.worksheets) == 2
    assert page.freeze_panes is not None
    assert page.merged_cells.ranges
    assert len(page.data_validations.dataValidation) >= 8
    assert page.conditional_formatting
