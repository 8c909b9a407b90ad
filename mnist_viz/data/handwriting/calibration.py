"""Calibration: how MNIST's writers slant, stretch and press, six numbers a digit.

Means and spreads, matched by the first two moments of what the generator draws; no picture is
among them. `benchmarks/handwriting.py` shows how far they carry.
"""

import numpy as np
from numpy.typing import NDArray

SLANT, ASPECT, RADIUS = range(3)
"""Where each quantity lies along the second axis of `CALIBRATION`."""

CALIBRATION: NDArray[np.float32] = np.array(
    [
        # slant, logarithm of the aspect, logarithm of the pen's radius in pixels: mean and spread
        ((0.159, 0.191), (-0.015, 0.215), (0.325, 0.260)),  # 0
        ((0.248, 0.245), (-0.369, 0.201), (0.364, 0.230)),  # 1
        ((0.105, 0.229), (0.054, 0.187), (0.258, 0.242)),  # 2
        ((0.039, 0.201), (-0.091, 0.177), (0.195, 0.282)),  # 3
        ((0.181, 0.244), (-0.132, 0.127), (0.187, 0.266)),  # 4
        ((0.076, 0.256), (0.033, 0.163), (0.181, 0.240)),  # 5
        ((0.113, 0.165), (-0.106, 0.208), (0.182, 0.279)),  # 6
        ((0.093, 0.180), (-0.083, 0.104), (0.261, 0.226)),  # 7
        ((0.058, 0.208), (-0.020, 0.197), (0.124, 0.281)),  # 8
        ((0.132, 0.186), (-0.153, 0.159), (0.125, 0.275)),  # 9
    ],
    np.float32,
)
"""(10, 3, 2): digit, quantity, mean and spread. Slant is shear, positive to the right."""

CALIBRATION.setflags(write=False)
