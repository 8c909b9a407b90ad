"""What the last start left: a run to go on with, the report of a crash, or both at once."""

from collections.abc import Sequence
from pathlib import Path

from mnist_viz.core.message import message_of
from mnist_viz.runs.checkpoint import Checkpoint
from mnist_viz.runs.checkpoint_file import load_checkpoint
from mnist_viz.runs.errors import RunsError
from mnist_viz.runs.leftover_runs import LeftoverRun, find_leftover_runs
from mnist_viz.session.autosave import Autosave
from mnist_viz.ui.program.crash_page import CrashPage
from mnist_viz.ui.shell.banner import Act
from mnist_viz.ui.shell.window import Window
from mnist_viz.ui.words.translation import tr, translate
from mnist_viz.ui.words.wording import count


def offer_recovery(
    window: Window, autosave: Autosave | None, report: Path | None, notices: Sequence[str] = ()
) -> None:
    """Say in one line of the banner what is left of the last start, and offer what can be done.

    Parameters
    ----------
    autosave
        Keeps this program's run, beside those of others.
    report
        Of the crash with which the last start ended, where it did.
    notices
        Sentences on this start, which come first.
    """
    sentences: list[str] = list(notices)
    remedies: dict[str, Act | None] = {}
    runs = [run for run in find_leftover_runs(autosave.folder) if run.crashed] if autosave else []
    newest = _newest(runs, sentences)
    if autosave is not None and newest is not None:
        run, checkpoint = newest
        ended = (
            tr("The program crashed in the middle of a run {ago}.")
            if report
            else tr("The program was ended in the middle of a run {ago}.")
        )
        kept = tr("It is kept as it was at step {step}.").format(step=count(checkpoint.step))
        sentences += [ended.format(ago=ago(run.age)), kept]
        remedies[tr("Go on with it")] = _going_on(window, run, checkpoint, autosave)
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
            tr("The run of last time cannot be taken up. {error}").format(
                error=translate(message_of(errors[0]))
            )
        )
    return found


def _going_on(window: Window, run: LeftoverRun, checkpoint: Checkpoint, autosave: Autosave) -> Act:
    def go_on() -> None:
        window.session.open(checkpoint)
        window.refresh()
        run.move(autosave.path)  # till it is kept there anew, in a minute

    return go_on


def ago(seconds: float) -> str:
    """Return a time in the past in words."""
    if seconds >= 86_400:
        return tr("%n day(s) ago", "", int(seconds // 86_400))
    if seconds >= 3600:
        return tr("%n hour(s) ago", "", int(seconds // 3600))
    if seconds >= 60:
        return tr("%n minute(s) ago", "", int(seconds // 60))
    return tr("a moment ago")
