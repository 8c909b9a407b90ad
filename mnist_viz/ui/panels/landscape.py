"""The landscape: the loss around the path of the run, on the plane of its main directions."""

import numpy as np
from PySide6.QtWidgets import (
    QHBoxLayout,
    QProgressBar,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
)

from mnist_viz.core.arrays import Doubles
from mnist_viz.core.insights.landscape import Landscape, place
from mnist_viz.core.network import Network
from mnist_viz.session.frame import Frame
from mnist_viz.session.landscape import SurveyRecord
from mnist_viz.session.session import Session
from mnist_viz.ui.charts.curve_plot import CurvePlot, Series
from mnist_viz.ui.charts.landscape_map import LandscapeMap, WalkedPath
from mnist_viz.ui.charts.lines import SOLID, run_dashes
from mnist_viz.ui.look.theme import SPACING, Theme, run_colour
from mnist_viz.ui.panel import Panel, Place, Purpose
from mnist_viz.ui.words.labels import LiveLabel, Note
from mnist_viz.ui.words.translation import mark, tr, translate

LOSSES = (
    Series(mark("true"), lambda theme: theme.train, points=True, marker="square"),
    Series(mark("plane"), lambda theme: theme.test, points=True, label=mark("on the plane")),
)

GAP = 1.5
"""Losses that differ by more than this factor are called different."""


