"""Settings: register.toml, the call's options and the environment → one frozen value.

The register.toml that counts is the one named with --settings; else the one beside the register; else the one in
the current folder, if it names that register or no register was named in the call. An option of the call goes
before the file, the file before the environment, and that before the defaults.
"""

from __future__ import annotations

import datetime as dt
import os
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, field
from importlib.resources import files
from itertools import pairwise
from pathlib import Path
from typing import Any
from zoneinfo import available_timezones

from tzlocal import get_localzone_name

from register.core.match import known_fields
from register.core.normalise.reading import REGIONS
from register.core.office import WEEKDAYS_ONLY, Interval, Office
from register.core.policy import Policy, PolicyFault, parse_policy, parse_targets
from register.core.schema import LANGUAGES
from register.errors import (
    BadSettings,
    BrokenSettings,
    NoSource,
    SettingsMissing,
    UnknownPreset,
    UnknownSetting,
    UnknownZone,
)
from register.language import language_of

FILE_NAME = "register.toml"
DEFAULT_PRESET = "shop"
WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
ZONE_OF_REGION = {
    "CN": "Asia/Shanghai",
    "TW": "Asia/Taipei",
    "HK": "Asia/Hong_Kong",
    "GB": "Europe/London",
    "IE": "Europe/Dublin",
}
"""Regions with one time zone; elsewhere the machine's own zone is taken."""

CALENDAR_OF_REGION = {"GB": "GB-ENG"}
"""Where the nation's own holidays are not all that shops keep, the part most people live in."""

