"""The verbs of training: play, pause, step, and what changes the run as it goes."""

from dataclasses import replace

from mnist_viz.core.recipe import MAX_COUNT, Knobs
from mnist_viz.runs.checkpoint import Checkpoint
from mnist_viz.session.run_manager import RunManager
from mnist_viz.session.threads import SessionThreads


class TrainingControls:
    """Control the training of the current run, whichever run that is.

    Parameters
    ----------
    runs
        Which run is current, and the pace of all runs.
    threads
        The threads that train and test it.

    Notes
    -----
    Every verb returns at once. All of them are called from one thread, the window's.
    """

    def __init__(self, runs: RunManager, threads: SessionThreads) -> None:
        self._runs = runs
        self._threads = threads

    def play(self) -> None:
        """Train until paused, or to the end of the recipe."""
        self._threads.running.play()

    def run_to(self, step: int) -> None:
        """Train to that step and rest; where it is passed already, rest at once."""
        self._threads.running.run_to(step)

    def pause(self) -> None:
        """Rest after the step under way."""
        self._threads.running.pause()

    def step(self) -> None:
        """Make one step, of one batch, and rest."""
        self._threads.running.step()

    def step_epoch(self) -> None:
        """Train to the end of the epoch and rest."""
        self._threads.running.step_epoch()

    def reset(self) -> None:
        """Begin again where the run began, a branch at its branching: the same run bit for bit.

        Rest there. The run so far stays in the list, to be compared and resumed.
        """
        self._runs.begin_again()

    def new_seed(self) -> None:
        """Begin the same recipe with other initial weights and another order of the examples."""
        recipe = self._threads.running.recipe
        other = replace(recipe, seed=(recipe.seed + 1) % (MAX_COUNT + 1))
        self._runs.begin(Checkpoint.beginning(other))

    def tune(self, knobs: Knobs) -> None:
        """Change the knobs of the run while it trains."""
        self._threads.running.tune(knobs)

    def set_pace(self, steps_per_second: float | None) -> None:
        """Train at this many steps a second, or as fast as possible: this run and later ones."""
        self._runs.pace = steps_per_second
        self._threads.running.set_pace(steps_per_second)

    def test_again(self) -> None:
        """Resume testing after a fault in it; the run and its earlier results stay."""
        self._threads.test_again()
