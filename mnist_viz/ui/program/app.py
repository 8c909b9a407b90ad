"""Opening the app: the session first, then the window's shell, then its panels."""

import ctypes
import gc
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory

from PySide6.QtCore import QEvent, QSettings, QTimer, Signal
from PySide6.QtGui import QFileOpenEvent
from PySide6.QtWidgets import QApplication

from mnist_viz import __version__
from mnist_viz.core.recipe import Recipe
from mnist_viz.data import sources
from mnist_viz.session.autosave import Autosave
from mnist_viz.session.session import Session
from mnist_viz.session.thread_tools import SIGNALLED
from mnist_viz.ui.look.appearance import Choice, ThemeSource
from mnist_viz.ui.look.stills import save_still
from mnist_viz.ui.program.faults import FaultHandler, SignalHandler
from mnist_viz.ui.program.offscreen import hushed
from mnist_viz.ui.program.recovery import Recovery, offer_recovery, repair_settings
from mnist_viz.ui.shell.transport import DEFAULT_PACE
from mnist_viz.ui.shell.window import Window
from mnist_viz.ui.words.translation import chosen_language, speak

IDENTIFIER = "io.github.mnist_viz.mnist_viz"
"""By this name a desktop finds the program's icon, and puts its windows together."""


def introduce(app: QApplication) -> None:
    """Tell the desktop whose windows these are.

    Windows would else take them for Python's: one icon on the task bar for all that Python runs.
    """
    app.setDesktopFileName(IDENTIFIER)
    if sys.platform == "win32":
        ctypes.windll.shell32.SetCurrentProcessExplicitAppUserModelID(IDENTIFIER)


class Program(QApplication):
    """A Qt application that learns of files.

    macOS starts the program and then sends each file that was double-clicked as an event; on the
    other systems such a file is an argument of the command line.

    Attributes
    ----------
    asked
        The file that was sent last, or None.
    """

    file_sent = Signal(Path)
    """A file is to be opened."""

    def __init__(self, words: list[str]) -> None:
        super().__init__(words)
        self.asked: Path | None = None

    def event(self, event: QEvent) -> bool:
        """Take note of a file that is sent."""
        if isinstance(event, QFileOpenEvent) and event.file():
            self.asked = Path(event.file())
            self.file_sent.emit(self.asked)
            return True
        return super().event(event)


COLLECT_MS = 3000

RETRY_MS = 100
"""How long a picture of the window waits before it looks again for a run to show."""


def run(
    recipe: Recipe,
    *,
    theme: Choice | None = None,
    language: str | None = None,
    opened: Path | None = None,
    size: tuple[int, int] | None = None,
    screenshot: Path | None = None,
    after: float = 3.0,
) -> int:
    """Open the window on a run of `recipe`, and return the exit code when it is closed.

    Parameters
    ----------
    recipe
        What to train; it runs at once.
    theme
        Forced light or dark; what was chosen last, or the system's, where None.
    language
        One of `language_codes`, or `SYSTEM`; what was chosen last where None.
    opened
        A checkpoint or run file to begin with in place of the recipe.
    size
        The window's width and height; as it was left, where None.
    screenshot, after
        Save a picture of the whole window after this many seconds, and close.
    """
    exit_codes: list[int] = []
    # A picture shows the window with its default settings.
    with hushed(), kept_settings(forget=screenshot is not None) as settings:
        app = application()
        speak(app, language or chosen_language(settings))
        damage = repair_settings(settings)
        recovery = Recovery() if screenshot is not None else Recovery.begin()
        app, window = open_window(
            recipe, settings, theme=theme, opened=opened, size=size, autosave=recovery.autosave
        )
        faults = FaultHandler(window, window.area.dock_of)
        faults.happened.connect(window.banner.show_error)

        def finish() -> None:
            if screenshot is not None:
                if not shows_a_run(window, tested=opened is not None):
                    QTimer.singleShot(RETRY_MS, finish)
                    return
                exit_codes.append(save_picture(window, screenshot, faults.count))
            window.close()

        def end(signal_number: int) -> None:
            exit_codes.append(SIGNALLED + signal_number)
            window.close()
            app.exit()  # also out of a dialog that is open

        signal_handler = SignalHandler(window, end)
        # Qt ends a program with its last window only where every other one agrees to close: a
        # floating panel that comes back as the presentation ends does not.
        window.closed.connect(app.exit)
        QTimer.singleShot(0, window.open_found_panels)
        if screenshot is None:
            QTimer.singleShot(0, window.callouts.welcome)
        notices = [damage, *recovery.notices] if damage else recovery.notices
        offer_recovery(window, recovery.autosave, recovery.report, notices)
        if screenshot is not None:
            QTimer.singleShot(round(after * 1000), finish)
        exit_codes.append(app.exec())
        signal_handler.stop()
        faults.stop()
        recovery.end()
    return exit_codes[0]


