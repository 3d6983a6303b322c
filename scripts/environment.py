"""What a checkout needs before anything in it can run: a virtual environment and, on Debian and Ubuntu, two libraries.

Run by the system's own Python, so only the standard library is used here. Whatever is there already is left
alone: the second run does nothing, and needs no network.
"""

from __future__ import annotations

import ctypes
import hashlib
import os
import shutil
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
VENV = ROOT / ".venv"
LOCKS = {"run": ROOT / "scripts" / "requirements.lock", "dev": ROOT / "scripts" / "requirements-dev.lock"}
OLDEST_PYTHON = (3, 11)
LIBRARIES = {
    "linux": ("libgobject-2.0.so.0", "libpangoft2-1.0.so.0", "libharfbuzz-subset.so.0"),
    "darwin": (),
    "win32": (),
}
PACKAGES = ("libpangoft2-1.0-0", "libharfbuzz-subset0")


class SetupError(Exception):
    """Why the set-up cannot go on: one line, with what to do."""


def prepare(kind: str) -> Path:
    """The Python of a virtual environment that can run the toolkit (`run`) or its tests as well (`dev`)."""
    if sys.version_info < OLDEST_PYTHON:
        found = ".".join(map(str, sys.version_info[:3]))
        raise SetupError(f"Python 3.11 or newer is needed, this is {found}; start this script with a newer one")
    ensure_libraries()
    python = VENV / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
    if not _works(python):
        _make_venv()
    if not any(_stamp(enough).is_file() and _stamp(enough).read_text() == _digest(enough) for enough in (kind, "dev")):
        _install(python, kind)
        _stamp(kind).write_text(_digest(kind))
    return python


def ensure_libraries() -> None:
    """The system libraries that set the PDF's text; installed where this user may, else said how to."""
    missing = [name for name in LIBRARIES.get(sys.platform, ()) if not _loads(name)]
    if not missing:
        return
    command = ["apt-get", "install", "-y", "--no-install-recommends", *PACKAGES]
    if not shutil.which("apt-get"):
        raise SetupError(f"{missing[0]} is missing; install Pango and HarfBuzz (with its subset library)")
    if os.geteuid() != 0:
        command.insert(0, "sudo")
        if not (shutil.which("sudo") and _quietly(["sudo", "-n", "true"])):
            raise SetupError(f"{missing[0]} is missing; type: {' '.join(command)}")
    say(f"installing {' and '.join(PACKAGES)}")
    if not _quietly(command):
        refresh = [*command[: command.index("apt-get") + 1], "update"]
        if not (_quietly(refresh) and _quietly(command)):
            raise SetupError(f"{missing[0]} is missing and could not be installed; type: {' '.join(command)}")


def say(text: str) -> None:
    """A line of progress."""
    print(f"· {text}", file=sys.stderr, flush=True)


def _loads(library: str) -> bool:
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True


def _works(python: Path) -> bool:
    """Whether the environment's Python starts: it does not after the system's own has been replaced."""
    return python.exists() and _quietly([str(python), "-c", "import pip"])


def _make_venv() -> None:
    say("making the virtual environment .venv")
    result = _run([sys.executable, "-m", "venv", "--clear", str(VENV)])
    if result.returncode == 0:
        return
    package = f"python3.{sys.version_info[1]}-venv"
    if shutil.which("apt-get") and os.geteuid() == 0:
        say(f"installing {package}")
        installed = _quietly(["apt-get", "install", "-y", package]) or (
            _quietly(["apt-get", "update"]) and _quietly(["apt-get", "install", "-y", package])
        )
        if installed and _quietly([sys.executable, "-m", "venv", "--clear", str(VENV)]):
            return
    raise SetupError(f"the virtual environment could not be made; type: sudo apt-get install -y {package}")


def _install(python: Path, kind: str) -> None:
    say("installing the libraries (a minute or two the first time)")
    pip = [str(python), "-m", "pip", "--disable-pip-version-check", "--quiet"]
    result = _run([*pip, "install", "-r", str(LOCKS[kind])])
    if result.returncode == 0:
        # hatchling is in the dev lock; the editable install makes `register` a command
        result = _run([*pip, "install", "--no-deps", "--no-build-isolation", "-e", str(ROOT)])
    if result.returncode != 0:
        lines = [line.strip() for line in result.stderr.splitlines() if "error" in line.lower()] or ["pip failed"]
        raise SetupError(f"the libraries could not be installed ({lines[-1]}); see whether the network is there")


def _stamp(kind: str) -> Path:
    """Where it is noted for what the environment was installed."""
    return VENV / f".installed-{kind}"


def _digest(kind: str) -> str:
    """What the installation depends on."""
    content = LOCKS[kind].read_bytes() + (ROOT / "pyproject.toml").read_bytes() + str(ROOT).encode()
    return hashlib.sha256(content + sys.version.encode()).hexdigest()


def _quietly(command: list[str]) -> bool:
    return _run(command).returncode == 0


def _run(command: list[str]) -> subprocess.CompletedProcess[str]:
    environment = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    return subprocess.run(command, check=False, capture_output=True, text=True, env=environment)
