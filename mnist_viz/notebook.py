"""What a notebook or a program uses: train with a callback a step, and show what was learned.

Everything here works where Qt is not installed.
"""

from collections.abc import Callable
from dataclasses import dataclass
from io import BytesIO
from pathlib import Path

import numpy as np
from PIL import Image

from mnist_viz.core.arrays import Bytes, as_columns
from mnist_viz.core.examples import PIXELS, SIDE
from mnist_viz.core.network import Network
from mnist_viz.core.recipe import Recipe
from mnist_viz.core.training import Step, Training
from mnist_viz.data.dataset import Dataset
from mnist_viz.data.pictures import read_picture

OnStep = Callable[[Training, Step], object]

_SCALE = 3
_WIDTH, _HEIGHT = 480, 200


def train(recipe: Recipe, dataset: Dataset, on_step: OnStep | None = None) -> Training:
    """Train a recipe to its end, and return the training with its network.

    Parameters
    ----------
    recipe
        What to train; its `data` is not opened.
    dataset
        What to learn from, as `load_data` returns it.
    on_step
        Called after every step with the training and what the step reports. Training stops when it
        returns True.

    Raises
    ------
    DivergedError
        If the loss or a gradient is not finite.
    """
    training = Training(recipe, dataset.train)
    while not training.finished:
        step = training.step()
        if on_step is not None and on_step(training, step) is True:
            break
    return training


@dataclass(frozen=True)
class ReadDigit:
    """What a network reads in a picture: a digit, and the probability of each, 0 to 9."""

    digit: int
    probabilities: tuple[float, ...]

    def _repr_html_(self) -> str:
        bars = "".join(
            f"<tr><td>{digit}</td><td><div style='width:{200 * p:.0f}px;background:#4c8bf5'>"
            f"&nbsp;</div></td><td>{p:.1%}</td></tr>"
            for digit, p in enumerate(self.probabilities)
        )
        return f"<p>Reads <b>{self.digit}</b></p><table>{bars}</table>"


def read_digit(network: Network, picture: Path | str | Bytes) -> ReadDigit:
    """Return what `network` reads in a picture of one digit.

    Parameters
    ----------
    picture
        A picture file in any format of `mnist-viz predict`, or an image as MNIST has it, uint8
        (784,) or (28, 28), 0 paper and 255 ink.

    Raises
    ------
    DataError
        If the file cannot be read, or holds no digit.
    ValueError
        If it holds several digits, or the array has another shape.
    """
    if isinstance(picture, np.ndarray):
        if picture.size != PIXELS or picture.dtype != np.uint8:
            raise ValueError(f"an image is uint8 (784,), not {picture.dtype} {picture.shape}")
        image = picture.reshape(PIXELS)
    else:
        found = read_picture(Path(picture)).digits
        if len(found) != 1:
            raise ValueError(f"{picture} holds {len(found)} digits, not one")
        image = found[0].image
    trace = network.forward(as_columns(image[None]))
    return ReadDigit(int(trace.digits[0]), tuple(map(float, trace.probabilities[:, 0])))


class Filters:
    """The rows of W1 as images: what each hidden unit looks for, blue for less ink, red for more.

    Parameters
    ----------
    network
        With at least one hidden layer, or the output layer's filters are shown.
    most
        How many are shown.
    """

    def __init__(self, network: Network, most: int = 64) -> None:
        self._W = np.asarray(network.weights[0])[:most]

    def image(self) -> Image.Image:
        """Return all of them in one picture, each scaled to its own largest weight."""
        columns = int(np.ceil(np.sqrt(len(self._W))))
        rows = -(-len(self._W) // columns)
        side = SIDE + 1
        canvas = np.full((rows * side + 1, columns * side + 1, 3), 128, np.uint8)
        for number, weights in enumerate(self._W):
            row, column = divmod(number, columns)
            top, left = 1 + row * side, 1 + column * side
            canvas[top : top + SIDE, left : left + SIDE] = _diverging(weights)
        size = (_SCALE * canvas.shape[1], _SCALE * canvas.shape[0])
        return Image.fromarray(canvas).resize(size, Image.Resampling.NEAREST)

    def _repr_png_(self) -> bytes:
        content = BytesIO()
        self.image().save(content, "PNG")
        return content.getvalue()


def _diverging(weights: np.ndarray) -> Bytes:
    share = (weights / max(float(np.abs(weights).max()), 1e-12)).reshape(SIDE, SIDE, 1)
    ends = np.where(share > 0, np.array([200, 40, 30]), np.array([30, 80, 200]))
    return np.asarray(np.rint(255 + (ends - 255) * np.abs(share)), np.uint8)


class Curves:
    """The loss and accuracy of every step, drawn as lines: pass it to `train` as its callback."""

    def __init__(self) -> None:
        self.loss: list[float] = []
        self.accuracy: list[float] = []

    def __call__(self, training: Training, step: Step) -> None:
        """Note a step."""
        self.loss.append(step.loss)
        self.accuracy.append(step.accuracy)

    def _repr_html_(self) -> str:
        return _svg("loss", self.loss) + _svg("accuracy", self.accuracy)


def _svg(name: str, values: list[float]) -> str:
    if not values:
        return f"<p>{name}: no steps yet</p>"
    bins = np.array_split(np.asarray(values), min(len(values), _WIDTH))
    means = np.array([part.mean() for part in bins])
    top = max(float(means.max()), 1e-12)
    points = " ".join(
        f"{x:.1f},{_HEIGHT - _HEIGHT * mean / top:.1f}"
        for x, mean in zip(np.linspace(0, _WIDTH, len(means)), means, strict=True)
    )
    return (
        f"<p>{name}: {means[0]:.3g} to {means[-1]:.3g} over {len(values):,} steps</p>"
        f"<svg width='{_WIDTH}' height='{_HEIGHT}' role='img' aria-label='{name}'>"
        f"<rect width='100%' height='100%' fill='#8882'/>"
        f"<text x='4' y='14' fill='currentColor'>{top:.3g}</text>"
        f"<polyline fill='none' stroke='#4c8bf5' stroke-width='1.5' points='{points}'/></svg>"
    )
