"""Runs the real program, brings it to a state that a test asks for, and closes its window there.

``python driven.py PLAN FOLDER [ARGUMENTS OF mnist-viz]``. It prints ``ready`` in that state, then,
unless the plan is to stay, ``closing`` with the time, and at its end which threads are left.
"""

import faulthandler
import itertools
import os
import signal
import sys
import threading
import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QFileDialog, QPushButton, QWidget

from mnist_viz.__main__ import main as real

Plan = Iterator[Callable[[], object]]
STAY = "stay_"
LONG_S = 0.7
"""Seconds for which an analysis is under way when the window is closed."""

# A test that runs in the background of a shell hands on that Ctrl-C is ignored.
signal.signal(signal.SIGINT, signal.default_int_handler)


def state_is(window: QWidget, name: str) -> Callable[[], bool]:
    return lambda: window.session.frame().state.name == name


def step_of(window: QWidget) -> int:
    live = window.session.frame().live
    return live.step if live else -1


def say(*words: object) -> None:
    print(*words, flush=True)  # noqa: T201 - the test reads it


def loading(window: QWidget, folder: Path) -> Plan:
    window.session.start(replace(window.session.frame().recipe, seed=99, data="digits"))
    yield lambda: True


def training(window: QWidget, folder: Path) -> Plan:
    window.session.set_pace(None)
    yield lambda: step_of(window) > 20


def idle(window: QWidget, folder: Path) -> Plan:
    window.session.reset()
    yield lambda: state_is(window, "PAUSED")() and step_of(window) == 0


def paused(window: QWidget, folder: Path) -> Plan:
    yield lambda: step_of(window) > 5
    window.session.pause()
    yield state_is(window, "PAUSED")


def finished(window: QWidget, folder: Path) -> Plan:
    window.session.set_pace(None)
    window.session.start(replace(window.session.frame().recipe, epochs=1))
    yield state_is(window, "FINISHED")


def diverged(window: QWidget, folder: Path) -> Plan:
    recipe = window.session.frame().recipe
    window.session.start(replace(recipe, activation="linear", hidden=(20, 20), rate=10.0))
    yield state_is(window, "FAILED")
    yield lambda: window.banner.text


def downloading(window: QWidget, folder: Path) -> Plan:
    from mnist_viz.data.sources import PUBLISHED  # noqa: PLC0415 - NumPy comes after `main`

    stalled = replace(PUBLISHED["mnist"], mirrors=(os.environ["FAULTS_MIRROR"],))
    PUBLISHED["mnist"] = stalled
    window.session.fetch(replace(window.session.frame().recipe, data="mnist"))
    began = time.monotonic()
    yield lambda: time.monotonic() - began > 0.3 and window.session.frame().fetch.under_way


def saving(window: QWidget, folder: Path) -> Plan:
    yield lambda: step_of(window) > 5
    for number in range(5):
        window.files.keep(folder / f"kept {number}.safetensors")


def exporting(window: QWidget, folder: Path) -> Plan:
    yield lambda: step_of(window) > 5
    window.files.export(folder / "network.npz")
    window.files.export(folder / "curves.csv")


def filming(window: QWidget, folder: Path) -> Plan:
    from mnist_viz.ui.files.film_dialog import FilmDialog  # noqa: PLC0415 - NumPy comes after `main`

    window.session.set_pace(None)
    yield lambda: step_of(window) > 1000
    dialog = FilmDialog(window, folder / "run.gif")
    dialog.pictures.setValue(1000)
    dialog.show()
    dialog.film()
    yield lambda: dialog.progress.value() > 2


def scrubbing(window: QWidget, folder: Path) -> Plan:
    window.session.set_pace(None)
    yield lambda: step_of(window) > 3000
    for step in (1234, 57, 2999, 2222, 3):
        window.session.seek(step)
        window.refresh()
        yield lambda: True
    window.session.seek(2789)
    window.refresh()


def branching(window: QWidget, folder: Path) -> Plan:
    """On the way from a keyframe to the branching, of layers whose steps take long."""
    recipe = replace(window.session.frame().recipe, hidden=(600, 600), optimizer="adam")
    window.session.set_pace(None)
    window.session.start(replace(recipe, rate=0.0001))
    yield lambda: step_of(window) > 100
    window.session.pause()
    yield state_is(window, "PAUSED")
    kept = window.session.frame().recorded.steps
    gaps = [(after - before, after - 1) for before, after in itertools.pairwise(kept)]
    window.session.seek(max(gaps)[1])
    yield lambda: window.session.frame().snapshot.step == window.session.frame().sought
    window.session.branch(batch=10)


def wide(window: QWidget, folder: Path) -> Plan:
    """In the middle of a record on the test digits, of which each layer takes long."""
    window.session.set_pace(None)
    window.session.start(replace(window.session.frame().recipe, hidden=(2048, 2048)))
    yield lambda: step_of(window) > 0


