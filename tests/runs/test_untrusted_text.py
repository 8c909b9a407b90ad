"""Run files and lessons from others: what is odd and harmless is accepted, else explained."""

import json
import os
import threading
import time
from pathlib import Path

import pytest

from mnist_viz.core.recipe import Recipe
from mnist_viz.core.training import initial_network
from mnist_viz.runs.history import Segment
from mnist_viz.runs.lesson import LessonError, read_lesson
from mnist_viz.runs.run_file import RunFileError, load_run, run_file, save_run

BOM = b"\xef\xbb\xbf"


@pytest.fixture
def path(tmp_path: Path) -> Path:
    file, recipe = tmp_path / "run.json", Recipe(hidden=(2,))
    save_run(file, run_file("one", (Segment(recipe),), 1, initial_network(recipe).theta, ""))
    return file


def test_the_mark_that_notepad_puts_before_a_text_is_passed_over(
    path: Path, tmp_path: Path
) -> None:
    path.write_bytes(BOM + path.read_bytes())
    assert load_run(path).name == "one"
    lesson = tmp_path / "lesson.txt"
    lesson.write_bytes(BOM + b"title: A\nscene: B\nsay: c\nask: d\nreveal: e\n")
    assert read_lesson(lesson, ()).title == "A"


def test_a_field_that_is_there_twice_is_refused(path: Path) -> None:
    path.write_bytes(path.read_bytes().replace(b'"steps"', b'"steps":7,"steps"', 1))
    with pytest.raises(RunFileError, match="a name twice"):
        load_run(path)


@pytest.mark.parametrize("digits", [20, 5000])
def test_a_version_of_many_digits_is_a_sentence(path: Path, digits: int) -> None:
    content = path.read_bytes()
    start = content.index(b'"mnist_viz_run":') + len(b'"mnist_viz_run":')
    path.write_bytes(content[:start] + b"9" * digits + content[start + 1 :])
    with pytest.raises(RunFileError):
        load_run(path)


@pytest.mark.slow
@pytest.mark.parametrize(
    ("segments", "turns", "reason"),
    [
        (10_000, 0, "more than 1,000 segments"),
        (100_000, 0, "more than any run does"),
        (1, 30_000, "20,000 changes of the knobs"),
        (1, 400_000, "more than any run does"),
    ],
)
def test_a_history_of_too_many_parts_is_refused_within_a_second(
    path: Path, segments: int, turns: int, reason: str
) -> None:
    raw = json.loads(path.read_bytes())
    one = raw["history"][0] | {"turns": [{"step": 1, "knobs": {"rate": 1}}] * turns}
    path.write_text(json.dumps(raw | {"history": [one] * segments}))
    start = time.thread_time()  # of this thread: others may be busy meanwhile
    with pytest.raises(RunFileError, match=reason):
        load_run(path)
    assert time.thread_time() - start < 1


@pytest.mark.skipif(os.name == "nt", reason="has no pipes in folders")
def test_a_pipe_does_not_block(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    ended = threading.Event()

    def read() -> None:
        with pytest.raises(RunFileError):
            load_run(tmp_path / "pipe")
        with pytest.raises(LessonError):
            read_lesson(tmp_path / "pipe", ())
        ended.set()

    threading.Thread(target=read, daemon=True).start()
    assert ended.wait(10)
