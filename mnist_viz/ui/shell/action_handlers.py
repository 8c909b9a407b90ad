"""What each command of the window does."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtGui import QAction

from mnist_viz.core.recipe import Recipe
from mnist_viz.session.snapshot import State
from mnist_viz.ui.panel import Panel
from mnist_viz.ui.shell.commands import make_actions, panel_commands
from mnist_viz.ui.words.translation import tr

if TYPE_CHECKING:
    from mnist_viz.ui.shell.window import Window


class ActionHandlers:
    """Binds the commands of a window to what they do."""

    def __init__(self, window: Window) -> None:
        self._window, self._session = window, window.session
        self._train()
        self._look()
        self._ask()

    def actions_for(self, panel: type[Panel]) -> list[QAction]:
        """Return the actions that lead to a panel, by its number where it has one."""
        window = self._window
        go, beside = make_actions(window, panel_commands(panel)).values()
        go.triggered.connect(lambda: window.go_to(panel.name))
        beside.triggered.connect(lambda: window.put_beside(panel.name))
        window.addActions([go, beside])
        return [go, beside]

    def restart_failed(self) -> None:
        """Start again what ended by the error that the banner shows."""
        if self._session.frame().state is State.FAILED:
            self._start_again()
        else:
            self._session.training.test_again()

    def _bind(self, name: str, act: Callable[[], object]) -> None:
        """Bind the command `name` to `act`, and show at once where it led."""

        def do() -> None:
            act()
            self._window.update_now()

        self._window.commands[name].triggered.connect(do)

    def _train(self) -> None:
        """Bind what continues with the run, or leaves it."""
        session, bind = self._session, self._bind
        bind("play", self._play_or_pause)
        bind("step", session.training.step)
        bind("epoch", session.training.step_epoch)
        bind("reset", lambda: self._leave_by(session.training.reset))
        bind("new_seed", lambda: self._leave_by(session.training.new_seed))
        bind("undo", self._window.undo.take_back)
        self._window.transport.paced.connect(session.training.set_pace)

    def _look(self) -> None:
        """Bind what changes what is looked at, and how."""
        window, session, bind = self._window, self._session, self._bind
        bind("earlier", lambda: session.nudge(-1))
        bind("later", lambda: session.nudge(+1))
        bind("first", lambda: session.seek(0))
        bind("live", lambda: session.seek(None))
        bind("present", window.presentation.switch)
        bind("ask", window.presentation.ask)
        bind("next_digit", window.presentation.next_digit)
        bind("layout", self._reset_layout)
        bind("light", lambda: window.themes.choose("light"))
        bind("dark", lambda: window.themes.choose("dark"))
        bind("system", lambda: window.themes.choose("system"))

    def _ask(self) -> None:
        """Bind what asks for a file, or opens a page."""
        window, bind = self._window, self._bind
        bind("open", window.files.data.ask_folder)
        bind("open_data_file", window.files.data.ask_file)
        bind("picture", window.files.ask_picture)
        bind("open_run", window.files.ask_open)
        bind("open_picture", window.files.ask_digits)
        bind("save_run", window.files.ask_keep)
        bind("export", window.files.ask_export)
        bind("film", window.files.ask_film)
        window.commands["find"].triggered.connect(window.palette_commands.open)
        bind("sweep", self._show_sweep)
        bind("hints", window.callouts.begin)
        bind("lessons", lambda: window.area.reveal("lessons"))
        bind("shortcuts", self._show_help)
        bind("about", partial(self._show_help, about=True))
        window.commands["quit"].triggered.connect(window.close)  # with nothing to show after it

    def _play_or_pause(self) -> None:
        state = self._session.frame().state
        if state in (State.FINISHED, State.FAILED):
            self._start_again()
        elif state is State.RUNNING:
            self._session.training.pause()
        else:
            self._session.training.play()

    def _start_again(self) -> None:
        self._leave_by(self._session.training.reset)
        self._session.training.play()

    def _leave_by(self, verb: Callable[[], None]) -> None:
        """Leave the run by a verb of the session; the way back is to take it up again."""
        number = self._session.frame().run.number
        verb()
        if self._session.frame().run.number != number:
            self._window.undo.can(lambda: self._session.resume(number))

    def _reset_layout(self) -> None:
        area = self._window.area
        before = area.save()

        def put_back() -> None:
            # Once the banner has given its room back: a layout is one of a certain size.
            QTimer.singleShot(0, area, lambda: area.restore(before))

        area.arrange()
        self._window.undo.can(put_back, tr("Every panel is back where it was at first."))

    def _show_sweep(self) -> None:
        def open_run(recipe: Recipe) -> None:
            self._leave_by(lambda: self._session.start(recipe))
            self._window.update_now()
            self._window.activateWindow()

        self._window.show_sweep(open_run)

    def _show_help(self, *, about: bool = False) -> None:
        # What it reads the licences with takes 50 ms to import: a tenth of the way to the window.
        from mnist_viz.ui.shell.help import HelpPage  # noqa: PLC0415

        kinds = [dock.kind for dock in self._window.area.docks]
        self._window.show_page(HelpPage(kinds, about=about))
