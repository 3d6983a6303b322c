from pathlib import Path

import pytest
from hypothesis import settings

# the check gives the same answer twice; `--hypothesis-profile=search` looks for new cases
settings.register_profile("check", derandomize=True, deadline=None)
settings.register_profile("search", max_examples=2000, deadline=None)
settings.load_profile("check")


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--rewrite-golden", action="store_true", help="write the golden files anew; look at the diff")


@pytest.fixture
def golden(request: pytest.FixtureRequest) -> "Golden":
    return Golden(rewrite=request.config.getoption("--rewrite-golden"))


class Golden:
    """Files of what people see, kept under tests/golden."""

    def __init__(self, *, rewrite: bool) -> None:
        self.rewrite = rewrite

    def check(self, name: str, text: str) -> None:
        path = Path(__file__).parent / "golden" / name
        if self.rewrite:
            path.write_text(text, encoding="utf-8", newline="\n")
        assert text == path.read_text("utf-8")
