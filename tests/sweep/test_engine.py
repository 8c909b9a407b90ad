"""A sweep trains every cell once, keeps what it has, and resumes from there."""

import os
import signal
import time
from concurrent.futures import Future
from contextlib import closing
from dataclasses import replace
from multiprocessing import active_children
from threading import Event, Timer

import pytest

from mnist_viz.core.training import Training
from mnist_viz.runs.models import fingerprint
from mnist_viz.sweep.axis import Axis, SweepError
from mnist_viz.sweep.cell import arrays_of, stored, train_cell
from mnist_viz.sweep.design import Design
from mnist_viz.sweep.engine import run_sweep
from mnist_viz.sweep.folder import SweepFolder
from mnist_viz.sweep.local import LocalWorkers


class Inline:
    """Trains in this thread at once, and counts."""

    capacity = 1

    def __init__(self, dataset):
        self.data_sha256 = dataset.content_hash
        self._data = stored(arrays_of(dataset), streamed=False, sha256=self.data_sha256)
        self.trained = []

    def submit(self, recipe):
        future = Future()
        self.trained.append(recipe)
        future.set_result(train_cell(recipe, self._data, lambda: False))
        return future

    def recover(self): ...
    def cancel(self): ...
    def close(self): ...


@pytest.fixture
def design(recipe):
    return Design(recipe, (Axis.parse("rate", "0.1,0.3"), Axis.parse("batch", "8,16")))


@pytest.fixture
def run(tmp_path):
    """Run cells and return the results by cell."""

    def run_them(cells, workers, stop=None, on_result=lambda cell, result: None, **how):
        results = {}

        def keep(cell, result):
            assert cell.key not in results
            results[cell.key] = result
            on_result(cell, result)

        folder = SweepFolder(tmp_path / "sweep")
        run_sweep(cells, folder, workers, keep, stop=stop or Event(), **how)
        return results

    return run_them


def own_run(recipe, bars):
    training = Training(recipe, bars.train)
    while not training.finished:
        training.step()
    return fingerprint(training.network.theta)


def test_a_cell_is_the_very_run_that_its_recipe_makes(bars, design, run):
    results = run(design.cells(), Inline(bars))
    for cell in design.cells():
        result = results[cell.key]
        assert result.theta_sha256 == own_run(cell.recipe, bars)
        assert result.recipe == cell.recipe
        assert result.status == "done"
        assert result.epochs[-1] == cell.recipe.epochs


def test_processes_train_the_same_bits(bars, design, run):
    expected = {cell.key: own_run(cell.recipe, bars) for cell in design.cells()}
    with closing(LocalWorkers(bars, 2)) as workers:
        results = run(design.cells(), workers)
    assert {key: result.theta_sha256 for key, result in results.items()} == expected


def test_finished_cells_are_not_trained_again(bars, design, run):
    first, second = Inline(bars), Inline(bars)
    stop = Event()
    results = run(design.cells(), first, stop, lambda cell, result: stop.set())
    assert 0 < len(results) < 4
    again = run(design.cells(), second)
    assert len(again) == 4
    assert len(second.trained) == 4 - len(results)
    assert {key: again[key] for key in results} == results


def test_a_damaged_cell_is_trained_again(bars, design, run, tmp_path):
    whole = run(design.cells(), Inline(bars))
    for number, path in enumerate(sorted((tmp_path / "sweep/cells").iterdir())):
        if number < 2:
            path.write_bytes(path.read_bytes()[: 20 * number])
    workers = Inline(bars)
    again = run(design.cells(), workers)
    assert len(workers.trained) == 2
    assert {key: again[key].theta_sha256 for key in again} == {
        key: whole[key].theta_sha256 for key in whole
    }


def test_other_data_are_another_cell(bars, design, run):
    run(design.cells(), Inline(bars))
    other = Inline(bars)
    other.data_sha256 = "f" * 64
    run(design.cells(), other)
    assert len(other.trained) == 4


def test_a_cell_that_diverges_or_fails_is_a_result(bars, recipe, run):
    design = Design(
        replace(recipe, activation="linear", hidden=(8, 8), schedule="constant", epochs=20),
        (Axis.parse("rate", "0.01,1000"),),
    )
    found = run(design.cells(), Inline(bars))  # in the order in which they finish
    done, diverged = (found[cell.key] for cell in design.cells())
    assert (done.status, diverged.status) == ("done", "diverged")
    assert "lower learning rate" in diverged.message

    class Broken(Inline):
        def submit(self, recipe):
            future = Future()
            future.set_exception(MemoryError("no room"))
            return future

    design = Design(recipe, (Axis.parse("rate", "0.5,0.6"),))
    results = list(run(design.cells(), Broken(bars)).values())
    assert [result.status for result in results] == ["failed", "failed"]
    assert "no room" in results[0].message
    tried_again = Inline(bars)
    run(design.cells(), tried_again)
    assert len(tried_again.trained) == 2


def test_while_it_is_paused_no_cell_is_begun(bars, design, run):
    paused, workers = Event(), Inline(bars)
    paused.set()
    seen = []
    Timer(0.5, lambda: (seen.append(len(workers.trained)), paused.clear())).start()
    run(design.cells(), workers, paused=paused)
    assert seen == [0]
    assert len(workers.trained) == 4


def test_stopping_cancels_the_cells_in_training(bars, recipe, run):
    design = Design(replace(recipe, epochs=100_000), (Axis.parse("rate", "0.1,0.2"),))
    stop = Event()
    start = time.monotonic()
    with closing(LocalWorkers(bars, 1)) as workers:
        Timer(1.5, stop.set).start()
        assert run(design.cells(), workers, stop) == {}
    assert time.monotonic() - start < 30


def test_cells_of_a_worker_that_is_killed_are_trained_by_another(bars, recipe, run):
    design = Design(replace(recipe, epochs=25), (Axis.parse("rate", "0.1:0.3:lin:6"),))
    killed = []

    def kill_once(cell, result):
        if not killed:
            killed.append(active_children()[0].pid)
            os.kill(killed[0], signal.SIGTERM)

    with closing(LocalWorkers(bars, 2)) as workers:
        results = run(design.cells(), workers, on_result=kill_once)
    assert len(killed) == 1
    assert {cell.key: own_run(cell.recipe, bars) for cell in design.cells()} == {
        key: result.theta_sha256 for key, result in results.items()
    }


def test_a_full_disk_ends_the_sweep_with_a_sentence_and_keeps_what_there_is(
    bars, design, run, monkeypatch, tmp_path
):
    written = []

    def fill_up(path, content, previous=None):
        if len(written) == 2:
            raise OSError(28, "No space left on device")
        written.append(path)
        path.write_bytes(content)

    monkeypatch.setattr("mnist_viz.sweep.folder.replace_file", fill_up)
    with pytest.raises(SweepError, match="No space left on device"):
        run(design.cells(), Inline(bars))
    assert len(list((tmp_path / "sweep/cells").iterdir())) == 2


def test_workers_of_another_version_are_refused(bars, design, run, monkeypatch):
    monkeypatch.setattr("mnist_viz.sweep.engine.__version__", "9.9")
    with pytest.raises(SweepError, match=r"mnist_viz 0\.1\.0 and this program is 9\.9"):
        run(design.cells(), Inline(bars))
