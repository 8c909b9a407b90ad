"""What went wrong on a thread, as a sentence for the person at the window."""

from mnist_viz.core.divergence import DivergedError
from mnist_viz.core.message import Message, message_of
from mnist_viz.data.errors import DataError
from mnist_viz.runs.errors import RunsError


def explained(error: Exception) -> str | None:
    """Return a sentence on an error that a person can do something about; None for a fault."""
    if isinstance(error, DivergedError | DataError | RunsError | ValueError):
        return message_of(error)
    if isinstance(error, MemoryError):
        return Message(
            "There is not enough memory for this run: choose fewer hidden units or a smaller batch."
        )
    return None


def fault(error: Exception) -> str:
    """Return what whoever mends the program wants to know of a fault, for the end of a sentence."""
    return f"{type(error).__name__}: {error}"
