"""A person's own picture of one digit becomes an image as MNIST would have it.

Decoding PNG and JPEG belongs to who has a decoder; here an array comes in. The steps are those of
LeCun et al. (1998): ink on paper, fitted into 20x20 keeping its aspect, centred by its mass.
"""

import numpy as np

from mnist_viz.core.arrays import Bytes, Doubles
from mnist_viz.core.examples import PIXELS, SIDE
from mnist_viz.core.message import Message
from mnist_viz.data.errors import DataError
from mnist_viz.data.ink import BOX, MIDDLE

_RED_GREEN_BLUE = np.array([0.299, 0.587, 0.114])  # luma of ITU-R BT.601
_MIN_CONTRAST = 0.1


def from_picture(picture: Bytes) -> Bytes:
    """Return the picture of one digit as an MNIST-like image.

    Dark ink on light paper and light ink on dark paper are both understood: the border is paper.

    Parameters
    ----------
    picture : uint8 array, (height, width) or (height, width, 3 or 4)
        Grey, red-green-blue, or that with opacity (what is transparent shows white paper).

    Returns
    -------
    uint8 array, (784,)
        0 is paper, 255 is ink.

    Raises
    ------
    DataError
        If there is no digit to be seen.
    ValueError
        If the array has another shape or type.
    """
    ink = _ink(_grey(picture))
    rows, columns = np.nonzero(ink)
    digit = ink[rows.min() : rows.max() + 1, columns.min() : columns.max() + 1]
    return _place(_scale(digit, BOX / max(digit.shape))).reshape(PIXELS)


def _grey(picture: Bytes) -> Doubles:
    """Return lightness, (height, width), 0 black to 1 white."""
    channels = picture.shape[2] if picture.ndim == 3 else 1
    if picture.dtype != np.uint8 or picture.ndim not in {2, 3} or channels not in {1, 3, 4}:
        raise ValueError(f"A picture must be uint8 (h, w[, 3 or 4]), not {picture.shape}.")
    if min(picture.shape[:2]) < 3:
        raise DataError(Message("The picture is too small to hold a digit."))
    values: Doubles = picture / 255
    if channels == 1:
        return values[..., 0] if picture.ndim == 3 else values
    grey: Doubles = values[..., :3] @ _RED_GREEN_BLUE
    if channels == 4:
        opacity = values[..., 3]
        grey = grey * opacity + (1 - opacity)
    return grey


def _ink(grey: Doubles) -> Doubles:
    """Return ink from 0 to 1, with the noise of the paper set to exactly 0."""
    border = np.concatenate([grey[0], grey[-1], grey[1:-1, 0], grey[1:-1, -1]])
    paper = float(np.median(border))
    ink: Doubles = np.abs(grey - paper)
    contrast = float(ink.max())
    if contrast < _MIN_CONTRAST:
        raise DataError(
            Message("No digit is to be seen in the picture: it is the same colour all over.")
        )
    ink = np.minimum(ink / contrast, 1.0)
    # What the paper's own grain reaches is no ink; a digit that touches the border still is.
    grain = min(4 * float(np.quantile(np.abs(border - paper), 0.9)) / contrast, 0.3)
    ink[ink <= grain] = 0
    return ink


def _scale(values: Doubles, factor: float) -> Doubles:
    """Scale both sides by `factor`; every new pixel is the mean of what it covers."""
    height, width = (max(1, round(factor * side)) for side in values.shape)
    scaled: Doubles = (
        _covering(height, values.shape[0]) @ values @ _covering(width, values.shape[1]).T
    )
    return scaled


def _covering(new: int, old: int) -> Doubles:
    """Return (new, old): the share that each old pixel has in each new one; rows sum to 1."""
    edges = np.arange(new + 1) * (old / new)
    starts, ends = edges[:-1, None], edges[1:, None]
    pixels = np.arange(old)
    overlap = np.minimum(ends, pixels + 1) - np.maximum(starts, pixels)
    shares: Doubles = np.clip(overlap, 0, None) / (old / new)
    return shares


def _place(digit: Doubles) -> Bytes:
    """Return (28, 28) with the centre of mass at the centre, as near as whole pixels allow."""
    height, width = digit.shape
    mass = digit.sum()
    row = float(digit.sum(axis=1) @ np.arange(height) / mass)
    column = float(digit.sum(axis=0) @ np.arange(width) / mass)
    top = min(max(round(MIDDLE - row), 0), SIDE - height)
    left = min(max(round(MIDDLE - column), 0), SIDE - width)
    image = np.zeros((SIDE, SIDE), np.uint8)
    strongest = max(float(digit.max()), 0.5)
    image[top : top + height, left : left + width] = np.rint(255 * digit / strongest)
    return image
