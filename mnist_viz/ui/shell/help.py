"""The help page: every key and every panel, made from the same tables as the menus."""

from collections.abc import Iterable
from html import escape
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QTextBrowser

from mnist_viz import __version__
from mnist_viz.ui.controls.helpers import close_with_keys
from mnist_viz.ui.look.theme import SPACING
from mnist_viz.ui.panel import Panel
from mnist_viz.ui.shell.licences import parts
from mnist_viz.ui.shell.shortcuts import sections
from mnist_viz.ui.words.translation import mark, tr

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

    def __init__(self, panels: Iterable[Panel], *, about: bool = False) -> None:
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


def help_text(panels: Iterable[Panel]) -> str:
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
