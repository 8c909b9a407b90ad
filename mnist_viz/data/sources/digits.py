"""The data set "digits": handwriting drawn by the program, arriving while training runs."""

from collections.abc import Iterator
from threading import Thread

from mnist_viz.data.dataset import Dataset, Split
from mnist_viz.data.handwriting import WIDE, Style, Writer

_STRIP = 500
"""Test digits made before the first training digit, for the strip of examples."""


def digits(
    seed: int = 0, *, train: int = 60_000, test: int = 10_000, style: Style = WIDE
) -> Dataset:
    """Return digits that a background thread is making; they are the same ones for a seed.

    Parameters
    ----------
    seed
        Of the hands that write. Test digits come from other hands than training digits.
    train, test
        How many of each.
    style
        How much the handwriting varies.

    Returns
    -------
    Dataset
        Its splits fill in order. Closing it stops the thread and joins it.
    """
    hands = (Writer(2 * seed, style), Writer(2 * seed + 1, style))
    splits = (Split.arriving(train), Split.arriving(test))
    maker = Thread(target=_make, args=(hands, splits), name="digits")
    maker.start()
    return Dataset("digits", "Digits drawn by the program", *splits, on_close=maker.join)


def _make(hands: tuple[Writer, Writer], splits: tuple[Split, Split]) -> None:
    """Fill both splits; whatever goes wrong reaches those who wait for a digit."""
    try:
        for which in _turns(*splits):
            hand, split = hands[which], splits[which]
            images, labels = hand.chunk(split.arrived // hand.CHUNK)
            room = len(split) - split.arrived
            if not split.put(images[:room], labels[:room]):
                return
    except Exception as failure:  # noqa: BLE001  # handed on, not swallowed
        for split in splits:
            split.fail(failure)


def _turns(train: Split, test: Split) -> Iterator[int]:
    """Say which split gets the next chunk: 0 the training digits, 1 the test digits.

    First the strip of test digits, then whichever is further behind, so that both become whole
    together and an early evaluation finds many test digits.
    """
    while not (train.whole and test.whole):
        strip = test.arrived < min(_STRIP, len(test))
        behind = test.arrived * len(train) < train.arrived * len(test)
        yield int(not test.whole and (strip or behind or train.whole))
