"""In a window as large as a projector, 1280 by 720, nothing is cut off or out of sight."""

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, QPointF, QRect, Qt
from PySide6.QtWidgets import QApplication, QLabel, QScrollArea
from pytestqt.qtbot import QtBot

from mnist_viz.ui.panel import Panel
from mnist_viz.ui.shell.window import Window
from mnist_viz.ui.words.labels import ElidedLabel, LiveLabel


@pytest.fixture
def panel(shared_window: Window, qtbot: QtBot) -> Callable[[str], Panel]:
    """Show a panel and wait until it can be seen and is drawn."""

    def reveal(name: str) -> Panel:
        shared_window.area.reveal(name)
        dock = next(dock for dock in shared_window.area.docks if dock.kind.name == name)
        qtbot.waitUntil(lambda: dock.on_top and not dock.lags)
        dock.panel.grab()
        return dock.panel

    return reveal


def fits(label: QLabel) -> bool:
    """Return whether all that a label says is seen."""
    room = label.contentsRect()
    if label.wordWrap():
        return label.heightForWidth(room.width()) <= room.height()
    return label.fontMetrics().horizontalAdvance(label.text()) <= room.width()


def test_every_layer_is_in_sight(shared_window, panel):
    for sentence in ("", "The banner takes room, too."):
        if sentence:
            shared_window.banner.show_notice(sentence)
        area = panel("activations").findChild(QScrollArea)
        assert area.verticalScrollBar().maximum() == area.horizontalScrollBar().maximum() == 0
    shared_window.banner.dismiss()


@pytest.mark.slow
@pytest.mark.parametrize("language", ["en", "de", "ja"])
def test_no_panel_and_no_banner_pushes_the_foot_of_the_window_off_a_small_screen(
    speak_in, language, request, qtbot
):
    speak_in(language)
    window = request.getfixturevalue("whole_window")
    window.resize(1264, 672)  # of 1280 by 720, what a frame and a title bar leave
    window.banner.show_notice("The banner takes room, too.")
    for dock in window.area.docks:
        window.area.reveal(dock.kind.name)
        QApplication.processEvents()
        assert window.height() == 672, dock.kind.name
    foot = window.statusBar()
    assert window.rect().contains(foot.geometry())


def test_a_layer_whose_name_is_long_in_another_language_is_in_sight_whole(panel):
    activations = panel("activations")
    for row in activations.rows:
        heading = row.findChild(ElidedLabel)
        heading._words = "Verborgene Schicht 1: 128 Einheiten, von denen keine schweigt"
        heading.updateGeometry()
    activations.layout().activate()
    activations.grab()
    assert activations.findChild(QScrollArea).horizontalScrollBar().maximum() == 0


def test_nothing_above_the_curves_is_cut_off(panel):
    curves = panel("curves")
    for plot, value in ((curves.loss, 0.0123456), (curves.accuracy, 97.4213)):
        plot.header.read("", dict.fromkeys(("train", "test"), value))
        assert all(fits(part.label) for part in plot.header.findChildren(LiveLabel))
        assert "…" not in "".join(label.text() for label in plot.header.findChildren(QLabel))


def test_every_rival_of_the_gradient_lab_has_room_for_its_number(panel, qtbot):
    lab = panel("gradient_lab")
    qtbot.waitUntil(lambda: lab.width() > 600)
    lab.grab()
    for plot in (lab.cost, lab.dead, lab.cosine, lab.ratio):
        names = list(plot.header.buttons)
        plot.header.read("", dict.fromkeys(names, 0.0123456))
        assert all(fits(part.label) for part in plot.header.findChildren(LiveLabel))
        assert plot.header.log.geometry().right() <= plot.header.width()
        assert plot.chart.box.height() >= 50
        assert all(name in plot.readout() for name in names)


@pytest.mark.parametrize("name", ["microscope", "gradient_lab", "runs"])
def test_a_class_sees_every_wide_panel_whole(shared_window, qtbot, name):
    shared_window.commands["present"].trigger()
    shared_window.resize(1280, 720)
    shared_window.presentation.fill(name)
    dock = next(dock for dock in shared_window.area.docks if dock.kind.name == name)
    qtbot.waitUntil(lambda: dock.on_top and not dock.lags)
    dock.grab()
    assert shared_window.size().toTuple() == (1280, 720)
    assert dock.findChild(QScrollArea).horizontalScrollBar().maximum() == 0
    assert dock.findChild(QScrollArea).verticalScrollBar().maximum() == 0
    shared_window.presentation.end()


