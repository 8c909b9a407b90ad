"""The filters: every row of W1 as a picture of the input that excites that unit most."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QVBoxLayout

from mnist_viz.core.insights.units import Unit
from mnist_viz.session.frame import Frame
from mnist_viz.session.panel_analyses import HEALTH
from mnist_viz.session.session import Session
from mnist_viz.ui.charts.mosaic import Mosaic
from mnist_viz.ui.look.theme import SPACING, Theme
from mnist_viz.ui.panel import Panel, Place, Purpose
from mnist_viz.ui.words.labels import LiveLabel
from mnist_viz.ui.words.translation import mark, tr


class FiltersPanel(Panel):
    """One mosaic, one scale."""

    name = "filters"
    title = mark("Filters of the first layer")
    help = mark(
        "Each tile is one row of W1: the 784 weights from the pixels to one hidden unit, on one "
        "scale, so that you see them grow; one colour is for weights above zero, one for below. "
        "Units that none of the first 1,000 test digits fires are dead: faded and crossed out. "
        "Silenced ones have two bars. A click selects a unit everywhere."
    )
    keys = (
        (mark("Arrows, Return"), mark("Go from unit to unit; choose one in every panel.")),
        (mark("Shift+Up, Shift+Down"), mark("Stronger or weaker colours.")),
        (mark("Shift+Home"), mark("Choose the strength of the colours automatically.")),
        (mark("A"), mark("Show the whole image again after zooming.")),
    )
    place = Place("middle", 2, stretch=7, number=4, purpose=Purpose.WATCH)
    interval = 65
    hides_answer = True
    needs = (HEALTH,)

    def __init__(self, session: Session, theme: Theme) -> None:
        super().__init__(session, theme)
        self.mosaic = Mosaic(theme)
        self.own_scale = QCheckBox(tr("Each tile on its own scale"))
        self.own_scale.setToolTip(
            tr("Stretch every filter to full contrast: shows shapes sooner, hides how they grow.")
        )
        longest = tr("× dead: {dead} of {units}").format(dead=128, units=128)
        self.dead = LiveLabel(longest, role="muted", scale="caption")
        self.dead.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.dead.setToolTip(
            tr(
                "Dead units, crossed out: none of the first 1,000 test digits fires them, so they "
                "learn next to nothing."
            )
        )
        layout = QVBoxLayout(self)
        layout.setContentsMargins(SPACING, SPACING // 2, SPACING, SPACING // 2)
        layout.setSpacing(SPACING // 2)
        layout.addWidget(self.mosaic, 1)
        foot = QHBoxLayout()
        foot.addWidget(self.own_scale)
        foot.addWidget(self.dead, 1)
        layout.addLayout(foot)
        self._marked: tuple[tuple[int, ...], ...] = ((), (), ())
        self.own_scale.toggled.connect(lambda own: self.mosaic.set_shared(not own))
        self.mosaic.unit_clicked.connect(self._select)

    def draw(self, frame: Frame) -> None:
        """Show W1 as it is, the selected unit framed, dead and silenced ones faded and marked."""
        network = frame.weights_shown
        if network is not None:
            self.mosaic.set_filters(network.weights[0])
            marked = selected_filters(frame), dead_filters(frame), silenced_filters(frame)
            if marked != self._marked:
                self._marked = marked
                self.mosaic.highlight(marked[0])
                self.mosaic.dim(marked[1], marked[2])
                words = tr("× dead: {dead} of {units}") if marked[1] else ""
                units = len(network.weights[0])
                self.dead.setText(words.format(dead=len(marked[1]), units=units))

    def set_theme(self, theme: Theme) -> None:
        """Apply `theme`."""
        super().set_theme(theme)
        self.mosaic.set_theme(theme)

    def _select(self, row: int) -> None:
        self.session.select(Unit(1, row))
        self.refresh_requested.emit()


def selected_filters(frame: Frame) -> tuple[int, ...]:
    """Return the selected unit's row, if it is one of the first layer."""
    return (frame.unit.row,) if frame.unit and frame.unit.layer == 1 else ()


def dead_filters(frame: Frame) -> tuple[int, ...]:
    """Return the rows of the first layer's units that are dead."""
    health = frame.insight(HEALTH)
    layers = health.value.layers if health else ()
    return tuple(layers[0].dead.tolist()) if layers else ()


def silenced_filters(frame: Frame) -> tuple[int, ...]:
    """Return the rows of the first layer's units that are silenced."""
    return tuple(sorted(unit.row for unit in frame.silenced if unit.layer == 1))
