"""Tell ink from paper, and measure and change the width of the pen.

Paper is estimated at every place by a morphological closing: the lightest value within reach, then
the darkest of those. It fills every stroke that is narrower than the reach and follows shade that
changes more slowly than that.
"""

from functools import reduce

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from mnist_viz.core.arrays import Bytes, Singles
from mnist_viz.data.ink import BOX

_RED_GREEN_BLUE = np.array([0.299, 0.587, 0.114], np.float32)  # luma of ITU-R BT.601
_OPAQUE = 128
_ONE_COLOUR = 0.06  # deviation of lightness below which a drawing is of one colour
_COLOURED = 1.6  # how much better a colour must show the ink than lightness does
_REACHES = (0.08, 0.14, 0.22, 0.3)  # shares of the longer side, within which strokes are filled
_LEAST_CONTRAST = 0.08  # of ink and paper
_DARKEST_PAPER = 0.12  # shade below this share of the lightest paper is not divided away
_TOP = 0.03  # pixels that are surely ink where there is a digit, as a share of the longer side
_GRAINS = 6.0  # deviations of the paper's grain that no grain exceeds
_STEP = 0.65  # share of a stroke's darkness that its edge spans, however blurred
_OUTLINED = 0.62  # share of a stroke's outline that is such an edge
_ABOVE_GRAIN = 2.5  # darkness over the spread of the paper around; grain alone reaches 2
_NEXT = 4  # pixels around a stroke where the paper next to it is looked at


def lightness(picture: Bytes) -> Singles:
    """Return (height, width), 0 black to 1 white; what is transparent is paper.

    Where strokes of one colour are on a transparent canvas, opacity alone is the ink. Where ink
    and paper are equally light, the channel that tells them apart best is taken.

    Parameters
    ----------
    picture : uint8 (height, width) or (height, width, 1, 3 or 4)
    """
    if picture.ndim == 2 or picture.shape[2] == 1:
        return _shares(picture.reshape(picture.shape[:2]))
    colours = _shares(picture[..., :3])
    if picture.shape[2] == 4 and picture[..., 3].min() < _OPAQUE:
        opacity = _shares(picture[..., 3])
        visible = picture[..., 3] >= _OPAQUE
        if not visible.any():
            return np.ones(picture.shape[:2], np.float32)
        if float((colours[visible] @ _RED_GREEN_BLUE).std()) < _ONE_COLOUR:
            return _shares(255 - picture[..., 3])
        # An opaque picture with a transparent margin continues into it; else a canvas is white.
        paper = np.median(colours[visible], axis=0) if visible.mean() > 0.6 else np.ones(3)
        colours *= opacity[..., None]
        colours += paper.astype(np.float32) * (1 - opacity[..., None])
    grey: Singles = colours @ _RED_GREEN_BLUE
    shown = [_spread(grey), *(_spread(colours[..., channel]) for channel in range(3))]
    best = int(np.argmax(shown))
    chosen: Singles = colours[..., best - 1]
    return chosen if shown[best] > _COLOURED * shown[0] else grey


def has_dark_ink(grey: Singles) -> bool:
    """Return whether the strokes are darker than what surrounds them.

    The right paper is the smoother one. Filling dark strokes removes dark ink altogether, while
    filling light ones leaves its outer outline, and the other way round; a frame or a margin stays
    in both or weighs less. So neither the edge of the picture nor the area of the paper decides.
    """
    small = reduced(grey, 200)
    difference = 0.0
    for share in _REACHES:
        reach = max(3, int(share * max(small.shape)) | 1)
        dark_filled = _variation(_closing(small, reach))
        light_filled = _variation(_closing(-small, reach))
        difference += (light_filled - dark_filled) / max(light_filled + dark_filled, 1e-9)
    return difference >= 0


