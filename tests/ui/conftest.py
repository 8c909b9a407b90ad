"""What every window test stands on: no screen, one font, and nothing left running after it."""

import gc
import os
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import numpy as np
import pytest
import shiboken6
from PySide6.QtCore import (
    QCoreApplication,
    QEvent,
    QLocale,
    QObject,
    QSettings,
    QThread,
    QTimer,
    QTranslator,
)
from PySide6.QtGui import QFont
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from mnist_viz.core.recipe import Recipe
from mnist_viz.data.dataset import Dataset, Split
from mnist_viz.session.session import Session
from mnist_viz.ui.look.appearance import ThemeSource
from mnist_viz.ui.look.theme import DARK, LIGHT, Theme
from mnist_viz.ui.panels import find_panels
from mnist_viz.ui.shell.window import Window
from mnist_viz.ui.words.translation import speak


@pytest.fixture(scope="session")
def dressed(qapp: QApplication) -> Iterator[QApplication]:
    """The application in the program's own style, in a font that every machine draws alike."""
    source = ThemeSource(qapp, "dark")
    font = QFont("DejaVu Sans")
    font.setPointSizeF(10)
    qapp.setFont(font)
    yield qapp
    source.deleteLater()


@pytest.fixture(params=[DARK, LIGHT], ids=["dark", "light"])
def theme(request: pytest.FixtureRequest, dressed: QApplication) -> Theme:
    """Each theme in turn."""
    return request.param


@pytest.fixture(autouse=True)
def nothing_left_behind(request: pytest.FixtureRequest) -> Iterator[None]:
    """Fail a test that leaves a thread, a running timer or a top-level widget."""
    if "qapp" not in request.fixturenames:
        yield
        return
    request.getfixturevalue("dressed")
    threads = set(threading.enumerate())
    widgets = {shiboken6.getCppPointer(window)[0] for window in QApplication.topLevelWidgets()}
    yield
    # pytest-qt has closed the test's own widgets by now; deletion waits for this.
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    if _left(widgets) or _running(widgets):
        # Perhaps only garbage that Python has not collected yet.
        gc.collect()
    assert not set(threading.enumerate()) - threads, "a thread outlived its test"
    left = _left(widgets)
    if "shared_window" in request.fixturenames:  # its panels make hidden parts of menus late
        left = [window for window in left if window.isVisible()]
    assert not left, "a window outlived its test"
    assert not _running(widgets), "a timer or Qt thread outlived its test"


def _left(shared: set[int]) -> list[QWidget]:
    """Return the windows there are, but for those that several tests share, with their menus."""
    return [window for window in QApplication.topLevelWidgets() if _root(window) not in shared]


def _running(shared: set[int]) -> list[QObject]:
    """Return the timers and threads at work, but for those of windows that several tests share."""
    known = shiboken6.getAllValidWrappers()
    timers = [thing for thing in known if isinstance(thing, QTimer) and thing.isActive()]
    threads = [thing for thing in known if isinstance(thing, QThread) and thing.isRunning()]
    # The thread that runs the tests is no leak.
    threads = [thread for thread in threads if thread is not QThread.currentThread()]
    return [thing for thing in (*timers, *threads) if _root(thing) not in shared]


def _root(thing: QObject) -> int:
    """Return the address of what a thing belongs to, at the top."""
    while (above := thing.parent()) is not None:
        thing = above
    return shiboken6.getCppPointer(thing)[0]


def small_dataset(name: str) -> Dataset:
    """Blurred bars that a few units learn to tell apart."""
    rng = np.random.default_rng(0)
    labels = np.tile(np.arange(10, dtype=np.uint8), 40)
    images = rng.integers(0, 90, (400, 784), dtype=np.uint8)
    for image, label in zip(images, labels, strict=True):
        image[78 * int(label) : 78 * int(label) + 60] = 250
    train, test = Split(images[:300], labels[:300]), Split(images[300:], labels[300:])
    return Dataset(name, "Small digits", train, test)


@pytest.fixture(scope="session")
def small_digits() -> Callable[[str], Dataset]:
    """What loads the small data set, under any name."""
    return small_dataset


@pytest.fixture
def speak_in(dressed: QApplication) -> Iterator[Callable[[str], None]]:
    """Speak a language in all that is made from then on, until the test ends."""
    yield lambda language: None if language == "en" else speak(dressed, language)
    for translator in dressed.findChildren(QTranslator):
        dressed.removeTranslator(translator)
        translator.deleteLater()
    QLocale.setDefault(QLocale.c())


@pytest.fixture
def settings(tmp_path: Path) -> QSettings:
    """What the user set: nothing yet."""
    return QSettings(str(tmp_path / "settings.ini"), QSettings.Format.IniFormat)


@contextmanager
def _opened(app: QApplication, settings: QSettings, *names: str) -> Iterator[Window]:
    """Open the window on a run that rests at the first weights: with all panels, or with those."""
    themes = ThemeSource(app, "dark")
    session = Session(small_dataset, 100.0)
    session.start(
        Recipe(data="small", hidden=(12,), epochs=100_000, batch=20, rate=0.3, seed=4), play=False
    )
    window = Window(session, themes, settings)
    window.resize(1280, 720)
    _bring_to_front(window)
    if names:
        window.open_panels([kind for kind in find_panels() if kind.name in names])
        window.summaries.start()
    else:
        window.open_found_panels()
    deadline = time.monotonic() + 20
    while not _rests(window) and time.monotonic() < deadline:
        QTest.qWait(2)
    yield window
    window.close()
    window.deleteLater()
    themes.deleteLater()


def _rests(window: Window) -> bool:
    """Return whether every question of the panels in sight is answered, and all of it drawn."""
    frame, area = window.session.frame(), window.area
    if frame.live is None or frame.examples_trace is None:
        return False
    answered = all(frame.insight(question) is not None for question in area.needs)
    return answered and not any(dock.lags for dock in area.docks)


def _bring_to_front(window: Window) -> None:
    window.show()
    window.activateWindow()
    assert QTest.qWaitForWindowActive(window)


@pytest.fixture
def whole_window(
    request: pytest.FixtureRequest, dressed: QApplication, qtbot: QtBot, settings: QSettings
) -> Iterator[Window]:
    """The window as a user opens it, resting at the first weights.

    All panels are in it, or only those that the test's marker `panels` names: each takes a tenth
    of a second to build.
    """
    marker = request.node.get_closest_marker("panels")
    with _opened(dressed, settings, *(marker.args if marker else ())) as window:
        yield window


@pytest.fixture(scope="module")
def _window_of_the_module(
    dressed: QApplication, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Window]:
    file = tmp_path_factory.mktemp("shared") / "settings.ini"
    with _opened(dressed, QSettings(str(file), QSettings.Format.IniFormat)) as window:
        yield window


@pytest.fixture
def shared_window(_window_of_the_module: Window) -> Iterator[Window]:
    """The whole window, one for the tests of a file that leave it as they found it."""
    window = _window_of_the_module
    _bring_to_front(window)
    window.setFocus()
    layout, size, before = window.area.save(), window.size(), _traces(window)
    yield window
    window.area.restore(layout)
    window.resize(size)
    assert _traces(window) == before, "the window is not as the next test expects it"


def _traces(window: Window) -> dict[str, object]:
    """Return what one test would leave to the next."""
    frame = window.session.frame()
    return {
        "run": (frame.run.number, frame.live and frame.live.step, frame.recipe, frame.left),
        "moment": (frame.sought, frame.pinned and frame.pinned.index, frame.answer_hidden),
        "banner": window.banner.text,
        "stage": window.presentation.on,
        "theme": window.themes.theme,
    }
