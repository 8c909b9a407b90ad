"""An exception on a session's thread is reported; the window survives and can start again."""

from dataclasses import replace

import pytest
from pytestqt.qtbot import QtBot

from mnist_viz.core.training import Training
from mnist_viz.runs.history import Replay
from mnist_viz.session.recording import RunRecorder
from mnist_viz.session.snapshot import State
from mnist_viz.ui.panels.confusion import Confusion
from mnist_viz.ui.panels.curves import CurvesPanel
from mnist_viz.ui.panels.filters import FiltersPanel
from mnist_viz.ui.shell.window import Window

REASON = "of this test"


class Failing:
    """Stands for a function of the program and raises, until it is fixed."""

    def __init__(self) -> None:
        self.calls = 0

    def __call__(self, *arguments: object, **named: object) -> object:
        self.calls += 1
        raise RuntimeError(REASON)


def step_of(window: Window) -> int:
    live = window.session.frame().live
    return live.step if live else -1


def check_it_goes_on(window: Window, qtbot: QtBot) -> None:
    """Wait until the window draws new frames of a run that makes steps."""
    drawn, step = window.frames_drawn, step_of(window)
    qtbot.waitUntil(lambda: window.frames_drawn > drawn + 2, timeout=10_000)
    qtbot.waitUntil(lambda: step_of(window) > max(step, 0), timeout=10_000)


PHASES = {
    "opening the data": (),
    "at the start": ("mnist_viz.session.training_thread.RunRecorder",),
    "in a step": (Training, "step"),
    "at a turn of a knob": (RunRecorder, "set_knobs"),
    "at a snapshot": (RunRecorder, "snapshot"),
    "at a checkpoint": (RunRecorder, "checkpoint"),
    "at a keyframe": ("mnist_viz.session.recording.keyframe",),
    "at an evaluation": ("mnist_viz.session.evaluator.evaluate",),
}


@pytest.mark.parametrize("phase", PHASES)
def test_a_raising_worker_is_said_and_a_click_starts_again(
    open_window, qtbot: QtBot, monkeypatch, tmp_path, phase: str
) -> None:
    window = open_window(CurvesPanel)
    session = window.session
    qtbot.waitUntil(lambda: step_of(window) > 3)
    with monkeypatch.context() as broken:
        if phase == "opening the data":
            broken.setattr(session._runs, "_load", Failing())
        else:
            broken.setattr(*PHASES[phase], Failing())
        if phase == "at a turn of a knob":
            session.training.tune(replace(session.frame().live.knobs, rate=0.01))
        elif phase == "at a checkpoint":
            session.save(tmp_path / "run.safetensors")
        else:
            session.start(replace(session.frame().recipe, data=phase))
        qtbot.waitUntil(lambda: REASON in window.banner.text, timeout=10_000)
        assert "stopped by a fault of the program: RuntimeError" in window.banner.text
        drawn = window.frames_drawn
        window.refresh_now()
        assert window.frames_drawn > drawn
    window.banner.remedy.click()
    qtbot.waitUntil(lambda: session.frame().state is State.RUNNING)
    qtbot.waitUntil(lambda: not window.banner.text)
    check_it_goes_on(window, qtbot)


def test_a_worker_that_raises_on_the_way_to_a_branching_is_said_and_a_click_starts_again(
    open_window, qtbot: QtBot, monkeypatch
) -> None:
    window = open_window(CurvesPanel, pace=None)
    session = window.session
    qtbot.waitUntil(lambda: step_of(window) > 500, timeout=10_000)
    session.training.pause()
    qtbot.waitUntil(lambda: session.frame().state is State.PAUSED)
    between = max(step for step in session.frame().recorded.steps if step < 500) - 1
    session.seek(between)
    qtbot.waitUntil(lambda: session.frame().snapshot.step == between, timeout=10_000)
    failing = Failing()
    with monkeypatch.context() as broken:
        broken.setattr(Replay, "step", failing)
        session.branch(batch=10)
        qtbot.waitUntil(lambda: REASON in window.banner.text, timeout=10_000)
        assert "stopped by a fault of the program: RuntimeError" in window.banner.text
        assert failing.calls == 1
        assert session.frame().live is None, "it had not come to the branching"
    window.banner.remedy.click()
    qtbot.waitUntil(lambda: step_of(window) >= between, timeout=10_000)
    qtbot.waitUntil(lambda: not window.banner.text)
    assert session.frame().recipe.batch == 10
    session.training.play()
    check_it_goes_on(window, qtbot)


