"""A program that the system stops for a while, as a laptop that sleeps, continues where it was."""

import os
import signal
import time
from threading import Event

MINUTE = 60.0 if os.environ.get("MNIST_VIZ_FULL_MINUTE") else 2.0
"""Seconds for which a program is stopped; the whole minute where it is asked for."""

COUNT = """
told = []
counting = QTimer(window)
counting.timeout.connect(lambda: told.append((time.monotonic(), step(), window.frames_drawn)))
counting.start(20)
"""


def test_a_program_that_was_stopped_for_a_while_goes_on_and_makes_up_for_nothing(start) -> None:
    program = start()
    program.begin()
    pace = program.do("session.frame().pace")
    program.do(COUNT)
    program.until("len(told) > 20")
    program.process.send_signal(signal.SIGSTOP)
    Event().wait(MINUTE)  # the fault itself
    resumed = time.monotonic()
    program.process.send_signal(signal.SIGCONT)
    program.until(f"told[-1][0] > {resumed} + 1")
    told = program.do("told")
    before = max(moment for moment in told if moment[0] < resumed)
    last = told[-1]
    assert resumed - before[0] > 0.9 * MINUTE, "it was stopped"
    assert last[2] > before[2], "it draws again"
    # A hundred steps a second, as before, and a tenth of a second for which Pace makes up.
    assert 0 < last[1] - before[1] < pace * (last[0] - resumed + 0.5)
    assert program.send(signal.SIGTERM).code == 128 + signal.SIGTERM
