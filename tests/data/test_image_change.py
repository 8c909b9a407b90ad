"""Each change of an image does what its name says, by as much as it says."""

import numpy as np
import pytest

from mnist_viz.data.image_change import ImageChange, pure_noise


@pytest.fixture
def bar():
    """A bar right of the middle, five pixels high: rows 10 to 14, columns 18 to 22."""
    image = np.zeros((28, 28), np.uint8)
    image[10:15, 18:23] = 200
    return image


def changed(image, **amounts):
    return ImageChange(**amounts).apply(image.reshape(1, 784)).reshape(28, 28)


def test_nothing_is_changed_by_default(bar):
    np.testing.assert_array_equal(changed(bar), bar)


def test_a_whole_pixel_right_and_down_moves_every_pixel_there(bar):
    np.testing.assert_array_equal(changed(bar, right=3, down=-2)[8:13, 21:26], bar[10:15, 18:23])
    assert changed(bar, right=3, down=-2).sum() == bar.sum()


def test_what_leaves_the_image_does_not_come_back_at_the_other_side(bar):
    assert not changed(bar, right=12).any()


def test_a_quarter_turn_is_clockwise(bar):
    np.testing.assert_array_equal(changed(bar, turn=90), np.rot90(bar, -1))


def test_twice_the_size_has_about_four_times_the_ink(bar):
    middle = np.roll(bar, (1, -7), (0, 1))
    assert changed(middle, growth=100).sum() / middle.sum() == pytest.approx(4, rel=0.05)
    assert changed(middle, growth=-50).sum() / middle.sum() == pytest.approx(0.25, rel=0.15)


def test_a_thicker_bar_gains_a_pixel_on_each_side_and_a_thinner_one_loses_it(bar):
    thick, thin = changed(bar, thicken=1), changed(bar, thicken=-1)
    assert (thick[12] > 0).sum() == 7 and (thick[:, 20] > 0).sum() == 7
    assert (thin[12] > 0).sum() == 3 and (thin[:, 20] > 0).sum() == 3
    half = changed(bar, thicken=0.5)
    assert half[12, 17] == 100


def test_erasing_half_leaves_about_half_and_all_leaves_paper():
    ink = np.full((28, 28), 255, np.uint8)
    assert changed(ink, erase=50).mean() / 255 == pytest.approx(0.5, abs=0.05)
    assert not changed(ink, erase=100).any()


def test_noise_has_the_spread_that_is_asked_for_and_stays_the_same_for_a_seed():
    grey = np.full((28, 28), 128, np.uint8)
    noisy = changed(grey, noise=20, seed=3)
    assert noisy.std() == pytest.approx(20, rel=0.1)
    np.testing.assert_array_equal(noisy, changed(grey, noise=20, seed=3))
    assert (noisy != changed(grey, noise=20, seed=4)).any()
    # The noise of a moving slider swells, but keeps its pattern.
    stronger = changed(grey, noise=40, seed=3).astype(float) - 128
    assert np.corrcoef(stronger.ravel(), noisy.ravel().astype(float))[0, 1] > 0.99


def test_pure_noise_has_every_grey_level_equally_often():
    noise = pure_noise(200, seed=1)
    assert noise.shape == (200, 784) and noise.mean() == pytest.approx(127.5, abs=1)
    assert noise.std() == pytest.approx(255 / np.sqrt(12), rel=0.01)
