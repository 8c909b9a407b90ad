"""The curves: training and test loss and accuracy over the steps of the run."""

from PySide6.QtWidgets import QHBoxLayout

from mnist_viz.runs.curves import Bins
from mnist_viz.session.frame import Frame
from mnist_viz.session.session import Session
from mnist_viz.session.snapshot import Snapshot
from mnist_viz.ui.panel import Panel, Place
from mnist_viz.ui.plots import CurvePlot, Series
from mnist_viz.ui.theme import SPACING, Theme
from mnist_viz.ui.wording import rate

SERIES = (
    Series("train", lambda theme: theme.train),
    Series("test", lambda theme: theme.test, points=True),
)
SMOOTHING = 0.04
"""The share of the visible bins over which the line on top of the raw trace is averaged."""


class Curves(Panel):
    """Loss and accuracy, side by side over the same steps."""

    name = "curves"
    title = "Loss and accuracy"
    help = (
        "The pale band is every batch as it was read, the line its running mean, the diamonds the "
        "whole test set. Point at a curve for its values; dotted lines mark turns of the knobs."
    )
    place = Place("middle", 0, stretch=5)

    def __init__(self, session: Session, theme: Theme) -> None:
        super().__init__(session, theme)
        self.loss = CurvePlot(theme, "Loss", SERIES, x_label="step", y_label="Loss per example")
        self.accuracy = CurvePlot(
            theme, "Accuracy", SERIES, x_label="step", y_label="Accuracy (%)", y_range=(0, 100)
        )
        layout = QHBoxLayout(self)
        layout.setContentsMargins(SPACING, SPACING // 2, SPACING, SPACING // 2)
        layout.setSpacing(SPACING)
        layout.addWidget(self.loss)
        layout.addWidget(self.accuracy)

    def draw(self, frame: Frame) -> None:
        """Show the run so far."""
        if frame.snapshot is None:
            return
        draw_bins(self.loss, frame.snapshot.loss, 1)
        draw_bins(self.accuracy, frame.snapshot.accuracy, 100)
        if frame.test is not None:
            self.loss.set_points("test", frame.test.steps, frame.test.loss)
            self.accuracy.set_points("test", frame.test.steps, 100 * frame.test.accuracy)
        for plot in (self.loss, self.accuracy):
            plot.set_events(turns(frame.snapshot))

    def set_theme(self, theme: Theme) -> None:
        """Wear `theme`."""
        super().set_theme(theme)
        self.loss.set_theme(theme)
        self.accuracy.set_theme(theme)


def draw_bins(plot: CurvePlot, bins: Bins, scale: float) -> None:
    """Show a training curve times `scale`, its running mean on top."""
    plot.set_series(
        "train", bins.end, scale * bins.low, scale * bins.high, scale * bins.smooth(SMOOTHING)
    )


def turns(snapshot: Snapshot) -> list[tuple[float, str]]:
    """Return where the knobs were turned, with a few words on what they stand at since."""
    return [(float(turn.step), f"rate {rate(turn.knobs.rate)}") for turn in snapshot.turns]
