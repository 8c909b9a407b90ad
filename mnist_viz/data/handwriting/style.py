"""A style: how much a hand varies, as numbers that can be turned."""

from dataclasses import dataclass, replace


@dataclass(frozen=True, slots=True)
class Style:
    """How much handwriting varies from digit to digit.

    Lengths are shares of a digit's height, pixels where it says so; "spread" is a standard
    deviation. The defaults look most like MNIST.

    Attributes
    ----------
    abroad
        Share of hands that write as people do outside the USA: 0 none, 1 all.
    exemplar, beyond
        Concentration of the Dirichlet weights of a family's exemplars (small: near one of them),
        and how far beyond their hull a hand may be (1: not).
    jitter, stroke_jitter, reach
        Spreads: of every control point, of every stroke, and of how far a stroke's ends reach
        beyond or fall short, as a share of its last piece.
    unrest
        Spread of the logarithm of a hand's trembling: some hands are steady, some are not.
    corners
        The two parameters of the beta distribution of a corner's roundness, 0 sharp and 1 smooth.
    warp, warp_length
        Spread of a smooth random displacement, and the length over which it changes.
    trapezium, bend, waist, tilt, rotation
        Spreads: narrower at one end, curved sidewards, thicker in the middle, horizontal strokes
        that rise, and turned as a whole (radians).
    outliers
        Spread of the logarithm of the spreads of slant, aspect and pen: occasional extremes.
    pressure
        How much the width of the pen varies along a stroke, as a share of it.
    grain
        Roughness of the ink's edge, pixels.
    """

    abroad: float = 0.0
    exemplar: float = 0.6
    beyond: float = 1.4
    jitter: float = 0.022
    stroke_jitter: float = 0.02
    reach: float = 0.14
    unrest: float = 0.25
    corners: tuple[float, float] = (0.7, 1.5)
    warp: float = 0.03
    warp_length: float = 0.7
    trapezium: float = 0.12
    bend: float = 0.05
    waist: float = 0.05
    tilt: float = 0.05
    rotation: float = 0.08
    outliers: float = 0.1
    pressure: float = 0.13
    grain: float = 0.1


MNIST_LIKE = Style()
"""A steady hand from where MNIST was collected: hard to tell from MNIST at a glance."""

WIDE = Style(
    beyond=1.6,
    jitter=0.06,
    stroke_jitter=0.025,
    reach=0.25,
    unrest=0.35,
    warp=0.04,
    tilt=0.06,
    outliers=0.3,
    pressure=0.25,
)
"""Varies more than people do: the better teacher."""

LIVELY = Style(
    abroad=0.35,
    beyond=1.55,
    jitter=0.048,
    stroke_jitter=0.023,
    reach=0.22,
    unrest=0.33,
    warp=0.037,
    tilt=0.055,
    outliers=0.25,
    pressure=0.22,
)
"""Most of the way from the one to the other, at home and abroad: nearly all can be read."""

WORLD = replace(WIDE, abroad=0.5)
"""The same, and writes as people do outside the USA too, whose hands MNIST lacks."""
