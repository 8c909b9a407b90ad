"""What every panel is: a titled widget that draws frames, and speaks only the session's verbs."""

from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum
from pathlib import Path
from typing import ClassVar

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from mnist_viz.session.analysis import Analysis
from mnist_viz.session.frame import Frame
from mnist_viz.session.session import Session
from mnist_viz.ui.look.theme import Theme
from mnist_viz.ui.words.translation import mark, tr


class Purpose(Enum):
    """What a panel is for, as the menus of *View* are called."""

    WATCH = mark("&Watch")
    UNDERSTAND = mark("&Understand")
    TRY = mark("&Try")
    COMPARE = mark("&Compare")


@dataclass(frozen=True)
class Place:
    """Where a panel is in the default layout.

    Attributes
    ----------
    column
        "left", "middle" or "right".
    order
        Panels of one column are from top to bottom in this order; equal numbers are side by side.
    stretch
        The share of the column's height.
    shown
        Whether it is open before the user chooses.
    purpose
        The menu of *View* in which it is.
    number
        The key that goes to it, and fills the window with it in presentation mode; None for none.
    """

    column: str
    order: int
    stretch: int = 1
    shown: bool = True
    number: int | None = None
    purpose: Purpose = Purpose.UNDERSTAND


class Panel(QWidget):
    """One view of the network.

    A subclass in `ui/panels/` is found on its own: it needs a name, a title, a help text, a place
    and `draw`. A panel is a function of the frame: it keeps nothing that the next frame could not
    bring back, asks the worker nothing, and knows no other panel. What a user does in it becomes
    a verb of the session.

    Attributes
    ----------
    name
        What the settings call it; never shown.
    title, help
        What the user reads: a few words, and one or two sentences.
    keys
        Keys that mean something while it has the focus, each with what it does, for the help.
    place
        Where it is at first.
    wide
        Whether it may need more width than a dock has, and scrolls sideways there; else the window
        grows with it.
    interval
        Milliseconds between two drawings at the least; 0 draws at every frame of the window. Thirty
        a second look as smooth as sixty, and leave training its time.
    low_latency
        Whether it is drawn at once while the pen moves, as the bars are; every other panel follows
        at the window's next frame.
    hides_answer
        Whether it never shows what the network reads in the pinned example, or hides it by
        itself while the answer is hidden; any other panel is covered meanwhile.
    needs
        What is worked out for it off the window's thread while it can be seen; `draw` reads the
        newest answers by `frame.insight`.
    """

    name: ClassVar[str]
    title: ClassVar[str]
    help: ClassVar[str]
    keys: ClassVar[tuple[tuple[str, str], ...]] = ()
    place: ClassVar[Place]
    wide: ClassVar[bool] = False
    interval: ClassVar[int] = 30
    low_latency: ClassVar[bool] = False
    hides_answer: ClassVar[bool] = False
    needs: tuple[Analysis[object], ...] = ()

    refresh_requested = Signal()
    """The user looks elsewhere now: draw every panel at once, not at the next tick."""

    pen_moved = Signal()
    """A stroke of the pen moved on: draw the panels of low latency at once."""

    layout_requested = Signal(object)
    """Show some panels alone, a mapping of their names to what to look at; None ends that."""

    data_requested = Signal(object)
    """A function that begins with a data set: the user wants to choose the folder of one."""

    undo_offered = Signal(str, object)
    """A sentence on the user's action, and the function that undoes it."""

    def __init__(self, session: Session, theme: Theme) -> None:
        super().__init__()
        self.session = session
        self.theme = theme
        self.setObjectName(self.name)
        self.setAccessibleName(tr(self.title))
        self.setAccessibleDescription(tr(self.help))

    def draw(self, frame: Frame) -> None:
        """Show `frame`; called only while the panel can be seen."""
        raise NotImplementedError

    def look(self, at: str) -> None:
        """Turn to what a lesson names, such as a phase; by default there is nothing to turn to."""

    def take(self, path: Path) -> bool:
        """Take a file that was dropped on the window, and say if it is one for this panel."""
        return False

    def contents_list(self) -> list[tuple[str, Callable[[], object]]]:
        """Return what can be opened in this panel, such as lessons, by name."""
        return []

    def view_state(self) -> str:
        """Return what the user made of this panel, such as a drawing or a zoom; "" for nothing."""
        return ""

    def restore_view(self, state: str) -> None:
        """Show again what `view_state` returned in an earlier session.

        Raises
        ------
        ValueError
            Where it cannot be read.
        """

    def set_theme(self, theme: Theme) -> None:
        """Apply `theme`; what is drawn next is drawn in it."""
        self.theme = theme
