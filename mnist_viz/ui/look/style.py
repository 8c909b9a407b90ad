"""The one style sheet: how Qt's own controls look in a theme."""

import re
from string import Template

from mnist_viz.data.resources import resource
from mnist_viz.ui.look.theme import POINTS, Theme

# Buttons, docks and labels are distinguished by the dynamic properties `primary`, `role` and
# `scale`.
# The focus is shown in the colour $focus, and on $accent, which is too like that, in $text.
_SHEET = Template("""
QToolTip { background: $raised; color: $text; border: 1px solid $border; padding: 4px; }

QFrame[role="panel"], QDockWidget > QWidget { background: $surface; }
QFrame[role="panel"] { border: 1px solid $border; border-radius: 6px; }
QDockWidget::title { background: $window; padding: 6px 8px; text-align: left; }
QFrame[role="title"] { background: $window; }
QFrame[role="title"][floating="true"] { background: $raised; border: 2px solid $accent;
    border-bottom: 0; }
QStackedWidget[floating="true"] { background: $surface; border: 2px solid $accent; border-top: 0; }
QToolButton[title="true"] { padding: 1px 5px; color: $muted; }
QMainWindow::separator { background: $window; width: 6px; height: 6px; }
QMainWindow::separator:hover { background: $accent; }

QFrame[role="ring"] { background: transparent; border: 2px solid $focus; }
QFrame[role="banner"] { background: $raised; border-bottom: 1px solid $border; }
QFrame[role="notice"] { background: $raised; border-radius: 6px; }
QFrame[role="strip"] { background: $window; border-top: 1px solid $border; }
QFrame[role="strip"] QLabel { font-size: $small; border: 0; }
QFrame[role="strip"] QPushButton { font-size: $small; padding: 2px 6px; text-align: left; }
QFrame[role="strip"] QPushButton { background: transparent; border-color: transparent; }
QFrame[role="strip"] QPushButton:checked { background: $raised; border-color: $accent; }
QFrame[role="strip"] QPushButton:focus { border-color: $focus; }
QFrame[role="strip"] QPushButton:checked:focus { border-color: $text; }
QLabel[role="muted"] { color: $muted; }
QLabel[role="right"] { color: $right; }
QLabel[role="past"] { color: $past; font-weight: 600; }
QLabel[role="wrong"] { color: $wrong; }
QLabel[scale="caption"] { font-size: $caption; }
QLabel[scale="heading"] { font-size: $caption; font-weight: 600; }
QLabel[scale="strong"] { font-weight: 600; }
QLabel[scale="reading"] { font-size: $title; }
QLabel[scale="title"] { font-size: $title; font-weight: 600; }
QLabel[scale="display"] { font-size: $display; font-weight: 600; }

QPushButton, QToolButton {
    color: $text; background: transparent; border: 1px solid transparent;
    border-radius: 5px; padding: 5px 9px;
}
QPushButton { background: $raised; border-color: $border; }
QPushButton:hover, QToolButton:hover { background: $raised; border-color: $border; }
QPushButton:pressed, QToolButton:pressed { background: $border; }
QToolButton:checked { background: $raised; border-color: $accent; }
QPushButton:focus, QToolButton:focus { border-color: $focus; }
QToolButton:checked:focus { border-color: $text; }
QPushButton:disabled, QToolButton:disabled { color: $muted; }
QPushButton[primary="true"], QToolButton[primary="true"] {
    background: $accent; color: $on_accent; border-color: $accent; font-weight: 600;
}
QPushButton[primary="true"]:disabled, QToolButton[primary="true"]:disabled {
    background: $raised; color: $muted; border-color: $border;
}
QPushButton[primary="true"]:focus, QToolButton[primary="true"]:focus { border-color: $text; }
QDialogButtonBox { dialogbuttonbox-buttons-have-icons: 0; }
QToolButton[compact="true"] { padding: 1px 6px; font-size: $caption; color: $muted; }
QToolButton[compact="true"]:checked { color: $text; }
QToolButton[legend="true"] { padding: 0; font-size: $caption; }
QToolButton[legend="true"]:checked { background: transparent; border-color: transparent; }
QToolButton[legend="true"]:hover { border-color: $border; }
QToolButton[legend="true"]:focus { border-color: $focus; }
QToolButton[framed="true"] {
    padding: 2px 6px; background: $raised; border-color: $border;
}
QToolButton[framed="true"]:checked { background: $accent; color: $on_accent; }
QToolButton[framed="true"]:focus { border-color: $focus; }
QToolButton[framed="true"]:checked:focus { border-color: $text; }
QToolBar { background: $window; border: 0; spacing: 4px; padding: 4px; }
QToolBar[past="true"] { border-bottom: 4px solid $past; }
QStatusBar { background: $window; color: $muted; border-top: 1px solid $border; }
QStatusBar::item { border: 0; }

QLineEdit, QSpinBox, QDoubleSpinBox, QComboBox {
    color: $text; background: $surface; border: 1px solid $border; border-radius: 5px;
    padding: 3px 6px; min-height: 20px; selection-background-color: $accent;
    selection-color: $on_accent;
}
QLineEdit:focus, QSpinBox:focus, QDoubleSpinBox:focus, QComboBox:focus { border-color: $focus; }
QAbstractSpinBox QLineEdit { border: 0; padding: 0; min-height: 0; background: transparent; }
QSpinBox, QDoubleSpinBox { max-height: 20px; }
QLineEdit:disabled, QSpinBox:disabled, QDoubleSpinBox:disabled, QComboBox:disabled {
    color: $muted; background: $window;
}
QSpinBox::up-button, QDoubleSpinBox::up-button, QSpinBox::down-button, QDoubleSpinBox::down-button {
    subcontrol-origin: border; width: 20px; border: 0; background: transparent;
}
QSpinBox::up-button, QDoubleSpinBox::up-button { subcontrol-position: top right; }
QSpinBox::down-button, QDoubleSpinBox::down-button { subcontrol-position: bottom right; }
QSpinBox::up-button:hover, QDoubleSpinBox::up-button:hover,
QSpinBox::down-button:hover, QDoubleSpinBox::down-button:hover { background: $raised; }
QSpinBox::up-arrow, QDoubleSpinBox::up-arrow { image: url("$arrow_up"); width: 9px; height: 9px; }
QSpinBox::down-arrow, QDoubleSpinBox::down-arrow, QComboBox::down-arrow {
    image: url("$arrow_down"); width: 9px; height: 9px;
}
QComboBox::drop-down { subcontrol-position: center right; width: 22px; border: 0; }
QComboBox QAbstractItemView {
    background: $surface; color: $text; border: 1px solid $border;
    selection-background-color: $accent; selection-color: $on_accent;
}

QCheckBox, QRadioButton { color: $text; spacing: 7px; outline: 0; }
QCheckBox::indicator, QRadioButton::indicator {
    width: 14px; height: 14px; border: 1px solid $muted; border-radius: 4px; background: $surface;
}
QRadioButton::indicator { border-radius: 7px; }
QCheckBox::indicator:checked {
    background: $accent; border-color: $accent; image: url("$tick");
}
QRadioButton::indicator:checked {
    width: 6px; height: 6px; background: $on_accent; border: 5px solid $accent; border-radius: 8px;
}
QCheckBox::indicator:focus { width: 12px; height: 12px; border: 2px solid $focus; }
QRadioButton::indicator:focus { border-color: $focus; }
QCheckBox::indicator:checked:focus, QRadioButton::indicator:checked:focus { border-color: $text; }

QSlider:horizontal { min-height: 16px; }
QSlider::groove:horizontal { height: 4px; border-radius: 2px; background: $border; }
QSlider::sub-page:horizontal { height: 4px; border-radius: 2px; background: $accent; }
QSlider::handle:horizontal {
    width: 14px; height: 14px; margin: -5px 0; border-radius: 7px;
    background: $text; border: 0;
}
QSlider::handle:horizontal:focus { background: $focus; }
QProgressBar {
    background: $border; border: 0; border-radius: 3px; max-height: 6px; color: transparent;
}
QProgressBar::chunk { background: $accent; border-radius: 3px; }

QListWidget { background: $surface; border: 1px solid $border; border-radius: 5px; outline: 0; }
QListWidget::item { padding: 4px 6px; }
QListWidget::item:selected { background: $accent; color: $on_accent; }
QTextBrowser { background: $surface; border: 0; }
QTableView { background: $surface; border: 0; }
QTableView::item:selected {
    background: $raised; color: $text;
    border-top: 1px solid $focus; border-bottom: 1px solid $focus;
}
QHeaderView, QTableCornerButton::section { background: $surface; }
QHeaderView::section {
    background: $surface; color: $muted; border: 0; border-bottom: 1px solid $border;
    padding: 3px 8px;
}

QTabBar::tab {
    color: $muted; background: $window; padding: 6px 12px; border: 0;
    border-bottom: 2px solid transparent;
}
QTabBar::tab:selected { color: $text; border-bottom-color: $accent; }
QTabBar::tab:hover, QTabBar::tab:focus { color: $text; }
QTabBar::tab:focus { border-bottom-color: $text; background: $raised; }
QTabWidget::pane { border: 0; }
QMenuBar, QMenu { background: $window; color: $text; }
QMenu { border: 1px solid $border; padding: 4px; }
QMenu::item { padding: 5px 22px 5px 22px; border-radius: 4px; }
QMenu::item:selected, QMenuBar::item:selected { background: $accent; color: $on_accent; }
QMenu::item:disabled { color: $muted; background: transparent; }
QMenu::separator { height: 1px; background: $border; margin: 4px 6px; }
QScrollArea { border: 0; background: transparent; }
QScrollBar:vertical { width: 10px; background: transparent; }
QScrollBar:horizontal { height: 10px; background: transparent; }
QScrollBar::handle { background: $border; border-radius: 4px; margin: 1px; }
QScrollBar::handle:vertical { min-height: 24px; }
QScrollBar::handle:horizontal { min-width: 24px; }
QScrollBar::handle:hover { background: $muted; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
""")


