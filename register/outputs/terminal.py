"""Tables for the terminal, with the right widths for Chinese; a cell is never markup there."""

from __future__ import annotations

import io
from collections.abc import Iterable, Sequence

from rich import box
from rich.console import Console
from rich.table import Table
from rich.text import Text

from register.outputs.plain import one_line

SHOWN_ROWS = 50


def table(header: Sequence[str], rows: Iterable[Sequence[str]], width: int) -> str:
    """Rows under a header, folded to the width (in terminal columns)."""
    grid = Table(box=box.SIMPLE_HEAD, pad_edge=False, show_edge=False)
    for name in header:
        grid.add_column(Text(name), overflow="fold")
    for row in rows:
        grid.add_row(*(Text(one_line(cell, 400)) for cell in row))
    stream = io.StringIO()
    Console(file=stream, width=width, highlight=False, color_system=None).print(grid)
    return "\n".join(line.rstrip() for line in stream.getvalue().splitlines()) + "\n"
