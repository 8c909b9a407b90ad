"""A file is replaced whole or not at all, whichever call of the system fails."""

import errno
import os
import stat
from pathlib import Path

import pytest

from mnist_viz.runs.atomic import replace_file

posix_only = pytest.mark.skipif(os.name != "posix", reason="a matter of POSIX systems")


def test_a_new_file_holds_what_was_written(tmp_path: Path) -> None:
    replace_file(tmp_path / "model", b"new")
    assert (tmp_path / "model").read_bytes() == b"new"
    assert list(tmp_path.iterdir()) == [tmp_path / "model"]


@pytest.mark.parametrize("call", ["fsync", "replace"])
def test_a_failing_call_leaves_the_old_file_and_nothing_else(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, call: str
) -> None:
    path = tmp_path / "model"
    path.write_bytes(b"old")

    def fails(*_: object, **__: object) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(os if call == "fsync" else Path, call, fails)
    with pytest.raises(OSError, match="No space left"):
        replace_file(path, b"new")
    monkeypatch.undo()
    assert path.read_bytes() == b"old"
    assert list(tmp_path.iterdir()) == [tmp_path / "model"]


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs /dev/full, a disk always full")
def test_a_full_disk_is_reported_by_the_system_itself(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "model"
    path.write_bytes(b"old")
    open_file = Path.open

    def onto_full_disk(_: Path, mode: str) -> object:
        return open_file(Path("/dev/full"), mode.replace("x", "w"))

    monkeypatch.setattr(Path, "open", onto_full_disk)
    with pytest.raises(OSError, match="No space left"):
        replace_file(path, b"new" * 100_000)
    monkeypatch.undo()
    assert path.read_bytes() == b"old"


@posix_only
def test_what_one_has_kept_to_oneself_stays_so(tmp_path: Path) -> None:
    path = tmp_path / "model"
    path.write_bytes(b"old")
    path.chmod(0o600)
    replace_file(path, b"new", previous=tmp_path / "before")
    assert path.read_bytes() == b"new"
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert stat.S_IMODE((tmp_path / "before").stat().st_mode) == 0o600


@posix_only
def test_a_link_that_leads_to_itself_gives_way_to_the_file(tmp_path: Path) -> None:
    circle = tmp_path / "circle"
    circle.symlink_to(circle)
    replace_file(circle, b"new")
    assert circle.read_bytes() == b"new"


@posix_only
def test_a_link_goes_on_pointing_to_the_file(tmp_path: Path) -> None:
    target, link = tmp_path / "target", tmp_path / "link"
    target.write_bytes(b"old")
    link.symlink_to(target)
    replace_file(link, b"new")
    assert link.is_symlink()
    assert target.read_bytes() == b"new"


@posix_only
def test_the_file_is_as_readable_as_any_other_of_this_user(tmp_path: Path) -> None:
    (tmp_path / "other").write_bytes(b"")
    replace_file(tmp_path / "model", b"new")
    modes = [stat.S_IMODE((tmp_path / name).stat().st_mode) for name in ("other", "model")]
    assert modes[0] == modes[1]


@posix_only
def test_what_goes_to_a_pipe_or_device_is_written_there_and_does_not_replace_it(
    tmp_path: Path,
) -> None:
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    reader = os.open(pipe, os.O_RDONLY | os.O_NONBLOCK)
    replace_file(pipe, b"for the reader")
    assert os.read(reader, 100) == b"for the reader"
    os.close(reader)
    assert pipe.is_fifo()
    assert list(tmp_path.iterdir()) == [pipe]
