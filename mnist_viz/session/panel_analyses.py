"""What the panels of this floor's insights ask the analyst: each question, declared once."""

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType

import numpy as np
from numpy.typing import NDArray

from mnist_viz.core.arrays import Bytes, Floats, as_columns, frozen
from mnist_viz.core.insights.confusion import Effect, Predictions, effect, predict_all
from mnist_viz.core.insights.distributions import (
    Moment,
    backward_pass,
    gradient_sample,
    layer_norms,
    moment,
)
from mnist_viz.core.insights.health import SAMPLE, Health, layer_health, trial
from mnist_viz.core.insights.regions import has_regions
from mnist_viz.core.insights.units import Firing, Plane, Unit, firing, plane_of_two, principal_plane
from mnist_viz.core.message import Message
from mnist_viz.core.network import Network, Trace
from mnist_viz.core.training_set import TrainingSet, training_set
from mnist_viz.runs.history import segment_at
from mnist_viz.runs.keyframes import Keyframe
from mnist_viz.session.analysis import Analysis
from mnist_viz.session.frame import Frame


def _read(network: Network, frame: Frame) -> Predictions | None:
    """Return how `network` reads the whole test set."""
    if frame.dataset is None:
        return None
    test = frame.dataset.test
    test.wait()
    return predict_all(network, test.images, test.labels, check_cancelled=test.check_open)


def _sample(frame: Frame) -> tuple[Bytes, Bytes]:
    """Return the first test digits, (n, 784) and (n,)."""
    if frame.dataset is None:
        return np.empty((0, 784), np.uint8), np.empty(0, np.uint8)
    test = frame.dataset.test
    count = min(SAMPLE, len(test))
    test.wait(count)
    return test.images[:count], test.labels[:count]


def _predictions(frame: Frame) -> Predictions | None:
    return _read(frame.network, frame) if frame.network else None


PREDICTIONS = Analysis(Message("the confusion matrix"), _predictions)
"""How the network that is shown reads each test digit."""


def _effect(frame: Frame) -> Effect | None:
    if frame.snapshot is None or frame.altered is None:
        return None
    before, after = _read(frame.snapshot.network, frame), _read(frame.altered, frame)
    return effect(before, after) if before and after else None


EFFECT = Analysis(Message("the effect on the test set"), _effect, lambda frame: (frame.altered,))
"""What the alterations of the network do to its record on the test set; None without any."""


FIRST_UNIT = Unit(1, 0)


@dataclass(frozen=True, eq=False)
class UnitFiring:
    """How one unit answers the sample of test digits: which unit, and its answers."""

    unit: Unit
    firing: Firing


def inspected(frame: Frame) -> Unit:
    """Return the unit that is looked into: the selected one, else the first of all."""
    return frame.unit or FIRST_UNIT


def _firing(frame: Frame) -> UnitFiring | None:
    if frame.snapshot is None:
        return None
    unit = inspected(frame)
    images, labels = _sample(frame)
    found = firing(frame.snapshot.network, as_columns(images), labels, unit)
    return UnitFiring(unit, found)


FIRING = Analysis(
    Message("what fires the unit"),
    _firing,
    lambda frame: (frame.snapshot.network if frame.snapshot else None, frame.unit),
)
"""What fires the selected unit, in the run's own network: a silenced unit still has its answers."""


@dataclass(frozen=True, eq=False)
class LearnedDigits:
    """Some training digits, and what the network that is shown reads in them.

    Attributes
    ----------
    images, labels, true_labels, read
        (k, 784) images, (k,) the classes that they are reported to be, are, and are read as.
    wrong
        Whether they are the wrongly labelled ones.
    n
        How many training digits there are, or how many of them are labelled wrongly.
    """

    images: Bytes
    labels: Bytes
    true_labels: Bytes
    read: Bytes
    wrong: bool
    n: int


def _learned(frame: Frame) -> LearnedDigits | None:
    snapshot, dataset, network = frame.snapshot, frame.dataset, frame.network
    if snapshot is None or dataset is None or network is None:
        return None
    learned = training_set(snapshot.recipe, dataset.train)
    if not learned.arrived:
        return None
    wrong = isinstance(learned, TrainingSet) and bool(learned.wrong.any())
    true = learned.true_labels if isinstance(learned, TrainingSet) else learned.labels
    every = np.flatnonzero(learned.labels != true) if wrong else np.arange(len(learned))
    rows = every[: min(MAX_LEARNED, learned.arrived)]
    images = learned.images[rows]
    read = network.forward(as_columns(images)).digits.astype(np.uint8)
    return LearnedDigits(images, learned.labels[rows], true[rows], frozen(read), wrong, len(every))


MAX_LEARNED = 60
"""Training digits that are shown at once."""

LEARNED = Analysis(Message("the training digits"), _learned)
"""Training digits, or those with wrong labels where there are any, and how they are read."""


def _health(frame: Frame) -> Health | None:
    snapshot, dataset = frame.snapshot, frame.dataset
    if snapshot is None or dataset is None:
        return None
    layers, not_finite = layer_health(snapshot.network, as_columns(_sample(frame)[0]))
    tried = trial(
        snapshot.network,
        snapshot.recipe,
        snapshot.knobs,
        dataset.train,
        snapshot.examples_seen,
        check_cancelled=dataset.train.check_open,
    )
    sample = gradient_sample(snapshot.recipe, dataset.train)
    norms = layer_norms(backward_pass(snapshot.network, snapshot.recipe, *sample).gradient)
    return Health(layers, tried, not_finite, norms)


