"""The landscape's losses are those computed directly, and its path is where projections are."""

import numpy as np
import pytest

from mnist_viz.core.arrays import as_columns
from mnist_viz.core.evaluation import evaluate
from mnist_viz.core.insights.landscape import (
    SAMPLE,
    SIDE,
    PlaneLoss,
    Survey,
    contour,
    evenly,
    extent,
    fill_order,
    filled,
    landscape_sample,
    levels,
    place,
    plane_of,
)
from mnist_viz.core.network import Network
from mnist_viz.core.objectives import OBJECTIVES
from mnist_viz.core.recipe import Recipe
from mnist_viz.core.training import Training


def walked(drawn, *hidden, **others):
    """Return a training of twelve steps, and its theta after each."""
    training = Training(Recipe(hidden=hidden, rate=0.3, batch=40, **others), drawn(200))
    thetas = [training.network.theta.copy()]
    for _ in range(12):
        training.step()
        thetas.append(training.network.theta.copy())
    return training, thetas


@pytest.mark.parametrize("hidden", [(), (9,), (9, 8)])
@pytest.mark.parametrize("objective", OBJECTIVES)
def test_the_loss_at_a_point_is_that_of_the_network_there(drawn, hidden, objective):
    training, thetas = walked(drawn, *hidden, objective=objective)
    plane = plane_of(thetas)
    images, labels = training.examples.images, training.examples.labels
    loss = PlaneLoss(training.network, OBJECTIVES[objective], plane, images, labels)
    for x, y in ((0.0, 0.0), (0.7, -0.4), (-3.0, 2.0)):
        theta = plane.centre[:, 0] + x * plane.axes[0] + y * plane.axes[1]
        there = training.network.with_theta(theta.astype(np.float32))
        expected = evaluate(there, OBJECTIVES[objective], images, labels).loss
        assert loss(x, y) == pytest.approx(expected, rel=2e-4)


def test_the_plane_is_that_of_a_singular_value_decomposition(drawn):
    _, thetas = walked(drawn, 9)
    plane = plane_of(thetas)
    centred = np.stack(thetas).astype(np.float64)
    centred -= centred.mean(axis=0)
    _, s, vectors = np.linalg.svd(centred, full_matrices=False)
    np.testing.assert_allclose(np.abs(np.sum(plane.axes * vectors[:2], axis=1)), 1, atol=1e-6)
    np.testing.assert_allclose(plane.share, s[:2] ** 2 / np.sum(s**2), rtol=1e-4)


def test_a_place_is_the_projection_by_hand(drawn):
    _, thetas = walked(drawn, 9)
    plane = plane_of(thetas)
    for theta in thetas:
        away = theta.astype(np.float64) - np.mean(thetas, axis=0, dtype=np.float64)
        by_hand = [sum(a * b for a, b in zip(away, axis, strict=True)) for axis in plane.axes]
        np.testing.assert_allclose(place(plane, theta), by_hand, atol=1e-5)


def survey(drawn, seen=None):
    training, thetas = walked(drawn, 9)
    images, labels = landscape_sample(training.recipe, training.examples)
    made = Survey(
        training.network,
        training.objective,
        plane_of(thetas),
        steps=range(13),
        thetas=thetas,
        seen=np.empty((2, 0)) if seen is None else seen,
        sample=(images, labels),
    )
    return training, thetas, made, images, labels


def test_a_whole_survey_has_every_loss_and_the_true_one_of_each_keyframe(drawn):
    training, thetas, made, images, labels = survey(drawn)
    made.advance(lambda: False)
    found = made.landscape()
    assert made.complete
    assert found.done == found.total == SIDE * SIDE + 13
    for row, column in ((0, 0), (12, 12), (24, 3)):
        theta = found.plane.centre[:, 0] + np.array([found.x[column], found.y[row]]) @ (
            found.plane.axes
        )
        network = training.network.with_theta(theta.astype(np.float32))
        direct = evaluate(network, training.objective, images, labels).loss
        assert found.losses[row, column] == pytest.approx(direct, rel=2e-4)
    direct = [
        evaluate(training.network.with_theta(theta), training.objective, images, labels).loss
        for theta in thetas
    ]
    np.testing.assert_allclose(found.true, direct)
    # Two directions hold nearly all of so short a walk, so the plane's losses are close.
    np.testing.assert_allclose(found.on_plane, found.true, rtol=0.2)
    for array in (found.losses, found.true, found.on_plane):
        assert not array.flags.writeable


