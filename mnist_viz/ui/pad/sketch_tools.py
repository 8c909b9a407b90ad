"""The tools next to a sketch: eraser, undo, redo, a new sheet, and how wide the pen is."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSlider, QToolButton, QWidget

from mnist_viz.data.ink import PEN_WIDTH
from mnist_viz.ui.look.icons import icon
from mnist_viz.ui.look.theme import SPACING, Theme
from mnist_viz.ui.pad.sketch import Sketch
from mnist_viz.ui.words.translation import tr

_TENTHS = 10
"""Steps of the slider per pixel of the pen's width."""


class SketchTools(QWidget):
    """A row of buttons and a slider.

    Attributes
    ----------
    eraser, undo, redo, clear
        Actions; anyone who adds them to a widget has their keys received where in it the focus is.
    brush
        The slider, in tenths of a pixel of the 28x28 image.
    """

    def __init__(self, sketch: Sketch, theme: Theme) -> None:
        super().__init__()
        self._sketch = sketch
        keys = QKeySequence.StandardKey
        self.eraser = self._action(
            "eraser", tr("Erase"), tr("Rub ink out; the right button does too.")
        )
        self.undo = self._action("undo", tr("Undo"), tr("Take back the last stroke."), keys.Undo)
        self.redo = self._action(
            "redo", tr("Redo"), tr("Draw again what was taken back."), keys.Redo
        )
        self.clear = self._action(
            "trash", tr("Clear"), tr("Take a new sheet, which can be undone."), keys.Delete
        )
        self.eraser.setCheckable(True)
        self.brush = _slider(sketch.width_of_pen)
        self._lay_out()
        self._connect()
        self.set_theme(theme)
        self._follow()

    def set_theme(self, theme: Theme) -> None:
        """Apply a theme."""
        for action in self.actions():
            action.setIcon(icon(action.objectName(), theme))

    def _action(
        self, picture: str, text: str, tip: str, key: QKeySequence.StandardKey | None = None
    ) -> QAction:
        action = QAction(text, self)
        action.setObjectName(picture)
        action.setToolTip(tip)
        if key is not None:
            action.setShortcuts(key)
            written = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
            action.setToolTip(f"{tip}  ({written})")
        action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        self.addAction(action)
        return action

    def _lay_out(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACING // 2)
        for action in self.actions():
            button = QToolButton()
            button.setDefaultAction(action)
            button.setAccessibleName(action.text())
            row.addWidget(button)
        row.addSpacing(SPACING)
        row.addWidget(QLabel(tr("Pen")))
        row.addWidget(self.brush, 1)

    def _connect(self) -> None:
        strokes = self._sketch.strokes
        for action, change in (
            (self.undo, strokes.undo),
            (self.redo, strokes.redo),
            (self.clear, strokes.clear),
        ):
            action.triggered.connect(change)
            action.triggered.connect(self._sketch.redraw)
        self.eraser.toggled.connect(self._erase)
        self.brush.valueChanged.connect(self._widen)
        self._sketch.changed.connect(self._follow)

    def _erase(self, erasing: bool) -> None:
        self._sketch.erasing = erasing

    def _widen(self, tenths: int) -> None:
        self._sketch.width_of_pen = tenths / _TENTHS

    def _follow(self) -> None:
        """Offer only what would do something; blank paper wants a pen, no eraser."""
        strokes = self._sketch.strokes
        self.eraser.setEnabled(bool(strokes.drawing))
        if not strokes.drawing:
            self.eraser.setChecked(False)
        self.undo.setEnabled(strokes.can_undo)
        self.redo.setEnabled(strokes.can_redo)
        self.clear.setEnabled(bool(strokes.drawing))


def _slider(width: float) -> QSlider:
    slider = QSlider(Qt.Orientation.Horizontal)
    slider.setRange(1 * _TENTHS, 6 * _TENTHS)
    slider.setPageStep(_TENTHS // 2)
    slider.setValue(round(width * _TENTHS))
    slider.setAccessibleName(tr("Width of the pen"))
    slider.setToolTip(
        tr(
            "How wide the pen is, 1 to 6 pixels of the image; MNIST's pens are about {width}."
        ).format(width=PEN_WIDTH)
    )
    return slider
