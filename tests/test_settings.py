import datetime as dt
from pathlib import Path

import pytest

from register.errors import (
    BadSettings,
    BrokenSettings,
    NoSource,
    RegisterError,
    SettingsMissing,
    UnknownPreset,
    UnknownSetting,
    UnknownZone,
)
from register.settings import Options, Settings, load_settings, presets, reader_language


def load(tmp_path: Path, text: str, **options: str) -> Settings:
    path = tmp_path / "register.toml"
    path.write_text(text, encoding="utf-8")
    return load_settings(Options(settings=path, **options))


def test_a_settings_file_says_everything_about_the_shop(tmp_path: Path) -> None:
    settings = load(
        tmp_path,
        """
        [register]
        source = "登记表.xlsx"
        business = "晴川"
        language = "zh-Hant"
        region = "TW"
        [columns]
        received = "進件日"
        [hours]
        monday = ["09:00-12:00", "13:30-24:00"]
        [calendar]
        closed = [2026-12-31]
        [targets]
        in_time = 85
        """,
    )
    assert settings.source == tmp_path / "登记表.xlsx"
    assert (settings.business, settings.language, settings.region) == ("晴川", "zh-Hant", "TW")
    assert settings.columns == {"received": "進件日"}
    assert settings.office.week[0] == ((540, 720), (810, 1440))
    assert settings.office.week[1] == ()
    assert settings.office.closed == {dt.date(2026, 12, 31)}
    assert (settings.office.timezone, settings.office.country) == ("Asia/Taipei", "TW")
    assert settings.policy.targets["in_time"] == 85
    assert settings.policy.targets["repeat_rate"] == 5


def test_the_call_goes_before_the_file(tmp_path: Path) -> None:
    text = '[register]\nsource = "a.xlsx"\nlanguage = "en"\nregion = "CN"\ntimezone = "Asia/Shanghai"'
    settings = load(tmp_path, text, source="b.xlsx", language="zh-Hans", region="GB", timezone="Europe/Paris")
    assert (settings.source, settings.language, settings.region) == (Path("b.xlsx"), "zh-Hans", "GB")
    assert settings.office.timezone == "Europe/Paris"


@pytest.mark.parametrize(
    ("text", "fault", "fact"),
    [
        ("[register\n", BrokenSettings, ("detail", "line 1")),
        ("[regster]\n", UnknownSetting, ("key", "[regster]")),
        ('[register]\nlanguge = "en"', UnknownSetting, ("key", "register.languge")),
        ('[columns]\nrecived = "日期"', UnknownSetting, ("key", "columns.recived")),
        ("[register]\nsource = 5", BadSettings, ("key", "register.source")),
        ('[register]\nlanguage = "zh"', BadSettings, ("valid", "en, zh-Hans, zh-Hant")),
        ('[register]\nregion = "JP"', BadSettings, ("valid", "CN, TW, HK, GB, IE, AU, US")),
        ('[register]\ntimezone = "Beijing"', UnknownZone, ("name", "Beijing")),
        ('[hours]\nmonday = ["18:00-09:00"]', BadSettings, ("key", "hours.monday")),
        ('[hours]\nmonday = ["9-18"]', BadSettings, ("value", "9-18")),
        ("[hours]\nmonday = 9", BadSettings, ("key", "hours.monday")),
        ('[hours]\nmonday = ["09:00-13:00", "12:00-18:00"]', BadSettings, ("key", "hours.monday")),
        ("[hours]\nmonday = []", BadSettings, ("key", "[hours]")),
        ('[calendar]\ncountry = "GB-XYZ"', BadSettings, ("key", "calendar.country")),
        ('[calendar]\nclosed = ["2026-10-01"]', BadSettings, ("key", "calendar.closed")),
        ('[policy]\npreset = "nobody"', UnknownPreset, ("valid", "shop")),
        ("[targets]\nontime = 90", BadSettings, ("key", "targets.ontime")),
        ('[targets]\nin_time = "high"', BadSettings, ("value", "high")),
    ],
)
def test_a_mistake_in_the_file_names_the_key_and_what_is_possible(
    tmp_path: Path, text: str, fault: type[RegisterError], fact: tuple[str, str]
) -> None:
    with pytest.raises(fault) as found:
        load(tmp_path, text, source="register.xlsx")
    assert fact[1] in str(found.value.facts[fact[0]])
    assert found.value.exit_code == 2


def test_the_file_beside_the_register_counts_wherever_the_command_is_given(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    shop, elsewhere = tmp_path / "shop", tmp_path / "elsewhere"
    shop.mkdir()
    elsewhere.mkdir()
    (shop / "register.toml").write_text('[register]\nbusiness = "beside"', encoding="utf-8")
    (elsewhere / "register.toml").write_text('[register]\nsource = "own.xlsx"\nbusiness = "here"', encoding="utf-8")
    monkeypatch.chdir(elsewhere)
    assert load_settings(Options(source=str(shop / "r.xlsx"))).business == "beside"
    assert load_settings(Options()).business == "here"
    assert load_settings(Options(source="own.xlsx")).business == "here"
    assert load_settings(Options(source=str(tmp_path / "other.xlsx"))).business == ""


def test_without_a_register_the_call_is_wrong(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    with pytest.raises(NoSource):
        load_settings(Options())
    with pytest.raises(SettingsMissing):
        load_settings(Options(settings=tmp_path / "none.toml"))


@pytest.mark.parametrize(
    ("environment", "language"),
    [
        ({"LANG": "zh_CN.UTF-8"}, "zh-Hans"),
        ({"LANG": "zh_TW.UTF-8"}, "zh-Hant"),
        ({"LANG": "zh_HK"}, "zh-Hant"),
        ({"LC_ALL": "en_GB.UTF-8", "LANG": "zh_CN"}, "en"),
        ({"LC_ALL": "C", "LANG": "zh_CN"}, "en"),
        ({"LANG": "C.UTF-8"}, "en"),
        ({}, "en"),
    ],
)
def test_the_environment_says_the_readers_language(environment: dict[str, str], language: str) -> None:
    assert reader_language(Options(), environment) == language
    assert reader_language(Options(language="zh-Hant"), environment) == "zh-Hant"


def test_every_preset_has_a_source_and_clocks() -> None:
    for name, policy in presets().items():
        assert policy.name == name
        assert policy.source
        assert policy.clocks


def test_hours_are_put_in_order(tmp_path: Path) -> None:
    settings = load(tmp_path, '[hours]\nmonday = ["13:30-18:00", "09:00-12:00"]', source="r.xlsx")
    assert settings.office.week[0] == ((540, 720), (810, 1080))


@pytest.mark.parametrize("text", ["[broken", 'register = "x"'])
def test_a_broken_file_about_another_register_does_not_matter(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, text: str
) -> None:
    (tmp_path / "register.toml").write_text(text, encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    assert load_settings(Options(source="elsewhere/r.xlsx")).business == ""
