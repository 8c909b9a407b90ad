"""NaN and infinity reach every panel of the real window: all of it says so in words."""

import re
import warnings
from collections.abc import Iterator

import numpy as np
import pytest
from PySide6.QtCore import QBuffer, QIODevice, QPoint
from PySide6.QtGui import QPainter
from PySide6.QtSvg import QSvgGenerator
from PySide6.QtWidgets import QAbstractButton, QLabel, QWidget

from mnist_viz.core import edits
from mnist_viz.core.edits import Edit, Edits
from mnist_viz.core.network import Parameters
from mnist_viz.ui.shell.dock import Dock
from mnist_viz.ui.shell.window import Window

NOT_A_NUMBER = re.compile(r"(?<!\w)[-+−]?(nan|inf|infinity)(?!\w)", re.IGNORECASE)
ON_REQUEST = {"fool", "landscape"}
"""Panels that compute something only when they are asked to."""

NAMED = {"NaN"}
"""The swatch of a colour scale, which stands for cells that hold no number, has this name."""


def spoil(parameters: Parameters, _: Edits) -> None:
    """Put numbers that are not finite where training, gone wrong, would leave them."""
    parameters.weights[0][0, :] = np.nan
    parameters.weights[0][1, ::2] = np.inf
    parameters.weights[-1][2, 0] = -np.inf
    parameters.biases[-1][3] = np.nan


def painted(widget: QWidget) -> Iterator[str]:
    """Yield all text that is painted: a rendering as SVG holds each as an element."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    generator = QSvgGenerator()
    generator.setOutputDevice(buffer)
    generator.setSize(widget.size())
    painter = QPainter(generator)
    widget.render(painter, QPoint())
    painter.end()
    for element in re.findall(r"<text[^>]*>(.*?)</text>", bytes(buffer.data()).decode(), re.S):
        yield element.strip()


def told(widget: QWidget) -> Iterator[str]:
    """Yield all that a panel shows, or tells a screen reader or the pointer."""
    yield from painted(widget)
    for part in (widget, *widget.findChildren(QWidget)):
        yield from (part.toolTip(), part.accessibleName(), part.accessibleDescription())
        if isinstance(part, QLabel | QAbstractButton):
            yield part.text()


def is_answered(window: Window, dock: Dock) -> bool:
    frame = window.session.frame()
    return is_refused(window, dock) or all(frame.insight(need) is not None for need in dock.needs)


def is_refused(window: Window, dock: Dock) -> bool:
    frame = window.session.frame()
    return any(frame.insights.error(need) is not None for need in dock.needs)


@pytest.mark.slow
def test_no_panel_shows_a_number_that_is_none(
    whole_window: Window, qtbot, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = whole_window
    monkeypatch.setattr(edits, "apply_edits", spoil)
    with warnings.catch_warnings(record=True) as warned:
        warnings.simplefilter("always", RuntimeWarning)
        window.session.edit((Edit("W1", 0, 0, 1.0),))
        wrong = {}
        for dock in window.area.docks:
            dock.show()
            dock.raise_()
            qtbot.waitUntil(lambda dock=dock: dock.is_built and dock.on_top, timeout=20_000)
            if dock.kind.name not in ON_REQUEST:
                qtbot.waitUntil(lambda dock=dock: is_answered(window, dock), timeout=20_000)
            qtbot.waitUntil(lambda dock=dock: not dock.lags, timeout=20_000)
            found = {text for text in told(dock) if NOT_A_NUMBER.search(text)} - NAMED
            if found or (dock.faulty and not is_refused(window, dock)):
                wrong[dock.kind.name] = found or dock.fault.words.text()
    assert wrong == {}
    assert [f"{w.filename}:{w.lineno}: {w.message}" for w in warned] == []
    network = window.session.frame().network
    assert np.isnan(network.weights[0][0]).all(), "nothing was spoiled"
