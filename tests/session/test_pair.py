import threading

import numpy as np
import pytest

from mnist_viz.core.recipe import Recipe
from mnist_viz.core.training import Training
from mnist_viz.data.dataset import Split
from mnist_viz.session.pair import WORTH_SHARING, Pair


@pytest.fixture
def pair():
    with Pair() as pair:
        yield pair


def drawn(rows, columns):
    rng = np.random.default_rng((rows, columns))
    return np.asfortranarray(rng.standard_normal((rows, columns), np.float32))


@pytest.mark.parametrize("H", [64, 100, 128, 300, 800])
@pytest.mark.parametrize("m", [32, 33, 96, 128, 500, 1024])
def test_two_cores_give_the_bits_of_one(pair, H, m):
    W1, X, dZ1 = drawn(H, 784), drawn(784, m), drawn(H, m)
    for a, b in ((W1, X), (dZ1, X.T)):
        alone = np.empty((a.shape[0], b.shape[1]), np.float32, order="F")
        shared = np.empty_like(alone)
        np.matmul(a, b, out=alone)
        pair.multiply(a, b, out=shared)
        np.testing.assert_array_equal(shared, alone)


def test_a_run_on_two_cores_gives_the_bits_of_a_run_on_one(pair):
    rng = np.random.default_rng(0)
    images = rng.integers(0, 256, (600, 784)).astype(np.uint8)
    examples = Split(images, rng.integers(0, 10, 600).astype(np.uint8))
    recipe = Recipe(hidden=(128, 64), batch=128, rate=0.01)
    alone = Training(recipe, examples)
    shared = Training(recipe, examples, multiply=pair.multiply)
    for _ in range(8):
        assert alone.step() == shared.step()
    np.testing.assert_array_equal(alone.network.theta, shared.network.theta)


def test_small_products_are_not_shared(pair, monkeypatch):
    monkeypatch.setattr(pair, "_halves", None)
    a, b = drawn(10, 128), drawn(128, 128)
    out = np.empty((10, 128), np.float32)
    assert out.size * 128 < WORTH_SHARING
    pair.multiply(a, b, out=out)
    np.testing.assert_array_equal(out, a @ b)


def test_shapes_that_do_not_fit_are_refused_and_the_pair_works_on(pair):
    a, b = drawn(256, 784), drawn(780, 256)
    out = np.empty((256, 256), np.float32, order="F")
    for _ in range(2):
        with pytest.raises(ValueError, match="matmul"):
            pair.multiply(a, b, out=out)
    b = drawn(784, 256)
    pair.multiply(a, b, out=out)
    np.testing.assert_array_equal(out, np.matmul(a, b))


def test_numbers_that_overflow_are_left_to_be_found_in_the_result(pair):
    a, b = drawn(256, 784), drawn(784, 256)
    a[-1], b[:, -1] = 1e38, 1e38
    out = np.empty((256, 256), np.float32, order="F")
    with np.errstate(over="ignore", invalid="ignore"):
        pair.multiply(a, b, out=out)
    assert not np.isfinite(out[-1, -1])


def test_a_closed_pair_leaves_no_thread():
    before = threading.active_count()
    with Pair():
        assert threading.active_count() == before + 1
    assert threading.active_count() == before
