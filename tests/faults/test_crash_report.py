"""A crash leaves a report that the next start offers once, beside the run that it cut short."""

from pathlib import Path

from mnist_viz.runs.autosaves import abandoned


def crash(start, plan: str = "crashing") -> None:
    program = start(plan)
    code, _ = program.end()
    assert code < 0, (code, program.lines, program.errors)
    assert program.said("autosave"), program.lines


def test_after_a_crash_one_line_offers_the_run_and_the_report_together(
    start, runs: Path, crashes: Path
) -> None:
    crash(start)
    program = start("showing_report")
    assert program.end()[0] == 0, program.errors
    first, _ = program.said("banner")
    assert "The program crashed in the middle of a run a moment ago" in first
    assert "It is kept as it was at step" in first
    assert program.said("buttons") == [
        "Go on with it Show the report Dismiss",
        "Go on with it Dismiss",
    ]
    (report,) = program.said("report")
    assert "Segmentation fault" in report
    assert "driven.py" in report
    assert "PySide6" in report.partition("|")[0]
    (kept,) = crashes.glob("crash-*.txt")
    assert report == kept.read_text("utf-8").replace("\n", "|")


def test_a_report_is_offered_once_and_kept(start, runs: Path, crashes: Path) -> None:
    crash(start)
    for run in abandoned(runs):
        run.forget()
    first = start("looking")
    assert first.end()[0] == 0, first.errors
    assert first.said("banner") == ["The program crashed last time."]
    assert first.said("buttons") == ["Show the report Dismiss"]
    second = start("looking")
    assert second.end()[0] == 0
    assert second.said("banner") == [""]
    assert [path.suffix for path in crashes.iterdir()] == [".txt"]


def test_an_end_without_a_trace_offers_the_run_alone(start, crashes: Path) -> None:
    crash(start, "gone")
    program = start("looking")
    assert program.end()[0] == 0, program.errors
    (said,) = program.said("banner")
    assert "was ended in the middle of a run" in said
    assert program.said("buttons") == ["Go on with it Dismiss"]
    assert list(crashes.iterdir()) == []
