import re
import xml.etree.ElementTree as ET
from collections.abc import Sequence

import pytest
from hypothesis import given
from hypothesis import strategies as st

from register.outputs.charts import columns, pareto, share_line, sparkline

SIZE = (300.0, 150.0)
MONTHS = [f"{month}月" for month in range(1, 13)]
FONTS = '"Noto Sans SC",sans-serif'
counts = st.lists(st.integers(0, 10**6), min_size=12, max_size=12)
shares = st.lists(st.none() | st.floats(0, 100), min_size=12, max_size=12)
targets = st.none() | st.tuples(st.just("目标"), st.floats(1, 100))


def texts(svg: str) -> list[str]:
    return [element.text or "" for element in ET.fromstring(svg).iter("{http://www.w3.org/2000/svg}text")]


def coordinates(svg: str) -> list[float]:
    pairs = re.findall(r'(?:points="([^"]+)")|(?: (?:x|y|cx|cy)="([^"]+)")', svg)
    return [float(number) for pair in pairs for number in re.split(r"[ ,]", pair[0] or pair[1])]


def drawn(kind: str, values: Sequence[float | None]) -> str:
    if kind == "columns":
        numbers = [int(value or 0) for value in values]
        return columns(MONTHS, [("受理", numbers), ("办结", numbers)], ("目标", 25), size=SIZE, fonts=FONTS, alt="a 1")
    if kind == "line":
        return share_line(MONTHS, values, "按时率", ("目标", 90), size=SIZE, fonts=FONTS, alt="a 1")
    if kind == "pareto":
        items = [(month, int(value or 0)) for month, value in zip(MONTHS, values, strict=True)]
        return pareto(items, ("件数", "累计"), size=SIZE, fonts=FONTS, alt="a 1")
    return sparkline(values, good=True, fonts=FONTS, alt="a 1")


KINDS = pytest.mark.parametrize("kind", ["columns", "line", "pareto", "sparkline"])


@KINDS
@given(values=shares)
def test_any_twelve_months_can_be_drawn_within_the_sheet(kind: str, values: list[float | None]) -> None:
    svg = drawn(kind, values)
    assert all(-1 <= number <= 301 for number in coordinates(svg))


@KINDS
@pytest.mark.parametrize("value", [None, 0.0, 100.0], ids=["nothing", "zero", "full"])
def test_twelve_equal_months_can_be_drawn(kind: str, value: float | None) -> None:
    assert ET.fromstring(drawn(kind, [value] * 12)).find("{http://www.w3.org/2000/svg}title") is not None


@given(counts)
def test_the_height_of_a_column_is_in_proportion_to_its_count(values: list[int]) -> None:
    svg = columns(MONTHS, [("受理", values)], None, size=SIZE, fonts=FONTS, alt="a")
    heights = [float(height) for height in re.findall(r'height="([\d.]+)" fill="#1d4e89"', svg)][:12]
    highest = max(range(12), key=lambda at: values[at])
    if values[highest]:
        for at in range(12):
            assert heights[at] == pytest.approx(heights[highest] * values[at] / values[highest], abs=0.02)


@given(st.integers(1, 10**6))
def test_the_value_axis_ends_above_the_highest_count_and_steps_in_whole_numbers(highest: int) -> None:
    labels = texts(columns(["1"], [("a", [highest])], None, size=SIZE, fonts=FONTS, alt="a"))
    axis = [float(label) for label in labels if re.fullmatch(r"[\d.e+]+", label)]
    assert max(axis) >= highest
    assert all(value == int(value) for value in axis)


def test_a_month_below_target_is_a_hollow_dot_and_one_on_target_a_full_one() -> None:
    svg = share_line(["1", "2"], [80.0, 95.0], "a", ("目标", 90), size=SIZE, fonts=FONTS, alt="a")
    assert re.findall(r'<circle [^>]*fill="([^"]+)"', svg) == ["#ffffff", "#1d4e89"]


def test_a_month_without_a_share_leaves_a_gap() -> None:
    svg = share_line(
        ["1", "2", "3", "4", "5"], [90.0, 91.0, None, 92.0, 93.0], "a", None, size=SIZE, fonts=FONTS, alt="a"
    )
    assert svg.count('stroke-width="1.8"') == 2
    assert svg.count("<circle") == 4


def test_the_dark_columns_of_a_pareto_chart_make_up_the_first_four_fifths() -> None:
    svg = pareto([("a", 50), ("b", 30), ("c", 20)], ("n", "%"), size=SIZE, fonts=FONTS, alt="a")
    assert re.findall(r'height="[\d.]+" fill="(#\w+)"', svg)[:3] == ["#1d4e89", "#1d4e89", "#a9c1dc"]


def test_labels_are_real_text_and_long_ones_are_cut() -> None:
    svg = pareto([("很长的主题名称" * 6, 3), ("短", 1)], ("n", "%"), size=SIZE, fonts=FONTS, alt="a")
    assert "短" in texts(svg)
    assert any(text.endswith("…") for text in texts(svg))


def test_hostile_names_cannot_leave_their_text() -> None:
    svg = pareto([('</text><script>x"&', 3)], ("n", "%"), size=SIZE, fonts=FONTS, alt="</title><b>")
    assert "<script" not in svg
    assert "<b>" not in svg
    assert ET.fromstring(svg) is not None


@given(counts, targets)
def test_the_same_figures_give_the_same_drawing(values: list[int], target: tuple[str, float] | None) -> None:
    first, second = (columns(MONTHS, [("a", values)], target, size=SIZE, fonts=FONTS, alt="a") for _ in range(2))
    assert first == second
