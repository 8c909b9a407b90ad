"""The network itself: for the pinned digit, what each unit receives and sends on."""

from PySide6.QtWidgets import QVBoxLayout

from mnist_viz.core.insights.flow import Flow, backward_flow, forward_flow, sum_of
from mnist_viz.core.insights.units import Unit
from mnist_viz.session.frame import Frame
from mnist_viz.session.session import Session
from mnist_viz.ui.charts.network_diagram import NetworkDiagram
from mnist_viz.ui.controls.phase_bar import PhaseBar
from mnist_viz.ui.look.theme import SPACING, Theme
from mnist_viz.ui.panel import Panel, Place, Purpose
from mnist_viz.ui.words.labels import LiveLabel
from mnist_viz.ui.words.translation import mark, tr, translate


class NetworkPanel(Panel):
    """A drawing of the network, phases above it, the sum of the unit pointed at below it."""

    name = "network"
    title = mark("The network")
    help = mark(
        "The pinned digit on its way: the hidden units that send most, each with its filter as its "
        "face, and ten outputs. A line is a weight times an activation, or backwards the gradient "
        "of a weight: orange above zero, blue below. Point at a unit for its sum, click to select "
        "it everywhere; the phases run forwards and backwards."
    )
    keys = (
        (mark("Arrows, Return"), mark("Go from unit to unit; select one in every panel.")),
        (mark("Page Up, Page Down"), mark("The phase before; the next phase.")),
    )
    place = Place("middle", 4, stretch=7, shown=False, purpose=Purpose.UNDERSTAND)
    wide = True
    interval = 90

    def __init__(self, session: Session, theme: Theme) -> None:
        super().__init__(session, theme)
        self.bar = PhaseBar(theme, self)
        self.diagram = NetworkDiagram(theme)
        self.words = LiveLabel(lines=2, scale="caption")
        self._frame: Frame | None = None
        self._layers = self._phase = 0
        self._wanted = ""
        self._pointed: Unit | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACING, SPACING // 2, SPACING, SPACING // 2)
        column.setSpacing(SPACING // 2)
        column.addWidget(self.bar)
        column.addWidget(self.diagram, 1)
        column.addWidget(self.words)
        self.bar.chosen.connect(self._visit)
        self.bar.stepped.connect(lambda step: self._visit(self._phase + step))
        self.bar.ticked.connect(self.advance)
        self.diagram.pointed.connect(self._point)
        self.diagram.chosen.connect(self._select)

    def draw(self, frame: Frame) -> None:
        """Draw the pass of the pinned example through the network that is shown."""
        self._frame = frame
        network, trace, pinned = frame.network, frame.trace, frame.pinned
        if network is None or trace is None or pinned is None:
            self.words.setText(tr("Draw or pin a digit to see it on its way."))
            return
        if len(network.weights) != self._layers:
            self._layers = len(network.weights)
            self._name_phases()
        flow, until = self._flow(frame)
        names = frame.dataset.classes if frame.dataset else ()
        self.diagram.show_selected(frame.unit)
        self.diagram.show_flow(flow, pinned.image, network.weights[0], names, until)
        self._say()

    def set_theme(self, theme: Theme) -> None:
        """Draw in `theme`."""
        super().set_theme(theme)
        self.bar.set_theme(theme)
        self.diagram.set_theme(theme)

    def look(self, at: str) -> None:
        """Go to a phase by its name, such as "A1" or "dW2"."""
        self._wanted = at
        self._find_wanted()

    def advance(self) -> None:
        """Go to the next phase; stop at the end."""
        if self._phase + 1 < len(self._phases()):
            self._visit(self._phase + 1)
        else:
            self.bar.stop()

    def _phases(self) -> list[str]:
        forward = [f"A{layer}" for layer in range(1, self._layers + 1)]
        return ["All", *forward, *(f"dW{layer}" for layer in range(self._layers, 0, -1))]

    def _name_phases(self) -> None:
        names = self._phases()
        self.bar.set_names([tr("All"), *names[1:]])
        self._phase = min(self._phase, len(names) - 1)
        self.bar.show_phase(self._phase)
        self._find_wanted()

    def _find_wanted(self) -> None:
        """Go to the phase that a lesson named, once there is a network that has it."""
        names = self._phases()
        if self._wanted in names[1:]:
            phase, self._wanted = names.index(self._wanted), ""
            self._visit(phase)

    def _visit(self, phase: int) -> None:
        self._phase = max(0, min(phase, len(self._phases()) - 1))
        self.bar.show_phase(self._phase)
        if self._frame is not None:
            self.draw(self._frame)

    def _flow(self, frame: Frame) -> tuple[Flow, int]:
        """Return what is shown, and the layer whose links stand out, 0 for all."""
        network, trace, pinned = frame.network, frame.trace, frame.pinned
        assert network is not None
        assert trace is not None
        assert pinned is not None
        most = self.diagram.capacity
        if self._phase <= self._layers:
            return forward_flow(network, trace, most), self._phase
        label = self._label(frame)
        flow = backward_flow(network, trace, label, frame.recipe.objective, most)
        return flow, 2 * self._layers + 1 - self._phase

    def _label(self, frame: Frame) -> int:
        """Return the class of the pinned example: what it is read as where nobody has said."""
        pinned, trace = frame.pinned, frame.trace
        if pinned is not None and pinned.label is not None:
            return pinned.label
        return int(trace.digits[0]) if trace is not None else 0

    def _point(self, unit: Unit | None) -> None:
        self._pointed = unit
        self._say()

    def _select(self, unit: Unit) -> None:
        self.session.select(unit)
        self.refresh_requested.emit()

    def _say(self) -> None:
        frame, unit = self._frame, self._pointed
        if frame is None or frame.network is None or frame.trace is None:
            return
        if unit is not None:
            self.words.setText(translate(sum_of(frame.network, frame.trace, unit)))
        elif self._phase <= self._layers:
            self.words.setText(
                tr("Lines: weight times activation. Point at a unit to read its sum.")
            )
        else:
            self.words.setText(
                tr("Backwards, as a “{name}”: lines are the gradients of the weights.").format(
                    name=frame.dataset.classes[self._label(frame)] if frame.dataset else ""
                )
            )
