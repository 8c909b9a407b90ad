"""A program that the system stops for a while, as a laptop that sleeps, goes on where it was."""

import os
import signal
from threading import Event

MINUTE = 60.0 if os.environ.get("MNIST_VIZ_FULL_MINUTE") else 2.0
"""Seconds for which a program is stopped; the whole minute where it is asked for."""


def test_a_program_that_was_stopped_for_a_while_goes_on(start) -> None:
    program = start("stay_counting")
    program.until("ready")
    program.send(signal.SIGSTOP)
    Event().wait(MINUTE)
    before = len(program.said("step"))
    program.send(signal.SIGCONT)
    program.until_more("step", before + 5)
    steps = [int(words.split()[0]) for words in program.said("step")]
    frames = [int(words.split()[1]) for words in program.said("step")]
    assert steps[-1] > steps[before] > 0
    assert frames[-1] > frames[before]
    # It does not make up for the time it was away: a hundred steps a second, as before.
    assert steps[before] - steps[before - 1] < 100
    program.send(signal.SIGTERM)
    assert program.end()[0] == 143
