"""`mnist-viz read` reads pen strokes as the pad does, or says which drawing it cannot and why."""

import json
import os
import time
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from click.testing import Result

from mnist_viz.cli.read import read_drawings
from mnist_viz.core.arrays import as_columns
from mnist_viz.data import ink
from mnist_viz.data.errors import DataError
from mnist_viz.runs.models import load_model

Call = Callable[..., Result]

SEVEN = [[[10, 10], [30, 10], [18.5, 50]], [[14, 30], [26, 30]]]


def test_each_drawing_gets_what_the_pad_would_say(call: Call, model: Path, tmp_path: Path) -> None:
    path = tmp_path / "strokes.json"
    path.write_text(json.dumps([{"strokes": SEVEN}, {"strokes": [[[5, 5]]], "label": "a dot"}]))
    told = json.loads(call("read", model, path, "--json").stdout)
    assert len(told) == 2
    trace = load_model(model).network.forward(as_columns(ink.draw(SEVEN)[None]))
    assert told[0]["probabilities"] == [float(p) for p in trace.probabilities[:, 0]]
    assert told[0]["digit"] == int(trace.digits[0])
    assert len(call("read", model, path).stdout.splitlines()) == 3


def test_the_unit_of_the_points_does_not_matter(call: Call, model: Path, tmp_path: Path) -> None:
    path = tmp_path / "strokes.json"
    scaled = [[[4 * x + 700, 4 * y - 90] for x, y in stroke] for stroke in SEVEN]
    path.write_text(json.dumps([{"strokes": SEVEN}, {"strokes": scaled}]))
    first, second = json.loads(call("read", model, path, "--json").stdout)
    np.testing.assert_allclose(first["probabilities"], second["probabilities"], atol=0.02)


@pytest.mark.parametrize(
    ("content", "said"),
    [
        ("", "does not hold a list"),
        ("[", "does not hold a list"),
        ("{}", "Expected `array`, got `object`"),
        ("[]", "holds no drawings"),
        ('[{"stroke": []}]', "missing required field `strokes` - at `$[0]`"),
        ('[{"strokes": []}]', "Drawing 1"),
        ('[{"strokes": [[[1, 2]]]}, {"strokes": [[], []]}]', "Drawing 2"),
        ('[{"strokes": [[1, 2]]}]', "at `$[0].strokes[0][0]`"),
        ('[{"strokes": [[[1, 2, 3]]]}]', "at `$[0].strokes[0][0]`"),
        ('[{"strokes": [[["a", 2]]]}]', "Expected `float`, got `str`"),
        ('[{"strokes": [[[NaN, 2]]]}]', "does not hold a list"),
        ('[{"strokes": [[[null, 2]]]}]', "got `null`"),
        ('[{"strokes": [[[1e999, 2]]]}]', "does not hold a list"),
        ('[{"other": ' + "[" * 100_000, "does not hold a list"),
        (b"\x80\x04\x95pickle", "does not hold a list"),
        (b'[{"strokes": [[["\xff", 2]]]}]', "does not hold a list"),
    ],
)
def test_what_is_no_list_of_drawings_is_named_with_its_place(
    call: Call, model: Path, tmp_path: Path, content: str | bytes, said: str
) -> None:
    path = tmp_path / "strokes.json"
    path.write_bytes(content.encode() if isinstance(content, str) else content)
    result = call("read", model, path)
    assert result.exit_code == 1
    assert "strokes.json" in result.stderr
    assert said in result.stderr


def test_coordinates_of_any_magnitude_are_read(call: Call, model: Path, tmp_path: Path) -> None:
    path = tmp_path / "strokes.json"
    path.write_text('[{"strokes": [[[-1.7e308, 0], [1.7e308, 1.7e308]]]}, {"strokes": [[[0, 0]]]}]')
    result = call("read", model, path, "--json")
    assert result.exit_code == 0
    assert all(np.isfinite(reading["probabilities"]).all() for reading in json.loads(result.stdout))


def test_a_missing_file_is_named(call: Call, model: Path) -> None:
    result = call("read", model, "absent.json")
    assert result.exit_code == 1
    assert "absent.json cannot be read: No such file" in result.stderr


@pytest.mark.parametrize(
    ("strokes", "said"),
    [
        ([[[1, 2]]] * 400_000, "Drawing 1 in .* has 400,000 strokes; 5,000 are the most"),
        ([[[1, 2]] * 400_000], "Drawing 1 in .* has 400,000 points; 100,000 are the most"),
    ],
)
def test_a_drawing_of_400_000_parts_is_refused_within_a_second(
    tmp_path: Path, strokes: list[list[list[int]]], said: str
) -> None:
    path = tmp_path / "strokes.json"
    path.write_text(json.dumps([{"strokes": strokes}]))
    start = time.thread_time()  # of this thread: others may be busy meanwhile
    with pytest.raises(DataError, match=said):
        read_drawings(path)
    assert time.thread_time() - start < 1


@pytest.mark.skipif(os.name == "nt", reason="has no pipes in folders")
def test_a_pipe_does_not_block(call: Call, model: Path, tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    result = call("read", model, tmp_path / "pipe")
    assert result.exit_code == 1
    assert "a pipe or a device" in result.stderr
