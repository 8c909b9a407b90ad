"""Changes to the network that is shown, but not to the one that trains."""

from collections.abc import Callable
from dataclasses import dataclass

from mnist_viz.core.arrays import Bytes
from mnist_viz.core.divergence import DivergedError
from mnist_viz.core.insights.correction import corrected
from mnist_viz.core.insights.units import Unit, silenced
from mnist_viz.core.message import Message
from mnist_viz.core.network import Network
from mnist_viz.core.objectives import OBJECTIVES
from mnist_viz.session.snapshot import Snapshot


@dataclass(frozen=True, eq=False)
class Correction:
    """One step of gradient descent on one image, as a user says it should have been read.

    Attributes
    ----------
    image
        (784,), read-only.
    label
        What it is reported to be.
    rate
        The learning rate of that one step.
    """

    image: Bytes
    label: int
    rate: float


class WhatIf:
    """A what-if over every snapshot of a run; the run itself continues as if nobody had asked.

    Parameters
    ----------
    tell
        Gets a sentence where a correction cannot be made.

    Attributes
    ----------
    silenced
        Hidden units that give 0.
    correction
        A step on one image that is made on top of each snapshot, or None.
    """

    def __init__(self, tell: Callable[[str], object] = lambda sentence: None) -> None:
        self._tell = tell
        self.silenced: frozenset[Unit] = frozenset()
        self.correction: Correction | None = None
        self._from: Network | None = None
        self._made: Network | None = None
        self._error: DivergedError | None = None

    def silence(self, units: frozenset[Unit]) -> None:
        """Silence these hidden units, and no others."""
        self.silenced = units
        self._from = self._error = None

    def correct(self, correction: Correction | None) -> None:
        """Make this step on top of each snapshot, or none."""
        self.correction = correction
        self._from = self._error = None

    def clear(self) -> None:
        """Show the run's own network again."""
        self.silence(frozenset())
        self.correct(None)

    def apply(self, snapshot: Snapshot | None) -> Network | None:
        """Return the altered network, the same object for the same snapshot; None for the run's.

        None, too, where the correction leaves the finite numbers.
        """
        if snapshot is None or not (self.silenced or self.correction):
            return None
        if self._from is not snapshot.network:
            self._from, self._error = snapshot.network, None
            try:
                self._made = self._alter(snapshot)
            except DivergedError as error:
                self._made, self._error = None, error
        return self._made

    def drop_diverged(self, snapshot: Snapshot | None) -> None:
        """Drop a correction that leaves the finite numbers at `snapshot`, and say so."""
        self.apply(snapshot)
        if self.correction is not None and self._error is not None:
            place = self._error.place
            self.correct(None)
            self._tell(
                Message(
                    "A step on that image leaves the finite numbers ({place}), so the network "
                    "is shown without it. Choose a smaller rate.",
                    place=place,
                )
            )

    def _alter(self, snapshot: Snapshot) -> Network:
        network, correction = snapshot.network, self.correction
        if correction is not None:
            objective = OBJECTIVES[snapshot.recipe.objective]
            network = corrected(
                network, objective, correction.image, correction.label, correction.rate
            )
        return silenced(network, self.silenced) if self.silenced else network