class LandscapePanel(Panel):
    """The map, the loss of each keyframe next to the plane's, and how far the survey is."""

    name = "landscape"
    title = mark("Landscape")
    help = mark(
        "The loss in colour and contours on the plane of the two directions in which the run moved "
        "most, with its path (ring: its first weights, dot: the moment shown) and the paths of "
        "other runs. A plane hides most directions: next to the map is the true loss of each "
        "keyframe next to that of its projection. Click the path to look back."
    )
    keys = (
        (mark("Left, Right"), mark("Go along the path.")),
        (mark("Return"), mark("Look back to the keyframe that is pointed at, in every panel.")),
    )
    place = Place("middle", 13, stretch=8, shown=False, purpose=Purpose.UNDERSTAND)
    wide = True
    interval = 60
    hides_answer = True

    def __init__(self, session: Session, theme: Theme) -> None:
        super().__init__(session, theme)
        self.job = session.landscape
        self.needs = (self.job.question,)
        self._frame: Frame | None = None
        self._shown: SurveyRecord | None = None
        self._placed: tuple[Network, Landscape] | None = None
        self._theme_drawn = theme
        self.words = Note(whole=True)
        self.map = LandscapeMap(theme)
        self.losses = CurvePlot(theme, tr("Loss at the keyframes"), LOSSES, y_label=tr("Loss"))
        self.losses.set_log(True)
        self.losses.chart.log_x.setChecked(True)
        self.readout = LiveLabel(role="muted", scale="caption")
        self.progress = QProgressBar()
        self.progress.setAccessibleName(tr("Points of the landscape"))
        self.again = QPushButton(tr("Survey again"))
        self.again.setToolTip(
            tr("Lay the plane through the run as it is by now, and map the loss around it again.")
        )
        self.cancel = QPushButton(tr("Cancel"))
        self.cancel.setToolTip(tr("Survey no further; the points so far stay."))
        self._lay_out()
        self.again.clicked.connect(self._survey)
        self.cancel.clicked.connect(self.job.cancel)
        self.map.step_chosen.connect(self._seek)
        self.map.told.connect(self.readout.setText)
        self.losses.clicked.connect(lambda step: self._seek(round(step)))

    def draw(self, frame: Frame) -> None:
        """Show the map as far as it is filled."""
        self._frame = frame
        insight = frame.insight(self.job.question)
        running = self.job.running(frame)
        self.cancel.setVisible(running)
        self.progress.setVisible(running)
        self.again.setVisible(not running)
        self.again.setEnabled(insight is not None)
        if insight is None:
            self.words.setText(
                tr("There is no path yet: let the run make some steps, or pause it after a few.")
            )
            return
        found = insight.value
        if found is not self._shown:
            self._draw_record(found, frame)
        self._mark(found.landscape, frame)
        past = float(frame.snapshot.step) if frame.sought is not None and frame.snapshot else None
        self.losses.set_cursor(past)
        self.words.setText(landscape_words(found, frame))

    def set_theme(self, theme: Theme) -> None:
        """Apply `theme`."""
        super().set_theme(theme)
        self.map.set_theme(theme)
        self.losses.set_theme(theme)
        self._shown = None

    def _draw_record(self, found: SurveyRecord, frame: Frame) -> None:
        self._shown = found
        landscape = found.landscape
        self.progress.setMaximum(landscape.total)
        self.progress.setValue(landscape.done)
        self.map.set_landscape(landscape)
        names = {record.number: translate(record.name) for record in (*frame.left, frame.run)}
        paths = [
            WalkedPath(
                path.points,
                run_colour(self.theme, path.run),
                SOLID if path is found.own else run_dashes(path.run),
                names.get(path.run, ""),
            )
            for path in (found.own, *found.others)
        ]
        self.map.set_paths(found.own.steps, paths)
        known = np.isfinite(landscape.true)
        steps = landscape.steps[known].astype(np.float64)
        self.losses.set_points("true", steps, landscape.true[known])
        self.losses.set_points("plane", steps, landscape.on_plane[known])

    def _mark(self, landscape: Landscape, frame: Frame) -> None:
        """Put the dot where the network that is shown is."""
        network = frame.snapshot.network if frame.snapshot else None
        if network is None or network.theta.shape != landscape.plane.centre[:, 0].shape:
            return
        if self._placed is None or self._placed != (network, landscape):
            self._placed = network, landscape
            self.map.mark(place(landscape.plane, network.theta))

    def _survey(self) -> None:
        if self._frame is not None:
            self.job.start(self._frame)
            self.refresh_requested.emit()

    def _seek(self, step: int) -> None:
        self.session.seek(max(0, step))
        self.refresh_requested.emit()

    def _lay_out(self) -> None:
        charts, foot = QHBoxLayout(), QHBoxLayout()
        charts.setSpacing(SPACING)
        charts.addWidget(self.map, 3)
        charts.addWidget(self.losses, 2)
        for part in (self.map, self.losses):
            part.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Ignored)
        foot.addWidget(self.readout, 1)
        foot.addWidget(self.progress)
        foot.addWidget(self.cancel)
        foot.addWidget(self.again)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACING, SPACING // 2, SPACING, SPACING // 2)
        column.setSpacing(SPACING // 2)
        column.addWidget(self.words)
        column.addLayout(charts, 1)
        column.addLayout(foot)


def landscape_words(found: SurveyRecord, frame: Frame) -> str:
    """Return what the map shows, how much of the run it holds, and what it rests on."""
    landscape = found.landscape
    first, second = landscape.plane.share
    told = [
        tr(
            "The plane holds {share:.0%} of the variance of {k} keyframes up to step {step:,} "
            "({first:.0%} + {second:.0%}); the loss is taken over {m:,} training images."
        ).format(
            share=first + second,
            k=len(landscape.steps),
            step=found.goal.step,
            first=first,
            second=second,
            m=landscape.m,
        )
    ]
    told += _agreement(landscape.true, landscape.on_plane)
    if frame.live is not None and frame.live.step > 1.2 * found.goal.step:
        told.append(tr("The run continued since: survey again to see it whole."))
    if found.canceled and landscape.done < landscape.total:
        told.append(
            tr("Canceled after {done} of {total} losses.").format(
                done=landscape.done, total=landscape.total
            )
        )
    if frame.recipe.dropout:
        told.append(tr("The whole network, without dropout."))
    return " ".join(told)


def _agreement(true: Doubles, on_plane: Doubles) -> list[str]:
    """Say how far the plane's loss is from the true one at its worst."""
    known = np.isfinite(true) & np.isfinite(on_plane) & (true > 0) & (on_plane > 0)
    if not known.any():
        return []
    worst = float(np.exp(np.abs(np.log(on_plane[known] / true[known])).max()))
    words = (
        tr("At its keyframes the plane's loss is off by {off:.1%} at most.")
        if worst <= GAP
        else tr(
            "Beware: at one keyframe the plane's loss is {factor:.2g} times off, because the rest "
            "of the weights' movement is not on it."
        )
    )
    return [words.format(factor=worst, off=worst - 1.0)]
