"""A signal that asks the program to end is received at once: the run is kept, then it ends."""

import os
import pty
import signal
import time
from pathlib import Path
from threading import Event

import pytest

from mnist_viz.runs.checkpoint_file import load_checkpoint
from mnist_viz.runs.saved_session import find_leftover_runs

WITHIN = 2.0


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT, signal.SIGHUP])
def test_a_signal_keeps_the_run_and_ends_with_the_code_that_shells_expect(
    start, number: signal.Signals, runs: Path, crashes: Path
) -> None:
    program = start()
    program.begin()
    reached = program.do("step()")
    end = program.send(number)
    assert end.code == 128 + number, program.said
    assert end.seconds < WITHIN
    assert end.left == []
    assert "Traceback" not in program.said
    (run,) = find_leftover_runs(runs)
    assert not run.crashed
    assert load_checkpoint(run.path).step >= reached
    assert list(crashes.iterdir()) == []


def test_a_signal_is_heard_where_nothing_moves(start, eventually) -> None:
    program = start(panels=None)
    program.do("for timer in QApplication.instance().findChildren(QTimer): timer.stop()")
    program.do("for timer in window.findChildren(QTimer): timer.stop()")
    main = Path(f"/proc/{program.process.pid}/task/{program.process.pid}/status")

    def sleeps() -> bool:
        before = main.read_text()
        Event().wait(0.2)
        return main.read_text() == before

    eventually(sleeps)
    end = program.send(signal.SIGTERM)
    assert end.code == 128 + signal.SIGTERM
    assert end.seconds < WITHIN


def test_a_signal_also_ends_a_dialog_that_is_open(start) -> None:
    program = start()
    program.begin()
    # As a command does that waits for an answer, and continues when it has one.
    program.do("dialog = QFileDialog()")
    program.do("QTimer.singleShot(0, lambda: (dialog.exec(), window.refresh()))")
    program.until("dialog.isVisible()")
    end = program.send(signal.SIGTERM)
    assert end.code == 128 + signal.SIGTERM
    assert end.seconds < WITHIN
    assert "Traceback" not in program.said


def test_ctrl_c_in_the_terminal_that_started_it_keeps_the_run(start, runs: Path) -> None:
    """The key itself, in a terminal of the program's own."""
    try:
        ours, terminal = pty.openpty()
    except OSError as error:
        pytest.skip(f"this system gives no terminal: {error}")
    try:
        program = start(before=("setsid", "--ctty"), terminal=terminal)
        program.begin()
        began = time.monotonic()
        os.write(ours, b"\x03")
        assert program.wait() == 128 + signal.SIGINT, program.said
        assert time.monotonic() - began < WITHIN
    finally:
        os.close(ours)
        os.close(terminal)
    assert "Traceback" not in program.said
    (run,) = find_leftover_runs(runs)
    assert not run.crashed
    assert load_checkpoint(run.path).step > 3


def test_what_was_told_to_ignore_hang_ups_goes_on(start) -> None:
    program = start(before=("nohup",))
    program.begin()
    program.process.send_signal(signal.SIGHUP)
    step = program.do("step()")
    program.until(f"step() > {step} + 20")
    assert program.send(signal.SIGTERM).code == 128 + signal.SIGTERM
    assert "Traceback" not in program.said


def test_a_second_signal_does_not_wait_for_a_closing_that_hangs(start, eventually) -> None:
    program = start()
    program.do(
        "def hang():\n    os.write(2, b'hangs')\n    time.sleep(60)\nwindow.closing.connect(hang)"
    )
    program.process.send_signal(signal.SIGTERM)
    eventually(lambda: "hangs" in program.said)
    assert program.send(signal.SIGTERM).code == -signal.SIGTERM
