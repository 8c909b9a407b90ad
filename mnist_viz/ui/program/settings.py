"""The user's settings, which never keep the program from starting, even if the file is damaged."""

from datetime import UTC, datetime
from pathlib import Path
from shutil import copyfile
from uuid import uuid4

from PySide6.QtCore import QByteArray, QSettings

from mnist_viz.ui.words.translation import tr

TEXT = (".conf", ".ini")
"""Endings of settings that are text; other systems have a registry, or a format of their own."""

KINDS = {
    "window/layout": QByteArray,
    "window/geometry": QByteArray,
    "window/theme": str,
    "window/language": str,
}
"""What must be in the file under these names, if they are in it."""


def repair_settings(settings: QSettings) -> str | None:
    """Go back to the defaults where the settings cannot be read, keeping a copy of the file.

    Returns
    -------
    str or None
        A sentence for the user; None where nothing was wrong.
    """
    file = Path(settings.fileName())
    match settings.status():
        case QSettings.Status.AccessError:
            return tr(
                "The settings in {file} cannot be read, so this start does without them."
            ).format(file=file)
        case QSettings.Status.NoError if _is_text(file) and _as_written(settings):
            return None
    # Programs that start together keep a copy each: one of them reads what the other has cleared.
    copy = file.with_name(
        f"{file.name}.damaged-{datetime.now(UTC):%Y%m%d-%H%M%S}-{uuid4().hex[:4]}"
    )
    try:
        copyfile(file, copy)
    except OSError as error:
        kept = tr("No copy of them could be kept: {reason}.").format(reason=error.strerror)
    else:
        kept = tr("A copy of the file is kept in {copy}.").format(copy=copy)
    settings.clear()
    settings.sync()
    return tr("The settings were damaged, so the window begins as on the first day. {kept}").format(
        kept=kept
    )


def _is_text(file: Path) -> bool:
    """Return whether Qt wrote this: it reads settings out of any bytes, such as a disk's zeros."""
    if file.suffix not in TEXT or not file.is_file():
        return True
    content = file.read_bytes()
    try:
        return "\0" not in content.decode("utf-8")
    except UnicodeDecodeError:
        return False


def _as_written(settings: QSettings) -> bool:
    return all(
        isinstance(settings.value(name), kind)
        for name, kind in KINDS.items()
        if settings.contains(name)
    )
