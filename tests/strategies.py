"""Cells as a workbook may hold them: what staff typed, what a program pasted, and what nobody would expect."""

from __future__ import annotations

import datetime as dt

from hypothesis import strategies as st

from register.core.normalise.reading import REGIONS
from register.core.sheet import CellValue

regions: st.SearchStrategy[str | None] = st.sampled_from([None, *REGIONS])

any_text = st.text(st.characters(exclude_categories=["Cs"]), max_size=40)
figures = st.text("0123456789０１二十廿万千百元¥$.,:/-–年月日时上下午半+ 　eE%()", max_size=40)
addresses = st.text("abcZ张三09@.。-_+<>;, \u200b", max_size=24)
marks = st.sampled_from(["", " ", "　", "/", "-", "无", "無", "N/A", "待定", "#N/A", "\u200b", "=1+1", "TRUE"])
texts = any_text | figures | addresses | marks

numbers = st.floats() | st.integers(-(10**15), 10**15).map(float)
moments = st.dates() | st.datetimes() | st.times() | st.timedeltas()

cells: st.SearchStrategy[CellValue] = texts | numbers | moments | st.booleans()

recent_stamps = st.datetimes(dt.datetime(2017, 1, 1), dt.datetime(2028, 12, 31)).map(
    lambda stamp: stamp.replace(microsecond=0)
)
