"""Models of other programs are read where they fit, in either weight layout, or explained."""

from pathlib import Path

import numpy as np
import pytest
from safetensors.numpy import load_file, save_file

from mnist_viz.core.arrays import as_columns
from mnist_viz.core.network import Network
from mnist_viz.core.recipe import Recipe
from mnist_viz.runs.atomic import RunsError
from mnist_viz.runs.exports import export_npz, export_pytorch
from mnist_viz.runs.exports.onnx import export_onnx
from mnist_viz.runs.foreign_models import holds_weights, open_model
from mnist_viz.runs.models import save_model

NETWORK = Network.initialized((784, 16, 12, 10), activation="tanh", seed=5)
IMAGES = as_columns(np.random.default_rng(0).integers(0, 256, (6, 784), np.uint8))


def named(names, *, transposed=False, kind=np.float32):
    arrays = {}
    for (weight, bias), W, b in zip(names, NETWORK.weights, NETWORK.biases, strict=True):
        arrays[weight] = np.ascontiguousarray(W.T if transposed else W, kind)
        arrays[bias] = np.ascontiguousarray(b.ravel(), kind)
    return arrays


PYTORCH = [(f"net.{n}.weight", f"net.{n}.bias") for n in (0, 2, 10)]
KERAS = [(f"dense_{n}/kernel", f"dense_{n}/bias") for n in (1, 2, 3)]


def same(model, activation="relu"):
    expected = Network(NETWORK.sizes, NETWORK.theta, activation)
    np.testing.assert_array_equal(model.network.theta, NETWORK.theta)
    got, wanted = (n.forward(IMAGES).probabilities for n in (model.network, expected))
    np.testing.assert_array_equal(got, wanted)
    assert model.recipe.hidden == (16, 12)


@pytest.mark.parametrize("names", [PYTORCH, KERAS, [("a", "b"), ("c", "d"), ("e", "f")]])
@pytest.mark.parametrize("transposed", [False, True])
@pytest.mark.parametrize("suffix", [".safetensors", ".npz"])
def test_weights_are_taken_in_the_order_of_their_names_either_way_round(
    tmp_path: Path, names: list[tuple[str, str]], transposed: bool, suffix: str
) -> None:
    path, arrays = tmp_path / f"model{suffix}", named(names, transposed=transposed)
    save_file(arrays, path) if suffix == ".safetensors" else np.savez(path, **arrays)
    model = open_model(path)
    same(model)
    assert "ReLU is assumed" in model.note


def test_a_square_layer_lies_as_the_first_one_does(tmp_path: Path) -> None:
    network = Network.initialized((784, 10, 10), seed=1)
    for transposed in (False, True):
        arrays = {}
        for n, (W, b) in enumerate(zip(network.weights, network.biases, strict=True)):
            arrays[f"{n}.weight"] = W.T if transposed else W
            arrays[f"{n}.bias"] = b.ravel()
        np.savez(tmp_path / "m.npz", **arrays)
        np.testing.assert_array_equal(open_model(tmp_path / "m.npz").network.theta, network.theta)


def test_what_this_program_exports_comes_back(tmp_path: Path) -> None:
    recipe = Recipe(hidden=(16, 12), activation="tanh", seed=5)
    save_model(tmp_path / "a.safetensors", NETWORK, recipe)
    export_npz(tmp_path / "a.npz", NETWORK)
    for name in ("a.safetensors", "a.npz"):
        model = open_model(tmp_path / name)
        same(model, "tanh")
        assert model.note == ""
    pytest.importorskip("onnx")
    export_onnx(tmp_path / "a.onnx", NETWORK)
    same(open_model(tmp_path / "a.onnx"), "tanh")


def test_pytorchs_own_files_are_read(tmp_path: Path) -> None:
    torch = pytest.importorskip("torch")
    st = pytest.importorskip("safetensors.torch")
    model = torch.nn.Sequential(torch.nn.Linear(784, 16), torch.nn.ReLU(), torch.nn.Linear(16, 10))
    st.save_file(model.state_dict(), tmp_path / "t.safetensors")
    with torch.no_grad():
        wanted = torch.softmax(model(torch.from_numpy(IMAGES.T.copy())), 1).numpy()
    got = open_model(tmp_path / "t.safetensors").network.forward(IMAGES).probabilities.T
    np.testing.assert_allclose(got, wanted, atol=1e-5)


@pytest.mark.parametrize(
    ("arrays", "says"),
    [
        ({"conv": np.zeros((8, 1, 3, 3), np.float32)[:, :, :, :]}, "conv has the shape"),
        ({"w": np.zeros((10, 700), np.float32)}, "where 784 inputs are expected"),
        ({"w": np.zeros((5, 784), np.float32), "b": np.zeros(5, np.float32)}, "5 outputs, not 10"),
        ({"w": np.zeros((10, 784), np.float32)}, r"biases have the lengths \[\]"),
        ({"b": np.zeros(10, np.float32)}, "no weight matrices"),
        (
            {"w": np.full((10, 784), np.nan, np.float32), "b": np.zeros(10, np.float32)},
            "not finite",
        ),
    ],
)
def test_what_does_not_fit_is_said(
    tmp_path: Path, arrays: dict[str, np.ndarray], says: str
) -> None:
    np.savez(tmp_path / "m.npz", **arrays)
    with pytest.raises(RunsError, match=says):
        open_model(tmp_path / "m.npz")
    save_file(arrays, tmp_path / "m.safetensors")
    with pytest.raises(RunsError, match=says):
        open_model(tmp_path / "m.safetensors")


@pytest.mark.slow
def test_damaged_hostile_and_missing_files_are_explained(tmp_path: Path) -> None:
    np.savez(tmp_path / "p.npz", w=np.array([object()], object))
    (tmp_path / "t.npz").write_bytes((tmp_path / "p.npz").read_bytes()[:40])
    np.savez_compressed(tmp_path / "b.npz", w=np.zeros(300 << 20, np.uint8))
    (tmp_path / "x.onnx").write_bytes(b"\xff" * 100)
    for name in ("p.npz", "t.npz", "b.npz", "none.npz", "none.safetensors"):
        with pytest.raises(RunsError):
            open_model(tmp_path / name)
    pytest.importorskip("onnx")
    for name in ("x.onnx", "none.onnx"):
        with pytest.raises(RunsError):
            open_model(tmp_path / name)


def test_weights_are_told_from_a_data_set_by_their_names(tmp_path: Path) -> None:
    np.savez(tmp_path / "w.npz", **named(PYTORCH))
    np.savez(tmp_path / "d.npz", x_train=np.zeros(3), y_train=np.zeros(3))
    export_npz(tmp_path / "o.npz", NETWORK)
    assert holds_weights(tmp_path / "w.npz")
    assert holds_weights(tmp_path / "o.npz")
    assert not holds_weights(tmp_path / "d.npz")


def test_the_export_for_pytorch_has_its_names_and_shapes_and_comes_back(tmp_path: Path) -> None:
    export_pytorch(tmp_path / "t.safetensors", NETWORK)
    tensors = load_file(tmp_path / "t.safetensors")
    assert {name: array.shape for name, array in tensors.items()} == {
        "0.weight": (16, 784), "0.bias": (16,), "2.weight": (12, 16), "2.bias": (12,),
        "4.weight": (10, 12), "4.bias": (10,),
    }  # fmt: skip
    same(open_model(tmp_path / "t.safetensors"))
