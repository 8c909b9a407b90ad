"""Whoever cannot see the window, or cannot hold a mouse, can do the whole job."""

import numpy as np
import pytest
from PySide6.QtCore import QSignalBlocker, Qt
from PySide6.QtGui import QAccessible, QGuiApplication, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSlider,
    QApplication,
    QComboBox,
    QFileDialog,
    QGraphicsView,
    QLineEdit,
    QMenu,
    QTabBar,
    QWidget,
)

from mnist_viz.session.snapshot import State
from mnist_viz.ui.charts.bars import Bars
from mnist_viz.ui.pad.sketch import Sketch
from mnist_viz.ui.shell.focus_ring import FocusRing
from mnist_viz.ui.shell.telling import HasSummary
from mnist_viz.ui.shell.window import Window

Key = Qt.Key


def name_of(widget):
    interface = QAccessible.queryAccessibleInterface(widget)
    return interface.text(QAccessible.Text.Name) if interface else ""


def description_of(widget):
    return QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Description)


def hears(widget, top):
    """Whether the Tab key comes to it; a spin box's inner field answers with the box's name."""
    own = not widget.objectName().startswith("qt_") and widget.focusProxy() is None
    tabbed = bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)
    return own and tabbed and widget.isVisibleTo(top) and not isinstance(widget, QTabBar)


def panels(window):
    for dock in window.area.docks:
        dock.show()
        dock.raise_()
        QApplication.processEvents()
        yield dock.panel


def panel(window, name):
    return next(dock.panel for dock in window.area.docks if dock.panel.name == name)


def test_every_control_that_hears_keys_has_a_name(whole_window):
    nameless = [
        f"{panel.name}: {type(widget).__name__}"
        for panel in panels(whole_window)
        for widget in panel.findChildren(QWidget)
        if hears(widget, panel) and not name_of(widget)
    ]
    nameless += [
        f"shell: {type(widget).__name__}"
        for widget in whole_window.transport.findChildren(QWidget)
        if hears(widget, whole_window) and not name_of(widget)
    ]
    assert nameless == []


def test_every_button_has_a_name_and_a_sentence(whole_window):
    for panel in panels(whole_window):
        for button in panel.findChildren(QAbstractButton):
            if button.isVisibleTo(panel) and hears(button, panel):
                assert name_of(button), panel.name


def test_every_chart_says_what_it_shows(whole_window):
    dumb = []
    for panel in panels(whole_window):
        whole_window.hurry()
        whole_window.teller.tell()
        dumb += [
            f"{panel.name}: {type(chart).__name__} {chart.accessibleName()}"
            for chart in panel.findChildren(QWidget)
            if isinstance(chart, QGraphicsView | Bars | Sketch)
            and chart.isVisibleTo(panel)
            and not (chart.accessibleDescription() and chart.accessibleName())
        ]
    assert dumb == []


def test_what_a_chart_says_changes_with_what_it_shows(whole_window, qtbot):
    window = whole_window
    window.teller.tell()
    charts = [
        c for c in panel(window, "activations").findChildren(QWidget) if isinstance(c, HasSummary)
    ]
    before = [description_of(chart.focusProxy() or chart) for chart in charts]
    for _ in range(3):
        window.commands["step"].trigger()
    qtbot.waitUntil(lambda: window.session.frame().live.step == 3)
    window.hurry()
    window.teller.tell()
    after = [description_of(chart.focusProxy() or chart) for chart in charts]
    assert sum(a != b for a, b in zip(before, after, strict=True)) >= 3


def test_without_a_listener_nothing_is_worked_out(whole_window, qtbot, monkeypatch):
    told = []
    monkeypatch.setattr(whole_window.teller, "tell", lambda: told.append(1))
    for listening in (False, True):
        monkeypatch.setattr(QAccessible, "isActive", staticmethod(lambda on=listening: on))
        whole_window.teller._tell_if_heard()
        assert bool(told) is listening


