import datetime as dt
import re

import pytest
from babel.messages.pofile import read_po

from register.core.period import Period
from register.core.reasons import CHANGE, EXCLUSION, WHY
from register.core.rules import RULES
from register.core.schema import LANGUAGES
from register.errors import RegisterError
from register.language import Words, language_of, moment
from register.outputs.labels import CLOCK, KPI
from register.settings import presets
from update_catalogues import CHINESE, LOCALES, texts, update, written

# everyday characters of this toolkit that each exist in one script only
ONLY_TRADITIONAL = set("訴個為時間處檔結錯無類須請應關閉責經後從這還過說對讀寫語門員現實")
ONLY_SIMPLIFIED = set("诉个为时间处档结错无类须请应关闭责经从这还过说对读写语门员现实")


def catalogue(name: str) -> dict[str, str]:
    with (LOCALES / f"{name}.po").open("rb") as stream:
        return {str(message.id): str(message.string) for message in read_po(stream) if message.id}


@pytest.mark.parametrize("name", CHINESE)
def test_every_text_is_translated_in_both_scripts(name: str) -> None:
    found = catalogue(name)
    assert sorted(found) == sorted(texts())
    assert [text for text, translation in found.items() if not translation] == []


@pytest.mark.parametrize("name", CHINESE)
def test_a_translation_keeps_the_placeholders(name: str) -> None:
    for text, translation in catalogue(name).items():
        assert sorted(re.findall(r"%\(\w+\)s|%%", translation)) == sorted(re.findall(r"%\(\w+\)s|%%", text))


@pytest.mark.parametrize("name", CHINESE)
def test_the_catalogue_file_is_as_the_script_writes_it(name: str) -> None:
    assert (LOCALES / f"{name}.po").read_bytes() == written(name, update(name))


def test_each_script_is_written_by_itself() -> None:
    assert not [text for text in catalogue("zh_Hans").values() if set(text) & ONLY_TRADITIONAL]
    assert not [text for text in catalogue("zh_Hant").values() if set(text) & ONLY_SIMPLIFIED]


def faults(root: type[RegisterError]) -> list[type[RegisterError]]:
    return [fault for child in root.__subclasses__() for fault in (child, *faults(child))]


def test_every_sentence_the_core_and_the_faults_can_say_is_among_the_texts() -> None:
    said = [*WHY.values(), *CHANGE.values(), *EXCLUSION.values()]
    said += [text for rule in RULES.values() for text in (rule.title, rule.message, rule.suggestion)]
    said += [
        text for fault in faults(RegisterError) if "sentence" in vars(fault) for text in (fault.sentence, fault.remedy)
    ]
    assert set(said) <= set(texts())


def test_every_fault_has_a_sentence_a_remedy_and_an_exit_code() -> None:
    leaves = [fault for fault in faults(RegisterError) if not fault.__subclasses__()]
    assert all(fault.sentence and fault.remedy and fault.exit_code in (2, 3) for fault in leaves)


@pytest.mark.parametrize("language", LANGUAGES)
def test_an_unknown_text_is_said_in_english_with_its_facts(language: str) -> None:
    assert Words(language).text("nobody translated %(this)s", this="that") == "nobody translated that"


def test_months_and_numbers_in_three_languages() -> None:
    october = Period(2026, 10)
    assert [Words(language).month(october) for language in LANGUAGES] == ["October 2026", "2026年10月", "2026年10月"]
    assert [Words(language).short_month(october) for language in LANGUAGES] == ["Oct", "10月", "10月"]
    assert Words("en").number(12345.678) == "12,345.7"
    assert Words("zh-Hans").number(-0.04) == "0"
    assert Words("en").percent(99.96) == "100.0%"


def test_english_has_a_singular_and_chinese_one_form() -> None:
    forms = ("%(n)s point needs action", "%(n)s points need action")
    assert [Words("en").count(*forms, n) for n in (1, 2)] == ["1 point needs action", "2 points need action"]
    one, two = (Words("zh-Hans").count(*forms, n) for n in (1, 2))
    assert one.replace("1", "2") == two


def test_a_moment_is_written_alike_in_every_language() -> None:
    assert moment(dt.datetime(2026, 11, 5, 9, 3)) == "2026-11-05 09:03"
    assert moment(dt.datetime(2026, 11, 5), by_day=True) == "2026-11-05"


@pytest.mark.parametrize(
    ("tag", "language"),
    [
        ("zh", "zh-Hans"),
        ("zh-Hant-HK", "zh-Hant"),
        ("zh_SG.UTF-8", "zh-Hans"),
        ("en_US", "en"),
        ("fr", None),
        ("", None),
    ],
)
def test_a_language_tag_stands_for_one_of_ours(tag: str, language: str | None) -> None:
    assert language_of(tag) == language


def test_every_clock_and_figure_of_a_preset_has_a_name() -> None:
    for policy in presets().values():
        assert {clock.name for clock in policy.clocks} <= set(CLOCK)
        assert set(policy.targets) <= set(KPI)
