"""A worksheet has the numbers of the network's own step, or blanks in their place."""

import html
import re
from dataclasses import replace

import numpy as np
import pytest

from mnist_viz.core.insights.microscope import Dissection, dissect
from mnist_viz.core.network import Network
from mnist_viz.core.objectives import OBJECTIVES
from mnist_viz.core.training_set import Batch
from mnist_viz.runs.exports.worksheet import Task, rests, shown_rows, worksheet


def task(*sizes: int, examples: int = 2, objective: str = "notes") -> Task:
    """Return a worksheet's task on a network of these sizes, on random images."""
    rng = np.random.default_rng(1)
    network = Network.initialized(sizes, seed=2, initializer="glorot")
    for b in network.biases:
        b[...] = rng.normal(0, 0.3, b.shape)
    images = rng.integers(0, 256, (examples, sizes[0]), dtype=np.uint8)
    batch = Batch(images, np.arange(examples, dtype=np.uint8), examples)
    return Task(network, objective, batch, 0.5, 0.0, tuple("0123456789")[: sizes[-1]], "a run")


def step_of(given: Task) -> Dissection:
    objective = OBJECTIVES[given.objective]
    return dissect(given.network, objective, given.batch, given.rate, given.decay)


def tables(page: str) -> dict[str, list[list[str]]]:
    """Return the cells of each table, behind its name; the last one of a name."""
    found = {}
    for table in re.findall(r"<table border.*?</table>", page, re.DOTALL):
        head, *lines = re.findall(r"<tr>(.*?)</tr>", table)
        name = re.sub(r"<.*?>", "", re.findall(r"<th>(.*?)</th>", head)[0])
        found[name] = [re.findall(r"<td>(.*?)</td>", line) for line in lines]
    return found


def value(cell: str) -> float:
    text = cell.replace("·10<sup>", "e").replace("</sup>", "").replace("−", "-")
    return float(text)


def numbers(cells: list[list[str]]) -> np.ndarray:
    return np.array([[value(cell) for cell in row] for row in cells])


@pytest.mark.parametrize("objective", OBJECTIVES)
def test_a_small_network_is_whole_and_its_answers_are_the_step_of_the_core(objective: str) -> None:
    given = task(15, 4, 3, objective=objective)
    step, page = step_of(given), worksheet(task(15, 4, 3, objective=objective), answers=True)
    found = tables(page)
    names = ("A0", "y", "W1", "b1", "Z1", "A1", "W2", "b2", "Z2", "A2", "dZ2", "dW2", "db2")
    for name in (*names, "dZ1", "dW1", "db1", "W1+", "b1+", "W2+", "b2+"):
        np.testing.assert_allclose(
            numbers(found[name]), step.matrices[name], rtol=6e-4, atol=1e-30, err_msg=name
        )
    assert "R1" not in found
    assert f"C = {step.loss_before:.4g}" in page


def test_the_letters_of_the_notes_are_there_in_their_order() -> None:
    page = worksheet(task(15, 4, 3))
    assert re.findall(r"<h3>\(([A-F])\)", page) == list("ABCDEF")


def test_without_answers_every_result_is_blank_and_everything_given_is_there() -> None:
    found = tables(worksheet(task(15, 4, 3)))
    for name in ("Z1", "A1", "Z2", "A2", "dZ2", "dW2", "db2", "dZ1", "dW1", "db1", "W1+", "b2+"):
        assert not any(cell.replace("&nbsp;", "") for row in found[name] for cell in row), name
    for name in ("A0", "y", "W1", "b1", "W2", "b2"):
        assert all(np.isfinite(numbers(found[name])).ravel()), name


def test_a_large_network_is_shown_in_part_and_still_adds_up() -> None:
    given = task(784, 128, 10)
    found = tables(worksheet(given, answers=True))
    at = {name: numbers(cells) for name, cells in found.items()}
    assert at["W1"].shape == (4, 8)
    assert at["W2"].shape == (10, 4)
    np.testing.assert_allclose(at["W1"] @ at["A0"] + at["R1"] + at["b1"], at["Z1"], atol=3e-3)
    np.testing.assert_allclose(at["W2"] @ at["A1"] + at["R2"] + at["b2"], at["Z2"], atol=3e-3)
    np.testing.assert_allclose(at["W2"].T @ at["dZ2"] * (at["Z1"] > 0), at["dZ1"], atol=3e-3)


def test_in_a_deep_network_the_error_from_units_out_of_sight_is_given() -> None:
    given = task(784, 30, 20, 10)
    step = step_of(given)
    rows = shown_rows(given.network, step)
    S1 = rests(step, rows)["S1"]
    seen = step.matrices["W2"][np.ix_(rows[2], rows[1])].T @ step.matrices["dZ2"][rows[2]]
    whole = step.matrices["W2"].T[rows[1]] @ step.matrices["dZ2"]
    np.testing.assert_allclose(seen + S1, whole, atol=1e-6)
    assert "(W<sub>2</sub><sup>T</sup> dZ<sub>2</sub> + S<sub>1</sub>)" in worksheet(given)


def test_names_from_others_are_text_and_never_markup() -> None:
    evil = "<script>alert(1)</script>&"
    given = replace(task(15, 4, 3), title=evil, classes=(evil, evil, evil))
    page = worksheet(given, answers=True)
    assert "<script" not in page
    assert html.escape(evil) in page
