"""A model file: a trained network with the recipe it was trained by, as one safetensors file."""

import hashlib
import os
from collections.abc import Mapping
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path

import msgspec
import numpy as np
from safetensors.numpy import save as to_safetensors

from mnist_viz.core.arrays import Floats, frozen
from mnist_viz.core.message import Message, message_of
from mnist_viz.core.network import Network, Parameters, parameter_count
from mnist_viz.core.recipe import Recipe
from mnist_viz.runs.atomic import RunsError, replace_file
from mnist_viz.runs.formats import FORMAT, upgraded
from mnist_viz.runs.known_data import portable_recipe
from mnist_viz.runs.tensors import DamagedError, Tensor, open_tensors


class ModelError(RunsError):
    """A model file that cannot be used or written; the message names it and says what to do."""


@dataclass(frozen=True)
class Model:
    """What a model file holds: a network, read-only, and the recipe that it was trained by.

    Attributes
    ----------
    data_sha256
        The identity of the data set it learned from; empty where it is not known.
    note
        A sentence on what could not be checked; empty for none.
    """

    network: Network
    recipe: Recipe
    data_sha256: str = ""
    note: str = ""


def fingerprint(theta: Floats) -> str:
    """Return SHA-256 over theta's values as little-endian float32, in hexadecimal.

    Two runs with the same fingerprint are the same to the last bit.
    """
    return hashlib.sha256(np.ascontiguousarray(theta, "<f4").data).hexdigest()


def save_model(path: Path, network: Network, recipe: Recipe, data_sha256: str = "") -> None:
    """Write a model file, whole or not at all.

    One float32 tensor a parameter, in the notes' shapes: W1 (n1, 784), b1 (n1, 1), W2 (n2, n1), ...
    The metadata hold the format's version, the recipe as JSON, the identity of the data, the
    fingerprint of the parameters, and SHA-256 over all of them.

    Raises
    ------
    ModelError
        If the file cannot be written; one that was there before is then untouched.
    """
    metadata = {
        "mnist_viz": str(FORMAT),
        "recipe": msgspec.json.encode(portable_recipe(recipe, data_sha256)).decode(),
        "data_sha256": data_sha256,
        "theta_sha256": fingerprint(network.theta),
    }
    metadata["sha256"] = metadata_digest(metadata)
    tensors = {
        name: np.ascontiguousarray(array, np.float32)
        for name, array in named_parameters(network).items()
    }
    try:
        replace_file(path, to_safetensors(tensors, metadata))
    except OSError as error:
        raise ModelError(
            Message(
                "The model could not be written to {path}: {reason}. Choose another place, or make "
                "room there.",
                path=path,
                reason=error.strerror,
            )
        ) from error


def load_model(path: Path) -> Model:
    """Read a model file, trusting nothing in it.

    Raises
    ------
    ModelError
        If it is missing, damaged, no model of this program, or from a later version of it.
    """
    missing = f"There is no file {path}. “mnist-viz train --save FILE” writes a model."
    if not os.path.isfile(path):  # noqa: PTH113  # a Path fails where its name is too long
        raise ModelError(missing)
    try:
        with open_tensors(path, missing) as file:
            metadata = file.metadata
            recipe = _recipe(path, metadata)
            _check_tensors(path, recipe.sizes, file.tensors)
            theta = np.empty(parameter_count(recipe.sizes), np.float32)
            for name, array in named_parameters(Parameters(recipe.sizes, theta)).items():
                array[...] = file.array(name)
    except DamagedError as error:
        raise ModelError(
            f"{path} is not a model file, or it was cut off or damaged ({error.why}). "
            "“mnist-viz train --save FILE” writes a new one."
        ) from error
    except ModelError:
        raise
    except RunsError as error:
        raise ModelError(message_of(error)) from error
    _check_values(path, theta, metadata)
    network = Network(recipe.sizes, frozen(theta), recipe.activation)
    note = ""
    if metadata["mnist_viz"] == "1":
        note = Message(
            "{path} was saved by an earlier version, which did not protect the recipe in it from "
            "damage. Save it again to protect it.",
            path=path.name,
        )
    return Model(network, recipe, metadata.get("data_sha256", ""), note)


def named_parameters(parameters: Parameters) -> dict[str, Floats]:
    """Return W1, b1, W2, b2, ... by name."""
    layers = enumerate(zip(parameters.weights, parameters.biases, strict=True), start=1)
    return {
        name: array
        for number, (W, b) in layers
        for name, array in ((f"W{number}", W), (f"b{number}", b))
    }


def _recipe(path: Path, metadata: dict[str, str]) -> Recipe:
    if "mnist_viz_checkpoint" in metadata:
        raise ModelError(
            f"{path} is a checkpoint, which holds a whole run. “mnist-viz export {path} "
            "--safetensors FILE” writes the model that it has come to."
        )
    written = metadata.get("mnist_viz", "")
    if not written.isdecimal():
        raise ModelError(
            f"{path} holds tensors, but was not written by mnist_viz, "
            "so there is no telling what kind of network they are."
        )
    if not 1 <= int(written[:9]) <= FORMAT:
        raise ModelError(
            f"{path} has version {written[:20]} of the model format; this program reads versions "
            f"up to {FORMAT}. Install the newest mnist-viz to open it."
        )
    try:
        raw = msgspec.json.decode(metadata.get("recipe", ""))
        return msgspec.convert(upgraded(raw, int(written)), Recipe)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
        raise ModelError(f"{path} is damaged: its recipe cannot be read ({error}).") from error


def _check_tensors(path: Path, sizes: tuple[int, ...], found: Mapping[str, Tensor]) -> None:
    expected = {}
    for layer, (n_in, n_out) in enumerate(pairwise(sizes), start=1):
        expected[f"W{layer}"] = Tensor("F32", (n_out, n_in))
        expected[f"b{layer}"] = Tensor("F32", (n_out, 1))
    for name in sorted(expected.keys() | found.keys()):
        if found.get(name) != expected.get(name):
            raise ModelError(
                f"{path} does not hold the network {'-'.join(map(str, sizes))} that its recipe "
                f"says: {name} should be {_described(expected.get(name))}, but is "
                f"{_described(found.get(name))}."
            )


def _described(tensor: Tensor | None) -> str:
    return f"{tensor.dtype} {tensor.shape}" if tensor else "absent"


def _check_values(path: Path, theta: Floats, metadata: dict[str, str]) -> None:
    if not np.isfinite(theta).all():
        raise ModelError(f"{path} holds parameters that are not finite numbers: it is of no use.")
    if fingerprint(theta) != metadata.get("theta_sha256"):
        raise ModelError(
            f"{path} is damaged: its parameters are not those that were written "
            "(the fingerprint differs). Copy it again."
        )
    if metadata["mnist_viz"] != "1" and metadata_digest(metadata) != metadata.get("sha256"):
        raise ModelError(
            f"{path} is damaged: its recipe is not the one that was written (the fingerprint "
            "differs). Copy it again."
        )


def metadata_digest(metadata: dict[str, str]) -> str:
    """Return what protects the metadata of a model, and through them its parameters."""
    entries = sorted((name, value) for name, value in metadata.items() if name != "sha256")
    return hashlib.sha256(msgspec.json.encode(entries)).hexdigest()
