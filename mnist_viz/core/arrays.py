"""The array types of the core, and its storage rule: matrices are stored column by column.

A column is an example (`A0 = X` is 784 x m), so that an image and its hidden activations are each
contiguous. BLAS multiplies this layout at full speed and takes a transpose for nothing, which lets
the code keep the notation of the notes.
"""

from typing import TypeAlias, TypeVar

import numpy as np
from numpy.typing import DTypeLike, NDArray

T = TypeVar("T", bound=np.generic)

Floats: TypeAlias = NDArray[np.floating]
Singles: TypeAlias = NDArray[np.float32]
Doubles: TypeAlias = NDArray[np.float64]
Bytes: TypeAlias = NDArray[np.uint8]


def columns(rows: int, count: int, dtype: DTypeLike) -> Floats:
    """Return an uninitialised (rows, count) matrix whose columns are contiguous."""
    return np.empty((rows, count), dtype, order="F")


def frozen(array: NDArray[T]) -> NDArray[T]:
    """Return `array` made read-only: what is published is not written again."""
    array.flags.writeable = False
    return array


def as_columns(images: Bytes, out: Floats | None = None) -> Floats:
    """Return uint8 images, one row each (m, 784), as inputs in [0, 1], one column each (784, m)."""
    if out is None:
        out = columns(images.shape[1], images.shape[0], np.float32)
    np.copyto(out, images.T)
    np.multiply(out, out.dtype.type(1 / 255), out=out)
    return out