def test_the_coarse_picture_comes_first_and_has_no_holes(drawn):
    _, _, made, *_ = survey(drawn)
    made.advance(lambda: made.landscape().done >= 16)
    found = made.landscape()
    assert np.isfinite(found.losses).sum() == 16
    shown = filled(found.losses)
    assert np.isfinite(shown).all()
    assert shown[8, 16] == shown[9, 17] == found.losses[8, 16]
    order = fill_order()
    assert len(order) == len(set(order)) == SIDE * SIDE


def test_the_map_holds_the_path_and_what_else_shall_be_seen(drawn):
    far = np.array([[40.0], [-3.0]])
    _, _, made, *_ = survey(drawn, far)
    found = made.landscape()
    for points in (found.points, far):
        assert (found.x[0] < points[0]).all()
        assert (points[0] < found.x[-1]).all()
        assert (found.y[0] < points[1]).all()
        assert (points[1] < found.y[-1]).all()
    x, y = extent(np.array([[0.0, 10.0], [0.0, 0.0]]))
    assert y[-1] - y[0] == pytest.approx((x[-1] - x[0]) / 2)


def test_a_run_that_never_moved_has_a_map_all_the_same(drawn):
    training = Training(Recipe(hidden=(4,)), drawn(30))
    thetas = [training.network.theta] * 3
    images, labels = training.examples.images, training.examples.labels
    nothing = np.empty((2, 0))
    made = Survey(
        training.network,
        training.objective,
        plane_of(thetas),
        steps=range(3),
        thetas=thetas,
        seen=nothing,
        sample=(images, labels),
    )
    made.advance(lambda: False)
    assert np.isfinite(made.landscape().losses).all()


def test_the_sample_is_fixed_and_follows_the_recipe(drawn):
    examples = drawn(3 * SAMPLE)
    images, labels = landscape_sample(Recipe(), examples)
    assert len(labels) == SAMPLE
    np.testing.assert_array_equal(images, landscape_sample(Recipe(seed=9), examples)[0])
    rows = [np.flatnonzero((examples.images == image).all(axis=1))[0] for image in images[:5]]
    np.testing.assert_array_equal(examples.labels[rows], labels[:5])
    assert len(landscape_sample(Recipe(train_images=50), examples)[1]) == 50
    streamed = drawn(9 * SAMPLE, streamed=True)
    landscape_sample(Recipe(), streamed)
    assert streamed.waited == [5 * SAMPLE]


def test_keyframes_of_the_plane_are_spread_from_the_first_to_the_last_within_the_memory():
    assert evenly(5, 1000) == [0, 1, 2, 3, 4]
    assert len(evenly(500, 1000)) == 64
    few = evenly(500, 1_000_000)
    assert (few[0], few[-1], len(few)) == (0, 499, 8)


def test_a_contour_goes_where_the_level_is_met():
    x, y = np.linspace(-2, 2, 25), np.linspace(-2, 2, 25)
    across, down = np.meshgrid(x, y)
    found_x, found_y = contour(x, y, across**2 + down**2, 1.03)
    ends = np.isfinite(found_x)
    np.testing.assert_allclose(np.hypot(found_x[ends], found_y[ends]), 1.03**0.5, atol=0.02)
    assert np.isnan(found_x[2::3]).all()
    # It is closed: each end of a piece is an end of one other piece.
    corners = np.round(np.stack([found_x[ends], found_y[ends]], axis=1), 9)
    _, times = np.unique(corners, axis=0, return_counts=True)
    assert set(times) == {2}
    assert not len(contour(x, y, across, 5.0)[0])


def test_contours_are_at_round_losses_between_the_extremes():
    assert levels(np.array([0.03, np.nan, 2.5, np.inf])) == [0.05, 0.1, 0.2, 0.5, 1.0, 2.0]
    assert levels(np.full(3, np.nan)) == []


def test_a_network_far_out_has_a_loss_that_is_not_finite_and_no_warning(drawn):
    training, thetas = walked(drawn, 9)
    plane = plane_of(thetas)
    images, labels = training.examples.images, training.examples.labels
    loss = PlaneLoss(training.network, OBJECTIVES["cross-entropy"], plane, images, labels)
    assert not np.isfinite(loss(1e38, 1e38)) or loss(1e38, 1e38) > 1e3
    assert isinstance(training.network, Network)
    assert as_columns(images).shape == (784, 200)
