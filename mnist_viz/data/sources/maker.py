"""A maker: the thread that fills arriving splits while training runs."""

from collections.abc import Callable
from threading import Thread

from mnist_viz.data.dataset import Split


def start_maker(name: str, make: Callable[[], None], *splits: Split) -> Callable[[], None]:
    """Run `make` in a thread; whatever goes wrong in it reaches those who wait for a row.

    Returns
    -------
    callable
        Joins the thread: what a data set does when it is closed.
    """

    def run() -> None:
        try:
            make()
        except Exception as failure:  # noqa: BLE001  # handed on, not swallowed
            for split in splits:
                split.fail(failure)

    thread = Thread(target=run, name=name)
    thread.start()
    return thread.join
