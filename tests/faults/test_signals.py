"""A signal that asks the program to end is heard at once: the run is kept, then it ends."""

import os
import pty
import signal
import subprocess
import sys
import time
from pathlib import Path
from threading import Event

import pytest

from mnist_viz.runs.autosaves import abandoned
from mnist_viz.runs.checkpoint_file import load_checkpoint

WITHIN = 2.0


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT, signal.SIGHUP])
def test_a_signal_keeps_the_run_and_ends_with_the_code_that_shells_expect(
    start, number: signal.Signals, runs: Path, crashes: Path
) -> None:
    program = start("stay_training")
    reached = int(program.until("ready"))
    sent = program.send(number)
    code, end = program.end()
    assert code == 128 + number, program.errors
    assert end - sent < WITHIN
    assert program.said("left") == [""]
    (run,) = abandoned(runs)
    assert not run.crashed
    assert load_checkpoint(run.path).step >= reached
    assert list(crashes.iterdir()) == []


def test_a_signal_is_heard_while_the_window_rests_and_nothing_moves(start) -> None:
    program = start("stay_paused")
    program.until("ready")
    Event().wait(0.3)
    sent = program.send(signal.SIGTERM)
    code, end = program.end()
    assert (code, end - sent < WITHIN) == (143, True)


def test_a_signal_also_ends_a_dialog_that_is_open(start) -> None:
    program = start("stay_asking")
    program.until("ready")
    sent = program.send(signal.SIGTERM)
    code, end = program.end()
    assert (code, end - sent < WITHIN) == (143, True)


def test_ctrl_c_in_the_terminal_that_started_it_keeps_the_run(start, home: Path, runs, digits):
    """The key itself, in a terminal of its own, on the very command that people type."""
    child, terminal = pty.fork()
    if child == 0:
        os.environ.update(HOME=str(home), QT_QPA_PLATFORM="offscreen")
        os.execv(sys.executable, [sys.executable, "-m", "mnist_viz", "--data", str(digits)])
    settings = home / ".local/state/mnist_viz/runs"
    deadline = time.monotonic() + 60
    while not list(settings.glob("*.lock")):
        assert time.monotonic() < deadline
        Event().wait(0.05)
    Event().wait(2.0)
    sent = time.monotonic()
    os.write(terminal, b"\x03")
    _, status = os.waitpid(child, 0)
    ended = time.monotonic()
    os.close(terminal)
    assert os.waitstatus_to_exitcode(status) == 130
    assert ended - sent < WITHIN
    (run,) = abandoned(runs)
    assert not run.crashed


def test_what_was_told_to_ignore_hang_ups_goes_on(start) -> None:
    program = start("stay_training", before=("nohup",))
    program.until("ready")
    program.send(signal.SIGHUP)
    Event().wait(0.3)
    program.send(signal.SIGTERM)
    assert program.end()[0] == 143


def test_a_second_signal_does_not_wait(start) -> None:
    """It ends a program whose closing hangs."""
    hangs = (
        "import signal, time\n"
        "from PySide6.QtCore import QCoreApplication, QTimer\n"
        "from mnist_viz.ui.endings import Endings\n"
        "app = QCoreApplication([])\n"
        "def hang(number): print('hangs', flush=True); time.sleep(60)\n"
        "endings = Endings(app, hang)\n"
        "QTimer.singleShot(0, lambda: print('up', flush=True))\n"
        "app.exec()\n"
    )
    with subprocess.Popen([sys.executable, "-c", hangs], stdout=subprocess.PIPE) as process:
        assert process.stdout.readline() == b"up\n"
        process.send_signal(signal.SIGTERM)
        assert process.stdout.readline() == b"hangs\n"
        process.send_signal(signal.SIGTERM)
        assert process.wait(30) == -signal.SIGTERM
