"""Train the rivals of the gradient lab on the analysis thread, as far as the user asked."""

from collections.abc import Callable
from dataclasses import dataclass, field, replace

import numpy as np

from mnist_viz.core.arrays import Floats, frozen
from mnist_viz.core.insights.gradient_lab import (
    MAX_EXAMPLES,
    RIVALS,
    GradientLab,
    LabEvaluation,
    LabStep,
)
from mnist_viz.core.message import Message
from mnist_viz.core.recipe import FULL_BATCH, Recipe
from mnist_viz.data.dataset import Split
from mnist_viz.runs.curves import Bins, Curve
from mnist_viz.session.analysis import Analysis
from mnist_viz.session.frame import Frame

PROBES = 500
"""Test digits that accuracy and dead units are counted on."""

MAX_SURVEYS = 1000

AT_ONCE = 10
"""Steps between two records while the lab runs: few, so that the curves grow smoothly."""


class Lab:
    """The identity of one lab: goals with the same one continue with the same networks."""


@dataclass(frozen=True, eq=False)
class LabGoal:
    """What the user asked for: a lab set up like this, and how many steps it shall have made.

    Attributes
    ----------
    recipe
        As `lab_recipe` makes it.
    twice
        Whether cross-entropy gets twice the rate.
    from_here
        Whether all three start from the run's present weights, instead of the recipe's first.
    steps
        How far to go.
    lab
        Which lab it is.
    """

    recipe: Recipe
    twice: bool = False
    from_here: bool = False
    steps: int = 0
    lab: Lab = field(default_factory=Lab)


@dataclass(frozen=True, eq=False)
class LabRecord:
    """The lab up to some step, one curve a rival in the order of `RIVALS`.

    Attributes
    ----------
    lab, last
        Which lab it is, and how many steps it has made.
    cost, cosine, ratio
        One value a step, as `LabStep` says.
    surveyed, accuracy, dead
        Steps of the surveys, (j,), and what they found, one column a rival, (j, 3).
    apart
        The largest difference of a weight between the notes' network and cross-entropy's.
    """

    lab: Lab
    last: int
    cost: tuple[Bins, ...]
    cosine: tuple[Bins, ...]
    ratio: tuple[Bins, ...]
    surveyed: Floats
    accuracy: Floats
    dead: Floats
    apart: float

    def reached(self, goal: LabGoal) -> bool:
        """Return whether this record shows the goal's last step."""
        return self.lab is goal.lab and self.last >= goal.steps


class LabCurves:
    """What a lab has seen, in curves that never grow in number of bins."""

    def __init__(self) -> None:
        self._curves = {
            name: tuple(Curve() for _ in RIVALS) for name in ("cost", "cosine", "ratio")
        }

    def add(self, steps: list[LabStep]) -> None:
        """Add the next steps."""
        for name, curves in self._curves.items():
            values = np.array([getattr(step, name) for step in steps])
            for rank, curve in enumerate(curves):
                curve.extend(values[:, rank])

    def bins(self, name: str) -> tuple[Bins, ...]:
        """Return copies of the curves of one quantity."""
        return tuple(curve.bins() for curve in self._curves[name])


class GradientLabJob:
    """Advance one lab to its goal.

    Parameters
    ----------
    changed
        Called when the user changed the goal: the answer is wanted at once.

    Attributes
    ----------
    goal
        What the lab has to reach. The window's thread replaces it, the analysis thread reads it.
    running
        Whether the goal moves on whenever it is reached.
    question
        What a panel names in its `needs`.
    """

    def __init__(self, changed: Callable[[], object] = lambda: None) -> None:
        self.goal: LabGoal | None = None
        self.running = False
        self._changed = changed
        self._twice = self._from_here = False
        self.question: Analysis[LabRecord] = Analysis(
            Message("the gradient lab"), self._work, lambda frame: (self.goal,)
        )
        self._lab: GradientLab | None = None
        self._of: Lab | None = None
        self._curves = LabCurves()
        self._surveys: list[tuple[int, LabEvaluation]] = []

    def follow(self, frame: Frame) -> None:
        """Set a goal for the recipe of `frame`, and move it on while the lab runs."""
        recipe = lab_recipe(frame.recipe)
        if self.goal is None or self.goal.recipe != recipe:
            self.goal = LabGoal(recipe, self._twice, self._from_here)
        record = frame.insight(self.question)
        if self.running and record is not None and record.value.reached(self.goal):
            self.advance(AT_ONCE)

    def run(self, on: bool) -> None:
        """Train until told to stop, or stop."""
        self.running = on
        if on:
            self.advance(AT_ONCE)

    def advance(self, steps: int) -> None:
        """Train this many more steps."""
        if self.goal is not None:
            self.goal = replace(self.goal, steps=self.goal.steps + steps)
            self._changed()

    def restart(self, *, twice: bool, from_here: bool) -> None:
        """Start again with these settings; see `LabGoal`."""
        self._twice, self._from_here = twice, from_here
        if self.goal is not None:
            self.goal = LabGoal(self.goal.recipe, twice, from_here)
            self._changed()

    def _work(self, frame: Frame) -> LabRecord | None:
        goal, dataset = self.goal, frame.dataset
        if goal is None or dataset is None:
            return None
        lab = self._lab
        if lab is None or goal.lab is not self._of:
            start = frame.snapshot.network if goal.from_here and frame.snapshot else None
            lab = GradientLab(goal.recipe, dataset.train, start, twice=goal.twice)
            self._lab, self._of, self._curves, self._surveys = lab, goal.lab, LabCurves(), []
        steps = [lab.step() for _ in range(goal.steps - lab.steps_done)]
        if steps:
            self._curves.add(steps)
        if steps or not self._surveys:
            self._survey(lab, dataset.test)
        return self._record(lab, goal.lab)

    def _survey(self, lab: GradientLab, test: Split) -> None:
        count = min(PROBES, len(test))
        test.wait(count)
        self._surveys.append((lab.steps_done, lab.survey(test.images[:count], test.labels[:count])))
        if len(self._surveys) > MAX_SURVEYS:
            del self._surveys[1:-1:2]

    def _record(self, lab: GradientLab, of: Lab) -> LabRecord:
        return LabRecord(
            lab=of,
            last=lab.steps_done,
            cost=self._curves.bins("cost"),
            cosine=self._curves.bins("cosine"),
            ratio=self._curves.bins("ratio"),
            surveyed=frozen(np.array([float(at) for at, _ in self._surveys])),
            accuracy=frozen(np.array([survey.accuracy for _, survey in self._surveys])),
            dead=frozen(np.array([survey.dead for _, survey in self._surveys])),
            apart=lab.apart(),
        )


def lab_recipe(recipe: Recipe) -> Recipe:
    """Return the recipe of a lab like a run's: its network, batch and rate; plain descent."""
    return Recipe(
        data=recipe.data,
        hidden=recipe.hidden,
        activation=recipe.activation,
        initializer=recipe.initializer,
        rate=recipe.rate,
        batch=MAX_EXAMPLES if recipe.batch == FULL_BATCH else min(recipe.batch, MAX_EXAMPLES),
        seed=recipe.seed,
        schedule="constant",
    )
