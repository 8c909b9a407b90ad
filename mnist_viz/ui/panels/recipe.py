"""The recipe of the run, and the knobs that turn while it goes."""

from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QFormLayout,
    QLabel,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from mnist_viz.core.message import Message
from mnist_viz.core.optimizers import OPTIMIZERS, rate_warning, usual_rate_words
from mnist_viz.core.recipe import Knobs, Recipe
from mnist_viz.data.sources import DRAWN
from mnist_viz.session.frame import Frame
from mnist_viz.session.session import Session
from mnist_viz.session.snapshot import State
from mnist_viz.ui.controls.changes import Changes, differences, missing_data, schedule_words
from mnist_viz.ui.controls.helpers import OWN_KEYS
from mnist_viz.ui.controls.number_box import LogSlider
from mnist_viz.ui.controls.recipe_form import RecipeForm
from mnist_viz.ui.look.theme import SPACING, Theme
from mnist_viz.ui.panel import Panel, Place, Purpose
from mnist_viz.ui.words.labels import LiveLabel, Note
from mnist_viz.ui.words.translation import mark, tr, translate
from mnist_viz.ui.words.wording import as_sentence, exact

TYPED = [*range(Qt.Key.Key_0, Qt.Key.Key_9 + 1), *range(Qt.Key.Key_A, Qt.Key.Key_Z + 1)]
TYPED += [Qt.Key.Key_Period, Qt.Key.Key_Comma, Qt.Key.Key_Minus, Qt.Key.Key_Plus]
"""Keys that stand for what is typed into a field."""


