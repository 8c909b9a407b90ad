"""Numbers as colours: one diverging, one sequential and one ink map for the whole window.

Pictures hold 8-bit indices and leave the colours to a table, so a new picture costs one pass over
the numbers and a new theme costs nothing but a new table.
"""

from enum import Enum
from functools import cache
from math import floor, log10

import numpy as np
from numpy.typing import NDArray

from mnist_viz.core.arrays import Floats
from mnist_viz.ui.look.theme import Theme

LEVELS = 253
"""Indices 0 to 252 carry values; being odd, zero has its own index in the middle."""
EMPTY = 253
"""Index of places that hold nothing: the panel's background."""
GAP = 254
"""Index of the lines between tiles."""
NOT_FINITE = 255
"""Index of NaN and infinity, in a colour that no value has."""

Indices = NDArray[np.uint8]
Rgb = NDArray[np.uint8]


class Kind(Enum):
    """What the numbers are, which decides their colours."""

    DIVERGING = "diverging"
    """Signed, -limit to limit: blue below zero, orange above, zero the panel's background."""
    SEQUENTIAL = "sequential"
    """0 to limit, zero the panel's background."""
    INK = "ink"
    """Grey values of a digit, 0 (paper) to limit."""


def indices(
    values: Floats | NDArray[np.uint8], limit: float, kind: Kind, out: Indices | None = None
) -> Indices:
    """Colour index of each value on one scale.

    Parameters
    ----------
    values
        Any shape.
    limit
        The value, in the unit of `values`, that takes the last colour; what is beyond takes it
        too. Where it is zero, every finite value has the colour of zero.
    kind
        Whether the scale is symmetric about zero.
    out
        Where to write, of the shape of `values`; a new array by default.

    Returns
    -------
    out
        0 to 252, or `NOT_FINITE` for NaN and infinity.
    """
    centre = (LEVELS - 1) / 2 if kind is Kind.DIVERGING else 0.0
    # A limit too small to divide by counts as zero: 1 / limit would overflow.
    scale = np.float32((LEVELS - 1 - centre) / limit if limit > 1e-30 else 0.0)
    with np.errstate(invalid="ignore", over="ignore"):
        scaled = np.multiply(values, scale, dtype=np.float32, casting="unsafe")
    scaled += np.float32(centre + 0.5)
    flat = scaled.ravel(order="K")
    # One pass of BLAS tells that all are finite; it may overflow where they are, but seldom.
    with np.errstate(invalid="ignore", over="ignore"):
        finite = bool(np.isfinite(np.dot(flat, flat)))
    if not finite:
        bad = ~np.isfinite(values)
        scaled[bad] = 0.0
    np.clip(scaled, 0.0, LEVELS - 0.5, out=scaled)
    if out is None:
        out = np.empty(values.shape, np.uint8)
    np.copyto(out, scaled, casting="unsafe")
    if not finite:
        out[bad] = NOT_FINITE
    return out


def holds_not_finite(cells: Indices) -> bool:
    """Whether any of these colours is that of NaN and infinity."""
    return bool(cells.max(initial=0) == NOT_FINITE)


def limit_of(values: Floats, kind: Kind) -> float:
    """Scale limit that shows these values well and seldom moves.

    Signed values are bell-shaped, so three times their root mean square keeps a single outlier
    from dimming all others; values from zero up are shown to their largest. NaN and infinity are
    left out.
    """
    flat = values.ravel(order="K")
    with np.errstate(over="ignore", invalid="ignore"):
        square = float(np.dot(flat, flat)) if flat.size else 0.0
    if not np.isfinite(square):
        flat = flat[np.isfinite(flat)].astype(np.float64)
        square = float(np.dot(flat, flat)) if flat.size else 0.0
    if not flat.size:
        return 0.0
    if kind is Kind.DIVERGING:
        return round_up(3.0 * (square / flat.size) ** 0.5)
    return round_up(float(flat.max()))


def round_up(value: float) -> float:
    """Smallest of 1, 1.5, 2, 3, 5, 7 times a power of ten that is not below `value`; else 0."""
    if value <= 0.0:
        return 0.0
    power = 10.0 ** floor(log10(value))
    # A hair's breadth of tolerance: 0.3 / 0.1 is a little more than 3.
    step = next(s for s in (1.0, 1.5, 2.0, 3.0, 5.0, 7.0, 10.0) if value / power <= s * (1 + 1e-9))
    return float(f"{step * power:.12g}")


_SLACK = 3.0
"""How many times too large a scale may be before it shrinks."""


def steady(limit: float, values: Floats) -> float:
    """Return a limit for these values that leaves the present one alone where it can.

    What is wanted is three root mean squares, of either sign, so that a single outlier does
    not dim all others, but no more than the largest value needs. The limit grows to that at once,
    in steps of about a half, and shrinks only when a third of it would do.

    Parameters
    ----------
    limit
        The present limit; 0 for none yet.
    values
        Any shape; NaN and infinity are left out.
    """
    largest = float(np.abs(values[np.isfinite(values)]).max(initial=0.0))
    wanted = min(limit_of(values, Kind.DIVERGING), round_up(largest))
    return limit if wanted <= limit <= _SLACK * wanted else wanted


