"""A picture file of one digit, PNG or JPEG, becomes an image as MNIST would have it."""

from pathlib import Path

import numpy as np
from PIL import Image, ImageOps

from mnist_viz.core.arrays import Bytes
from mnist_viz.core.message import Message, message_of
from mnist_viz.data.errors import DataError
from mnist_viz.data.pictures import from_picture

MAX_PIXELS = 100_000_000


def read_picture(path: Path) -> Bytes:
    """Return the digit in a PNG or JPEG file as MNIST would have it, (784,).

    Raises
    ------
    DataError
        If the file is missing, damaged, too large, or shows no digit.
    """
    try:
        with Image.open(path, formats=("PNG", "JPEG")) as file:
            if file.width * file.height > MAX_PIXELS:
                raise DataError(
                    Message("{path} is too large a picture: scale it down first.", path=path)
                )
            pixels = _pixels(file)
        return from_picture(pixels)
    except FileNotFoundError as error:
        raise DataError(Message("There is no picture {path}.", path=path)) from error
    except (OSError, SyntaxError, ValueError, Image.DecompressionBombError) as error:
        raise DataError(
            Message(
                "{path} cannot be read as a PNG or JPEG picture: it is damaged or something else. "
                "Save it anew in one of these formats.",
                path=path,
            )
        ) from error
    except DataError as error:
        raise DataError(
            Message.symbols("{path}: {error}", path=path, error=message_of(error))
        ) from error


def _pixels(file: Image.Image) -> Bytes:
    """Return (height, width, 4) red, green, blue and opacity, upright as the camera was held."""
    if file.mode.startswith("I"):  # 16 bits a pixel, which convert() would cut off at 255
        file = Image.fromarray((np.asarray(file) >> 8).astype(np.uint8))
    return np.asarray(ImageOps.exif_transpose(file).convert("RGBA"))
