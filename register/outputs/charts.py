"""The report's charts as SVG text: columns, a line, a Pareto chart, a sparkline.

A chart is drawn in points with one origin at the top left; every coordinate is rounded to two decimals, so that the
same figures give the same text. Shades differ in lightness and never carry a meaning alone: they stay readable in
grey and to colour-blind eyes. `alt` is the chart's content in words.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from html import escape

INK, MUTED, GRID, BASE = "#1f2937", "#5b6878", "#e2e8f0", "#94a3b8"
MAIN, PALE, ACCENT, WASH = "#1d4e89", "#a9c1dc", "#c2410c", "#e8eef6"
Series = Sequence[float | None]


class Drawing:
    """An SVG being drawn."""

    def __init__(self, width: float, height: float, fonts: str, alt: str) -> None:
        """A blank sheet; `fonts` is a CSS font list, for SVG does not inherit the page's."""
        self.width, self.height = width, height
        self._parts = [
            f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {_n(width)} {_n(height)}" width="{_n(width)}"'
            f' height="{_n(height)}" font-family="{escape(fonts)}" role="img"><title>{escape(alt)}</title>'
        ]

    def bar(self, x: float, y: float, width: float, height: float, fill: str) -> None:
        """A filled rectangle."""
        self._parts.append(f'<rect x="{_n(x)}" y="{_n(y)}" width="{_n(width)}" height="{_n(height)}" fill="{fill}"/>')

    def line(self, points: Sequence[tuple[float, float]], stroke: str, width: float, dash: str = "") -> None:
        """A line through points."""
        path = " ".join(f"{_n(x)},{_n(y)}" for x, y in points)
        dashed = f' stroke-dasharray="{dash}"' if dash else ""
        self._parts.append(
            f'<polyline points="{path}" fill="none" stroke="{stroke}" stroke-width="{_n(width)}"{dashed}/>'
        )

    def area(self, points: Sequence[tuple[float, float]], floor: float, fill: str) -> None:
        """The surface between a line and the floor."""
        outline = [(points[0][0], floor), *points, (points[-1][0], floor)]
        path = " ".join(f"{_n(x)},{_n(y)}" for x, y in outline)
        self._parts.append(f'<polygon points="{path}" fill="{fill}"/>')

    def dot(self, x: float, y: float, radius: float, fill: str, stroke: str) -> None:
        """A point; hollow when filled with white."""
        self._parts.append(
            f'<circle cx="{_n(x)}" cy="{_n(y)}" r="{_n(radius)}" fill="{fill}" stroke="{stroke}" stroke-width="1.2"/>'
        )

    def text(
        self,
        x: float,
        y: float,
        text: str,
        *,
        size: float = 7.2,
        fill: str = MUTED,
        anchor: str = "start",
        bold: bool = False,
    ) -> None:
        """Real text, so that it can be searched and copied."""
        weight = ' font-weight="700"' if bold else ""
        self._parts.append(
            f'<text x="{_n(x)}" y="{_n(y)}" font-size="{_n(size)}" fill="{fill}" text-anchor="{anchor}"{weight}>'
            f"{escape(text)}</text>"
        )

    def svg(self) -> str:
        """The finished drawing."""
        return "".join(self._parts) + "</svg>"


