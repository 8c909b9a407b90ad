"""Making the window larger stays quick, however full the paper is."""

import pytest

from mnist_viz.ui.look.theme import DARK
from mnist_viz.ui.pad.sketch import Sketch
from mnist_viz.ui.pad.strokes import Paper


@pytest.mark.slow
def test_a_full_page_is_drawn_again_only_once_the_window_rests(dressed, qtbot, monkeypatch):
    inked: list[int] = []
    ink = Paper.ink
    monkeypatch.setattr(Paper, "ink", lambda *args: (inked.append(1), ink(*args))[1])
    strokes = tuple(((0.1, y / 300), (0.9, y / 300)) for y in range(20, 220))
    sketch = Sketch(DARK, strokes)
    qtbot.addWidget(sketch)
    sketch.resize(200, 200)
    sketch.show()
    qtbot.waitUntil(lambda: len(inked) >= 200)
    inked.clear()
    for side in range(200, 320, 5):
        sketch.resize(side, side)
        sketch.repaint()
    assert len(inked) == 0, "every stroke was drawn at every size"
    stretched = sketch.grab().toImage()
    qtbot.waitUntil(lambda: len(inked) == 200)
    sharp = sketch.grab().toImage()
    ground = sharp.pixelColor(5, 5).lightness()
    for image in (stretched, sharp):
        assert abs(image.pixelColor(160, 120).lightness() - ground) > 60, "the ink is elsewhere"
