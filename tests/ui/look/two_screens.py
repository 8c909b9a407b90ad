"""Moves panels from a plain screen to one of twice the density; prints what is not as if at home.

``python two_screens.py CONFIGURATION``: of Qt's offscreen platform, with two screens side by side.
"""

import json
import os
import sys
from dataclasses import replace

os.environ["QT_QPA_PLATFORM"] = f"offscreen:configfile={sys.argv[1]}"

import numpy as np
from PySide6.QtCore import QDeadlineTimer, QSettings
from PySide6.QtGui import QGuiApplication, QImage, QScreen
from PySide6.QtWidgets import QApplication, QDockWidget, QWidget

from mnist_viz.core.recipe import Recipe
from mnist_viz.data.dataset import Dataset, Split
from mnist_viz.session.session import Session
from mnist_viz.ui.look.appearance import ThemeSource
from mnist_viz.ui.look.theme import DARK
from mnist_viz.ui.panels import find_panels
from mnist_viz.ui.shell.banner import Banner
from mnist_viz.ui.shell.dock import Dock
from mnist_viz.ui.shell.window import Window

RECIPE = Recipe(data="few", hidden=(12,), epochs=1000, batch=20, rate=0.3, seed=4)


def few_digits(name: str) -> Dataset:
    rng = np.random.default_rng(0)
    labels = np.tile(np.arange(10, dtype=np.uint8), 24)
    images = rng.integers(0, 256, (240, 784), dtype=np.uint8)
    return Dataset(name, "Few", Split(images, labels), Split(images, labels))


def wait(condition) -> None:
    deadline = QDeadlineTimer(20_000)
    while not condition():
        QApplication.processEvents()
        if deadline.hasExpired():
            raise TimeoutError


def picture(widget: QWidget) -> QImage:
    """Return what a widget shows in the active window, without the focus."""
    widget.window().activateWindow()
    QApplication.processEvents()
    if (focused := QApplication.focusWidget()) is not None:
        focused.clearFocus()
    QApplication.processEvents()
    return widget.grab().toImage()


def trained(session: Session) -> None:
    """Two runs of a few steps, the second at rest, and every question answered."""
    session.start(RECIPE, play=False)
    for recipe in (RECIPE, replace(RECIPE, rate=1.0)):
        session.start(recipe, play=False)
        wait(lambda: (frame := session.tick()).snapshot is not None and frame.test is not None)
        for _ in range(8):
            before = session.frame().snapshot.step
            session.training.step()
            wait(lambda before=before: session.tick().snapshot.step > before)


def stale(session: Session, questions) -> bool:
    frame = session.tick()
    return any(frame.insights.stale(q, q.depends(frame)) for q in questions)


def shown(kind, session: Session, place: int) -> Dock:
    dock = Dock(kind, session, DARK)
    dock.move(place, 40)
    dock.resize(640, 560)
    dock.show()
    QApplication.processEvents()
    return dock


def panels(session: Session) -> dict[str, list[str]]:
    """Compare a panel that was moved with one that was opened where the other came to."""
    differ, moved_wrongly = [], []
    for kind in find_panels():
        moved, native = (shown(kind, session, place) for place in (100, 1540))
        needs = tuple(moved.panel.needs)
        session.want(needs)
        wait(lambda needs=needs: session.tick().snapshot and not stale(session, needs))
        frame = session.frame()
        for dock in (moved, native):
            dock.draw(frame)
            picture(dock)
        plain = picture(moved.panel)
        moved.move(1540, 40)
        QApplication.processEvents()
        for dock in (moved, native):
            dock.draw(frame)
        one, other = picture(moved.panel), picture(native.panel)
        if one.devicePixelRatio() != 2 or plain.devicePixelRatio() != 1:
            moved_wrongly.append(kind.name)
        if one != other or moved.faulty:
            differ.append(kind.name)
        for dock in (moved, native):
            dock.close()
            dock.deleteLater()
    return {"differ": differ, "moved_wrongly": moved_wrongly}


def sign() -> float:
    banner = Banner(DARK)
    banner.move(100, 40)
    banner.show_error("Something.")
    banner.move(1540, 40)
    QApplication.processEvents()
    return banner.picture.pixmap().devicePixelRatio()


def screen(name: str) -> QScreen:
    return next(screen for screen in QGuiApplication.screens() if screen.name() == name)


def ring(app: QApplication, session: Session) -> list[float]:
    """The density of the ring round the pointer before and after its window moves."""
    themes = ThemeSource(app, "dark")
    window = Window(session, themes, QSettings())
    window.move(10, 10)
    window.show()
    window.open_found_panels()
    window.presentation.begin()
    QApplication.processEvents()
    seen = [QGuiApplication.overrideCursor().pixmap().devicePixelRatio()]
    window.windowHandle().setScreen(screen("second"))
    QApplication.processEvents()
    seen.append(QGuiApplication.overrideCursor().pixmap().devicePixelRatio())
    window.presentation.end()
    floated(window)
    window.close()
    return seen


def floated(window: Window) -> None:
    """Fail where a panel keeps the density of a screen that it left by being restored."""
    window.windowHandle().setScreen(screen("first"))
    QApplication.processEvents()
    dock = next(dock for dock in window.area.docks if dock.kind.name == "curves")
    dock.setFloating(True)
    dock.move(1540, 40)
    QApplication.processEvents()
    curve = dock.panel.loss.chart.curves["train"]
    assert curve.thickness == 4, "two pixels of the window are four of the screen"
    assert isinstance(dock, QDockWidget)
    dock.setFloating(False)
    QApplication.processEvents()
    assert curve.thickness == 2


def main() -> None:
    app = QApplication([])
    source = ThemeSource(app, "dark")
    session = Session(few_digits)
    trained(session)
    found: dict[str, object] = dict(panels(session))
    found["sign"] = sign()
    found["ring"] = ring(app, session)
    print(json.dumps(found))  # noqa: T201 - the test reads it
    session.close()
    source.deleteLater()


if __name__ == "__main__":
    main()
