"""Both themes can be read by everyone, and follow the system unless told otherwise."""

import ast
from itertools import combinations
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import (
    QComboBox,
    QDialogButtonBox,
    QLabel,
    QProxyStyle,
    QSpinBox,
    QStyle,
    QWidget,
)

import mnist_viz.ui
from mnist_viz.ui.charts.colormaps import LEVELS, Kind, table
from mnist_viz.ui.look.appearance import ThemeSource, palette
from mnist_viz.ui.look.style import style_sheet
from mnist_viz.ui.look.theme import DARK, LIGHT, POINTS, font

# Severe red-, green- and blue-blindness: Machado, Oliveira and Fernandes (2009), linear RGB.
BLIND = {
    "red": [[0.152, 1.053, -0.205], [0.115, 0.786, 0.099], [-0.004, -0.048, 1.052]],
    "green": [[0.367, 0.861, -0.228], [0.280, 0.673, 0.047], [-0.012, 0.043, 0.969]],
    "blue": [[1.256, -0.077, -0.179], [-0.078, 0.931, 0.148], [0.005, 0.691, 0.304]],
    "none": [[1, 0, 0], [0, 1, 0], [0, 0, 1]],
}
CONES = np.array([[0.4122, 0.5363, 0.0514], [0.2119, 0.6807, 0.1074], [0.0883, 0.2817, 0.6300]])
OKLAB = np.array([[0.2105, 0.7936, -0.0041], [1.9780, -2.4286, 0.4506], [0.0259, 0.7828, -0.8087]])


def linear(colour):
    c = np.array([int(colour[i : i + 2], 16) for i in (1, 3, 5)]) / 255
    return np.where(c <= 0.04045, c / 12.92, ((c + 0.055) / 1.055) ** 2.4)


def contrast(one, other):
    """WCAG 2.1 contrast ratio."""
    a, b = sorted(float(linear(c) @ [0.2126, 0.7152, 0.0722]) for c in (one, other))
    return (b + 0.05) / (a + 0.05)


def as_seen(colour, blindness):
    return OKLAB @ np.cbrt(CONES @ np.clip(BLIND[blindness] @ linear(colour), 0, 1))


@pytest.mark.parametrize("ground", ["window", "surface", "raised"])
@pytest.mark.parametrize("ink", ["text", "muted"])
def test_text_is_legible_on_every_ground(theme, ink, ground):
    assert contrast(getattr(theme, ink), getattr(theme, ground)) >= 4.5


@pytest.mark.parametrize("ink", ["right", "wrong", "train", "test"])
def test_words_in_colour_are_legible_on_a_panel(theme, ink):
    assert contrast(getattr(theme, ink), theme.surface) >= 4.5


def test_the_play_button_is_legible_and_stands_out(theme):
    assert contrast(theme.on_accent, theme.accent) >= 4.5
    assert contrast(theme.accent, theme.window) >= 3


@pytest.mark.parametrize("blindness", BLIND)
def test_no_two_classes_look_alike_to_any_eye(theme, blindness):
    for one, other in combinations(theme.classes, 2):
        distance = np.linalg.norm(as_seen(one, blindness) - as_seen(other, blindness))
        assert distance >= 0.1, f"{one} and {other} look alike"


@pytest.mark.parametrize("blindness", BLIND)
def test_no_two_runs_look_alike_to_any_eye_nor_like_the_present_runs_curves(theme, blindness):
    for one, other in combinations((theme.train, theme.test, *theme.runs), 2):
        distance = np.linalg.norm(as_seen(one, blindness) - as_seen(other, blindness))
        assert distance >= 0.1, f"{one} and {other} look alike"


@pytest.mark.parametrize("blindness", BLIND)
@pytest.mark.parametrize("pair", [("right", "wrong"), ("train", "test")])
def test_opposites_differ_to_any_eye(theme, pair, blindness):
    one, other = (as_seen(getattr(theme, name), blindness) for name in pair)
    assert np.linalg.norm(one - other) >= 0.1


@pytest.mark.parametrize("blindness", BLIND)
def test_below_zero_looks_like_no_number_above_it_to_any_eye(theme, blindness):
    """From a fifth of the scale on: nearer to zero the legend's middle tells how little it is."""
    colours = [f"#{r:02x}{g:02x}{b:02x}" for r, g, b in table(Kind.DIVERGING, theme)[:LEVELS]]
    seen = np.array([as_seen(colour, blindness) for colour in colours])
    far = LEVELS // 2 * 4 // 5
    below, above = seen[:far], seen[-far:]
    assert np.linalg.norm(below[:, None] - above, axis=-1).min() >= 0.1


