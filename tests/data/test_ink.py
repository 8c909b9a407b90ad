"""What the pen promises to anyone who draws with it."""

from itertools import pairwise

import numpy as np
import pytest

from mnist_viz.data import ink

SEVEN = [[(0, 10), (35, 6), (74, 4), (52, 50), (36, 100)]]


def picture(strokes, **options):
    return ink.draw(strokes, **options).reshape(28, 28)


def centre_of_mass(image):
    weight = image.astype(float)
    rows, columns = np.indices(image.shape)
    return (rows * weight).sum() / weight.sum(), (columns * weight).sum() / weight.sum()


def test_a_drawing_is_a_28x28_image_of_bytes_with_black_strokes():
    image = ink.draw(SEVEN)
    assert image.shape == (784,)
    assert image.dtype == np.uint8
    assert image.max() == 255
    assert (image == 0).mean() > 0.5


@pytest.mark.parametrize("strokes", [SEVEN, [[(0, 0), (100, 0)]], [[(0, 0), (0, 9)]], [[(3, 3)]]])
def test_the_centre_of_mass_lies_within_half_a_pixel_of_index_14(strokes):
    assert np.allclose(centre_of_mass(picture(strokes)), 14, atol=0.55)


def test_a_drawing_fills_a_20x20_box_and_keeps_its_aspect():
    image = picture([[(0, 0), (50, 100)]])
    rows, columns = np.flatnonzero(image.any(1)), np.flatnonzero(image.any(0))
    assert 19 <= np.ptp(rows) + 1 <= 20
    assert np.ptp(columns) + 1 == pytest.approx(10, abs=2)


@pytest.mark.parametrize("factor", [1e-300, 1e-3, 7.0, 1e300])
def test_the_same_drawing_at_any_scale_gives_the_same_image(factor):
    scaled = [np.array(stroke) * factor for stroke in SEVEN]
    assert np.abs(ink.draw(scaled).astype(int) - ink.draw(SEVEN).astype(int)).max() <= 1


def test_a_drawing_may_lie_anywhere_in_the_pad():
    moved = [np.add(stroke, (1000, -300)) for stroke in SEVEN]
    assert np.abs(ink.draw(moved).astype(int) - ink.draw(SEVEN).astype(int)).max() <= 1


def test_how_densely_the_mouse_reported_does_not_change_the_image():
    dense = [np.concatenate([np.linspace(a, b, 50) for a, b in pairwise(s)]) for s in SEVEN]
    assert np.abs(ink.draw(dense).astype(int) - ink.draw(SEVEN).astype(int)).max() <= 3


def test_a_wider_pen_leaves_more_ink():
    amounts = [ink.draw(SEVEN, width=width).sum(dtype=int) for width in (1.5, 2.7, 4.0)]
    assert amounts == sorted(amounts)
    assert amounts[2] > 1.5 * amounts[0]


def test_the_pen_is_as_wide_as_it_says():
    image = picture([[(0, 0), (100, 0)]], width=4)
    assert image[:, 14].sum() / 255 == pytest.approx(4, abs=0.3)


@pytest.mark.parametrize("strokes", [[], [[]], [np.empty((0, 2))]])
def test_no_strokes_leave_blank_paper(strokes):
    assert not ink.draw(strokes).any()


def test_a_single_dot_is_drawn_as_one():
    image = picture([[(42, 42)]])
    assert 3 <= (image > 60).sum() <= 16


def test_a_dot_beside_a_stroke_keeps_its_ink():
    with_dot = picture([*SEVEN, [(110, 100)]])
    assert with_dot[-10:, 18:].max() > 200


def test_without_centring_the_drawing_stays_where_it_was_drawn():
    corner = [[(10, 10), (60, 60)]]
    image = picture(corner, centred=False, box=280)
    assert np.allclose(centre_of_mass(image), 3, atol=0.5)
    assert not image[12:].any()


def test_without_centring_what_lies_outside_the_pad_is_cut_off():
    image = picture([[(-1e9, 140), (140, 140)], [(1e300, 1e300)]], centred=False, box=280)
    assert image[14, :13].min() > 200
    assert not image[:, 18:].any()


@pytest.mark.parametrize("bad", [np.nan, np.inf, -np.inf])
def test_a_coordinate_that_is_no_number_is_refused_with_a_sentence(bad):
    with pytest.raises(ValueError, match="not a finite number"):
        ink.draw([[(0, 0), (bad, 1)]])


@pytest.mark.parametrize("bad", [[(1, 2, 3)], [1, 2], 5])
def test_a_stroke_that_is_no_list_of_points_is_refused_with_a_sentence(bad):
    with pytest.raises(ValueError, match="points"):
        ink.draw([bad])


@pytest.mark.parametrize("options", [{"width": 0}, {"width": 20}, {"width": np.nan}, {"box": 0}])
def test_an_impossible_pen_or_pad_is_refused_with_a_sentence(options):
    with pytest.raises(ValueError, match="choose a width"):
        ink.draw(SEVEN, **options)


def test_a_page_of_scribble_is_drawn_too():
    rng = np.random.default_rng(0)
    assert picture([rng.random((20_000, 2))]).mean() > 60


def test_many_drawings_at_once_are_drawn_as_they_are_one_by_one():
    rng = np.random.default_rng(1)
    points = rng.random((5, 40, 2)).cumsum(axis=1)
    radius = np.full(5, 1.4, np.float32)
    placed = ink.fit(points, radius)
    spacing, along = np.ones((5, 40)), np.full((5, 40), 1.4, np.float32)
    together = ink.centre(ink.stamp(placed, spacing, along))
    for i in range(5):
        alone = ink.stamp(placed[i : i + 1], spacing[i : i + 1], along[i : i + 1])
        assert np.array_equal(ink.centre(alone)[0], together[i])
