"""What distorted images promise to those who train on them."""

import numpy as np
import pytest

from mnist_viz.data import ink
from mnist_viz.data.distortion import Distortion
from mnist_viz.data.handwriting import make

NONE = dict.fromkeys(("rotation", "shear", "stretch", "shift", "elastic"), 0.0)


@pytest.fixture(scope="module")
def images():
    return make(300, 0)[0]


def centres(images):
    pixels = images.reshape(-1, 28, 28).astype(float)
    total = pixels.sum(axis=(1, 2))
    index = np.arange(28)
    return pixels.sum(axis=1) @ index / total, pixels.sum(axis=2) @ index / total


def test_no_distortion_returns_the_same_images(images):
    assert np.array_equal(Distortion(**NONE).distort(images, np.random.default_rng(0)), images)


def test_the_same_random_state_distorts_the_same_way(images):
    first, again = (Distortion().distort(images, np.random.default_rng(7)) for _ in range(2))
    other = Distortion().distort(images, np.random.default_rng(8))
    assert np.array_equal(first, again)
    assert not np.array_equal(first, other)


def test_the_original_images_are_left_alone(images):
    images = images.copy()
    images.flags.writeable = False
    before = images.copy()
    Distortion().distort(images, np.random.default_rng(0))
    assert np.array_equal(images, before)


def test_every_image_is_distorted_in_its_own_way(images):
    same = np.repeat(images[:1], 20, axis=0)
    distorted = Distortion().distort(same, np.random.default_rng(0))
    assert len(np.unique(distorted, axis=0)) == 20


def test_a_shift_moves_images_as_far_as_it_says(images):
    many = np.repeat(images[:100], 10, axis=0)
    shifted = Distortion(**NONE | {"shift": 1.5}).distort(many, np.random.default_rng(0))
    for before, after in zip(centres(many), centres(shifted), strict=True):
        assert np.std(after - before) == pytest.approx(1.5, rel=0.1)


def test_a_rotation_turns_a_line_as_far_as_it_says():
    line = np.repeat(ink.draw([[(0, 0), (100, 0)]])[None], 400, axis=0)
    turned = Distortion(**NONE | {"rotation": 0.2}).distort(line, np.random.default_rng(0))
    pixels = turned.reshape(-1, 28, 28).astype(float)
    y, x = np.mgrid[:28, :28] - 13.5
    slopes = (pixels * x * y).sum(axis=(1, 2)) / (pixels * x * x).sum(axis=(1, 2))
    assert np.std(np.arctan(slopes)) == pytest.approx(0.2, rel=0.15)


def test_the_elastic_field_displaces_every_pixel_as_far_as_it_says():
    field = Distortion(elastic=1.4)._field(400, np.random.default_rng(0))
    assert np.allclose(field.std(axis=1), 1.4, rtol=0.15)
    neighbours = np.abs(np.diff(field, axis=-1)).mean()
    assert neighbours < 0.4 * np.abs(field).mean()


def test_ink_pushed_over_the_border_is_cut_off_not_wrapped():
    corner = np.zeros((50, 28, 28), np.uint8)
    corner[:, :3, :3] = 255
    far = Distortion(**NONE | {"shift": 3.0}).distort(
        corner.reshape(50, 784), np.random.default_rng(0)
    )
    assert not far.reshape(50, 28, 28)[:, 16:, 16:].any()


@pytest.mark.parametrize("bad", [{"rotation": -0.1}, {"elastic": float("nan")}, {"smoothness": 0}])
def test_an_impossible_distortion_is_refused_by_the_name_of_its_field(bad):
    with pytest.raises(ValueError, match=next(iter(bad))):
        Distortion(**bad)
