"""The pad: what is drawn is what is read, at every movement, by mouse, pen or keys."""

import json

import numpy as np
import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QImage, QInputDevice, QPointingDevice, QTabletEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QToolButton

from mnist_viz.core.arrays import as_columns
from mnist_viz.data import ink
from mnist_viz.data.resources import resource
from mnist_viz.ui.look.theme import DARK, LIGHT
from mnist_viz.ui.panels.pad import Pad

SIZE = (330, 460)


@pytest.fixture
def pad(stage, recipe):
    stage.start(recipe(8), tested=False)
    return stage.open(Pad, SIZE)


def at(pad, x, y):
    """Place in the sketch of a share of its paper."""
    sketch = pad.sketch
    side = min(sketch.width(), sketch.height()) - 2
    return QPoint(round((sketch.width() - side) / 2 + x * side), round(1 + y * side))


def drag(pad, *points, button=Qt.MouseButton.LeftButton):
    QTest.mousePress(pad.sketch, button, pos=at(pad, *points[0]))
    for point in points[1:]:
        QTest.mouseMove(pad.sketch, at(pad, *point))
    QTest.mouseRelease(pad.sketch, button, pos=at(pad, *points[-1]))


def button(pad, name):
    return next(b for b in pad.findChildren(QToolButton) if b.accessibleName() == name)


def painted(pad):
    """Brightness of the sketch, (rows, columns)."""
    image = pad.sketch.grab().toImage().convertToFormat(QImage.Format.Format_Grayscale8)
    rows = np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), -1)
    return rows[:, : image.width()].copy()


def clear(pad):
    button(pad, "Clear").click()


def test_it_opens_on_a_drawn_digit_that_is_pinned_and_read(pad, stage):
    drawn = json.loads(resource("predrawn.json").read_text(encoding="utf-8"))[0]["strokes"]
    pinned = stage.session.frame().pinned
    assert pinned.index is None
    assert pinned.label is None
    assert pinned.image.any()
    ours, theirs = pinned.image.astype(int), ink.draw(drawn).astype(int)
    assert np.abs(ours - theirs).mean() < 1
    assert painted(pad).max() > 200
    assert pad.reading.text().startswith("Reads ")


def test_every_movement_of_the_mouse_is_read(pad, stage):
    clear(pad)
    images = [stage.session.frame().pinned.image]
    pad.pen_moved.connect(lambda: images.append(stage.session.frame().pinned.image))
    QTest.mousePress(pad.sketch, Qt.MouseButton.LeftButton, pos=at(pad, 0.5, 0.2))
    for step in range(1, 7):
        QTest.mouseMove(pad.sketch, at(pad, 0.5, 0.2 + 0.1 * step))
        assert len(images) >= step + 1, "a movement was not read"
    QTest.mouseRelease(pad.sketch, Qt.MouseButton.LeftButton, pos=at(pad, 0.5, 0.8))
    assert not images[0].any()
    assert len({image.tobytes() for image in images}) >= 3
    assert images[-1].any()


def test_the_line_says_what_the_network_reads(pad, stage):
    drag(pad, (0.3, 0.3), (0.7, 0.7))
    frame = stage.draw(pad)
    probabilities = frame.network.forward(as_columns(frame.pinned.image[None])).probabilities
    best = int(np.argmax(probabilities))
    words = pad.reading.text()
    assert frame.dataset.classes[best] in words
    assert f"{100 * float(probabilities[best, 0]):.0f} %" in words


def test_ink_appears_under_the_pen(pad):
    clear(pad)
    blank = painted(pad)
    drag(pad, (0.2, 0.5), (0.8, 0.5))
    spot = at(pad, 0.5, 0.5)
    away = at(pad, 0.5, 0.2)
    now = painted(pad)
    assert abs(int(now[spot.y(), spot.x()]) - int(blank[spot.y(), spot.x()])) > 150
    assert now[away.y(), away.x()] == blank[away.y(), away.x()]


def test_ink_added_piece_by_piece_looks_like_ink_drawn_at_once(pad):
    clear(pad)
    QTest.mousePress(pad.sketch, Qt.MouseButton.LeftButton, pos=at(pad, 0.2, 0.3))
    for place in ((0.5, 0.35), (0.7, 0.6), (0.4, 0.8)):
        QTest.mouseMove(pad.sketch, at(pad, *place))
    moving = painted(pad).astype(int)
    QTest.mouseRelease(pad.sketch, Qt.MouseButton.LeftButton, pos=at(pad, 0.4, 0.8))
    pieces = painted(pad).astype(int)
    pad.sketch.redraw()
    assert np.abs(pieces - painted(pad)).mean() < 0.5
    assert np.abs(moving - painted(pad)).mean() < 0.5


