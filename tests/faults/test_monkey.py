"""Random use of the whole window raises nothing, fails no panel and never stops the window.

`MNIST_VIZ_MONKEY=12x60 python -m pytest tests/faults/test_monkey.py -s` takes twelve seeds of a
minute each and prints what it saw; without it, one short run is made. A pause is counted in the
processor time of the window's thread, so that a busy machine makes none.
"""

import os
import time
from pathlib import Path
from threading import Event

import pytest

SEEDS, SECONDS = (int(part) for part in os.environ.get("MNIST_VIZ_MONKEY", "1x10").split("x"))
MAX_PAUSE = 0.2
"""Seconds that the window's thread may compute between two heartbeats."""
MAX_MEGABYTES = 500


@pytest.mark.slow
@pytest.mark.parametrize("seed", range(SEEDS))
def test_random_mouse_and_keys_stop_nothing(start, seed: int) -> None:
    program = start("--size", "1440x900", panels=None)
    program.do(f"import sys; sys.path.insert(0, {str(Path(__file__).parent)!r})")
    program.do("from monkey import Monkey")
    program.do(f"monkey = Monkey(window, {seed})")
    end = time.monotonic() + SECONDS
    while time.monotonic() < end:
        Event().wait(1)
        assert program.process.poll() is None, program.said
    acts = program.do("monkey.acts[-12:]")
    program.do("monkey.stop()")
    seconds, before = program.do("monkey.longest")
    count = program.do("monkey.count")
    status = Path(f"/proc/{program.process.pid}/status").read_text()
    megabytes, most = (
        int(status.split(f"{name}:")[1].split()[0]) / 1000 for name in ("VmRSS", "VmHWM")
    )
    failed = program.do("[dock.kind.name for dock in window.area.docks if dock.faulty]")
    ended = program.end()
    # What a long run of many seeds is for; -s shows it.
    print(  # noqa: T201
        f"seed {seed}: {count} acts, longest pause {seconds * 1000:.0f} ms after {before}; "
        f"{megabytes:.0f} MB, at most {most:.0f}; closed in {ended.seconds:.2f} s"
    )
    assert ended.code == 0, program.said
    assert ended.left == []
    assert "Traceback" not in program.said, (program.said, acts)
    assert failed == []
    assert seconds <= MAX_PAUSE, before
    assert most <= MAX_MEGABYTES
