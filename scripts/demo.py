"""The main job on the sample register: `python3 scripts/demo.py` → the audit report of October 2026 as a PDF."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

from environment import ROOT, SetupError, prepare, say

MONTH = "2026-10"
NOW = "2026-11-05T09:00"
OUTPUT = Path("reports") / f"audit-report-{MONTH}.pdf"


def main() -> int:
    """Set up, make the report, say where it is and what it says."""
    try:
        python = prepare("run")
    except SetupError as error:
        print(f"demo: {error}", file=sys.stderr)
        return 3
    (ROOT / OUTPUT.parent).mkdir(exist_ok=True)
    command = [str(python), "-m", "register", "report", "--month", MONTH, "--now", NOW]
    say(f"register report --month {MONTH} --now {NOW} -o {OUTPUT}")
    made = subprocess.run([*command, "--quiet", "-o", str(OUTPUT)], cwd=ROOT, check=False)
    if made.returncode:
        return made.returncode
    figures = subprocess.run([*command, "--format", "json"], cwd=ROOT, check=True, stdout=subprocess.PIPE)
    show(json.loads(figures.stdout))
    return 0


def show(report: dict[str, object]) -> None:
    """The key figures of a report."""
    figures = report["figures"]
    assert isinstance(figures, dict)
    print(f"{ROOT / OUTPUT}")
    left_out = len(list_of(report, "rows_excluded"))
    print(f"rows read {report['rows_read']} = used {report['rows_used']} + left out {left_out}")
    for kpi in figures["kpis"]:
        value = kpi["figure"]["value"]
        shown = "—" if value is None else f"{value:g}" if kpi["unit"] == "complaints" else f"{value:.1f}"
        target = "" if kpi["target"] is None else f"  (target {kpi['target']:g})"
        print(f"  {kpi['name'].replace('_', ' '):<24} {shown:>7} {kpi['unit']}{target}")
    print(f"  {'overdue now':<24} {len(list_of(figures, 'overdue')):>7} complaints")


def list_of(table: dict[str, object], key: str) -> list[object]:
    """A list in a JSON object."""
    value = table[key]
    assert isinstance(value, list)
    return value


if __name__ == "__main__":
    sys.exit(main())