def test_the_picture_beside_it_is_exactly_what_the_network_gets(pad, stage):
    drag(pad, (0.3, 0.2), (0.3, 0.8))
    image = stage.session.frame().pinned.image.reshape(28, 28)
    shot = pad.seen.grab().toImage().convertToFormat(QImage.Format.Format_Grayscale8)
    pixels = np.frombuffer(shot.constBits(), np.uint8).reshape(shot.height(), -1)
    # Centres of the interior cells: the outermost carry the frame.
    shown = pixels[2:112:4, 2:112:4][1:-1, 1:-1].astype(int)
    order = np.argsort(image[1:-1, 1:-1].ravel(), kind="stable")
    assert (np.diff(shown.ravel()[order]) >= 0).all(), "brighter ink is shown darker"
    assert shown[image[1:-1, 1:-1] == 255].min() > shown[image[1:-1, 1:-1] == 0].max() + 100


def test_undo_redo_and_clear_bring_back_exactly_what_was(pad, stage):
    def image():
        return stage.session.frame().pinned.image.tobytes()

    first = image()
    drag(pad, (0.1, 0.1), (0.9, 0.1))
    second = image()
    clear(pad)
    assert not any(image())
    assert not button(pad, "Clear").isEnabled()
    button(pad, "Undo").click()
    assert image() == second
    button(pad, "Undo").click()
    assert image() == first
    assert not button(pad, "Undo").isEnabled()
    button(pad, "Redo").click()
    assert image() == second


