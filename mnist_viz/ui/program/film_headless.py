"""A film of a run in a window that is not shown, for the command line."""

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from mnist_viz.data import sources
from mnist_viz.runs.atomic import RunsError
from mnist_viz.runs.checkpoint import Checkpoint
from mnist_viz.session.session import Session
from mnist_viz.session.snapshot import State
from mnist_viz.session.thread_tools import SIGNALLED
from mnist_viz.ui.files.filming import Filming, moments, subject_of
from mnist_viz.ui.look.appearance import ThemeSource
from mnist_viz.ui.program.app import kept_settings
from mnist_viz.ui.program.faults import SignalHandler
from mnist_viz.ui.program.offscreen import hushed
from mnist_viz.ui.shell.window import Window

WATCH_MS = 200
"""Milliseconds between two looks at whether the film can still come to its end."""


def film_headless(
    path: Path,
    checkpoint: Checkpoint,
    panel: str,
    pictures: int,
    progress: Callable[[], object],
) -> None:
    """Film a run from its first weights to where the checkpoint was made, without showing it.

    Raises
    ------
    RunsError
        If there is no panel of that name, or the film cannot be made.
    SystemExit
        If a signal, such as Ctrl-C, asked for the end: 128 plus its number, and nothing is written.
    """
    app = QApplication.instance() or QApplication(["mnist_viz"])
    if not isinstance(app, QApplication):
        raise RuntimeError("a Qt application without windows runs already")
    with hushed(), kept_settings(forget=True) as settings:
        session = Session(sources.load)
        session.open(checkpoint)
        window = Window(session, ThemeSource(app, "dark"), settings)
        try:
            window.show_at((1440, 900))
            window.open_found_panels()
            steps = moments(checkpoint.step, pictures)
            _film(app, window, path, panel=panel, steps=steps, progress=progress)
        finally:
            window.close()


def _film(
    app: QApplication,
    window: Window,
    path: Path,
    *,
    panel: str,
    steps: Sequence[int],
    progress: Callable[[], object],
) -> None:
    said: list[str] = []
    signals: list[int] = []

    def end(sentence: str) -> None:
        said.append(sentence)
        app.quit()

    def give_up(number: int) -> None:
        signals.append(number)
        filming.cancel()
        app.quit()

    def look() -> None:
        frame = window.session.frame()
        if frame.error is not None and not frame.ended:  # a moment of the past is out of reach
            end(frame.error)
            filming.cancel()

    filming = Filming(path, window, subject_of(window, panel), steps)
    filming.progressed.connect(lambda _: progress())
    filming.ended.connect(end)
    _when_there(window, filming.start)
    watch = QTimer(window)
    watch.timeout.connect(look)
    watch.start(WATCH_MS)
    signal_handler = SignalHandler(window, give_up)
    app.exec()
    signal_handler.stop()
    watch.stop()
    if signals:
        raise SystemExit(SIGNALLED + signals[0])
    error = said[0] if said else window.session.frame().error
    if error:
        raise RunsError(error)


def _when_there(window: Window, act: Callable[[], None]) -> None:
    """Call `act` when the run has been opened; end the application if it cannot be."""
    timer = QTimer(window)

    def look() -> None:
        frame = window.session.frame()
        if frame.state is State.FAILED:
            timer.stop()
            QApplication.quit()
        elif frame.live is not None and frame.examples is not None:
            timer.stop()
            act()

    timer.timeout.connect(look)
    timer.start(20)
