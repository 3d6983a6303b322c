"""Make the sample register: an invented shop, fourteen months of complaints and the slips real registers have.

    python scripts/make_sample.py [--language zh-Hans|zh-Hant|en] [-o PATH]

The same file comes out byte for byte on every run.
"""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))  # also when started as a script, from anywhere

from sample.complaint import write
from sample.hours import Hours
from sample.plan import plan
from sample.shops import SHOPS
from sample.slips import spoil
from sample.workbook import workbook

ROOT = Path(__file__).resolve().parent.parent


def make(language: str) -> bytes:
    """The sample register in that language, as the bytes of an Excel workbook."""
    hours = Hours(SHOPS[language].country)
    written = {case.number: write(case, language, hours) for case in plan()}
    return workbook(list(spoil(written, language)), language)


def main() -> None:
    """Write the sample register."""
    parser = argparse.ArgumentParser(description="Make the sample complaint register.")
    parser.add_argument("--language", choices=tuple(SHOPS), default="zh-Hans")
    parser.add_argument("-o", "--output", type=Path, default=ROOT / "sample_register.xlsx")
    arguments = parser.parse_args()
    arguments.output.write_bytes(make(arguments.language))
    print(arguments.output)


if __name__ == "__main__":
    main()
