"""A checkpoint brings a run back to the bit, or says within a moment what is wrong with it."""

import json
import struct
import time
import tracemalloc
from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from safetensors.numpy import load as load_tensors
from safetensors.numpy import save as save_tensors

from mnist_viz.core.recipe import Knobs, Recipe
from mnist_viz.data.dataset import Split
from mnist_viz.runs.checkpoint import Checkpoint, Records
from mnist_viz.runs.checkpoint_file import (
    CheckpointError,
    _digest,
    load_checkpoint,
    previous_of,
    save_checkpoint,
    to_bytes,
)
from mnist_viz.runs.curves import Curve
from mnist_viz.runs.history import KnobChange, Replay, Segment
from mnist_viz.runs.keyframes import Keyframe, from_tensors, to_tensors
from mnist_viz.runs.models import fingerprint
from mnist_viz.runs.tensors import MAX_HEADER

RECIPE = Recipe(data="small", hidden=(3,), batch=30, epochs=3, rate=0.05, seed=2)


def examples():
    rng = np.random.default_rng(1)
    labels = np.arange(100, dtype=np.uint8) % 10
    return Split(rng.integers(0, 256, (100, 784), dtype=np.uint8), labels)


def gone(history, steps):
    """Return a course, this many steps far, and its checkpoint."""
    replay, curve = Replay(history, examples()), Curve()
    for _ in range(steps):
        curve.extend(np.array([replay.step().loss]))
    records = Records(*np.array([(0, 2), (2.3, 2.2), (0.1, 0.2), (2.1, 2.0), (0.2, 0.3)]))
    return replay, Checkpoint(
        replay.history, replay.training.state(), 1.5, curve.bins(), curve.bins(), records, "abc"
    )


CONTENT = to_bytes(gone((Segment(RECIPE),), 6)[1])


@pytest.fixture
def path(tmp_path):
    return tmp_path / "run.safetensors"


@pytest.mark.parametrize("optimizer", ["descent", "momentum", "nesterov", "adam"])
@pytest.mark.parametrize("steps", [0, 1, 5, 9])
def test_a_run_taken_up_from_a_file_goes_on_as_if_it_had_never_stopped(path, optimizer, steps):
    recipe = replace(RECIPE, optimizer=optimizer)
    history = (Segment(recipe, turns=(KnobChange(2, Knobs(0.02)), KnobChange(8, Knobs(0.01)))),)
    replay, checkpoint = gone(history, steps)
    save_checkpoint(path, checkpoint)
    found = load_checkpoint(path)
    resumed = Replay(found.history, examples(), found.state)
    while not replay.training.finished:
        replay.step()
        resumed.step()
    assert resumed.training.finished
    assert fingerprint(resumed.training.network.theta) == fingerprint(replay.training.network.theta)
    for mine, other in zip(
        found.loss.__dict__.values(), checkpoint.loss.__dict__.values(), strict=True
    ):
        np.testing.assert_array_equal(mine, other)
    assert found.test.accuracy.tolist() == [0.1, 0.2]
    assert (found.seconds, found.data_sha256) == (1.5, "abc")
    assert not found.state.theta.flags.writeable


def test_a_branch_is_kept_with_its_legs(path):
    history = (Segment(RECIPE), Segment(replace(RECIPE, optimizer="adam", rate=0.001), 4))
    replay, checkpoint = gone(history, 7)
    save_checkpoint(path, checkpoint)
    found = load_checkpoint(path)
    assert found.history == history
    assert len(found.state.slots) == 2
    assert fingerprint(found.state.theta) == fingerprint(replay.training.network.theta)


def test_a_run_whose_test_loss_has_left_the_finite_numbers_can_be_taken_up(path):
    _, checkpoint = gone((Segment(RECIPE),), 6)
    nothing = [np.nan, np.nan]
    records = Records(*np.array([(0, 2), (2.3, np.nan), (0.1, 0.1), nothing, nothing]))
    save_checkpoint(path, replace(checkpoint, test=records))
    found = load_checkpoint(path)
    np.testing.assert_array_equal(found.test.loss, records.loss)
    assert found.test.steps.tolist() == [0.0, 2.0]


