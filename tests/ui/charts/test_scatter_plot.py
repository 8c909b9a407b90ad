"""Numerals on a plane stay whole where they move, and where the view does."""

import numpy as np
import pyqtgraph as pg
from PySide6.QtWidgets import QApplication

from mnist_viz.ui.charts.scatter_plot import ScatterPlot


def bounds_hold(plot: ScatterPlot) -> bool:
    """Whether the bounds that Qt is told are those that pyqtgraph works out anew."""
    QApplication.processEvents()
    return plot.numerals.boundingRect() == pg.ScatterPlotItem.boundingRect(plot.numerals)


def test_the_bounds_of_the_numerals_follow_points_zoom_and_theme(theme, qtbot):
    plot = ScatterPlot(theme, "Places")
    qtbot.addWidget(plot)
    plot.resize(300, 200)
    plot.show()
    qtbot.waitExposed(plot)
    rng, labels = np.random.default_rng(0), np.arange(100, dtype=np.uint8) % 10
    assert bounds_hold(plot)
    for scale in (1.0, 5.0):  # the second time with the same labels, which moves them
        plot.set_points(scale * rng.normal(size=(2, 100)), labels, (-3.0, 3.0), (-3.0, 3.0))
        assert bounds_hold(plot)
        assert plot.numerals.boundingRect().width() > scale
    plot.set_points(rng.normal(size=(2, 50)), labels[:50], (-3.0, 3.0), (-3.0, 3.0))
    assert bounds_hold(plot)
    plot.box.show_range((-0.5, 0.5), (-0.5, 0.5))
    assert bounds_hold(plot)
    plot.set_theme(theme)
    plot.resize(500, 400)
    assert bounds_hold(plot)
