"""A sentence in a panel, which wraps and takes what width there is instead of asking for some."""

from PySide6.QtWidgets import QLabel, QSizePolicy


class Note(QLabel):
    """Words of any length.

    Parameters
    ----------
    role, scale
        As the style sheet knows them.
    whole
        Whether it never gets less height than all its lines take.
    """

    def __init__(
        self, text: str = "", *, role: str = "", scale: str = "", whole: bool = False
    ) -> None:
        super().__init__(text)
        self.setWordWrap(True)
        down = QSizePolicy.Policy.Minimum if whole else QSizePolicy.Policy.Preferred
        self.setSizePolicy(QSizePolicy.Policy.Ignored, down)
        self.setProperty("role", role)
        self.setProperty("scale", scale)
