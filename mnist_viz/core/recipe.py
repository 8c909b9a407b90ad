"""A `Recipe` says what a run is, before it starts; `Knobs` are what may be turned while it runs."""

import math
import re
from collections.abc import Collection
from dataclasses import dataclass, replace

from mnist_viz.core.activations import ACTIVATIONS
from mnist_viz.core.examples import CLASSES, ORDERS, PIXELS
from mnist_viz.core.initializers import INITIALIZERS
from mnist_viz.core.message import Message
from mnist_viz.core.objectives import OBJECTIVES
from mnist_viz.core.optimizers import OPTIMIZERS
from mnist_viz.core.schedules import SCHEDULES

FULL_BATCH = 0
ALL_IMAGES = 0
MAX_WRONG, MAX_DROPOUT, MAX_SCALE = 0.5, 0.8, 10.0
MAX_RATE = 1000.0
MAX_HIDDEN = 4096
MAX_COUNT = 2_000_000_000
"""What every control, file and random generator takes as a batch, a seed or a number of epochs."""
HANDS = "+hands"
"""Stands behind the name of a data set that is mixed with drawn hands."""


@dataclass(frozen=True)
class Knobs:
    """What a user may turn while a run continues; each turn is an event of the run.

    Attributes
    ----------
    rate
        The learning rate eta, before the schedule's factor.
    decay
        L2 decay: `decay * W` is added to the gradient of every weight matrix.

    Raises
    ------
    ValueError
        Where a value is not finite, negative, or the rate is above `MAX_RATE`.
    """

    rate: float
    decay: float = 0.0

    def __post_init__(self) -> None:
        if not (math.isfinite(self.rate) and 0 <= self.rate <= MAX_RATE):
            raise ValueError(
                Message(
                    "the learning rate must be from 0 to {most:g}, not {rate:g}",
                    most=MAX_RATE,
                    rate=self.rate,
                )
            )
        if not (math.isfinite(self.decay) and 0 <= self.decay <= 1):
            raise ValueError(
                Message("the decay must be from 0 to 1, not {decay:g}", decay=self.decay)
            )


@dataclass(frozen=True)
class Recipe:
    """Everything that determines a run but for the turns of its knobs.

    Attributes
    ----------
    data
        The name of a data set, or a folder of IDX files.
    hands
        Whether its training examples are mixed with distorted copies and with hands that the
        program draws, so that the network reads what people draw and not only what it was given.
        A name of data that ends in `HANDS` says so, too.
    train_images
        How many images are learned from, chosen by the seed; `ALL_IMAGES` (0) for all.
    wrong_labels
        The share of their labels that is wrong, chosen by the seed, up to `MAX_WRONG`.
    hidden
        Units in each hidden layer.
    dropout
        The share of hidden units that each step leaves out at random, up to `MAX_DROPOUT`; none is
        left out where the network is evaluated.
    activation, initializer, objective, optimizer, schedule, order
        Names from the tables of the same names.
    rate, decay
        Where the knobs stand at the start.
    batch
        Examples a step; `FULL_BATCH` (0) for all of them, as in the notes.
    init_scale
        What the initializers `normal` (its deviation) and `constant` (its value) draw with.
    epochs
        The planned length; the schedule is laid out over it.
    seed
        Draws the first weights and the order of the examples.

    Raises
    ------
    ValueError
        A sentence naming the field that is wrong.
    """

    data: str = "digits"
    hands: bool = False
    train_images: int = ALL_IMAGES
    wrong_labels: float = 0.0
    hidden: tuple[int, ...] = (128,)
    dropout: float = 0.0
    activation: str = "relu"
    initializer: str = "he"
    init_scale: float = 0.1
    objective: str = "notes"
    optimizer: str = "descent"
    schedule: str = "linear"
    order: str = "shuffled"
    rate: float = 0.25
    decay: float = 0.0
    batch: int = 32
    epochs: int = 5
    seed: int = 0

    def __post_init__(self) -> None:
        object.__setattr__(self, "hidden", tuple(self.hidden))
        if self.data.endswith(HANDS):  # one thing, one spelling
            object.__setattr__(self, "data", self.data.removesuffix(HANDS))
            object.__setattr__(self, "hands", True)
        _check_text(self.data)
        for field, names in NAMES.items():
            if getattr(self, field) not in names:
                raise ValueError(
                    Message(
                        "there is no {field} {name!r}; there are {names}",
                        field=Message.symbols(field),
                        name=getattr(self, field),
                        names=", ".join(names),
                    )
                )
        for units in self.hidden:
            if not 1 <= units <= MAX_HIDDEN:
                raise ValueError(
                    Message(
                        "a hidden layer has 1 to {most} units, not {units}",
                        most=MAX_HIDDEN,
                        units=units,
                    )
                )
        for what, count in (
            (Message("the batch (0 for all examples)"), self.batch),
            (Message("the number of epochs"), self.epochs),
            (Message("the seed"), self.seed),
            (Message("the number of training images (0 for all)"), self.train_images),
        ):
            if not 0 <= count <= MAX_COUNT:
                raise ValueError(
                    Message(
                        "{what} must be from 0 to {most:,}, not {count:,}",
                        what=what,
                        most=MAX_COUNT,
                        count=count,
                    )
                )
        for what, share, most in (
            (Message("the share of wrong labels"), self.wrong_labels, MAX_WRONG),
            (Message("the dropout"), self.dropout, MAX_DROPOUT),
            (Message("the scale of the initializer"), self.init_scale, MAX_SCALE),
        ):
            if not 0 <= share <= most:
                raise ValueError(
                    Message(
                        "{what} must be from 0 to {most:g}, not {share}",
                        what=what,
                        most=most,
                        share=share,
                    )
                )
        _ = self.knobs

    @property
    def knobs(self) -> Knobs:
        """Where the knobs stand at the start."""
        return Knobs(self.rate, self.decay)

    @property
    def sizes(self) -> tuple[int, ...]:
        """Units in each layer of its network, the input's pixels first and the classes last."""
        return (PIXELS, *self.hidden, CLASSES)

    @property
    def source(self) -> str:
        """What `data.sources.load` opens for this recipe."""
        return self.data + HANDS if self.hands else self.data

    @property
    def named(self) -> str | None:
        """The name of the shipped recipe that this is, whatever its data and seed."""
        for name, recipe in RECIPES.items():
            if replace(self, data=recipe.data, seed=recipe.seed) == recipe:
                return name
        return None


