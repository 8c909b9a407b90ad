"""Data sets that the program draws: digits, and published sets mixed with drawn ones."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from functools import partial
from threading import Thread

import numpy as np

from mnist_viz.core.message import Message
from mnist_viz.data.dataset import DIGITS, Dataset, Split
from mnist_viz.data.distortion import Distortion
from mnist_viz.data.errors import DataError
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


DRAWN = 2
"""Drawn digits for each training image."""


def with_hands(base: Dataset, seed: int = 0) -> Dataset:
    """Mix digits from files with distorted copies of them and with drawn digits.

    For every training image of `base` there are four here: itself, another one distorted, and
    two that the program drew in the style `WORLD`, with hands that MNIST lacks. They arrive well
    mixed while training runs. The test images are those of `base`, untouched.

    Parameters
    ----------
    base
        Digits, such as MNIST. Closed together with the data set returned.
    seed
        Of the drawn digits, the distortions and the order; the same one gives the same images.

    Raises
    ------
    DataError
        If the classes of `base` are not the ten digits.
    """
    if base.classes != DIGITS:
        raise DataError(
            Message(
                "{title} does not hold the digits 0 to 9, so handwritten digits cannot be mixed "
                "with it: choose a set of digits, or leave “+hands” out.",
                title=base.title,
            )
        )
    train = Split.arriving((2 + DRAWN) * len(base.train))
    join = start_maker("hands", partial(_mix, base.train, train, seed), train)

    def close() -> None:
        base.close()  # first: while the base is being made, this maker waits for it
        join()

    name, title = f"{base.name}+hands", Message("{title} and more hands", title=base.title)
    return Dataset(name, title, train, base.test, base=base, notes=base.notes, on_close=close)


def _mix(source: Split, train: Split, seed: int) -> None:
    source.wait()
    writer = Writer(seed, WORLD)
    rng = np.random.default_rng(np.random.SeedSequence(seed))
    as_is, distorted = rng.permutation(len(source)), rng.permutation(len(source))
    for index, start in enumerate(range(0, len(source), writer.CHUNK)):
        some = slice(start, start + writer.CHUNK)
        plain, bent = as_is[some], distorted[some]
        drawn = [writer.chunk(DRAWN * index + nth) for nth in range(DRAWN)]
        images = np.concatenate(
            [
                source.images[plain],
                Distortion().distort(source.images[bent], rng),
                *(rows[: len(plain)] for rows, _ in drawn),
            ]
        )
        labels = np.concatenate(
            [source.labels[plain], source.labels[bent], *(of[: len(plain)] for _, of in drawn)]
        )
        mixed = rng.permutation(len(images))
        if not train.put(images[mixed], labels[mixed]):
            return
