"""The bytes of a file, read once, so that its digest and its cells are of the same moment."""

from __future__ import annotations

from pathlib import Path

from register.errors import FileDenied, FileIsFolder, FileMissing


def content_of(path: Path) -> bytes:
    """The whole content; raises Unreadable where the system does not give it."""
    try:
        return path.read_bytes()
    except FileNotFoundError as error:
        raise FileMissing(file=path) from error
    except IsADirectoryError as error:
        raise FileIsFolder(file=path) from error
    except OSError as error:
        raise (FileIsFolder if path.is_dir() else FileDenied)(file=path) from error
