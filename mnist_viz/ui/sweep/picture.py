"""The map of a sweep as a picture, drawn by the window's own charts without a window."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtWidgets import QApplication

from mnist_viz.sweep.cell import CellResult
from mnist_viz.sweep.design import Cell, Design
from mnist_viz.ui.look.appearance import ThemeSource
from mnist_viz.ui.look.stills import save_still
from mnist_viz.ui.sweep.view import SweepView

SIZE = (900, 640)


def save_map(
    path: Path, design: Design, results: Sequence[tuple[Cell, CellResult]], measure: str
) -> None:
    """Write the map and the curves of a sweep as a PNG.

    Raises
    ------
    OSError
        Where it cannot be written.
    """
    app = QApplication.instance() or QApplication(["mnist-viz"])
    assert isinstance(app, QApplication)
    themes = ThemeSource(app, "light")
    view = SweepView(themes.theme)
    view.setContentsMargins(12, 12, 12, 12)
    view.resize(*SIZE)
    view.measure.setCurrentIndex(view.measure.findData(measure))
    view.show_results(design, results)
    view.grab()  # lays out what is not shown; the charts follow their size by events
    QApplication.sendPostedEvents()
    save_still(view, path)
    view.deleteLater()
