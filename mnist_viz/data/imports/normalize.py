"""Images of any size and scale become rows of 784 bytes, paper 0 and ink 255, with notes on how."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from mnist_viz.core.arrays import Bytes
from mnist_viz.core.examples import CLASSES, PIXELS, SIDE
from mnist_viz.core.message import Message
from mnist_viz.data.errors import DataError

Numbers = NDArray[np.generic]
Progress = Callable[[int, int], None]
"""Receives the progress and the total, in any unit; an exception that it raises ends the work."""

MAX_VALUES = 1_000_000_000
"""Pixels of a data set as single bytes; a quarter of it as other numbers."""
TEST_SHARE = 7
"""Where there are no test images, one in this many is kept aside, as in MNIST."""

_PAPER = 160
"""Borders that are lighter than this, on the mean, are white paper."""


@dataclass(frozen=True, eq=False)
class Labelled:
    """Images as they were found, (n, height, width), uint8 or float32, and their classes, (n,)."""

    images: Numbers
    labels: Bytes


@dataclass(frozen=True, eq=False)
class Imported:
    """Two splits of rows, (n, 784) and (n,), and sentences on how they were converted."""

    train: tuple[Bytes, Bytes]
    test: tuple[Bytes, Bytes]
    notes: tuple[str, ...]


class Gathered:
    """Blocks of numbers on their way to one array: bytes where they fit, else float32."""

    def __init__(self, label: str) -> None:
        self._label = label
        self._blocks: list[Numbers] = []
        self._cost = 0

    def add(self, block: Numbers) -> None:
        """Append rows.

        Raises
        ------
        DataError
            If they are no finite real numbers, or more than fits in memory.
        """
        if block.dtype.kind not in "buif":
            raise DataError(
                Message("{path} holds {kind}, not numbers.", path=self._label, kind=block.dtype)
            )
        if block.dtype.kind == "f" and not np.isfinite(block).all():
            raise DataError(
                Message("{path} holds values that are not finite numbers.", path=self._label)
            )
        with np.errstate(all="ignore"):
            small: Numbers = block.astype(np.uint8, copy=False)
        fits = block.dtype == np.uint8 or np.array_equal(small, block)
        kept = small if fits else block.astype(np.float32)
        self._cost += kept.nbytes
        if self._cost > MAX_VALUES:
            raise DataError(
                Message("{path} holds more images than fit in memory. Split it.", path=self._label)
            )
        self._blocks.append(kept)

    def array(self) -> Numbers:
        """Return all rows as one array, and keep none of them."""
        whole = self._blocks[0] if len(self._blocks) == 1 else np.concatenate(self._blocks)
        self._blocks.clear()
        return whole


def to_classes(values: Numbers, label: str) -> Bytes:
    """Return labels as uint8, (n,), from whole numbers or from rows with a single 1.

    Raises
    ------
    DataError
        If they are neither, or of more than ten classes.
    """
    if values.ndim == 2 and values.shape[1] == CLASSES and values.dtype.kind in "buif":
        if not (np.sort(values, axis=1) == np.eye(1, CLASSES, CLASSES - 1)).all():
            raise DataError(Message("{path} holds labels that are no single class.", path=label))
        return np.asarray(values.argmax(axis=1), np.uint8)
    if values.ndim == 2 and values.shape[1] == 1:
        values = values[:, 0]
    if values.ndim != 1 or values.dtype.kind not in "buif":
        raise DataError(
            Message(
                "{path} holds labels as {kind} {shape}; one whole number an image is expected.",
                path=label,
                kind=values.dtype,
                shape=values.shape,
            )
        )
    numbers = values.astype(np.float64)
    wrong = ~((numbers >= 0) & (numbers < CLASSES) & (numbers == np.floor(numbers)))
    if wrong.any():
        row = int(np.argmax(wrong))
        raise DataError(
            Message(
                "{path} gives image {row} the label {label}; this app tells ten classes apart, "
                "labelled 0 to 9. Keep only ten classes and number them from 0.",
                path=label,
                row=row,
                label=values[row],
            )
        )
    return numbers.astype(np.uint8)


def as_pictures(values: Numbers, label: str) -> Numbers:
    """Return images as (n, height, width), from that, rows of a square, or colours averaged.

    Raises
    ------
    DataError
        If the shape is none of these.
    """
    shape = values.shape
    if values.ndim == 2 and round(shape[1] ** 0.5) ** 2 == shape[1] > 1:
        return values.reshape(-1, round(shape[1] ** 0.5), round(shape[1] ** 0.5))
    if values.ndim == 4 and shape[3] == 1:
        return values[..., 0]
    if values.ndim == 4 and shape[1] == 1:
        return values[:, 0]
    if values.ndim == 4 and shape[3] in (3, 4) and values.dtype.kind in "uif":
        grey: Numbers = values[..., :3].mean(axis=3)
        return grey if values.dtype.kind == "f" else np.rint(grey)
    if values.ndim == 3 and min(shape[1:]) > 1:
        return values
    raise DataError(
        Message(
            "{path} holds images of the shape {shape}; (n, height, width) or (n, pixels of a "
            "square) is expected.",
            path=label,
            shape=shape,
        )
    )


@dataclass
class _Scale:
    """How values become bytes, the same way for all images of a data set."""

    low: float = 0.0
    high: float = 255.0
    inverted: bool = False
    notes: list[str] = field(default_factory=list)

    def apply(self, images: Numbers) -> Bytes:
        """Return images as uint8 of the same shape, 0 paper and 255 ink."""
        if (self.low, self.high) == (0.0, 255.0) and images.dtype == np.uint8:
            scaled = np.asarray(images, np.uint8)
        else:
            factor = np.float32(255 / (self.high - self.low))
            scaled = np.empty(images.shape, np.uint8)
            for start in range(0, len(images), 1024):
                some = images[start : start + 1024].astype(np.float32)
                scaled[start : start + 1024] = np.rint(
                    np.clip((some - np.float32(self.low)) * factor, 0, 255)
                )
        return 255 - scaled if self.inverted else scaled


def normalized(
    train: Labelled,
    test: Labelled | None,
    *,
    label: str,
    seed: int,
    progress: Progress,
    notes: Iterable[str] = (),
) -> Imported:
    """Return both splits as rows of MNIST's kind, with notes on all that was changed.

    Parameters
    ----------
    test
        None where there are no test images: one in `TEST_SHARE` of `train` is kept aside, drawn
        from `seed`.
    label
        What messages call the data set.

    Raises
    ------
    DataError
        If there are too few images, or they are blank.
    """
    said = list(notes)
    splits = [split for split in (train, test) if split is not None]
    if min(len(split.images) for split in splits) == 0:
        raise DataError(Message("{path} holds no images.", path=label))
    scale = _scale_of(splits, label)
    said += scale.notes
    total, done = sum(len(split.images) for split in splits), 0
    rows = []
    for split in splits:

        def step(fitted: int, before: int = done) -> None:
            progress(before + fitted, total)

        rows.append((_fitted(scale.apply(split.images), step), split.labels))
        done += len(split.images)
    sizes = {split.images.shape[1:] for split in splits}
    if sizes != {(SIDE, SIDE)}:
        said.append(resized_note(sizes))
    if test is None:
        rows = _divided(*rows[0], seed, label)
        said.append(
            Message(
                "There are no test images: {count:,} of {all:,} were kept aside for testing "
                "(seed {seed}).",
                count=len(rows[1][0]),
                all=len(train.images),
                seed=seed,
            )
        )
    return Imported(rows[0], rows[1], tuple(said))


def resized_note(sizes: Iterable[tuple[int, ...]]) -> Message:
    """Say that images of other sizes were scaled."""
    different = sorted(sizes)
    shown = ", ".join(f"{width}x{height}" for height, width in different[:3])
    more = " …" if len(different) > 3 else ""
    return Message(
        "Images of {sizes} pixels were scaled to {side}x{side}.", sizes=shown + more, side=SIDE
    )


def _scale_of(splits: list[Labelled], label: str) -> _Scale:
    low = float(min(split.images.min() for split in splits))
    high = float(max(split.images.max() for split in splits))
    if low == high:
        raise DataError(
            Message("Every pixel of {path} has the same value: there is nothing in it.", path=label)
        )
    scale = _Scale()
    if low < 0 or high <= 100 or high > 255:
        scale.low, scale.high = min(low, 0.0), high
        scale.notes.append(
            Message("Values from {low:g} to {high:g} were scaled to 0 to 255.", low=low, high=high)
        )
    borders = np.concatenate([_border_means(scale.apply(split.images)) for split in splits])
    if np.mean(borders > _PAPER) > 0.5:
        scale.inverted = True
        scale.notes.append(Message("The images are dark ink on light paper: they were inverted."))
    return scale


def _border_means(images: Bytes) -> NDArray[np.float64]:
    edges = (images[:, 0], images[:, -1], images[:, :, 0], images[:, :, -1])
    return np.asarray(np.concatenate(edges, axis=1).mean(axis=1))


def is_usual(images: Bytes) -> bool:
    """Return whether some images, (n, 784), look as MNIST's do: light ink, dark paper, 0 to 255."""
    pictures = images.reshape(-1, SIDE, SIDE)
    if images.max() <= 100:
        return not images.any()
    return float(np.mean(_border_means(pictures) > _PAPER)) <= 0.5


