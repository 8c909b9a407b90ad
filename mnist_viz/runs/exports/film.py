"""Write pictures as an animation, GIF or MP4."""

# ruff: noqa: PLC0415
# Pillow and imageio take a while to import, which opening the window need not spend.

import struct
from collections.abc import Iterable, Iterator
from contextlib import suppress
from itertools import chain
from pathlib import Path
from uuid import uuid4

import numpy as np
from numpy.typing import NDArray

from mnist_viz.core.message import Message
from mnist_viz.runs.atomic import RunsError
from mnist_viz.runs.exports import needs

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
    """Return one picture with its own palette, cut to where it differs from the one before."""
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


Pictures = Iterable[NDArray[np.uint8]]
"""(height, width, 3) red, green and blue, all of one size."""

SUFFIXES = (".gif", ".mp4")


def export_film(path: Path, pictures: Pictures, fps: float) -> int:
    """Write a film, in the format that the suffix of `path` names, and return its pictures' number.

    The file appears when it is complete. An exception of `pictures` passes through, and leaves
    what was there before.

    Raises
    ------
    RunsError
        If the suffix is unknown, there are no pictures, or the extra `film` is not installed.
    OSError
        If it cannot be written.
    """
    if path.suffix.lower() not in SUFFIXES:
        raise RunsError(
            Message(
                "{path} ends in neither of {endings}: choose one of them.",
                path=path,
                endings=", ".join(SUFFIXES),
            )
        )
    write = _write_gif if path.suffix.lower() == ".gif" else _write_mp4
    beside = path.with_name(f".{uuid4().hex}{path.suffix}")
    counted = _Counted(pictures)
    try:
        write(beside, iter(counted), fps)
        beside.replace(path)
    finally:
        with suppress(OSError):
            beside.unlink(missing_ok=True)
    return counted.number


class _Counted:
    def __init__(self, pictures: Pictures) -> None:
        self.number = 0
        self._pictures = pictures

    def __iter__(self) -> Iterator[NDArray[np.uint8]]:
        for picture in self._pictures:
            self.number += 1
            yield picture


def _first(pictures: Iterator[NDArray[np.uint8]]) -> NDArray[np.uint8]:
    first = next(pictures, None)
    if first is None:
        raise RunsError(Message("There is nothing to film: the run has no recorded moments there."))
    return first


def _write_gif(path: Path, pictures: Iterator[NDArray[np.uint8]], fps: float) -> None:
    write_gif(path, chain([_first(pictures)], pictures), fps)


def _write_mp4(path: Path, pictures: Iterator[NDArray[np.uint8]], fps: float) -> None:
    with needs("film", Message("A film as MP4")):
        import imageio_ffmpeg

    first = _even(_first(pictures))
    height, width = first.shape[:2]
    writer = imageio_ffmpeg.write_frames(
        str(path), (width, height), fps=fps, macro_block_size=2, ffmpeg_log_level="error"
    )
    writer.send(None)
    try:
        for picture in chain([first], map(_even, pictures)):
            writer.send(np.ascontiguousarray(picture))
    finally:
        writer.close()


def _even(picture: NDArray[np.uint8]) -> NDArray[np.uint8]:
    """Return the picture without an odd last row or column, which H.264 cannot have."""
    height, width = picture.shape[:2]
    return picture[: height - height % 2, : width - width % 2]