class _Frame:
    """The plotting area of a drawing, with a value axis from `low` to `high`."""

    def __init__(self, drawing: Drawing, low: float, high: float, left: float = 26, right: float = 8) -> None:
        self.drawing = drawing
        self.left, self.right = left, drawing.width - right
        self.top, self.bottom = 22.0, drawing.height - 18
        self.low, self.high = low, high

    def y(self, value: float) -> float:
        return self.bottom - (value - self.low) / (self.high - self.low) * (self.bottom - self.top)

    def grid(self, step: float, suffix: str = "") -> None:
        for index in range(round((self.high - self.low) / step) + 1):
            value = self.low + index * step
            stroke, width = (BASE, 0.8) if index == 0 else (GRID, 0.6)
            self.drawing.line([(self.left, self.y(value)), (self.right, self.y(value))], stroke, width)
            self.drawing.text(self.left - 4, self.y(value) + 2.6, f"{value:g}{suffix}", size=6.8, anchor="end")

    def target(self, value: float) -> None:
        self.drawing.line([(self.left, self.y(value)), (self.right, self.y(value))], ACCENT, 1, "4 2.5")

    def label(self, x: float, text: str, *, bold: bool = False) -> None:
        fill = INK if bold else MUTED
        self.drawing.text(x, self.bottom + 11, text, size=6.8, fill=fill, anchor="middle", bold=bold)

    def legend(self, entries: Sequence[tuple[str, str, str]]) -> None:
        """(mark, colour, text); a mark is bar, line or dash."""
        x = self.left
        for mark, colour, text in entries:
            if mark == "bar":
                self.drawing.bar(x, 4, 7, 7, colour)
            else:
                self.drawing.line([(x - 1, 7.5), (x + 9, 7.5)], colour, 1.3, "3 2" if mark == "dash" else "")
            self.drawing.text(x + 12, 10, text)
            x += 24 + _text_width(text, 7.2)


def columns(
    labels: Sequence[str],
    series: Sequence[tuple[str, Sequence[int]]],
    target: tuple[str, float] | None,
    *,
    size: tuple[float, float],
    fonts: str,
    alt: str,
) -> str:
    """Columns side by side for up to two series; the last group is the month reported."""
    drawing = Drawing(*size, fonts, alt)
    highest = max([value for _, values in series for value in values] + [target[1] if target else 0, 1])
    high, step = _scale(highest * 1.08)
    frame = _Frame(drawing, 0, high)
    frame.grid(step)
    group = (frame.right - frame.left) / len(labels)
    width = group * 0.72 / len(series)
    for at, label in enumerate(labels):
        middle = frame.left + group * (at + 0.5)
        for index, (_, values) in enumerate(series):
            x = middle - group * 0.36 + index * width
            drawing.bar(x, frame.y(values[at]), width - 0.6, frame.bottom - frame.y(values[at]), (MAIN, PALE)[index])
        frame.label(middle, label, bold=at == len(labels) - 1)
    last = series[0][1][-1]
    x = frame.right - group * 0.86 + width / 2
    drawing.text(x, frame.y(last) - 3, str(last), size=7.5, fill=MAIN, anchor="middle", bold=True)
    entries = [("bar", (MAIN, PALE)[index], name) for index, (name, _) in enumerate(series)]
    if target:
        frame.target(target[1])
        entries.append(("dash", ACCENT, f"{target[0]} {target[1]:g}"))
    frame.legend(entries)
    return drawing.svg()


def share_line(
    labels: Sequence[str],
    values: Series,
    name: str,
    target: tuple[str, float] | None,
    *,
    size: tuple[float, float],
    fonts: str,
    alt: str,
) -> str:
    """Percentages over the months; a month without any leaves a gap, a hollow dot misses the target."""
    drawing = Drawing(*size, fonts, alt)
    known = [value for value in values if value is not None]
    lowest = min([*known, target[1] if target else 100])
    low = max(0, math.floor((lowest - 1) / 10) * 10) if lowest < 100 else 90
    frame = _Frame(drawing, low, 100, left=30, right=16)
    frame.grid((100 - low) / 5 if (100 - low) % 50 == 0 else 10, "%")
    if target:
        frame.target(target[1])
    step = (frame.right - frame.left) / max(len(labels) - 1, 1)
    points = [(frame.left + step * at, value) for at, value in enumerate(values) if value is not None]
    for run in _runs(values):
        drawing.line([(frame.left + step * at, frame.y(value)) for at, value in run], MAIN, 1.8)
    for x, value in points:
        drawing.dot(x, frame.y(value), 2.2, "#ffffff" if target and value < target[1] else MAIN, MAIN)
    if values and values[-1] is not None:
        falling = len(known) > 1 and known[-2] > values[-1]
        y = frame.y(values[-1]) + (11 if falling else -6)
        drawing.text(frame.right, y, f"{values[-1]:.1f}%", size=8, fill=MAIN, anchor="middle", bold=True)
    for at, label in enumerate(labels):
        frame.label(frame.left + step * at, label, bold=at == len(labels) - 1)
    entries = [("line", MAIN, name)]
    if target:
        entries.append(("dash", ACCENT, f"{target[0]} {target[1]:g}%"))
    frame.legend(entries)
    return drawing.svg()


