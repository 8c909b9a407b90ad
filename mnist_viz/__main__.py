"""Start the program. BLAS gets one thread, which must be set before NumPy loads."""

import os
import sys
from io import TextIOWrapper
from typing import TextIO

THREAD_SETTINGS = ("OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS", "OMP_NUM_THREADS")
INTERRUPTED = 130


def main() -> None:
    """Run the command line; without a command it opens the window.

    A value that the user has set for one of these variables is kept. The number of threads that
    BLAS really used is recorded with every result, because it changes the last bits.
    """
    if getattr(sys, "frozen", False):  # the program without Python starts workers from itself
        from multiprocessing import freeze_support  # noqa: PLC0415

        freeze_support()
    for name in THREAD_SETTINGS:
        os.environ.setdefault(name, "1")
    if isinstance(sys.stdout, TextIOWrapper) and sys.stdout.errors == "strict":
        # A terminal may lack a letter, and a file name may be any bytes: as on standard error.
        sys.stdout.reconfigure(errors="backslashreplace")
    try:
        from mnist_viz.cli.main import mnist_viz  # noqa: PLC0415

        mnist_viz(prog_name="mnist-viz")
    except KeyboardInterrupt:
        sys.exit(INTERRUPTED)
    finally:
        discard_unwritable(sys.stderr)


def discard_unwritable(stream: TextIO | None) -> None:
    """Discard what a closed or full terminal no longer takes.

    Python flushes its streams once more when it ends, and would turn the exit code into 120.
    """
    if not isinstance(stream, TextIOWrapper):
        return
    try:
        stream.flush()
    except OSError:
        nowhere = os.open(os.devnull, os.O_WRONLY)
        os.dup2(nowhere, stream.fileno())
        os.close(nowhere)


if __name__ == "__main__":
    main()
