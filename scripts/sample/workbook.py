"""The workbook: layout, drop-downs and colours, the same bytes every time."""

from __future__ import annotations

import os
import re
import zipfile
from datetime import date, datetime
from io import BytesIO

os.environ["OPENPYXL_LXML"] = "False"  # one XML writer everywhere, whether lxml is installed or not

from openpyxl import Workbook
from openpyxl.cell import Cell
from openpyxl.formatting.rule import Rule
from openpyxl.styles import Alignment, Border, Font, PatternFill, Side
from openpyxl.styles.differential import DifferentialStyle
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.datavalidation import DataValidation
from openpyxl.worksheet.properties import PageSetupProperties
from openpyxl.worksheet.worksheet import Worksheet

from register.core.schema import FIELD, FIELDS, Kind
from register.core.vocabulary import CHOICES, label
from sample.plan import NOW
from sample.row import Row, Value
from sample.shops import SHOPS

FIRST_ROW = 4
SPARE_ROWS = 40
OPEN = ("received", "in_progress", "waiting_customer", "reopened")
ORDER = (
    "id received channel topic severity status customer phone email account vip product serial_no purchase_date "
    "warranty occurred details feeling recording_notice handler first_response acknowledged department transferred "
    "department_replied founded cause resolution replied customer_agrees compensation amount promise promise_due "
    "promise_kept held_from held_until hold_reason resolved corrective_action follow_up_1 follow_up_2 follow_up_result "
    "satisfaction closed steps notes"
)
WIDE_COLUMNS = {
    "details": 48,
    "resolution": 40,
    "cause": 32,
    "corrective_action": 34,
    "promise": 24,
    "hold_reason": 22,
    "notes": 24,
}
NARROW = {
    "id": 15,
    "customer": 14,
    "phone": 17,
    "email": 26,
    "account": 13,
    "product": 18,
    "serial_no": 18,
    "warranty": 20,
    "steps": 28,
}
FONTS = {"zh-Hans": "Microsoft YaHei", "zh-Hant": "Microsoft JhengHei", "en": "Calibri"}
LINE = Side(style="thin", color="D0D7DA")
GRID_LINES = Border(left=LINE, right=LINE, top=LINE, bottom=LINE)


def columns() -> list[str]:
    """The fields in the order staff fill them in; a field this script does not know goes last."""
    order = ORDER.split()
    return order + [field.name for field in FIELDS if field.name not in order]


def put_cell(cell: Cell, value: Value, name: str) -> None:
    """Write one value with the look of its column."""
    cell.value = value
    if isinstance(value, str) and value.startswith("="):
        cell.data_type = "s"  # typed as text: never a formula
    if isinstance(value, datetime):
        cell.number_format = "yyyy-mm-dd hh:mm"
    elif isinstance(value, date):
        cell.number_format = "yyyy-mm-dd"
    elif name == "phone":
        cell.number_format = "0" if isinstance(value, int) else "@"
    cell.alignment = Alignment(vertical="top", wrap_text=name in WIDE_COLUMNS, horizontal="left")
    cell.border = GRID_LINES


def display_width(text: str) -> int:
    """Columns a text needs: a Chinese character takes two."""
    return sum(1 if ord(character) < 0x2E80 else 2 for character in text)


