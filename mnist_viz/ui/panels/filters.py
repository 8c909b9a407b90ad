"""The filters: every row of W1 as a picture of the input that excites that unit most."""

import numpy as np
from PySide6.QtWidgets import QCheckBox, QVBoxLayout

from mnist_viz.session.frame import Frame
from mnist_viz.session.session import Session
from mnist_viz.ui.mosaic import Mosaic
from mnist_viz.ui.panel import Panel, Place
from mnist_viz.ui.theme import SPACING, Theme


class Filters(Panel):
    """One mosaic, one scale."""

    name = "filters"
    title = "Filters of the first layer"
    help = (
        "Each tile is one row of W1: the 784 weights from the pixels to one hidden unit. All share "
        "one scale, so that you see them grow; one colour is for weights above zero, one for below."
    )
    place = Place("middle", 2, stretch=6)
    interval = 33

    def __init__(self, session: Session, theme: Theme) -> None:
        super().__init__(session, theme)
        self.mosaic = Mosaic(theme)
        self.own_scale = QCheckBox("Each tile on its own scale")
        self.own_scale.setToolTip(
            "Stretch every filter to full contrast: shows shapes sooner, hides how they grow."
        )
        layout = QVBoxLayout(self)
        layout.setContentsMargins(SPACING, SPACING // 2, SPACING, SPACING // 2)
        layout.setSpacing(SPACING // 2)
        layout.addWidget(self.mosaic, 1)
        layout.addWidget(self.own_scale)
        self.own_scale.toggled.connect(lambda own: self.mosaic.set_shared(not own))

    def draw(self, frame: Frame) -> None:
        """Show W1 as it is."""
        if frame.network is not None:
            self.mosaic.set_filters(np.ascontiguousarray(frame.network.weights[0]))

    def set_theme(self, theme: Theme) -> None:
        """Wear `theme`."""
        super().set_theme(theme)
        self.mosaic.set_theme(theme)
