"""Survey the landscape of a run on the analysis thread, and project the paths of runs on it."""

import time
from collections.abc import Callable
from dataclasses import dataclass
from weakref import WeakKeyDictionary

import numpy as np
from numpy.typing import NDArray

from mnist_viz.core.arrays import Doubles, frozen
from mnist_viz.core.insights.landscape import (
    Landscape,
    Survey,
    evenly,
    landscape_sample,
    place,
    plane_of,
)
from mnist_viz.core.message import Message
from mnist_viz.core.network import Network
from mnist_viz.core.objectives import OBJECTIVES
from mnist_viz.core.recipe import Recipe
from mnist_viz.runs.keyframes import Keyframe
from mnist_viz.session.analysis import Analysis
from mnist_viz.session.frame import Frame
from mnist_viz.session.recording import Recorded
from mnist_viz.session.run_list import RunRecord
from mnist_viz.session.snapshot import State

FEWEST, UNDER_WAY = 3, 60
"""Keyframes without which there is no plane, and without which a run that trains has just begun."""

SLICE = 0.04
"""Seconds of work between two answers: the map fills before one's eyes."""


@dataclass(frozen=True, eq=False)
class LandscapeGoal:
    """A survey that is wanted.

    Attributes
    ----------
    run
        The number of the run.
    keyframes
        Those of the run when the survey began; the plane is laid through some of them.
    network, recipe
        What is mapped, and on which data and loss.
    """

    run: int
    keyframes: tuple[Keyframe, ...]
    network: Network
    recipe: Recipe

    @property
    def step(self) -> int:
        """The step up to which the plane knows the run."""
        return self.keyframes[-1].step


@dataclass(frozen=True, eq=False)
class Path:
    """The keyframes of a run on the map: its number, their steps, (k,), and places, (2, k)."""

    run: int
    steps: NDArray[np.intp]
    points: Doubles


@dataclass(frozen=True, eq=False)
class SurveyRecord:
    """What is known of a landscape.

    Attributes
    ----------
    goal
        The survey that it belongs to.
    landscape
        The map as far as it is filled.
    own, others
        The path of the run so far, and of other runs whose networks have the same shape.
    canceled
        Whether the user wants no more of it.
    """

    goal: LandscapeGoal
    landscape: Landscape
    own: Path
    others: tuple[Path, ...]
    canceled: bool = False

    @property
    def whole(self) -> bool:
        """Whether nothing more comes."""
        return self.canceled or self.landscape.done == self.landscape.total


class LandscapeJob:
    """Surveys the landscape of the run while a panel that shows it can be seen.

    The first survey begins automatically, the others where the user asks.

    Parameters
    ----------
    hurry
        Called where the next part is to come without a rest: the user waits for it.

    Attributes
    ----------
    question
        What a panel names in its `needs`.
    """

    def __init__(self, hurry: Callable[[], object] = lambda: None) -> None:
        self._goal: LandscapeGoal | None = None
        self._canceled = False
        self._hurry = hurry
        self._seen: SurveyRecord | None = None
        self._survey: tuple[LandscapeGoal, Survey] | None = None
        self._places: WeakKeyDictionary[Keyframe, Doubles] = WeakKeyDictionary()
        self.question: Analysis[SurveyRecord] = Analysis(
            Message("the landscape"), self._work, self._about
        )

    def start(self, frame: Frame) -> None:
        """Survey again, with the keyframes that there are by now."""
        goal = _goal_of(frame)
        if goal is not None:
            self._goal, self._canceled = goal, False
            self._hurry()

    def cancel(self) -> None:
        """Survey no further; what is there stays."""
        self._canceled = True
        self._hurry()

    def running(self, frame: Frame) -> bool:
        """Return whether more of the map is still to come."""
        known = self._known(frame)
        return known is not None and not (known.goal is self._goal and known.whole)

    def follow(self, frame: Frame) -> None:
        """Have the next part worked out once there is a new one."""
        if self._goal is not None and self._goal.run != frame.run.number:
            self._goal = None
        known = self._known(frame)
        if known is not self._seen:
            self._seen = known
            if self.running(frame):
                self._hurry()

    def _about(self, frame: Frame) -> tuple[object, ...]:
        known = self._known(frame)
        done = -1 if known is None else known.landscape.done
        rests = frame.state is not State.RUNNING
        return (self._goal, self._canceled, done, rests, frame.recorded, frame.left)

    def _known(self, frame: Frame) -> SurveyRecord | None:
        insight = frame.insight(self.question)
        return insight.value if insight else None

    def _work(self, frame: Frame) -> SurveyRecord | None:
        """Return what is known with some more losses, and the paths as they are by now."""
        if self._goal is None and _worth_it(frame):
            self._goal, self._canceled = _goal_of(frame), False
        goal = self._goal
        if goal is None or frame.dataset is None or goal.run != frame.run.number:
            return None
        if self._survey is None or self._survey[0] is not goal:
            self._survey = goal, self._begin(goal, frame)
        survey = self._survey[1]
        if not self._canceled:
            until = time.perf_counter() + SLICE
            survey.advance(
                lambda: self._canceled or self._goal is not goal or time.perf_counter() > until
            )
        return SurveyRecord(
            goal,
            survey.landscape(),
            self._path(frame.run.number, frame.recorded, survey),
            tuple(self._path(r.number, r.recorded, survey) for r in _alike(frame)),
            self._canceled,
        )

    def _begin(self, goal: LandscapeGoal, frame: Frame) -> Survey:
        assert frame.dataset is not None
        chosen = evenly(len(goal.keyframes), len(goal.network.theta))
        keyframes = [goal.keyframes[i] for i in chosen]
        thetas = [keyframe.state.theta for keyframe in keyframes]
        plane = plane_of(thetas)
        self._places = WeakKeyDictionary()
        others = [k.state.theta for record in _alike(frame) for k in record.recorded.keyframes]
        seen = np.array([place(plane, theta) for theta in others]).reshape(-1, 2).T
        return Survey(
            goal.network,
            OBJECTIVES[goal.recipe.objective],
            plane,
            steps=[keyframe.step for keyframe in keyframes],
            thetas=thetas,
            seen=seen,
            sample=landscape_sample(goal.recipe, frame.dataset.train),
        )

    def _path(self, run: int, recorded: Recorded, survey: Survey) -> Path:
        for keyframe in recorded.keyframes:
            if keyframe not in self._places:
                self._places[keyframe] = place(survey.plane, keyframe.state.theta)
        points = np.array([self._places[keyframe] for keyframe in recorded.keyframes])
        return Path(run, np.array(recorded.steps, np.intp), frozen(points.reshape(-1, 2).T))


def _alike(frame: Frame) -> list[RunRecord]:
    """Return the other runs that are shown and whose networks have the same shape."""
    sizes = frame.recipe.sizes
    return [
        record
        for record in frame.left
        if not record.hidden and record.snapshot and record.snapshot.network.sizes == sizes
    ]


def _worth_it(frame: Frame) -> bool:
    """Return whether a plane would outlast the next moments: the run rests, or has come far."""
    fewest = UNDER_WAY if frame.state is State.RUNNING else FEWEST
    return len(frame.recorded.keyframes) >= fewest


def _goal_of(frame: Frame) -> LandscapeGoal | None:
    live, keyframes = frame.live, frame.recorded.keyframes
    if live is None or len(keyframes) < FEWEST:
        return None
    return LandscapeGoal(frame.run.number, keyframes, live.network, live.recipe)