def pareto(
    items: Sequence[tuple[str, int]], names: tuple[str, str], *, size: tuple[float, float], fonts: str, alt: str
) -> str:
    """Counts in falling order with their cumulated share; the dark columns make up the first four fifths."""
    drawing = Drawing(*size, fonts, alt)
    total = sum(count for _, count in items) or 1
    high, step = _scale(max([count for _, count in items] + [1]) * 1.1)
    frame = _Frame(drawing, 0, high, right=30)
    frame.grid(step)
    width = (frame.right - frame.left) / max(len(items), 1)
    reached = 0
    points = []
    for at, (label, count) in enumerate(items):
        middle = frame.left + width * (at + 0.5)
        fill = MAIN if reached / total < 0.8 else PALE
        drawing.bar(middle - width * 0.34, frame.y(count), width * 0.68, frame.bottom - frame.y(count), fill)
        inside = frame.bottom - frame.y(count) > 14
        figure = "#ffffff" if inside and fill == MAIN else INK
        drawing.text(
            middle, frame.y(count) + (9 if inside else -3), str(count), fill=figure, anchor="middle", bold=True
        )
        frame.label(middle, _fitting(label, width, 6.8))
        reached += count
        points.append((middle, frame.bottom - reached / total * (frame.bottom - frame.top)))
    for percent in range(0, 101, 20):
        y = frame.bottom - percent / 100 * (frame.bottom - frame.top)
        drawing.text(frame.right + 4, y + 2.6, f"{percent}%", size=6.8)
    drawing.line(points, ACCENT, 1.4)
    for x, y in points:
        drawing.dot(x, y, 2, "#ffffff", ACCENT)
    frame.legend([("bar", MAIN, names[0]), ("line", ACCENT, names[1])])
    return drawing.svg()


def sparkline(values: Series, *, good: bool, fonts: str, alt: str) -> str:
    """Twelve months at a glance; the dot is the month reported."""
    width, height = 74.0, 18.0
    drawing = Drawing(width, height, fonts, alt)
    known = [value for value in values if value is not None]
    low, high = min(known, default=0), max(known, default=0)
    spread = (high - low) or 1
    step = (width - 6) / max(len(values) - 1, 1)

    def place(at: int, value: float) -> tuple[float, float]:
        return 2 + at * step, height - 3 - (value - low) / spread * (height - 6)

    for run in _runs(values):
        points = [place(at, value) for at, value in run]
        drawing.area(points, height, WASH)
        drawing.line(points, "#7f9fc4", 1)
    if values and values[-1] is not None:
        colour = MAIN if good else ACCENT
        drawing.dot(*place(len(values) - 1, values[-1]), 1.8, colour, colour)
    return drawing.svg()


def _runs(values: Series) -> list[list[tuple[int, float]]]:
    """The stretches without a gap, as (position, value)."""
    runs: list[list[tuple[int, float]]] = [[]]
    for at, value in enumerate(values):
        if value is None:
            runs.append([])
        else:
            runs[-1].append((at, value))
    return [run for run in runs if len(run) > 1]


def _scale(highest: float) -> tuple[float, float]:
    """A round upper end at or above a count, and the whole step between grid lines."""
    power = 10 ** math.floor(math.log10(highest))
    for step in (0.2, 0.25, 0.5, 1, 2, 2.5, 5):
        if step * power * 5 >= highest and step * power % 1 == 0:
            return math.ceil(highest / (step * power)) * step * power, step * power
    return 10 * power, 2 * power


def _text_width(text: str, size: float) -> float:
    """About how wide a text is set: a Chinese character is a full square, a Latin one a good half."""
    return sum(size if ord(character) > 0x2E80 else size * 0.56 for character in text)


def _fitting(text: str, width: float, size: float) -> str:
    """The text, cut with … where it is wider than its place."""
    if _text_width(text, size) <= width:
        return text
    while text and _text_width(text + "…", size) > width:
        text = text[:-1]
    return text + "…"


def _n(value: float) -> str:
    return f"{value:.2f}".rstrip("0").rstrip(".") or "0"
