"""A model file brings back the very network that was written, or says what is wrong with it."""

import pickle
import struct
from dataclasses import replace
from pathlib import Path

import msgspec
import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from safetensors.numpy import load, save

from mnist_viz.core.network import Network
from mnist_viz.core.recipe import RECIPES, Recipe
from mnist_viz.core.training import initial_network
from mnist_viz.runs.formats import FORMAT
from mnist_viz.runs.models import (
    ModelError,
    fingerprint,
    load_model,
    metadata_digest,
    save_model,
)

SMALL = Recipe(hidden=(3, 2), activation="tanh", seed=7)


@pytest.fixture
def network() -> Network:
    return initial_network(SMALL)


@pytest.fixture
def path(tmp_path: Path, network: Network) -> Path:
    file = tmp_path / "small.safetensors"
    save_model(file, network, SMALL)
    return file


@pytest.mark.parametrize("recipe", [*RECIPES.values(), SMALL, Recipe(hidden=())])
def test_the_same_network_comes_back(tmp_path: Path, recipe: Recipe) -> None:
    network = initial_network(recipe)
    save_model(tmp_path / "model", network, recipe)
    model = load_model(tmp_path / "model")
    assert model.recipe == recipe
    assert model.network.theta.tobytes() == network.theta.tobytes()
    assert model.network.sizes == network.sizes
    assert model.network.activation is network.activation
    assert not model.network.theta.flags.writeable


def test_others_find_the_parameters_under_the_notes_names(path: Path, network: Network) -> None:
    tensors = load(path.read_bytes())
    assert sorted(tensors) == ["W1", "W2", "W3", "b1", "b2", "b3"]
    assert tensors["W1"].shape == (3, 784)
    np.testing.assert_array_equal(tensors["W2"], network.weights[1])
    np.testing.assert_array_equal(tensors["b3"], network.biases[2])


def test_the_fingerprint_tells_the_last_bit() -> None:
    theta = np.linspace(-1, 1, 100, dtype=np.float32)
    nudged = theta.copy()
    nudged[40] = np.nextafter(nudged[40], np.float32(1))
    assert fingerprint(theta) == fingerprint(theta.astype(">f4")) == fingerprint(theta.copy())
    assert fingerprint(theta) != fingerprint(nudged)
    assert fingerprint(np.zeros(1, np.float32)) == (
        "df3f619804a92fdb4057192dc43dd748ea778adc52bc498ce80524c014b81119"
    )


def test_a_missing_file_is_named(tmp_path: Path) -> None:
    with pytest.raises(ModelError, match=r"There is no file .*absent"):
        load_model(tmp_path / "absent")
    with pytest.raises(ModelError, match="There is no file"):
        load_model(tmp_path)


def test_a_pickle_is_refused_without_being_opened(tmp_path: Path) -> None:
    path = tmp_path / "model"
    path.write_bytes(pickle.dumps({"W1": np.zeros((3, 784))}))
    with pytest.raises(ModelError, match="not a model file"):
        load_model(path)


