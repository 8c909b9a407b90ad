"""The log file records actions and errors, and stays small."""

import logging
from collections.abc import Iterator
from pathlib import Path

import pytest

from mnist_viz.runs import log_file
from mnist_viz.runs.atomic import replace_file
from mnist_viz.runs.log_file import LOGGER, LogFile, current_log, log_traceback


@pytest.fixture
def log(tmp_path: Path) -> Iterator[Path]:
    level, log = LOGGER.level, LogFile(tmp_path)
    yield tmp_path / log_file.NAME
    log.close()
    LOGGER.setLevel(level)


def test_an_error_is_in_the_log_with_its_traceback_and_the_versions(log: Path) -> None:
    try:
        Path("nowhere").joinpath("file").read_bytes()
    except OSError as error:
        log_traceback("a panel failed", error)
    text = log.read_text("utf-8")
    assert "Python 3" in text.splitlines()[0]
    assert "a panel failed" in text
    assert 'joinpath("file").read_bytes()' in text
    assert "FileNotFoundError: " in text


def test_the_log_is_written_until_it_is_closed(tmp_path: Path) -> None:
    assert current_log() is None
    log = LogFile(tmp_path)
    assert current_log() == tmp_path / log_file.NAME
    log.close()
    assert current_log() is None
    LOGGER.error("after the end")
    assert "after the end" not in (tmp_path / log_file.NAME).read_text("utf-8")


@pytest.mark.slow
def test_the_log_stays_small_and_keeps_its_newest_lines(log: Path) -> None:
    for number in range(12_000):
        LOGGER.info("line %d %s", number, "x" * 60)
    files = sorted(log.parent.iterdir())
    assert [file.name for file in files] == [log.name, f"{log.name}.1", f"{log.name}.2"]
    assert all(file.stat().st_size <= log_file.MAX_BYTES for file in files)
    assert "line 11999 " in log.read_text("utf-8")


def test_a_log_that_cannot_be_written_costs_nothing_else(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "file").touch()
    log = LogFile(tmp_path / "file")
    LOGGER.error("nowhere to write this")
    log.close()
    assert capsys.readouterr().err == ""


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="there is no /dev/full here")
def test_a_full_disk_costs_lines_of_the_log_and_nothing_else(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / log_file.NAME).symlink_to("/dev/full")
    log = LogFile(tmp_path)
    LOGGER.error("no room for this")
    log.close()
    assert capsys.readouterr().err == ""


def test_details_are_left_to_verbose(log: Path, tmp_path: Path) -> None:
    replace_file(tmp_path / "some", b"content")
    assert "some" not in log.read_text("utf-8")
    LOGGER.setLevel(logging.DEBUG)
    replace_file(tmp_path / "some", b"content")
    assert f"writing 7 bytes to {tmp_path / 'some'}" in log.read_text("utf-8")
