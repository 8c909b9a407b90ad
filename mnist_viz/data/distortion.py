"""Distortions: images turned, slanted, stretched and bent a little, many at once.

Labels stay true under them, so a network trained on freshly distorted images sees far more
handwriting than was collected (Simard, Steinkraus and Platt, "Best practices for convolutional
neural networks applied to visual document analysis", 2003).
"""

from dataclasses import dataclass

import numpy as np
from numpy.random import Generator
from numpy.typing import NDArray

from mnist_viz.core.arrays import Bytes, Singles
from mnist_viz.core.examples import PIXELS, SIDE

_CHUNK = 256  # images at once: what they need stays in the processor's cache


@dataclass(frozen=True, slots=True)
class Distortion:
    """How far images are distorted: standard deviations of an affine map and an elastic field.

    Attributes
    ----------
    rotation
        Radians.
    shear
        Pixels sidewards a pixel downwards.
    stretch
        Logarithm of the scale, along each axis on its own.
    shift
        Pixels, along each axis.
    elastic
        Displacement of a pixel by the elastic field, in pixels. Simard's alpha = 34 at his
        sigma = 4 is 1.4.
    smoothness
        Distance in pixels over which the field changes: Simard's sigma.

    Raises
    ------
    ValueError
        If one of them is negative, or the smoothness 0.
    """

    rotation: float = 0.1
    shear: float = 0.1
    stretch: float = 0.08
    shift: float = 0.5
    elastic: float = 1.0
    smoothness: float = 4.0

    def __post_init__(self) -> None:
        for name in self.__slots__:
            if not getattr(self, name) >= 0:
                raise ValueError(f"{name} is {getattr(self, name)}: give 0 or more.")
        if self.smoothness == 0:
            raise ValueError("smoothness is 0: give the field a distance over which it changes.")

    def distort(self, images: Bytes, rng: Generator) -> Bytes:
        """Return a distorted copy of each image, each distorted in its own way.

        Parameters
        ----------
        images : uint8 (n, 784)
        rng
            The only source of chance: the same state gives the same images.

        Returns
        -------
        uint8 (n, 784)
        """
        out = np.empty((len(images), PIXELS), np.uint8)
        for start in range(0, len(images), _CHUNK):
            some = images[start : start + _CHUNK]
            x, y = self._affine(len(some), rng)
            if self.elastic:
                dx, dy = self._field(len(some), rng)
                x, y = x + dx, y + dy
            out[start : start + _CHUNK] = resample(some.reshape(-1, SIDE, SIDE), x, y)
        return out

    def _affine(self, n: int, rng: Generator) -> tuple[Singles, Singles]:
        """Where each pixel of n images is fetched from: x and y, (n, 28, 28) each."""
        turn, shear, *stretch = rng.standard_normal((4, n, 1, 1), np.float32)
        cos, sin = np.cos(self.rotation * turn), np.sin(self.rotation * turn)
        wide, high = (np.exp(self.stretch * axis) for axis in stretch)
        shift = rng.standard_normal((2, n, 1, 1), np.float32) * np.float32(self.shift)
        middle = (SIDE - 1) / 2
        y, x = np.mgrid[:SIDE, :SIDE].astype(np.float32) - np.float32(middle)
        x = wide * x + self.shear * shear * y
        y = high * y
        return (
            (cos * x - sin * y + middle + shift[0]).astype(np.float32, copy=False),
            (sin * x + cos * y + middle + shift[1]).astype(np.float32, copy=False),
        )

    def _field(self, n: int, rng: Generator) -> Singles:
        """Smooth random displacements along x and y: (2, n, 28, 28), in pixels."""
        index = np.arange(SIDE)
        blur = np.exp(-0.5 * ((index[:, None] - index) / self.smoothness) ** 2)
        # Rows of unit length: a displacement has the same spread at the border as in the middle.
        blur = (blur / np.linalg.norm(blur, axis=1, keepdims=True)).astype(np.float32)
        noise = rng.random((2, n, SIDE, SIDE), np.float32) - np.float32(0.5)
        field: Singles = blur @ noise @ blur.T
        return field * np.float32(self.elastic * np.sqrt(12))


def resample(images: NDArray[np.uint8], x: Singles, y: Singles) -> Bytes:
    """Fetch pixels at fractional places by bilinear interpolation, paper beyond the border."""
    n = len(images)
    wide = SIDE + 2
    padded = np.zeros((n, wide, wide), np.float32)
    padded[:, 1:-1, 1:-1] = images
    x, y = np.clip(x + 1, 0, wide - 1.001), np.clip(y + 1, 0, wide - 1.001)
    left, top = np.floor(x), np.floor(y)
    right_share, lower_share = x - left, y - top
    first = (wide * wide * np.arange(n))[:, None, None]
    corner = (left + wide * top).astype(np.intp) + first
    ink = padded.reshape(-1)
    upper, lower = (
        _between(ink.take(at), ink.take(at + 1), right_share) for at in (corner, corner + wide)
    )
    blended = _between(upper, lower, lower_share)
    return np.asarray(blended + np.float32(0.5)).astype(np.uint8).reshape(n, PIXELS)


def _between(first: Singles, second: Singles, share: Singles) -> Singles:
    """Go from `first` towards `second`, in place: two passes over memory instead of five."""
    second -= first
    second *= share
    second += first
    return second
