"""Data sets of handwriting that the program draws itself, arriving while training runs."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from functools import partial
from threading import Thread

from mnist_viz.core.message import Message
from mnist_viz.data.dataset import Dataset, Split
from mnist_viz.data.handwriting import LIVELY, MNIST_LIKE, WIDE, WORLD, Writer


def start_maker(name: str, make: Callable[[], None], *splits: Split) -> Callable[[], None]:
    """Run `make` in a thread; an error in it is raised where a row is waited for.

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


_STRIP = 500
"""Test digits made before the first training digit, for the strip of examples."""

TITLE = Message("Digits drawn by the program")

FOREIGN = replace(WIDE, abroad=1.0)

STYLES = {
    "digits": (LIVELY, LIVELY),
    "digits-steady": (MNIST_LIKE, MNIST_LIKE),
    "digits-foreign": (FOREIGN, FOREIGN),
    "digits-shifted": (WORLD, MNIST_LIKE),
}
"""How the training digits and the test digits of each data set are written."""


def digits(
    seed: int = 0,
    *,
    name: str = "digits",
    title: Message = TITLE,
    train: int = 60_000,
    test: int = 10_000,
) -> Dataset:
    """Return digits that a background thread is making; they are the same ones for a seed.

    The test digits are written by other hands than the training digits.

    Parameters
    ----------
    seed
        Of the hands that write.
    name
        A name in `STYLES`.
    title
        What the window calls the data set.
    train, test
        The number of images of each split.

    Returns
    -------
    Dataset
        Its splits fill in order. Closing it stops the thread and joins it.
    """
    style, test_style = STYLES[name]
    learned_from = Writer(2 * seed, style)
    hands = (learned_from, Writer(2 * seed + 1, test_style, learned_from.table))
    splits = (Split.arriving(train), Split.arriving(test))
    join = start_maker("digits", partial(_make, hands, splits), *splits)
    return Dataset(name, title, *splits, on_close=join)


def _make(hands: tuple[Writer, Writer], splits: tuple[Split, Split]) -> None:
    for which in _turns(*splits):
        hand, split = hands[which], splits[which]
        images, labels = hand.chunk(split.arrived // hand.CHUNK)
        room = len(split) - split.arrived
        if not split.put(images[:room], labels[:room]):
            return


def _turns(train: Split, test: Split) -> Iterator[int]:
    """Say which split gets the next chunk: 0 the training digits, 1 the test digits.

    First the strip of test digits, then whichever is further behind, so that both become whole
    together and an early evaluation finds many test digits.
    """
    while not (train.whole and test.whole):
        strip = test.arrived < min(_STRIP, len(test))
        behind = test.arrived * len(train) < train.arrived * len(test)
        yield int(not test.whole and (strip or behind or train.whole))
