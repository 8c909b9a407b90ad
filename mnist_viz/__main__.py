"""Starts the program: BLAS gets one thread, which must be said before NumPy loads."""

import os
import sys
from io import TextIOWrapper

THREAD_SETTINGS = ("OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS", "OMP_NUM_THREADS")
INTERRUPTED = 130


def main() -> None:
    """Run the command line; without a command it opens the window.

    A person who has set one of these variables keeps it. What BLAS really used is recorded with
    every result, because the number of threads changes last bits.
    """
    for name in THREAD_SETTINGS:
        os.environ.setdefault(name, "1")
    if isinstance(sys.stdout, TextIOWrapper) and sys.stdout.errors == "strict":
        # A terminal may not know a letter, or a file's name may be none: as on standard error.
        sys.stdout.reconfigure(errors="backslashreplace")
    try:
        from mnist_viz.cli.main import mnist_viz  # noqa: PLC0415

        mnist_viz(prog_name="mnist-viz")
    except KeyboardInterrupt:
        sys.exit(INTERRUPTED)


if __name__ == "__main__":
    main()
