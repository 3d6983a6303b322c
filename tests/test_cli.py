import csv
import datetime as dt
import io
import json
import os
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner, Result
from openpyxl import load_workbook
from pypdf import PdfReader

from register.cli import main
from register.core.schema import FIELDS
from tests.sheets import saved

ROOT = Path(__file__).resolve().parents[1]
SAMPLE = ROOT / "sample_register.xlsx"
NOW = "2026-11-05T09:00"
CORE = ["主题", "客户姓名", "受理时间", "投诉内容", "处理措施"]
FIRST = ["物流", "张三", "2026-10-12 09:30", "没有按时送到", ""]


def run(*arguments: str | Path, language: str = "zh-Hans") -> Result:
    call = [str(argument) for argument in arguments]
    return CliRunner().invoke(main, [*call, "--language", language, "--now", NOW], catch_exceptions=False)


def document(*arguments: str | Path) -> dict[str, Any]:
    found: dict[str, Any] = json.loads(run(*arguments, "--format", "json").stdout)
    return found


@pytest.fixture
def five_columns(tmp_path: Path) -> Path:
    return saved(tmp_path / "five.xlsx", [CORE, FIRST])


def broken(tmp_path: Path, kind: str) -> Path:
    path = tmp_path / "register.xlsx"
    match kind:
        case "a folder":
            path.mkdir()
        case "truncated":
            path.write_bytes(SAMPLE.read_bytes()[:5000])
        case "not a workbook":
            path.write_text("投诉登记", encoding="utf-8")
        case "blank":
            saved(path, [[]])
        case "without headings":
            saved(path, [["2026-10-12", 5, "送货"], ["2026-10-13", 6, "退款"]])
        case "without a date":
            saved(path, [["主题", "客户姓名", "投诉内容"], ["物流", "张三", "没有送到"]])
        case "another kind":
            path = tmp_path / "register.pdf"
            path.write_bytes(b"%PDF-1.7")
        case "with a password":
            path.write_bytes(bytes.fromhex("d0cf11e0a1b11ae1") + bytes(504) + "EncryptedPackage".encode("utf-16-le"))
    return path


BROKEN = {
    "missing": ("找不到文件", "There is no file"),
    "a folder": ("文件夹", "is a folder"),
    "truncated": ("损坏", "damaged"),
    "not a workbook": ("损坏", "damaged"),
    "blank": ("表头", "No heading row"),
    "without headings": ("表头", "No heading row"),
    "without a date": ("投诉内容", "no column with the date"),
    "another kind": (".pdf", "Files ending in .pdf"),
    "with a password": ("密码", "password"),
}


@pytest.mark.parametrize("command", ["validate", "normalise", "deadlines", "report"])
@pytest.mark.parametrize("kind", BROKEN)
def test_a_register_that_cannot_be_read_gives_a_sentence_a_remedy_and_exit_code_3(
    tmp_path: Path, command: str, kind: str
) -> None:
    path = broken(tmp_path, kind)
    before = sorted(tmp_path.iterdir())
    output = ["-o", str(tmp_path / "out.pdf")] if command == "report" else []
    for language, word in zip(("zh-Hans", "en"), BROKEN[kind], strict=True):
        result = run(command, path, *output, language=language)
        assert (result.exit_code, result.stdout) == (3, "")
        sentence, remedy = result.stderr.splitlines()
        assert word in sentence
        assert remedy
    assert sorted(tmp_path.iterdir()) == before


