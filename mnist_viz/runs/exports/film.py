"""Encoding pictures as a film: GIF by Pillow, MP4 by ffmpeg."""

# ruff: noqa: PLC0415
# ffmpeg is an optional extra: only who asks for MP4 needs it.
from collections.abc import Iterable, Iterator
from contextlib import suppress
from itertools import chain
from pathlib import Path
from uuid import uuid4

import numpy as np
from numpy.typing import NDArray

from mnist_viz.core.message import Message
from mnist_viz.runs.errors import RunsError
from mnist_viz.runs.exports.gif import write_gif
from mnist_viz.runs.exports.missing import needs

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
