import datetime as dt
import hashlib
from contextlib import suppress
from pathlib import Path

import pytest
from openpyxl import Workbook

from register.core.sheet import CellValue
from register.errors import (
    FileIsFolder,
    FileMissing,
    NotAWorkbook,
    PasswordProtected,
    SheetMissing,
    UnsupportedKind,
)
from register.stores import Store
from register.stores.memory import MemoryStore
from register.stores.workbook import WorkbookStore
from tests.sheets import saved

ROWS: list[list[CellValue]] = [["受理时间", "客户姓名"], [dt.datetime(2026, 11, 2, 9, 3), "张三"]]


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return saved(tmp_path / "register.xlsx", ROWS)


@pytest.mark.parametrize("kind", ["workbook", "memory"])
def test_every_store_gives_the_same_sheet(path: Path, kind: str) -> None:
    store: Store = WorkbookStore(path) if kind == "workbook" else MemoryStore(ROWS, sheet="登记表")
    book = store.read()
    (sheet,) = book.sheets
    assert (sheet.name, [list(row) for row in sheet.rows]) == ("登记表", ROWS)
    assert (sheet.first_row, sheet.first_column) == (1, 1)
    assert len(book.sha256) == 64


def test_the_digest_is_that_of_the_file(path: Path) -> None:
    assert WorkbookStore(path).read().sha256 == hashlib.sha256(path.read_bytes()).hexdigest()


def test_kinds_of_cells_are_kept_apart(tmp_path: Path) -> None:
    cells: list[CellValue] = ["007", 7, 1.5, True, dt.date(2026, 11, 2), dt.datetime(2026, 11, 2, 9, 3), dt.time(9, 3)]
    (sheet,) = WorkbookStore(saved(tmp_path / "kinds.xlsx", [cells])).read().sheets
    read = list(sheet.rows[0])
    assert read == ["007", 7.0, 1.5, True, dt.date(2026, 11, 2), dt.datetime(2026, 11, 2, 9, 3), dt.time(9, 3)]
    assert [type(cell) for cell in read] == [str, float, float, bool, dt.date, dt.datetime, dt.time]


def test_addresses_count_blank_rows_and_columns_before_the_table(tmp_path: Path) -> None:
    book = Workbook()
    page = book.active
    assert page is not None
    page.cell(row=5, column=3, value="受理时间")
    book.save(tmp_path / "late.xlsx")
    (sheet,) = WorkbookStore(tmp_path / "late.xlsx").read().sheets
    assert (sheet.first_row, sheet.first_column, sheet.rows[0][0]) == (5, 3, "受理时间")


def test_one_sheet_can_be_asked_for_and_a_missing_one_names_those_there_are(path: Path) -> None:
    assert [sheet.name for sheet in WorkbookStore(path, "登记表").read().sheets] == ["登记表"]
    with pytest.raises(SheetMissing) as fault:
        WorkbookStore(path, "别的").read()
    assert fault.value.facts["valid"] == "登记表"


@pytest.mark.parametrize(
    ("name", "content", "fault"),
    [
        ("missing.xlsx", None, FileMissing),
        ("folder.xlsx", "folder", FileIsFolder),
        ("empty.xlsx", b"", NotAWorkbook),
        ("junk.xlsx", b"PK\x03\x04 not really", NotAWorkbook),
        ("notes.txt", b"complaints", UnsupportedKind),
        ("secret.xlsx", bytes.fromhex("d0cf11e0a1b11ae1") + "EncryptedPackage".encode("utf-16-le"), PasswordProtected),
    ],
)
def test_what_is_no_workbook_is_a_fault_of_its_own(
    tmp_path: Path, name: str, content: bytes | str | None, fault: type[Exception]
) -> None:
    path = tmp_path / name
    if isinstance(content, bytes):
        path.write_bytes(content)
    elif content == "folder":
        path.mkdir()
    with pytest.raises(fault):
        WorkbookStore(path).read()


# workbooks from other programs: used where the folder is there, never committed
HARD = Path(__file__).resolve().parents[3] / "shared" / "workbooks"


@pytest.mark.parametrize("path", sorted(HARD.rglob("*.xls?")), ids=lambda path: path.name)
def test_a_hard_or_hostile_workbook_gives_sheets_or_a_fault_never_a_traceback(path: Path) -> None:
    with suppress(NotAWorkbook, PasswordProtected, UnsupportedKind):
        assert all(sheet.name for sheet in WorkbookStore(path).read().sheets)
