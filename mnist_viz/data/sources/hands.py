"""MNIST and more hands: what a network learns from so that it reads what people draw."""

from functools import partial

import numpy as np

from mnist_viz.core.message import Message
from mnist_viz.data.dataset import DIGITS, Dataset, Split
from mnist_viz.data.distortion import Distortion
from mnist_viz.data.errors import DataError
from mnist_viz.data.handwriting import WORLD, Writer
from mnist_viz.data.sources.digits import start_maker

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
    join = start_maker("hands", partial(_make, base.train, train, seed), train)

    def close() -> None:
        base.close()  # first: while the base is being made, this maker waits for it
        join()

    name, title = f"{base.name}+hands", Message("{title} and more hands", title=base.title)
    return Dataset(name, title, train, base.test, base=base, notes=base.notes, on_close=close)


def _make(source: Split, train: Split, seed: int) -> None:
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
