"""A lock says truly whether a program runs, closed well or was cut short, whenever one looks."""

import sys
from pathlib import Path

import pytest

from mnist_viz.runs import atomic, saved_session
from mnist_viz.runs.atomic import take
from mnist_viz.runs.saved_session import claim_path, find_leftover_runs, lock_of

posix = pytest.mark.skipif(sys.platform == "win32", reason="Windows locks files otherwise")


def test_a_lock_that_is_not_there_is_not_made_where_one_only_looks(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError):
        take(tmp_path / "a.lock", make=False)
    assert list(tmp_path.iterdir()) == []


@posix
def test_a_run_whose_program_closes_while_another_looks_is_not_taken_for_crashed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path, held = claim_path(tmp_path)
    path.touch()
    locked = atomic.fcntl.flock

    def close_first(descriptor: int, operation: int) -> None:
        held.release()
        locked(descriptor, operation)

    monkeypatch.setattr(atomic.fcntl, "flock", close_first)
    assert [run.crashed for run in find_leftover_runs(tmp_path)] == [False]
    assert list(tmp_path.iterdir()) == [path]


@posix
def test_a_lock_is_gone_before_anybody_else_can_hold_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    _, held = claim_path(tmp_path)
    there: list[bool] = []
    monkeypatch.setattr(
        held, "_file", Watched(held._file, lambda: there.append(held.path.exists()))
    )
    held.release()
    assert there == [False]


class Watched:
    """A file that tells before it is closed."""

    def __init__(self, file, tell) -> None:
        self._file, self._tell = file, tell

    def close(self) -> None:
        self._tell()
        self._file.close()


def test_a_run_that_another_start_takes_away_meanwhile_hinders_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for _ in range(2):
        path, held = claim_path(tmp_path)
        path.touch()
        held.let_go()

    def be_late(looked_at: Path, *, make: bool) -> atomic.HeldLock | None:
        held = take(looked_at, make=make)
        if looked_at == lock_of(path):
            path.unlink()
        return held

    monkeypatch.setattr(saved_session, "take", be_late)
    (run,) = find_leftover_runs(tmp_path)
    assert run.path != path
    assert run.crashed


def test_a_run_that_is_taken_up_is_at_no_moment_kept_nowhere(tmp_path: Path) -> None:
    left, held = claim_path(tmp_path)
    left.write_text("learned")
    held.let_go()
    mine, held = claim_path(tmp_path)
    (run,) = find_leftover_runs(tmp_path)
    run.move(mine)
    assert mine.read_text() == "learned"
    assert set(tmp_path.iterdir()) == {mine, lock_of(mine)}
    run.move(mine)  # another program that offered it, too
    assert mine.read_text() == "learned"
    held.release()


def test_what_cannot_be_opened_hinders_no_start_and_hides_no_run(tmp_path: Path) -> None:
    """Root, who starts the program once, leaves locks that nobody else may open."""
    for name in ("roots", "mine"):
        (tmp_path / f"{name}.safetensors").touch()
    lock_of(tmp_path / "roots.safetensors").mkdir()  # no file to anybody, not even to root
    lock_of(tmp_path / "mine.safetensors").touch()
    assert [run.path.stem for run in find_leftover_runs(tmp_path)] == ["mine"]
