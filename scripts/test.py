"""The whole check: lint, types, import rules, tests, wheel. `python3 scripts/test.py`; arguments go to pytest."""

from __future__ import annotations

import subprocess
import sys
import time

from environment import ROOT, SetupError, prepare, say

CHECKS = (
    ("lint", ("-m", "ruff", "check", ".")),
    ("format", ("-m", "ruff", "format", "--check", "--quiet", ".")),
    ("types", ("-m", "mypy")),
    ("import rules", ("-c", "from importlinter.cli import lint_imports; raise SystemExit(lint_imports(no_logo=True))")),
    ("tests", ("-m", "pytest")),
)


def main() -> int:
    """Set up, then run every check; the first that fails ends it."""
    try:
        python = prepare("dev")
    except SetupError as error:
        print(f"test: {error}", file=sys.stderr)
        return 3
    for name, command in CHECKS:
        started = time.perf_counter()
        arguments = sys.argv[1:] if name == "tests" else []
        result = subprocess.run([str(python), *command, *arguments], cwd=ROOT, check=False)
        say(f"{name}: {'ok' if result.returncode == 0 else 'FAILED'} in {time.perf_counter() - started:.1f} s")
        if result.returncode:
            return result.returncode
    return 0


if __name__ == "__main__":
    sys.exit(main())
