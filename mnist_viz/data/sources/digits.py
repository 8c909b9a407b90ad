"""The data set "digits": handwriting drawn by the program, arriving while training runs."""

from collections.abc import Iterator
from functools import partial

from mnist_viz.core.message import Message
from mnist_viz.data.dataset import Dataset, Split
from mnist_viz.data.handwriting import MNIST_LIKE, WORLD, Style, Writer
from mnist_viz.data.sources.maker import start_maker

_STRIP = 500
"""Test digits made before the first training digit, for the strip of examples."""


def digits(
    seed: int = 0, *, train: int = 60_000, test: int = 10_000, style: Style = WORLD
) -> Dataset:
    """Return digits that a background thread is making; they are the same ones for a seed.

    A network learns more from hands that vary more than people's do, but it should be judged by
    hands like those of MNIST: the test digits come from other, steadier hands.

    Parameters
    ----------
    seed
        Of the hands that write.
    train, test
        How many of each.
    style
        How much the training digits vary. The test digits are always `MNIST_LIKE`.

    Returns
    -------
    Dataset
        Its splits fill in order. Closing it stops the thread and joins it.
    """
    learned_from = Writer(2 * seed, style)
    hands = (learned_from, Writer(2 * seed + 1, MNIST_LIKE, learned_from.table))
    splits = (Split.arriving(train), Split.arriving(test))
    join = start_maker("digits", partial(_make, hands, splits), *splits)
    return Dataset("digits", Message("Digits drawn by the program"), *splits, on_close=join)


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