def find_ink(grey: Singles, reach: int) -> tuple[Singles, float]:
    """Return the ink of dark strokes narrower than `reach` pixels.

    Parameters
    ----------
    grey : (height, width)
        Lightness, 0 the ink and 1 the paper.

    Returns
    -------
    ink : (height, width)
        Darkness relative to the paper around, 0 to 1 for the darkest stroke.
    grain
        What the grain of the paper reaches in the same unit; 1 where there is no ink.
    """
    shade = _shade(grey)
    flat = grey / shade
    paper = _closing(flat, reach)
    darkness = paper - flat
    strongest = max(10, round(_TOP * max(grey.shape)))
    # The grain of a photograph is the same in light and shade: it is measured before that counts.
    usual, grain = _grain(darkness * shade)
    if _strongest(darkness * shade, strongest) - usual < _GRAINS * grain:
        return np.zeros_like(grey), 1.0
    darkest = np.float32(_DARKEST_PAPER * float(paper.max()) + 1e-6)
    ink: Singles = np.divide(darkness, np.maximum(paper, darkest), dtype=np.float32)
    usual, grain = _grain(ink)
    peak = _strongest(ink, strongest) - usual
    if peak < _LEAST_CONTRAST or peak < _GRAINS * grain:
        return np.zeros_like(grey), 1.0
    share: Singles = np.clip((ink - np.float32(usual)) / np.float32(peak), 0, 1)
    return share, _GRAINS * grain / peak


def _grain(ink: Singles) -> tuple[float, float]:
    """Return what paper has of ink, and the deviation of its grain.

    Low quantiles are paper even where a tight crop is half ink; their difference is a deviation.
    """
    low, usual = np.quantile(ink[::2, ::2], (0.05, 0.25))
    return float(usual), float(usual - low)


def _strongest(ink: Singles, count: int) -> float:
    """Return the least of the `count` highest values."""
    return float(np.partition(ink, -count, axis=None)[-count])


def is_shade(grey: Singles, mask: NDArray[np.bool_], stroke: float) -> bool:
    """Return whether something dark is shadow or grain of the paper, and no stroke.

    A stroke ends all round in an edge, within a quarter of its width. A shadow fades on one side
    at least, and grain is hardly darker than the paper next to it varies.

    Parameters
    ----------
    grey, mask : (height, width)
        Lightness, and which pixels are dark.
    stroke
        Mean width of what is dark, in pixels.
    """
    edge, reach = max(1, round(0.25 * stroke)), max(2, round(stroke))
    light = np.maximum(grey, np.float32(0.02))
    lightest = _over_square(light, edge)
    steps = (lightest + _over_square(-light, edge)) / lightest
    darkness = 1 - light / _over_square(light, reach)
    outline = mask & _near(~mask, 1)
    outline[[0, -1]] = outline[:, [0, -1]] = False  # where the picture cuts a stroke off
    next_to = _near(mask, edge + _NEXT) & ~_near(mask, edge)
    if not outline.any() or not next_to.any():
        return False
    depth = float(np.median(darkness[mask]))
    low, usual, high = np.quantile(darkness[next_to], (0.25, 0.5, 0.75))
    if depth - usual < _ABOVE_GRAIN * (high - low):
        return True
    return float((steps[outline] > _STEP * depth).mean()) < _OUTLINED


