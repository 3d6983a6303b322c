"""Tables for the terminal, with the right widths for Chinese; a cell is never markup there."""

from __future__ import annotations

import io
from collections.abc import Iterable, Sequence

from rich import box
from rich.console import Console
from rich.table import Table
from rich.text import Text

from register.core.reasons import msgid
from register.language import Words
from register.outputs.plain import one_line

SHOWN_ROWS = 50


def listing(header: Sequence[str], rows: Sequence[Sequence[str]], width: int, words: Words) -> str:
    """The first rows as a table, and how many more there are."""
    if len(rows) <= SHOWN_ROWS:
        return table(header, rows, width)
    more = words.text(msgid("… and %(n)s more; --format csv or json lists them all."), n=len(rows) - SHOWN_ROWS)
    return f"{table(header, rows[:SHOWN_ROWS], width)}\n{more}\n"


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
