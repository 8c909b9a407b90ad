"""Offering to go on with a run that an earlier start of the program kept, or that a file holds."""

from pathlib import Path

from mnist_viz.runs.autosaves import Abandoned, abandoned
from mnist_viz.runs.checkpoint_file import load_checkpoint
from mnist_viz.runs.errors import RunsError
from mnist_viz.ui.window import Window
from mnist_viz.ui.wording import count


def offer_to_go_on(window: Window, folder: Path) -> None:
    """Say in the window's banner that a run was cut short, if one was; its button takes it up."""
    for run in abandoned(folder):
        if run.crashed:
            offer(window, run)
            return


def offer(window: Window, run: Abandoned) -> None:
    """Offer to take up `run`, or say what is wrong with it."""
    try:
        checkpoint = load_checkpoint(run.path)
    except RunsError as error:
        window.banner.say(f"The run of last time cannot be taken up. {error}")
        return

    def go_on() -> None:
        window.session.open(checkpoint)
        window.refresh()
        run.forget()

    window.banner.say(
        f"The program was ended in the middle of a run {ago(run.age)}. "
        f"It is kept as it was at step {count(checkpoint.step)}.",
        "Go on with it",
        go_on,
    )


def ago(seconds: float) -> str:
    """Return a time in the past in words."""
    for length, unit in ((86_400, "day"), (3600, "hour"), (60, "minute")):
        number = int(seconds // length)
        if number:
            return f"{number} {unit}{'s' if number > 1 else ''} ago"
    return "a moment ago"