def fit_picture(image: Bytes) -> Bytes:
    """Return one image, (height, width), as (28, 28); what is not square gets paper next to it."""
    if image.shape == (SIDE, SIDE):
        return image
    height, width = image.shape
    if height != width:
        side = max(height, width)
        # Paper is what most of the border shows.
        edge = np.concatenate([image[0], image[-1], image[:, 0], image[:, -1]])
        square = np.full((side, side), np.uint8(np.median(edge)), np.uint8)
        top, left = (side - height) // 2, (side - width) // 2
        square[top : top + height, left : left + width] = image
        image = square
    kind = Image.Resampling.BOX if len(image) > SIDE else Image.Resampling.BICUBIC
    return np.asarray(Image.fromarray(image).resize((SIDE, SIDE), kind))


def _fitted(images: Bytes, progress: Callable[[int], None]) -> Bytes:
    if images.shape[1:] == (SIDE, SIDE):
        progress(len(images))
        return np.ascontiguousarray(images).reshape(-1, PIXELS)
    rows = np.empty((len(images), SIDE, SIDE), np.uint8)
    for number, image in enumerate(images):
        if number % 512 == 0:
            progress(number)
        rows[number] = fit_picture(np.ascontiguousarray(image))
    return rows.reshape(-1, PIXELS)


def _divided(images: Bytes, labels: Bytes, seed: int, label: str) -> list[tuple[Bytes, Bytes]]:
    if len(images) < 2:
        raise DataError(
            Message("{path} holds one image; two are needed, to train and to test.", path=label)
        )
    order = np.random.default_rng(seed).permutation(len(images))
    count = max(1, len(images) // TEST_SHARE)
    kept, aside = np.sort(order[count:]), np.sort(order[:count])
    return [(images[kept], labels[kept]), (images[aside], labels[aside])]
