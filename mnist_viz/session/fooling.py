"""Fool the network: a change of an image, and how the whole test set is read under it."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace
from typing import Literal, cast

import numpy as np

from mnist_viz.core.arrays import Bytes, Doubles, frozen
from mnist_viz.core.insights.adversarial import follow_sign, read_with_confidence
from mnist_viz.core.message import Message
from mnist_viz.core.network import Network
from mnist_viz.core.objectives import OBJECTIVES, Objective
from mnist_viz.data.dataset import Split
from mnist_viz.data.image_change import ImageChange, pure_noise
from mnist_viz.session.analysis import Analysis
from mnist_viz.session.frame import Frame

Kind = Literal["right", "down", "turn", "growth", "thicken", "erase", "noise", "sign"]
"""What can be changed, by the name of its field."""

POINTS = 11
"""Strengths at which the test set is read, none included."""

CHUNK = 500
"""Images that are changed at once: the work can be canceled in between."""

NOISES = 1000
"""Images of pure noise."""


@dataclass(frozen=True, slots=True)
class Fooling:
    """All that is done to an image.

    Attributes
    ----------
    change
        The changes that come first.
    sign
        Then each pixel moves this far along the sign of the gradient, in grey levels of 255.
    towards
        The class that the gradient is followed to; None for away from the right one.
    steps
        In how many steps.
    """

    change: ImageChange = field(default_factory=ImageChange)
    sign: float = 0.0
    towards: int | None = None
    steps: int = 1

    def apply(self, images: Bytes, labels: Bytes, network: Network, objective: Objective) -> Bytes:
        """Return changed copies of images, (n, 784), whose right classes are these, (n,)."""
        changed = self.change.apply(images)
        towards = self.towards is not None
        goal = np.full_like(labels, self.towards) if towards else labels
        return follow_sign(
            network, objective, changed, goal, self.sign, towards=towards, steps=self.steps
        )

    def of(self, kind: Kind) -> float:
        """Return how much of one change is made."""
        return self.sign if kind == "sign" else cast(float, getattr(self.change, kind))

    def having(self, kind: Kind, amount: float) -> "Fooling":
        """Return the same with this much of one change."""
        if kind == "sign":
            return replace(self, sign=amount)
        return replace(self, change=self.change.having(kind, amount))

    def without_amounts(self) -> "Fooling":
        """Return the same with none of any change: the direction of the gradient stays."""
        return replace(self, change=ImageChange(seed=self.change.seed), sign=0.0)


@dataclass(frozen=True, eq=False)
class StrengthGoal:
    """A curve that the user asked for.

    Attributes
    ----------
    kind
        What is changed.
    of
        The direction of the gradient, and the seed; no amounts.
    strengths
        Where the test set is to be read, in the unit of the change, from 0 on.
    network, objective
        What reads, and whose gradient is followed.
    run, step
        The number of the run that the network is from, and its step.
    """

    kind: Kind
    of: Fooling
    strengths: tuple[float, ...]
    network: Network
    objective: Objective
    run: int
    step: int


@dataclass(frozen=True, eq=False)
class StrengthCurve:
    """How the test set is read under one change, as far as it is known.

    Attributes
    ----------
    goal
        The curve that the user wants.
    accuracy, confidence
        Share correct, and mean highest probability, at the first strengths, (k,).
    n
        How many test images there are.
    """

    goal: StrengthGoal
    accuracy: Doubles
    confidence: Doubles
    n: int

    @property
    def strengths(self) -> Doubles:
        """The strengths that it is known for, (k,)."""
        return np.array(self.goal.strengths[: len(self.accuracy)])

    @property
    def whole(self) -> bool:
        """Whether it is known for every strength."""
        return len(self.accuracy) == len(self.goal.strengths)


class StrengthCurveJob:
    """Measure the curve that the user asks for, a point at a time, on the analysis thread.

    Parameters
    ----------
    hurry
        Called where the next point is to come without a rest.

    Attributes
    ----------
    goal
        What is being measured, or was; None before the first and once it is canceled.
    question
        What a panel names in its `needs`.
    """

    def __init__(self, hurry: Callable[[], object] = lambda: None) -> None:
        self.goal: StrengthGoal | None = None
        self._hurry = hurry
        self._seen: StrengthCurve | None = None
        self.question: Analysis[StrengthCurve] = Analysis(
            Message("the accuracy against strength"),
            self._measure,
            lambda frame: (self.goal, self._known(frame)),
        )

    def start(self, frame: Frame, kind: Kind, of: Fooling, most: float) -> None:
        """Begin a curve from no change up to `most`, of the network that `frame` shows."""
        if frame.network is None or frame.snapshot is None:
            return
        self.goal = StrengthGoal(
            kind,
            of.without_amounts(),
            tuple(most * i / (POINTS - 1) for i in range(POINTS)),
            frame.network,
            OBJECTIVES[frame.recipe.objective],
            frame.run.number,
            frame.snapshot.step,
        )
        self._hurry()

    def cancel(self) -> None:
        """Measure no more of the curve; its points so far stay."""
        self.goal = None

    def running(self, frame: Frame) -> bool:
        """Return whether points are still to come."""
        curve = self._known(frame)
        return self.goal is not None and not (
            curve is not None and curve.goal is self.goal and curve.whole
        )

    def follow(self, frame: Frame) -> None:
        """Have the next point measured once there is a new one; another run ends the curve."""
        if self.goal is not None and self.goal.run != frame.run.number:
            self.cancel()
        curve = self._known(frame)
        if curve is not self._seen:
            self._seen = curve
            if self.running(frame):
                self._hurry()

    def _known(self, frame: Frame) -> StrengthCurve | None:
        insight = frame.insight(self.question)
        return insight.value if insight else None

    def _measure(self, frame: Frame) -> StrengthCurve | None:
        """Return the curve with one point more, or as it is where the user asks for no more."""
        goal, known = self.goal, self._known(frame)
        if goal is None or frame.dataset is None:
            return known
        test, nothing = frame.dataset.test, frozen(np.empty(0))
        if known is None or known.goal is not goal:
            known = StrengthCurve(goal, nothing, nothing, len(test))
        if known.whole:
            return known
        fooling = goal.of.having(goal.kind, goal.strengths[len(known.accuracy)])
        right = confidence = 0.0
        for images, labels in _parts(test):
            if self.goal is not goal:  # canceled, or another one is wanted
                return known
            changed = fooling.apply(images, labels, goal.network, goal.objective)
            read, sure = read_with_confidence(goal.network, changed)
            right += float((read == labels).sum())
            confidence += float(sure.sum())
        return replace(
            known,
            accuracy=frozen(np.append(known.accuracy, right / len(test))),
            confidence=frozen(np.append(known.confidence, confidence / len(test))),
        )


def _parts(test: Split) -> Iterator[tuple[Bytes, Bytes]]:
    test.wait()
    for start in range(0, len(test), CHUNK):
        test.check_open()
        yield test.images[start : start + CHUNK], test.labels[start : start + CHUNK]


@dataclass(frozen=True, eq=False)
class NoiseReading:
    """How sure a network is of what it reads in pure noise: the highest probabilities, (n,)."""

    confidence: Doubles


def _read_noise(frame: Frame) -> NoiseReading | None:
    if frame.network is None:
        return None
    _, sure = read_with_confidence(frame.network, pure_noise(NOISES, seed=0))
    return NoiseReading(frozen(sure.astype(np.float64)))


NOISE = Analysis(Message("the reading of noise"), _read_noise)
"""How the network that is shown reads a thousand images of nothing at all."""
