"""A dock: the frame of one panel, with its title bar."""

import time
from collections.abc import Callable
from contextlib import suppress
from typing import TypeVar

from PySide6.QtCore import QPoint, QRect, QSize, Qt, Signal
from PySide6.QtWidgets import (
    QDockWidget,
    QFrame,
    QHBoxLayout,
    QLabel,
    QScrollArea,
    QStackedWidget,
    QStyle,
    QToolButton,
    QToolTip,
    QWidget,
)

from mnist_viz.runs.log_file import log_traceback
from mnist_viz.session.analysis import Analysis
from mnist_viz.session.frame import Frame
from mnist_viz.session.session import Session
from mnist_viz.ui.controls.helpers import scrolled
from mnist_viz.ui.look.appearance import Density
from mnist_viz.ui.look.style import enlarged
from mnist_viz.ui.look.theme import SPACING, Theme
from mnist_viz.ui.panel import Panel
from mnist_viz.ui.shell.placeholders import AnswerCover, FailedPanel, PanelError, build
from mnist_viz.ui.words.labels import ElidedLabel
from mnist_viz.ui.words.translation import tr, translate
from mnist_viz.ui.words.wording import reason

T = TypeVar("T")

ASIDE = 24
"""Pixels to the right and down by which a panel leaves its dock when it floats."""


class TitleBar(QFrame):
    """The title on top of a dock; the dock can be dragged by it.

    The help belongs to the title: a tooltip of the whole panel would cover what is pointed at.
    """

    def __init__(self, dock: QDockWidget, help_text: str) -> None:
        super().__init__(dock)
        self._dock = dock
        self.setProperty("role", "title")
        self.setToolTip(help_text)
        self.title = ElidedLabel(dock.windowTitle())
        self.title.setToolTip("")  # the help of the bar, where the words are whole
        self.title.setMinimumWidth(SPACING)  # the name is elided before it widens the dock
        self._help = self._button("?", tr("What this panel shows"))
        self._help.clicked.connect(self._show_help)
        pixmap = QStyle.StandardPixmap
        floats = self._button("", tr("Float, or dock again"), pixmap.SP_TitleBarNormalButton)
        floats.clicked.connect(self._float_or_dock)
        close = self._button("", tr("Close"), pixmap.SP_TitleBarCloseButton)
        close.clicked.connect(dock.close)
        row = QHBoxLayout(self)
        row.setContentsMargins(SPACING, 2, 2, 2)
        row.setSpacing(0)
        row.addWidget(self.title)
        row.addStretch(1)
        for button in (self._help, floats, close):
            row.addWidget(button)

    def set_floating(self, floating: bool) -> None:
        """Look like the title of a separate window, or like that of a dock."""
        self.setProperty("floating", floating)
        self.style().polish(self)

    def set_tabbed(self, tabbed: bool) -> None:
        """Leave the name to the tab, where there is one: it would show twice."""
        self.title.setVisible(not tabbed)

    def _button(
        self, text: str, name: str, picture: QStyle.StandardPixmap | None = None
    ) -> QToolButton:
        button = QToolButton()
        button.setText(text)
        button.setAccessibleName(name)
        button.setToolTip(name)
        button.setProperty("title", True)
        button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        if picture is not None:
            button.setIcon(self.style().standardIcon(picture))
            button.setIconSize(QSize(12, 12))
        return button

    def _float_or_dock(self) -> None:
        """Dock again, or float a little aside: in its old place it would look docked still."""
        dock = self._dock
        place = QRect(dock.mapToGlobal(QPoint(0, 0)), dock.size()).translated(ASIDE, ASIDE)
        dock.setFloating(not dock.isFloating())
        if dock.isFloating():
            room = dock.screen().availableGeometry()
            place.moveRight(min(place.right(), room.right()))
            place.moveBottom(min(place.bottom(), room.bottom()))
            dock.setGeometry(place)

    def _show_help(self) -> None:
        below = self.mapToGlobal(QPoint(0, self.height()))
        QToolTip.showText(below, self.toolTip(), self._help, self._help.rect(), 60_000)