def with_past(steps, optimizer="adam"):
    """Return a checkpoint with a keyframe of each of its steps, over a branch to an optimizer."""
    history = (Segment(RECIPE), Segment(replace(RECIPE, optimizer=optimizer, rate=0.001), 3))
    replay, frames = Replay(history, examples()), []
    for _ in range(steps):
        frames.append(Keyframe(replay.training.state(), Knobs(0.05, 0.1), 0.04, 0.5))
        replay.step()
    state = replay.training.state()
    return Checkpoint(replay.history, state, keyframes=tuple(frames))


def test_a_checkpoint_can_carry_its_history(path):
    written = with_past(6)
    save_checkpoint(path, written)
    found = load_checkpoint(path)
    assert [frame.step for frame in found.keyframes] == list(range(6))
    for mine, other in zip(found.keyframes, written.keyframes, strict=True):
        assert (mine.knobs, mine.rate, mine.seconds) == (Knobs(0.05, 0.1), 0.04, 0.5)
        assert len(mine.state.slots) == len(other.state.slots)
        np.testing.assert_array_equal(mine.state.theta, other.state.theta)
        assert not mine.state.theta.flags.writeable
    resumed = Replay(found.history, examples(), found.keyframes[4].state)
    for _ in range(2):
        resumed.step()
    assert fingerprint(resumed.training.network.theta) == fingerprint(found.state.theta)


@pytest.mark.parametrize(
    "change",
    [
        lambda past: past | {"past": past["past"][:5]},
        lambda past: past | {"past": past["past"] * np.nan},
        lambda past: past | {"past": np.flip(past["past"], axis=1).copy()},
        lambda past: past | {"past": past["past"] + 100},
        lambda past: past | {"past.2.0": past["past.2.0"][:-1]},
        lambda past: past | {"past.2.0": past["past.2.0"].astype(np.float64)},
        lambda past: past | {"past.2.7": past["past.2.0"]},
        lambda past: past | {"past.9.0": past["past.2.0"]},
        lambda past: past | {"past.2.0": past["past.2.0"] * np.inf},
        lambda past: {name: array for name, array in past.items() if name != "past.1.0"},
        lambda past: {name: array for name, array in past.items() if name != "past"},
    ],
)
def test_a_history_that_is_not_that_of_the_run_is_refused(change):
    checkpoint = with_past(6)
    past = to_tensors(checkpoint.keyframes)
    about = checkpoint.history, checkpoint.step, len(checkpoint.state.theta)
    assert len(from_tensors(past, *about)) == 6
    with pytest.raises(ValueError, match="does not fit its run"), np.errstate(all="ignore"):
        from_tensors(change(past), *about)


def test_the_one_before_is_kept(path):
    for steps in (3, 4, 5):
        save_checkpoint(path, gone((Segment(RECIPE),), steps)[1])
    assert load_checkpoint(path).step == 5
    assert load_checkpoint(previous_of(path)).step == 4
    assert sorted(file.name for file in path.parent.iterdir()) == [
        "run.previous.safetensors",
        "run.safetensors",
    ]


def test_a_missing_file_or_folder_is_named(path):
    with pytest.raises(CheckpointError, match=r"There is no checkpoint .*run\.safetensors"):
        load_checkpoint(path)
    with pytest.raises(CheckpointError, match="No such file"):
        save_checkpoint(path.parent / "absent" / "run", gone((Segment(RECIPE),), 1)[1])
    with pytest.raises(CheckpointError, match=path.parent.name):
        load_checkpoint(path.parent)


def refused(path, content, match=""):
    """Assert that content is refused with a sentence, within a second and 100 MB."""
    path.write_bytes(content)
    tracemalloc.start()
    began = time.perf_counter()
    with pytest.raises(CheckpointError, match=match) as caught:
        load_checkpoint(path)
    assert time.perf_counter() - began < 1
    assert tracemalloc.get_traced_memory()[1] < 100e6
    tracemalloc.stop()
    assert path.name in str(caught.value)