HEALTH = Analysis(
    Message("the vital signs"),
    _health,
    lambda frame: (frame.snapshot.network, frame.snapshot.knobs) if frame.snapshot else (),
)
"""The vital signs of the run's own network."""


@dataclass(frozen=True, eq=False)
class Distributions:
    """The distributions at moments of the run, and at the one that is shown.

    Attributes
    ----------
    past
        Moments of `ridge_steps`, those that are worked out so far, by their steps.
    shown
        The moment that is shown.
    m
        Training images that they are taken over.
    """

    past: Mapping[int, Moment]
    shown: Moment
    m: int

    @property
    def moments(self) -> tuple[Moment, ...]:
        """All moments, the one that is shown among them, in the order of their steps."""
        every = {**self.past, self.shown.step: self.shown}
        return tuple(every[step] for step in sorted(every))


AT_ONCE = 4
"""Moments that are worked out in one go, so that the picture fills while one watches."""


def ridge_steps(last: int) -> list[int]:
    """Return the steps at which distributions are shown: Fibonacci's numbers up to the last step.

    They are dense where a run changes fastest, and stay the same as it goes on.
    """
    steps, following = [0, 1], 2
    while following <= last:
        steps.append(following)
        following = steps[-1] + steps[-2]
    return [step for step in steps if step <= last]


def _missing(frame: Frame) -> list[Keyframe]:
    """Return the keyframes whose distributions are still to be worked out."""
    known, recorded = frame.insight(DISTRIBUTIONS), frame.recorded
    past = known.value.past if known else {}
    last = recorded.steps[-1] if recorded.steps else -1
    near = {keyframe.step: keyframe for s in ridge_steps(last) if (keyframe := recorded.before(s))}
    return [keyframe for step, keyframe in near.items() if step not in past]


def _distributions(frame: Frame) -> Distributions | None:
    snapshot, dataset, known = frame.snapshot, frame.dataset, frame.insight(DISTRIBUTIONS)
    if snapshot is None or dataset is None:
        return None
    sample = gradient_sample(snapshot.recipe, dataset.train)
    past = dict(known.value.past) if known else {}
    for keyframe in _missing(frame)[:AT_ONCE]:
        recipe = segment_at(snapshot.history, keyframe.step).recipe
        network = snapshot.network.with_theta(keyframe.state.theta)
        past[keyframe.step] = moment(network, recipe, keyframe.step, *sample)
    shown = past.get(snapshot.step)
    if shown is None:
        shown = moment(snapshot.network, snapshot.recipe, snapshot.step, *sample)
    return Distributions(MappingProxyType(past), shown, len(sample[1]))


DISTRIBUTIONS: Analysis[Distributions] = Analysis(
    Message("the distributions"),
    _distributions,
    lambda frame: (frame.snapshot.network if frame.snapshot else None, len(_missing(frame))),
)
"""Distributions of the run's own network over the run, some more with each answer."""


def _hidden(frame: Frame) -> Floats | None:
    if frame.network is None:
        return None
    A = frame.network.forward(as_columns(_sample(frame)[0])).a[-2]
    if not np.isfinite(A).all():
        raise ValueError(Message("Some hidden activations are not finite: they have no place."))
    return A


def _plane(frame: Frame) -> Plane | None:
    A = _hidden(frame)
    if A is None or len(A) != 2:
        return None if A is None else principal_plane(A)
    return plane_of_two(A)


PLANE = Analysis(Message("the plane of the hidden space"), _plane, lambda frame: ())
"""One plane for the whole run: that of the moment at which it was first asked for."""


@dataclass(frozen=True, eq=False)
class Projection:
    """Where the sample of test digits is on the plane.

    Attributes
    ----------
    plane
        The plane.
    points
        Their places, (2, n).
    labels
        Their true classes, (n,).
    output
        W and b of the last layer, where the two axes are the two units that it reads; else None.
    """

    plane: Plane
    points: NDArray[np.float64]
    labels: Bytes
    output: tuple[Floats, Floats] | None = None


def _projection(frame: Frame) -> Projection | None:
    plane, A, network = frame.insight(PLANE), _hidden(frame), frame.network
    if plane is None or A is None or network is None:
        return None
    points = frozen(plane.value.project(A))
    output = (network.weights[-1], network.biases[-1]) if has_regions(network) else None
    return Projection(plane.value, points, _sample(frame)[1], output)


SPACE = Analysis(
    Message("the hidden space"),
    _projection,
    lambda frame: (frame.network, frame.insight(PLANE)),
)
"""Where test digits are among the activations of the last hidden layer."""


def _trace(frame: Frame) -> Trace | None:
    return frame.examples_trace


EXAMPLE_ACTIVATIONS = Analysis(
    Message("the activations of the examples"),
    _trace,
    lambda frame: (frame.network, frame.examples),
)
"""The forward pass of the frame's `examples`, one column each."""
