"""The wheel as a user gets it: built, installed into an environment of its own, run far from the checkout."""

import json
import shutil
import subprocess
import sys
import sysconfig
import venv
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]
NOW = "2026-11-05T09:00"


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("wheel")
    call = [sys.executable, "-m", "build", "--wheel", "--no-isolation", "--outdir", str(folder), str(ROOT)]
    subprocess.run(call, check=True, capture_output=True)
    (found,) = folder.glob("*.whl")
    return found


@pytest.fixture(scope="module")
def python(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The Python of an environment that holds the wheel, and the libraries it asks for, but not the checkout."""
    home = tmp_path_factory.mktemp("empty") / "venv"
    venv.create(home, with_pip=False)
    python = home / "bin" / "python"
    install = [sys.executable, "-m", "pip", "--python", str(python), "install", "--quiet", "--no-index", "--no-deps"]
    subprocess.run([*install, str(wheel)], check=True, capture_output=True)
    (packages,) = home.glob("lib/python*/site-packages")
    # the libraries are lent by the environment of the tests, so that nothing is downloaded; .pth files there,
    # the checkout's own among them, are not followed from here
    (packages / "libraries.pth").write_text(sysconfig.get_path("purelib") + "\n")
    return python


def run(python: Path, folder: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    call = [str(python), "-I", "-m", "register", *arguments]
    return subprocess.run(call, cwd=folder, check=False, capture_output=True, text=True)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    for name in ("sample_register.xlsx", "register.toml"):
        shutil.copyfile(ROOT / name, tmp_path / name)
    return tmp_path


def test_templates_catalogues_presets_and_fonts_are_in_the_wheel(wheel: Path) -> None:
    names = set(zipfile.ZipFile(wheel).namelist())
    assert names >= {
        "register/report_templates/audit_report/report.html",
        "register/report_templates/audit_report/style.css",
        "register/locales/zh_Hans.po",
        "register/locales/zh_Hant.po",
        "register/presets/shop.toml",
        "register/fonts/NotoSansSC-Regular.ttf",
        "register/fonts/NotoSansTC-Bold.ttf",
        "register/fonts/OFL.txt",
    }
    assert not [name for name in names if name.startswith(("tests", "scripts")) or "__pycache__" in name]


def test_the_installed_package_is_the_one_that_runs(python: Path, tmp_path: Path) -> None:
    call = [str(python), "-I", "-c", "import register; print(register.__file__)"]
    found = subprocess.run(call, cwd=tmp_path, check=True, capture_output=True, text=True)
    assert str(ROOT) not in found.stdout


def test_every_command_works_from_the_wheel(python: Path, folder: Path) -> None:
    validated = run(python, folder, "validate", "--format", "json", "--now", NOW)
    assert validated.returncode == 1
    assert json.loads(validated.stdout)["rows_read"] == 262
    for command in ("normalise", "deadlines"):
        assert run(python, folder, command, "--format", "json", "--now", NOW).returncode == 0
    for language in ("zh-Hans", "zh-Hant", "en"):
        made = run(python, folder, "report", "--month", "2026-10", "--now", NOW, "--language", language, "-o", "r.pdf")
        assert (made.returncode, made.stdout) == (0, "")
        assert (folder / "r.pdf").read_bytes().startswith(b"%PDF")


def test_the_command_itself_is_installed(python: Path, folder: Path) -> None:
    call = [str(python.parent / "register"), "--version"]
    assert "register" in subprocess.run(call, cwd=folder, check=True, capture_output=True, text=True).stdout
