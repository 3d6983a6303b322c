"""A result is kept whole or not at all: written beside its place, then put there in one step."""

from __future__ import annotations

import os
import tempfile
from pathlib import Path

from register.errors import NotWritable


def write_whole(path: Path, content: bytes) -> None:
    """Write a file so that a reader sees the old one or the new one, never half; raises NotWritable.

    A link is followed, and what is no plain file (a pipe, a device) is written to, not replaced.
    """
    try:
        if path.exists() and not path.is_file():
            path.write_bytes(content)
            return
        target = path.resolve()
        handle, name = tempfile.mkstemp(dir=target.parent, prefix=".register-")
    except OSError as error:
        raise NotWritable(file=path, detail=error.strerror or error) from error
    beside = Path(name)
    try:
        with os.fdopen(handle, "wb") as stream:
            stream.write(content)
            stream.flush()
            os.fsync(stream.fileno())
        beside.chmod(target.stat().st_mode & 0o777 if target.exists() else 0o666 & ~_umask())
        beside.replace(target)
    except OSError as error:
        beside.unlink(missing_ok=True)
        raise NotWritable(file=path, detail=error.strerror or error) from error


def _umask() -> int:
    """What the user takes from the rights of new files."""
    current = os.umask(0)
    os.umask(current)
    return current
