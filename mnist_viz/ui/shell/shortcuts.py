"""Every key and what it does, from the tables that the menus are made of.

``python -m mnist_viz.ui.shell.shortcuts`` prints docs/shortcuts.md.
"""

import sys
from collections.abc import Iterable

from PySide6.QtGui import QKeySequence

from mnist_viz.ui.discovery import find_panels
from mnist_viz.ui.panel import Panel
from mnist_viz.ui.shell.commands import COMMANDS, Command, panel_commands
from mnist_viz.ui.words.translation import plain, tr

Section = tuple[str, list[tuple[str, str]]]
"""A heading, and below it keys with what they do."""

STANDARD = {
    QKeySequence.StandardKey.Open: "Ctrl+O",
    QKeySequence.StandardKey.Save: "Ctrl+S",
    QKeySequence.StandardKey.Undo: "Ctrl+Z",
    QKeySequence.StandardKey.Quit: "Ctrl+Q",
    QKeySequence.StandardKey.FullScreen: "F11",
    QKeySequence.StandardKey.HelpContents: "F1",
}
"""The keys that each system has its own of, as Linux and Windows have them."""

PAGE = """\
# Keys

Made by `python -m mnist_viz.ui.shell.shortcuts` from the tables in `ui/shell/commands.py` and in
the panels; *Help > Keys and help* shows the same on your system, where the standard keys may be
others.
Everything else has its place in the menus: *Controls* has every button of every panel.

Tab goes from control to control. A number goes to its panel; in presentation mode (F11) it fills
the window with it.
"""


def sections(panels: Iterable[type[Panel] | Panel], *, portable: bool = False) -> list[Section]:
    """Return all keys by menu, then by panel.

    Parameters
    ----------
    portable
        Write them as they are on Linux and Windows, on every system.
    """
    panels = sorted(panels, key=_by_number)
    ways = [command for panel in panels for command in panel_commands(panel)]
    by_menu: dict[str, list[tuple[str, str]]] = {}
    for command in (*COMMANDS, *ways):
        keys = written(command, portable=portable)
        if keys:
            heading = plain(tr(command.menu))
            does = tr(command.help) if command in ways else named_help(command)
            by_menu.setdefault(heading, []).append((keys, does))
    own = [(tr(p.title), [(tr(keys), tr(does)) for keys, does in p.keys]) for p in panels if p.keys]
    return [*by_menu.items(), *own]


def named_help(command: Command) -> str:
    """Return a command's help behind its name, as the name stands next to it in the menu."""
    return f"{plain(tr(command.text)).rstrip(' …')}: {tr(command.help)}"


def written(command: Command, *, portable: bool = False) -> str:
    """Return the keys of a command as people read them; nothing where it has none."""
    if portable:
        keys = () if command.keys is None else (command.keys, *command.also)
        told = [key if isinstance(key, str) else STANDARD[key] for key in keys]
    else:
        native = QKeySequence.SequenceFormat.NativeText
        told = [sequence.toString(native) for sequence in command.told()]
    return " · ".join(dict.fromkeys(told))


def as_markdown(panels: Iterable[type[Panel] | Panel]) -> str:
    """Return docs/shortcuts.md."""
    lines = [PAGE]
    for heading, rows in sections(panels, portable=True):
        lines += [f"## {heading}", "", "| key | what it does |", "|---|---|"]
        lines += [f"| {keys} | {does} |" for keys, does in rows]
        lines.append("")
    return "\n".join(lines)


def _by_number(panel: type[Panel] | Panel) -> int:
    """Return the panel's place on the keyboard, where 0 comes after 9 and no number last."""
    number = panel.place.number
    return 11 if number is None else number or 10


if __name__ == "__main__":
    sys.stdout.write(as_markdown(find_panels()))
