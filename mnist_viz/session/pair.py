"""A `Pair` multiplies matrices on two cores, to the same bits as on one."""

from queue import SimpleQueue
from threading import Thread
from types import TracebackType
from typing import Self

import numpy as np

from mnist_viz.core.arrays import Floats

Product = tuple[Floats, Floats, Floats]

WORTH_SHARING = 6_000_000
"""Multiplications. Handing half of less to another thread takes longer than doing it, and OpenBLAS
sums small products in another order, so that their halves would differ in the last bit."""

BLOCK = 16
"""Rows or columns that BLAS works through at a time: halves meet between two blocks."""


class Pair:
    """The calling thread and a helper, each of which does half of every large product.

    Its `multiply` is given to `Training`; BLAS must have one thread, so that there are two in all.

    Notes
    -----
    Each entry of a product is the sum of the same terms in the same order, whoever adds them up.
    So the bits are those of `np.matmul`, and a run may take up or let go of the second core.
    """

    def __init__(self) -> None:
        self._halves: SimpleQueue[Product | None] = SimpleQueue()
        self._done: SimpleQueue[Exception | None] = SimpleQueue()
        self._helper = Thread(target=self._help, name="second core", daemon=True)
        self._helper.start()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self.close()

    def close(self) -> None:
        """End the helper and wait for it."""
        self._halves.put(None)
        self._helper.join()

    def multiply(self, a: Floats, b: Floats, /, *, out: Floats) -> None:
        """Write the matrix product a b to `out`.

        Raises
        ------
        ValueError
            Where the shapes do not fit.
        """
        if out.size * a.shape[1] < WORTH_SHARING:
            np.matmul(a, b, out=out)
            return
        mine, helpers = _halves(a, b, out)
        self._halves.put(helpers)
        try:
            np.matmul(*mine[:2], out=mine[2])
        finally:
            failure = self._done.get()
        if failure is not None:
            raise failure

    def _help(self) -> None:
        # What overflows is found by whoever looks at the result, as in the calling thread.
        with np.errstate(over="ignore", invalid="ignore"):
            while (half := self._halves.get()) is not None:
                try:
                    np.matmul(*half[:2], out=half[2])
                    self._done.put(None)
                except Exception as failure:  # noqa: BLE001 - raised again by the one who waits
                    self._done.put(failure)


def _halves(a: Floats, b: Floats, out: Floats) -> tuple[Product, Product]:
    """Cut the longer side of `out` in two."""
    rows, columns = out.shape
    if rows > columns:
        cut = _middle(rows)
        return (a[:cut], b, out[:cut]), (a[cut:], b, out[cut:])
    cut = _middle(columns)
    return (a, b[:, :cut], out[:, :cut]), (a, b[:, cut:], out[:, cut:])


def _middle(length: int) -> int:
    return -(-length // 2 // BLOCK) * BLOCK
