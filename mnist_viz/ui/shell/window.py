"""The window: at display rate it takes a frame from the session and hands it to every panel."""

from collections.abc import Callable, Sequence
from dataclasses import fields, replace
from functools import partial
from operator import attrgetter, is_not
from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QCoreApplication,
    QEvent,
    QMargins,
    QPoint,
    QRect,
    QSettings,
    QSize,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import QAction, QCloseEvent, QDragEnterEvent, QDropEvent, QKeyEvent
from PySide6.QtWidgets import QApplication, QMainWindow, QMenu, QVBoxLayout, QWidget

from mnist_viz.core.recipe import Recipe
from mnist_viz.session.frame import Frame
from mnist_viz.session.session import Session
from mnist_viz.ui.controls.file_dialogs import dropped_file
from mnist_viz.ui.controls.helpers import digit_of_key, keep_in_place
from mnist_viz.ui.files.recent_files import RecentFiles
from mnist_viz.ui.files.run_files import RunFiles
from mnist_viz.ui.look.appearance import ThemeSource
from mnist_viz.ui.look.icons import app_icon
from mnist_viz.ui.look.theme import SPACING, Theme
from mnist_viz.ui.panel import Panel, Purpose
from mnist_viz.ui.panels import find_panels
from mnist_viz.ui.shell.action_handlers import ActionHandlers
from mnist_viz.ui.shell.banner import Banner
from mnist_viz.ui.shell.callouts import Callouts
from mnist_viz.ui.shell.command_palette import CommandPalette
from mnist_viz.ui.shell.commands import apply_icons, make_actions
from mnist_viz.ui.shell.dock import Dock
from mnist_viz.ui.shell.dock_area import DockArea
from mnist_viz.ui.shell.focus import FocusKeyFilter, FocusRings
from mnist_viz.ui.shell.lesson_layout import LessonLayout
from mnist_viz.ui.shell.menus import ControlsMenu, fill_menu_bar
from mnist_viz.ui.shell.presentation import Presentation
from mnist_viz.ui.shell.screen_state import ScreenState
from mnist_viz.ui.shell.status_updater import AccessibleSummaries, HealthWatch, StatusUpdater
from mnist_viz.ui.shell.transport import Transport
from mnist_viz.ui.shell.undo import Undo
from mnist_viz.ui.words.translation import tr

if TYPE_CHECKING:
    from mnist_viz.ui.sweep.page import SweepPage

FRAME_MS = 16

FRAME = QMargins(8, 40, 8, 8)
"""Room for the frame and the title bar that the desktop draws around the window."""

_parts = attrgetter(*(field.name for field in fields(Frame)))


