"""One change made to images: shifted, turned, scaled, thickened, erased in places, with noise."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from mnist_viz.core.arrays import Bytes
from mnist_viz.core.examples import PIXELS, SIDE
from mnist_viz.data.distortion import resample


@dataclass(frozen=True, slots=True)
class ImageChange:
    """How much of each change is made; the default makes none.

    Attributes
    ----------
    right, down
        Pixels.
    turn
        Degrees, clockwise.
    growth
        Percent by which the image is larger, or smaller where negative; above -100.
    thicken
        Pixels that ink gains on each side, or loses.
    erase
        Percent of the pixels that become paper, chosen at random.
    noise
        Standard deviation of what is added to each pixel, in grey levels of 255.
    seed
        Of the random choices.
    """

    right: float = 0.0
    down: float = 0.0
    turn: float = 0.0
    growth: float = 0.0
    thicken: float = 0.0
    erase: float = 0.0
    noise: float = 0.0
    seed: int = 0

    def having(self, field: str, amount: float) -> "ImageChange":
        """Return the same with this much of one change."""
        amounts = {name: float(getattr(self, name)) for name in self.__slots__ if name != "seed"}
        return ImageChange(**{**amounts, field: amount}, seed=self.seed)

    def apply(self, images: Bytes) -> Bytes:
        """Return the changed copies of images, (n, 784), in the order in which the fields stand."""
        changed = images
        if self.right or self.down or self.turn or self.growth:
            changed = self._move(changed)
        if self.thicken:
            changed = _thicken(changed, self.thicken)
        rng = np.random.default_rng(self.seed)
        # Both are drawn in any case: the noise stays the same while another slider moves.
        chance = rng.random(images.shape, np.float32)
        if self.erase:
            changed = np.where(chance < self.erase / 100, np.uint8(0), changed)
        if self.noise:
            noise = self.noise * rng.standard_normal(images.shape, np.float32)
            changed = np.clip(np.rint(changed + noise), 0, 255).astype(np.uint8)
        return changed

    def _move(self, images: Bytes) -> Bytes:
        """Fetch each pixel from where it was before the image was scaled, turned and shifted."""
        middle, angle = (SIDE - 1) / 2, np.deg2rad(self.turn)
        y, x = np.mgrid[:SIDE, :SIDE] - middle
        x, y = x - self.right, y - self.down
        scale = 1 + self.growth / 100
        cos, sin = np.cos(angle) / scale, np.sin(angle) / scale
        shape = (len(images), SIDE, SIDE)
        from_x = np.broadcast_to((cos * x + sin * y + middle).astype(np.float32), shape)
        from_y = np.broadcast_to((cos * y - sin * x + middle).astype(np.float32), shape)
        return resample(images.reshape(shape), from_x, from_y)


def pure_noise(n: int, seed: int) -> Bytes:
    """Return n images, (n, 784), in which every grey level of every pixel is equally likely."""
    return np.random.default_rng(seed).integers(0, 256, (n, PIXELS), dtype=np.uint8)


def _thicken(images: Bytes, pixels: float) -> Bytes:
    """Take the darkest of each pixel and its four neighbours, or the lightest, `pixels` times.

    The last time counts as far as it is a whole pixel.
    """
    shown = images.reshape(-1, SIDE, SIDE).astype(np.float32)
    win = np.maximum if pixels > 0 else np.minimum
    left = abs(pixels)
    while left > 0:
        share = np.float32(min(1.0, left))
        shown = shown + share * (_neighbours(shown, win) - shown)
        left -= 1
    return np.rint(shown).astype(np.uint8).reshape(-1, PIXELS)


def _neighbours(images: NDArray[np.float32], win: np.ufunc) -> NDArray[np.float32]:
    """Return the winner among each pixel and the four next to it; beyond the border is paper."""
    padded = np.pad(images, ((0, 0), (1, 1), (1, 1)))
    winner: NDArray[np.float32] = images
    for down, across in ((0, 1), (2, 1), (1, 0), (1, 2)):
        winner = win(winner, padded[:, down : down + SIDE, across : across + SIDE])
    return winner
