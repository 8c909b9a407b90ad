"""Every icon is there, can be seen, and has the theme."""

import re
from pathlib import Path

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QIcon

from mnist_viz.data.resources import resource
from mnist_viz.ui.look.icons import app_icon, icon

FOLDER = resource("icons/app.svg").parent
PLAIN = {"app", "arrow-up", "arrow-down", "tick-white"}
NAMES = sorted({path.stem for path in FOLDER.glob("*.svg")} - PLAIN)


def ink(picture):
    return [
        picture.pixelColor(x, y)
        for x in range(picture.width())
        for y in range(picture.height())
        if picture.pixelColor(x, y).alpha() > 200
    ]


@pytest.mark.parametrize("name", NAMES)
def test_every_icon_is_drawn_in_the_text_colour(name, theme, qtbot):
    solid = ink(icon(name, theme).pixmap(32, 32).toImage())
    assert len(solid) >= 20
    assert QColor(theme.text) in solid


def test_a_disabled_icon_is_muted(theme, qtbot):
    picture = icon("play", theme).pixmap(32, QIcon.Mode.Disabled).toImage()
    assert QColor(theme.muted) in ink(picture)


@pytest.mark.parametrize("side", [16, 24, 32, 48])
def test_an_icon_is_never_scaled(side, theme, qtbot):
    assert icon("reset", theme).actualSize(QSize(side, side)) == QSize(side, side)


def test_the_program_has_a_face(qtbot):
    assert len(ink(app_icon().pixmap(64, 64).toImage())) > 1000


def test_a_missing_file_is_named():
    with pytest.raises(FileNotFoundError, match=r"icons/nothing\.svg"):
        resource("icons/nothing.svg")


def test_the_code_asks_only_for_icons_that_ship():
    ui = Path(__file__).parents[3] / "mnist_viz" / "ui"
    asked = {
        name
        for file in ui.rglob("*.py")
        for name in re.findall(r"\bicon\(\"([a-z-]+)\"", file.read_text(encoding="utf-8"))
    }
    assert asked <= set(NAMES)