def parse_hidden(text: str) -> tuple[int, ...]:
    """Return hidden sizes written as "128", "128, 64" or "128-64"; none for an empty text.

    Raises
    ------
    ValueError
        A sentence, where something else is written.
    """
    parts = [part.strip() for part in re.split(r"[,\s]+|(?<=\d)-(?=\d)", text.strip()) if part]
    if not all(re.fullmatch(r"-?[0-9]{1,9}", part) for part in parts):
        raise ValueError(
            Message("hidden units are whole numbers like 128 or 128, 64, not “{text}”", text=text)
        )
    return tuple(int(part) for part in parts)


def parse_number(text: str) -> float:
    """Return a number written with a decimal point or comma: 0.1, 0,1 or 1e-3.

    Raises
    ------
    ValueError
        A sentence, where something else is written.
    """
    try:
        return float(text.strip().replace(",", "."))
    except ValueError:
        raise ValueError(
            Message("“{text}” is no number; write it like 0.1 or 1e-3", text=text)
        ) from None


def _check_text(name: str) -> None:
    """Refuse a name that no file can hold: on some systems a folder's may be any bytes."""
    try:
        name.encode()
    except UnicodeEncodeError as error:
        told = Message(
            "the name of the data, {name}, is no text: rename the folder", name=ascii(name)
        )
        raise ValueError(told) from error


NAMES: dict[str, Collection[str]] = {
    "activation": ACTIVATIONS,
    "initializer": INITIALIZERS,
    "objective": OBJECTIVES,
    "optimizer": OPTIMIZERS,
    "schedule": SCHEDULES,
    "order": ORDERS,
}
"""The tables, by the field of a recipe that names one of their entries."""

RECIPES = {
    "quick": Recipe(),
    "hand": Recipe(data="mnist", hands=True, hidden=(256,)),
    "notes": Recipe(schedule="constant", rate=0.2, batch=128, epochs=10),
    "lecun-1998": Recipe(
        hidden=(300,),
        activation="tanh",
        initializer="glorot",
        objective="squared-error",
        schedule="linear",
        rate=0.5,
        batch=32,
        epochs=10,
    ),
    "simard-2003": Recipe(hidden=(800,), objective="cross-entropy", rate=0.5, batch=32, epochs=12),
}
