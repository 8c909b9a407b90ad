"""A screen reader receives messages, hints, the question and its answer."""

import pytest
from PySide6.QtGui import QAccessible

pytestmark = pytest.mark.panels("softmax", "pad")

Politeness = QAccessible.AnnouncementPoliteness


@pytest.fixture
def heard(monkeypatch):
    """What a screen reader announces; the test stands where Qt hands it to the system."""
    told = []

    def update(event):
        if event.type() == QAccessible.Event.Announcement:
            told.append((event.message(), event.politeness()))

    monkeypatch.setattr(QAccessible, "isActive", staticmethod(lambda: True))
    monkeypatch.setattr(QAccessible, "updateAccessibility", staticmethod(update))
    return told


def test_a_message_is_said_once_and_a_warning_at_once(whole_window, heard):
    banner = whole_window.banner
    banner.show_error("It failed.")
    banner.show_error("It failed.")
    banner.show_notice("It is written.")
    assert heard == [("It failed.", Politeness.Assertive), ("It is written.", Politeness.Polite)]


def test_a_hint_is_said_once(whole_window, heard):
    whole_window.callouts.begin()
    for _ in range(3):
        whole_window.callouts.follow()
    assert heard == [(whole_window.callouts.bubble.text(), Politeness.Polite)]
    whole_window.callouts.end()


def test_the_question_is_said_and_then_the_answer(whole_window, heard, qtbot):
    panel = next(d.panel for d in whole_window.area.docks if d.kind.name == "softmax")
    whole_window.presentation.next_digit()
    qtbot.waitUntil(lambda: whole_window.session.frame().trace is not None)
    whole_window.commands["ask"].trigger()
    whole_window.commands["ask"].trigger()
    assert [words for words, _ in heard] == [
        "What does it read?  (A reveals)",
        panel.verdict.text(),
    ]
    assert "reads" in heard[1][0]
