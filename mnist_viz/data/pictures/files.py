"""Picture files are decoded, large ones reduced on the way, and their digits found."""

import io
import os
import stat
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from PIL import Image, ImageFile, UnidentifiedImageError
from PIL.PngImagePlugin import PngImageFile

from mnist_viz.core.arrays import Bytes, frozen
from mnist_viz.core.message import Message, message_of
from mnist_viz.data.errors import CancelledError, DataError
from mnist_viz.data.pictures.digits import FoundDigit, find_digits
from mnist_viz.data.pictures.large import png_bands, without_fine_scans

SUFFIXES = frozenset(
    f".{ending}"
    for ending in (
        *("png", "jpg", "jpeg", "jpe", "jfif", "mpo", "webp", "bmp", "dib"),
        *("tif", "tiff", "gif", "avif", "heic", "heif"),
    )
)
"""What the names of pictures end with: these are read in a folder, and taken when dropped."""

MAX_SIDE = 800
"""Pixels along the longer side of what is looked at; larger pictures are reduced to it."""

_EIGHTH = 8  # a JPEG this many times too large is decoded at an eighth of its size
_BAND = 16  # rows that a band or strip of a large picture is reduced to
_COMMON = ("PNG", "JPEG", "GIF", "BMP")  # Pillow has these at hand
_RARE = ("WEBP", "TIFF", "AVIF", "HEIF", "DIB", "PPM", "JPEG2000")
_MAX_JPEG = 200_000_000  # pixels: the largest sensors in telephones; decoded at an eighth
_MAX_DECODED = 200_000_000  # bytes in memory, where the format cannot be decoded reduced
_MAX_ASPECT = 40
_SIGNATURES = (b"\x89PNG", b"\xff\xd8\xff", b"GIF8", b"BM", b"RIFF", b"II*\0", b"MM\0*")
_HEIC = (b"heic", b"heix", b"hevc", b"mif1", b"msf1", b"heim", b"heis")
_NOT_LOCAL = 0x00400000 | 0x00001000  # Windows: to be recalled from the cloud; offline
_DATALESS = 0x40000000  # macOS: the content is in the cloud
_ORIENTATION = 0x0112  # Exif tag
_UPRIGHT = {
    2: Image.Transpose.FLIP_LEFT_RIGHT,
    3: Image.Transpose.ROTATE_180,
    4: Image.Transpose.FLIP_TOP_BOTTOM,
    5: Image.Transpose.TRANSPOSE,
    6: Image.Transpose.ROTATE_270,
    7: Image.Transpose.TRANSVERSE,
    8: Image.Transpose.ROTATE_90,
}

Image.MAX_IMAGE_PIXELS = _MAX_JPEG


@dataclass(frozen=True, slots=True, eq=False)
class Picture:
    """A picture, reduced if it was large, and the digits in it.

    Attributes
    ----------
    pixels : uint8 (height, width, 4), read-only
        Red, green, blue and opacity, upright as the camera was held.
    size
        Width and height of the picture before it was reduced, upright.
    digits
        In the order of reading; their boxes are in pixels of `size`.
    """

    pixels: Bytes
    size: tuple[int, int]
    digits: Sequence[FoundDigit]


def _go_on() -> None:
    """Never cancel."""


def read_picture(
    path: Path, check_cancelled: Callable[[], None] = _go_on, name: str | None = None
) -> Picture:
    """Read a picture file and find the digits in it.

    Parameters
    ----------
    path
        PNG, JPEG, WebP, BMP, TIFF, GIF or AVIF; HEIC where `pillow-heif` is installed.
    check_cancelled
        Called between the steps; what it raises ends the reading.
    name
        What errors call the picture; its path if not given.

    Raises
    ------
    DataError
        If the file cannot be read, is damaged or too large, or shows no digit.
    """
    try:
        with _open(path) as file:
            size, pixels = decode(file, check_cancelled)
        return find_in_pixels(pixels, size, check_cancelled)
    except CancelledError:
        raise
    except DataError as error:
        raise DataError(
            Message.symbols("{path}: {error}", path=name or path, error=message_of(error))
        ) from error


def find_in_pixels(
    pixels: Bytes, size: tuple[int, int] | None = None, check_cancelled: Callable[[], None] = _go_on
) -> Picture:
    """Find the digits in pixels, which are reduced first if they are many.

    Parameters
    ----------
    pixels : uint8 (height, width, 4)
    size
        Width and height that the boxes refer to; those of `pixels` if not given.
    """
    size = size or (pixels.shape[1], pixels.shape[0])
    _check_size(*size)
    if max(pixels.shape[:2]) > MAX_SIDE:
        pixels = _reduced(Image.fromarray(pixels), check_cancelled)
    check_cancelled()
    across, down = size[0] / pixels.shape[1], size[1] / pixels.shape[0]
    digits = [
        FoundDigit(
            (
                round(left * across),
                round(top * down),
                round(right * across),
                round(bottom * down),
            ),
            digit.image,
        )
        for digit in find_digits(pixels)
        for left, top, right, bottom in [digit.box]
    ]
    return Picture(frozen(pixels), size, digits)


