"""The equations of a network are those of the notes, each once, and each symbol says what it is."""

import pytest

from mnist_viz.core.insights.equations import meaning
from mnist_viz.core.insights.phases import each_once, phases

FORWARD = "z-1 a-1-relu z-2 softmax-2"
BACKWARD = "dw-2 db-2 dz-1 dw-1 db-1"
UPDATE = "update-w-1 update-b-1 update-w-2 update-b-2"


@pytest.mark.parametrize(
    ("objective", "cost", "output"),
    [
        ("notes", "cost-squared-2", "dz-out-notes-2"),
        ("squared-error", "cost-squared-2", "dz-out-squared-error-2"),
        ("cross-entropy", "cost-cross-entropy-2", "dz-out-cross-entropy-2"),
    ],
)
def test_the_equations_of_the_notes_are_all_there_each_once(objective, cost, output):
    equations = each_once(phases(2, "relu", objective))
    told = f"{FORWARD} {cost} {output} {BACKWARD} {UPDATE}".split()
    assert [e.picture for e in equations] == told
    assert "".join(e.letter for e in equations) == "ABCDEF"


def test_a_deeper_network_writes_its_hidden_layers_once():
    pictures = [e.picture for e in each_once(phases(4, "relu", "notes"))]
    assert pictures.count("z-l") == pictures.count("dz-l") == 1
    assert len(pictures) == len(set(pictures))


@pytest.mark.parametrize(
    ("name", "told"),
    [
        ("W1", "W1, 128 × 784: the weights"),
        ("W2^T", "W2^T, 128 × 10: the weights"),
        ("b2", "b2, 10 × 1: the biases"),
        ("A0", "A0, 784 × m: the pixels"),
        ("A0^T", "A0^T, m × 784: the pixels"),
        ("A2", "A2, 10 × m: what the layer outputs"),
        ("y", "y, 10 × m: the true class"),
        ("f'(Z1)", "f'(Z1), 128 × m: the slope"),
        ("dZ1", "dZ1, 128 × m: how the cost changes with each sum"),
        ("dW1", "dW1, 128 × 784: how the cost changes with each weight"),
        ("W2+", "W2, 10 × 128: the weights"),
    ],
)
def test_a_symbol_is_explained_with_its_shape(name, told):
    assert meaning(name, (784, 128, 10)).startswith(told)


def test_a_symbol_that_stands_for_several_layers_has_no_shape():
    assert meaning("dW1", (784, 16, 16, 10)) == "dW: how the cost changes with each weight."


@pytest.mark.parametrize("layers", [1, 2, 3])
def test_every_symbol_of_every_equation_is_explained(layers):
    sizes = (784, *(16,) * (layers - 1), 10)
    for equation in each_once(phases(layers, "tanh", "squared-error", decayed=True)):
        for matrix in equation.symbols.values():
            assert meaning(matrix, sizes)
