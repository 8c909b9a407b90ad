"""Text from a file, a name or an error is shown as it is: no picture, no link, no huge window."""

import html

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QLabel, QMessageBox, QTextBrowser, QToolTip

from mnist_viz.ui.panels.evidence import Sum
from mnist_viz.ui.panels.gradient_lab import GradientCheck
from mnist_viz.ui.words.wording import shortened

HOSTILE = '<img src="/etc/hostname"><h1>w<b true for b>0</h1><a href="http://x">x</a>'


@pytest.fixture
def hostile_window(whole_window, qtbot):
    """A window in which every name that a user or a file can give is hostile."""
    session = whole_window.session
    session.run_list.rename(session.frame().run.number, HOSTILE)
    session.training.new_seed()
    whole_window.banner.show_error(HOSTILE)
    session.show_notice(HOSTILE)
    qtbot.waitUntil(lambda: session.frame().live is not None)
    for dock in whole_window.area.docks:
        dock.fail("Error", HOSTILE) if dock.kind.name == "filters" else None
        dock.show()
        dock.raise_()
        QApplication.processEvents()
    return whole_window


def test_no_label_takes_text_for_html(hostile_window):
    rich = [
        label
        for label in hostile_window.findChildren(QLabel)
        if label.textFormat() is not Qt.TextFormat.PlainText and label.isVisible()
    ]
    for label in rich:
        assert "<img" not in label.text()
        owners = (Sum, GradientCheck)
        meant = isinstance(label, owners) or isinstance(label.parent(), owners) or not label.text()
        # What the program writes itself: the microscope's loss, and what is wrong with the run
        meant |= "Loss on this batch" in label.text() or label.text().startswith("<b>⚠ ")
        assert meant, label.text()
    said = [label.text() for label in hostile_window.findChildren(QLabel)]
    assert any(HOSTILE in text for text in said), "the name is shown nowhere"


@pytest.mark.panels("pad")
def test_tooltips_and_boxes_show_text_as_it_is(whole_window, qtbot):
    QToolTip.showText(QPoint(10, 10), HOSTILE, whole_window)
    tips = [w for w in QApplication.topLevelWidgets() if w.inherits("QTipLabel") and w.isVisible()]
    assert [tip.textFormat() for tip in tips] == [Qt.TextFormat.PlainText]
    QToolTip.hideText()
    box = QMessageBox(whole_window)
    box.setText(HOSTILE)
    box.show()
    labels = [w for w in box.findChildren(QLabel) if w.text() == HOSTILE]
    assert [label.textFormat() for label in labels] == [Qt.TextFormat.PlainText]
    box.close()


@pytest.mark.panels("pad", "curves")
def test_pages_write_names_out(whole_window, monkeypatch):
    panel = whole_window.area.docks[0].panel
    monkeypatch.setattr(type(panel), "help", HOSTILE)
    whole_window.commands["shortcuts"].trigger()
    page = next(w for w in whole_window.findChildren(QTextBrowser) if w.isVisible())
    assert HOSTILE in page.toPlainText()
    assert html.escape("<img", quote=False) in page.toHtml()
    page.close()


def test_one_long_word_leaves_the_window_its_size(whole_window, qtbot):
    before = whole_window.minimumSizeHint().width(), whole_window.width()
    session = whole_window.session
    whole_window.area.reveal("runs")
    for word in ("x" * 1000, "x" * 100_000):
        session.run_list.rename(session.frame().run.number, word)
        whole_window.banner.show_error(f"{word} cannot be read.")
        session.show_notice(word)
        whole_window.refresh()
        QApplication.processEvents()
        assert whole_window.width() == before[1]
        assert whole_window.minimumSizeHint().width() <= before[0] + 200
        whole_window.grab()


def test_a_shortened_text_keeps_its_ends():
    assert shortened("a short text") == "a short text"
    assert shortened("x" * 1000).startswith("xxxx")
    assert len(shortened("x" * 1000)) <= 60
    assert shortened(f"/{'a' * 500}/run.mnistviz").endswith("run.mnistviz")
    assert len(shortened("word " * 1000)) <= 600
