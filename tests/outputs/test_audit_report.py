import datetime as dt
import re
from pathlib import Path

import pytest

from register import corridor
from register.core.period import Period
from register.core.schema import LANGUAGES
from register.language import Words
from register.outputs import audit_report
from register.outputs.audit_report import Statement
from register.settings import Options, Settings, load_settings
from register.stores.memory import MemoryStore
from register.stores.workbook import WorkbookStore
from tests.conftest import Golden

ROOT = Path(__file__).resolve().parents[2]
NOW = dt.datetime(2026, 11, 5, 9)
OCTOBER = Period(2026, 10)
CORE = ["主题", "客户姓名", "受理时间", "投诉内容", "处理措施"]
HOSTILE = "<script>alert(1)</script>{{ 7 * 7 }}\u202eexe"


@pytest.fixture(scope="module")
def settings() -> Settings:
    return load_settings(Options(settings=ROOT / "register.toml"))


@pytest.fixture(scope="module")
def sample(settings: Settings) -> corridor.Register:
    return corridor.read(WorkbookStore(ROOT / "sample_register.xlsx"), settings, NOW)


def statement(register: corridor.Register, period: Period = OCTOBER) -> Statement:
    return Statement(
        source=register.workbook.name,
        sha256=register.workbook.sha256,
        typed=register.typed,
        policy=register.settings.policy,
        office=register.settings.office,
        now=NOW,
        period=period,
        business=register.settings.business,
        prepared_by=register.settings.prepared_by,
        reviewed_by=register.settings.reviewed_by,
    )


def page(register: corridor.Register, language: str = "en", period: Period = OCTOBER) -> str:
    return audit_report.html(statement(register, period), corridor.figures(register, period), Words(language))


def body(html: str) -> str:
    return html[html.index("<body>") :]


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_report_on_the_sample_is_as_agreed(golden: Golden, sample: corridor.Register, language: str) -> None:
    html = body(page(sample, language))
    # the digest changes with every new sample and the version of the holidays with every new calendar
    html = re.sub(r"SHA-256 [0-9a-f]{64}", "SHA-256 …", html)
    golden.check(f"audit_report.{language}.html", re.sub(r"holidays \d+\.\d+(\.\d+)?", "holidays …", html))


@pytest.mark.parametrize(("language", "tag"), [("en", "en"), ("zh-Hans", "zh-CN"), ("zh-Hant", "zh-TW")])
def test_the_page_says_its_language_by_the_tag_that_chooses_the_right_glyphs(
    sample: corridor.Register, language: str, tag: str
) -> None:
    assert f'<html lang="{tag}">' in page(sample, language)


def test_a_chinese_report_has_no_english_sentence_left(sample: corridor.Register) -> None:
    for language in ("zh-Hans", "zh-Hant"):
        text = re.sub(r"<[^>]+>|[0-9a-f]{64}", " ", body(page(sample, language)))
        words = set(re.findall(r"[A-Za-z]{4,}", text))
        assert words <= {"holidays", "Asia", "Shanghai", "shop", "sample", "register", "xlsx"}


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_month_without_complaints_is_still_a_whole_report(sample: corridor.Register, language: str) -> None:
    html = page(sample, language, Period(2025, 3))
    assert html.count("<h2>") == 8
    assert Words(language).text("No complaint was received in this month.") in html


def test_the_running_month_says_that_it_is_not_over(sample: corridor.Register) -> None:
    assert "The month is not over" in page(sample, period=Period(2026, 11))
    assert "The month is not over" not in page(sample)


def test_a_five_column_register_fills_what_it_can_and_names_the_columns_it_lacks(settings: Settings) -> None:
    rows = [CORE, ["物流", "张三", "2026-10-12 09:30", "没有按时送到", "补发"]]
    html = page(corridor.read(MemoryStore(rows), settings, NOW))
    for heading in ("Channel", "Handler", "Held from"):
        assert f"a column “{heading}” would fill the section" in html
    assert html.count("<h2>") == 8


def test_no_cell_can_put_markup_or_hidden_turns_into_the_page(settings: Settings) -> None:
    headings = [*CORE, "处理人", "渠道", "投诉编号", "暂停开始", "暂停原因", "状态", "解决时间"]
    row = [
        HOSTILE,
        HOSTILE,
        "2026-10-12 09:30",
        HOSTILE,
        HOSTILE,
        HOSTILE,
        HOSTILE,
        HOSTILE,
        "2026-10-13",
        HOSTILE,
        "处理中",
        "",
    ]
    html = page(corridor.read(MemoryStore([headings, row]), settings, NOW))
    assert "<script>" not in html
    assert "{{ 7 * 7 }}" in html
    assert "\u202e" not in html


def test_customers_do_not_appear_in_the_report(sample: corridor.Register) -> None:
    html = body(page(sample))
    staff = set(sample.typed.used["handler"].to_list())  # an invented customer bears the name of one
    named = {name for name in sample.typed.used["customer"].to_list() if name} - staff
    assert not {name for name in named if name in html}
    assert not [phone for phone in sample.typed.used["phone"].drop_nulls().to_list() if phone.lstrip("+86") in html]


def test_the_document_and_the_page_say_the_same(sample: corridor.Register) -> None:
    figures = corridor.figures(sample, OCTOBER)
    found = audit_report.document(statement(sample), figures, Words("en"))
    html = body(page(sample))
    assert str(found["source_sha256"]) in html
    for kpi in figures.kpis:
        value = kpi.figure.value or 0
        shown = f"{value:.0f}" if kpi.unit == "complaints" else f"{value:.1f}"
        assert f"<b>{shown}<span>" in html


def test_every_chart_tells_its_data_in_words(sample: corridor.Register) -> None:
    html = page(sample)
    charts = re.findall(r"<svg .*?</svg>", html, flags=re.DOTALL)
    assert len(charts) == 6 + 3
    assert all(re.search(r"<title>[^<]*\d", chart) for chart in charts)
