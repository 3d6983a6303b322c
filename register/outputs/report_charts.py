"""The report's charts: which figures they show, under which names, and the same in words for those who cannot see."""

from __future__ import annotations

from collections.abc import Sequence

from register.core.figures import Figures, Kpi
from register.core.period import Period
from register.core.reasons import msgid
from register.language import Words
from register.outputs import charts
from register.outputs.labels import KPI, value_name

FONTS = {
    "en": '"Noto Sans SC","Noto Sans TC",sans-serif',
    "zh-Hans": '"Noto Sans SC","Noto Sans TC","PingFang SC","Microsoft YaHei",sans-serif',
    "zh-Hant": '"Noto Sans TC","Noto Sans SC","PingFang TC","Microsoft JhengHei",sans-serif',
}
CHART_HEIGHT = {"en": 150, "zh-Hans": 176, "zh-Hant": 176}
"""English sentences run longer, and the first page is to stay one page."""
MOST_TOPICS_DRAWN = 8


def _labels(figures: Figures, words: Words) -> list[str]:
    return [words.short_month(Period.parse(month)) for month in figures.months]


def _in_words(name: str, values: Sequence[float | None], figures: Figures, words: Words, unit: str = "") -> str:
    """A chart's data as a sentence, for those who cannot see it."""
    pairs = [
        f"{month} {'—' if value is None else words.number(value) + unit}"
        for month, value in zip(figures.months, values, strict=True)
    ]
    return f"{name}: {words.list(pairs)}"


def sparkline(kpi: Kpi, words: Words) -> str:
    """A leading figure over twelve months."""
    known = words.list(["—" if value is None else words.number(value) for value in kpi.series])
    alt = f"{words.text(KPI[kpi.name])}: {known}"
    return charts.sparkline(kpi.series, good=kpi.met is not False, fonts=FONTS[words.language], alt=alt)


def _target(kpi: Kpi, words: Words) -> tuple[str, float] | None:
    return None if kpi.target is None else (words.text(msgid("Target")), kpi.target)


def volume(figures: Figures, words: Words) -> str:
    """Complaints received and settled in twelve months."""
    received, ended = words.text(msgid("Received")), words.text(msgid("Settled"))
    series = [(received, figures.received_by_month)]
    if figures.ended_by_month:
        series.append((ended, figures.ended_by_month))
    alt = "; ".join(_in_words(name, values, figures, words) for name, values in series)
    return charts.columns(
        _labels(figures, words),
        series,
        _target(figures.kpi("received"), words),
        size=(372, CHART_HEIGHT[words.language]),
        fonts=FONTS[words.language],
        alt=alt,
    )


def in_time(figures: Figures, words: Words) -> str:
    """The share of resolutions in time over twelve months."""
    kpi = figures.kpi("in_time")
    name = words.text(KPI["in_time"])
    return charts.share_line(
        _labels(figures, words),
        kpi.series,
        name,
        _target(kpi, words),
        size=(264, CHART_HEIGHT[words.language]),
        fonts=FONTS[words.language],
        alt=_in_words(name, kpi.series, figures, words, "%"),
    )


def topics(figures: Figures, words: Words) -> str:
    """The topics of the month; what is beyond the eighth is drawn as one."""
    items = [(value_name(share.value, "topic", words), share.received.n) for share in figures.topics]
    items = [(name, count) for name, count in items if count]
    if len(items) > MOST_TOPICS_DRAWN:
        rest = sum(count for _, count in items[MOST_TOPICS_DRAWN - 1 :])
        items = [*items[: MOST_TOPICS_DRAWN - 1], (words.text(msgid("the rest")), rest)]
    names = (words.text(msgid("Complaints")), words.text(msgid("cumulated share")))
    alt = words.list([f"{name} {count}" for name, count in items])
    return charts.pareto(items, names, size=(640, 170), fonts=FONTS[words.language], alt=alt)
