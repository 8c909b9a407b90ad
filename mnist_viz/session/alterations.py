"""What is done to the network that is shown, and not to the one that learns."""

from mnist_viz.core.insight_correction import corrected
from mnist_viz.core.insight_units import silenced
from mnist_viz.core.network import Network
from mnist_viz.core.objectives import OBJECTIVES
from mnist_viz.session.frame import Correction, Unit
from mnist_viz.session.snapshot import Snapshot


class Alterations:
    """A what-if over every snapshot of a run; the run itself goes on as if nobody had asked.

    Attributes
    ----------
    silenced
        Hidden units that give 0.
    correction
        A step on one image that is made on top of each snapshot, or None.
    """

    def __init__(self) -> None:
        self.silenced: frozenset[Unit] = frozenset()
        self.correction: Correction | None = None
        self._from: Network | None = None
        self._made: Network | None = None

    def silence(self, units: frozenset[Unit]) -> None:
        """Let these hidden units give 0, and no others."""
        self.silenced = units
        self._from = None

    def correct(self, correction: Correction | None) -> None:
        """Make this step on top of each snapshot, or none."""
        self.correction = correction
        self._from = None

    def clear(self) -> None:
        """Show the run's own network again."""
        self.silence(frozenset())
        self.correct(None)

    def apply(self, snapshot: Snapshot | None) -> Network | None:
        """Return the altered network, the same object for the same snapshot; None for the run's."""
        if snapshot is None or not (self.silenced or self.correction):
            return None
        if self._from is not snapshot.network:
            self._from = snapshot.network
            self._made = self._alter(snapshot)
        return self._made

    def _alter(self, snapshot: Snapshot) -> Network:
        network, correction = snapshot.network, self.correction
        if correction is not None:
            objective = OBJECTIVES[snapshot.recipe.objective]
            network = corrected(
                network, objective, correction.image, correction.label, correction.rate
            )
        return silenced(network, self.silenced) if self.silenced else network
