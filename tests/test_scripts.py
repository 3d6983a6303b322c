import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from pypdf import PdfReader

import environment

ROOT = Path(__file__).resolve().parents[1]
LOCKS = sorted((ROOT / "scripts").glob("*.lock"))


def test_the_demo_makes_the_report_and_prints_where_it_is_and_what_it_says() -> None:
    made = subprocess.run(
        [sys.executable, str(ROOT / "scripts" / "demo.py")], cwd="/", check=False, capture_output=True, text=True
    )
    assert made.returncode == 0, made.stderr
    path, *figures = made.stdout.splitlines()
    assert PdfReader(path).pages[0].extract_text()
    assert "rows read 262 = used 258 + left out 4" in figures
    assert any("in time" in line and "71.4" in line for line in figures)


def test_ci_calls_the_whole_check_and_nothing_else() -> None:
    lines = [
        line for line in (ROOT / ".ci" / "run").read_text().splitlines() if line and not line.startswith(("#", "set"))
    ]
    assert lines == ['exec python3 "$(dirname "$0")/../scripts/test.py"']


def test_a_missing_library_that_cannot_be_installed_is_one_line_with_the_command(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(environment, "LIBRARIES", {sys.platform: ("libnowhere.so.0",)})
    monkeypatch.setattr("shutil.which", lambda _: None)
    with pytest.raises(environment.SetupError) as fault:
        environment.ensure_libraries()
    assert "libnowhere.so.0" in str(fault.value)
    assert "\n" not in str(fault.value)


def test_who_may_not_install_is_told_what_to_type(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(environment, "LIBRARIES", {sys.platform: ("libnowhere.so.0",)})
    monkeypatch.setattr("shutil.which", lambda name: f"/usr/bin/{name}" if name == "apt-get" else None)
    monkeypatch.setattr("os.geteuid", lambda: 1000)
    with pytest.raises(environment.SetupError, match="type: sudo apt-get install -y --no-install-recommends libpango"):
        environment.ensure_libraries()


def test_an_old_python_is_told_so(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "version_info", (3, 10, 1))
    with pytest.raises(environment.SetupError, match=r"3\.11 or newer is needed, this is 3\.10\.1"):
        environment.prepare("run")


@pytest.mark.parametrize("lock", LOCKS, ids=lambda path: path.name)
def test_a_lock_pins_every_library_and_names_no_address(lock: Path) -> None:
    lines = [line for line in lock.read_text().splitlines() if line and not line.startswith("#")]
    assert all(line.count("==") == 1 for line in lines)
    assert not [line for line in lines if "/" in line or "@" in line]


def test_the_checks_lock_has_the_same_versions_as_what_runs() -> None:
    run, dev = (set(lock.read_text().splitlines()[1:]) for lock in reversed(LOCKS))
    assert {line for line in run if line} <= dev


def test_the_top_level_is_as_agreed() -> None:
    if not (shutil.which("git") and (ROOT / ".git").exists()):
        pytest.skip("not a git checkout")
    tracked = subprocess.run(["git", "ls-files"], cwd=ROOT, check=True, capture_output=True, text=True)
    top = {line.split("/")[0] for line in tracked.stdout.splitlines()}
    assert {name for name in top if not name.startswith(".")} == {
        *("register", "report_templates", "scripts", "tests"),
        *("pyproject.toml", "sample_register.xlsx", "register.toml"),
        *("README.md", "CONTRIBUTING.md", "DECISIONS.md", "CHANGELOG.md", "LICENSE"),
    }
