"""The page of sweeps: fill the form in, watch the map fill, open a cell, go on after a restart."""

import numpy as np
import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtTest import QTest

from mnist_viz.core.recipe import Recipe
from mnist_viz.core.training import Training
from mnist_viz.runs.models import fingerprint
from mnist_viz.sweep.axis import SweepError
from mnist_viz.ui.look.appearance import ThemeSource
from mnist_viz.ui.sweep.page import SweepPage

RECIPE = Recipe(data="small", hidden=(12,), batch=20)


@pytest.fixture
def opened():
    return []


@pytest.fixture
def page_of(dressed, qtbot, settings, tmp_path, small_digits, opened):
    """Open the page, as often as the program is started."""
    pages, sources = [], []

    def make():
        themes = ThemeSource(dressed, "dark")
        page = SweepPage(
            themes,
            settings,
            tmp_path / "sweeps",
            recipe=lambda: RECIPE,
            open_run=opened.append,
            open_data=small_digits,
        )
        if not pages:
            page.form.show_axes([("rate", "0.1,0.3"), ("batch", "10,20,40")], 1, 1)
        qtbot.addWidget(page)
        page.resize(980, 640)
        page.show()
        pages.append(page)
        sources.append(themes)
        return page

    yield make
    for page in pages:
        page.end()
    for themes in sources:
        themes.deleteLater()


def press(button):
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def click_cell(chart, row, column):
    place = chart.mapFromScene(chart.to_pixels(QPointF(column + 0.5, row + 0.5)))
    QTest.mouseMove(chart.viewport(), place)
    QTest.mouseClick(chart.viewport(), Qt.MouseButton.LeftButton, pos=place)


def written_numbers(page):
    return [number.text() for number in page.view.map.numbers]


def run_to_end(page, qtbot):
    press(page.start)
    qtbot.waitUntil(lambda: page.note.text().startswith("Finished"), timeout=60_000)


def test_the_map_fills_and_a_click_opens_the_very_run(page_of, qtbot, opened, small_digits):
    page = page_of()
    assert "6 run(s)" in page.note.text() or "6 runs" in page.note.text()
    assert written_numbers(page) == [""] * 6
    run_to_end(page, qtbot)
    assert all(written_numbers(page))
    assert page.progress.value() == 6
    row, column = page.view.map.best
    values = [[cell.value for cell in line] for line in page.view.map.cells]
    assert values[row][column] == np.max(values)

    click_cell(page.view.map, 1, 2)
    assert [(recipe.rate, recipe.batch) for recipe in opened] == [(0.3, 40)]
    assert page.note.text().startswith("rate 0.3, batch 40 is open as a run")
    training = Training(opened[0], small_digits("small").train)
    while not training.finished:
        training.step()
    results = {(c.values["rate"], c.values["batch"]): r for c, r in page.view.results}
    assert results[0.3, 40].theta_sha256 == fingerprint(training.network.theta)


def test_pointing_reads_a_cell_and_draws_the_curves_of_its_row(page_of, qtbot):
    page = page_of()
    run_to_end(page, qtbot)
    page.view.map.setFocus()
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Right):
        QTest.keyClick(page.view.map, key)
    assert page.view.message.text().startswith("rate 0.3, batch 20: test accuracy ")
    assert [run.name for run in page.view.curves.chart.others.runs] == [
        "batch 10",
        "batch 20",
        "batch 40",
    ]
    page.view.along.setCurrentIndex(1)
    assert [run.name for run in page.view.curves.chart.others.runs] == ["rate 0.1", "rate 0.3"]
    assert page.view.map.table().header == ["rate \\ batch", "10", "20", "40"]


def test_another_measure_marks_another_best_cell(page_of, qtbot):
    page = page_of()
    run_to_end(page, qtbot)
    page.view.measure.setCurrentIndex(page.view.measure.findData("loss"))
    row, column = page.view.map.best
    values = [[cell.value for cell in line] for line in page.view.map.cells]
    assert values[row][column] == np.min(values)


def test_a_sweep_goes_on_after_a_restart(page_of, qtbot, tmp_path):
    page = page_of()
    page.form.epochs.setValue(60)
    press(page.start)
    qtbot.waitUntil(lambda: page.progress.value() > 0, timeout=60_000)
    press(page.stop)
    qtbot.waitUntil(lambda: page.note.text().startswith("Stopped"), timeout=60_000)
    kept = written_numbers(page)
    assert 0 < len([number for number in kept if number]) < 6
    page.close()

    again = page_of()
    assert written_numbers(again) == kept
    assert again.start.text() == "Continue"
    run_to_end(again, qtbot)
    assert all(written_numbers(again))
    assert len(list((tmp_path / "sweeps").iterdir())) == 1


def test_while_it_is_paused_no_cell_is_begun(page_of, qtbot):
    page = page_of()
    page.form.epochs.setValue(60)
    press(page.start)
    qtbot.waitUntil(lambda: page.progress.value() > 0, timeout=60_000)
    press(page.pause)
    qtbot.waitUntil(lambda: page.note.text().startswith("Paused"), timeout=10_000)
    assert page.pause.text() == "Resume"
    press(page.pause)
    qtbot.waitUntil(lambda: page.note.text().startswith("Finished"), timeout=60_000)


@pytest.mark.parametrize(
    ("field", "text", "told"),
    [
        ("rate", "3:1", "low to high"),
        ("rate", "", "empty"),
        ("rate", "fast", "cannot be"),
        ("hidden", "0,4", "hidden layer"),
    ],
)
def test_what_cannot_be_swept_is_said_and_cannot_be_started(page_of, field, text, told):
    page = page_of()
    page.form.fields[0].setCurrentIndex(page.form.fields[0].findData(field))
    page.form.values[0].setText(text)
    assert told in page.note.text()
    assert not page.start.isEnabled()
    page.form.values[0].setText("25,30" if field == "hidden" else "0.1,0.2")
    assert page.start.isEnabled()


def test_a_scheduler_that_is_not_there_is_said(page_of, qtbot, monkeypatch):
    def refuse(dataset, address, count):
        raise SweepError(f"No Dask scheduler answers at {address}.")

    monkeypatch.setattr("mnist_viz.ui.sweep.page.open_workers", refuse)
    page = page_of()
    page.form.scheduler.setText("tcp://127.0.0.1:9")
    press(page.start)
    qtbot.waitUntil(lambda: "No Dask scheduler answers" in page.note.text(), timeout=30_000)
    assert page.start.isEnabled()


def test_a_third_field_makes_a_map_for_each_of_its_values(page_of, qtbot):
    page = page_of()
    page.form.show_axes([("rate", "0.1,0.3"), ("batch", "10,20"), ("hidden", "8,12")], 2, 1)
    run_to_end(page, qtbot)
    assert page.progress.maximum() == 16
    first = written_numbers(page)
    assert "±" in page.view.map.cells[0][0].sentence
    page.view.layer.setCurrentIndex(1)
    assert written_numbers(page) != first


def test_the_menu_opens_the_page_and_the_window_closes_its_sweep(whole_window, qtbot, monkeypatch):
    monkeypatch.setenv("XDG_DATA_HOME", "/nonexistent")
    whole_window.commands["sweep"].trigger()
    page = whole_window.findChild(SweepPage)
    assert page.isVisible()
    page.close()
    whole_window.commands["sweep"].trigger()
    assert whole_window.findChild(SweepPage) is page
    assert page.rect().contains(QPoint(1, 1))
