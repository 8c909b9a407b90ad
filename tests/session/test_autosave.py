"""The run is kept on disk without anyone's doing, apart from other programs', and found again."""

import os
import subprocess
import sys
from dataclasses import replace
from threading import Event

import pytest

from mnist_viz.runs.checkpoint_file import load_checkpoint, previous_of
from mnist_viz.runs.models import fingerprint
from mnist_viz.runs.saved_session import KEPT_CRASHED, claim_path, find_leftover_runs, lock_of
from mnist_viz.session.autosave import Autosave
from mnist_viz.session.session import Session


def test_closing_keeps_the_run_and_the_next_start_goes_on_bit_for_bit(world, tmp_path):
    recipe = replace(world.RECIPE, optimizer="adam", rate=0.001)
    autosave = Autosave(tmp_path)
    session = Session(world.load, autosave=autosave)
    session.start(recipe, play=False)
    for _ in range(9):
        session.training.step()
    world.until(session, world.at(9))
    world.until(session, lambda frame: frame.test and frame.test.latest.step == 9)
    session.close()
    (run,) = find_leftover_runs(tmp_path)
    assert not run.crashed
    found = load_checkpoint(run.path)
    assert found.step == 9
    assert found.test.steps[-1] == 9
    assert found.data_sha256 == world.load().content_hash
    again = Session(world.load)
    again.open(found, play=True)
    world.until(again, world.at(28))
    frame = world.until(again, lambda frame: frame.test)
    assert world.print_of(frame) == world.print_of(world.plain(recipe))
    assert frame.snapshot.loss.start[0] == 0
    assert frame.test.steps[0] == found.test.steps[0]
    again.seek(4)  # before the file began: computed from the first weights
    past = world.until(again, lambda frame: frame.snapshot.step == 4)
    assert world.print_of(past) == world.print_of(world.plain(recipe, 4))
    again.close()


def test_it_is_kept_while_training_runs(world, tmp_path):
    autosave = Autosave(tmp_path, every=0.01)
    session = Session(world.load, autosave=autosave)
    recipe = replace(world.RECIPE, epochs=10**6)
    session.start(recipe)
    world.until(session, lambda frame: autosave.path.exists())
    found = load_checkpoint(autosave.path)
    assert fingerprint(found.state.theta) == world.print_of(world.plain(recipe, found.step))
    assert find_leftover_runs(tmp_path) == []
    session.close()


def test_a_run_that_was_left_is_not_kept_in_place_of_the_present_one(world, tmp_path):
    autosave = Autosave(tmp_path)
    session = Session(world.load, autosave=autosave)
    session.start(world.RECIPE)
    world.until(session, world.at(28))
    session.start(replace(world.RECIPE, seed=8), play=False)
    session.training.step()
    world.until(session, world.at(1))
    session.close()
    assert load_checkpoint(autosave.path).recipe.seed == 8


@pytest.mark.slow
def test_a_disk_that_fails_is_a_sentence_and_training_goes_on(world, tmp_path, monkeypatch):
    autosave = Autosave(tmp_path, every=0.01)
    failing = Event()
    failing.set()
    real = os.fsync

    def fsync(descriptor):
        if failing.is_set():
            raise OSError(28, "No space left on device")
        real(descriptor)

    monkeypatch.setattr(os, "fsync", fsync)
    session = Session(world.load, autosave=autosave)
    session.start(replace(world.RECIPE, epochs=10**6))
    frame = world.until(session, lambda frame: frame.live and frame.error)
    assert "No space left on device" in frame.error
    world.until(session, lambda now: now.live.step > frame.live.step)
    failing.clear()
    world.until(session, lambda frame: frame.error is None)
    session.close()


def test_two_programs_never_share_a_place(tmp_path):
    (first, one), (second, other) = claim_path(tmp_path), claim_path(tmp_path)
    assert first != second
    first.touch()
    second.touch()
    assert find_leftover_runs(tmp_path) == []
    one.let_go()
    (tmp_path / f".{first.name}.123.part").touch()
    (run,) = find_leftover_runs(tmp_path)
    assert (run.path, run.crashed) == (first, True)
    run.forget()
    assert sorted(tmp_path.iterdir()) == sorted([second, lock_of(second)])
    other.release()
    assert [run.crashed for run in find_leftover_runs(tmp_path)] == [False]


def test_only_the_newest_runs_of_closed_programs_are_kept(tmp_path):
    for number in range(6):
        path, lock = claim_path(tmp_path)
        path.touch()
        os.utime(path, (number, number))
        lock.release()
    kept = find_leftover_runs(tmp_path)
    assert [round(run.path.stat().st_mtime) for run in kept] == [5, 4, 3]
    assert len(list(tmp_path.iterdir())) == 3


def test_runs_that_were_cut_short_and_never_taken_up_do_not_fill_the_disk(tmp_path):
    for number in range(KEPT_CRASHED + 5):
        path = tmp_path / f"{number}.safetensors"
        for written in (path, previous_of(path), lock_of(path)):
            written.touch()
        os.utime(path, (number, number))
    kept = find_leftover_runs(tmp_path)
    newest = [str(number) for number in range(KEPT_CRASHED + 4, 4, -1)]
    assert [run.path.stem for run in kept if run.crashed] == newest
    assert len(list(tmp_path.iterdir())) == 3 * KEPT_CRASHED


@pytest.mark.slow
@pytest.mark.skipif(os.name != "posix", reason="kill -9 is a matter of POSIX systems")
def test_a_killed_program_leaves_its_run_to_be_found(tmp_path):
    script = (
        "import sys; from pathlib import Path\n"
        "from mnist_viz.runs.saved_session import claim_path\n"
        "path, lock = claim_path(Path(sys.argv[1])); path.touch(); print(path, flush=True)\n"
        "sys.stdin.read()"
    )
    program = subprocess.Popen(
        [sys.executable, "-c", script, str(tmp_path)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )
    with program:
        path = program.stdout.readline().strip()
        assert find_leftover_runs(tmp_path) == []
        program.kill()
    (run,) = find_leftover_runs(tmp_path)
    assert (str(run.path), run.crashed) == (path, True)