def test_the_keys_undo_redo_and_clear(pad, stage, qtbot):
    pad.activateWindow()
    pad.sketch.setFocus()
    qtbot.waitUntil(pad.sketch.hasFocus)
    before = stage.session.frame().pinned.image
    QTest.keyClick(pad.sketch, Qt.Key.Key_Delete)
    assert not stage.session.frame().pinned.image.any()
    QTest.keyClick(pad.sketch, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert np.array_equal(stage.session.frame().pinned.image, before)
    control = Qt.KeyboardModifier.ControlModifier
    QTest.keyClick(pad.sketch, Qt.Key.Key_Z, control | Qt.KeyboardModifier.ShiftModifier)
    assert not stage.session.frame().pinned.image.any()


def test_undo_in_the_middle_of_a_stroke_ends_it(pad, stage):
    before = stage.session.frame().pinned.image
    QTest.mousePress(pad.sketch, Qt.MouseButton.LeftButton, pos=at(pad, 0.1, 0.1))
    QTest.mouseMove(pad.sketch, at(pad, 0.4, 0.1))
    button(pad, "Undo").click()
    QTest.mouseMove(pad.sketch, at(pad, 0.8, 0.9))
    QTest.mouseRelease(pad.sketch, Qt.MouseButton.LeftButton, pos=at(pad, 0.8, 0.9))
    assert np.array_equal(stage.session.frame().pinned.image, before)


def test_the_right_button_rubs_out_what_it_passes(pad):
    clear(pad)
    drag(pad, (0.1, 0.5), (0.9, 0.5))
    drag(pad, (0.5, 0.3), (0.5, 0.7), button=Qt.MouseButton.RightButton)
    assert len(pad.sketch.strokes.drawing) == 2
    button(pad, "Undo").click()
    assert len(pad.sketch.strokes.drawing) == 1


def test_the_eraser_rubs_out_with_the_left_button(pad, stage):
    button(pad, "Erase").click()
    drag(pad, *[(x, y) for y in np.arange(0, 1.01, 0.05) for x in (0.0, 1.0)])
    assert not stage.session.frame().pinned.image.any()


def test_on_blank_paper_the_eraser_makes_way_for_the_pen(pad, stage):
    button(pad, "Erase").click()
    clear(pad)
    assert not button(pad, "Erase").isChecked()
    drag(pad, (0.3, 0.3), (0.6, 0.6))
    assert stage.session.frame().pinned.image.any()


def test_a_wider_pen_gives_more_ink_in_the_same_drawing(pad, stage):
    thin = stage.session.frame().pinned.image.sum(dtype=int)
    pad.tools.brush.setValue(50)
    assert stage.session.frame().pinned.image.sum(dtype=int) > 1.3 * thin


def test_without_centring_the_network_gets_the_digit_where_it_was_drawn(pad, stage):
    clear(pad)
    drag(pad, (0.1, 0.1), (0.2, 0.2))
    centred = stage.session.frame().pinned.image.reshape(28, 28)
    pad.centred.click()
    raw = stage.session.frame().pinned.image.reshape(28, 28)
    assert raw[:10, :10].sum() == raw.sum() > 0
    rows, columns = np.nonzero(centred)
    assert 10 < rows.mean() < 17
    assert 10 < columns.mean() < 17


def test_the_keyboard_alone_draws_a_stroke(pad, stage, qtbot):
    clear(pad)
    pad.activateWindow()
    pad.sketch.setFocus()
    qtbot.waitUntil(pad.sketch.hasFocus)
    QTest.keyClick(pad.sketch, Qt.Key.Key_Left)
    assert not stage.session.frame().pinned.image.any(), "a lifted pen drew"
    QTest.keyClick(pad.sketch, Qt.Key.Key_Space)
    for _ in range(20):
        QTest.keyClick(pad.sketch, Qt.Key.Key_Down)
    QTest.keyClick(pad.sketch, Qt.Key.Key_Space)
    QTest.keyClick(pad.sketch, Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    image = stage.session.frame().pinned.image.reshape(28, 28)
    rows, columns = np.nonzero(image)
    assert np.ptp(rows) > 3 * np.ptp(columns), "not a vertical stroke"
    assert len(pad.sketch.strokes.drawing) == 1


def test_a_tablets_pen_draws_and_the_mouse_is_ignored_meanwhile(pad):
    clear(pad)
    device = QPointingDevice(
        "pen",
        1,
        QInputDevice.DeviceType.Stylus,
        QPointingDevice.PointerType.Pen,
        QInputDevice.Capability.Position,
        1,
        1,
    )
    left, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier

    def send(kind, x, y):
        place = QPointF(at(pad, x, y))
        args = (kind, device, place, place, 1.0, 0.0, 0.0, 0.0, 0.0, 0.0, none, left, left)
        QApplication.sendEvent(pad.sketch, QTabletEvent(*args))

    send(QEvent.Type.TabletPress, 0.2, 0.2)
    QTest.mousePress(pad.sketch, left, pos=at(pad, 0.9, 0.9))
    QTest.mouseMove(pad.sketch, at(pad, 0.9, 0.1))
    send(QEvent.Type.TabletMove, 0.2, 0.8)
    send(QEvent.Type.TabletRelease, 0.2, 0.8)
    (stroke,) = pad.sketch.strokes.drawing
    assert all(abs(x - 0.2) < 0.02 for x, _ in stroke)


def test_strokes_beyond_the_edge_stay_on_the_paper(pad):
    clear(pad)
    drag(pad, (0.5, 0.5), (3.0, -2.0))
    assert all(0 <= v <= 1 for stroke in pad.sketch.strokes.drawing for p in stroke for v in p)


def test_a_drawing_can_be_pinned_again_after_a_test_digit_was(pad, stage):
    drawn = stage.session.frame().pinned.image
    assert not pad.pin.isEnabled()
    stage.session.pin(3)
    stage.draw(pad)
    assert pad.reading.text().startswith("Reads "), "the drawing is read although not pinned"
    assert pad.pin.isEnabled()
    pad.pin.click()
    assert np.array_equal(stage.session.frame().pinned.image, drawn)
    assert not pad.pin.isEnabled()


def test_one_can_draw_before_there_is_a_network(stage, recipe):
    stage.session.start(recipe(8), play=False)
    pad = stage.open(Pad, SIZE)
    drag(pad, (0.3, 0.3), (0.6, 0.6))
    assert pad.reading.text()


@pytest.mark.parametrize("size", [(150, 330), (330, 460), (900, 200), (1200, 900)])
def test_it_is_usable_at_any_size(stage, recipe, size):
    stage.start(recipe(8), tested=False)
    pad = stage.open(Pad, size)
    paper = min(pad.sketch.width(), pad.sketch.height())
    assert paper >= 100
    assert pad.seen.width() == pad.seen.height() == 112


def test_a_change_of_theme_keeps_the_drawing(pad):
    dark = painted(pad)
    pad.set_theme(LIGHT)
    light = painted(pad)
    assert dark.mean() < 100 < light.mean()
    pad.set_theme(DARK)
    assert np.array_equal(painted(pad), dark)


def test_a_damaged_session_leaves_the_pad_as_it_is(pad):
    state = json.loads(pad.view_state())
    for strokes in ([[[0.5, 0.5]]] * 400_000, [[[0, 0], [1e12, 0]]]):
        with pytest.raises(ValueError, match="The drawing has"):
            pad.restore_view(json.dumps(state | {"strokes": strokes}))
    assert json.loads(pad.view_state()) == state
    pad.restore_view(json.dumps(state | {"strokes": [[[0.5, 0.5]]]}))
    assert json.loads(pad.view_state())["strokes"] == [[[0.5, 0.5]]]
