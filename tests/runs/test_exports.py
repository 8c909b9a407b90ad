"""Others read the same run from what is exported."""

import csv
from dataclasses import replace

import numpy as np
import pytest
from PIL import Image

from mnist_viz.core.activations import ACTIVATIONS
from mnist_viz.core.arrays import as_columns
from mnist_viz.core.network import Network
from mnist_viz.core.recipe import Recipe
from mnist_viz.runs.atomic import RunsError
from mnist_viz.runs.checkpoint import Checkpoint, Records
from mnist_viz.runs.curves import Curve
from mnist_viz.runs.exports import export_csv, export_npz, film, needs
from mnist_viz.runs.exports.film import export_film
from mnist_viz.runs.exports.onnx import export_onnx
from mnist_viz.runs.exports.tensorboard import export_tensorboard


def network(activation="relu", hidden=(20, 12)):
    return Network.initialized((784, *hidden, 10), activation=activation, seed=3)


def checkpoint(steps=3000):
    rng = np.random.default_rng(0)
    loss, accuracy = Curve(), Curve()
    loss.extend(rng.random(steps))
    accuracy.extend(rng.random(steps))
    records = Records(*np.array([(0, 500), (2.3, 0.5), (0.1, 0.9), (2.2, 0.4), (0.2, 0.95)]))
    return replace(
        Checkpoint.beginning(Recipe()),
        seconds=6.0,
        loss=loss.bins(),
        accuracy=accuracy.bins(),
        test=records,
    )


def test_numpy_reads_the_parameters_without_pickle(tmp_path):
    net = network()
    export_npz(tmp_path / "net.npz", net)
    with np.load(tmp_path / "net.npz", allow_pickle=False) as found:
        for layer, (W, b) in enumerate(zip(net.weights, net.biases, strict=True), start=1):
            np.testing.assert_array_equal(found[f"W{layer}"], W)
            np.testing.assert_array_equal(found[f"b{layer}"], b)
        assert found["activation"] == "relu"


@pytest.mark.parametrize("activation", ACTIVATIONS)
def test_onnxruntime_reads_a_thousand_images_alike(tmp_path, activation):
    pytest.importorskip("onnx", reason="the extra onnx is not installed")
    runtime = pytest.importorskip("onnxruntime", reason="onnxruntime is not installed")
    net = network(activation)
    images = np.random.default_rng(1).integers(0, 256, (1000, 784), dtype=np.uint8)
    export_onnx(tmp_path / "net.onnx", net)
    run = runtime.InferenceSession(tmp_path / "net.onnx", providers=["CPUExecutionProvider"])
    (found,) = run.run(None, {"pixels": images.astype(np.float32) / np.float32(255)})
    trace = net.forward(as_columns(images))
    np.testing.assert_allclose(found, trace.probabilities.T, atol=1e-5)
    np.testing.assert_array_equal(found.argmax(axis=1), trace.digits)


def test_the_table_holds_every_bin_and_every_record(tmp_path):
    run = checkpoint()
    export_csv(tmp_path / "run.csv", run)
    with (tmp_path / "run.csv").open() as file:
        rows = list(csv.DictReader(file))
    train = [row for row in rows if row["kind"] == "train"]
    assert len(train) == len(run.loss)
    assert int(train[0]["first_step"]) == 1
    assert int(train[-1]["last_step"]) == 3000
    np.testing.assert_allclose([float(row["loss"]) for row in train], run.loss.mean)
    np.testing.assert_allclose([float(r["accuracy_least"]) for r in train], run.accuracy.low)
    test = [row for row in rows if row["kind"] == "test"]
    assert [(row["last_step"], float(row["accuracy"])) for row in test] == [
        ("0", 0.1),
        ("500", 0.9),
    ]


@pytest.mark.slow
@pytest.mark.filterwarnings("ignore")
def test_tensorboards_own_reader_reads_the_curves(tmp_path):
    pytest.importorskip("tensorboard", reason="the extra tensorboard is not installed")
    from tensorboard.backend.event_processing.event_accumulator import (  # noqa: PLC0415
        EventAccumulator,
    )

    run = checkpoint()
    export_tensorboard(tmp_path / "events", run)
    reader = EventAccumulator(str(tmp_path / "events"), size_guidance={"scalars": 0})
    reader.Reload()
    events = reader.Scalars("train/loss")
    assert [event.step for event in events] == run.loss.end.astype(int).tolist()
    np.testing.assert_allclose([event.value for event in events], run.loss.mean, rtol=1e-6)
    assert [event.value for event in reader.Scalars("test/accuracy")] == pytest.approx([0.1, 0.9])
    assert events[-1].wall_time > events[0].wall_time