@pytest.mark.slow
def test_a_file_cut_off_at_any_byte_is_refused(path):
    for end in [*range(0, len(CONTENT), 7), len(CONTENT) - 1]:
        path.write_bytes(CONTENT[:end])
        with pytest.raises(CheckpointError, match=r"run\.safetensors"):
            load_checkpoint(path)


@pytest.mark.slow
@settings(max_examples=300, deadline=None)
@given(data=st.data())
def test_every_flipped_bit_is_noticed(tmp_path_factory, data):
    path = tmp_path_factory.mktemp("flipped") / "run.safetensors"
    content = bytearray(CONTENT)
    place = data.draw(st.integers(0, 3000) | st.integers(0, len(content) - 1))
    content[place] ^= 1 << data.draw(st.integers(0, 7))
    path.write_bytes(bytes(content))
    header = 8 + struct.unpack("<Q", CONTENT[:8])[0]
    try:
        load_checkpoint(path)
    except CheckpointError as error:
        assert path.name in str(error)
    else:
        # Only the padding of the header, or the case of an escape, may pass.
        assert place < header
        assert json.loads(content[8:header]) == json.loads(CONTENT[8:header])


def with_header(header, data=b""):
    text = header if isinstance(header, bytes) else json.dumps(header).encode()
    return struct.pack("<Q", len(text)) + text + data


def entry(start, end, dtype="F32", shape=None):
    return {"dtype": dtype, "shape": shape or [(end - start) // 4], "data_offsets": [start, end]}


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (b"", "header is longer"),
        (struct.pack("<Q", 2**63), "header is longer"),
        (struct.pack("<Q", 100_000_000) + b"{" * 1000, "header is longer"),
        (with_header(b" " * (MAX_HEADER + 1)), "header is longer"),
        (with_header(b"["), "damaged"),
        (with_header(b"[" * 50_000), "damaged"),
        (with_header(b"[]"), "its header cannot be read"),
        (with_header(b"\xff\xfe{}"), "damaged"),
        (with_header({"a": 1}), "its header cannot be read"),
        (
            with_header({"a": entry(0, 8), "b": entry(4, 12)}, bytes(12)),
            "its header cannot be read",
        ),
        (
            with_header({"a": entry(0, 8), "b": entry(12, 16)}, bytes(16)),
            "its header cannot be read",
        ),
        (with_header({"a": entry(0, 8)}, bytes(12)), "its header cannot be read"),
        (with_header({"a": entry(0, 8)}, bytes(4)), "its header cannot be read"),
        (with_header({"a": entry(8, 0, shape=[0])}, bytes(8)), "its header cannot be read"),
        (
            with_header({"a": entry(0, 8, shape=[2**40, 2**40])}, bytes(8)),
            "its header cannot be read",
        ),
        (with_header({"a": entry(0, 8, shape=[-2])}, bytes(8)), "its header cannot be read"),
        (with_header({"a": entry(0, 8, shape=[True, 2])}, bytes(8)), "its header cannot be read"),
        (with_header({"a": entry(0, 8, shape=[2.0])}, bytes(8)), "its header cannot be read"),
        (with_header({"a": entry(0, 8, dtype="U64", shape=[1])}, bytes(8)), "type U64"),
        (with_header({"a": entry(0, 8, dtype=["F32"])}, bytes(8)), "its header cannot be read"),
        (with_header({"__metadata__": {"a": 1}}), "its header cannot be read"),
        (with_header({"__metadata__": []}), "its header cannot be read"),
        (with_header(b'{"a":{"dtype":"F32","shape":[0],"data_offsets":[0,0]},"a":{}}'), "twice"),
        (with_header({}), "not written as a checkpoint"),
        (save_tensors({"theta": np.zeros(3, np.float32)}), "not written as a checkpoint"),
    ],
)
def test_hostile_headers_are_refused_at_once(path, content, said):
    refused(path, content, said)


