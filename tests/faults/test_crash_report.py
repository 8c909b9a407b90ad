"""A crash leaves a report that the next start offers once, beside the run that it cut short."""

from pathlib import Path

from pytestqt.qtbot import QtBot

from mnist_viz.ui.program import crash_watch
from mnist_viz.ui.program.crash_page import CrashPage
from mnist_viz.ui.program.crash_watch import KEPT, CrashWatch, found_report
from mnist_viz.ui.program.going_on import tell_of_last_time


def crash(start, plan: str) -> None:
    program = start(plan)
    code, _ = program.end()
    assert code < 0, (code, program.lines, program.errors)
    assert program.said("autosave"), program.lines


def test_after_a_crash_one_line_offers_the_run_and_once_the_report(start, crashes: Path) -> None:
    crash(start, "crashing")
    program = start("showing_report")
    assert program.end()[0] == 0, program.errors
    first, _ = program.said("banner")
    assert "The program crashed in the middle of a run a moment ago" in first
    assert "It is kept as it was at step" in first
    both, one = "Go on with it Show the report Dismiss", "Go on with it Dismiss"
    assert program.said("buttons") == [both, one]
    (report,) = program.said("report")
    assert "Segmentation fault" in report
    assert "driven.py" in report
    assert "PySide6" in report.partition("|")[0]
    (kept,) = crashes.iterdir()
    assert kept.name.startswith("crash-")
    assert report == kept.read_text("utf-8").replace("\n", "|")
    again = start("looking")
    assert again.end()[0] == 0, again.errors
    assert again.said("buttons") == [one]
    assert "was ended in the middle of a run" in again.said("banner")[0]
    assert list(crashes.iterdir()) == [kept]


def test_an_end_without_a_trace_offers_the_run_and_again_if_it_was_taken_up_to_the_next_end(
    start, crashes: Path
) -> None:
    crash(start, "gone")
    going_on = start("going_on")
    going_on.end()
    (step,) = going_on.said("autosave")
    last = start("looking")
    assert last.end()[0] == 0, last.errors
    for program in (going_on, last):
        (said,) = program.said("banner")
        assert "was ended in the middle of a run" in said
        assert f"It is kept as it was at step {step}." in said
        assert program.said("buttons") == ["Go on with it Dismiss"]
    assert list(crashes.iterdir()) == []


def test_a_report_without_a_run_is_offered_and_can_be_saved(
    open_window, qtbot: QtBot, tmp_path: Path
) -> None:
    report = tmp_path / "crash-1.txt"
    report.write_text("what it was doing", "utf-8")
    window = open_window()
    tell_of_last_time(window, None, report, ["Something else."])
    assert window.banner.text == "Something else. The program crashed last time."
    window.banner._act.click()
    assert not window.banner.text
    page = window._page
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
    take = crash_watch.take

    def be_late(path: Path):
        held = take(path)
        (tmp_path / "one.trace").unlink(missing_ok=True)
        return held

    monkeypatch.setattr(crash_watch, "take", be_late)
    found = found_report(tmp_path)
    assert "two" in found.name
    assert list(tmp_path.iterdir()) == [found]


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
