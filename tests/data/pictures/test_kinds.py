"""Every kind of picture that people bring shows the digit that a clean drawing shows.

The kinds are those of `benchmarks/picture_kinds.py`, which `benchmarks/pictures.py` has a network
read; here each digit found is compared with the same shape drawn cleanly.
"""

import sys
from pathlib import Path

import numpy as np
import pytest

sys.path.insert(0, str(Path(__file__).parents[3] / "benchmarks"))

import picture_kinds
from picture_kinds import KINDS

from mnist_viz.data.errors import DataError
from mnist_viz.data.pictures import find_in_pixels

SHAPES = picture_kinds.drawn_shapes(10, 7)
PICTURES = 4


def as_rgba(picture):
    """Red, green, blue and opacity."""
    if picture.ndim == 2:
        picture = np.repeat(picture[..., None], 3, axis=2)
    if picture.shape[2] == 4:
        return picture
    return np.dstack([picture, np.full(picture.shape[:2], 255, np.uint8)])


def blurred(image):
    """The image, in which a shift by a pixel matters little."""
    padded = np.pad(image.reshape(28, 28).astype(float), 1)
    return sum(np.roll(padded, (y, x), (0, 1)) for y in (-1, 0, 1) for x in (-1, 0, 1))


def likeness(image, other):
    """Correlation of two images of ink, the better for it the more alike they are."""
    return float(np.corrcoef(blurred(image).ravel(), blurred(other).ravel())[0, 1])


def clean(shape):
    cover = np.pad(shape.draw(200, 0.1), 40)
    (digit,) = find_in_pixels(as_rgba((255 * (1 - cover)).astype(np.uint8))).digits
    return digit.image


CLEAN = [clean(shape) for shape in SHAPES]


@pytest.mark.slow
@pytest.mark.parametrize("kind", KINDS)
def test_a_picture_shows_the_digit_that_a_clean_drawing_shows(kind):
    alike = []
    first = list(KINDS).index(kind)  # other shapes for other kinds
    for number in range(first, first + PICTURES):
        shape, expected = SHAPES[number % 10], CLEAN[number % 10]
        picture = KINDS[kind](np.random.default_rng(number), shape)
        found = find_in_pixels(as_rgba(picture)).digits
        assert len(found) == 1, f"{kind} {number}: {[digit.box for digit in found]}"
        alike.append(likeness(found[0].image, expected))
    assert np.median(alike) > 0.85, alike
    assert min(alike) > 0.7, alike


@pytest.mark.slow
def test_digits_in_a_row_are_found_from_left_to_right():
    for seed in range(5):
        rng = np.random.default_rng(seed)
        chosen = rng.permutation(10)[: 2 + seed % 3]
        picture = picture_kinds.several(rng, [SHAPES[number] for number in chosen])
        found = find_in_pixels(as_rgba(picture)).digits
        assert len(found) == len(chosen)
        for digit, number in zip(found, chosen, strict=True):
            assert likeness(digit.image, CLEAN[number]) > 0.7


@pytest.mark.slow
def test_a_blank_sheet_in_any_light_says_that_it_is_blank():
    read = []
    for seed in range(24):
        picture = picture_kinds.blank(np.random.default_rng(seed))
        try:
            read.append((seed, [digit.box for digit in find_in_pixels(as_rgba(picture)).digits]))
        except DataError as error:
            assert "it is blank" in str(error), seed
    assert not read


@pytest.mark.slow
def test_other_shapes_are_refused():
    for seed in range(8):
        with pytest.raises(DataError, match="No digit"):
            find_in_pixels(as_rgba(picture_kinds.no_digit(np.random.default_rng(seed))))