def test_classes_and_runs_stand_out_from_the_panel(theme):
    for colour in theme.classes:
        assert contrast(colour, theme.surface) >= 2
    for colour in theme.runs:
        assert contrast(colour, theme.surface) >= 2.5


def test_ten_classes_have_ten_colours(theme):
    assert len(set(theme.classes)) == 10


def test_the_type_scale_rises():
    sizes = [font(size).pointSizeF() for size in POINTS]
    assert sizes == sorted(sizes)
    assert sizes[0] >= 8


def test_light_and_dark_can_be_forced_and_are_told_once(qapp):
    source = ThemeSource(qapp, "light")
    told = []
    source.changed.connect(told.append)
    source.choose("dark")
    source.choose("dark")
    assert told == [DARK]
    assert qapp.palette().color(QPalette.ColorRole.Window).name() == DARK.window
    source.choose("light")
    assert source.theme is LIGHT
    assert qapp.styleSheet() == style_sheet(LIGHT)
    source.choose("dark")


def test_following_the_system_settles_on_one_of_the_two(qapp):
    source = ThemeSource(qapp, "system")
    assert source.choice == "system"
    assert source.theme in (DARK, LIGHT)


def test_the_style_sheet_leaves_nothing_to_fill_in(theme):
    assert "$" not in style_sheet(theme)


@pytest.mark.parametrize("control", [QSpinBox, QComboBox])
def test_spin_and_combo_boxes_show_their_value(control, theme, qtbot):
    top = QWidget()
    qtbot.addWidget(top)
    box = control(top)
    if control is QComboBox:
        box.addItem("8")
    top.setPalette(palette(theme))
    top.setStyleSheet(style_sheet(theme))
    box.setFixedSize(90, 34)
    top.show()
    picture = top.grab().toImage()
    seen = {picture.pixelColor(x, y).lightness() for x in range(6, 20) for y in range(8, 24)}
    assert max(seen) - min(seen) > 150


class Pictured(QProxyStyle):
    """A style that puts pictures on the buttons of dialogs, as most desktops under Linux do."""

    def styleHint(self, hint, option=None, widget=None, returned=None):
        if hint == QStyle.StyleHint.SH_DialogButtonBox_ButtonsHaveIcons:
            return 1
        return super().styleHint(hint, option, widget, returned)


def test_the_buttons_of_dialogs_wear_no_pictures_of_another_set(theme, qtbot):
    box, pictured = QDialogButtonBox(), Pictured("Fusion")
    qtbot.addWidget(box)
    box.setStyle(pictured)
    hint = QStyle.StyleHint.SH_DialogButtonBox_ButtonsHaveIcons
    box.setStyleSheet(style_sheet(theme))
    box.ensurePolished()
    assert box.style().styleHint(hint, None, box) == 0
    box.setStyle(None)


@pytest.mark.parametrize("scale", ["caption", "title", "display"])
def test_a_label_takes_its_size_from_the_type_scale(scale, theme, qtbot):
    label = QLabel("8")
    qtbot.addWidget(label)
    label.setProperty("scale", scale)
    label.setStyleSheet(style_sheet(theme))
    label.ensurePolished()
    assert label.font().pointSizeF() == POINTS[scale]


def styled():
    """Every property by which a widget asks for a look, as it is written in the code."""
    for file in Path(mnist_viz.ui.__file__).parent.rglob("*.py"):
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            if not isinstance(node, ast.Call):
                continue
            called = ast.unparse(node.func).rpartition(".")[2]
            if called == "setProperty" and isinstance(node.args[1], ast.Constant):
                name, value = (ast.literal_eval(word) for word in node.args)
                yield name, str(value).lower() if value in (True, False) else value, file.name
            if called == "LiveLabel":
                for given in node.keywords:
                    if given.arg in ("role", "scale"):
                        yield given.arg, ast.literal_eval(given.value), file.name


@pytest.mark.slow
def test_every_look_that_a_widget_asks_for_is_in_the_style_sheet(theme):
    sheet, asked = style_sheet(theme), list(styled())
    assert len(asked) > 30
    missing = [(n, v, file) for n, v, file in asked if f'[{n}="{v}"]' not in sheet]
    assert not missing
