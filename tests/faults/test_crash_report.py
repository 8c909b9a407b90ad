"""A crash leaves a report that the next start offers once, next to the run that it cut short."""

import signal
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from mnist_viz.runs.checkpoint_file import load_checkpoint
from mnist_viz.ui.program import crash_report
from mnist_viz.ui.program.crash_report import KEPT, CrashPage, CrashWatch, found_report
from mnist_viz.ui.program.recovery import Recovery, offer_recovery
from mnist_viz.ui.shell.placeholders import PanelError


@pytest.fixture
def program_with_a_kept_run(start, eventually) -> tuple:
    """A program in the middle of a run that is kept, and where."""
    program = start(every=0.1)
    program.begin()
    path = Path(program.do("session._autosave.path"))
    eventually(path.exists)
    return program, path


def test_after_a_crash_one_line_offers_the_run_and_once_the_report(
    start, program_with_a_kept_run, crashes: Path
) -> None:
    crashing, _ = program_with_a_kept_run
    crashing.do("QTimer.singleShot(0, __import__('faulthandler')._sigsegv)")
    assert crashing.wait() == -signal.SIGSEGV, crashing.said
    program = start()
    said = program.do("window.banner.text")
    assert "mnist_viz crashed a moment ago" in said
    assert "the last one at step" in said
    assert program.do("list(buttons())") == ["Continue last session", "Show the report", "Dismiss"]
    program.do("buttons()['Show the report'].click()")
    assert program.do("list(buttons())") == ["Continue last session", "Dismiss"]
    report = program.do("window.page.text.toPlainText()")
    assert "Segmentation fault" in report
    assert "hand.py" in report
    assert "PySide6" in report.splitlines()[0]
    (kept,) = crashes.glob("crash-*")
    assert report == kept.read_text("utf-8")
    assert program.close() == 0, program.said
    again = start()
    assert again.do("list(buttons())") == ["Continue last session", "Dismiss"]
    assert "closed unexpectedly" in again.do("window.banner.text")
    assert again.close() == 0, again.said
    assert list(crashes.iterdir()) == [kept]


def test_an_end_without_a_trace_offers_the_run_and_again_if_it_was_taken_up_to_the_next_end(
    start, program_with_a_kept_run, crashes: Path
) -> None:
    killed, path = program_with_a_kept_run
    assert killed.send(signal.SIGKILL).code == -signal.SIGKILL
    step = load_checkpoint(path).step

    def check_offer(program) -> None:
        said = program.do("window.banner.text")
        assert "closed unexpectedly" in said
        assert f"the last one at step {step:,}." in said
        assert program.do("list(buttons())") == ["Continue last session", "Dismiss"]

    going_on = start()
    check_offer(going_on)
    going_on.do("buttons()['Continue last session'].click()")
    going_on.until(f"state() == 'PAUSED' and step() == {step}")
    assert going_on.send(signal.SIGKILL).code == -signal.SIGKILL  # before it is kept again
    last = start()
    check_offer(last)
    assert last.close() == 0, last.said
    assert list(crashes.iterdir()) == []


def test_a_report_without_a_run_is_offered_and_can_be_saved(
    open_window, qtbot: QtBot, tmp_path: Path
) -> None:
    report = tmp_path / "crash-1.txt"
    report.write_text("what it was doing", "utf-8")
    window = open_window()
    offer_recovery(window, None, report, ["Something else."])
    assert window.banner.text == "Something else. The program crashed last time."
    window.banner.remedy.click()
    assert not window.banner.text
    page = window.page
    qtbot.addWidget(page)
    assert isinstance(page, CrashPage)
    assert page.text.toPlainText() == "what it was doing"
    page.save(tmp_path / "nowhere" / "report.txt")
    assert "could not be written" in page._words.text()
    page.save(tmp_path / "report.txt")
    assert (tmp_path / "report.txt").read_text("utf-8") == "what it was doing"


def test_a_report_that_another_start_takes_away_meanwhile_hinders_nothing(
    tmp_path: Path, monkeypatch
) -> None:
    for name in ("one", "two"):
        (tmp_path / f"{name}.trace").write_text("the heading\n\nFatal error\n", "utf-8")
    take = crash_report.take

    def be_late(path: Path):
        held = take(path)
        (tmp_path / "one.trace").unlink(missing_ok=True)
        return held

    monkeypatch.setattr(crash_report, "take", be_late)
    found = found_report(tmp_path)
    assert "two" in found.name
    assert list(tmp_path.iterdir()) == [found]


def test_the_report_of_a_crash_and_a_failed_panel_name_the_log(
    tmp_path: Path, qtbot: QtBot, monkeypatch
) -> None:
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path))
    monkeypatch.setattr("mnist_viz.ui.program.recovery.Autosave", lambda folder: None)
    recovery = Recovery.begin()
    log = tmp_path / "mnist_viz" / "mnist_viz.log"
    try:
        (trace,) = (tmp_path / "mnist_viz" / "crashes").glob("*.trace")
        assert f"log: {log}\n" in trace.read_text("utf-8")
        failed = PanelError("Loss")
        qtbot.addWidget(failed)
        failed.show_error("IndexError", "out of range")
        assert str(log) in failed.words.text()
        assert "Python 3" in log.read_text("utf-8")
    finally:
        recovery.end()
    failed.show_error("IndexError", "out of range")
    assert str(log) not in failed.words.text()


def test_of_programs_that_run_nothing_is_taken_and_of_old_reports_the_newest_stay(
    tmp_path: Path,
) -> None:
    watch = CrashWatch(tmp_path)
    assert found_report(tmp_path) is None
    watch.stop()
    assert list(tmp_path.iterdir()) == []
    for number in range(KEPT + 2):
        (tmp_path / f"crash-2026010{number}.txt").touch()
    (tmp_path / "dead.trace").write_text("the heading\n\nFatal Python error: Aborted\n", "utf-8")
    found = found_report(tmp_path)
    assert "Aborted" in found.read_text("utf-8")
    assert len(list(tmp_path.glob("crash-*.txt"))) == KEPT
    assert found.exists()


def test_a_report_that_cannot_be_opened_hinders_no_other(tmp_path):
    for name in ("roots", "mine"):
        (tmp_path / f"{name}.trace").write_text("heading\n\nFatal Python error")
    (tmp_path / "roots.lock").mkdir()  # no file to anybody, not even to root
    report = found_report(tmp_path)
    assert report is not None
    assert report.stem.endswith("mine")
