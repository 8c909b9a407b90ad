"""A format whose library is an optional extra that is not installed."""

import sys
from collections.abc import Iterator
from contextlib import contextmanager

from mnist_viz.core.message import Message
from mnist_viz.runs.errors import RunsError


@contextmanager
def needs(extra: str, what: str) -> Iterator[None]:
    """Turn a failing import into a sentence that says what to install.

    Raises
    ------
    RunsError
        Where an import in the block fails.
    """
    try:
        yield
    except ImportError as error:
        # A bundle has no pip: only where Python is can more be installed.
        words = (
            Message(
                "{what} needs an optional part, which this bundle lacks; where Python is: python "
                "-m pip install 'mnist-viz[{extra}]' ({error}).",
                what=what,
                extra=extra,
                error=error,
            )
            if hasattr(sys, "frozen")
            else Message(
                "{what} needs an optional part: python -m pip install 'mnist-viz[{extra}]' "
                "({error}).",
                what=what,
                extra=extra,
                error=error,
            )
        )
        raise RunsError(words) from error
