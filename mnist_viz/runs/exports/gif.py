"""A film as GIF, written picture by picture: a long one takes no more memory than a short one."""

# ruff: noqa: PLC0415
# Pillow takes a while to import, which opening the window need not spend.
import struct
from collections.abc import Iterable
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

Picture = NDArray[np.uint8]

SAME = 255
"""The colour that is none: what is seen there is what was there before."""

LOOP_FOR_EVER = b"!\xff\x0bNETSCAPE2.0\x03\x01\x00\x00\x00"


def write_gif(path: Path, pictures: Iterable[Picture], fps: float) -> None:
    """Write pictures, (height, width, 3) each and all of one size, as an animated GIF.

    Raises
    ------
    OSError
        If it cannot be written.
    """
    # GIF counts hundredths of a second, and viewers slow down what is faster than two of them.
    hundredths = max(2, round(100 / fps))
    before: Picture | None = None
    with path.open("wb") as file:
        for picture in pictures:
            if before is None:
                height, width = picture.shape[:2]
                file.write(b"GIF89a" + struct.pack("<HHBBB", width, height, 0x70, 0, 0))
                file.write(LOOP_FOR_EVER)
            file.writelines(_encoded(picture, before, 10 * hundredths))
            before = picture
        file.write(b";")


def _encoded(picture: Picture, before: Picture | None, milliseconds: int) -> list[bytes]:
    """Return one picture in colours of its own, cut to where it differs from the one before."""
    from PIL import GifImagePlugin, Image

    changed = np.ones(picture.shape[:2], np.bool_)
    if before is not None:
        changed = (picture != before).any(axis=2)
    rows, columns = (_span(changed, axis) for axis in (1, 0))
    reduced = Image.fromarray(np.ascontiguousarray(picture[rows, columns])).quantize(
        SAME, Image.Quantize.FASTOCTREE, dither=Image.Dither.NONE
    )
    indices = np.where(changed[rows, columns], np.asarray(reduced), np.uint8(SAME))
    image = Image.fromarray(indices)
    colours = reduced.getpalette() or []
    image.putpalette(colours + [0] * (3 * (SAME + 1) - len(colours)))
    return GifImagePlugin.getdata(
        image,
        (columns.start, rows.start),
        duration=milliseconds,
        disposal=1,
        transparency=SAME,
        include_color_table=True,
    )


def _span(changed: NDArray[np.bool_], axis: int) -> slice:
    """Return from the first to the last line that changed; the first alone where none did."""
    at = np.flatnonzero(changed.any(axis=axis))
    return slice(int(at[0]), int(at[-1]) + 1) if len(at) else slice(0, 1)