def pictures_in(folder: Path) -> Iterator[Path]:
    """Yield the pictures in a folder, by name; hidden ones are left out."""
    for path in sorted(folder.iterdir()):
        if path.suffix.lower() in SUFFIXES and not path.name.startswith(".") and path.is_file():
            yield path


def decode(
    file: Image.Image, check_cancelled: Callable[[], None] = _go_on
) -> tuple[tuple[int, int], Bytes]:
    """Return the size of a picture and its pixels, upright and at most `MAX_SIDE` long.

    A JPEG is decoded at a half to an eighth of its size, so that 50 megapixels take a few
    megabytes. Other formats are decoded whole and reduced strip by strip.
    """
    width, height = file.size
    _check_size(width, height)
    factor = max(width, height) / MAX_SIDE
    if file.format in {"JPEG", "MPO"}:
        if factor >= _EIGHTH and file.info.get("progressive"):
            file = _without_fine_scans(file)
        file.draft("RGB", (int(width / max(factor, 1)), int(height / max(factor, 1))))
    elif width * height * _bytes_a_pixel(file) > _MAX_DECODED:
        raise _too_large(width, height)
    check_cancelled()
    try:
        pixels = _reduced(file, check_cancelled)
        turn = _UPRIGHT.get(_orientation(file))
    except (OSError, SyntaxError, ValueError, EOFError) as error:
        raise DataError(
            Message("The file is damaged: the picture in it breaks off or cannot be decoded.")
        ) from error
    if turn is not None:
        pixels = np.asarray(Image.fromarray(pixels).transpose(turn))
        if turn in {_UPRIGHT[number] for number in (5, 6, 7, 8)}:
            width, height = height, width
    return (width, height), pixels


def _without_fine_scans(file: Image.Image) -> Image.Image:
    """Return a progressive JPEG that is decoded at an eighth, without what that does not need."""
    if not isinstance(file, ImageFile.ImageFile) or file.fp is None:
        return file
    file.fp.seek(0)
    return Image.open(io.BytesIO(without_fine_scans(file.fp.read())), formats=("JPEG",))


def _orientation(file: Image.Image) -> int:
    """Return how the camera was held, from what stands before the pixels."""
    exif = Image.Exif()
    exif.load(file.info.get("exif", b""))
    return int(exif.get(_ORIENTATION, 1))


def _open(path: Path) -> Image.Image:
    """Open a file as a picture, or say why it cannot be read."""
    try:
        return _identify(path)
    except FileNotFoundError as error:
        raise DataError(Message("There is no such picture.")) from error
    except IsADirectoryError as error:
        raise DataError(_FOLDER) from error
    except PermissionError as error:
        if path.is_dir():  # what Windows says of a folder
            raise DataError(_FOLDER) from error
        raise DataError(
            Message("The file may not be read. Check the file's permissions.")
        ) from error
    except (Image.DecompressionBombError, Image.DecompressionBombWarning) as error:
        raise DataError(Message("The picture has too many pixels. Scale it down first.")) from error
    except UnidentifiedImageError as error:
        raise DataError(_unknown(path)) from error
    except OSError as error:
        if error.errno is None:
            raise DataError(_unknown(path)) from error
        if _is_in_cloud(path):
            raise DataError(_IN_CLOUD) from error
        raise DataError(
            Message("The file cannot be read: {reason}.", reason=os.strerror(error.errno))
        ) from error
    except (SyntaxError, ValueError, EOFError) as error:
        raise DataError(_unknown(path)) from error


def _identify(path: Path) -> Image.Image:
    """Open a picture in a common format at once; load the other decoders only for a rare one."""
    if _is_fifo_or_device(path):
        raise OSError(None, "no file")
    try:
        return Image.open(path, formats=_COMMON)
    except UnidentifiedImageError:
        try:
            import pillow_heif  # noqa: PLC0415
        except ImportError:
            pass
        else:
            pillow_heif.register_heif_opener()
        Image.init()
        return Image.open(path, formats=[name for name in _RARE if name in Image.OPEN])


def _is_fifo_or_device(path: Path) -> bool:
    """Return whether opening the path might wait for ever."""
    mode = path.stat().st_mode
    return not (stat.S_ISREG(mode) or stat.S_ISDIR(mode))


_FOLDER = Message("This is a folder without pictures.")
_IN_CLOUD = Message(
    "The picture is in the cloud, not on this computer. Open its folder, download it and try again."
)


def _unknown(path: Path) -> Message:
    """Say why a file is no picture: in the cloud, empty, damaged, or of another kind."""
    if _is_in_cloud(path):
        return _IN_CLOUD
    if not path.is_file():
        return Message("This is not a file but a device or a pipe.")
    with path.open("rb") as file:
        start = file.read(32)
    if not start:
        return Message("The file is empty.")
    if start[4:8] == b"ftyp" and start[8:12] in _HEIC:
        return Message(
            "HEIC pictures need the package pillow-heif (pip install mnist-viz[heic]). "
            "Install it, or export the picture as JPEG."
        )
    if start.startswith(_SIGNATURES):
        return Message("The file is damaged: it begins like a picture, but cannot be decoded.")
    return Message(
        "The file is not a picture that can be read. Save it as PNG, JPEG, WebP, TIFF or BMP."
    )