class RecipePanel(Panel):
    """Controls of what runs.

    A changed control does not touch the run: it is reported what would change, and that it takes
    a new
    run, and the user starts that one or puts the controls back. The knobs act at once.
    """

    name = "recipe"
    title = mark("Recipe")
    help = mark(
        "What is trained, on what, and how. The learning rate and the decay act at once; any other "
        "change waits until you start a new run with it."
    )
    place = Place("left", 0, purpose=Purpose.TRY)
    interval = 95
    hides_answer = True

    def __init__(self, session: Session, theme: Theme) -> None:
        super().__init__(session, theme)
        self._running: Recipe | None = None
        self._run = 0
        self._suggested: float | None = None
        self._lacking = self._failed = False
        self.form = RecipeForm()
        self.rate = LogSlider(
            tr("Learning rate"),
            tr("How far each step goes; turn it while the run continues."),
            -4,
            1,
        )
        self.decay = LogSlider(
            tr("Decay"),
            tr("L2 decay pulls every weight towards zero; turn it while the run continues."),
            -7,
            0,
            most=1,
            check=lambda decay: Knobs(0, decay),
        )
        self._effective = LiveLabel(
            schedule_words("constant", 0.0888), role="muted", scale="caption"
        )
        self.note = _note()
        self.refusal = Note(role="wrong")
        self.refusal.hide()
        self.changes = Changes()
        self._build()
        self.form.optimizer_chosen.connect(self._suggest_rate)
        self.form.edited.connect(self._show_changes)
        self.form.entered.connect(self._entered)
        for control in (self.form, self.rate, self.decay):
            control.refused.connect(self._refuse)
        self.form.edited.connect(lambda: self._refuse(""))
        for knob in (self.rate, self.decay):
            knob.turned.connect(lambda: self._refuse(""))
            knob.turned.connect(self._turn)
        self.changes.start.clicked.connect(self._start)
        self.changes.put_back.clicked.connect(self._put_back)
        self.changes.cancel.clicked.connect(self._cancel)
        self.changes.undo.clicked.connect(self._keep_rate)
        self.changes.folder.clicked.connect(lambda: self.data_requested.emit(self._start_on))
        self.changes.drawn.clicked.connect(lambda: self._start_on(DRAWN[0].name))

    def draw(self, frame: Frame) -> None:
        """Show the recipe of the run, unless the user is changing it, and its knobs."""
        if frame.recipe != self._running or frame.run.number != self._run:
            self._running, self._run = frame.recipe, frame.run.number
            self._put_back()
            self._refuse("")
            self._show_knobs(frame.knobs, discard=True)
        self._failed = frame.state is State.FAILED
        if not (self._failed and self.changes.isVisible()):
            self._show_knobs(frame.knobs)
        self._offer_to_fetch(frame)
        self.changes.follow(frame.fetch)
        now = frame.live.rate if frame.live else frame.knobs.rate
        self._effective.setText(schedule_words(frame.recipe.schedule, now))

    def _build(self) -> None:
        inside = QWidget()
        # A click that misses a field, and what is then typed, must not act on the run.
        inside.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        inside.setProperty(OWN_KEYS, TYPED)
        column = QVBoxLayout(inside)
        column.setContentsMargins(SPACING, SPACING, SPACING, SPACING)
        column.setSpacing(SPACING)
        column.addWidget(_heading(tr("Knobs: act at once")))
        knobs = QFormLayout()
        knobs.setVerticalSpacing(SPACING // 2)
        knobs.addRow(tr("Learning rate"), self.rate)
        knobs.addRow("", self._effective)
        knobs.addRow(tr("L2 decay"), self.decay)
        column.addLayout(knobs)
        column.addWidget(self.refusal)
        column.addWidget(_heading(tr("Recipe: a change starts a new run")))
        column.addWidget(self.form)
        column.addWidget(self.note)
        column.addStretch()
        scroll = QScrollArea()
        scroll.setAccessibleName(tr("Scrolls with the arrow keys"))
        scroll.setWidgetResizable(True)
        scroll.setWidget(inside)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        bar = scroll.verticalScrollBar().sizeHint().width()
        scroll.setMinimumWidth(inside.minimumSizeHint().width() + bar)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(scroll, 1)
        layout.addWidget(self.changes)

    def _offer_to_fetch(self, frame: Frame) -> None:
        """Offer the download to a run that could not start without it, until it can."""
        failed = frame.state is State.FAILED and frame.snapshot is None
        if failed == self._lacking:
            return
        self._lacking = failed
        missing = missing_data(frame.recipe.data, running=False) if failed else ""
        self.changes.say(missing, fetch_first=bool(missing))

    def _show_knobs(self, knobs: Knobs, *, discard: bool = False) -> None:
        if discard or knobs.rate != self.rate.value:
            self.rate.show_value(knobs.rate, discard=discard)
        if discard or knobs.decay != self.decay.value:
            self.decay.show_value(knobs.decay, discard=discard)

    def _refuse(self, sentence: str) -> None:
        """Say why what was typed is not allowed, or nothing any more."""
        self.refusal.setText(sentence)
        self.refusal.setVisible(bool(sentence))

    def _suggest_rate(self, optimizer: str) -> None:
        """Begin a new run with another optimizer at a rate that usually works for it."""
        another = self._running is not None and optimizer != self._running.optimizer
        self._suggested = OPTIMIZERS[optimizer].rate if another else None

    def _keep_rate(self) -> None:
        self._suggested = None
        self._show_changes()

    def _turn(self) -> None:
        self._suggested = None
        if self._failed:  # what has failed cannot be turned, but begun again otherwise
            self._show_changes()
        elif self._running is not None:
            self.session.training.tune(
                replace(self._running.knobs, rate=self.rate.value, decay=self.decay.value)
            )
            if self.changes.isVisible():
                self._show_changes()

    def _wanted(self) -> Recipe:
        """Return what a new run would be: the form, and the knobs as they stand next to it.

        A recipe chosen by its name brings its own knobs.
        """
        recipe = self.form.recipe()
        if self._suggested is not None:
            return replace(recipe, rate=self._suggested, decay=self.decay.value)
        unchanged = recipe == self._running and not self._failed
        if unchanged or self.form.base is not self._running:
            return recipe
        return replace(recipe, rate=self.rate.value, decay=self.decay.value)

    def _show_changes(self) -> None:
        if self._running is None:
            return
        try:
            recipe = self._wanted()
        except ValueError as error:
            self.changes.say(as_sentence(error), ready=False)
            return
        self.note.setText(self.form.told)
        missing, rate = missing_data(recipe.data), self.rate.value
        advice: Message | None = None
        if recipe != self._running:
            advice = rate_warning(recipe.optimizer, recipe.rate)
        if self._suggested is not None:
            advice = usual_rate_words(recipe.optimizer, rate)
        said = (differences(self._running, recipe), advice and translate(advice), missing)
        self.changes.say(
            " ".join(filter(None, said)),
            ready=recipe != self._running,
            fetch_first=bool(missing),
            undo=tr("Keep rate {rate}").format(rate=exact(rate)) if self._suggested else "",
        )

    def _entered(self) -> None:
        if self.changes.start.isVisible() and self.changes.start.isEnabled():
            self._start()

    def _start(self) -> None:
        # What is typed next, such as Space, is meant for the run, and the button goes.
        focus = self.window().focusWidget()
        if focus is not None and self.isAncestorOf(focus):
            self.window().setFocus()
        recipe = self._wanted()
        if missing_data(recipe.data):
            self.session.loading.fetch(recipe)
        else:
            self.session.start(recipe)
        self.refresh_requested.emit()

    def _start_on(self, data: str) -> None:
        """Start what is wanted, on other data than those that would have to be fetched."""
        self.session.loading.cancel_fetch()
        self.session.start(replace(self._wanted(), data=data, hands=False))
        self.refresh_requested.emit()

    def _cancel(self) -> None:
        self.session.loading.cancel_fetch()
        self._show_changes()
        self.refresh_requested.emit()

    def _put_back(self) -> None:
        if self._running is not None:
            self._suggested = None
            self.form.show_recipe(self._running)
            self.note.setText(self.form.told)
            self.changes.say("")


def _heading(text: str) -> QLabel:
    heading = QLabel(text)
    heading.setProperty("scale", "heading")
    return heading


def _note() -> QLabel:
    note = QLabel()
    note.setWordWrap(True)
    note.setProperty("role", "muted")
    note.setProperty("scale", "caption")
    return note
