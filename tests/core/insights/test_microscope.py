"""The microscope's numbers against the notes written out, and every sum against its entry."""

import re

import numpy as np
import pytest

from mnist_viz.core.insights.explanations import written_sum
from mnist_viz.core.insights.microscope import dissect
from mnist_viz.core.insights.phases import phases
from mnist_viz.core.network import Network
from mnist_viz.core.objectives import OBJECTIVES
from mnist_viz.core.recipe import Recipe
from mnist_viz.core.training import Training
from mnist_viz.core.training_set import next_batch, next_rows, single


def taken_apart(objective="notes", hidden=(12,), m=5, rate=0.1, decay=0.0, activation="relu"):
    rng = np.random.default_rng(7)
    network = Network.initialized((784, *hidden, 10), seed=4, activation=activation)
    for b in network.biases:
        b[...] = rng.normal(0, 0.3, b.shape)
    images = rng.integers(0, 256, (m, 784)).astype(np.uint8)
    labels = rng.integers(0, 10, m).astype(np.uint8)
    batch = type(single(images[0], 0))(images, labels, m)
    return network, batch, dissect(network, OBJECTIVES[objective], batch, rate, decay)


def test_the_matrices_are_those_of_the_notes_written_line_by_line():
    network, batch, dissection = taken_apart()
    (W1, W2), (b1, b2) = network.weights, network.biases
    X, y, m = batch.images.T / 255, np.eye(10)[:, batch.labels], 5
    Z1 = W1 @ X + b1
    A1 = np.where(Z1 > 0, Z1, 0)
    Z2 = W2 @ A1 + b2
    A2 = np.exp(Z2) / np.exp(Z2).sum(axis=0)
    dZ2 = 2 * (A2 - y) / m
    dZ1 = (W2.T @ dZ2) * (Z1 > 0)
    expected = {
        "A0": X, "y": y, "Z1": Z1, "A1": A1, "Z2": Z2, "A2": A2, "dZ2": dZ2, "dZ1": dZ1,
        "dW2": dZ2 @ A1.T, "db2": dZ2.sum(axis=1, keepdims=True),
        "dW1": dZ1 @ X.T, "db1": dZ1.sum(axis=1, keepdims=True),
        "f'(Z1)": Z1 > 0, "W2^T": W2.T, "A1^T": A1.T, "A0^T": X.T, "W1": W1, "b2": b2,
        "W1+": W1 - 0.1 * dZ1 @ X.T, "b2+": b2 - 0.1 * dZ2.sum(axis=1, keepdims=True),
    }  # fmt: skip
    for name, matrix in expected.items():
        np.testing.assert_allclose(
            dissection.matrices[name], matrix, rtol=2e-4, atol=1e-6, err_msg=name
        )
    assert dissection.loss_before == pytest.approx(np.sum((A2 - y) ** 2) / m, rel=1e-5)


def test_the_loss_after_is_that_of_the_weights_after():
    _, _, dissection = taken_apart(rate=0.05)
    M = dissection.matrices
    Z1 = M["W1+"] @ M["A0"] + M["b1+"]
    Z2 = M["W2+"] @ np.maximum(Z1, 0) + M["b2+"]
    A2 = np.exp(Z2) / np.exp(Z2).sum(axis=0)
    assert dissection.loss_after == pytest.approx(((A2 - M["y"]) ** 2).sum() / 5, rel=1e-5)
    assert dissection.loss_after < dissection.loss_before


@pytest.mark.parametrize("decay", [0.0, 0.01])
def test_the_step_shown_is_the_step_that_training_makes(drawn, decay):
    examples = drawn(50)
    recipe = Recipe(hidden=(9,), batch=16, schedule="constant", rate=0.2, decay=decay, seed=3)
    training = Training(recipe, examples)
    for _ in range(5):
        batch = next_batch(recipe, examples, training.examples_seen, arrived=50, most=99)
        shown = dissect(training.network, training.objective, batch, training.rate, decay)
        made = training.step()
        assert shown.loss_before == made.loss
        np.testing.assert_allclose(shown.matrices["W1+"], training.network.weights[0], atol=1e-7)


