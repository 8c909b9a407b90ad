"""Exceptions that nobody caught keep the window alive and become a sentence in it."""

import sys
import threading

import pytest
from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from mnist_viz.ui.program.faults import FaultHandler


@pytest.fixture
def handler(dressed: QApplication):
    parent = QObject()
    handler = FaultHandler(parent)
    yield handler
    handler.stop()


def fail() -> None:
    raise ZeroDivisionError("for the test")


def test_an_exception_of_a_thread_is_said_on_the_windows_thread(
    handler: FaultHandler, qtbot: QtBot, capsys
) -> None:
    with qtbot.waitSignal(handler.happened) as said:
        thread = threading.Thread(target=fail)
        thread.start()
        thread.join()
    assert "ZeroDivisionError: for the test" in said.args[0]
    assert "in fail" in capsys.readouterr().err
    assert handler.count == 1


def test_an_exception_of_a_slot_is_said(handler: FaultHandler, qtbot: QtBot, capsys) -> None:
    # pytest-qt has put its own hook before ours while a test runs; ours is what is tested.
    sys.excepthook = handler._caught
    with qtbot.waitSignal(handler.happened) as said:
        QTimer.singleShot(0, fail)
    assert "for the test" in said.args[0]


def test_when_stopped_it_leaves_the_hooks_as_they_were(dressed: QApplication) -> None:
    before = sys.excepthook, threading.excepthook
    handler = FaultHandler(QObject())
    handler.stop()
    assert (sys.excepthook, threading.excepthook) == before