KEYS = {
    "register": ("source", "sheet", "encoding", "business", "language", "region", "timezone"),
    "columns": known_fields(),
    "hours": WEEKDAYS,
    "calendar": ("country", "closed", "opened"),
    "policy": ("preset",),
    "targets": (),
    "report": ("prepared_by", "reviewed_by"),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Options:
    """What the call itself says; None where it says nothing."""

    source: str | None = None
    settings: Path | None = None
    language: str | None = None
    preset: str | None = None
    region: str | None = None
    timezone: str | None = None
    sheet: str | None = None
    encoding: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings:
    """Everything a run needs to know about the shop."""

    source: Path
    sheet: str | None
    encoding: str | None
    language: str
    region: str | None
    business: str
    office: Office
    policy: Policy
    columns: Mapping[str, str] = field(default_factory=dict)
    prepared_by: str = ""
    reviewed_by: str = ""


def reader_language(options: Options, environment: Mapping[str, str] | None = None) -> str:
    """The language to speak before any file is read: the call's, else the environment's, else English."""
    if options.language:
        return options.language
    environment = os.environ if environment is None else environment
    for name in ("LC_ALL", "LC_MESSAGES", "LANG"):
        if tag := environment.get(name, ""):
            return language_of(tag) or "en"
    return "en"


def load_settings(options: Options) -> Settings:
    """The settings of one run; raises WrongCall with the file, the key and the values it may have."""
    path = _file(options)
    data = _read(path) if path else {}
    name = path.name if path else FILE_NAME
    _check_keys(data, name)
    table = data.get("register", {})
    source = options.source or table.get("source")
    if source is None:
        raise NoSource
    folder = path.parent if path and options.source is None else Path()
    region = _one_of(options.region or table.get("region"), tuple(REGIONS), "register.region", name)
    report = data.get("report", {})
    return Settings(
        source=folder / source,
        sheet=options.sheet or table.get("sheet"),
        encoding=options.encoding or table.get("encoding"),
        language=options.language
        or _one_of(table.get("language"), LANGUAGES, "register.language", name)
        or reader_language(options),
        region=region,
        business=table.get("business", ""),
        office=_office(data, region, options, name),
        policy=_policy(data, options, name),
        columns=data.get("columns", {}),
        prepared_by=report.get("prepared_by", ""),
        reviewed_by=report.get("reviewed_by", ""),
    )


def presets() -> dict[str, Policy]:
    """The policies shipped with the package, by name."""
    folder = files("register") / "presets"
    texts = (entry.read_text("utf-8") for entry in folder.iterdir() if entry.name.endswith(".toml"))
    policies = (parse_policy(tomllib.loads(text)) for text in texts)
    return {policy.name: policy for policy in sorted(policies, key=lambda policy: policy.name)}


def _file(options: Options) -> Path | None:
    if options.settings:
        if not options.settings.is_file():
            raise SettingsMissing(file=options.settings)
        return options.settings
    here = Path(FILE_NAME)
    if options.source is None:
        return here if here.is_file() else None
    source = Path(options.source)
    beside = source.parent / FILE_NAME
    if beside.is_file():
        return beside
    return here if here.is_file() and _names(here, source) else None


def _names(settings: Path, source: Path) -> bool:
    """Whether a settings file is about that register; one that cannot be read is about none."""
    try:
        table = _read(settings).get("register")
    except BrokenSettings:
        return False
    named = table.get("source") if isinstance(table, dict) else None
    return isinstance(named, str) and Path(named).resolve() == source.resolve()


def _read(path: Path) -> dict[str, Any]:
    try:
        return tomllib.loads(path.read_text("utf-8-sig"))
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise BrokenSettings(file=path.name, detail=error) from error


def _check_keys(data: Mapping[str, Any], name: str) -> None:
    """Every key must mean something, and texts must be texts."""
    for section, table in data.items():
        if section not in KEYS or not isinstance(table, dict):
            raise UnknownSetting(file=name, key=f"[{section}]", valid=", ".join(f"[{key}]" for key in KEYS))
        for key, value in table.items():
            if section != "targets" and key not in KEYS[section]:
                raise UnknownSetting(file=name, key=f"{section}.{key}", valid=", ".join(KEYS[section]))
            if section in ("register", "columns", "policy", "report") and not isinstance(value, str):
                raise BadSettings(file=name, key=f"{section}.{key}", value=value, valid='"…"')


def _one_of(value: str | None, valid: tuple[str, ...], key: str, name: str) -> str | None:
    if value is not None and value not in valid:
        raise BadSettings(file=name, key=key, value=value, valid=", ".join(valid))
    return value


def _office(data: Mapping[str, Any], region: str | None, options: Options, name: str) -> Office:
    table = data.get("calendar", {})
    country = table.get("country")
    if country is None:
        country = CALENDAR_OF_REGION.get(region or "", region)
    elif not _is_known(country):
        raise BadSettings(file=name, key="calendar.country", value=country, valid="CN, TW, HK, GB-ENG, US-CA, AU-NSW …")
    zone = options.timezone or data.get("register", {}).get("timezone")
    if zone is not None and zone not in available_timezones():
        raise UnknownZone(name=zone)
    week = _week(data["hours"], name) if "hours" in data else WEEKDAYS_ONLY
    if not any(week):
        raise BadSettings(file=name, key="[hours]", value="", valid='monday = ["09:00-18:00"]')
    return Office(
        timezone=zone or ZONE_OF_REGION.get(region or "") or get_localzone_name() or "UTC",
        country=country,
        week=week,
        closed=_days(table.get("closed", []), "calendar.closed", name),
        opened=_days(table.get("opened", []), "calendar.opened", name),
    )


def _is_known(country: object) -> bool:
    from register.core.calendar import is_known  # the list of countries is read only where one is named

    return isinstance(country, str) and is_known(country)


def _week(table: Mapping[str, Any], name: str) -> tuple[tuple[Interval, ...], ...]:
    """Hours by weekday; a day that is not named is closed."""
    return tuple(_hours(table.get(weekday, []), f"hours.{weekday}", name) for weekday in WEEKDAYS)


def _hours(texts: object, key: str, name: str) -> tuple[Interval, ...]:
    """The intervals of a day in order; they must not overlap."""
    if not isinstance(texts, list):
        raise BadSettings(file=name, key=key, value=texts, valid='["09:00-12:00", "13:30-18:00"]')
    intervals = sorted(_interval(text, key, name) for text in texts)
    for (_, closes), (opens, _) in pairwise(intervals):
        if opens < closes:
            raise BadSettings(file=name, key=key, value=", ".join(map(str, texts)), valid="09:00-12:00, 13:30-18:00")
    return tuple(intervals)


def _interval(text: object, key: str, name: str) -> Interval:
    try:
        opens, _, closes = str(text).partition("-")
        interval = _minutes(opens), _minutes(closes)
    except ValueError:
        interval = (0, 0)
    if interval[0] >= interval[1]:
        raise BadSettings(file=name, key=key, value=text, valid="09:00-12:00, 13:30-18:00")
    return interval


def _minutes(text: str) -> int:
    """Minutes after midnight; 24:00 ends the day."""
    hours, minutes = text.strip().split(":")
    total = int(hours) * 60 + int(minutes)
    if not (0 <= int(minutes) < 60 and 0 <= total <= 24 * 60):
        raise ValueError(text)
    return total


def _days(values: object, key: str, name: str) -> frozenset[dt.date]:
    if not isinstance(values, list) or not all(type(value) is dt.date for value in values):
        raise BadSettings(file=name, key=key, value=values, valid="[2026-10-01, 2026-10-02]")
    return frozenset(values)


def _policy(data: Mapping[str, Any], options: Options, name: str) -> Policy:
    preset = options.preset or data.get("policy", {}).get("preset", DEFAULT_PRESET)
    known = presets()
    if preset not in known:
        raise UnknownPreset(name=preset, valid=", ".join(known))
    policy = known[preset]
    try:
        targets = parse_targets(data.get("targets", {}))
    except PolicyFault as fault:
        raise BadSettings(file=name, key=fault.key, value=fault.value, valid=", ".join(fault.valid)) from fault
    return policy.with_targets(targets)
