"""While the class guesses, no panel tells what the network reads."""

from dataclasses import replace

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QLabel, QWidget

from mnist_viz.session.analysis import Answer, Insight, Insights
from mnist_viz.session.panel_analyses import PLANE
from mnist_viz.ui.words.wording import WHAT_IS_IT

TELLING = {
    *("activations", "confusion", "correction", "evidence", "examples"),
    *("pad", "softmax", "space"),
}
"""Panels that look different when the network that is shown reads something else."""


def reading(frame, digit, questions):
    """Return the frame as it is when the network reads every image as `digit`, and all follows."""
    network = frame.snapshot.network
    theta = network.theta.copy()
    theta[-10:] = 50.0 * (np.arange(10) == digit)  # b2, which comes last
    theta[:50] *= 1 + digit  # some of W1, so that the hidden layer is another one, too
    other = network.with_theta(theta)
    assert int(other.forward(frame.examples.X[:, :1]).digits[0]) == digit
    test = frame.test
    evaluation = replace(
        test.latest.evaluation, digits=np.full_like(test.latest.evaluation.digits, digit)
    )
    test = replace(test, latest=replace(test.latest, evaluation=evaluation))
    frame = replace(frame, altered=other, test=test)
    for question in sorted(questions, key=lambda question: question is not PLANE):
        found = question.compute(frame)
        if found is not None:
            answer = Answer((), Insight(found, frame.snapshot.step))
            frame = replace(frame, insights=frame.insights.having(question, answer))
    return frame


def seen(dock):
    """Return all that a dock gives away: its picture and all its text."""
    QApplication.processEvents()
    words = []
    for part in [dock, *dock.findChildren(QWidget)]:
        if part.isVisible():
            words += [part.accessibleName(), part.accessibleDescription(), part.toolTip()]
            if isinstance(part, QLabel | QAbstractButton):
                words.append(part.text())
            if isinstance(part, QComboBox):
                words.append(part.currentText())
    return words, dock.grab().toImage()


def shows(window, frame, name):
    """Return what the panel of that name gives away when the window is handed `frame`."""
    window.area.reveal(name)
    window.area.redraw()
    dock = dock_of(window, name)
    looks = []
    for _ in range(20):  # a wide panel has its neighbours put aside an event after it is laid out
        QApplication.processEvents()
        window.area.redraw()
        window.area.draw(frame, fresh=True)
        window.summaries.update()
        looks.append(seen(dock))
        if looks[-3:].count(looks[-1]) == 3:
            break
    return looks[-1]


def dock_of(window, name):
    return next(dock for dock in window.area.docks if dock.kind.name == name)


@pytest.fixture
def tried(whole_window, qtbot):
    """A window that rests, with the test set tried."""
    window = whole_window
    qtbot.waitUntil(lambda: window.session.frame().test is not None, timeout=20_000)
    window.stop_drawing()
    return window


def two_readings(window):
    """Return two frames of one moment that differ in what the network reads alone."""
    window.session.pin(int(window.session.frame().examples.indices[0]))
    frame = replace(window.session.frame(), insights=Insights())
    asked = dict.fromkeys(q for dock in window.area.docks for q in dock.panel.needs)
    truth = frame.pinned.label
    return [reading(frame, digit, asked) for digit in (truth, (truth + 1) % 10)]


def test_no_panel_looks_different_when_the_network_reads_something_else(tried):
    frames = two_readings(tried)
    answer_hidden = [replace(frame, answer_hidden=True) for frame in frames]
    told, leaks = set(), set()
    for dock in tried.area.docks:
        name = dock.kind.name
        open_looks = [shows(tried, frame, name) for frame in frames]
        assert not dock.faulty, dock.fault.words.text()
        if open_looks[0] != open_looks[1]:
            told.add(name)
        # Each is veiled after it had shown its own answer.
        closed_looks = []
        for frame, hidden in zip(frames, answer_hidden, strict=True):
            shows(tried, frame, name)
            closed_looks.append(shows(tried, hidden, name))
        if closed_looks[0] != closed_looks[1]:
            leaks.add(name)
    assert told >= TELLING, "the test is blind"
    assert not leaks


def test_the_misread_digits_are_not_listed_as_such_before_the_class_has_guessed(tried, qtbot):
    frames = two_readings(tried)
    panel = dock_of(tried, "examples").panel
    panel.misread_only.setChecked(True)
    looks = []
    for frame in frames:
        shows(tried, frame, "examples")
        qtbot.keyClick(panel.strip, Qt.Key.Key_Right)
        looks.append(shows(tried, replace(frame, answer_hidden=True), "examples"))
    assert looks[0] == looks[1]


def test_a_covered_panel_shows_the_image_and_the_question_in_its_place(tried):
    frame = tried.session.frame()
    for dock in tried.area.docks:
        words, _ = shows(tried, replace(frame, answer_hidden=True), dock.kind.name)
        assert dock.panel.hides_answer or not dock.panel.isVisible(), dock.kind.name
        assert dock.panel.hides_answer or {WHAT_IS_IT, "The pinned image"} <= set(words)
        shows(tried, frame, dock.kind.name)
        assert dock.panel.isVisible(), dock.kind.name


@pytest.mark.panels("curves", "confusion")
def test_a_panel_is_covered_before_it_is_seen(tried):
    tried.area.reveal("confusion")  # built, it keeps what it showed
    tried.area.reveal("curves")
    dock = dock_of(tried, "confusion")
    dock.hide()
    tried.area.draw(replace(tried.session.frame(), answer_hidden=True), fresh=True)
    dock.show()
    dock.raise_()
    QApplication.processEvents()
    assert dock.isVisible()
    assert not dock.panel.isVisible()
