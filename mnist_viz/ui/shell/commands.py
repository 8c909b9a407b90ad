"""The commands of the window, and the actions made from them."""

from collections.abc import Iterable
from dataclasses import dataclass

from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget

from mnist_viz.ui.look.icons import icon
from mnist_viz.ui.look.theme import Theme
from mnist_viz.ui.panel import Panel
from mnist_viz.ui.words.translation import mark, tr

Keys = str | QKeySequence.StandardKey
"""A shortcut as Qt writes it, or what each system has its own of."""


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
        Its shortcut; None for no shortcut.
    icon
        The name of its picture, or none.
    checkable
        Whether it is a switch.
    also
        Further shortcuts that do the same.
    apart
        Whether a line parts it from what is above it in its menu.
    """

    name: str
    menu: str
    text: str
    help: str
    keys: Keys | None = None
    icon: str = ""
    checkable: bool = False
    also: tuple[Keys, ...] = ()
    apart: bool = False

    def told(self) -> list[QKeySequence]:
        """Return of those the ones to tell of: no second key that hardly any keyboard has."""
        keys = () if self.keys is None else (self.keys, *self.also)
        return [sequence for key in keys for sequence in bindings(key)[:1]]

    def sequences(self) -> list[QKeySequence]:
        """Return the shortcuts of this system, each once; none where there is none."""
        keys = () if self.keys is None else (self.keys, *self.also)
        found = [sequence for key in keys for sequence in bindings(key)]
        return list({sequence.toString(): sequence for sequence in found}.values())


def bindings(keys: Keys) -> list[QKeySequence]:
    """Return what stands for `keys` on this system: nothing, one or several."""
    if isinstance(keys, str):
        return [QKeySequence(keys)]
    return QKeySequence.keyBindings(keys)


CONTROLS = mark("&Controls")
"""The menu of the panels' own verbs."""


COMMANDS = (
    Command(
        "open",
        mark("&File"),
        mark("&Open data folder …"),
        mark("Train on the data set in a folder: IDX files, tables, arrays, or pictures by class."),
        QKeySequence.StandardKey.Open,
        "open",
    ),
    Command(
        "open_data_file",
        mark("&File"),
        mark("Open data f&ile …"),
        mark("Train on the data set in a file: .npz, .csv, .zip or IDX."),
        "Ctrl+Alt+D",
    ),
    Command(
        "open_run",
        mark("&File"),
        mark("Open a &run …"),
        mark(
            "Go on from a checkpoint, or replay a run file; dropping one on the window does the "
            "same."
        ),
        "Ctrl+Shift+O",
    ),
    Command(
        "open_picture",
        mark("&File"),
        mark("Open a pict&ure …"),
        mark("Let the network read the digits in a photograph, a screenshot or a scan."),
        "Ctrl+Alt+O",
    ),
    Command(
        "recent",
        mark("&File"),
        mark("Open re&cent"),
        mark("Runs, folders and lessons that were opened or saved lately."),
        apart=True,
    ),
    Command(
        "continue_session",
        mark("&File"),
        mark("Con&tinue last session"),
        mark("Show the runs, the drawing and the layout of the last session again."),
    ),
    Command(
        "save_run",
        mark("&File"),
        mark("&Keep the run …"),
        mark(
            "As a checkpoint to go on from, with its history to look back in if you like, or as a "
            "small run file to replay elsewhere."
        ),
        QKeySequence.StandardKey.Save,
        "save",
        also=("Ctrl+Shift+S",),
        apart=True,
    ),
    Command(
        "export",
        mark("&File"),
        mark("&Export …"),
        mark(
            "The network that is shown (ONNX, NumPy, safetensors), a worksheet (HTML, PDF) or the "
            "curves (CSV)."
        ),
        "Ctrl+E",
    ),
    Command(
        "picture",
        mark("&File"),
        mark("Save a &picture of the window …"),
        mark("Save what the window shows as a PNG."),
        "Ctrl+Alt+P",
        "camera",
        apart=True,
    ),
    Command(
        "panel_picture",
        mark("&File"),
        mark("Save a picture of a p&anel"),
        mark("Save one panel as PNG or SVG."),
    ),
    Command(
        "film",
        mark("&File"),
        mark("Make a &film …"),
        mark("The window or a panel over the run, GIF or MP4."),
    ),
    Command(
        "quit",
        mark("&File"),
        mark("&Quit"),
        mark("Stop training and close."),
        QKeySequence.StandardKey.Quit,
        also=("Ctrl+Q",),  # Windows has no standard key
        apart=True,
    ),
    Command("play", mark("&Run"), mark("&Play"), mark("Train, or pause."), "Space", "play"),
    Command(
        "step", mark("&Run"), mark("Step one &batch"), mark("Make one step and rest."), "S", "step"
    ),
    Command(
        "epoch",
        mark("&Run"),
        mark("Step one &epoch"),
        mark("Train to the end of the epoch."),
        "E",
        "epoch",
    ),
    Command(
        "reset",
        mark("&Run"),
        mark("&Reset"),
        mark(
            "Back to the first weights; the same seed replays the same run, bit for bit. The run "
            "that is left stays among the runs."
        ),
        "Ctrl+R",
        "reset",
        apart=True,
    ),
    Command(
        "new_seed",
        mark("&Run"),
        mark("&New seed"),
        mark("Other first weights and another order of the examples."),
        "Ctrl+N",
        "dice",
    ),
    Command(
        "sweep",
        mark("&Run"),
        mark("S&weep …"),
        mark("Train a grid of rates, batch sizes or other fields, and watch its map fill."),
    ),
    Command(
        "undo",
        mark("&Run"),
        mark("&Undo"),
        mark("Take back the last reset, new seed, deleted run or reset layout."),
        QKeySequence.StandardKey.Undo,
        "undo",
        apart=True,
    ),
    # Brackets are far away on many keyboards.
    Command(
        "slower",
        mark("&Run"),
        mark("S&lower"),
        mark("Fewer steps a second."),
        "[",
        also=("-",),
        apart=True,
    ),
    Command(
        "faster", mark("&Run"), mark("&Faster"), mark("More steps a second."), "]", also=("+",)
    ),
    Command("earlier", mark("&Time"), mark("&Earlier"), mark("Show the keyframe before."), ","),
    Command("later", mark("&Time"), mark("&Later"), mark("Show the keyframe after."), "."),
    Command(
        "first",
        mark("&Time"),
        mark("&First weights"),
        mark("Show where the run began."),
        "Ctrl+Home",
        apart=True,
    ),
    Command(
        "live", mark("&Time"), mark("Back to li&ve"), mark("Show the present again."), "Ctrl+End"
    ),
    Command(
        "present",
        mark("&View"),
        mark("&Presentation mode"),
        mark("Full screen in large type: number keys choose the panel; Escape ends it."),
        "F11",
        checkable=True,
        also=(QKeySequence.StandardKey.FullScreen,),  # F11 is the system's on macOS
    ),
    Command(
        "ask",
        mark("&View"),
        mark("As&k, then reveal"),
        mark("Keep back what the network reads until the class has guessed; once more reveals it."),
        "A",
        checkable=True,
    ),
    Command(
        "next_digit",
        mark("&View"),
        mark("Another test &digit"),
        mark("Pin another test digit."),
        "D",
    ),
    Command(
        "layout",
        mark("&View"),
        mark("Reset &layout"),
        mark("Put every panel back."),
        "Ctrl+Shift+L",
        "layout",
        apart=True,
    ),
    Command(
        "light",
        mark("&View"),
        mark("L&ight"),
        mark("Dark on light, always."),
        apart=True,
    ),
    Command("dark", mark("&View"), mark("Da&rk"), mark("Light on dark, always.")),
    Command(
        "system", mark("&View"), mark("&As the system"), mark("Follow the system's light or dark.")
    ),
    Command(
        "find",
        mark("&Help"),
        mark("&Find a command …"),
        mark("Type a few letters of any command, panel, lesson or setting."),
        "Ctrl+Shift+P",
    ),
    Command(
        "hints",
        mark("&Help"),
        mark("Show the &hints again"),
        mark("What to try in the first minute."),
    ),
    Command("lessons", mark("&Help"), mark("&Lessons"), mark("Short tours that ask the class.")),
    Command(
        "shortcuts",
        mark("&Help"),
        mark("&Keys and help"),
        mark("What every key and panel does."),
        QKeySequence.StandardKey.HelpContents,
        "help",
        apart=True,
    ),
    Command(
        "about",
        mark("&Help"),
        mark("&About"),
        mark("Version, licences and where this comes from."),
        apart=True,
    ),
)


