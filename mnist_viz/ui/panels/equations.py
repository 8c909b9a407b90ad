"""The equations: all that the network computes, as the notes number it, and the objective."""

from dataclasses import replace

from PySide6.QtWidgets import (
    QButtonGroup,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QToolButton,
    QVBoxLayout,
)

from mnist_viz.core.insights.equations import Equation, meaning
from mnist_viz.core.insights.phases import each_once, phases
from mnist_viz.core.message import message_of
from mnist_viz.core.objectives import OBJECTIVES
from mnist_viz.core.recipe import Recipe
from mnist_viz.session.frame import Frame
from mnist_viz.session.session import Session
from mnist_viz.ui.charts.equation_sheet import EquationSheet
from mnist_viz.ui.look.theme import SPACING, Theme
from mnist_viz.ui.panel import Panel, Place
from mnist_viz.ui.words.labels import LiveLabel
from mnist_viz.ui.words.translation import mark, tr, translate

OBJECTIVE_TITLES = {
    "notes": mark("Notes"),
    "cross-entropy": mark("Cross-entropy"),
    "squared-error": mark("Squared error"),
}


class EquationsPanel(Panel):
    """A switch between the objectives, what differs, and the equations of the chosen one."""

    name = "equations"
    title = mark("Equations")
    help = mark(
        "Everything that the network computes, with the notes' letters (A) to (F). Point at a "
        "symbol to read what it is. The buttons show the same with another objective; the run "
        "changes only when you start or branch one with it."
    )
    keys = ((mark("Left, Right"), mark("On an equation: go from symbol to symbol.")),)
    place = Place("left", 1)
    interval = 250
    hides_answer = True

    def __init__(self, session: Session, theme: Theme) -> None:
        super().__init__(session, theme)
        self.sheet = EquationSheet(theme)
        self.objectives = {name: _objective_button(name) for name in OBJECTIVES}
        self.difference = QLabel()
        self.difference.setWordWrap(True)
        self.difference.setProperty("scale", "caption")
        self.start = _button(
            tr("New run"), tr("Leave the present run and start one with this objective.")
        )
        self.branch = _button(
            tr("Branch from here"), tr("Continue from the moment shown with this objective.")
        )
        self.symbol = LiveLabel(lines=2, role="muted", scale="caption")
        self._running: Recipe | None = None
        self._decayed = False
        self._build()

    @property
    def chosen(self) -> str:
        """The objective whose equations are shown."""
        return next(name for name, button in self.objectives.items() if button.isChecked())

    def draw(self, frame: Frame) -> None:
        """Show the equations of the run, unless the user looks at another objective."""
        knobs = frame.snapshot.knobs if frame.snapshot else frame.recipe.knobs
        about = frame.recipe, knobs.decay > 0
        if about != (self._running, self._decayed):
            self._running, self._decayed = about
            self.objectives[frame.recipe.objective].setChecked(True)
            self._show()
        self.branch.setEnabled(frame.snapshot is not None)

    def set_theme(self, theme: Theme) -> None:
        """Draw in `theme`."""
        super().set_theme(theme)
        self.sheet.set_theme(theme)

    def _show(self) -> None:
        recipe = self._running
        if recipe is None:
            return
        other = self.chosen != recipe.objective
        self.start.setVisible(other)
        self.branch.setVisible(other)
        self.difference.setText(tr(OBJECTIVES[self.chosen].help))
        layers = len(recipe.sizes) - 1
        story = phases(layers, recipe.activation, self.chosen, decayed=self._decayed)
        self.sheet.show_equations(each_once(story))

    def _point(self, equation: Equation, symbol: str) -> None:
        matrix = equation.symbols.get(symbol)
        if matrix is None or self._running is None:
            self.symbol.setText(tr("Point at a symbol to read what it is."))
        else:
            self.symbol.setText(translate(meaning(matrix, self._running.sizes)))

    def _start(self) -> None:
        if self._running is not None:
            self.session.start(replace(self._running, objective=self.chosen))
            self.refresh_requested.emit()

    def _branch(self) -> None:
        try:
            self.session.branch(objective=self.chosen)
        except ValueError as error:
            self.session.show_notice(message_of(error))
        self.refresh_requested.emit()

    def _build(self) -> None:
        group = QButtonGroup(self)
        switch = QHBoxLayout()
        switch.setSpacing(SPACING // 2)
        for button in self.objectives.values():
            group.addButton(button)
            switch.addWidget(button)
            button.toggled.connect(self._show)
        switch.addStretch()
        actions = QHBoxLayout()
        actions.addWidget(self.start)
        actions.addWidget(self.branch)
        self.start.clicked.connect(self._start)
        self.branch.clicked.connect(self._branch)
        self.sheet.pointed.connect(self._point)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACING, SPACING // 2, SPACING, SPACING // 2)
        column.setSpacing(SPACING // 2)
        column.addLayout(switch)
        column.addWidget(self.difference)
        column.addLayout(actions)
        column.addWidget(self.sheet, 1)
        column.addWidget(self.symbol)
        self.symbol.setText(tr("Point at a symbol to read what it is."))


def _objective_button(name: str) -> QToolButton:
    button = QToolButton()
    button.setText(tr(OBJECTIVE_TITLES.get(name, name)))
    button.setCheckable(True)
    button.setProperty("compact", True)
    button.setToolTip(f"{OBJECTIVES[name].formula}\n{tr(OBJECTIVES[name].help)}")
    button.setChecked(name == Recipe().objective)
    return button


def _button(text: str, tip: str) -> QPushButton:
    button = QPushButton(text)
    button.setToolTip(tip)
    button.hide()
    return button