def analysing(window: QWidget, folder: Path) -> Plan:
    """In the middle of a question that takes its time."""
    from mnist_viz.session import analyst  # noqa: PLC0415 - NumPy comes after `main`

    answer, under_way = analyst.answer, threading.Event()

    def at_length(*question: object) -> object:
        under_way.set()
        time.sleep(LONG_S)  # the state itself: nothing is waited for
        return answer(*question)

    analyst.answer = at_length
    for dock in window.area.docks:
        dock.show()
        dock.raise_()
    yield under_way.is_set


def unable_to_close(window: QWidget, folder: Path) -> Plan:
    window.staging.strike = lambda: 1 / 0
    yield lambda: step_of(window) > 5


def reading_help(window: QWidget, folder: Path) -> Plan:
    window.commands["shortcuts"].trigger()
    yield lambda: True


def asking(window: QWidget, folder: Path) -> Plan:
    window.commands["open_run"].trigger()
    yield lambda: any(dialog.isVisible() for dialog in window.findChildren(QFileDialog))


def looking(window: QWidget, folder: Path) -> Plan:
    """What is on the window, for a test that reads it."""
    yield lambda: step_of(window) > 5
    say("banner", window.banner.text.replace("\n", " "))
    buttons = [b.text() for b in window.banner.findChildren(QPushButton) if b.isVisible()]
    say("buttons", *buttons)


def showing_report(window: QWidget, folder: Path) -> Plan:
    yield from looking(window, folder)
    for button in window.banner.findChildren(QPushButton):
        if button.text() == "Show the report":
            button.click()
    say("report", window._page.text.toPlainText().replace("\n", "|"))
    yield from looking(window, folder)


def autosaving(window: QWidget, folder: Path) -> Plan:
    """Keep the run now, not in a minute."""
    yield lambda: step_of(window) > 5
    window.session._ask_to_save()
    autosave = window.session._autosave
    yield lambda: autosave._offered.peek() is not None or autosave.path.exists()
    autosave._write()
    say("autosave", autosave.path, autosave.error)


def crashing(window: QWidget, folder: Path) -> Plan:
    yield from autosaving(window, folder)
    faulthandler._sigsegv()


def gone(window: QWidget, folder: Path) -> Plan:
    """End as by kill -9, in the middle of a run that is kept."""
    yield from autosaving(window, folder)
    os.kill(os.getpid(), signal.SIGKILL)


def going_on(window: QWidget, folder: Path) -> Plan:
    """Take up the run of last time, and end as by kill -9 before it is kept anew."""
    yield from looking(window, folder)
    window.banner._act.click()
    yield lambda: state_is(window, "PAUSED")() and step_of(window) > 0
    say("autosave", step_of(window))
    os.kill(os.getpid(), signal.SIGKILL)


def counting(window: QWidget, folder: Path) -> Plan:
    def tell() -> None:
        say("step", step_of(window), window.frames_drawn)

    timer = QTimer(window)
    timer.timeout.connect(tell)
    timer.start(50)
    yield lambda: step_of(window) > 20


class Driver:
    """Goes a plan, a step at a time, between the events of the window."""

    def __init__(self, plan: str, folder: Path) -> None:
        self._stays = plan.startswith(STAY)
        self._make = globals()[plan.removeprefix(STAY)]
        self._folder = folder
        self._plan: Plan | None = None
        self._until: Callable[[], object] = lambda: True
        self._window: QWidget | None = None
        self.timer = QTimer()
        self.timer.timeout.connect(self._advance)
        self.timer.start(5)

    def _advance(self) -> None:
        if self._plan is None:
            self._begin()
        elif self._until():
            try:
                self._until = next(self._plan)
            except StopIteration:
                self.timer.stop()
                self._arrived()

    def _begin(self) -> None:
        for widget in QApplication.topLevelWidgets():
            if type(widget).__name__ == "Window" and widget.area.docks:
                self._window = widget
                recipe = widget.session.frame().recipe
                widget.session.start(replace(recipe, batch=20, epochs=1000))
                self._plan = self._make(widget, self._folder)

    def _arrived(self) -> None:
        say("ready", step_of(self._window))
        if not self._stays:
            say("closing", time.monotonic())
            self._window.close()


def main() -> None:
    plan, folder, *arguments = sys.argv[1:]
    application = QApplication(["mnist_viz"])
    driver = Driver(plan, Path(folder))
    sys.argv = ["mnist_viz", *arguments]

    try:
        real()
    finally:
        driver.timer.stop()
        left = [thread.name for thread in threading.enumerate() if thread.name != "MainThread"]
        say("left", *left)
        del application


if __name__ == "__main__":
    main()