def light_of(widget):
    """The relative luminance of every pixel of a widget, as WCAG 2 defines it."""
    image = widget.grab().toImage().convertToFormat(QImage.Format.Format_RGB888)
    rows = np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), -1)
    s = rows[:, : 3 * image.width()].reshape(image.height(), image.width(), 3) / 255
    return np.where(s <= 0.04045, s / 12.92, ((s + 0.055) / 1.055) ** 2.4) @ (
        0.2126,
        0.7152,
        0.0722,
    )


def is_told_apart(widget, elsewhere):
    """Whether the focus makes a contrast of 3 in as many pixels as go round a box of 11."""
    elsewhere.setFocus()
    QApplication.processEvents()
    plain = light_of(widget)
    widget.setFocus(Qt.FocusReason.TabFocusReason)
    QApplication.processEvents()
    if not widget.hasFocus():
        return True
    heard = light_of(widget)
    contrast = (np.maximum(plain, heard) + 0.05) / (np.minimum(plain, heard) + 0.05)
    return np.count_nonzero(contrast >= 3) >= 40


def unseen(widgets, elsewhere):
    return [
        f"{type(widget).__name__} {name_of(widget)}"
        for widget in widgets
        if widget.isEnabled() and widget.isVisible() and not is_told_apart(widget, elsewhere)
    ]


@pytest.fixture(params=["dark", "light"])
def either_light(request, whole_window):
    whole_window.themes.choose(request.param)
    yield whole_window
    whole_window.themes.choose("dark")


def test_what_hears_the_keys_in_a_panel_can_be_seen(either_light):
    missing = {}
    either_light.stop_drawing()  # what arrives between two looks may move what is looked at
    for panel in panels(either_light):
        either_light.hurry()
        QApplication.processEvents()
        controls = [w for w in panel.findChildren(QWidget) if hears(w, panel)]
        switches = [w for w in controls if isinstance(w, QAbstractButton) and w.isCheckable()]
        missing[panel.name] = unseen(controls, panel.parentWidget())
        for switch in switches:
            with QSignalBlocker(switch):
                switch.setChecked(not switch.isChecked())
        missing[panel.name] += unseen(switches, panel.parentWidget())
    assert len(missing) == len(either_light.area.docks)
    assert {name: widgets for name, widgets in missing.items() if widgets} == {}


@pytest.mark.parametrize("shown", ["transport", "banner", "hint", "strip", "tabs"])
def test_what_hears_the_keys_around_the_panels_can_be_seen(shown, either_light, qtbot):
    window = either_light
    if shown == "banner":
        window.banner.offer("What now?", {"This": None, "That": None})
    if shown == "hint":
        window.callouts.begin()
    if shown == "strip":
        window.presentation.begin()
    if shown == "tabs":
        assert len(list(panels(window))) > 9
        # Qt takes emptied tab bars away when it next has nothing else to do.
        qtbot.waitUntil(lambda: all(bar.count() for bar in window.area.findChildren(QTabBar)))
    tops = {
        "transport": window.transport,
        "banner": window.banner,
        "hint": window.callouts.bubble,
        "strip": window.presentation.strip,
        "tabs": window.area,
    }
    kinds = QTabBar if shown == "tabs" else QAbstractButton | QAbstractSlider
    widgets = [w for w in tops[shown].findChildren(QWidget) if isinstance(w, kinds)]
    heard = [w for w in widgets if w.focusPolicy() & Qt.FocusPolicy.TabFocus and w.isVisible()]
    assert heard
    assert unseen(heard, window.area) == []
    window.presentation.end()


def test_the_ring_leaves_with_the_focus(whole_window):
    slider = panel(whole_window, "time").slider
    slider.setFocus()
    assert len(slider.findChildren(FocusRing)) == 1
    whole_window.go_to("pad")
    QApplication.processEvents()
    assert not any(ring.isVisible() for ring in slider.findChildren(FocusRing))


def press(key, times=1, modifier=Qt.KeyboardModifier.NoModifier):
    """As the system hands a key on: to the window in front, a menu or a dialog, too."""
    for _ in range(times):
        QTest.keyClick(QGuiApplication.focusWindow(), key, modifier)


def write(text):
    for letter in text:
        press(Key(ord(letter.upper())))