def reduced(grey: Singles, side: int) -> Singles:
    """Return the mean over whole blocks of pixels, so that no side is much longer than `side`."""
    factor = -(-max(grey.shape) // side)
    if factor <= 1:
        return grey
    pad = [(0, -length % factor) for length in grey.shape]
    blocks = np.pad(grey, pad, mode="edge")
    height, width = (length // factor for length in blocks.shape)
    means: Singles = blocks.reshape(height, factor, width, factor).mean(axis=(1, 3))
    return means


def _shares(values: Bytes) -> Singles:
    shares: Singles = np.multiply(values, np.float32(1 / 255), dtype=np.float32)
    return shares


def _shade(grey: Singles) -> Singles:
    """Return slowly changing light, as a share: a quadratic surface through most of the paper.

    Where no surface fits most of the picture, such as a canvas in a window, it is 1 everywhere.
    """
    small = reduced(grey, 48).astype(np.float64)
    y, x = np.mgrid[-1 : 1 : small.shape[0] * 1j, -1 : 1 : small.shape[1] * 1j]
    terms = np.stack([np.ones_like(x), x, y, x * x, x * y, y * y], axis=-1).reshape(-1, 6)
    values = small.ravel()
    inside: NDArray[np.bool_] = np.ones(len(values), np.bool_)
    deviation = 1.0
    weights: NDArray[np.floating] = np.zeros(6)
    for _ in range(6):
        weights = np.linalg.lstsq(terms[inside], values[inside], rcond=None)[0]
        error = values - terms @ weights
        deviation = max(float(error[inside].std()), 0.004)
        inside = (error > -1.5 * deviation) & (error < 3 * deviation)
    surface = _quadratic(weights, grey.shape)
    if inside.mean() < 0.5 or deviation > 0.05 or surface.min() < 0.1:
        return np.ones_like(grey)
    surface /= surface.max()
    return surface


def _quadratic(weights: NDArray[np.floating], shape: tuple[int, int]) -> Singles:
    """Return the surface `w0 + w1 x + w2 y + w3 x² + w4 x y + w5 y²`, x and y from -1 to 1."""
    w0, w1, w2, w3, w4, w5 = weights.astype(np.float32)
    y, x = (np.linspace(-1, 1, length, dtype=np.float32) for length in shape)
    surface: Singles = np.multiply.outer(w4 * y, x)
    surface += w1 * x + w3 * x * x
    surface += (w0 + w2 * y + w5 * y * y)[:, None]
    return surface


def _closing(grey: Singles, reach: int) -> Singles:
    """Fill what is dark and narrower than `reach` in both directions."""
    return -_over_square(-_over_square(grey, reach // 2), reach // 2)


def _over_square(image: Singles, radius: int) -> Singles:
    """Return the maximum over the square that reaches `radius` pixels to each side."""
    return reduce(lambda image, axis: _maximum(image, 2 * radius + 1, axis), (0, 1), image)


def _near(mask: NDArray[np.bool_], radius: int) -> NDArray[np.bool_]:
    """Return what is within `radius` pixels of the mask."""
    return _over_square(mask.astype(np.float32), radius) > 0


def _maximum(image: Singles, reach: int, axis: int) -> Singles:
    """Return the maximum over `reach` pixels (odd) around each, in log2(reach) steps."""
    pad = [(0, 0), (0, 0)]
    pad[axis] = (reach // 2, reach // 2)
    window = np.moveaxis(np.pad(image, pad, constant_values=-np.inf), axis, 0)
    covered = 1
    while covered < reach:
        step = min(covered, reach - covered)
        window = np.maximum(window[:-step], window[step:])
        covered += step
    return np.moveaxis(window, 0, axis)


def _variation(image: Singles) -> float:
    """Return the sum of the differences between neighbours."""
    return float(sum(np.abs(np.diff(image, axis=axis)).sum() for axis in (0, 1)))


def _spread(channel: Singles) -> float:
    """Return how far the darkest and lightest strokes of a channel are from its median."""
    return float(np.abs(channel - np.median(channel)).max(initial=0) if channel.size else 0)


# A ballpoint in a large photograph becomes a third of a pixel after scaling, and nearly black; a
# marker in a small one closes every loop. Both are brought to the pen that a network has learned.
_WIDTHS = (1.2, 1.6, 4.2, 5.0)
_BECOME = (2.3, 1.6, 4.2, 3.4)
"""Widths of pens in pixels of the 20x20 box, and what they become: between 1.6 and 4.2, where nine
tenths of MNIST are, the pen stays; beyond, it comes gradually near to that of a usual digit."""

_SAME = 0.05  # pixels: what makes no difference
_FINE = 8  # pixels for each pixel of the box, where the pen is changed


def measure_stroke(ink: Singles) -> float:
    """Return the mean width of the strokes in pixels: twice the area over the outline."""
    mask = np.pad(ink >= 0.5 * ink.max(initial=0), 1)
    edges = sum(np.count_nonzero(np.diff(mask, axis=axis)) for axis in (0, 1))
    area = float((ink / max(float(ink.max(initial=0)), 1e-6)).sum())
    return 2 * area / max(edges * np.pi / 4, 1)


def fit_into_box(ink: Singles) -> Singles:
    """Scale a digit to 20 pixels, aspect kept, its strokes as wide as those of MNIST.

    Parameters
    ----------
    ink : (height, width)
        One digit without margin, 0 to 1.

    Returns
    -------
    (height, width) of at most 20
    """
    width = measure_stroke(ink) * BOX / max(ink.shape)
    wanted = float(np.interp(width, _WIDTHS, _BECOME))
    if abs(wanted - width) > _SAME:
        ink = _with_pen(ink, wanted)
    small = scale(ink, BOX / max(ink.shape))
    small /= np.float32(max(float(small.max()), 0.5))
    return small


def scale(ink: Singles, factor: float) -> Singles:
    """Scale both sides by `factor`; every new pixel is the mean of what it covers."""
    height, width = (max(1, round(factor * side)) for side in ink.shape)
    picture = Image.fromarray(np.ascontiguousarray(ink, np.float32))
    return np.array(picture.resize((width, height), Image.Resampling.BOX))


def _with_pen(ink: Singles, width: float) -> Singles:
    """Draw the strokes with a pen of another width, in pixels of the 20x20 box.

    The distance to the outline is measured at eight times the resolution of the box; the outline
    then moves by half the difference.
    """
    side = _FINE * BOX
    grow = width / BOX * side
    fine = _resized(ink, (side - grow) / max(ink.shape))
    before = measure_stroke(fine)
    # A hairline covers only a part of the pixels that it crosses.
    mask = np.pad(fine >= min(0.5, 0.4 * before) * fine.max(), int(grow / 2) + 2)
    before = measure_stroke(mask.astype(np.float32))
    distance = np.where(mask, 0.5 - _distance(~mask), _distance(mask) - 0.5)
    drawn = np.clip(0.5 - distance + (grow - before) / 2, 0, 1).astype(np.float32)
    rows, columns = (np.flatnonzero(drawn.any(axis=axis)) for axis in (1, 0))
    cut: Singles = drawn[rows[0] : rows[-1] + 1, columns[0] : columns[-1] + 1]
    return cut


def _resized(ink: Singles, factor: float) -> Singles:
    if factor <= 1:
        return scale(ink, factor)
    height, width = (max(1, round(factor * side)) for side in ink.shape)
    smooth = Image.fromarray(np.ascontiguousarray(ink, np.float32))
    return np.asarray(smooth.resize((width, height), Image.Resampling.BILINEAR))


def _distance(mask: NDArray[np.bool_]) -> NDArray[np.float64]:
    """Return the Euclidean distance of each pixel to the nearest true one, exactly.

    First along each column, then the nearest over the columns: Felzenszwalb and Huttenlocher
    (2012), with the lower envelope taken by brute force, which at this size is faster in NumPy.
    """
    index = np.arange(len(mask))[:, None]
    far = 4 * sum(mask.shape)
    above = np.maximum.accumulate(np.where(mask, index, -far), axis=0)
    below = np.minimum.accumulate(np.where(mask, index, far)[::-1], axis=0)[::-1]
    down = np.minimum(index - above, below - index)
    across = np.square(np.subtract.outer(np.arange(mask.shape[1]), np.arange(mask.shape[1])))
    squared = np.square(down)
    nearest = np.array([(row[None] + across).min(axis=1) for row in squared])
    distance: NDArray[np.float64] = np.sqrt(nearest)
    return distance
