"""Every colour, size and distance of the window, named by what it means."""

from dataclasses import dataclass, replace
from typing import Literal

from PySide6.QtGui import QFont, QFontDatabase

Size = Literal["caption", "body", "title", "display"]

POINTS: dict[Size, float] = {"caption": 8.5, "body": 10.0, "title": 11.5, "display": 20.0}
"""The one type scale, in points."""

SPACING = 8
"""The one unit of distance, in device-independent pixels; margins are its halves and multiples."""


@dataclass(frozen=True, slots=True)
class Theme:
    """Colours by meaning, each as ``#rrggbb``.

    The ten class colours and the run colours were found by maximising the least OKLab distance
    between any two of them as seen with normal and with red-, green- and blue-blind eyes; of the
    runs also the distance to `train` and `test`, whose curves are above theirs.
    """

    dark: bool
    window: str
    surface: str
    """What panels draw on; zero in a heat map has this colour."""
    raised: str
    border: str
    text: str
    muted: str
    accent: str
    on_accent: str
    right: str
    wrong: str
    train: str
    test: str
    classes: tuple[str, ...]
    runs: tuple[str, ...]
    type_scale: float = 1.0
    """How many times larger than usual words are, and pictures with them: 1 but on a projector."""

    @property
    def usual(self) -> "Theme":
        """The same colours with words of the usual size."""
        return self if self.type_scale == 1.0 else replace(self, type_scale=1.0)


def _ten(names: str) -> tuple[str, ...]:
    """Split a line of ten colours."""
    return tuple(names.split())


DARK = Theme(
    dark=True,
    window="#181a1f",
    surface="#101215",
    raised="#262a32",
    border="#343943",
    text="#e7eaf0",
    muted="#9ba4b3",
    accent="#2f6fe4",
    on_accent="#ffffff",
    right="#35d0ba",
    wrong="#ff6f5c",
    train="#4cc3f5",
    test="#ffb454",
    classes=_ten("#3ce1ff #b40096 #c3e11e #ffa5a5 #4b965a #00a5ff #ff4bc3 #a5b400 #9600f0 #4b691e"),
    runs=("#96ffd2", "#b45aff", "#f0691e", "#1e9696", "#5a5aa5", "#b43c00"),
)

LIGHT = Theme(
    dark=False,
    window="#f2f4f7",
    surface="#ffffff",
    raised="#e7eaef",
    border="#cbd1da",
    text="#16191f",
    muted="#566070",
    accent="#1f5fd6",
    on_accent="#ffffff",
    right="#00786e",
    wrong="#c9301a",
    train="#0a68c4",
    test="#b25400",
    classes=_ten("#4b78f0 #a51e00 #a5a5ff #f04b0f #2d1e5a #f09696 #0000e1 #b46996 #5a0000 #783c87"),
    runs=("#3c96ff", "#4b0f00", "#f06978", "#000fb4", "#783c69", "#2d0069"),
)


def run_colour(theme: Theme, number: int) -> str:
    """Return the colour of the run of that number, 1 and up; it stays with the run."""
    return theme.runs[(number - 1) % len(theme.runs)]


def font(size: Size = "body", *, strong: bool = False, scale: float = 1.0) -> QFont:
    """Font of the given size, `scale` times: the system's own face, else one that reads well."""
    system = QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont).family()
    chosen = QFont()
    chosen.setFamilies([system, "Segoe UI", "Cantarell", "Noto Sans", "DejaVu Sans"])
    chosen.setPointSizeF(POINTS[size] * scale)
    if strong:
        chosen.setWeight(QFont.Weight.DemiBold)
    return chosen