def rewritten(*, metadata=(), passport=(), **tensors):
    """Return CONTENT with parts replaced, its digest made good: a forger's work."""
    length = struct.unpack("<Q", CONTENT[:8])[0]
    known = json.loads(CONTENT[8 : 8 + length])["__metadata__"]
    run = json.loads(known["run"]) | dict(passport)
    known = known | {"run": json.dumps(run)} | dict(metadata)
    parts = {k: v for k, v in (load_tensors(CONTENT) | tensors).items() if v is not None}
    if "sha256" not in dict(metadata):
        known["sha256"] = _digest(known["run"], parts)
    return save_tensors(parts, known)


def test_a_run_of_the_first_version_resumes_and_says_that_it_rounds_otherwise(path):
    path.write_bytes(rewritten(metadata={"mnist_viz_checkpoint": "1"}))
    first = load_checkpoint(path)
    assert "last bits will differ" in first.note
    path.write_bytes(rewritten(metadata={}))
    assert load_checkpoint(path).note == ""
    np.testing.assert_array_equal(first.state.theta, load_checkpoint(path).state.theta)


def test_records_of_the_first_version_lack_those_of_the_training_set(path):
    old = load_tensors(CONTENT)["test"][:3]
    path.write_bytes(rewritten(metadata={"mnist_viz_checkpoint": "1"}, test=old))
    found = load_checkpoint(path).test
    np.testing.assert_array_equal(np.stack([found.steps, found.loss, found.accuracy]), old)
    assert np.isnan(found.train_loss).all()
    assert len(found.train_loss) == len(found.train_accuracy) == len(found.steps)


def test_rewriting_alone_changes_nothing(path):
    path.write_bytes(rewritten())
    assert load_checkpoint(path).step == 6


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (rewritten(metadata={"mnist_viz_checkpoint": "3"}), "version 3.*newest"),
        (rewritten(metadata={"mnist_viz_checkpoint": "²"}), "not written as a checkpoint"),
        (rewritten(metadata={"sha256": "0"}), "not those that were written"),
        (rewritten(metadata={"run": "{"}), "account of the run"),
        (rewritten(metadata={"run": "[" * 100_000}), "account of the run"),
        (rewritten(passport={"surprise": 1}), "surprise"),
        (rewritten(passport={"history": []}), "first leg"),
        (rewritten(passport={"history": [{"recipe": {"rate": -1}}]}), "learning rate"),
        (rewritten(passport={"history": [{"recipe": {"hidden": [5000]}}]}), "1 to 4096"),
        (rewritten(passport={"history": [{"recipe": {"hidden": [4]}}]}), "theta is F32"),
        (rewritten(passport={"step": -1}), "cannot be"),
        (rewritten(passport={"step": "six"}), r"\$\.step"),
        (rewritten(passport={"examples_seen": 0}), "cannot be"),
        (rewritten(passport={"seconds": -1.0}), "cannot be"),
        (rewritten(theta=None), "lacks theta"),
        (rewritten(theta=np.zeros(3, np.float32)), "theta is F32"),
        (rewritten(theta=np.zeros(2395, np.float64)), "theta is F64"),
        (rewritten(theta=np.full(2395, np.nan, np.float32)), "not finite"),
        (rewritten(extra=np.zeros(3, np.float32)), "extra is F32"),
        (rewritten(loss=np.zeros((4, 2))), "loss is F64"),
        (rewritten(loss=np.zeros((5, 2))), "bins"),
        (rewritten(loss=np.array([[0, 1e300]] * 5).T.reshape(5, 2)), "bins"),
        (rewritten(test=np.zeros(3)), "test is F64"),
        (rewritten(test=np.array([[np.inf], [2.3], [0.1]])), "not finite"),
    ],
)
def test_what_does_not_belong_together_is_named(path, content, said):
    refused(path, content, said)
