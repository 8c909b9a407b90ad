"""How long things take: the process since it began, and from one mark to the next."""

import os
import time
from array import array
from pathlib import Path

import psutil


def age() -> float:
    """Return for how many seconds this process has run.

    psutil knows on Linux when a process began only by the second in which the machine started.
    """
    stat = Path("/proc/self/stat")
    if stat.exists():
        fields = stat.read_text().rpartition(")")[2].split()
        return time.clock_gettime(time.CLOCK_BOOTTIME) - int(fields[19]) / os.sysconf("SC_CLK_TCK")
    return time.time() - psutil.Process().create_time()


class Gaps:
    """The times between marks, while it is entered."""

    def __init__(self) -> None:
        # An array: a list would add 0.3 MB a minute to the memory that is measured.
        self.gaps = array("d")
        self._last: float | None = None
        self._noting = False

    def mark(self) -> None:
        """Note the time since the last mark."""
        now = time.perf_counter()
        if self._noting:
            if self._last is not None:
                self.gaps.append(now - self._last)
            self._last = now

    def __enter__(self) -> None:
        self._noting, self._last = True, None

    def __exit__(self, *reason: object) -> None:
        self._noting = False
