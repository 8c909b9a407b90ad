"""The equations of a network, one below the other, where there is room for them all."""

from collections.abc import Sequence

from PySide6.QtCore import QByteArray, QRectF, QSize
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QSizePolicy, QWidget

from mnist_viz.core.insights.phases import Phase
from mnist_viz.ui.look.theme import SPACING, Theme, font
from mnist_viz.ui.resources import resource
from mnist_viz.ui.words.translation import tr

SMALLEST = 0.75
"""Of its usual size an equation is read; smaller, none is drawn at all."""


class Formulas(QWidget):
    """Takes what room others leave; painted by Python, which is affordable because it stays."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._pictures: tuple[str, ...] = ()
        self._drawn: list[QSvgRenderer] = []
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Ignored)
        self.setAccessibleName(tr("What it computes"))
        self.set_theme(theme)

    def set_theme(self, theme: Theme) -> None:
        """Wear a theme."""
        self._theme = theme
        self._draw()

    def show_pictures(self, pictures: Sequence[str]) -> None:
        """Show equations, each by the name of its picture."""
        if tuple(pictures) != self._pictures:
            self._pictures = tuple(pictures)
            self._draw()

    @property
    def scale(self) -> float:
        """How large they are; 0 where there is no room for them."""
        if not self._drawn:
            return 0.0
        sizes = [picture.viewBoxF().size() for picture in self._drawn]
        wide = max(size.width() for size in sizes)
        high = sum(size.height() + SPACING for size in sizes)
        room = QSize(self.width(), self.height() - self._line())
        fits = min(self._theme.type_scale, room.width() / wide, room.height() / high)
        return fits if fits >= SMALLEST * self._theme.type_scale else 0.0

    def _draw(self) -> None:
        self._drawn = []
        for picture in self._pictures:
            drawing = resource(f"equations/{picture}.svg").read_text(encoding="utf-8")
            tinted = drawing.replace("currentColor", self._theme.text)
            self._drawn.append(QSvgRenderer(QByteArray(tinted.encode())))
        self.update()

    def _line(self) -> int:
        """Return the height of the heading, and of the gap below it."""
        return self.fontMetrics().height() + SPACING

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the heading and the equations, unless they would be too small."""
        scale = self.scale
        if not scale:
            return
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setFont(font("caption", strong=True, scale=self._theme.type_scale))
            painter.setPen(QColor(self._theme.text))
            painter.drawText(0, self.fontMetrics().ascent(), tr("What it computes"))
            top = float(self._line())
            for picture in self._drawn:
                size = picture.viewBoxF().size() * scale
                picture.render(painter, QRectF(0, top, size.width(), size.height()))
                top += size.height() + SPACING * scale


def pictures_of(story: Sequence[Phase]) -> list[str]:
    """Return the equations that make a network what it is: forward, its cost, and what it corrects.

    Each once, for those of layers in between are the same.
    """
    forward = [e.picture for phase in story[:-2] for e in phase.equations]
    backward = story[-2].equations[0].picture
    return list(dict.fromkeys([*forward, backward]))
