"""Closing the window ends the program at once in every state."""

import csv
import socket
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

import numpy as np
import pytest

from mnist_viz.runs.checkpoint_file import load_checkpoint
from mnist_viz.runs.saved_session import find_leftover_runs

WITHIN = 2.0
"""Seconds from the window's closing to the end of its process."""

LEFT = {"downloading": ["download train-images-idx3-ubyte.gz"]}
"""Nothing can interrupt a thread that waits for a server; it is a daemon and holds nothing up."""


class Step(NamedTuple):
    """An action in the window, and the condition to wait for."""

    do: str = ""
    until: str = "True"


STATES = {
    "loading": [
        Step(
            "held = hold('mnist_viz.data.sources.digits.digits', 0.3)\n"
            "session.start(Recipe(data='digits'))",
            "held.under_way and state() == 'LOADING'",
        )
    ],
    "arriving": [
        Step(
            "session.start(Recipe(data='digits'))",
            "step() > 0 and not session.frame().dataset.train.whole",
        )
    ],
    "idle": [Step("session.training.reset()", "state() == 'PAUSED' and step() == 0")],
    "training": [Step("session.training.set_pace(None)", "state() == 'RUNNING' and step() > 20")],
    "paused": [Step("session.training.pause()", "state() == 'PAUSED' and step() > 0")],
    "finished": [
        Step(
            "session.start(replace(session.frame().recipe, epochs=1)); "
            "session.training.set_pace(None)",
            "state() == 'FINISHED'",
        )
    ],
    "diverged": [
        Step(
            "session.start(replace(session.frame().recipe, activation='linear', rate=10.0))",
            "state() == 'FAILED' and 'diverged' in window.banner.text",
        )
    ],
    "downloading": [
        Step(
            "from mnist_viz.data.sources import PUBLISHED\n"
            "PUBLISHED['mnist'] = replace(PUBLISHED['mnist'], mirrors=(os.environ['MIRROR'],))\n"
            "session.loading.fetch(Recipe(data='mnist'))",
            "session.frame().fetch.under_way and any('download' in thread.name"
            " for thread in threading.enumerate())",
        )
    ],
    "saving": [
        Step(
            "held = hold('mnist_viz.session.autosave.save_checkpoint', 0.1)\n"
            "for number in range(5): window.files.keep(Path(f'kept {number}.safetensors'))",
            "held.under_way",
        )
    ],
    # Its files are written on the window's thread, which handles the closing afterwards.
    "exporting": [
        Step(
            until="[window.files.export(Path(name)) for name in ('network.npz', 'curves.csv')]",
        )
    ],
    "filming": [
        Step("session.training.set_pace(None)", "step() > 1000"),
        Step(
            "dialog = FilmDialog(window, Path('run.gif'))\n"
            "dialog.pictures.setValue(1000)\n"
            "dialog.show()\n"
            "dialog.film()",
            "2 < dialog.progress.value() < dialog.progress.maximum() - 10",
        ),
    ],
    # Each step on the way would take 0.3 seconds.
    "scrubbing": [
        Step("session.training.set_pace(None)", "step() > 500"),
        Step(
            "for sought in (12, 3, 45, 7): session.seek(sought); window.refresh()\n"
            "held = hold('mnist_viz.runs.history.Replay.step', 0.3, on='rewinding')\n"
            "session.seek(max(s for s in session.frame().recorded.steps if s < 500) - 1)",
            "held.under_way and session.frame().sought > 400",
        ),
    ],
    "branching": [
        Step("session.training.set_pace(None)", "step() > 500"),
        Step("session.training.pause()", "state() == 'PAUSED'"),
        Step(
            "between = max(s for s in session.frame().recorded.steps if s < 500) - 1\n"
            "session.seek(between)",
            "session.frame().snapshot.step == between",
        ),
        Step(
            "held = hold('mnist_viz.runs.history.Replay.step', 0.3, on='training')\n"
            "session.branch(batch=10)",
            "held.under_way and session.frame().live is None",
        ),
    ],
    # In the middle of a record on the test digits, whose ten parts would take three seconds.
    "testing": [
        Step(
            "from mnist_viz.core import evaluation\n"
            "evaluation.CHUNK = 10\n"
            "evaluating = hold('mnist_viz.core.gradient.Workspace.first', 0.3, on='evaluation')",
            "evaluating.under_way",
        )
    ],
    "analysing": [
        Step(
            "analysing = hold('mnist_viz.session.analysis.answer', 0.3)\n"
            "for dock in window.area.docks: dock.show(); dock.raise_()",
            "analysing.under_way",
        )
    ],
    "autosaving": [
        Step(
            "autosaving = hold('mnist_viz.session.autosave.save_checkpoint', 0.3)",
            "autosaving.under_way",
        )
    ],
    "presenting": [
        Step(
            "next(d for d in window.area.docks if d.kind.name == 'curves').setFloating(True)\n"
            "window.commands['present'].trigger()",
            "window.presentation.on",
        )
    ],
    "floating": [
        Step("for dock in window.area.docks: dock.show(); dock.setFloating(True)"),
        Step(
            "from mnist_viz.ui.sweep.page import SweepPage\nwindow.show_sweep(print)",
            "window.findChild(SweepPage).isVisible()",
        ),
    ],
    "reading help": [
        Step("window.commands['shortcuts'].trigger()", "window.page.isVisible()"),
    ],
    "asking": [
        Step(
            "window.commands['open_run'].trigger()",
            "any(dialog.isVisible() for dialog in window.findChildren(QFileDialog))",
        )
    ],
}


