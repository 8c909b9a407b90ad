"""An image of colour indices that Qt paints without Python, and that knows what is pointed at.

Python's lock is what painting and training fight for. A `QGraphicsPixmapItem` in a plain
`QGraphicsView` is painted wholly in C++, so nothing here may override a paint event.
"""

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QImage,
    QKeyEvent,
    QMouseEvent,
    QPainterPath,
    QPen,
    QPixmap,
    QResizeEvent,
    QTransform,
)
from PySide6.QtWidgets import QFrame, QGraphicsPathItem, QGraphicsScene, QGraphicsView, QWidget

from mnist_viz.ui.charts.colormaps import Indices, Rgb
from mnist_viz.ui.look.theme import Theme

_ARROWS = {
    Qt.Key.Key_Left: (0, -1),
    Qt.Key.Key_Right: (0, 1),
    Qt.Key.Key_Up: (-1, 0),
    Qt.Key.Key_Down: (1, 0),
}
_CHOOSE = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)


def bare(view: QGraphicsView) -> None:
    """Strip a view of all that would scroll, frame or index it."""
    view.setFrameShape(QFrame.Shape.NoFrame)
    view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    view.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    view.setOptimizationFlag(QGraphicsView.OptimizationFlag.DontSavePainterState)
    view.scene().setItemIndexMethod(QGraphicsScene.ItemIndexMethod.NoIndex)
    view.setMouseTracking(True)


class Picture(QGraphicsView):
    """A 2-D array of colour indices, fitted into the widget with crisp pixels.

    Scene coordinates are array cells: overlays are drawn in columns (x) and rows (y).

    Parameters
    ----------
    stretch
        Fill the widget, cells becoming oblong, instead of keeping them square.
    """

    pointed = Signal(object)
    """(x, y) in cells under the pointer as a `QPointF`, or None once it has left."""
    clicked = Signal(object)
    """(x, y) in cells as a `QPointF`."""
    chosen = Signal()
    """Return or space was pressed."""
    moved = Signal(int, int)
    """An arrow key: by how many rows and columns."""
    resized = Signal()

    def __init__(self, *, stretch: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setScene(QGraphicsScene(self))
        bare(self)
        self.setMinimumSize(40, 40)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._stretch = stretch
        self._rows, self._columns = 1, 1
        self._colours: list[int] = []
        self._cells: Indices | None = None
        self._image = QImage()
        self._item = self.scene().addPixmap(QPixmap())
        self._widths: dict[QGraphicsPathItem, float] = {}
        self._ratio = self.devicePixelRatioF()

    def set_table(self, colours: Rgb, theme: Theme) -> None:
        """Wear other colours: a (256, 3) table, and the theme for what surrounds the image."""
        self._colours = [0xFF000000 | r << 16 | g << 8 | b for r, g, b in colours.tolist()]
        self.setBackgroundBrush(QColor(theme.surface))
        self.fit()  # to the pixels of the screen, which may be another
        if self._cells is not None:
            self._image.setColorTable(self._colours)
            self._item.setPixmap(QPixmap.fromImage(self._image))

    def show_cells(self, cells: Indices) -> None:
        """Show a C-contiguous (rows, columns) array of indices, which is only read."""
        rows, columns = cells.shape
        if cells is not self._cells:
            # The image looks into the array, which must live as long.
            self._cells = cells
            self._image = QImage(cells.data, columns, rows, columns, QImage.Format.Format_Indexed8)
            self._image.setColorTable(self._colours)
        self._item.setPixmap(QPixmap.fromImage(self._image))
        if (rows, columns) != (self._rows, self._columns):
            self._rows, self._columns = rows, columns
            self.fit()

    def overlay(self, colour: str, width: float = 2.0) -> QGraphicsPathItem:
        """Make an empty outline over the image, `width` pixels wide at every scale."""
        item = self.scene().addPath(QPainterPath())
        self.restyle(item, colour, width)
        return item

    def restyle(self, item: QGraphicsPathItem, colour: str, width: float = 2.0) -> None:
        """Draw an overlay's lines in another colour."""
        self._widths[item] = width
        # A cosmetic pen counts the screen's pixels, not the window's.
        pen = QPen(QColor(colour), width * self._ratio)
        pen.setCosmetic(True)
        pen.setJoinStyle(Qt.PenJoinStyle.MiterJoin)
        item.setPen(pen)

    def fit(self) -> None:
        """Scale the image to the widget, and its outlines to the pixels of the screen."""
        if self._ratio != self.devicePixelRatioF():
            self._ratio = self.devicePixelRatioF()
            for item, width in self._widths.items():
                pen = item.pen()
                pen.setWidthF(width * self._ratio)
                item.setPen(pen)
        room = QSizeF(self.viewport().size())
        x, y = room.width() / self._columns, room.height() / self._rows
        if not self._stretch:
            x = y = self._crisp(min(x, y))
        # Shrunk without smoothing, whole rows would vanish.
        shrunk = min(x, y) * self.devicePixelRatioF() < 1.0
        mode = Qt.TransformationMode
        self._item.setTransformationMode(
            mode.SmoothTransformation if shrunk else mode.FastTransformation
        )
        self.setSceneRect(QRectF(0, 0, self._columns, self._rows))
        self.setTransform(QTransform.fromScale(x, y))

    def _crisp(self, scale: float) -> float:
        """Whole device pixels a cell, where rounding down costs little of the size."""
        device = scale * self.devicePixelRatioF()
        return int(device) / self.devicePixelRatioF() if device >= 4.0 else scale

    def _cell_at(self, event: QMouseEvent) -> QPointF | None:
        at = self.mapToScene(event.position().toPoint())
        return at if self.sceneRect().contains(at) else None

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit again."""
        super().resizeEvent(event)
        self.fit()
        self.resized.emit()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Tell which cell is pointed at."""
        self.pointed.emit(self._cell_at(event))

    def leaveEvent(self, event: object) -> None:
        """Tell that none is."""
        self.pointed.emit(None)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Tell which cell was clicked."""
        at = self._cell_at(event)
        if event.button() == Qt.MouseButton.LeftButton and at is not None:
            self.clicked.emit(at)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Tell of arrows and of return; leave every other key to the window."""
        key = Qt.Key(event.key())
        if key in _ARROWS:
            self.moved.emit(*_ARROWS[key])
        elif key in _CHOOSE:
            self.chosen.emit()
        else:
            event.ignore()