class Window(QMainWindow):
    """The main window of one session.

    Parameters
    ----------
    session
        What is shown; it runs already. The window closes it when it is closed itself.
    themes
        What the application has.
    settings
        Where the layout and the theme are remembered.
    """

    opened = Signal()
    """Every panel there is has its place, and those in sight are built."""

    refreshed = Signal()
    """A frame was drawn."""
    closing = Signal()
    """The session is about to end."""

    closed = Signal()
    """The session has ended, and no thread of it is left."""

    def __init__(self, session: Session, themes: ThemeSource, settings: QSettings) -> None:
        super().__init__()
        self.session = session
        self.frames_drawn = 0
        self.frame_ms = FRAME_MS
        self.commands = make_actions(self)
        self.transport = Transport(self.commands, themes.theme)
        self.banner = Banner(themes.theme)
        self.undo = Undo(themes.app, self.commands["undo"], self.banner)
        self.area = DockArea()
        self.lesson_layout = LessonLayout(self.area)
        self.files = RunFiles(self, RecentFiles(self, settings))
        self.themes = themes
        self.presentation = Presentation(self)
        self.summaries = AccessibleSummaries(self.area)
        self._status_updater = StatusUpdater(self)
        self._health = HealthWatch(self)
        self._rings = FocusRings(themes.app, self)
        self._focus_keys = FocusKeyFilter(themes.app, self)
        self._settings = settings
        self._shown: Frame | None = None
        self._applied: Theme | None = None
        self._closed = False
        self._lacking = False
        self.page: QWidget | None = None
        self.panel_menus = {purpose: QMenu(tr(purpose.value), self) for purpose in Purpose}
        self.palette_commands = CommandPalette(self)
        self._sweep: SweepPage | None = None
        self.controls = ControlsMenu(self)
        self.callouts = Callouts(self, settings)
        self.screen_state = ScreenState(self)
        self._lay_out()
        fill_menu_bar(self, settings)
        self._handlers = ActionHandlers(self)
        self.banner.acted.connect(self._handlers.restart_failed)
        self.themes.changed.connect(self._apply_theme)
        self._apply_theme(themes.theme)
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self.refresh)
        # Else Qt gives the keys to the first button there is, and Space presses that.
        self.setFocus()

    def open_panels(self, kinds: Sequence[type[Panel]]) -> None:
        """Lay panels of these kinds out as they were left, and begin to draw."""
        self.area.add(kinds, self.session, self.themes.theme)
        self.presentation.strip.offer(kinds)
        for dock in self.area.docks:
            dock.built.connect(partial(self._listen_to, dock))
            self.controls.add(dock, self._handlers.actions_for(dock.kind))
            self.panel_menus[dock.kind.place.purpose].addAction(dock.toggleViewAction())
        self.area.arrange()
        for menu in self.panel_menus.values():
            menu.setToolTipsVisible(True)
            keep_in_place(menu)
        layout = self._settings.value("window/layout")
        if layout is not None:
            self.area.restore(layout)
        self.start_drawing()

    def _listen_to(self, dock: Dock) -> None:
        dock.panel.refresh_requested.connect(self.refresh_now)
        dock.panel.pen_moved.connect(self.follow_pen)
        dock.panel.layout_requested.connect(self.presentation.stage)
        dock.panel.data_requested.connect(self.files.data.choose_folder)
        dock.panel.undo_offered.connect(lambda sentence, act: self.undo.can(act, sentence))

    def open_found_panels(self) -> None:
        """Open every panel there is."""
        missed: list[tuple[str, str, str]] = []
        self.open_panels(find_panels(missed))
        self._lacking = bool(missed)
        for file, kind, why in missed:
            self.banner.show_error(
                tr(
                    "“{panel}” could not be opened: {kind}: {error}. Everything else is here; "
                    "please report it."
                ).format(panel=file, kind=kind, error=why)
            )
        self.summaries.start()
        self.opened.emit()

    def show_at(self, size: tuple[int, int] | None) -> None:
        """Show the window: of that size, or where it was left, or as large as it is made for."""
        geometry = self._settings.value("window/geometry")
        available = self.screen().availableGeometry()
        if size is not None:
            self.resize(*size)
        elif geometry is None or not self.restoreGeometry(geometry):
            place = first_place(available)
            self.resize(place.size())
            self.move(place.topLeft() - QPoint(FRAME.left(), FRAME.top()))
        self.show()

    def refresh(self) -> None:
        """Draw the present moment, where it differs from what is shown."""
        if self._closed:
            return  # a signal closed it while a dialog was open, and the command continues
        shown = self._shown
        self.session.want((*self.area.needs, *(self._health.needs(shown) if shown else ())))
        frame = self.session.tick()
        self._health.look(frame)
        fresh = shown is None or _differs(frame, shown)
        self._shown = frame
        self._status_updater.report(frame, urgent=shown is None or frame.state is not shown.state)
        if self.area.draw(frame, fresh=fresh):
            self.frames_drawn += 1
            self.refreshed.emit()

    def refresh_now(self) -> None:
        """Draw every panel at once: the user looks elsewhere now."""
        self.area.redraw()
        self.update_now()

    def update_now(self) -> None:
        """Say at once, too, where an act of the user led."""
        self._status_updater.report_next_frame()
        self.refresh()

    def follow_pen(self) -> None:
        """Draw and paint at once what keeps up with the pen; all else follows with the next frame.

        Qt would paint it after everything else that is due, such as the next frame.
        """
        self.area.follow_pen(self.session.frame())
        QCoreApplication.sendPostedEvents(self, QEvent.Type.UpdateRequest)

    def start_drawing(self) -> None:
        """Draw at display rate."""
        self._timer.start(self.frame_ms)

    def stop_drawing(self) -> None:
        """Draw nothing until told to."""
        self._timer.stop()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go to a panel by the key at the digit's place, where the row has no digits unshifted."""
        digit = digit_of_key(event)
        named = [d.kind.name for d in self.area.docks if d.kind.place.number == digit]
        if digit is not None and named:
            self.go_to(named[0])
            self.update_now()
        else:
            super().keyPressEvent(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Accept any file or folder; one that cannot be opened is reported when it is dropped."""
        if dropped_file(event.mimeData()) is not None:
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Do with what is dropped what it is for."""
        path = dropped_file(event.mimeData())
        if path is not None:
            event.acceptProposedAction()
            self.files.take(path)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Remember the layout, stop every thread, then go; a fault on the way holds nothing up."""
        if self._closed:
            return  # Qt may close a window twice: the session has ended by then
        self._timer.stop()
        self.setFocus()  # a field that is being typed in is entered now, while there is a session
        try:
            self.closing.emit()
            self.summaries.stop()
            self._rings.stop()
            self.presentation.end()
            self.lesson_layout.strike()
            if not self._lacking:  # the layout of next time, with all panels, is the one of before
                self._settings.setValue("window/layout", self.area.save())
            self._settings.setValue("window/geometry", self.saveGeometry())
            self._settings.setValue("window/theme", self.themes.choice)
        finally:
            self._closed = True
            self.session.close()
        super().closeEvent(event)
        self.closed.emit()

    def _lay_out(self) -> None:
        self.setWindowTitle("mnist_viz")
        self.setAcceptDrops(True)
        self.setWindowIcon(app_icon())
        self.addToolBar(Qt.ToolBarArea.TopToolBarArea, self.transport)
        centre = QWidget()
        column = QVBoxLayout(centre)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.banner)
        column.addWidget(self.area, 1)
        column.addWidget(self.presentation.strip)
        self.setCentralWidget(centre)
        self.statusBar().setContentsMargins(SPACING, 0, 0, 0)
        self.statusBar().addWidget(self._status_updater.line, 1)
        self.statusBar().addPermanentWidget(self._status_updater.runs)

    def go_to(self, name: str) -> None:
        """Bring a panel before the user's eyes and keys: in a presentation, it alone."""
        if self.presentation.on:
            self.presentation.fill(name)
        else:
            self.area.reveal(name)
        self.area.focus(name)

    def put_beside(self, name: str) -> None:
        """Show a panel next to the others."""
        if self.presentation.on:
            self.presentation.put_beside(name)
        else:
            self.area.reveal(name)

    def offer_last_session(self, resume: Callable[[], object]) -> QAction:
        """Bind *File > Continue last session* to `resume`, once, and return that command."""
        action = self.commands["continue_session"]

        def act() -> None:
            action.setEnabled(False)
            resume()

        action.setEnabled(True)
        action.triggered.connect(act)
        return action

    def open_data(self, name: str) -> None:
        """Begin the present recipe on another data set: a name, or a folder of IDX files."""
        self.session.start(replace(self.session.frame().recipe, data=name))
        self.refresh()

    def show_page(self, page: QWidget) -> None:
        """Show a separate page next to the window, in place of the one before.

        It becomes the window's child: one that only Python held could go in the middle of the
        going of a separate dialog, which ended the program.
        """
        if self.page is not None:
            self.page.close()
            self.page.deleteLater()
        self.page = page
        page.setParent(self, Qt.WindowType.Window)
        self._centre(page)
        page.show()

    def _centre(self, page: QWidget) -> None:
        middle = QRect(QPoint(0, 0), page.size().boundedTo(self.screen().availableSize()))
        middle.moveCenter(self.geometry().center())
        page.setGeometry(middle)

    def show_sweep(self, open_run: Callable[[Recipe], object]) -> None:
        """Show the page of sweeps; it stays as it is while it is closed."""
        if self._sweep is None:
            # It draws charts: pyqtgraph would hold up the first sight of the window.
            from mnist_viz.ui.sweep.page import SweepPage, sweeps_folder  # noqa: PLC0415

            self._sweep = SweepPage(
                self.themes,
                self._settings,
                sweeps_folder(),
                recipe=lambda: self.session.frame().recipe,
                open_run=open_run,
            )
            self.closing.connect(self._sweep.end)
            self._sweep.setParent(self, Qt.WindowType.Window)
            self._centre(self._sweep)
        self._sweep.show()
        self._sweep.raise_()

    def _apply_theme(self, theme: Theme) -> None:
        # The application's font reaches what a style sheet dresses only with another sheet.
        self.setFont(QApplication.font())
        if theme.usual != self._applied:
            self._applied = theme.usual
            apply_icons(self.commands, theme)
            self.transport.set_theme(theme)
        self.banner.set_theme(theme)
        self.callouts.bubble.set_theme(theme)
        self.area.set_theme(theme)
        self._shown = None


def first_place(available: QRect) -> QRect:
    """Return where the window is at the first start, without its frame.

    Frame and title bar stay within `available`; how wide they are is known only once the window is
    shown, so `FRAME` is what the common desktops draw at most.
    """
    room = available.marginsRemoved(FRAME)
    place = QRect(QPoint(0, 0), room.size().boundedTo(QSize(1440, 900)))
    place.moveCenter(room.center())
    return place


def _differs(frame: Frame, shown: Frame) -> bool:
    """Return whether anything in `frame` is another object than in the frame that is shown."""
    return any(map(is_not, _parts(frame), _parts(shown)))
