"""Pictures of digits as people have them: files, paper, ink, and the digits in them."""

from mnist_viz.data.pictures.digits import Box, FoundDigit, find_digits
from mnist_viz.data.pictures.files import (
    SUFFIXES,
    Picture,
    find_in_pixels,
    pictures_in,
    read_picture,
)

__all__ = [
    "SUFFIXES",
    "Box",
    "FoundDigit",
    "Picture",
    "find_digits",
    "find_in_pixels",
    "pictures_in",
    "read_picture",
]