def test_a_raising_analysis_is_its_panels_and_can_be_tried_again(
    open_window, qtbot: QtBot, monkeypatch
) -> None:
    window = open_window(Confusion, CurvesPanel, FiltersPanel)
    failed = next(dock for dock in window.area.docks if isinstance(dock.panel, Confusion))
    failed.show()
    failed.raise_()
    qtbot.waitUntil(lambda: bool(failed.needs))
    (question,) = failed.needs
    compute = question.compute
    object.__setattr__(question, "compute", Failing())
    try:
        qtbot.waitUntil(lambda: failed.faulty, timeout=10_000)
        assert REASON in failed.fault.words.text()
        check_it_goes_on(window, qtbot)
    finally:
        object.__setattr__(question, "compute", compute)
    failed.fault.again.click()
    qtbot.waitUntil(lambda: window.session.frame().insight(question) is not None, timeout=10_000)
    assert not failed.faulty


def test_a_raising_rewinder_leaves_the_present_as_it_is(
    open_window, qtbot: QtBot, monkeypatch
) -> None:
    window = open_window(CurvesPanel, pace=None)
    qtbot.waitUntil(lambda: step_of(window) > 2000, timeout=20_000)
    with monkeypatch.context() as broken:
        broken.setattr("mnist_viz.session.playhead.Replay", Failing())
        between = next(
            step for step in range(1500, 2000) if step not in window.session.frame().recorded.steps
        )
        window.session.seek(between)
        qtbot.waitUntil(lambda: REASON in window.banner.text, timeout=10_000)
        assert "Looking back" in window.banner.text
    window.session.seek(None)
    check_it_goes_on(window, qtbot)
    window.session.seek(between)
    qtbot.waitUntil(lambda: window.session.frame().snapshot.step == between, timeout=10_000)
    qtbot.waitUntil(lambda: not window.banner.text)


def test_a_raising_autosave_is_said_and_tries_again(open_window, qtbot: QtBot, monkeypatch) -> None:
    failing = Failing()
    with monkeypatch.context() as broken:
        broken.setattr("mnist_viz.session.autosave.save_checkpoint", failing)
        window = open_window(CurvesPanel, every=0.05)
        qtbot.waitUntil(lambda: REASON in window.banner.text, timeout=10_000)
        qtbot.waitUntil(lambda: failing.calls > 1, timeout=10_000)
        check_it_goes_on(window, qtbot)
    path = window.session._autosave.path
    qtbot.waitUntil(path.exists, timeout=10_000)
    qtbot.waitUntil(lambda: not window.banner.text, timeout=10_000)


def test_a_raising_save_is_said_and_training_goes_on(
    open_window, qtbot: QtBot, monkeypatch, tmp_path
) -> None:
    window = open_window(CurvesPanel)
    qtbot.waitUntil(lambda: step_of(window) > 3)
    with monkeypatch.context() as broken:
        broken.setattr("mnist_viz.session.autosave.save_checkpoint", Failing())
        window.files.keep(tmp_path / "run.safetensors")
        qtbot.waitUntil(lambda: REASON in window.banner.text, timeout=10_000)
    assert window.session.frame().state is State.RUNNING
    check_it_goes_on(window, qtbot)
    window.files.keep(tmp_path / "run.safetensors")
    qtbot.waitUntil((tmp_path / "run.safetensors").exists, timeout=10_000)
