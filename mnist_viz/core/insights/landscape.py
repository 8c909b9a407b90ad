"""The landscape: the loss on the plane of a run's two principal directions, and the path on it."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from math import floor, log10

import numpy as np
from numpy.typing import NDArray

from mnist_viz.core.arrays import Bytes, Doubles, Floats, as_columns, frozen
from mnist_viz.core.evaluation import evaluate
from mnist_viz.core.examples import CLASSES, Examples
from mnist_viz.core.insights.units import Plane, principal_plane
from mnist_viz.core.network import Network, softmax
from mnist_viz.core.objectives import Objective
from mnist_viz.core.recipe import Recipe
from mnist_viz.core.training_set import training_set

SIDE = 25
"""Points along each axis of the map."""

STRIDES = (8, 4, 2, 1)
"""The map is filled with every eighth point first, then every fourth, and so on."""

SAMPLE, SEED = 1000, 0x1A5D
"""Training images that losses are taken over, and what chooses them: the same in every run."""

MOST, MOST_NUMBERS = 64, 8_000_000
"""Keyframes that determine the plane, at most, and how many numbers they may have together."""

MARGIN = 0.35
"""The map reaches this share of the path's extent beyond it."""


@dataclass(frozen=True, eq=False)
class Landscape:
    """A map of the loss, as far as it is surveyed.

    Attributes
    ----------
    plane
        Where the map is: the centre and two orthonormal directions in the space of theta.
    x, y
        The coordinates of the map's points along the first and the second direction, (SIDE,).
    losses
        The loss at each point, (SIDE, SIDE), rows along y; NaN where it is not known yet.
    steps, points
        The keyframes that the plane was laid through, (k,), and their projections, (2, k).
    true, on_plane
        The loss at each keyframe, and on the plane at its projection, (k,); NaN where not yet.
    m
        Training images that every loss is taken over.
    done, total
        Losses that are worked out, and how many there are.
    """

    plane: Plane
    x: Doubles
    y: Doubles
    losses: Doubles
    steps: NDArray[np.intp]
    points: Doubles
    true: Doubles
    on_plane: Doubles
    m: int
    done: int
    total: int

    @property
    def variance(self) -> float:
        """The share of the keyframes' variance that the plane holds, 0 to 1."""
        return sum(self.plane.share)


