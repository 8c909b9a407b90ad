"""The regions are exactly where each class has the greatest logit, and cover all there is."""

import numpy as np
import pytest

from mnist_viz.core.insights.regions import decision_regions, has_regions
from mnist_viz.core.network import Network

X, Y = (-3.0, 5.0), (-2.0, 4.0)


@pytest.fixture(params=range(5))
def layer(request):
    rng = np.random.default_rng(request.param)
    return rng.normal(size=(10, 2)).astype(np.float32), rng.normal(size=(10, 1)).astype(np.float32)


def area(polygon):
    x, y = polygon.T
    return 0.5 * float(x @ np.roll(y, -1) - y @ np.roll(x, -1))


def inside(polygon, points, slack):
    """Whether points, (n, 2), are left of every side of a counterclockwise polygon."""
    if not len(polygon):
        return np.zeros(len(points), bool)
    along = np.roll(polygon, -1, axis=0) - polygon
    apart = points[:, None] - polygon[None]
    cross = along[None, :, 0] * apart[..., 1] - along[None, :, 1] * apart[..., 0]
    return (cross >= -slack).all(axis=1)


def test_a_point_is_in_the_region_of_the_class_that_is_read_there(layer):
    W, b = layer
    points = np.random.default_rng(9).uniform((X[0], Y[0]), (X[1], Y[1]), (4000, 2))
    logits = points @ W.T.astype(float) + b.ravel()
    for c, region in enumerate(decision_regions(W, b, X, Y)):
        read = logits.argmax(axis=1) == c
        rival = np.delete(logits, c, axis=1).max(axis=1)
        clear = np.abs(logits[:, c] - rival) > 1e-9
        np.testing.assert_array_equal(inside(region, points, 1e-12)[clear], read[clear])


def test_the_regions_cover_the_rectangle_and_do_not_overlap(layer):
    W, b = layer
    regions = decision_regions(W, b, X, Y)
    areas = [area(region) for region in regions if len(region)]
    assert min(areas) >= 0
    assert sum(areas) == pytest.approx((X[1] - X[0]) * (Y[1] - Y[0]), rel=1e-12)


def test_on_a_side_within_the_rectangle_two_logits_are_equal_and_the_greatest(layer):
    W, b = layer
    seen = 0
    for c, region in enumerate(decision_regions(W, b, X, Y)):
        for point in (region + np.roll(region, -1, axis=0)) / 2:
            on_edge = np.isclose(point, [X[0], Y[0]]) | np.isclose(point, [X[1], Y[1]])
            if on_edge.any():
                continue
            logits = np.sort(W.astype(float) @ point + b.ravel())
            assert logits[-1] == pytest.approx(logits[-2], abs=1e-9)
            assert (W[c].astype(float) @ point + b[c, 0]) == pytest.approx(logits[-1], abs=1e-9)
            seen += 1
    assert seen > 5


def test_a_class_that_is_read_nowhere_has_no_region():
    W = np.array([[1, 0], [-1, 0], [0, 0]], np.float32)
    b = np.array([[0], [0], [-1]], np.float32)
    left, right, none = decision_regions(W, b, X, Y)[1], decision_regions(W, b, X, Y)[0], 2
    assert left[:, 0].max() == 0 and right[:, 0].min() == 0
    assert decision_regions(W, b, X, Y)[none].shape == (0, 2)


def test_only_two_units_in_the_last_hidden_layer_have_regions():
    sizes = {(784, 2, 10): True, (784, 64, 2, 10): True, (784, 2, 64, 10): False, (2, 10): False}
    for layers, expected in sizes.items():
        assert has_regions(Network.initialized(layers)) is expected
