"""What the banner offers after a fault starts again what ended by it, and nothing else."""

import pytest
from pytestqt.qtbot import QtBot

from mnist_viz.ui.panels.curves import CurvesPanel


def test_testing_again_goes_on_with_the_run_that_could_not_be_tested(
    open_window, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = open_window(CurvesPanel)
    with monkeypatch.context() as broken:
        broken.setattr("mnist_viz.session.evaluator.evaluate", lambda *some, **named: 1 / 0)
        window.session.start(window.session.frame().recipe)
        qtbot.waitUntil(lambda: "ZeroDivisionError" in window.banner.text, timeout=10_000)
    assert window.banner.remedy.text() == "Test again"
    qtbot.waitUntil(lambda: (live := window.session.frame().live) is not None and live.step > 3)
    before = window.session.frame()
    window.banner.remedy.click()
    qtbot.waitUntil(lambda: window.session.frame().test is not None, timeout=10_000)
    qtbot.waitUntil(lambda: not window.banner.text)
    after = window.session.frame()
    assert after.run.number == before.run.number
    assert after.live.step >= before.live.step > 3