TOGETHER = [
    *(["loading"], ["arriving"], ["idle", "reading help"], ["training", "downloading"]),
    *(["paused", "exporting"], ["finished", "asking"], ["diverged", "presenting"], ["saving"]),
    *(["filming"], ["scrubbing"], ["branching"], ["testing", "analysing", "autosaving"]),
    ["floating"],
]
"""States that one program is in at once: starting it is what takes long."""
ALL_PANELS = {"analysing", "presenting", "floating"}


@pytest.fixture
def stalled_mirror() -> Iterator[str]:
    """A mirror that takes a request and never answers."""
    with socket.create_server(("127.0.0.1", 0)) as server:
        yield f"http://127.0.0.1:{server.getsockname()[1]}/"


def check_files(place: Path, states: list[str]) -> None:
    """Check that the expected files are complete and that there are no others."""
    kept = sorted(place.glob("*.safetensors"))
    assert [path.name for path in kept] == [
        f"kept {number}.safetensors" for number in range(5 if "saving" in states else 0)
    ]
    assert all(load_checkpoint(path).step > 3 for path in kept)
    if "exporting" in states:
        with np.load(place / "network.npz") as network:
            assert network["W1"].shape == (16, 784)
        assert len(list(csv.reader((place / "curves.csv").read_text().splitlines()))) > 3
    assert not list(place.rglob("*.part"))
    assert not (place / "run.gif").exists()


@pytest.mark.parametrize("states", TOGETHER, ids=" and ".join)
def test_closing_ends_the_program_within_two_seconds_and_leaves_no_thread(
    start, states: list[str], stalled_mirror: str, place: Path, runs: Path, crashes: Path
) -> None:
    program = start(
        environ={"MIRROR": stalled_mirror, "MNIST_VIZ_DATA": str(place / "sets")},
        every=0.1 if "autosaving" in states else None,
        panels=None if ALL_PANELS.intersection(states) else "curves,recipe",
    )
    program.begin()
    lasts = []
    for state in states:
        *before, last = STATES[state]
        for step in before:
            program.do(step.do)
            program.until(step.until)
        program.do(last.do)
        lasts.append(f"({last.until})")
    end = program.end(" and ".join(lasts))
    assert end.code == 0, program.said
    assert end.left == [thread for state in states for thread in LEFT.get(state, [])]
    assert end.seconds < WITHIN
    assert "Traceback" not in program.said
    assert list(crashes.iterdir()) == []
    assert not any(run.crashed for run in find_leftover_runs(runs))
    check_files(place, states)


def test_a_fault_while_it_closes_keeps_the_run_and_leaves_no_thread(
    start, runs: Path, crashes: Path
) -> None:
    program = start()
    program.begin()
    program.do("window.lesson_layout.strike = lambda: 1 / 0")
    end = program.end()
    assert end.code == 0, program.said
    assert end.seconds < WITHIN
    assert "ZeroDivisionError" in program.said
    assert end.left == []
    assert list(crashes.iterdir()) == []
    (run,) = find_leftover_runs(runs)
    assert not run.crashed
    assert load_checkpoint(run.path).step > 3
