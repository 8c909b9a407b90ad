"""The help page: shortcuts, licences, and what the program is."""

import platform
import re
import sys
from collections.abc import Iterable, Iterator
from contextlib import suppress
from dataclasses import dataclass
from html import escape
from importlib.metadata import Distribution, PackageNotFoundError, distribution
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QTextBrowser

from mnist_viz import __version__
from mnist_viz.ui.controls.helpers import close_with_keys
from mnist_viz.ui.look.theme import SPACING
from mnist_viz.ui.panel import Panel
from mnist_viz.ui.panels import find_panels
from mnist_viz.ui.shell.commands import COMMANDS, Command, panel_commands
from mnist_viz.ui.words.translation import mark, plain, tr

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

Made by `python -m mnist_viz.ui.shell.help` from the tables in `ui/shell/commands.py` and in
the panels; *Help > Keys and help* shows the same on your system, where the standard keys may be
others.
Everything else has its place in the menus: *Controls* has every button of every panel.

Tab goes from control to control. A number goes to its panel; in presentation mode (F11) it fills
the window with it.
"""


def sections(panels: Iterable[type[Panel]], *, portable: bool = False) -> list[Section]:
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


def as_markdown(panels: Iterable[type[Panel]]) -> str:
    """Return docs/shortcuts.md."""
    lines = [PAGE]
    for heading, rows in sections(panels, portable=True):
        lines += [f"## {heading}", "", "| key | what it does |", "|---|---|"]
        lines += [f"| {keys} | {does} |" for keys, does in rows]
        lines.append("")
    return "\n".join(lines)


def _by_number(panel: type[Panel]) -> int:
    """Return the panel's place on the keyboard, where 0 comes after 9 and no number last."""
    number = panel.place.number
    return 11 if number is None else number or 10


PROGRAM = "mnist-viz"
CLASSIFIER = "License :: OSI Approved :: "


@dataclass(frozen=True)
class LicencePart:
    """A library, its version, and its licence in the words of its authors."""

    name: str
    version: str
    licence: str


def parts() -> list[LicencePart]:
    """Return Python and every library that the program needs, by name.

    A folder of source that is not installed has no list of what it needs; there it is Python alone.
    """
    needed = sorted(_needed(), key=lambda found: found.name.lower())
    python = LicencePart("Python", platform.python_version(), "PSF-2.0")
    return [python, *(LicencePart(found.name, found.version, licence(found)) for found in needed)]


def licence(found: Distribution) -> str:
    """Return the name of a distribution's licence, or "" where it does not say."""
    # Deprecated fields come last: PEP 639, https://peps.python.org/pep-0639/.
    for field in ("License-Expression", "License"):
        for told in found.metadata.get_all(field) or ():
            if "\n" not in told and told != "UNKNOWN":
                return str(told)
    classifiers = found.metadata.get_all("Classifier") or []
    names = [c.removeprefix(CLASSIFIER) for c in classifiers if c.startswith(CLASSIFIER)]
    return ", ".join(names)


def _needed() -> list[Distribution]:
    """Return what the program requires, and what that requires, without optional extras."""
    found: dict[str, Distribution] = {}
    waiting = [PROGRAM]
    while waiting:
        name = waiting.pop()
        if name in found:
            continue
        # Some are asked for on other systems or other versions of Python only.
        with suppress(PackageNotFoundError):
            found[name] = distribution(name)
            waiting += _requirements(found[name])
    found.pop(PROGRAM, None)
    return list(found.values())


def _requirements(of: Distribution) -> Iterator[str]:
    for line in of.requires or ():
        name = re.match(r"[\w.-]+", line)
        if name and "extra ==" not in line:
            yield re.sub(r"[-_.]+", "-", name[0]).lower()


INTRODUCTION = mark(
    "A network of 784 inputs, a hidden layer and 10 outputs learns to read digits. Everything that "
    "is shown is the network's own numbers. You can't break it: Reset replays the same run."
)

ABOUT = mark(
    "<h2>mnist_viz {version}</h2><p>See a neural network learn.</p>"
    "<p>MIT licence. The MNIST digits are by LeCun, Cortes and Burges; the digits that the program "
    "draws itself are its own.</p>"
)


KEYS = 170
"""The width of the column of keys, the same under every heading, in pixels."""

LICENSES = Path(__file__).resolve().parents[3] / "LICENSES.txt"
"""Every licence in full: a file of bundles, which hold what else each person installs alone."""


class HelpPage(QTextBrowser):
    """A separate page, next to the window: it stops nothing."""

    def __init__(self, panels: Iterable[type[Panel]], *, about: bool = False) -> None:
        super().__init__()
        self.setAttribute(Qt.WidgetAttribute.WA_QuitOnClose, on=False)
        self.setWindowTitle(tr("About mnist_viz") if about else tr("mnist_viz: keys and panels"))
        self.setOpenExternalLinks(True)
        close_with_keys(self)
        self.setHtml(about_text() if about else help_text(panels))
        self.document().setDocumentMargin(2 * SPACING)
        self.resize(620, 600 if about else 680)


def about_text() -> str:
    """Return the page on the program as HTML: who made it, of what, and under which licences."""
    rows = "".join(
        f"<tr><td>{escape(part.name)}&nbsp;&nbsp;</td><td>{escape(part.version)}&nbsp;&nbsp;</td>"
        f"<td>{escape(part.licence)}</td></tr>"
        for part in parts()
    )
    file = LICENSES.as_uri() if LICENSES.exists() else ""
    link = f'<p><a href="{file}">{LICENSES.name}</a></p>' if file else ""
    table = f"<table style='margin-top: 12px'>{rows}</table>"
    return tr(ABOUT).format(version=__version__) + table + link


def help_text(panels: Iterable[type[Panel]]) -> str:
    """Return the help page as HTML."""
    panels = list(panels)
    keys = "".join(_table(heading, rows) for heading, rows in sections(panels))
    about_panels = "".join(
        f"<h4>{escape(tr(panel.title))}</h4><p>{escape(tr(panel.help))}</p>" for panel in panels
    )
    about_keys, panels_heading = tr("Keys"), tr("Panels")
    return (
        f"<p>{escape(tr(INTRODUCTION))}</p><h3>{about_keys}</h3>{keys}"
        f"<h3>{panels_heading}</h3>{about_panels}"
    )


def _table(heading: str, rows: Iterable[tuple[str, str]]) -> str:
    lines = "".join(
        f"<tr><td width={KEYS}><b>{escape(keys)}</b></td><td>{escape(does)}</td></tr>"
        for keys, does in rows
    )
    return f"<h4>{escape(heading)}</h4><table>{lines}</table>"


if __name__ == "__main__":
    sys.stdout.write(as_markdown(find_panels()))