_ICON = 16
"""The side of a button's icon, in pixels of the usual size: the style's own."""

_WORDED = "QLabel, QAbstractButton, QAbstractSpinBox, QComboBox, QLineEdit, QAbstractItemView"
"""What has words; the application's font need not reach it a second time, for Qt passes that on
from widget to widget in no order."""

_GROWING = re.compile(r"(font-size|spacing|margin|border-radius|(min-|max-)?(width|height)): [^;]+")
"""Declarations of what grows with words: boxes to tick, handles and fields, but not the gaps."""


def style_sheet(theme: Theme) -> str:
    """Style sheet of a theme for words of the usual size.

    Arrows and the tick are files, since a style sheet draws none of its marks once it touches
    a control; the arrows' grey reads on both backgrounds.
    """
    return _SHEET.substitute(
        {size: f"{points:g}pt" for size, points in POINTS.items()},
        small=f"{POINTS['caption']:g}pt",
        window=theme.window,
        surface=theme.surface,
        raised=theme.raised,
        border=theme.border,
        text=theme.text,
        muted=theme.muted,
        accent=theme.accent,
        on_accent=theme.on_accent,
        right=theme.right,
        wrong=theme.wrong,
        focus=theme.train,
        past=theme.test,
        arrow_up=resource("icons/arrow-up.svg").as_posix(),
        arrow_down=resource("icons/arrow-down.svg").as_posix(),
        tick=resource("icons/tick-white.svg").as_posix(),
    )


def enlarged(theme: Theme) -> str:
    """Return what of the style sheet grows with words, for a widget that is shown to a class.

    Empty for words of the usual size. All that grows grows here, because a widget's own sheet
    outweighs
    the application's, however exact that is.
    """
    if theme.type_scale == 1.0:
        return ""
    rules = [
        f"{_WORDED} {{ font-size: {POINTS['body']:g}pt }}",
        f"QPushButton, QToolButton {{ icon-size: {_ICON}px }}",
    ]
    for selectors, body in re.findall(r"([^{}]+){([^{}]+)}", style_sheet(theme)):
        grown = [found[0] for found in _GROWING.finditer(body)]
        if grown:
            rules.append(f"{selectors.strip()} {{ {'; '.join(grown)} }}")

    def grow(size: re.Match[str]) -> str:
        grown = float(size[1]) * theme.type_scale
        return f"{grown:.1f}pt" if size[2] == "pt" else f"{grown:.0f}px"

    return re.sub(r"([\d.]+)(px|pt)", grow, "\n".join(rules))