@cache
def table(kind: Kind, theme: Theme) -> Rgb:
    """Colours of the 256 indices: (256, 3) red, green, blue; read-only.

    Lightness in OKLab (Ottosson 2020) runs linearly away from the panel's background, the same on
    both arms of the diverging map, and blue against orange differ for colour-blind eyes.
    """
    made = np.zeros((256, 3), np.uint8)
    paper = _to_oklab(theme.surface)
    far = 0.86 if theme.dark else 0.36
    if kind is Kind.DIVERGING:
        half = LEVELS // 2
        made[half::-1] = _ramp(paper, far, hues=(262.0, 236.0), chroma=0.17, count=half + 1)
        made[half:LEVELS] = _ramp(paper, far, hues=(40.0, 62.0), chroma=0.17, count=half + 1)
    elif kind is Kind.SEQUENTIAL:
        far = 0.95 if theme.dark else 0.25
        hues = (295.0, 460.0) if theme.dark else (450.0, 290.0)
        made[:LEVELS] = _ramp(paper, far, hues=hues, chroma=0.18, count=LEVELS)
    else:
        far = 0.96 if theme.dark else 0.2
        made[:LEVELS] = _ramp(paper, far, hues=(260.0, 260.0), chroma=0.0, count=LEVELS)
    made[EMPTY], made[GAP] = _bytes(theme.surface), _bytes(theme.border)
    made[NOT_FINITE] = (0xFF, 0x2E, 0xE6) if theme.dark else (0xD4, 0x00, 0xBE)
    made.flags.writeable = False
    return made


def _ramp(
    start: NDArray[np.float64], far: float, hues: tuple[float, float], chroma: float, count: int
) -> Rgb:
    """Colours from `start` (OKLab) to lightness `far`, hue in degrees, chroma greatest midway."""
    t = np.linspace(0.0, 1.0, count)
    lightness = start[0] + (far - start[0]) * t
    hue = np.deg2rad(hues[0] + (hues[1] - hues[0]) * t)
    # Rises fast from the background, and ends pale enough to be within what a screen can show.
    strength = chroma * np.sin(np.pi * (0.08 + 0.72 * t) ** 0.8) * np.minimum(1.0, t / 0.25)
    direction = np.stack([np.cos(hue), np.sin(hue)], axis=1)
    inside, outside = np.zeros(count), np.ones(count)
    # Bisection for the most chroma that a screen can show keeps lightness exactly on its line.
    for _ in range(20):
        kept = (inside + outside) / 2
        lab = np.column_stack([lightness, direction * (strength * kept)[:, None]])
        lab[:, 1:] += start[1:] * (1.0 - t)[:, None]
        linear = np.power(lab @ _FROM_OKLAB.T, 3) @ _FROM_CONES.T
        fits = ((linear > -1e-3) & (linear < 1.0 + 1e-3)).all(axis=1)
        inside, outside = np.where(fits, kept, inside), np.where(fits, outside, kept)
    return np.rint(255.0 * _encode(np.clip(linear, 0.0, 1.0))).astype(np.uint8)


def _bytes(colour: str) -> tuple[int, int, int]:
    """Red, green and blue of ``#rrggbb``."""
    return int(colour[1:3], 16), int(colour[3:5], 16), int(colour[5:7], 16)


def _to_oklab(colour: str) -> NDArray[np.float64]:
    """OKLab coordinates (3,) of ``#rrggbb``."""
    encoded = np.array(_bytes(colour)) / 255.0
    linear = np.where(encoded <= 0.04045, encoded / 12.92, ((encoded + 0.055) / 1.055) ** 2.4)
    cones = np.linalg.solve(_FROM_CONES, linear)
    return np.linalg.solve(_FROM_OKLAB, np.cbrt(cones))


def _encode(linear: NDArray[np.float64]) -> NDArray[np.float64]:
    """Apply the sRGB transfer curve (IEC 61966-2-1)."""
    curve = 1.055 * np.power(linear, 1 / 2.4) - 0.055
    return np.where(linear <= 0.0031308, linear * 12.92, curve)


_FROM_OKLAB = np.array(
    [
        [1.0, 0.3963377774, 0.2158037573],
        [1.0, -0.1055613458, -0.0638541728],
        [1.0, -0.0894841775, -1.2914855480],
    ]
)
_FROM_CONES = np.array(
    [
        [4.0767416621, -3.3077115913, 0.2309699292],
        [-1.2684380046, 2.6097574011, -0.3413193965],
        [-0.0041960863, -0.7034186147, 1.7076147010],
    ]
)
