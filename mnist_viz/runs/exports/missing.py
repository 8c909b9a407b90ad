"""A format whose library is an optional extra that is not installed."""

from collections.abc import Iterator
from contextlib import contextmanager

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
        raise RunsError(
            f"{what} needs an optional part: python -m pip install 'mnist-viz[{extra}]' ({error})."
        ) from error
