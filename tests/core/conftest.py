"""Examples for the core's tests: drawn from a seed, whole or arriving as they are waited for."""

from dataclasses import dataclass, field

import numpy as np
import pytest


@dataclass
class DrawnExamples:
    """n random examples whose label can be read from the image, so that they can be learnt."""

    n: int
    seed: int = 0
    streamed: bool = False
    late: bool = False
    """Whether rows are blank until they have been waited for."""
    ink: int = 784
    """Pixels from this one on are blank in every image."""
    waited: list[int | None] = field(default_factory=list)

    def __post_init__(self):
        rng = np.random.default_rng(self.seed)
        self._labels = rng.integers(0, 10, self.n).astype(np.uint8)
        self._images = rng.integers(0, 30, (self.n, 784)).astype(np.uint8)
        self._images[:, self.ink :] = 0
        self._images[np.arange(self.n), 40 * self._labels] = 255
        self.images, self.labels = self._images, self._labels
        if self.late:
            self.images, self.labels = np.zeros_like(self._images), np.zeros_like(self._labels)

    def __len__(self):
        return self.n

    @property
    def arrived(self):
        return self.n

    def wait(self, count=None):
        self.waited.append(count)
        if self.late:
            self.images[:count], self.labels[:count] = self._images[:count], self._labels[:count]


@pytest.fixture
def drawn():
    return DrawnExamples