class Dock(QDockWidget):
    """One panel with its title.

    A panel's fault is that panel's alone, in drawing as in a slot, an event or a separate timer:
    its place says what happened and offers to try again, and everything else continues. One that
    could not be built is built then.

    Parameters
    ----------
    kind
        The panel's class, which is built with the session and the theme.
    """

    built = Signal()
    """Its panel was built: at first, or after a fault."""

    crowded = Signal()
    """A wide panel has more room to the sides than before, or less: look whether it is cramped."""

    def __init__(self, kind: type[Panel], session: Session, theme: Theme) -> None:
        super().__init__(tr(kind.title))
        self.kind = kind
        self.setObjectName(f"dock-{kind.name}")
        self.setTitleBarWidget(TitleBar(self, tr(kind.help)))
        self.toggleViewAction().setToolTip(tr(kind.help))
        self._session = session
        self._panel: Panel | None = None
        self.due = 0.0
        self.faulty = self._unanswered = False
        self._behind = True
        self._on_top = False
        self._sheet = self._charts_state = ""
        self._theme = theme
        self._dressed = self._looks()
        self.fault = PanelError(tr(kind.title))
        self.fault.retried.connect(self._retry)
        self._answer_cover: AnswerCover | None = None
        self._stack = QStackedWidget()
        self._held: QWidget = self.fault
        self._stack.addWidget(self.fault)
        self.setWidget(self._stack)
        # Also false for a dock that is behind another in a tab
        self.visibilityChanged.connect(self._came_or_went)
        self._density = Density(self)
        self._density.changed.connect(lambda: self.set_theme(self._theme))
        self.topLevelChanged.connect(self._density.check)
        self.topLevelChanged.connect(self._mark_floating)

    @property
    def panel(self) -> Panel:
        """The panel, built where it is first needed."""
        panel = self._panel
        if panel is None:
            panel = build(self.kind, self._session, self._theme)
            self._dressed = self._theme, panel.devicePixelRatioF()
            self._hold(panel)
            self.built.emit()
        return panel

    @property
    def is_built(self) -> bool:
        """Whether the panel is there already."""
        return self._panel is not None

    def setVisible(self, visible: bool) -> None:
        """Show or hide the dock; its panel is built before it is first seen."""
        if visible:
            _ = self.panel
        super().setVisible(visible)

    def _hold(self, panel: Panel) -> None:
        """Take a panel in, or show the fault of one that could not be built."""
        self._panel = panel
        self._held = panel
        if panel.wide:
            self._held = area = scrolled(panel, sideways=True)
            area.horizontalScrollBar().rangeChanged.connect(self.crowded)
        self._stack.addWidget(self._held)
        self._stack.setCurrentWidget(self._held)
        if isinstance(panel, FailedPanel):
            self.fail(*panel.why)

    def follow_pen(self, frame: Frame) -> None:
        """Hand `frame` at once to a panel of low latency; to any other with the next frame."""
        if self.kind.low_latency:
            self.draw(frame)
        else:
            self._behind = True

    def set_tabbed(self, tabbed: bool) -> None:
        """Show the title once: in the tab, where there is one, else above the panel."""
        bar = self.titleBarWidget()
        if isinstance(bar, TitleBar):
            bar.set_tabbed(tabbed)

    def offer(self) -> None:
        """Say that there is a new frame, which the panel gets when its turn comes."""
        self._behind = True

    @property
    def lags(self) -> bool:
        """Whether the panel can be seen and lacks the newest frame."""
        return self._behind and self._on_top and not self.faulty

    @property
    def on_top(self) -> bool:
        """Whether it can be seen: it is open, and no other tab is over it."""
        return self._on_top

    @property
    def cramped(self) -> bool:
        """Whether its panel has to be moved sideways to be seen whole."""
        area = self._held
        return isinstance(area, QScrollArea) and area.horizontalScrollBar().maximum() > 0

    @property
    def at_once(self) -> bool:
        """Whether the panel has to draw the next frame in any case."""
        return self.due == 0.0

    def draw(self, frame: Frame) -> None:
        """Hand `frame` to the panel if it can be seen."""
        if self.faulty or not self._on_top:
            return
        self.due = time.perf_counter() + self.kind.interval / 1000
        self._behind = False
        self.keep_back(frame)
        if self._stack.currentWidget() is not self._held:
            return
        if (told := self._kept_from(frame)) is not None:
            self.fault.say(translate(told))
            self._fail()
            self._unanswered = True
            return
        self._guard(lambda: self.panel.draw(frame))
        if self._charts_state and frame.snapshot is not None:
            self._restore_charts()

    def _kept_from(self, frame: Frame) -> str | None:
        """Return why a question of the panel could not be answered, if so."""
        return next(filter(None, map(frame.insights.error, self.needs)), None)

    def keep_back(self, frame: Frame) -> None:
        """Cover the panel while it would tell what is veiled, be it in sight or not yet."""
        if self._unanswered and self._on_top and self._kept_from(frame) is None:
            self.faulty = self._unanswered = False  # of this moment, or this run, there is one
        if self.faulty or self._panel is None:
            return
        if not frame.answer_hidden or self.kind.hides_answer:
            self._stack.setCurrentWidget(self._held)
            return
        if self._answer_cover is None:
            self._answer_cover = AnswerCover(self._theme)
            self._stack.addWidget(self._answer_cover)
        self._answer_cover.ask_about(frame.pinned)
        self._stack.setCurrentWidget(self._answer_cover)

    def view_state(self) -> str:
        """Return what the user made of the panel; "" for nothing."""
        return "" if self._panel is None else self._panel.view_state()

    def restore_view(self, state: str) -> None:
        """Restore what the panel showed in an earlier session; skip what it cannot read."""
        with suppress(ValueError):  # msgspec's errors are of this kind, too
            self.panel.restore_view(state)

    def charts_state(self) -> str:
        """Return what the user zoomed in the panel's charts, and how their axes count."""
        # pyqtgraph is slow to import (up to 0.5 s), so this waits for the first panel.
        from mnist_viz.ui.charts.view import states_of  # noqa: PLC0415

        return self._charts_state or (states_of(self._panel) if self._panel is not None else "")

    def restore_charts(self, state: str) -> None:
        """Zoom the charts as in an earlier session, as soon as they have something to show."""
        self._charts_state = state
        self.redraw()

    def _restore_charts(self) -> None:
        from mnist_viz.ui.charts.view import restore_states  # noqa: PLC0415

        state, self._charts_state = self._charts_state, ""
        restore_states(self.panel, state)

    def redraw(self) -> None:
        """Draw the next frame in any case: the panel looks different now."""
        self._behind = True
        self.due = 0.0

    @property
    def needs(self) -> tuple[Analysis[object], ...]:
        """What its panel asks; nothing while it cannot be seen."""
        return self._guard(lambda: self.panel.needs) or () if self._on_top else ()

    def set_theme(self, theme: Theme) -> None:
        """Apply `theme`: at once where the panel can be seen, else as soon as it can."""
        self._theme, self._sheet = theme, enlarged(theme)
        if self._enlarge() or self._on_top:
            self._dress()

    def _dress(self) -> None:
        if self._panel is None:
            return  # it is built in the theme that is then in force
        self._dressed = self._looks()
        self._guard(lambda: self.panel.set_theme(self._theme))
        if self._answer_cover is not None:
            self._answer_cover.set_theme(self._theme)
        self.redraw()

    def _looks(self) -> tuple[Theme, float]:
        return self._theme, self.devicePixelRatioF()

    def _guard(self, act: Callable[[], T]) -> T | None:
        """Return what `act` does with the panel; None, showing its fault, where that fails."""
        try:
            return act()
        except Exception as error:  # noqa: BLE001 - a panel's fault is its own
            log_traceback(f"the panel “{self.kind.name}” failed", error)
            self.fail(type(error).__name__, reason(error))
            return None

    def _came_or_went(self, visible: bool) -> None:
        self._on_top = visible
        self._density.check()
        # A sheet takes fonts back that were set before it
        if self._enlarge() or (visible and self._dressed != self._looks()):
            self._dress()
        self.redraw()

    def _mark_floating(self, floating: bool) -> None:
        """Draw an edge around it while it floats over other panels."""
        self._stack.setProperty("floating", floating)
        self._stack.style().polish(self._stack)
        width = 2 if floating else 0
        self._stack.setContentsMargins(width, 0, width, width)
        bar = self.titleBarWidget()
        if isinstance(bar, TitleBar):
            bar.set_floating(floating)

    def _enlarge(self) -> bool:
        """Be large on stage, where nothing closes or floats, or as usual; whether that is new.

        What is hidden has time to be large until it is seen.
        """
        if self._sheet == self.styleSheet() or (self._sheet and not self._on_top):
            return False
        self.setStyleSheet(self._sheet)
        headline = self.titleBarWidget()
        help_text = self.toggleViewAction().toolTip()
        self.setTitleBarWidget(_headline(self) if self._sheet else TitleBar(self, help_text))
        if headline is not None:
            headline.deleteLater()
        return True

    def fail(self, kind: str, why: str) -> None:
        """Say in the panel's place that it failed and why, and offer to try again."""
        self.fault.show_error(kind, why)
        self._fail()

    def _fail(self) -> None:
        self.faulty, self._unanswered = True, False
        self._stack.setCurrentWidget(self.fault)

    def _retry(self) -> None:
        if isinstance(self.panel, FailedPanel):
            self._build_again(self.panel)
            return
        for question in self.needs:
            self._session.ask_again(question)
        self.faulty = self._unanswered = False
        self._stack.setCurrentWidget(self._held)
        self.redraw()

    def _build_again(self, before: FailedPanel) -> None:
        self.faulty = False
        self._hold(before.build())
        self._stack.removeWidget(before)
        before.deleteLater()
        if not self.faulty:
            self.built.emit()
            self.redraw()


def _headline(dock: QDockWidget) -> QWidget:
    """Return a title bar of words alone, as large as the panel's."""
    words = QLabel(dock.windowTitle(), dock)
    words.setProperty("scale", "strong")
    words.setProperty("role", "muted")
    words.setContentsMargins(SPACING, SPACING // 2, SPACING, SPACING // 2)
    words.setAttribute(Qt.WidgetAttribute.WA_NoMousePropagation)  # else it could be dragged away
    return words
