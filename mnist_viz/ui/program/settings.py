"""The user's settings, which never keep the program from starting, even if the file is damaged."""

from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path
from shutil import copyfile
from uuid import uuid4

from PySide6.QtCore import QByteArray, QSettings

from mnist_viz.runs.atomic import made_state_folder, replace_file, state_folder
from mnist_viz.ui.words.translation import tr

TEXT = (".conf", ".ini")
"""Endings of settings that are text; other systems have a registry, or a format of their own."""

NOTE = "settings-out-of-reach.txt"
"""In the state folder: the settings file of which the user was told that it is out of reach."""

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
        A sentence for the user; None where nothing was wrong, or what was wrong at an earlier
        start, too, was said then.
    """
    file = Path(settings.fileName())
    match settings.status():
        case QSettings.Status.AccessError:
            sentence = tr(
                "The settings in {file} cannot be read, so the program does without them."
            ).format(file=file)
            return None if _is_noted(file) else sentence
        case QSettings.Status.NoError if _is_text(file) and _as_written(settings):
            if settings.isWritable():
                _forget_note()
                return None
            sentence = tr(
                "The settings in {file} cannot be written: the layout and the theme last until "
                "the window is closed."
            ).format(file=file)
            # Without a note, the state folder cannot be written either, which is reported.
            return None if _is_noted(file) in (True, None) else sentence
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


def _is_noted(file: Path) -> bool | None:
    """Return whether the user was told of this file at an earlier start; note that they are now.

    None where that cannot be noted.
    """
    try:
        note = made_state_folder() / NOTE
        if note.is_file() and note.read_bytes() == bytes(file):
            return True
        replace_file(note, bytes(file), durable=False)
    except OSError:
        return None
    return False


def _forget_note() -> None:
    with suppress(OSError):
        (state_folder() / NOTE).unlink(missing_ok=True)


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