def test_a_file_that_may_not_be_read_says_so(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = saved(tmp_path / "locked.xlsx", [CORE, FIRST])

    def refuse(_: Path) -> bytes:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(Path, "read_bytes", refuse)
    result = run("validate", path, language="en")
    assert result.exit_code == 3
    assert "another program holds it" in result.stderr


def test_two_columns_for_one_field_are_a_finding_and_a_warning_beside_every_result(tmp_path: Path) -> None:
    path = saved(tmp_path / "twice.xlsx", [[*CORE, "受理时间"], [*FIRST, "2026-10-13"]])
    found = run("validate", path, language="en")
    assert found.exit_code == 1
    assert "Two columns are both headed as Received" in found.stdout
    beside = run("deadlines", path, language="en")
    assert beside.exit_code == 0
    assert "Two columns are both headed as Received" in beside.stderr


def test_an_empty_register_is_in_order_and_says_where_to_begin(tmp_path: Path) -> None:
    result = run("validate", saved(tmp_path / "empty.xlsx", [CORE]), language="en")
    assert result.exit_code == 0
    assert "no complaint in it yet" in result.stdout


@pytest.mark.parametrize("rows", [[CORE], [CORE, FIRST]], ids=["an empty register", "a month without complaints"])
def test_a_month_without_complaints_is_a_nil_report(tmp_path: Path, rows: list[list[str]]) -> None:
    output = tmp_path / "nil.pdf"
    result = run("report", saved(tmp_path / "r.xlsx", rows), "--month", "2026-02", "-o", output, language="en")
    assert result.exit_code == 0
    text = PdfReader(output).pages[0].extract_text()
    assert "No complaint was received in February 2026" in text


@pytest.mark.parametrize(
    ("month", "word"), [("2026-12", "2026年12月"), ("2026-13", "2026-13"), ("soon", "soon")], ids=str
)
def test_a_month_that_cannot_be_reported_is_a_wrong_call(tmp_path: Path, month: str, word: str) -> None:
    output = tmp_path / "report.pdf"
    result = run("report", SAMPLE, "--month", month, "-o", output)
    assert result.exit_code == 2
    assert word in result.stderr
    assert not output.exists()


def test_a_pdf_needs_a_place_to_go_to() -> None:
    result = run("report", SAMPLE, "--month", "2026-10", language="en")
    assert (result.exit_code, result.stdout) == (2, "")
    assert "-o report-2026-10.pdf" in result.stderr


def test_an_output_that_cannot_be_written_leaves_nothing_behind(tmp_path: Path) -> None:
    result = run("report", SAMPLE, "--month", "2026-10", "--format", "html", "-o", tmp_path / "none" / "r.html")
    assert result.exit_code == 3
    assert list(tmp_path.iterdir()) == []


def test_validate_json_has_the_shape_of_the_contract() -> None:
    found = document("validate", SAMPLE)
    assert found["rows_read"] == found["rows_used"] + len(found["rows_excluded"])
    assert found["columns"]["received"] == {"column": "B", "heading": "受理时间"}
    assert found["counts"] == {
        severity: sum(finding["severity"] == severity for finding in found["findings"])
        for severity in ("error", "warning", "hint")
    }
    unreadable = next(finding for finding in found["findings"] if finding["rule"] == "unreadable-date")
    assert unreadable["address"] == f"投诉登记!B{unreadable['row']}"
    assert (unreadable["value"], unreadable["heading"], unreadable["field"]) == ("上周吧", "受理时间", "received")
    assert unreadable["suggestion"]


def test_validate_fails_on_errors_only(tmp_path: Path) -> None:
    assert run("validate", SAMPLE).exit_code == 1
    hint = saved(tmp_path / "hint.xlsx", [CORE, ["货不对板", *FIRST[1:]]])
    result = run("validate", hint)
    assert result.exit_code == 0
    assert "货不对板" in result.stdout


def test_validate_only_one_rule() -> None:
    found = document("validate", SAMPLE, "--only", "duplicate-id")
    assert {finding["rule"] for finding in found["findings"]} == {"duplicate-id"}
    wrong = run("validate", SAMPLE, "--only", "no-such-rule")
    assert wrong.exit_code == 2
    assert "duplicate-id" in wrong.stderr


def test_normalise_csv_is_the_whole_typed_table() -> None:
    table = list(csv.reader(io.StringIO(run("normalise", SAMPLE, "--format", "csv").stdout)))
    assert table[0] == ["row", *(field.name for field in FIELDS)]
    assert len(table) == 1 + document("normalise", SAMPLE)["rows_read"]
    rows = {row[0]: dict(zip(table[0], row, strict=True)) for row in table[1:]}
    assert rows["209"]["received"] == "2026-08-11"
    assert rows["86"]["received"] == "2026-01-14T18:36"
    assert rows["55"]["received"] == ""
    assert rows["4"]["phone"].startswith("+86")


def test_normalise_json_says_what_would_change_and_why() -> None:
    changes = {change["address"]: change for change in document("normalise", SAMPLE)["changes"]}
    change = changes["投诉登记!B172"]
    assert (change["before"], change["after"]) == ("2026年6月19日 下午7点20分", "2026-06-19 19:20")
    assert change["reason"] == "date-form"


def test_deadlines_json_has_the_shape_of_the_contract() -> None:
    found = document("deadlines", SAMPLE)
    assert found["calendar"] == {
        "country": "CN",
        "version": found["calendar"]["version"],
        "announced_until": "2026-12-31",
    }
    assert len(found["deadlines"]) == 5 * len(found["complaints"]) == 5 * found["rows_used"]
    held = [line for line in found["deadlines"] if line["state"] == "held"]
    assert [line["due"] for line in held] == [None]
    overdue = {complaint["id"] for complaint in found["complaints"] if "resolution" in complaint["overdue"]}
    assert overdue == {"TS-2026-0160", "TS-2026-0169", "TS-2026-0178"}


def test_report_json_is_what_the_report_says() -> None:
    found = document("report", SAMPLE, "--month", "2026-10")
    assert found["period"] == "2026-10"
    assert found["rows_read"] == found["rows_used"] + len(found["rows_excluded"])
    assert len(found["source_sha256"]) == 64
    assert found["figures"]["kpis"][0]["figure"]["value"] == 21


def test_the_last_month_is_the_one_before_now() -> None:
    assert document("report", SAMPLE)["period"] == "2026-10"


def test_a_moment_with_a_zone_is_read_on_the_registers_clock() -> None:
    result = CliRunner().invoke(main, ["deadlines", str(SAMPLE), "--format", "json", "--now", "2026-11-05T01:00+00:00"])
    assert json.loads(result.stdout)["now"] == "2026-11-05T09:00"


@pytest.mark.parametrize("command", ["validate", "normalise", "deadlines"])
def test_a_five_column_register_works_in_every_command(five_columns: Path, command: str) -> None:
    result = run(command, five_columns, "--region", "CN")
    assert result.exit_code == 0
    assert result.stderr == ""
    assert "1" in result.stdout


def test_a_five_column_register_gets_a_report_that_names_what_is_missing(five_columns: Path, tmp_path: Path) -> None:
    output = tmp_path / "five.pdf"
    result = run("report", five_columns, "--month", "2026-10", "-o", output, language="en")
    assert result.exit_code == 0
    text = "".join(page.extract_text() for page in PdfReader(output).pages)
    assert "a column “Handler” would fill the section" in text


def test_reading_never_touches_the_file(five_columns: Path) -> None:
    before = (five_columns.read_bytes(), five_columns.stat().st_mtime_ns)
    for command in ("validate", "normalise", "deadlines"):
        run(command, five_columns)
    assert (five_columns.read_bytes(), five_columns.stat().st_mtime_ns) == before


def test_cells_cannot_carry_formulas_markup_or_escape_codes_out(tmp_path: Path) -> None:
    hostile = [
        "=cmd|' /C calc'!A0",
        "\x1b[31m红\x1b[0m",
        "2026-10-12 09:30",
        "<script>alert(1)</script>",
        "\u202eexe.txt",
    ]
    path = saved(tmp_path / "hostile.xlsx", [CORE, [cell.replace("\x1b", "_x001B_") for cell in hostile]])
    table = run("normalise", path, "--format", "csv").stdout
    page = run("report", path, "--month", "2026-10", "--format", "html").stdout
    listing = run("validate", path).stdout
    assert "'=cmd|" in table
    assert "\x1b" not in table
    assert "<script>alert" not in page
    assert "\x1b" not in listing + page
    assert "\u202e" not in listing + page


def test_the_moment_must_be_a_moment() -> None:
    result = CliRunner().invoke(main, ["validate", str(SAMPLE), "--now", "tomorrow"])
    assert result.exit_code == 2


@pytest.mark.parametrize(
    ("language", "word"), [("zh_CN.UTF-8", "月度审计报告"), ("zh_TW.UTF-8", "每月稽核報告"), ("C", "audit report")]
)
def test_help_is_in_the_readers_language(monkeypatch: pytest.MonkeyPatch, language: str, word: str) -> None:
    monkeypatch.setenv("LC_ALL", language)
    assert word in CliRunner().invoke(main, ["--help"]).stdout
    page = CliRunner().invoke(main, ["report", "--help"]).stdout
    assert word in page
    assert ("Show this message" in page) == (language == "C")


@pytest.mark.parametrize("ending", [".xlsx", ".xls", ".ods"])
def test_a_report_is_never_written_over_a_workbook(five_columns: Path, tmp_path: Path, ending: str) -> None:
    before = five_columns.read_bytes()
    for output in (five_columns, tmp_path / f"other{ending}"):
        result = run("report", five_columns, "--month", "2026-10", "-o", output, language="en")
        assert result.exit_code == 2
        assert "never written over" in result.stderr
    assert five_columns.read_bytes() == before
    assert not (tmp_path / f"other{ending}").exists() or ending == ".xlsx"


def test_a_report_is_never_written_over_its_source_whatever_it_is_called(tmp_path: Path) -> None:
    source = saved(tmp_path / "five.xlsx", [CORE, FIRST]).rename(tmp_path / "register.html")
    before = source.read_bytes()
    assert run("report", source, "--month", "2026-10", "-o", source).exit_code == 2
    assert source.read_bytes() == before


@pytest.mark.parametrize(("name", "start"), [("r.html", "<!doctype html>"), ("r.json", "{"), ("r.pdf", "%PDF")])
def test_the_ending_of_the_output_says_its_form(five_columns: Path, tmp_path: Path, name: str, start: str) -> None:
    assert run("report", five_columns, "--month", "2026-10", "-o", tmp_path / name).exit_code == 0
    assert (tmp_path / name).read_bytes().decode("latin-1").lstrip().startswith(start)


def test_other_sheets_that_look_like_registers_are_named(tmp_path: Path) -> None:
    book = load_workbook(saved(tmp_path / "months.xlsx", [CORE, FIRST], sheet="9月"))
    page = book.create_sheet("10月")
    for row in ([*CORE], [*FIRST]):
        page.append(row)
    book.save(tmp_path / "months.xlsx")
    result = run("report", tmp_path / "months.xlsx", "--month", "2026-10", "--format", "html")
    assert "10月" in result.stderr
    assert "10月" in result.stdout
    assert document("validate", tmp_path / "months.xlsx")["other_sheets"] == ["10月"]


def test_a_character_the_fonts_lack_is_named(tmp_path: Path) -> None:
    path = saved(tmp_path / "emoji.xlsx", [CORE, ["\U0001f621", *FIRST[1:]]])
    result = run("report", path, "--month", "2026-10", "-o", tmp_path / "r.pdf", language="en")
    assert "printed as boxes: \U0001f621" in result.stderr


def test_a_long_list_of_overdue_complaints_is_capped_in_the_report(tmp_path: Path) -> None:
    rows = [
        ["No.", "Received", "Customer", "Resolved"],
        *([str(n), "2026-01-05 10:00", "A", ""] for n in range(1, 301)),
    ]
    result = run("report", saved(tmp_path / "r.xlsx", rows), "--format", "html", "--month", "2026-10", language="en")
    assert "260 more are not listed here" in result.stdout


def test_a_text_file_gives_the_same_findings_as_the_workbook(tmp_path: Path) -> None:
    rows = [CORE, FIRST, ["货不对板", "李四", "2026-02-30", "", ""]]
    workbook = saved(tmp_path / "five.xlsx", rows)
    text = tmp_path / "five.csv"
    text.write_bytes("\n".join(",".join(row) for row in rows).encode("gb18030"))
    ours = [
        (finding["rule"], finding["row"], finding["value"]) for finding in document("validate", workbook)["findings"]
    ]
    assert [
        (finding["rule"], finding["row"], finding["value"]) for finding in document("validate", text)["findings"]
    ] == ours


def test_doubt_about_an_encoding_names_the_option(tmp_path: Path) -> None:
    path = tmp_path / "r.csv"
    path.write_bytes("ID,Received,Customer\n1,2026-11-02,張三\n".encode("big5hkscs"))
    result = run("validate", path)
    assert result.exit_code == 3
    assert "--encoding big5hkscs" in result.stderr
    assert run("validate", path, "--encoding", "big5hkscs").exit_code == 0


def test_one_stray_value_in_the_last_cell_of_a_sheet_is_refused_before_it_takes_the_memory(tmp_path: Path) -> None:
    path = saved(tmp_path / "huge.xlsx", [CORE, FIRST])
    book = load_workbook(path)
    book.worksheets[0].cell(row=1_048_576, column=16_384, value="x")
    book.save(path)
    result = run("validate", path, language="en")
    assert result.exit_code == 3
    assert "too large to be a register" in result.stderr


def test_a_heading_of_the_settings_that_is_not_there_is_a_fault(tmp_path: Path) -> None:
    path = saved(tmp_path / "r.xlsx", [CORE, FIRST])
    (tmp_path / "register.toml").write_text('[columns]\nreceived = "收到"', encoding="utf-8")
    result = run("validate", path)
    assert result.exit_code == 2
    assert "收到" in result.stderr
    assert "受理时间" in result.stderr


def test_a_shop_that_never_opens_is_a_fault(tmp_path: Path) -> None:
    path = saved(tmp_path / "r.xlsx", [CORE, FIRST])
    days = ", ".join(str(dt.date(2026, 1, 1) + dt.timedelta(n)) for n in range(365 * 4))
    text = f"[hours]\nmonday = ['09:00-10:00']\n[calendar]\nclosed = [{days}]"
    (tmp_path / "register.toml").write_text(text, encoding="utf-8")
    result = run("deadlines", path, language="en")
    assert result.exit_code == 2
    assert "no working time at all" in result.stderr


@pytest.mark.parametrize("arguments", [("--month", "0001-01"), ("--month", "9999-12")])
def test_a_month_far_away_is_a_wrong_call(arguments: tuple[str, str]) -> None:
    assert run("report", SAMPLE, *arguments, "--format", "json").exit_code == 2


def test_a_moment_far_away_is_a_wrong_call() -> None:
    for moment in ("0001-01-15T00:00", "9999-12-31T00:00"):
        assert CliRunner().invoke(main, ["deadlines", str(SAMPLE), "--now", moment]).exit_code == 2


def test_an_output_of_unknown_form_is_a_wrong_call(five_columns: Path, tmp_path: Path) -> None:
    assert run("report", five_columns, "--month", "2026-10", "-o", tmp_path / "r.txty").exit_code == 2
    assert run("report", five_columns, "--month", "2026-10", "-o", tmp_path / "R.HTML").exit_code == 0
    assert "<!doctype html>" in (tmp_path / "R.HTML").read_text("utf-8")


def test_a_pipe_is_written_to_and_stays_a_pipe(five_columns: Path, tmp_path: Path) -> None:
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    with ThreadPoolExecutor() as threads:
        content = threads.submit(pipe.read_bytes)
        assert run("report", five_columns, "--month", "2026-10", "--format", "json", "-o", pipe).exit_code == 0
    assert json.loads(content.result())["period"] == "2026-10"
    assert pipe.is_fifo()


def test_a_new_report_has_the_rights_the_user_gives_new_files(five_columns: Path, tmp_path: Path) -> None:
    old = os.umask(0o077)
    try:
        run("report", five_columns, "--month", "2026-10", "-o", tmp_path / "r.json")
    finally:
        os.umask(old)
    assert (tmp_path / "r.json").stat().st_mode & 0o777 == 0o600


def test_names_in_a_file_cannot_bring_terminal_codes_into_a_fault(tmp_path: Path) -> None:
    path = saved(tmp_path / "r.xlsx", [CORE, FIRST], sheet="S\x9b31m")
    result = run("validate", path, "--sheet", "no")
    assert result.exit_code == 3
    assert "\x9b" not in result.stderr


def test_what_cannot_be_seen_is_escaped_in_json(tmp_path: Path) -> None:
    path = saved(tmp_path / "r.xlsx", [CORE, ["T\x9b31m", "张三", "\u202e2026-10-12x", "", ""]])
    result = run("validate", path, "--format", "json")
    assert "\x9b" not in result.stdout
    assert "\u202e" not in result.stdout
    assert json.loads(result.stdout)["findings"][0]["value"] == "T\x9b31m"


def test_a_fault_nobody_foresaw_is_a_sentence_too(five_columns: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("register.cli.corridor.read", lambda *_: 1 / 0)
    result = run("validate", five_columns, language="en")
    assert result.exit_code == 3
    assert "ZeroDivisionError" in result.stderr
