"""Closing the window ends the program at once and well, whatever it is doing."""

import socket
from pathlib import Path

import pytest

from mnist_viz.runs.autosaves import abandoned
from mnist_viz.runs.checkpoint_file import load_checkpoint

WITHIN = 2.0
"""Seconds from the window's closing to the end of its process."""

LEFT = {"downloading": "download train-images-idx3-ubyte.gz"}
"""Nothing can interrupt a thread that waits for a server; it is a daemon and holds nothing up."""

STATES = (
    "loading",
    "idle",
    "training",
    "paused",
    "finished",
    "diverged",
    "downloading",
    "saving",
    "exporting",
    "filming",
    "scrubbing",
    "branching",
    "wide",
    "analysing",
    "reading_help",
    "asking",
)


@pytest.fixture
def stalled_mirror():
    """A mirror that takes a request and never answers."""
    with socket.create_server(("127.0.0.1", 0)) as server:
        yield f"http://127.0.0.1:{server.getsockname()[1]}/"


@pytest.mark.parametrize("state", STATES)
def test_closing_ends_the_program_within_two_seconds_and_leaves_no_thread(
    start, state: str, stalled_mirror: str, place: Path, runs: Path, crashes: Path
) -> None:
    program = start(state, FAULTS_MIRROR=stalled_mirror, MNIST_VIZ_DATA=place / "sets")
    program.until("ready")
    closing = float(program.until("closing"))
    code, end = program.end()
    assert code == 0, program.errors
    assert program.said("left") == [LEFT.get(state, "")]
    assert end - closing < WITHIN
    assert "Traceback" not in "".join(program.errors)
    assert list(crashes.iterdir()) == []
    assert not any(run.crashed for run in abandoned(runs))
    for kept in place.glob("kept *.safetensors"):
        assert load_checkpoint(kept).step > 5
    assert len(list(place.glob("kept *.safetensors"))) == (5 if state == "saving" else 0)
    assert not list(place.glob(".*.part"))


def test_a_fault_while_it_closes_keeps_the_run_and_leaves_no_thread(
    start, runs: Path, crashes: Path
) -> None:
    program = start("unable_to_close")
    closing = float(program.until("closing"))
    code, end = program.end()
    assert code == 0, program.errors
    assert end - closing < WITHIN
    assert "ZeroDivisionError" in "".join(program.errors)
    assert program.said("left") == [""]
    assert list(crashes.iterdir()) == []
    (run,) = abandoned(runs)
    assert not run.crashed
    assert load_checkpoint(run.path).step > 5