def shows_a_run(window: Window, *, tested: bool) -> bool:
    """Return whether a picture of the window would show a run, or why there is none.

    Parameters
    ----------
    tested
        Whether the test accuracy must be there, too.
    """
    frame = window.session.frame()
    loaded = frame.live is not None and frame.examples is not None
    return frame.ended or (loaded and (frame.test is not None or not tested))


def save_picture(window: Window, path: Path, faults: int) -> int:
    """Save what the window shows and return the exit code: 1, with a sentence, if that is wrong."""
    try:
        save_still(window, path)
    except OSError as error:
        print(f"The picture could not be written to {path}: {error.strerror}.", file=sys.stderr)  # noqa: T201
        return 1
    return 1 if faults else 0


def open_window(
    recipe: Recipe,
    settings: QSettings,
    *,
    theme: Choice | None = None,
    opened: Path | None = None,
    size: tuple[int, int] | None = None,
    pace: float | None = DEFAULT_PACE,
    autosave: Autosave | None = None,
) -> tuple[QApplication, Window]:
    """Start a run of `recipe` and show the window's shell; its panels are still to be opened.

    Where a file can be opened, its run is continued with instead.
    """
    session = Session(sources.load, pace, autosave=autosave)
    app = application()
    themes = ThemeSource(app, theme or chosen_theme(settings))
    window = Window(session, themes, settings)
    window.show_at(size)

    def begin() -> None:
        # Beside threads that want the GIL it takes twice as long, up to 0.2 s for one panel.
        window.area.build_hidden()
        first = opened
        if isinstance(app, Program):
            first = opened or app.asked
            app.file_sent.connect(window.files.open)
        if first is None or not window.files.open(first):
            session.start(recipe)

    # Not before: threads that want the GIL too make window and panels appear later.
    window.opened.connect(begin)
    collect_here(window)
    return app, window


def application() -> QApplication:
    """Return the one application of Qt, made where there is none yet."""
    app = QApplication.instance() or Program(sys.argv[:1])
    if not isinstance(app, QApplication):
        raise RuntimeError("a Qt application without windows runs already")
    app.setApplicationName("mnist_viz")
    app.setApplicationVersion(__version__)
    introduce(app)
    return app


@contextmanager
def kept_settings(*, forget: bool) -> Iterator[QSettings]:
    """Yield the user's settings, or fresh ones that are thrown away."""
    if not forget:
        yield QSettings("mnist_viz", "mnist_viz")
        return
    with TemporaryDirectory() as folder:
        settings = QSettings(str(Path(folder) / "settings.ini"), QSettings.Format.IniFormat)
        try:
            yield settings
        finally:
            settings.sync()  # what is not written yet would be later, into a folder made again


def chosen_theme(settings: QSettings) -> Choice:
    """Return the theme that was chosen last."""
    match settings.value("window/theme"):
        case "light":
            return "light"
        case "dark":
            return "dark"
        case _:
            return "system"


def collect_here(window: Window) -> None:
    """Collect garbage on the window's thread alone.

    Python collects on the thread that is running. On the worker's that would destroy Qt objects
    away from their own thread, which Qt does not survive. It stays so to the end of the process:
    a collection while Qt destroys a window destroys widgets under its hands, and waits for a lock
    that is held for ever.
    """
    gc.disable()

    def collect() -> None:
        if gc.get_freeze_count():
            gc.collect()
        else:
            # Once: 100,000 objects of modules and panels live as long as the program. With them a
            # collection takes 125 ms of the GIL, without them 0.1 to 0.4 ms.
            gc.collect(1)
            gc.freeze()

    timer = QTimer(window)
    timer.timeout.connect(collect)
    timer.start(COLLECT_MS)
