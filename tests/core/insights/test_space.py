"""The plane is that of the two principal components, the same however often it is computed."""

import numpy as np
import pytest

from mnist_viz.core.insights.units import principal_plane


@pytest.fixture
def A():
    rng = np.random.default_rng(2)
    return (rng.normal(size=(12, 12)) @ rng.normal(size=(12, 300))).astype(np.float32)


def test_it_agrees_with_a_singular_value_decomposition(A):
    plane = principal_plane(A)
    centred = (A - A.mean(axis=1, keepdims=True)).astype(np.float64)
    U, s, _ = np.linalg.svd(centred, full_matrices=False)
    np.testing.assert_allclose(np.abs(np.sum(plane.axes * U[:, :2].T, axis=1)), 1, atol=1e-6)
    np.testing.assert_allclose(plane.share, s[:2] ** 2 / np.sum(s**2), rtol=1e-5)


def test_a_layer_of_more_units_than_examples_has_the_same_plane(A):
    few = A[:, :9]
    plane = principal_plane(few)
    centred = (few - few.mean(axis=1, keepdims=True)).astype(np.float64)
    U, s, _ = np.linalg.svd(centred, full_matrices=False)
    np.testing.assert_allclose(np.abs(np.sum(plane.axes * U[:, :2].T, axis=1)), 1, atol=1e-6)
    np.testing.assert_allclose(plane.share, s[:2] ** 2 / np.sum(s**2), rtol=1e-5)


def test_its_axes_are_orthonormal_and_its_points_centred(A):
    plane = principal_plane(A)
    np.testing.assert_allclose(plane.axes @ plane.axes.T, np.eye(2), atol=1e-10)
    np.testing.assert_allclose(plane.project(A).mean(axis=1), 0, atol=1e-5)


def test_it_does_not_flip_when_the_activations_hardly_move(A):
    rng = np.random.default_rng(3)
    first = principal_plane(A)
    for _ in range(20):
        again = principal_plane(A + 1e-3 * rng.normal(size=A.shape))
        assert np.sum(first.axes * again.axes, axis=1).min() > 0.99
    mirrored = principal_plane(np.concatenate([A, A], axis=1)[:, ::-1])
    np.testing.assert_allclose(mirrored.axes, first.axes, atol=1e-6)


def test_one_unit_lies_on_a_line():
    plane = principal_plane(np.array([[1.0, 2.0, 4.0]]))
    assert plane.project(np.array([[1.0, 4.0]]))[1].tolist() == [0, 0]
    assert plane.share == (1, 0)


def test_activations_that_are_all_alike_lie_on_one_point():
    plane = principal_plane(np.ones((5, 9)))
    assert not plane.project(np.ones((5, 9))).any()
    assert plane.share == (0, 0)
