"""What nobody caught reaches one place from every hook of Python."""

import sys
import threading
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, QTimer
from pytestqt.qtbot import QtBot

from mnist_viz.ui.program import faults
from mnist_viz.ui.program.faults import FaultHandler


@pytest.fixture
def handler(dressed):
    parent = QObject()
    handler = FaultHandler(parent)
    yield handler
    handler.stop()


def test_what_python_can_raise_nowhere_is_said(handler: FaultHandler, qtbot: QtBot, capsys) -> None:
    class Ending:
        def __del__(self) -> None:
            raise ZeroDivisionError("at the end")

    with qtbot.waitSignal(handler.happened) as said:
        Ending()
    assert "ZeroDivisionError: at the end" in said.args[0]
    assert "__del__" in capsys.readouterr().err


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="no /dev/full on this system")
def test_a_fault_is_said_though_the_traceback_cannot_be_written(
    handler: FaultHandler, qtbot: QtBot, monkeypatch
) -> None:
    full = open("/dev/full", "w", buffering=1)  # noqa: SIM115, PTH123 - closed below, with its error
    monkeypatch.setattr(sys, "stderr", full)
    said: list[str] = []
    handler.happened.connect(said.append)
    thread = threading.Thread(target=lambda: 1 / 0)
    thread.start()
    thread.join()
    qtbot.waitUntil(lambda: len(said) == 1)
    monkeypatch.undo()
    with pytest.raises(OSError, match="No space left"):
        full.close()
    assert "ZeroDivisionError" in said[0]
    assert handler.count == 1


class Wordless(Exception):
    """Cannot even say what it is."""

    def __str__(self) -> str:
        raise ValueError("no words")


def raise_on_a_thread(error: Exception) -> None:
    def fail() -> None:
        raise error

    thread = threading.Thread(target=fail)
    thread.start()
    thread.join()


def test_a_fault_that_cannot_be_put_in_words_is_said(handler: FaultHandler, qtbot: QtBot) -> None:
    with qtbot.waitSignal(handler.happened) as said:
        raise_on_a_thread(Wordless())
    assert "Wordless: <ValueError>" in said.args[0]


def test_a_fault_at_every_frame_is_said_once_and_another_one_too(
    handler: FaultHandler, qtbot: QtBot, capsys, monkeypatch
) -> None:
    monkeypatch.setattr(faults, "QUIET", 60.0)  # a busy machine may be away for a second
    said: list[str] = []
    handler.happened.connect(said.append)
    for _ in range(20):
        raise_on_a_thread(ZeroDivisionError("over and over"))
    raise_on_a_thread(ValueError("another"))
    qtbot.waitUntil(lambda: "another" in "".join(said))
    assert handler.count == 21
    assert len(said) == 2
    assert capsys.readouterr().err.count("ZeroDivisionError: over and over") == 1


def test_that_a_fault_cannot_be_said_is_no_reason_to_say_it_for_ever(
    handler: FaultHandler, qtbot: QtBot, capsys
) -> None:
    def say(sentence: str) -> None:
        raise RuntimeError("lost for words")

    sys.excepthook = handler._caught  # before pytest-qt's own, which a test is run with
    handler.happened.connect(say)
    QTimer.singleShot(0, lambda: 1 / 0)
    qtbot.waitUntil(lambda: handler.count > 1)
    qtbot.wait(50)
    assert handler.count < 5
    written = capsys.readouterr().err
    assert "ZeroDivisionError" in written
    assert "lost for words" in written


def test_when_stopped_all_hooks_are_as_they_were(dressed) -> None:
    before = sys.excepthook, threading.excepthook, sys.unraisablehook
    handler = FaultHandler(QObject())
    assert sys.unraisablehook != before[2]
    handler.stop()
    assert (sys.excepthook, threading.excepthook, sys.unraisablehook) == before
