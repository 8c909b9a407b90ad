from pathlib import Path

import numpy as np
import pytest

from mnist_viz.data import idx
from mnist_viz.data.errors import DataError
from mnist_viz.data.pictures import find_digits

REAL = Path(__file__).parents[3] / "../shared/mnist/t10k-images-idx3-ubyte.gz"


def from_picture(picture):
    """The image of the one digit in a picture."""
    (digit,) = find_digits(picture)
    return digit.image


def seven(height=300, width=200, ink=20, paper=230, pen=24):
    """A 7: a bar and a leaning stem, in the middle of a sheet three times its size."""
    picture = np.full((3 * height, 3 * width), paper, np.uint8)
    picture[height : height + pen, width : 2 * width] = ink
    for row in range(height):
        right = 2 * width - row * width // (2 * height)
        picture[height + row, right - pen : right] = ink
    return picture


def mass_centre(image):
    weights = image.reshape(28, 28) / image.sum()
    return weights.sum(axis=1) @ np.arange(28), weights.sum(axis=0) @ np.arange(28)


def test_a_digit_is_fitted_and_centred_as_mnist_does():
    image = from_picture(seven())
    assert image.shape == (784,)
    assert image.dtype == np.uint8
    used = image.reshape(28, 28) > 0
    assert np.ptp(np.flatnonzero(used.any(axis=1))) + 1 == 20
    assert np.ptp(np.flatnonzero(used.any(axis=0))) + 1 == 13
    assert image.max() == 255
    np.testing.assert_allclose(mass_centre(image), (14, 14), atol=0.51)


@pytest.mark.slow
def test_light_ink_on_dark_paper_is_the_same_digit():
    dark = from_picture(seven())
    light = from_picture(255 - seven())
    np.testing.assert_array_equal(dark, light)


@pytest.mark.slow
def test_colour_and_opacity_are_understood():
    grey = seven(ink=0, paper=255)
    colour = np.repeat(grey[..., None], 3, axis=2)
    opaque = np.dstack([np.zeros_like(colour), 255 - grey])
    expected = from_picture(grey)
    np.testing.assert_array_equal(from_picture(colour), expected)
    np.testing.assert_array_equal(from_picture(opaque), expected)
    np.testing.assert_array_equal(from_picture(grey[..., None]), expected)


@pytest.mark.slow
def test_where_on_the_sheet_the_digit_is_does_not_matter():
    sheet = seven()
    np.testing.assert_array_equal(from_picture(sheet[280:, 150:]), from_picture(sheet))


def test_a_small_digit_on_a_large_sheet_is_found():
    sheet = np.full((600, 900), 240, np.uint8)
    sheet[300:345, 400:430] = seven(45, 30, paper=240, pen=3)[45:90, 30:60]
    image = from_picture(sheet).reshape(28, 28)
    assert (image > 0).any(axis=1).sum() == 20
    assert (image > 0).sum() < 120


@pytest.mark.slow
def test_the_grain_of_the_paper_is_not_taken_for_ink():
    grain = np.random.default_rng(5).normal(0, 4, seven(pen=30).shape)
    noisy = np.clip(seven(pen=30) + grain, 0, 255).astype(np.uint8)
    clean = from_picture(seven(pen=30)).reshape(28, 28).astype(int)
    read = from_picture(noisy).reshape(28, 28).astype(int)
    # The centre of mass is put on a whole pixel, and may be near the middle between two.
    shifts = [(down, across) for down in (-1, 0, 1) for across in (-1, 0, 1)]
    assert min(np.abs(np.roll(read, shift, (0, 1)) - clean).max() for shift in shifts) < 40


@pytest.mark.parametrize(
    "picture",
    [
        np.full((100, 100), 255, np.uint8),
        np.zeros((28, 28), np.uint8),
        np.full((50, 50, 4), 0, np.uint8),
        np.zeros((2, 40), np.uint8),
    ],
)
def test_a_picture_without_a_digit_says_so(picture):
    with pytest.raises(DataError, match="picture"):
        from_picture(picture)


@pytest.mark.parametrize("shape", [(10,), (10, 10, 2), (10, 10, 3, 1)])
def test_an_array_that_is_no_picture_is_refused(shape):
    with pytest.raises(ValueError, match="must be uint8"):
        from_picture(np.zeros(shape, np.uint8))


def test_a_single_stroke_a_pixel_wide_stays_visible():
    picture = np.zeros((40, 40), np.uint8)
    picture[5:35, 20] = 255
    image = from_picture(picture).reshape(28, 28)
    assert image.max() == 255
    used = image > 0
    assert used.any(axis=1).sum() == 20
    assert used.any(axis=0).sum() in {2, 3}


@pytest.mark.slow
@pytest.mark.skipif(not REAL.is_file(), reason="the real MNIST files are not next to the project")
def test_an_image_of_mnist_itself_comes_back_as_it_was():
    images = idx.read_images(idx.open_images(REAL))[:60]
    again = np.array([from_picture(image.reshape(28, 28)) for image in images])
    difference = np.abs(again - images.astype(int))
    assert np.median(difference.mean(axis=1)) < 1
    enlarged = np.array(
        [
            from_picture(np.kron(image.reshape(28, 28), np.ones((9, 9), np.uint8)))
            for image in images
        ]
    )
    # A pen thinner than usual is redrawn, which depends a little on the resolution.
    usual = difference.mean(axis=1) < 2
    assert usual.mean() > 0.8
    assert np.quantile(np.abs(enlarged.astype(int) - again).max(axis=1)[usual], 0.95) <= 3
