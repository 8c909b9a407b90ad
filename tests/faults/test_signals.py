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
DRIVEN = Path(__file__).with_name("driven.py")


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
    assert "Traceback" not in "\n".join(program.errors)
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
    assert "Traceback" not in "\n".join(program.errors)


def test_ctrl_c_in_the_terminal_that_started_it_keeps_the_run(home: Path, runs, digits, place):
    """The key itself, in a terminal of the program's own."""
    child, terminal = pty.fork()
    if child == 0:
        os.environ.update(HOME=str(home), QT_QPA_PLATFORM="offscreen")
        words = [str(DRIVEN), "stay_training", str(place), "--data", str(digits)]
        os.execv(sys.executable, [sys.executable, *words])
    said = b""
    while b"ready" not in said:
        said += os.read(terminal, 4096)
    sent = time.monotonic()
    os.write(terminal, b"\x03")
    while said:
        try:
            said = os.read(terminal, 4096)
        except OSError:  # Linux's way to say that the terminal's program has ended
            break
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
    assert "Traceback" not in "\n".join(program.errors)


def test_a_second_signal_does_not_wait(start) -> None:
    """It ends a program whose closing hangs."""
    hangs = (
        "import signal, time\n"
        "from PySide6.QtCore import QCoreApplication, QTimer\n"
        "from mnist_viz.ui.program.endings import Endings\n"
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