def tab_to(wanted):
    for _ in range(150):
        if QApplication.focusWidget() is wanted:
            return
        press(Key.Key_Tab)
    raise AssertionError(f"Tab does not come to {wanted}")


def in_front(qtbot, kind):
    """Wait for a menu or a dialog, or the window again, and return it."""

    def found():
        window = QGuiApplication.focusWindow()
        tops = [top for top in QApplication.topLevelWidgets() if top.windowHandle() == window]
        return next((top for top in tops if isinstance(top, kind)), None)

    qtbot.waitUntil(lambda: found() is not None)
    return found()


@pytest.mark.parametrize("key", [Key.Key_Tab, Key.Key_Backtab])
def test_tab_comes_to_every_control_in_sight_and_round_again(whole_window, key):
    """Shift+Tab, too: neither stops anywhere nor passes anything over."""
    missed, shift = [], Qt.KeyboardModifier.ShiftModifier
    for panel in panels(whole_window):
        whole_window.hurry()
        visited = []
        while (heard := QApplication.focusWidget()) not in visited:
            visited.append(heard)
            press(key, modifier=shift if key == Key.Key_Backtab else Qt.KeyboardModifier.NoModifier)
        assert heard is visited[0], f"{panel.name}: {name_of(heard)}"
        missed += [
            f"{panel.name}: {type(widget).__name__} {name_of(widget)}"
            for widget in panel.findChildren(QWidget)
            if hears(widget, panel) and widget.isEnabled() and widget.isVisible()
            if widget not in visited
        ]
    assert missed == []


# The offscreen platform says so of every menu that pops up.
@pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
def test_the_whole_job_can_be_done_with_keys_alone(whole_window, qtbot, tmp_path):
    window, session = whole_window, whole_window.session
    press(Key.Key_Space)
    qtbot.waitUntil(lambda: session.frame().live.step > 20)
    press(Key.Key_Space)
    qtbot.waitUntil(lambda: session.frame().state is State.PAUSED)

    press(Key.Key_1)
    pad = panel(window, "pad")
    assert QApplication.focusWidget() is pad.sketch
    press(Key.Key_Delete)
    blank = session.frame().drawing.image
    press(Key.Key_Space)
    press(Key.Key_Down, 25)
    press(Key.Key_Space)
    assert session.frame().drawing.image.sum() > blank.sum()
    assert "%" in pad.reading.text()
    window.teller.tell()
    assert "1 stroke" in description_of(pad.sketch)
    assert "Reads" in description_of(panel(window, "softmax").bars)

    press(Key.Key_Comma)
    assert session.frame().sought is not None
    press(Key.Key_End, modifier=Qt.KeyboardModifier.ControlModifier)
    assert session.frame().sought is None

    recipe = panel(window, "recipe")
    hidden = next(field for field in recipe.form.findChildren(QLineEdit) if field.text() == "12")
    tab_to(hidden)
    press(Key.Key_A, modifier=Qt.KeyboardModifier.ControlModifier)
    QTest.keyClicks(hidden, "9")
    tab_to(recipe.changes.start)
    press(Key.Key_Space)
    qtbot.waitUntil(lambda: session.frame().recipe.hidden == (9,))
    qtbot.waitUntil(lambda: session.frame().live is not None and session.frame().live.step > 5)

    tab_to(panel(window, "time").branch)
    press(Key.Key_Space)
    in_front(qtbot, QMenu)
    press(Key.Key_Down)
    press(Key.Key_Return)
    qtbot.waitUntil(lambda: session.frame().run.parent is not None)
    qtbot.waitUntil(lambda: session.frame().live is not None)

    in_front(qtbot, Window)
    press(Key.Key_S, modifier=Qt.KeyboardModifier.ControlModifier)
    in_front(qtbot, QFileDialog)
    press(Key.Key_A, modifier=Qt.KeyboardModifier.ControlModifier)
    kept = tmp_path / "kept.json"
    write(str(kept))
    press(Key.Key_Return)
    assert kept.exists()


def test_no_combo_box_needs_a_mouse(whole_window):
    for panel in panels(whole_window):
        for box in panel.findChildren(QComboBox):
            assert box.focusPolicy() & Qt.FocusPolicy.TabFocus, panel.name
