"""A picture or a film takes nothing from the screen: there everything is drawn as ever."""

import numpy as np
import pytest
from PySide6.QtWidgets import QApplication

from mnist_viz.ui.charts.curve_plot import CurvePlot
from mnist_viz.ui.charts.lines import PRESENT
from mnist_viz.ui.files.filming import taken
from mnist_viz.ui.look.stills import save_still
from mnist_viz.ui.look.theme import DARK


def on_screen(widget):
    QApplication.processEvents()
    return widget.screen().grabWindow(widget.winId()).toImage()


def film(plot, folder):
    taken(plot)


def save_png(plot, folder):
    save_still(plot, folder / "plot.png")


def save_svg(plot, folder):
    save_still(plot, folder / "plot.svg")


@pytest.mark.parametrize("take", [film, save_png, save_svg])
def test_what_moves_between_two_pictures_leaves_no_trace(dressed, qtbot, tmp_path, take):
    plot = CurvePlot(DARK, "Loss", PRESENT)
    qtbot.addWidget(plot)
    plot.resize(500, 300)
    with qtbot.waitExposed(plot):
        plot.show()
    x = np.arange(0.0, 1000, 10)
    plot.set_series("train", x, x / 1000, x / 1000, x / 1000)
    before = on_screen(plot)
    for moment in (300.0, 500.0, 700.0):
        plot.set_cursor(moment)
        take(plot, tmp_path)
        QApplication.processEvents()
    plot.set_cursor(None)
    assert on_screen(plot) == before