def row_height(row: Row) -> float:
    """Enough for the longest text of the line."""
    lines = [-(-display_width(str(row.get(name) or "")) // (width - 2)) for name, width in WIDE_COLUMNS.items()]
    return 15.5 * min(8, max(2, *lines))


def banner(sheet: Worksheet, language: str, names: list[str]) -> None:
    """Title, note to staff and headings."""
    shop, last = SHOPS[language], len(names)
    for line, text, size, height in ((1, shop.title, 16, 32), (2, shop.note, 10, 22)):
        sheet.merge_cells(start_row=line, start_column=1, end_row=line, end_column=last)
        cell = sheet.cell(line, 1, text)
        cell.font = Font(name=FONTS[language], size=size, bold=line == 1, color="1F4E5F" if line == 1 else "666666")
        cell.alignment = Alignment(vertical="center")
        sheet.row_dimensions[line].height = height
    for column, name in enumerate(names, 1):
        cell = sheet.cell(3, column, FIELD[name].heading(language))
        cell.font = Font(name=FONTS[language], bold=True, color="FFFFFF")
        cell.fill = PatternFill("solid", fgColor="1F6F78")
        cell.alignment = Alignment(wrap_text=True, vertical="center", horizontal="center")
        cell.border = GRID_LINES
        width = WIDE_COLUMNS.get(name, NARROW.get(name, 17 if FIELD[name].kind is Kind.DATETIME else 12))
        sheet.column_dimensions[get_column_letter(column)].width = width
    sheet.row_dimensions[3].height = 34


def fill(sheet: Worksheet, rows: list[Row], language: str, names: list[str]) -> int:
    """Write the complaints and the pre-numbered empty lines; returns the last line."""
    year, number = str(rows[-1]["id"]).rsplit("-", 1)
    spare: list[Row] = [{"id": f"{year}-{int(number) + n:04}"} for n in range(1, SPARE_ROWS + 1)]
    font = Font(name=FONTS[language], size=10)
    for line, row in enumerate([*rows, *spare], FIRST_ROW):
        for column, name in enumerate(names, 1):
            cell = sheet.cell(line, column)
            assert isinstance(cell, Cell)
            put_cell(cell, row.get(name), name)
            cell.font = font
        sheet.cell(line, 1).fill = PatternFill("solid", fgColor="EDEDED")
        sheet.row_dimensions[line].height = row_height(row)
    return FIRST_ROW + len(rows) + len(spare) - 1


def add_choices(sheet: Worksheet, choices: Worksheet, language: str, names: list[str], last: int) -> None:
    """The lists on the second sheet and the drop-downs that refer to them; other words may be typed."""
    for column, (field, options) in enumerate(CHOICES.items(), 1):
        letter = get_column_letter(column)
        heading = choices.cell(1, column, FIELD[field].heading(language))
        heading.font = Font(name=FONTS[language], bold=True, color="FFFFFF")
        heading.fill = PatternFill("solid", fgColor="1F6F78")
        choices.column_dimensions[letter].width = 20
        for line, option in enumerate(options, 2):
            choices.cell(line, column, option.word(language)).font = Font(name=FONTS[language], size=10)
        source = f"'{choices.title}'!${letter}$2:${letter}${len(options) + 1}"
        rule = DataValidation(type="list", formula1=source, allow_blank=True, errorStyle="warning")
        target = get_column_letter(names.index(field) + 1)
        rule.add(f"{target}{FIRST_ROW}:{target}{last}")
        sheet.add_data_validation(rule)
    choices.freeze_panes = "A2"


def add_colours(sheet: Worksheet, language: str, names: list[str], last: int) -> None:
    """Amber for what has been open for more than three days, green-grey for what is closed."""
    status, received = (get_column_letter(names.index(name) + 1) for name in ("status", "received"))
    area = f"B{FIRST_ROW}:{get_column_letter(len(names))}{last}"
    is_open = ",".join(f'${status}{FIRST_ROW}="{label("status", code, language)}"' for code in OPEN)
    age = f"ISNUMBER(${received}{FIRST_ROW}),${received}{FIRST_ROW}<NOW()-3"
    closed = f'${status}{FIRST_ROW}="{label("status", "closed", language)}"'
    amber = DifferentialStyle(fill=PatternFill(bgColor="FFE3A3"))
    faded = DifferentialStyle(fill=PatternFill(bgColor="EAF1EC"), font=Font(color="4F5B55"))
    for formula, style in ((f"AND({age},OR({is_open}))", amber), (closed, faded)):
        sheet.conditional_formatting.add(area, Rule(type="expression", dxf=style, formula=[formula]))


def set_up_page(sheet: Worksheet, names: list[str], last: int) -> None:
    """Frozen headings, filter and a printout somebody can read."""
    sheet.freeze_panes = f"C{FIRST_ROW}"
    sheet.auto_filter.ref = f"A3:{get_column_letter(len(names))}{last}"
    sheet.print_title_rows = "3:3"
    sheet.print_title_cols = "A:A"
    sheet.page_setup.orientation = "landscape"
    sheet.page_setup.paperSize = 8  # A3
    sheet.page_setup.fitToWidth = 4
    sheet.page_setup.fitToHeight = 0
    sheet.sheet_properties.pageSetUpPr = PageSetupProperties(fitToPage=True)
    sheet.sheet_view.zoomScale = 90


def same_every_time(saved: bytes) -> bytes:
    """The workbook without the time of day openpyxl puts into it."""
    stamp = f"{NOW:%Y-%m-%dT%H:%M:%SZ}".encode()
    target = BytesIO()
    with zipfile.ZipFile(BytesIO(saved)) as old, zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as new:
        for name in old.namelist():
            data = old.read(name)
            if name == "docProps/core.xml":
                data = re.sub(rb"(<dcterms:modified[^>]*>)[^<]*", rb"\g<1>" + stamp, data)
            member = zipfile.ZipInfo(name, NOW.timetuple()[:6])
            member.compress_type = zipfile.ZIP_DEFLATED
            member.create_system = 3
            member.external_attr = 0o644 << 16
            new.writestr(member, data)
    return target.getvalue()


def workbook(rows: list[Row], language: str) -> bytes:
    """The rows as the bytes of an Excel workbook."""
    shop, names = SHOPS[language], columns()
    book = Workbook()
    book.properties.creator = shop.title
    book.properties.created = NOW
    sheet = book.worksheets[0]
    sheet.title = shop.sheets[0]
    choices: Worksheet = book.create_sheet(shop.sheets[1])
    banner(sheet, language, names)
    last = fill(sheet, rows, language, names)
    add_choices(sheet, choices, language, names, last)
    add_colours(sheet, language, names, last)
    set_up_page(sheet, names, last)
    target = BytesIO()
    book.save(target)
    return same_every_time(target.getvalue())
