"""What went wrong on a thread, as a sentence for the person at the window."""

from mnist_viz.core.divergence import DivergedError
from mnist_viz.data.errors import DataError
from mnist_viz.runs.errors import RunsError

RESET = "What was learned so far is kept on the screen; Reset starts again."


def explain(error: Exception, what: str = "Training", *, then: str = RESET) -> str:
    """Return a sentence for the person at the window: what happened and what to do.

    Parameters
    ----------
    what
        What the thread was doing, to begin a sentence with.
    then
        What the person can do after a fault of the program.
    """
    if isinstance(error, DivergedError | DataError | RunsError | ValueError):
        return str(error)
    if isinstance(error, MemoryError):
        return (
            "There is not enough memory for this run: choose fewer hidden units or a smaller batch."
        )
    return f"{what} stopped by a fault of the program: {type(error).__name__}: {error}. {then}"