def evenly(count: int, size: int) -> list[int]:
    """Return which of `count` keyframes of `size` numbers the plane is laid through.

    They are evenly spread, the first and the last among them.
    """
    most = max(3, min(MOST, MOST_NUMBERS // size))
    return sorted({round(i) for i in np.linspace(0, count - 1, min(most, count))})


def plane_of(thetas: Sequence[Floats]) -> Plane:
    """Return the plane of most variance through vectors of parameters, (p,) each.

    Notes
    -----
    Section 7 of Li et al. 2018, "Visualizing the loss landscape of neural nets".
    """
    return principal_plane(np.stack(thetas, axis=1))


def place(plane: Plane, theta: Floats) -> Doubles:
    """Return where a vector of parameters, (p,), is on a plane, (2,)."""
    return plane.project(theta[:, None])[:, 0]


def landscape_sample(recipe: Recipe, examples: Examples) -> tuple[Bytes, Bytes]:
    """Return the images, (m, 784), and labels, (m,), that losses of a landscape are taken over.

    Of streamed examples they are among the first ones, so that nobody waits for all.
    """
    learned = training_set(recipe, examples)
    among = min(len(learned), 5 * SAMPLE) if learned.streamed else len(learned)
    learned.wait(among if learned.streamed else None)
    rows = np.sort(np.random.default_rng(SEED).permutation(among)[:SAMPLE])
    return learned.images[rows], learned.labels[rows]


class PlaneLoss:
    """The loss of a network as a function of where its theta is on a plane.

    Parameters
    ----------
    network
        Its sizes and activation count, not its theta.
    images, labels
        (m, 784) and (m,).

    Notes
    -----
    Z1 is linear in the two coordinates, ``Z1 = (W1 X + b1)`` of the centre and of either direction,
    so the product with the images, nearly all the work, is made three times and not at each point.
    """

    def __init__(
        self, network: Network, objective: Objective, plane: Plane, images: Bytes, labels: Bytes
    ) -> None:
        self._objective = objective
        vectors = (plane.centre[:, 0], *plane.axes)
        parts = [network.with_theta(vector.astype(np.float32)) for vector in vectors]
        X = as_columns(images)
        self._z1 = [part.weights[0] @ X + part.biases[0] for part in parts]
        first = (network.sizes[0] + 1) * network.sizes[1]
        self._rest = [part.theta[first:] for part in parts]
        self._sizes, self._activation = network.sizes[1:], network.activation
        self._Y = np.eye(CLASSES, dtype=np.float32)[:, labels]

    @np.errstate(over="ignore", invalid="ignore")  # a point may be far from every network
    def __call__(self, x: float, y: float) -> float:
        """Return the mean loss at a point of the plane."""
        Z, rest = _at(self._z1, x, y), _at(self._rest, x, y)
        A = np.empty_like(Z)
        if len(self._sizes) == 1:
            return self._objective.loss(Z, softmax(Z, A), self._Y)
        self._activation.apply(Z, A)
        trace = Network(self._sizes, rest, self._activation.name).forward(A)
        return self._objective.loss(trace.z[-1], trace.a[-1], self._Y)


def _at(parts: Sequence[Floats], x: float, y: float) -> Floats:
    centre, first, second = parts
    there: Floats = centre + np.float32(x) * first + np.float32(y) * second
    return there


class Survey:
    """Works a landscape out, point after point, the coarse picture first.

    Parameters
    ----------
    network, objective
        What is mapped.
    plane
        Where.
    steps, thetas
        The keyframes whose true loss is compared with the plane's.
    seen
        Points that shall be on the map, (2, n), such as the paths of runs.
    sample
        Images, (m, 784), and labels, (m,).
    """

    def __init__(
        self,
        network: Network,
        objective: Objective,
        plane: Plane,
        *,
        steps: Sequence[int],
        thetas: Sequence[Floats],
        seen: Doubles,
        sample: tuple[Bytes, Bytes],
    ) -> None:
        self.plane = plane
        images, labels = sample
        self._network, self._objective = network, objective
        self._images, self._labels = images, labels
        self._loss = PlaneLoss(network, objective, plane, images, labels)
        self._steps, self._thetas = np.array(steps, np.intp), thetas
        self._points = np.stack([place(plane, theta) for theta in thetas], axis=1)
        self._x, self._y = extent(np.concatenate([self._points, seen], axis=1))
        self._losses = np.full((SIDE, SIDE), np.nan)
        self._true, self._on_plane = (np.full(len(thetas), np.nan) for _ in range(2))
        self._order = fill_order()
        self._done = 0

    @property
    def total(self) -> int:
        """How many points and keyframes there are."""
        return len(self._order) + len(self._thetas)

    @property
    def complete(self) -> bool:
        """Whether everything is worked out."""
        return self._done >= self.total

    def advance(self, enough: Callable[[], bool]) -> None:
        """Work out at least one more loss, and others until it is enough."""
        while not self.complete:
            self._work(self._done)
            self._done += 1
            if enough():
                return

    def landscape(self) -> Landscape:
        """Return a copy of what is known so far."""
        known = (self._losses, self._true, self._on_plane)
        losses, true, on_plane = (frozen(values.copy()) for values in known)
        return Landscape(
            self.plane,
            self._x,
            self._y,
            losses,
            self._steps,
            self._points,
            true,
            on_plane,
            len(self._labels),
            self._done,
            self.total,
        )

    def _work(self, task: int) -> None:
        if task < len(self._order):
            row, column = self._order[task]
            self._losses[row, column] = self._loss(self._x[column], self._y[row])
            return
        at = task - len(self._order)
        network = self._network.with_theta(self._thetas[at])
        self._true[at] = evaluate(network, self._objective, self._images, self._labels).loss
        self._on_plane[at] = self._loss(*self._points[:, at])


def extent(points: Doubles) -> tuple[Doubles, Doubles]:
    """Return the coordinates of a map that holds points, (2, n), with a margin, (SIDE,) each.

    The shorter side is at least half the longer one.
    """
    low, high = points.min(axis=1), points.max(axis=1)
    middle, half = (low + high) / 2, (0.5 + MARGIN) * (high - low)
    half = np.maximum(half, max(0.5 * float(half.max()), 1e-6))
    x, y = (frozen(np.linspace(m - h, m + h, SIDE)) for m, h in zip(middle, half, strict=True))
    return x, y


def fill_order() -> list[tuple[int, int]]:
    """Return every point of the map as row and column, the coarse grids first."""
    order: dict[tuple[int, int], None] = {}
    for stride in STRIDES:
        for row in range(0, SIDE, stride):
            for column in range(0, SIDE, stride):
                order[row, column] = None
    return list(order)


def filled(losses: Doubles) -> Doubles:
    """Return a map without holes: a point that is not known yet takes the nearest coarser one."""
    best = np.full_like(losses, np.nan)
    every = np.arange(SIDE)
    for stride in STRIDES:
        near = np.minimum((every + stride // 2) // stride * stride, SIDE - 1)
        coarse = losses[np.ix_(near, near)]
        np.copyto(best, coarse, where=~np.isnan(coarse))
    return best


def levels(losses: Doubles) -> list[float]:
    """Return losses at which contours are drawn: 1, 2 and 5 times the powers of ten between."""
    known = losses[np.isfinite(losses) & (losses > 0)]
    if not len(known):
        return []
    low, high = float(known.min()), float(known.max())
    powers = range(floor(log10(low)), floor(log10(high)) + 1)
    every = [float(f"{f}e{power}") for power in powers for f in (1, 2, 5)]
    return [level for level in every if low < level < high]


def contour(x: Doubles, y: Doubles, values: Doubles, level: float) -> tuple[Doubles, Doubles]:
    """Return the line on which interpolated values, rows along y, are at a level.

    Returns
    -------
    x, y
        Ends of pieces of the line, two and then NaN, (3 n,).

    Notes
    -----
    Marching triangles: each cell of the grid is cut in two, and in a triangle the line is straight.
    """
    across, down = np.meshgrid(x, y)
    corners = np.stack([across, down, values], axis=-1)
    a, b, c, d = corners[:-1, :-1], corners[:-1, 1:], corners[1:, 1:], corners[1:, :-1]
    triangles = np.concatenate(
        [np.stack(three, axis=2).reshape(-1, 3, 3) for three in ((a, b, c), (a, c, d))]
    )
    triangles = triangles[np.isfinite(triangles).all(axis=(1, 2))]
    following = np.roll(triangles, -1, axis=1)
    crossed = (triangles[:, :, 2] > level) != (following[:, :, 2] > level)
    with np.errstate(divide="ignore", invalid="ignore"):
        share = (level - triangles[:, :, 2]) / (following[:, :, 2] - triangles[:, :, 2])
        met = triangles[:, :, :2] + share[:, :, None] * (following - triangles)[:, :, :2]
    ends = met[crossed].reshape(-1, 2, 2)
    pieces = np.concatenate([ends, np.full((len(ends), 1, 2), np.nan)], axis=1).reshape(-1, 2)
    return pieces[:, 0], pieces[:, 1]
