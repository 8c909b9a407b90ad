"""What one start of the program leaves to the next: runs, crash reports, settings."""

from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from shutil import copyfile
from uuid import uuid4

from PySide6.QtCore import QByteArray, QSettings

from mnist_viz.core.message import message_of
from mnist_viz.runs.atomic import RunsError, made_state_folder, replace_file, state_folder
from mnist_viz.runs.checkpoint import Checkpoint
from mnist_viz.runs.checkpoint_file import load_checkpoint
from mnist_viz.runs.log_file import LogFile
from mnist_viz.runs.saved_session import (
    LeftoverRun,
    SavedSession,
    find_leftover_runs,
    load_checkpoints,
    load_session,
)
from mnist_viz.session.autosave import Autosave
from mnist_viz.ui.program.crash_report import CrashPage, CrashWatch, found_report
from mnist_viz.ui.shell.banner import Act
from mnist_viz.ui.shell.window import Window
from mnist_viz.ui.words.translation import tr, translate
from mnist_viz.ui.words.wording import count


@dataclass
class Recovery:
    """What is kept while the program runs, and what was found of the last time.

    Attributes
    ----------
    autosave, watch, log
        What keeps the run, what records a crash, and what was done; None where they cannot.
    report
        Of a crash of the last time.
    notices
        Sentences on what cannot be kept.
    """

    autosave: Autosave | None = None
    watch: CrashWatch | None = None
    log: LogFile | None = None
    report: Path | None = None
    notices: list[str] = field(default_factory=list)

    @classmethod
    def begin(cls) -> "Recovery":
        """Keep what can be kept here; report a full disk or a read-only home, and start anyway."""
        recovery = cls()
        try:
            folder = made_state_folder()
            recovery.log = LogFile(folder)
            recovery.autosave = Autosave(folder / "runs")
            recovery.report = found_report(folder / "crashes")
            recovery.watch = CrashWatch(folder / "crashes")
        except OSError as error:
            lost = (
                tr(
                    "A crash will not be kept for the next start: {reason}. "
                    "Everything else continues."
                )
                if recovery.autosave
                else tr(
                    "The run will not be kept for the next start: {reason}. "
                    "Everything else continues."
                )
            )
            recovery.notices.append(lost.format(reason=_reason(error)))
        return recovery

    def end(self) -> None:
        """Leave no trace: the program has ended well."""
        if self.watch is not None:
            self.watch.stop()
        if self.log is not None:
            self.log.close()


def _reason(error: OSError) -> str:
    return f"{error.filename}: {error.strerror}" if error.filename else str(error)


def offer_recovery(
    window: Window, autosave: Autosave | None, report: Path | None, notices: Sequence[str] = ()
) -> None:
    """Say in one line of the banner what the last session left, and offer what can be done.

    Parameters
    ----------
    autosave
        Keeps this program's run, next to those of others.
    report
        Of the crash with which the last start ended, where it did.
    notices
        Sentences on this start, which come first.
    """
    sentences: list[str] = list(notices)
    remedies: dict[str, Act | None] = {}
    runs = find_leftover_runs(autosave.folder) if autosave else []
    # A crash is told of first: nobody chose to leave that session.
    newest = _newest(sorted(runs, key=lambda run: not run.crashed), sentences)
    if autosave is not None and newest is not None:
        last = LastSession(window, *newest, autosave)
        sentences += last.sentences(crashed=report is not None)
        action = window.offer_last_session(last.resume)
        remedies[tr("Continue last session")] = action.trigger
    if report is not None:
        if not remedies:
            sentences.append(tr("The program crashed last time."))
        remedies[tr("Show the report")] = lambda: window.show_page(CrashPage(report))
    if sentences:
        window.banner.offer(" ".join(sentences), remedies)


def _newest(
    runs: Sequence[LeftoverRun], sentences: list[str]
) -> tuple[LeftoverRun, Checkpoint] | None:
    """Return the newest run that can be read; say why the newest of all cannot be, if so."""
    found: tuple[LeftoverRun, Checkpoint] | None = None
    errors: list[RunsError] = []
    for run in runs:
        try:
            found = run, load_checkpoint(run.path)
            break
        except RunsError as error:
            errors.append(error)
    if errors:
        sentences.append(
            tr("The last run cannot be resumed. {error}").format(
                error=translate(message_of(errors[0]))
            )
        )
    return found


class LastSession:
    """The newest session that can be resumed.

    Parameters
    ----------
    run, checkpoint
        Where its current run is kept, and what is there.
    autosave
        Keeps this program's session, from the moment at which the last one is resumed.
    """

    def __init__(
        self, window: Window, run: LeftoverRun, checkpoint: Checkpoint, autosave: Autosave
    ) -> None:
        self._window, self._run, self._checkpoint = window, run, checkpoint
        self._autosave = autosave
        self._saved: SavedSession | None = None
        self._resumed = False
        with suppress(RunsError):  # then its current run is all that is left
            self._saved = load_session(run.path)

    def sentences(self, *, crashed: bool) -> list[str]:
        """Return the rest of the session, and how it ended."""
        if crashed:
            ended = tr("mnist_viz crashed {ago}. Your session was saved.")
        elif self._run.crashed:
            ended = tr("mnist_viz closed unexpectedly {ago}. Your session was saved.")
        else:
            ended = tr("Your last session, closed {ago}, is saved.")
        runs = 1 + (len(self._saved.left) if self._saved else 0)
        kept = tr("It has %n run(s), the last one at step {step}.", "", runs)
        return [
            ended.format(ago=ago(self._run.age)),
            kept.format(step=count(self._checkpoint.step)),
        ]

    def resume(self) -> None:
        """Show the session again: its runs, the drawing, the moment and the layout."""
        if self._resumed:
            return
        self._resumed = True
        window, saved = self._window, self._saved
        if saved is None:
            window.session.open(self._checkpoint)
        else:
            checkpoints = load_checkpoints(self._run.path, saved)
            window.session.restore(saved, self._checkpoint, checkpoints)
            window.screen_state.show(saved.view)
        window.refresh()
        self._run.move(self._autosave.path)  # until it is saved there again, in a minute


def ago(seconds: float) -> str:
    """Return a time in the past in words."""
    if seconds >= 86_400:
        return tr("%n day(s) ago", "", int(seconds // 86_400))
    if seconds >= 3600:
        return tr("%n hour(s) ago", "", int(seconds // 3600))
    if seconds >= 60:
        return tr("%n minute(s) ago", "", int(seconds // 60))
    return tr("a moment ago")


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
