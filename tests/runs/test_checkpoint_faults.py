"""If any system call fails while a checkpoint is written, a whole one is there after."""

import errno
import io
import os
from pathlib import Path

import numpy as np
import pytest

from mnist_viz.core.recipe import Recipe
from mnist_viz.core.training import TrainingState, initial_network
from mnist_viz.runs import atomic
from mnist_viz.runs.checkpoint import Checkpoint
from mnist_viz.runs.checkpoint_file import (
    CheckpointError,
    load_checkpoint,
    previous_of,
    save_checkpoint,
)
from mnist_viz.runs.history import Segment

RECIPE = Recipe(hidden=(2,))


def checkpoint(step):
    theta = initial_network(RECIPE).theta
    return Checkpoint((Segment(RECIPE),), TrainingState(step, 32 * step, theta, ()))


class Faults:
    """Counts the writer's calls of the system, and lets one of them fail."""

    def __init__(self, monkeypatch, failing, error):
        self.made = []
        self._failing, self._error = failing, error
        for owner, name in (
            (os, "fsync"),
            (os, "link"),
            (Path, "replace"),
            (atomic, "copyfile"),
        ):
            self._wrap(monkeypatch, owner, name)
        real_open = Path.open

        def opening(path, mode="r", *rest, **named):
            if "x" not in mode:
                return real_open(path, mode, *rest, **named)
            self.call("open")
            return Writing(self, os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL))

        monkeypatch.setattr(Path, "open", opening)

    def call(self, name):
        self.made.append(name)
        if len(self.made) == self._failing:
            raise OSError(self._error, os.strerror(self._error))

    def _wrap(self, monkeypatch, owner, name):
        real = getattr(owner, name)

        def wrapped(*arguments, **named):
            self.call(name)
            return real(*arguments, **named)

        monkeypatch.setattr(owner, name, wrapped)


class Writing(io.FileIO):
    """A file whose writes are short, counted, and may fail."""

    def __init__(self, faults, descriptor):
        super().__init__(descriptor, "w")
        self._faults = faults

    def write(self, content):
        view = memoryview(content)
        for start in range(0, len(view), 4096):
            self._faults.call("write")
            super().write(view[start : start + 4096])
        return len(view)


@pytest.mark.skipif(os.name != "posix", reason="names the calls of POSIX systems")
@pytest.mark.parametrize("error", [errno.ENOSPC, errno.EIO], ids=["full", "broken"])
def test_old_or_new_but_never_neither(tmp_path, monkeypatch, error):
    path = tmp_path / "run.safetensors"
    save_checkpoint(path, checkpoint(1))
    save_checkpoint(path, checkpoint(2))
    failed = []
    for failing in range(1, 100):
        with monkeypatch.context() as patched:
            faults = Faults(patched, failing, error)
            try:
                save_checkpoint(path, checkpoint(2 + failing))
            except CheckpointError as raised:
                assert os.strerror(error) in str(raised)
                assert "run.safetensors" in str(raised)
                failed.append(faults.made[-1])
            else:
                if len(faults.made) < failing:
                    break
        assert load_checkpoint(path).step >= 2
        assert load_checkpoint(previous_of(path)).step >= 1
        assert len(list(tmp_path.iterdir())) == 2, failed
    else:
        pytest.fail("the writer never came to its end")
    assert set(failed) == {"open", "write", "fsync", "replace"}
    assert load_checkpoint(path).step == 2 + failing
    assert np.isfinite(load_checkpoint(path).state.theta).all()
