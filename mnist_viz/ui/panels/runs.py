"""The runs of this session: what differs between their recipes, and which curves are drawn."""

from collections.abc import Callable
from dataclasses import replace
from itertools import groupby

import numpy as np
from PySide6.QtCore import Qt
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
)

from mnist_viz.session.frame import Frame
from mnist_viz.session.run_list import Clock, RunRecord, differing
from mnist_viz.session.session import Session
from mnist_viz.ui.charts.lines import KEY, run_key
from mnist_viz.ui.look.theme import SPACING, Theme
from mnist_viz.ui.panel import Panel, Place, Purpose
from mnist_viz.ui.words.translation import mark, tr, translate
from mnist_viz.ui.words.wording import count, exact, field_value, number, shortened

CLOCKS = {
    Clock.STEP: mark("same step"),
    Clock.EPOCH: mark("same epoch"),
    Clock.SECONDS: mark("same time"),
}
NAME = 0
MAX_RATES = 5
MAX_NAME = 60


class Runs(Panel):
    """A table with a row for each run, the present one first."""

    name = "runs"
    title = mark("Runs")
    help = mark(
        "Every run of this session: its line on the curves, what differs between the recipes, "
        "and how it did. Untick a run to hide its curves; double-click its name to change it."
    )
    keys = (
        (mark("Space"), mark("Show or hide the curves of a run.")),
        (mark("F2"), mark("Give a run another name.")),
    )
    place = Place("middle", 9, stretch=3, shown=False, purpose=Purpose.COMPARE)
    wide = True
    interval = 250
    hides_answer = True

    def __init__(self, session: Session, theme: Theme) -> None:
        super().__init__(session, theme)
        self.table = QTableWidget()
        self.clock = QComboBox()
        self.go_on, self.delete = QPushButton(tr("Resume")), QPushButton(tr("Delete"))
        self._rows: list[tuple[RunRecord, tuple[str, ...]]] = []
        self._headings: list[str] = []
        self._dress_controls()
        self._lay_out()
        self.table.itemChanged.connect(self._edited)
        self.table.itemSelectionChanged.connect(self._allow)
        self.clock.activated.connect(self._compare)
        self.go_on.clicked.connect(lambda: self._act(self.session.resume))
        self.delete.clicked.connect(self._delete)
        self._allow()

    def draw(self, frame: Frame) -> None:
        """Show the runs, unless nothing about them changed or a name is being typed."""
        if self.table.state() == QTableWidget.State.EditingState:
            return
        self.clock.setCurrentText(tr(CLOCKS[frame.clock]))
        records = [present(frame), *reversed(frame.left)]
        recipes = [record.recipe for record in records if record.recipe is not None]
        fields = differing(recipes)
        if "rate" not in fields and any(len(rate_course(record)) > 1 for record in records):
            fields.append("rate")
        rows = [(record, cells(record, fields)) for record in records]
        headings = [
            tr("run"),
            # Where the panel is narrow, what is asked first must not be what is out of sight.
            tr("best test accuracy"),
            tr("last test accuracy"),
            *(tr(field) for field in fields),
            tr("train loss"),
            tr("steps"),
        ]
        if headings != self._headings or [key(row) for row in rows] != [
            key(row) for row in self._rows
        ]:
            self._headings, self._rows = headings, rows
            self._fill()

    def set_theme(self, theme: Theme) -> None:
        """Apply `theme`."""
        super().set_theme(theme)
        self._rows = []

    def _dress_controls(self) -> None:
        self.table.setAccessibleName(tr("Runs"))
        self.table.verticalHeader().hide()
        self.table.setSelectionBehavior(QTableWidget.SelectionBehavior.SelectRows)
        self.table.setSelectionMode(QTableWidget.SelectionMode.SingleSelection)
        # Not at any letter: that leads to the run whose name begins with it.
        self.table.setEditTriggers(
            QTableWidget.EditTrigger.DoubleClicked | QTableWidget.EditTrigger.EditKeyPressed
        )
        self.table.setTabKeyNavigation(False)
        self.table.setShowGrid(False)
        self.table.setIconSize(KEY)
        self.table.horizontalHeader().setHighlightSections(False)
        # Above the words and numbers that they head, also in a column that takes the rest.
        self.table.horizontalHeader().setDefaultAlignment(
            Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        )
        self.clock.addItems([tr(words) for words in CLOCKS.values()])
        self.clock.setMinimumWidth(
            10 * SPACING
        )  # rather its arrow over its words than a scroll bar
        self.clock.setAccessibleName(tr("Compare at"))
        self.clock.setToolTip(tr("What the curves are drawn along, so that runs meet there."))
        self.go_on.setToolTip(tr("Take this run up again where it was left."))
        self.delete.setToolTip(tr("Forget this run and its curves."))

    def _lay_out(self) -> None:
        controls = QHBoxLayout()
        controls.setSpacing(SPACING)
        controls.addWidget(QLabel(tr("Compare at the")))
        controls.addWidget(self.clock)
        controls.addStretch()
        controls.addWidget(self.go_on)
        controls.addWidget(self.delete)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(SPACING, SPACING // 2, SPACING, SPACING // 2)
        layout.setSpacing(SPACING // 2)
        layout.addWidget(self.table, 1)
        layout.addLayout(controls)

    def _fill(self) -> None:
        selected = self._selected()
        header = self.table.horizontalHeader()
        # Else Qt measures a whole column for every item that is put into it.
        header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.table.blockSignals(True)
        self.table.setColumnCount(len(self._headings))
        self.table.setHorizontalHeaderLabels(self._headings)
        self.table.setRowCount(len(self._rows))
        for row, (record, texts) in enumerate(self._rows):
            for column, text in enumerate((translate(record.name), *texts)):
                item = QTableWidgetItem(shortened(text, MAX_NAME))
                item.setToolTip(text if len(text) > MAX_NAME else "")
                if column != NAME:
                    item.setFlags(item.flags() & ~Qt.ItemFlag.ItemIsEditable)
                else:
                    number = record.number if row else None
                    item.setIcon(QIcon(run_key(self.theme, number, self.devicePixelRatioF())))
                    shown = Qt.CheckState.Unchecked if record.hidden else Qt.CheckState.Checked
                    item.setCheckState(shown)
                self.table.setItem(row, column, item)
            if record is selected:
                self.table.selectRow(row)
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setStretchLastSection(True)
        self.table.blockSignals(False)
        self._allow()

    def _edited(self, item: QTableWidgetItem) -> None:
        record, _ = self._rows[item.row()]
        if item.column() != NAME:
            return
        if item.text().strip() and item.text() != shortened(translate(record.name), MAX_NAME):
            self.session.run_list.rename(record.number, item.text().strip())
        hidden = item.checkState() == Qt.CheckState.Unchecked
        if hidden != record.hidden:
            self.session.run_list.hide(record.number, hidden=hidden)
        self.refresh_requested.emit()

    def _selected(self) -> RunRecord | None:
        row = self.table.currentRow()
        return self._rows[row][0] if 0 <= row < len(self._rows) else None

    def _allow(self) -> None:
        left = self.table.currentRow() > 0
        self.go_on.setEnabled(left)
        self.delete.setEnabled(left)

    def _compare(self) -> None:
        clocks = {tr(words): clock for clock, words in CLOCKS.items()}
        self.session.compare(clocks[self.clock.currentText()])
        self.refresh_requested.emit()

    def _delete(self) -> None:
        record = self._selected()
        if record is not None:
            put_back = self.session.run_list.delete(record.number)
            self.refresh_requested.emit()
            self.undo_offered.emit(
                tr("“{run}” is deleted.").format(run=translate(record.name)), put_back
            )

    def _act(self, verb: Callable[[int], None]) -> None:
        record = self._selected()
        if record is not None:
            verb(record.number)
            self.refresh_requested.emit()


def present(frame: Frame) -> RunRecord:
    """Return the record of the run that continues, as it stands."""
    return replace(frame.run, snapshot=frame.live, test=frame.test, recorded=frame.recorded)


def cells(record: RunRecord, fields: list[str]) -> tuple[str, ...]:
    """Return what the table says of a run behind its name."""
    recipe, snapshot = record.recipe, record.snapshot
    if recipe is None or snapshot is None:
        return ("",) * (len(fields) + 4)
    losses = snapshot.loss.smooth(0.04)
    return (
        *accuracies(record),
        *(
            rate_words(rate_course(record)) if field == "rate" else field_value(recipe, field)
            for field in fields
        ),
        number(losses[-1], ".4f") if len(losses) else "",
        count(snapshot.step),
    )


def accuracies(record: RunRecord) -> tuple[str, str]:
    """Return the best and the last test accuracy of a run, each with its step."""
    test = record.test
    if test is None or not len(test.steps):
        return "", ""
    best, last = int(np.argmax(test.accuracy)), len(test.steps) - 1

    def written(place: int) -> str:
        words = tr("{accuracy:.2%} at step {step}")
        return words.format(accuracy=test.accuracy[place], step=count(test.steps[place]))

    return written(best), written(last)


def rate_course(record: RunRecord) -> tuple[str, ...]:
    """Return the learning rates that a run had, one after the other.

    Where a slider was moved, only the values at which it turned back or came to rest count.
    """
    snapshot = record.snapshot
    if snapshot is None:
        return ()
    at = {0: snapshot.history[0].recipe.rate}
    at |= {change.step: change.knobs.rate for change in snapshot.turns if change.step}
    if any(change.step == 0 for change in snapshot.turns):
        at[0] = next(c.knobs.rate for c in reversed(snapshot.turns) if c.step == 0)
    rates = [rate for rate, _ in groupby(at.values())]
    inner = (
        b for a, b, c in zip(rates, rates[1:], rates[2:], strict=False) if (b - a) * (c - b) < 0
    )
    return tuple(exact(rate) for rate in [*rates[:1], *inner, *rates[1:][-1:]])


def rate_words(rates: tuple[str, ...]) -> str:
    """Return how a rate went, at most five values of it: 0.5 → 10 → 0.3."""
    if len(rates) > MAX_RATES:
        rates = (*rates[:2], "…", *rates[-2:])
    return " → ".join(rates)


def key(row: tuple[RunRecord, tuple[str, ...]]) -> tuple[object, ...]:
    """Return what of a row can be seen."""
    record, texts = row
    return record.number, record.name, record.hidden, texts
