from pathlib import Path

import pytest

from register.errors import FileMissing, NotAText, OpenQuotation, UnclearEncoding
from register.stores.delimited import DelimitedStore

SIMPLIFIED = "投诉编号,受理时间,主题,客户姓名,投诉内容\n1,2026-11-02,物流,张三,没有按时送到\n"
TRADITIONAL = "客訴編號,受理時間,主題,顧客姓名,客訴內容\n1,2026-11-02,物流,張三,沒有準時送到\n"
ENGLISH = "ID,Date received,Topic,Customer,Details\n1,2/11/2026,Price,Zoë,£5 too much\n"


def read(tmp_path: Path, content: bytes, encoding: str | None = None) -> list[list[str]]:
    path = tmp_path / "register.csv"
    path.write_bytes(content)
    (sheet,) = DelimitedStore(path, encoding).read().sheets
    return [[str(cell) for cell in row] for row in sheet.rows]


@pytest.mark.parametrize(
    ("text", "encoding"),
    [
        *((SIMPLIFIED, name) for name in ("utf-8", "utf-8-sig", "utf-16", "utf-16-le", "gb18030")),
        *((TRADITIONAL, name) for name in ("utf-8", "utf-8-sig", "utf-16", "big5hkscs", "gb18030")),
        *((ENGLISH, name) for name in ("utf-8", "utf-8-sig", "utf-16", "cp1252")),
    ],
)
def test_the_encoding_is_the_one_in_which_the_headings_are_found(tmp_path: Path, text: str, encoding: str) -> None:
    assert read(tmp_path, text.encode(encoding)) == [line.split(",") for line in text.splitlines()]


@pytest.mark.parametrize("delimiter", [",", ";", "\t", "|"])
def test_the_delimiter_is_the_one_in_which_the_headings_are_found(tmp_path: Path, delimiter: str) -> None:
    content = SIMPLIFIED.replace(",", delimiter).encode()
    assert read(tmp_path, content)[1] == ["1", "2026-11-02", "物流", "张三", "没有按时送到"]


def test_a_quoted_cell_may_hold_lines_and_delimiters(tmp_path: Path) -> None:
    content = b'ID,Received,Details\r\n1,2026-11-02,"late,\r\nand ""broken"""\r\n'
    assert read(tmp_path, content)[1] == ["1", "2026-11-02", 'late,\r\nand "broken"']


def test_a_story_longer_than_the_usual_limit_of_a_cell_is_read(tmp_path: Path) -> None:
    assert len(read(tmp_path, f"ID,Received,Details\n1,2026-11-02,{'慢' * 200_000}\n".encode())[1][2]) == 200_000


def test_a_quotation_mark_never_closed_swallows_nothing(tmp_path: Path) -> None:
    rows = read(tmp_path, b'ID,Received,Details\n1,2026-11-02,"late\n2,2026-11-03,broken\n')
    assert [row[2] for row in rows] == ["Details", '"late', "broken"]
    with pytest.raises(OpenQuotation) as fault:
        read(tmp_path, b'ID,Received,Details\n1,2026-11-02,"late, again\n2,2026-11-03,broken\n')
    assert fault.value.facts["line"] == 2


def test_a_word_in_quotation_marks_at_the_beginning_of_a_cell_is_no_fault(tmp_path: Path) -> None:
    rows = read(tmp_path, b'ID,Received,Details\n1,2026-11-02,"Great" they said\n2,2026-11-03,broken\n')
    assert len(rows) == 3


def test_doubt_about_the_encoding_is_an_error_that_names_the_choices(tmp_path: Path) -> None:
    content = "ID,Received,Customer\n1,2026-11-02,張三\n".encode("big5hkscs")
    with pytest.raises(UnclearEncoding) as fault:
        read(tmp_path, content)
    assert "big5hkscs" in str(fault.value.facts["valid"])
    assert "gb18030" in str(fault.value.facts["valid"])
    assert read(tmp_path, content, "big5hkscs")[1][2] == "張三"


@pytest.mark.parametrize(("content", "encoding"), [(b"\xff\xff\xff\x81", "utf-8"), (b"ID", "no-such-encoding")])
def test_what_cannot_be_decoded_is_a_fault(tmp_path: Path, content: bytes, encoding: str) -> None:
    with pytest.raises(NotAText):
        read(tmp_path, content, encoding)


def test_a_missing_text_file_is_a_fault(tmp_path: Path) -> None:
    with pytest.raises(FileMissing):
        DelimitedStore(tmp_path / "none.csv").read()


REAL = Path(__file__).resolve().parents[3] / "shared" / "examples" / "registers"


@pytest.mark.parametrize("path", sorted(REAL.glob("*.csv")), ids=lambda path: path.name)
def test_a_real_table_is_read_line_by_line(path: Path) -> None:
    (sheet,) = DelimitedStore(path).read().sheets
    assert len(sheet.rows) > 100
    assert len({len(row) for row in sheet.rows if row}) == 1