def panel_commands(panel: type[Panel]) -> tuple[Command, ...]:
    """Return the commands that lead to a panel; those with a number have it for a key."""
    number = panel.place.number
    return (
        Command(
            f"go_{panel.name}",
            CONTROLS,
            mark("Go to this panel"),
            tr("Go to “{panel}”; in presentation mode, fill the window with it.").format(
                panel=tr(panel.title)
            ),
            None if number is None else f"{number}",
        ),
        Command(
            f"beside_{panel.name}",
            CONTROLS,
            mark("Add it to the others"),
            tr("Show “{panel}” next to the others, or remove it in presentation mode.").format(
                panel=tr(panel.title)
            ),
            None if number is None else f"Ctrl+{number}",
        ),
    )


ROLES = {"quit": QAction.MenuRole.QuitRole, "about": QAction.MenuRole.AboutRole}
"""What macOS puts in the application's menu; by its name alone it would move others there, too."""


def make_actions(parent: QWidget, commands: Iterable[Command] = COMMANDS) -> dict[str, QAction]:
    """Return a QAction for each command, by name; their icons are put on by `dress`."""
    actions = {}
    for command in commands:
        action = QAction(tr(command.text), parent)
        action.setObjectName(command.name)
        action.setShortcuts(command.sequences())
        set_tooltip(action, tr(command.help))
        action.setCheckable(command.checkable)
        actions[command.name] = action
        action.setMenuRole(ROLES.get(command.name, QAction.MenuRole.NoRole))
    return actions


def set_tooltip(action: QAction, words: str) -> None:
    """Say in `words` what an action does, and by which key."""
    keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
    action.setToolTip(f"{words}  ({keys})" if keys else words)
    action.setStatusTip(words)


def apply_icons(actions: dict[str, QAction], theme: Theme) -> None:
    """Give the actions their icons in the colours of `theme`."""
    for command in COMMANDS:
        if command.icon:
            actions[command.name].setIcon(icon(command.icon, theme))