def _is_in_cloud(path: Path) -> bool:
    """Return whether a file is a placeholder whose content the cloud holds."""
    if path.suffix.lower() == ".icloud":
        return True
    try:
        status = path.stat()
    except OSError:
        return False
    attributes = int(getattr(status, "st_file_attributes", 0))
    flags = int(getattr(status, "st_flags", 0))
    return bool(attributes & _NOT_LOCAL or flags & _DATALESS)


def _check_size(width: int, height: int) -> None:
    """Refuse what would take too much memory, or what no digit fits in."""
    if min(width, height) < 3:
        raise DataError(Message("The picture is too small to hold a digit."))
    if max(width, height) > _MAX_ASPECT * min(width, height):
        raise DataError(
            Message(
                "The picture is {width} x {height} pixels: too long and narrow for a digit. "
                "Cut the digit out first.",
                width=width,
                height=height,
            )
        )
    if width * height > _MAX_JPEG:
        raise _too_large(width, height)


def _too_large(width: int, height: int) -> DataError:
    return DataError(
        Message(
            "The picture has {width} x {height} pixels, which is too many. Scale it down first, "
            "or save it as JPEG.",
            width=width,
            height=height,
        )
    )


def _bytes_a_pixel(file: Image.Image) -> int:
    """Return how many bytes decoding takes for a pixel."""
    if file.format == "WEBP":
        return 8
    return 1 if file.mode in {"1", "L", "P"} else 2 if file.mode.startswith("I;16") else 4


def _reduced(file: Image.Image, check_cancelled: Callable[[], None]) -> Bytes:
    """Return (height, width, 4), at most `MAX_SIDE` long; each pixel the mean of what it covers."""
    block = max(1, max(file.size) // MAX_SIDE)
    if block > 1 and _has_bands(file):
        return _at_most(_reduced_by_bands(file, block, check_cancelled))
    file.load()
    check_cancelled()
    if file.mode in {"L", "RGB", "CMYK"} and not file.has_transparency_data:
        whole = file.reduce(block).convert("RGBA").convert("RGBa")
    else:
        whole = _reduced_by_strips(file, block, check_cancelled)
    return _at_most(whole)


def _at_most(whole: Image.Image) -> Bytes:
    """Return the pixels, scaled down to `MAX_SIDE` if they are more."""
    if max(whole.size) > MAX_SIDE:
        scale = MAX_SIDE / max(whole.size)
        target = (max(1, round(whole.width * scale)), max(1, round(whole.height * scale)))
        whole = whole.resize(target, Image.Resampling.BOX)
    return np.asarray(whole.convert("RGBA"))


def _has_bands(file: Image.Image) -> bool:
    """Return whether a file is a PNG whose rows Pillow holds as the file does."""
    return (
        isinstance(file, PngImageFile)
        and file.mode in {"L", "RGB", "RGBA"}
        and not file.info.get("interlace")
        and bool(file.tile)
        and file.tile[0].args == file.mode
    )


def _reduced_by_bands(
    file: Image.Image, block: int, check_cancelled: Callable[[], None]
) -> Image.Image:
    """Reduce a PNG while it is decoded, so that it is never in memory as a whole."""
    if not isinstance(file, PngImageFile) or file.fp is None:
        raise OSError(None, "no file")
    width, height = file.size
    whole = Image.new("RGBa", (-(-width // block), -(-height // block)))
    for number, band in enumerate(png_bands(file.fp, _BAND * block)):
        check_cancelled()
        if band.has_transparency_data:
            small = band.convert("RGBA").convert("RGBa").reduce(block)
        else:
            small = band.reduce(block).convert("RGBA").convert("RGBa")
        whole.paste(small, (0, number * _BAND))
    return whole


def _reduced_by_strips(
    file: Image.Image, block: int, check_cancelled: Callable[[], None]
) -> Image.Image:
    """Reduce a picture whose pixels must first become colours, without a copy of the whole."""
    width, height = file.size
    deep = file.mode[0] in "IF"  # 16 bits and more, which convert() would cut off at 255
    low, high = np.ravel(file.getextrema()) if deep else (0, 0)
    rows = _BAND * block
    whole = Image.new("RGBa", (-(-width // block), -(-height // block)))
    for top in range(0, height, rows):
        check_cancelled()
        strip = file.crop((0, top, width, min(top + rows, height)))
        if deep:
            values = np.asarray(strip, np.float32) - low
            strip = Image.fromarray((values * (255 / max(high - low, 1e-9))).astype(np.uint8))
        if strip.mode == "1":
            strip = strip.convert("L").reduce(block).convert("RGBA").convert("RGBa")
        else:
            # Premultiplied, so that what is transparent lends no colour to its neighbours.
            strip = strip.convert("RGBA").convert("RGBa").reduce(block)
        whole.paste(strip, (0, top // block))
    return whole
