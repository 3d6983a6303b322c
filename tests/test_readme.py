"""What the pages show is what the commands print: each console block is run; `…` stands for any lines."""

import re
import shlex
import shutil
from pathlib import Path

import pytest
from click.testing import CliRunner

from register.cli import main

ROOT = Path(__file__).resolve().parents[1]
PAGES = [ROOT / "README.md", *sorted((ROOT / ".readme").glob("*.md"))]
BLOCKS = [
    pytest.param(block, id=f"{page.name}:{block.splitlines()[0][2:40]}")
    for page in PAGES
    for block in re.findall(r"```console\n(.*?)```", page.read_text("utf-8"), flags=re.DOTALL)
]


@pytest.mark.parametrize("block", BLOCKS)
def test_a_console_block_shows_what_the_command_prints(
    block: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    command, *shown = block.splitlines()
    for name in ("sample_register.xlsx", "register.toml"):
        shutil.copyfile(ROOT / name, tmp_path / name)
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("COLUMNS", "100")
    result = CliRunner().invoke(main, shlex.split(command.removeprefix("$ register ")), catch_exceptions=False)
    assert result.exit_code in (0, 1)
    pattern = "".join(r"(?:.*\n)*" if line == "…" else re.escape(line) + r"\n" for line in shown)
    assert re.fullmatch(pattern, result.output), result.output


def test_every_page_shows_every_command_there_is() -> None:
    for page in PAGES:
        text = page.read_text("utf-8")
        assert all(f"$ register {name}" in text for name in main.commands)
        assert "python3 scripts/demo.py" in text
        assert "python3 scripts/test.py" in text


def test_every_link_of_a_page_leads_somewhere() -> None:
    for page in PAGES:
        links = re.findall(r"\]\(([^)#]+)\)|src=\"([^\"]+)\"", page.read_text("utf-8"))
        assert [link for pair in links for link in pair if link and not (page.parent / link).exists()] == []
