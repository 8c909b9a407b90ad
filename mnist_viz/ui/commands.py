"""Everything a person can do from a menu or a key, as one table that menus and help show."""

from collections.abc import Iterable
from dataclasses import dataclass

from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget

from mnist_viz.ui.icons import icon
from mnist_viz.ui.theme import Theme


@dataclass(frozen=True)
class Command:
    """One thing to do.

    Attributes
    ----------
    name
        What the code calls it.
    menu, text
        Where it stands and what it says.
    help
        A sentence: the tool tip and the help page.
    keys
        Its shortcut as Qt writes it, or a standard key of the system; None for no shortcut.
    icon
        The name of its picture, or none.
    checkable
        Whether it is a switch.
    """

    name: str
    menu: str
    text: str
    help: str
    keys: str | QKeySequence.StandardKey | None = None
    icon: str = ""
    checkable: bool = False

    def sequence(self) -> QKeySequence:
        """Return the shortcut, empty where there is none."""
        return QKeySequence() if self.keys is None else QKeySequence(self.keys)


COMMANDS = (
    Command(
        "open",
        "&File",
        "&Open a folder of digits …",
        "Train on the four IDX files of a folder.",
        QKeySequence.StandardKey.Open,
        "open",
    ),
    Command(
        "picture",
        "&File",
        "Save a &picture of the window …",
        "Save what the window shows as a PNG.",
        QKeySequence.StandardKey.Save,
        "camera",
    ),
    Command(
        "open_run",
        "&File",
        "Open a &run …",
        "Go on from a checkpoint, or replay a run file; dropping one on the window does the same.",
        "Ctrl+Shift+O",
    ),
    Command(
        "save_run",
        "&File",
        "&Keep the run …",
        "As a checkpoint to go on from, or as a small run file to replay elsewhere.",
        "Ctrl+Shift+S",
        "save",
    ),
    Command(
        "export",
        "&File",
        "&Export …",
        "The network that is shown (ONNX, NumPy, safetensors) or the curves (CSV).",
        "Ctrl+E",
    ),
    Command(
        "panel_picture",
        "&File",
        "Save a picture of a p&anel …",
        "Save one panel as PNG or SVG.",
    ),
    Command("film", "&File", "Make a &film …", "The window or a panel over the run, GIF or MP4."),
    Command("quit", "&File", "&Quit", "Stop training and close.", QKeySequence.StandardKey.Quit),
    Command("play", "&Run", "&Play", "Train, or pause.", "Space", "play"),
    Command("step", "&Run", "Step one &batch", "Make one step and rest.", "S", "step"),
    Command("epoch", "&Run", "Step one &epoch", "Train to the end of the epoch.", "E", "epoch"),
    Command(
        "reset",
        "&Run",
        "&Reset",
        "Back to the first weights; the same seed replays the same run, bit for bit.",
        "R",
        "reset",
    ),
    Command(
        "new_seed",
        "&Run",
        "&New seed",
        "Other first weights and another order of the examples.",
        "N",
        "dice",
    ),
    Command("slower", "&Run", "S&lower", "Fewer steps a second.", "["),
    Command("faster", "&Run", "&Faster", "More steps a second.", "]"),
    Command("earlier", "&Time", "&Earlier", "Show the keyframe before.", ","),
    Command("later", "&Time", "&Later", "Show the keyframe after.", "."),
    Command("first", "&Time", "&First weights", "Show where the run began.", "Ctrl+Home"),
    Command("live", "&Time", "Back to li&ve", "Show the present again.", "Ctrl+End"),
    Command("layout", "&View", "Reset &layout", "Put every panel back.", "Ctrl+Shift+L", "layout"),
    Command("light", "&View", "&Light", "Dark on light, whatever the system says."),
    Command("dark", "&View", "&Dark", "Light on dark, whatever the system says."),
    Command("system", "&View", "&As the system", "Follow the system's light or dark."),
    Command("lessons", "&Help", "&Lessons", "Short tours that ask the class."),
    Command(
        "shortcuts",
        "&Help",
        "&Keys and help",
        "What every key and panel does.",
        QKeySequence.StandardKey.HelpContents,
        "help",
    ),
    Command("about", "&Help", "&About", "Version, licences and where this comes from."),
)


def make_actions(parent: QWidget, commands: Iterable[Command] = COMMANDS) -> dict[str, QAction]:
    """Return a QAction for each command, by name; their icons are put on by `dress`."""
    actions = {}
    for command in commands:
        action = QAction(command.text, parent)
        action.setObjectName(command.name)
        action.setShortcut(command.sequence())
        keys = command.sequence().toString(QKeySequence.SequenceFormat.NativeText)
        action.setToolTip(f"{command.help}  ({keys})" if keys else command.help)
        action.setStatusTip(command.help)
        action.setCheckable(command.checkable)
        actions[command.name] = action
    actions["quit"].setMenuRole(QAction.MenuRole.QuitRole)
    actions["about"].setMenuRole(QAction.MenuRole.AboutRole)
    return actions


def dress(actions: dict[str, QAction], theme: Theme) -> None:
    """Give the actions their icons in the colours of `theme`."""
    for command in COMMANDS:
        if command.icon:
            actions[command.name].setIcon(icon(command.icon, theme))
