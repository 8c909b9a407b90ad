"""What was dropped on the window."""

from pathlib import Path

from PySide6.QtCore import QMimeData


def dropped_file(data: QMimeData) -> Path | None:
    """Return the first file or folder of this computer that is dropped; None for anything else."""
    for url in data.urls():
        if url.isLocalFile():
            return Path(url.toLocalFile())
    return None
