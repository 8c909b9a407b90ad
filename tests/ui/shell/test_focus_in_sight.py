"""What receives the keys can be seen to, in light and in dark."""

import numpy as np
import pytest
from PySide6.QtCore import QSignalBlocker, Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSlider,
    QApplication,
    QTabBar,
    QWidget,
)

from mnist_viz.ui.shell.focus import FocusRing

LAYOUTS = 5
"""So often a widget may be laid out again between the two looks at it."""


VALUES = np.arange(256) / 255
LIGHT = np.where(VALUES <= 0.04045, VALUES / 12.92, ((VALUES + 0.055) / 1.055) ** 2.4)
"""The light of each value of a colour of sRGB."""


def light_of(widget):
    """The relative luminance of every pixel of a widget, as WCAG 2 defines it."""
    image = widget.grab().toImage().convertToFormat(QImage.Format.Format_RGB888)
    rows = np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), -1)
    pixels = rows[:, : 3 * image.width()].reshape(image.height(), image.width(), 3)
    return LIGHT[pixels] @ (0.2126, 0.7152, 0.0722)


def is_told_apart(widget, elsewhere):
    """Whether the focus makes a contrast of 3 in as many pixels as go round a box of 11."""
    for _ in range(LAYOUTS):
        elsewhere.setFocus()
        QApplication.processEvents()
        plain = light_of(widget)
        widget.setFocus(Qt.FocusReason.TabFocusReason)
        QApplication.processEvents()
        if not widget.hasFocus():
            return True
        heard = light_of(widget)
        if plain.shape == heard.shape:
            break
    contrast = (np.maximum(plain, heard) + 0.05) / (np.minimum(plain, heard) + 0.05)
    return np.count_nonzero(contrast >= 3) >= 40


def unseen(widgets, elsewhere):
    return [
        f"{type(widget).__name__} {widget.accessibleName()}"
        for widget in widgets
        if widget.isEnabled() and widget.isVisible() and not is_told_apart(widget, elsewhere)
    ]


def in_either_light(window):
    """Show the window in dark and in light."""
    for theme in ("dark", "light"):
        window.themes.choose(theme)
        yield theme
    window.themes.choose("dark")


def test_what_hears_the_keys_in_a_panel_can_be_seen(whole_window, reader):
    missing = {}
    whole_window.stop_drawing()  # what arrives between two looks may move what is looked at
    for theme in in_either_light(whole_window):
        for panel in reader.panels(whole_window):
            whole_window.refresh_now()
            QApplication.processEvents()
            controls = [w for w in panel.findChildren(QWidget) if reader.hears(w, panel)]
            switches = [w for w in controls if isinstance(w, QAbstractButton) and w.isCheckable()]
            missing[theme, panel.name] = unseen(controls, panel.parentWidget())
            for switch in switches:
                with QSignalBlocker(switch):
                    switch.setChecked(not switch.isChecked())
            missing[theme, panel.name] += unseen(switches, panel.parentWidget())
    assert len(missing) == 2 * len(whole_window.area.docks)
    assert {name: widgets for name, widgets in missing.items() if widgets} == {}


def unseen_in(window, top, kinds=QAbstractButton | QAbstractSlider):
    """Return what of these kinds in `top` receives the keys unseen, in dark or in light."""
    found = []
    for theme in in_either_light(window):
        widgets = [w for w in top.findChildren(QWidget) if isinstance(w, kinds)]
        heard = [w for w in widgets if w.focusPolicy() & Qt.FocusPolicy.TabFocus and w.isVisible()]
        assert heard
        found += [(theme, name) for name in unseen(heard, window.area)]
    return found


@pytest.mark.panels("pad", "curves")
def test_what_hears_the_keys_around_the_panels_can_be_seen(whole_window):
    window = whole_window
    assert unseen_in(window, window.transport) == []
    window.banner.offer("What now?", {"This": None, "That": None})
    assert unseen_in(window, window.banner) == []
    window.callouts.begin()
    assert unseen_in(window, window.callouts.bubble) == []
    window.presentation.begin()
    assert unseen_in(window, window.presentation.strip) == []
    window.presentation.end()


def test_a_tab_that_hears_the_keys_can_be_seen(whole_window, qtbot, reader):
    assert len(list(reader.panels(whole_window))) > 9
    # Qt takes emptied tab bars away when it next has nothing else to do.
    area = whole_window.area
    qtbot.waitUntil(lambda: all(bar.count() for bar in area.findChildren(QTabBar)))
    assert unseen_in(whole_window, area, QTabBar) == []


@pytest.mark.panels("time", "pad")
def test_the_ring_leaves_with_the_focus(whole_window, reader):
    slider = reader.panel(whole_window, "time").slider
    slider.setFocus()
    assert len(slider.findChildren(FocusRing)) == 1
    whole_window.go_to("pad")
    QApplication.processEvents()
    assert not any(ring.isVisible() for ring in slider.findChildren(FocusRing))
