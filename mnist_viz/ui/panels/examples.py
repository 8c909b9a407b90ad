"""The examples: test digits with what the network reads in each, to pin one or find mistakes."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QSize
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QToolButton, QVBoxLayout

from mnist_viz.session.frame import Frame
from mnist_viz.session.panel_analyses import EXAMPLE_ACTIVATIONS
from mnist_viz.session.session import Session
from mnist_viz.session.snapshot import TestPoint
from mnist_viz.ui.charts.strip import Strip
from mnist_viz.ui.look.theme import SPACING, Theme
from mnist_viz.ui.panel import Panel, Place, Purpose
from mnist_viz.ui.words.labels import LiveLabel
from mnist_viz.ui.words.translation import mark, tr
from mnist_viz.ui.words.wording import WHAT_IS_IT, count

_TILE = QSize(34, 47)
"""The smallest tile that is read at a glance, in device-independent pixels."""

Rows = NDArray[np.intp]


@dataclass(frozen=True, eq=False)
class Listing:
    """Test images to show.

    Attributes
    ----------
    rows
        Their rows in the test set, (k,).
    read
        What each was read as, (k,).
    words
        What they are, for the user.
    """

    rows: Rows
    read: NDArray[np.integer]
    words: str


class ExamplesPanel(Panel):
    """A page of test digits, marked right or wrong."""

    name = "examples"
    title = mark("Test digits")
    help = mark(
        "Digits that the network does not learn from, each with a tick or a cross and what it "
        "reads there. A click, or the arrow keys and return, pins one in every panel."
    )
    keys = ((mark("Arrows, Return"), mark("Go from digit to digit; pin one in every panel.")),)
    place = Place("middle", 9, stretch=2, number=6, purpose=Purpose.WATCH)
    interval = 100
    hides_answer = True
    needs = (EXAMPLE_ACTIVATIONS,)

    def __init__(self, session: Session, theme: Theme) -> None:
        super().__init__(session, theme)
        self.strip = Strip(theme, tr("Test digits"))
        self.words = LiveLabel()
        self.words.setText(tr("The test digits are on their way."))
        self.misread_only = QCheckBox(tr("Misread only"))
        self.misread_only.setToolTip(
            tr("List what the network got wrong when it was last tried on the whole test set.")
        )
        self.back = _arrow("‹", tr("Show the page before."))
        self.on = _arrow("›", tr("Show the next page."))
        self._frame: Frame | None = None
        self._listing: Listing | None = None
        self._point: TestPoint | None = None
        self._first = 0
        self.page: Rows = np.zeros(0, np.intp)
        self._lay_out()
        self.strip.chosen.connect(self._pin)
        self.strip.resized.connect(self._show_again)
        self.misread_only.toggled.connect(self._start_again)
        self.back.clicked.connect(lambda: self._turn(-1))
        self.on.clicked.connect(lambda: self._turn(1))

    def draw(self, frame: Frame) -> None:
        """Show a page of the examples, or of the misread digits."""
        if self._frame is None or self._frame.dataset is not frame.dataset:
            self._first, self._listing, self.page = 0, None, np.zeros(0, np.intp)
        self._frame = frame
        if self.misread_only.isChecked() and not frame.answer_hidden:
            self._list_misread(frame)
        else:
            self._listing = _alternating(frame)
        self._show_page(frame)

    def set_theme(self, theme: Theme) -> None:
        """Apply `theme`."""
        super().set_theme(theme)
        self.strip.set_theme(theme)

    def _list_misread(self, frame: Frame) -> None:
        """List the mistakes of the newest record; not while one of them is being pointed at."""
        point = frame.test.latest if frame.test else None
        if self._listing is None or (point is not self._point and not self.strip.underMouse()):
            self._point = point
            self._listing = _misread(frame, point)

    def _show_page(self, frame: Frame) -> None:
        listing = self._listing
        if listing is None or frame.dataset is None:
            self.words.setText(
                tr("The test digits are on their way.")
                if frame.examples is None
                else tr("The test digits have not been tried yet.")
            )
            self._fill(frame, np.zeros(0, np.intp))
            return
        room, total = self._room(), len(listing.rows)
        self._first = min(self._first, (max(0, total - 1) // room) * room)
        last = min(total, self._first + room)
        self._fill(frame, listing.rows[self._first : last])
        self.strip.set_read(
            [] if frame.answer_hidden else listing.read[self._first : last].tolist()
        )
        self.strip.select(self._place_of_pinned(frame))
        words = listing.words
        if last - self._first < total:
            words = tr("{listed}, {first}–{last} shown").format(
                listed=words, first=self._first + 1, last=last
            )
        self.words.setText(tr(WHAT_IS_IT) if frame.answer_hidden else words)
        self.back.setEnabled(self._first > 0)
        self.on.setEnabled(last < total)

    def _fill(self, frame: Frame, page: Rows) -> None:
        """Put other images in the strip, if they are others."""
        if frame.dataset is not None and not np.array_equal(page, self.page):
            test = frame.dataset.test
            self.strip.set_images(test.images[page], test.labels[page].tolist())
        self.page = page
        self.strip.set_empty(len(page) == 0)

    def _place_of_pinned(self, frame: Frame) -> int:
        index = frame.pinned.index if frame.pinned else None
        page: list[int] = self.page.tolist()
        return page.index(index) if index in page else -1

    def _room(self) -> int:
        """Return how many tiles can be shown at a legible size."""
        tile = _TILE * self.theme.type_scale
        across = max(1, int(self.strip.width()) // tile.width())
        return across * max(1, int(self.strip.height()) // tile.height())

    def _pin(self, place: int) -> None:
        self.session.pin(int(self.page[place]))
        self.refresh_requested.emit()

    def _turn(self, pages: int) -> None:
        self._first = max(0, self._first + pages * self._room())
        self._show_again()

    def _start_again(self) -> None:
        self._first, self._listing = 0, None
        self._show_again()

    def _show_again(self) -> None:
        if self._frame is not None:
            self.draw(self._frame)

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(SPACING // 2)
        head.addWidget(self.words, 1)
        head.addWidget(self.misread_only)
        head.addWidget(self.back)
        head.addWidget(self.on)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACING, SPACING // 2, SPACING, SPACING // 2)
        column.setSpacing(SPACING // 2)
        column.addLayout(head)
        column.addWidget(self.strip, 1)


def _alternating(frame: Frame) -> Listing | None:
    """Return the examples with the classes in turn: 0, 1, …, 9, 0, 1, …."""
    examples, tried = frame.examples, frame.insight(EXAMPLE_ACTIVATIONS)
    if examples is None or tried is None:
        return None
    digits, labels = tried.value.digits, examples.labels
    order = examples.in_turn
    right = int(np.count_nonzero(digits == labels))
    words = tr("{right} of {total} correct").format(right=right, total=len(labels))
    return Listing(examples.indices[order], digits[order], words)


def _misread(frame: Frame, point: TestPoint | None) -> Listing | None:
    """Return the test images that were misread at a record."""
    if frame.dataset is None or point is None:
        return None
    digits = point.evaluation.digits
    rows = np.flatnonzero(digits != frame.dataset.test.labels[: len(digits)])
    words = tr("{misread} of {total} misread at step {step}").format(
        misread=count(len(rows)), total=count(len(digits)), step=count(point.step)
    )
    return Listing(rows, digits[rows], words)


def _arrow(text: str, tip: str) -> QToolButton:
    button = QToolButton()
    button.setText(text)
    button.setToolTip(tip)
    button.setAccessibleName(tip)
    button.setEnabled(False)
    return button