def pictures(count, height=30, width=41):
    for number in range(count):
        picture = np.zeros((height, width, 3), np.uint8)
        picture[:, : 3 * number + 1] = (255, 128, 0)
        yield picture


def test_a_gif_has_every_picture_at_its_pace(tmp_path):
    assert export_film(tmp_path / "film.gif", pictures(7), fps=20) == 7
    with Image.open(tmp_path / "film.gif") as found:
        assert (found.n_frames, found.size, found.info["duration"]) == (7, (41, 30), 50)
        found.seek(6)
        assert found.convert("RGB").getpixel((10, 10)) == (255, 128, 0)
    assert [file.name for file in tmp_path.iterdir()] == ["film.gif"]


def scribbles(count):
    """Yield pictures of which a part changes, except once."""
    rng = np.random.default_rng(0)
    picture = np.full((60, 80, 3), 240, np.uint8)
    for number in range(count):
        if number != 3:
            top, left = rng.integers(0, 40, 2)
            colour = rng.integers(0, 256, 3)
            picture[top : top + 15, left : left + 30] = colour
        yield picture.copy()


def test_each_picture_of_a_gif_is_the_one_that_was_filmed(tmp_path):
    export_film(tmp_path / "film.gif", scribbles(9), fps=20)
    with Image.open(tmp_path / "film.gif") as found:
        for number, picture in enumerate(scribbles(9)):
            found.seek(number)
            shown = np.asarray(found.convert("RGB")).astype(int)
            assert np.abs(shown - picture).max() <= 8, f"picture {number}"


def test_a_gif_is_written_while_it_is_filmed(tmp_path):
    """What waited for the end would fill the memory: a megabyte for each picture of a window."""
    sizes = []

    def noise():
        rng = np.random.default_rng(0)
        for _ in range(6):
            sizes.append(sum(file.stat().st_size for file in tmp_path.iterdir()))
            yield rng.integers(0, 256, (100, 200, 3), np.uint8)

    export_film(tmp_path / "film.gif", noise(), fps=20)
    assert sizes == sorted(set(sizes))


@pytest.mark.slow
def test_an_mp4_has_every_picture(tmp_path):
    ffmpeg = pytest.importorskip("imageio_ffmpeg", reason="the extra film is not installed")
    assert export_film(tmp_path / "film.mp4", pictures(10), fps=20) == 10
    frames, _ = ffmpeg.count_frames_and_secs(str(tmp_path / "film.mp4"))
    assert frames == 10


@pytest.mark.slow
@pytest.mark.parametrize("suffix", [".gif", ".mp4"])
def test_a_film_that_is_given_up_leaves_what_was_there(tmp_path, suffix):
    if suffix == ".mp4":
        pytest.importorskip("imageio_ffmpeg", reason="the extra film is not installed")
    path = tmp_path / f"film{suffix}"
    path.write_bytes(b"old")

    def given_up():
        yield from pictures(3)
        raise InterruptedError

    with pytest.raises(InterruptedError):
        export_film(path, given_up(), fps=10)
    assert path.read_bytes() == b"old"
    assert list(tmp_path.iterdir()) == [path]


def test_what_cannot_be_filmed_is_a_sentence(tmp_path):
    with pytest.raises(RunsError, match="nothing to film"):
        export_film(tmp_path / "film.gif", [], fps=10)
    with pytest.raises(RunsError, match=r"neither of \.gif, \.mp4"):
        export_film(tmp_path / "film.avi", pictures(1), fps=10)
    assert film.SUFFIXES == (".gif", ".mp4")


def test_a_missing_extra_is_named():
    with (
        pytest.raises(RunsError, match=r"pip install 'mnist-viz\[onnx\]'"),
        needs("onnx", "An ONNX file"),
    ):
        raise ImportError("No module named 'onnx'")
