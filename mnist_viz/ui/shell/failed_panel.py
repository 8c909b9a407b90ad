"""A panel that cannot be built leaves its place to one that can be built in its stead later."""

from typing import ClassVar

from mnist_viz.session.frame import Frame
from mnist_viz.session.session import Session
from mnist_viz.ui.look.theme import Theme
from mnist_viz.ui.panel import Panel
from mnist_viz.ui.words.wording import reason


class FailedPanel(Panel):
    """Stands for a panel of a kind that could not be built, under its name and in its place.

    Attributes
    ----------
    kind
        What should be here.
    why
        The name of the error with which building it ended, and what the error says.
    """

    kind: ClassVar[type[Panel]]

    def __init__(self, session: Session, theme: Theme, error: Exception) -> None:
        super().__init__(session, theme)
        self.why = type(error).__name__, reason(error)

    def draw(self, frame: Frame) -> None:
        """Nothing: it is never seen, for its dock shows the fault."""

    def build(self) -> Panel:
        """Return the panel, or what stands for it now where it cannot be built again."""
        return build(self.kind, self.session, self.theme)


def build(wanted: type[Panel], session: Session, theme: Theme) -> Panel:
    """Return a new panel, or what stands for it where it cannot be built."""
    try:
        return wanted(session, theme)
    except Exception as error:  # noqa: BLE001 - a panel's fault is its own, whatever it is

        class StandIn(FailedPanel):
            kind = wanted
            name, title, help, keys = wanted.name, wanted.title, wanted.help, wanted.keys
            place = wanted.place

        return StandIn(session, theme, error)