@pytest.mark.slow
def test_a_file_cut_off_anywhere_is_refused(path: Path) -> None:
    whole = path.read_bytes()
    header = 8 + struct.unpack("<Q", whole[:8])[0]
    for end in [*range(header + 8), len(whole) // 2, len(whole) - 1]:
        path.write_bytes(whole[:end])
        with pytest.raises(ModelError, match=path.name):
            load_model(path)


@pytest.mark.slow
@settings(max_examples=150, deadline=None)
@given(data=st.data())
def test_a_flipped_bit_is_noticed_or_harmless(
    tmp_path_factory: pytest.TempPathFactory, data: st.DataObject
) -> None:
    path = tmp_path_factory.mktemp("flipped") / "model"
    network = initial_network(SMALL)
    save_model(path, network, SMALL)
    content = bytearray(path.read_bytes())
    place = data.draw(st.integers(0, 2000) | st.integers(0, len(content) - 1))
    content[place] ^= 1 << data.draw(st.integers(0, 7))
    path.write_bytes(bytes(content))
    try:
        model = load_model(path)
    except ModelError as error:
        assert path.name in str(error)
    else:
        # Only a word of the recipe that changes no parameter, such as its seed, may differ.
        assert fingerprint(model.network.theta) == fingerprint(network.theta)


def rewritten(path: Path, *, metadata: dict[str, str] | None = None, **tensors: object) -> None:
    """Write the model file again with some of its parts replaced, None for left out."""
    known = {
        "mnist_viz": str(FORMAT),
        "recipe": msgspec.json.encode(SMALL).decode(),
        "theta_sha256": fingerprint(initial_network(SMALL).theta),
    }
    known["sha256"] = metadata_digest(known)
    parts = load(path.read_bytes()) | tensors
    kept = {name: array for name, array in parts.items() if array is not None}
    path.write_bytes(save(kept, known | (metadata or {})))


def test_rewriting_alone_changes_nothing(path: Path) -> None:
    rewritten(path)
    assert load_model(path).recipe == SMALL


@pytest.mark.parametrize(
    ("tensors", "said"),
    [
        ({"b2": None}, r"b2 should be F32 \(2, 1\), but is absent"),
        ({"extra": np.zeros(1, np.float32)}, "extra should be absent"),
        ({"W1": np.zeros((3, 783), np.float32)}, "784-3-2-10.*W1 should be"),
        ({"W3": np.zeros((9, 2), np.float32)}, "W3 should be"),
        ({"W1": np.zeros((3, 784), np.float64)}, r"but is F64 \(3, 784\)"),
        ({"b1": np.zeros((1, 3), np.float32)}, "b1 should be"),
        ({"b1": np.full((3, 1), np.nan, np.float32)}, "not finite"),
        ({"b1": np.full((3, 1), np.inf, np.float32)}, "not finite"),
        ({"b1": np.ones((3, 1), np.float32)}, "fingerprint differs"),
    ],
)
def test_wrong_parameters_are_named(path: Path, tensors: dict[str, object], said: str) -> None:
    rewritten(path, **tensors)
    with pytest.raises(ModelError, match=said):
        load_model(path)


@pytest.mark.parametrize(
    ("metadata", "said"),
    [
        ({"mnist_viz": "3"}, "version 3 of the model format.*Install the newest"),
        ({"mnist_viz": "9" * 5000}, "version 9{20} of the model format"),
        ({"recipe": '{"hidden":[3,2],"activation":"relu","seed":7}'}, "recipe is not the one"),
        ({"mnist_viz": ""}, "not written by mnist_viz"),
        ({"mnist_viz": "²"}, "not written by mnist_viz"),
        ({"recipe": "{"}, "its recipe cannot be read"),
        ({"recipe": "[]"}, "its recipe cannot be read"),
        ({"recipe": '{"activation": "magic"}'}, "there is no activation 'magic'"),
        ({"recipe": '{"hidden": "three"}'}, r"\$\.hidden"),
        ({"recipe": '{"hidden": [5000]}'}, "1 to 4096 units"),
        ({"recipe": '{"rate": 1e999}'}, "its recipe cannot be read"),
        ({"theta_sha256": ""}, "fingerprint differs"),
    ],
)
def test_wrong_metadata_are_named(path: Path, metadata: dict[str, str], said: str) -> None:
    rewritten(path, metadata=metadata)
    with pytest.raises(ModelError, match=said):
        load_model(path)


def test_tensors_of_another_program_are_told_apart(tmp_path: Path) -> None:
    path = tmp_path / "other.safetensors"
    path.write_bytes(save({"W1": np.zeros((3, 784), np.float32)}))
    with pytest.raises(ModelError, match="not written by mnist_viz"):
        load_model(path)


def test_number_types_that_numpy_lacks_are_named(path: Path) -> None:
    header = (
        b'{"__metadata__":{"mnist_viz":"1","recipe":"{\\"hidden\\":[]}"},'
        b'"W1":{"dtype":"BF16","shape":[10,784],"data_offsets":[0,15680]}}'
    )
    path.write_bytes(struct.pack("<Q", len(header)) + header + bytes(15680))
    with pytest.raises(ModelError, match="W1 should be F32"):
        load_model(path)


def test_a_file_that_cannot_be_written_is_a_sentence(tmp_path: Path, network: Network) -> None:
    with pytest.raises(ModelError, match=r"could not be written to .*No such file"):
        save_model(tmp_path / "absent" / "model", network, SMALL)


def test_a_field_that_is_not_known_is_passed_over(path: Path) -> None:
    recipe = msgspec.json.decode(msgspec.json.encode(replace(SMALL, seed=3)))
    changes = {"recipe": msgspec.json.encode(recipe | {"new": 1}).decode()}
    theta_sha256 = fingerprint(initial_network(SMALL).theta)
    protected = {"mnist_viz": str(FORMAT), "theta_sha256": theta_sha256, **changes}
    rewritten(path, metadata=changes | {"sha256": metadata_digest(protected)})
    assert load_model(path).recipe.seed == 3


@pytest.mark.slow
def test_no_flipped_bit_is_accepted(path: Path) -> None:
    """Neither in the header, nor in the parameters."""
    whole = path.read_bytes()
    header = 8 + int.from_bytes(whole[:8], "little")
    for byte in [*range(header), *range(header, len(whole), 397)]:
        for bit in range(8):
            broken = bytearray(whole)
            broken[byte] ^= 1 << bit
            path.write_bytes(broken)
            with pytest.raises(ModelError):
                load_model(path)


def test_a_model_of_an_earlier_version_opens_with_a_note(path: Path) -> None:
    assert load_model(path).note == ""
    rewritten(path, metadata={"mnist_viz": "1", "sha256": ""})
    assert "did not protect the recipe" in load_model(path).note
