"""What every window test stands on: no screen, one font, and nothing left running after it."""

import gc
import os
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import numpy as np
import pytest
import shiboken6
from PySide6.QtCore import QCoreApplication, QEvent, QObject, QSettings, QThread, QTimer
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from mnist_viz.core.recipe import Recipe
from mnist_viz.data.dataset import Dataset, Split
from mnist_viz.session.session import Session
from mnist_viz.ui.look.appearance import ThemeSource
from mnist_viz.ui.look.theme import DARK, LIGHT, Theme
from mnist_viz.ui.shell.window import Window


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
    widgets = set(_top_level())
    yield
    # pytest-qt has closed the test's own widgets by now; deletion waits for this.
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    if _top_level().keys() - widgets or _running():
        # Perhaps only garbage that Python has not collected yet.
        gc.collect()
    assert not set(threading.enumerate()) - threads, "a thread outlived its test"
    left = [repr(w) for address, w in _top_level().items() if address not in widgets]
    assert not left, "a window outlived its test"
    assert not _running(), "a timer or Qt thread outlived its test"


def _top_level() -> dict[int, QWidget]:
    return {shiboken6.getCppPointer(w)[0]: w for w in QApplication.topLevelWidgets()}


def _running() -> list[QObject]:
    known = shiboken6.getAllValidWrappers()
    timers = [thing for thing in known if isinstance(thing, QTimer) and thing.isActive()]
    threads = [thing for thing in known if isinstance(thing, QThread) and thing.isRunning()]
    # The thread that runs the tests is no leak.
    return timers + [thread for thread in threads if thread is not QThread.currentThread()]


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
def settings(tmp_path: Path) -> QSettings:
    """What the user set: nothing yet."""
    return QSettings(str(tmp_path / "settings.ini"), QSettings.Format.IniFormat)


@pytest.fixture
def whole_window(dressed: QApplication, qtbot: QtBot, settings: QSettings) -> Iterator[Window]:
    """The window as a user opens it, every panel in it, resting at the first weights."""
    themes = ThemeSource(dressed, "dark")
    session = Session(small_dataset, 100.0)
    session.start(
        Recipe(data="small", hidden=(12,), epochs=100_000, batch=20, rate=0.3, seed=4), play=False
    )
    window = Window(session, themes, settings)
    qtbot.addWidget(window)
    window.resize(1280, 720)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    window.open_found_panels()
    qtbot.waitUntil(lambda: session.tick().examples_trace is not None, timeout=20_000)
    yield window
    window.close()
    themes.deleteLater()