@pytest.mark.slow
@pytest.mark.panels("microscope", "pad")
@pytest.mark.parametrize("language", ["en", "de"])
@pytest.mark.parametrize("hidden", [(12,), (12, 9)])
def test_a_class_sees_every_phase_of_a_step_whole(speak_in, language, hidden, request, qtbot):
    speak_in(language)
    window = request.getfixturevalue("whole_window")
    window.session.start(replace(window.session.frame().recipe, hidden=hidden, objective="notes"))
    window.session.training.pause()
    window.commands["present"].trigger()
    window.resize(1280, 720)
    window.presentation.fill("microscope")
    dock = next(dock for dock in window.area.docks if dock.kind.name == "microscope")
    microscope = dock.panel
    scroll = next(area for area in dock.findChildren(QScrollArea) if area.widget() is microscope)
    layers = len(hidden) + 1
    qtbot.waitUntil(lambda: len(microscope.story) == 2 * layers + 2, timeout=20_000)
    for _ in microscope.story:
        dock.grab()
        assert window.size().toTuple() == (1280, 720)
        phase = microscope.bar.chosen_name
        for bar in (scroll.horizontalScrollBar(), scroll.verticalScrollBar()):
            assert bar.maximum() == 0, phase
        slide = microscope.slide
        for view in slide.equations:
            assert view.width() >= view.sizeHint().width(), phase
            assert view.height() >= view.sizeHint().height(), phase
            assert slide.rect().contains(view.geometry()), phase
        assert all(matrix.height() >= 120 for matrix in slide.matrices.values()), phase
        for part in (microscope.bar.play, microscope.loss):
            place = part.mapTo(scroll.viewport(), QPoint(0, 0))
            assert scroll.viewport().rect().contains(QRect(place, part.size())), phase
        qtbot.keyClick(microscope, Qt.Key.Key_PageDown)
    assert phase == microscope.bar.chosen_name, "not all phases were seen"


@pytest.mark.panels("curves", "pad")
def test_the_drawing_and_what_is_read_in_it_are_whole_beside_the_curves_on_stage(
    whole_window, qtbot
):
    whole_window.commands["present"].trigger()
    whole_window.presentation.fill("curves")
    whole_window.presentation.put_beside("pad")
    pad = next(dock.panel for dock in whole_window.area.docks if dock.kind.name == "pad")
    qtbot.waitUntil(pad.isVisible)
    qtbot.waitUntil(lambda: pad.rect().contains(pad.centred.geometry()))
    qtbot.waitUntil(lambda: pad.centred.width() >= pad.centred.sizeHint().width())


@pytest.mark.panels("pad")
def test_a_hint_of_the_stage_is_not_written_over_the_line_at_the_foot(whole_window, qtbot):
    whole_window.commands["present"].trigger()
    whole_window.statusBar().showMessage("Make one step and rest.")
    whole_window.presentation.end()
    line = whole_window.statusBar().findChild(LiveLabel)
    qtbot.waitUntil(line.isVisible)
    assert not whole_window.statusBar().currentMessage()


def test_what_is_asked_of_the_class_is_seen_whole_beside_the_drawing(shared_window, qtbot, panel):
    pad = panel("pad")
    shared_window.commands["ask"].trigger()
    qtbot.waitUntil(lambda: "read?" in pad.reading.text())
    assert fits(pad.reading.label), pad.reading.text()
    shared_window.commands["ask"].trigger()


def test_the_weights_of_a_unit_are_in_sight_before_anything_is_scrolled(panel, qtbot):
    inspector = panel("inspector")
    area = inspector.findChild(QScrollArea)
    picture = inspector.incoming.pixels
    qtbot.waitUntil(picture.isVisible)
    inspector.grab()
    top = picture.mapTo(area.viewport(), picture.to_pixels(QPointF(0, 0)).toPoint()).y()
    assert 0 <= top < area.viewport().height() // 2


def test_a_number_of_the_confusion_matrix_stays_in_its_cell(panel, qtbot):
    table = panel("confusion").table
    qtbot.waitUntil(lambda: len(table.counts) > 0, timeout=20_000)
    table.set_counts(table.counts * 0 + 988, "0123456789")
    side, _ = table.cell_size()
    assert all(text.isVisible() for text in table.numbers)
    assert max(text.boundingRect().width() for text in table.numbers) <= side + 2


def test_the_step_on_the_slope_is_named_inside_the_plot(panel, qtbot):
    slope = panel("slope")
    chart = slope.plot.chart
    qtbot.waitUntil(lambda: chart.slope is not None, timeout=20_000)
    for rate in (0.002, 0.05, 0.403, 5.0):
        chart.show_slope(replace(chart.slope, rate=rate))
        place, field = chart.label.sceneBoundingRect(), chart.box.sceneBoundingRect()
        assert field.left() <= place.left() and place.right() <= field.right(), rate
    assert fits(slope.plot.readout.label)