def test_a_dissection_cannot_be_written_to():
    _, _, dissection = taken_apart()
    for matrix in dissection.matrices.values():
        with pytest.raises(ValueError, match="read-only"):
            matrix[0, 0] = 1


@pytest.mark.parametrize(("batch", "seen"), [(16, 0), (16, 48), (16, 50), (0, 0), (7, 105)])
def test_the_next_rows_are_those_that_training_reads(drawn, batch, seen):
    recipe = Recipe(batch=batch, seed=2)
    order = np.random.default_rng((2, seen // 50)).permutation(50)
    expected = order[seen % 50 :][: batch or 50]
    np.testing.assert_array_equal(next_rows(recipe, drawn(50), seen), expected)


def test_a_batch_that_is_still_being_drawn_is_not_shown(drawn):
    recipe, examples = Recipe(batch=16), drawn(50, streamed=True)
    assert next_batch(recipe, examples, 16, arrived=20, most=32) is None
    assert next_batch(recipe, examples, 16, arrived=32, most=32) is not None


def test_a_long_batch_is_cut_and_says_so(drawn):
    batch = next_batch(Recipe(batch=0), drawn(50), 0, arrived=50, most=32)
    assert (len(batch), batch.whole, batch.partial) == (32, 50, True)


@pytest.mark.parametrize("objective", OBJECTIVES)
@pytest.mark.parametrize(
    ("hidden", "count", "activation"), [((12,), 6, "relu"), ((), 4, "relu"), ((7, 6), 8, "tanh")]
)
def test_every_equation_explains_its_entries_with_cells_of_its_own_matrices(
    objective, hidden, count, activation
):
    _, _, dissection = taken_apart(objective, hidden, activation=activation)
    told = phases(len(hidden) + 1, activation, objective)
    assert len(told) == count
    for equation in (e for phase in told for e in phase.equations):
        assert set(equation.symbols.values()) <= set(equation.matrices)
        matrix = dissection.matrices[equation.result]
        row, column = matrix.shape[0] - 1, matrix.shape[1] // 2
        entry = equation.explain(dissection, row, column)
        assert {lit.matrix for lit in entry.lit} == set(equation.matrices)
        for lit in entry.lit:
            rows, columns = dissection.matrices[lit.matrix].shape
            assert (lit.row or 0) < rows
            assert (lit.column or 0) < columns


def test_the_two_layer_step_has_the_letters_of_the_notes():
    backward = phases(2, "relu", "notes")[4]
    assert [e.letter for e in backward.equations] == list("ABCDEF")
    assert [e.result for e in backward.equations] == ["dZ2", "dW2", "db2", "dZ1", "dW1", "db1"]


def evaluated(words):
    """Return what the words of a sum come to."""
    plain = words.replace("−", "-").replace("×", "*")
    return eval(re.sub(r"\(\d+ (smaller terms|more examples)\)", "", plain))


@pytest.mark.parametrize("objective", ["notes", "cross-entropy"])
def test_what_is_written_out_sums_to_the_entry(objective):
    _, _, dissection = taken_apart(objective, decay=0.01)
    rng = np.random.default_rng(0)
    told = phases(2, "relu", objective, decayed=True)
    sums = [e for p in (told[0], told[2], told[4], told[5]) for e in p.equations]
    for equation in sums:
        matrix = dissection.matrices[equation.result]
        row, column = (int(rng.integers(n)) for n in matrix.shape)
        sentence = equation.explain(dissection, row, column).sentence
        name, words, value = sentence.split(" = ")
        assert name == f"{equation.result}[{row}, {column}]"
        assert evaluated(value) == pytest.approx(float(matrix[row, column]), rel=0.01, abs=1e-9)
        assert evaluated(words) == pytest.approx(evaluated(value), rel=0.05, abs=0.02), sentence


def test_the_largest_terms_are_the_ones_written_out():
    words = written_sum(np.array([1.0, -5, 2, 3, 0.5]), np.array([1.0, 1, 1, 1, 1]))
    assert words == "(−5) × 1 + 3 × 1 + 2 × 1 + 1.5 (2 smaller terms)"
