"""A result is kept whole or not at all: written beside its place, then put there in one step."""

from __future__ import annotations

import os
import tempfile
from pathlib import Path

from register.errors import NotWritable


def write_whole(path: Path, content: bytes) -> None:
    """Write a file so that a reader sees the old one or the new one, never half; raises NotWritable."""
    try:
        handle, name = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}.")
    except OSError as error:
        raise NotWritable(file=path, detail=error.strerror or error) from error
    beside = Path(name)
    try:
        with os.fdopen(handle, "wb") as stream:
            stream.write(content)
            stream.flush()
            os.fsync(stream.fileno())
        beside.chmod(0o644)
        beside.replace(path)
    except OSError as error:
        beside.unlink(missing_ok=True)
        raise NotWritable(file=path, detail=error.strerror or error) from error
