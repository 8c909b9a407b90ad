"""Models that other programs wrote: safetensors with PyTorch's names, .npz and ONNX.

What counts is the shapes: weight matrices that lead from 784 inputs to 10 outputs, each with its
bias. They are taken in the order of their names, as PyTorch stores them, (out, in), or transposed,
as Keras does. Everything else in a file is refused with what does not fit.
"""

import os
import re
from collections.abc import Mapping
from pathlib import Path
from zipfile import BadZipFile

import numpy as np
from numpy.typing import NDArray

from mnist_viz.core.activations import ACTIVATIONS
from mnist_viz.core.arrays import frozen
from mnist_viz.core.examples import CLASSES, PIXELS
from mnist_viz.core.message import Message, message_of
from mnist_viz.core.network import Network, Parameters, parameter_count
from mnist_viz.core.recipe import Recipe
from mnist_viz.data.errors import open_regular
from mnist_viz.runs.atomic import RunsError
from mnist_viz.runs.checkpoint_file import load_checkpoint, open_run
from mnist_viz.runs.exports import needs
from mnist_viz.runs.models import Model, ModelError, load_model
from mnist_viz.runs.tensors import open_tensors

SUFFIXES = (".safetensors", ".npz", ".onnx")
MAX_BYTES = 200_000_000
MAX_TENSORS = 64

Arrays = Mapping[str, NDArray[np.generic]]

_ONNX_ACTIVATIONS = {
    activation.onnx[0]: name
    for name, activation in ACTIVATIONS.items()
    if activation.onnx is not None and name != "linear"
}


def open_model(path: Path) -> Model:
    """Return the network in a file: a model, a checkpoint, or what another program wrote.

    Raises
    ------
    RunsError
        If the file is damaged, or its network does not fit: the message says what.
    """
    if not os.path.isfile(path):  # noqa: PTH113  # a Path fails where its name is too long
        return load_model(path)  # says that there is none, and how to make one
    match path.suffix.lower():
        case ".npz":
            return _model(_read_npz(path), path)
        case ".onnx":
            arrays, activation = _read_onnx(path)
            return _model(arrays, path, activation)
    metadata = open_run(path)
    if "mnist_viz_checkpoint" in metadata:
        checkpoint = load_checkpoint(path)
        return Model(checkpoint.network(), checkpoint.recipe, checkpoint.data_sha256)
    if "mnist_viz" in metadata:
        return load_model(path)
    with open_tensors(path, Message("There is no model {path}.", path=path)) as tensors:
        tensors.check_types()
        if len(tensors.tensors) > MAX_TENSORS:
            raise ModelError(_unfit(path, Message("it holds too many tensors")))
        return _model({name: tensors.array(name) for name in tensors.tensors}, path)


def holds_weights(path: Path) -> bool:
    """Return whether an .npz file holds weights rather than a data set, by its names."""
    try:
        with np.load(path, allow_pickle=False) as archive:
            return any(re.search(r"(^|\b|_)W\d|weight|kernel", name) for name in archive.files)
    except (OSError, ValueError, BadZipFile):
        return False


def _model(arrays: Arrays, path: Path, activation: str | None = None) -> Model:
    told = arrays.get("activation")
    if activation is None and told is not None and str(told) in ACTIVATIONS:
        activation = str(told)
    matrices, vectors = _layers(arrays, path)
    sizes = (PIXELS, *(len(W) for W in matrices))
    theta = np.empty(parameter_count(sizes), np.float32)
    parameters = Parameters(sizes, theta)
    for W, b, given, bias in zip(
        parameters.weights, parameters.biases, matrices, vectors, strict=True
    ):
        W[...] = given
        b[...] = bias.reshape(-1, 1)
    if not np.isfinite(theta).all():
        raise ModelError(_unfit(path, Message("it holds numbers that are not finite")))
    note = ""
    if activation is None:
        note = Message(
            "{path} does not say how its hidden layers bend: ReLU is assumed. Pixels are given to "
            "it from 0 to 1.",
            path=path.name,
        )
    try:
        recipe = Recipe(hidden=sizes[1:-1], activation=activation or "relu")
    except ValueError as error:
        raise ModelError(_unfit(path, message_of(error))) from error
    return Model(Network(sizes, frozen(theta), recipe.activation), recipe, note=note)


def _layers(
    arrays: Arrays, path: Path
) -> tuple[list[NDArray[np.generic]], list[NDArray[np.generic]]]:
    """Return W1, W2, ... as (out, in) and b1, b2, ... as (out,), in the order of their names."""
    matrices, vectors = [], []
    for name in sorted(arrays, key=_natural):
        array = arrays[name]
        if array.dtype.kind != "f":
            continue
        shape = tuple(side for side in array.shape if side != 1)
        if len(shape) == 2:
            matrices.append((name, array.reshape(shape)))
        elif len(shape) == 1:
            vectors.append((name, array.reshape(shape)))
        elif array.size > 1:
            raise ModelError(
                _unfit(
                    path,
                    Message("{name} has the shape {shape}", name=name, shape=array.shape),
                )
            )
    turned = any(W.shape == (PIXELS, W.shape[1]) for _, W in matrices[:1])
    weights, before = [], PIXELS
    for name, W in matrices:
        if W.shape[1] == before and not (turned and W.shape[0] == before):
            weights.append(W)
        elif W.shape[0] == before:
            weights.append(W.T)
        else:
            raise ModelError(
                _unfit(
                    path,
                    Message(
                        "{name} has the shape {shape} where {before} inputs are expected",
                        name=name,
                        shape=W.shape,
                        before=before,
                    ),
                )
            )
        before = len(weights[-1])
    if not weights or before != CLASSES:
        raise ModelError(
            _unfit(
                path,
                Message("its last layer has {count} outputs, not 10", count=before)
                if weights
                else Message("it holds no weight matrices"),
            )
        )
    if [len(b) for _, b in vectors] != [len(W) for W in weights]:
        raise ModelError(
            _unfit(
                path,
                Message(
                    "its biases have the lengths {found}, where {expected} are expected",
                    found=[len(b) for _, b in vectors],
                    expected=[len(W) for W in weights],
                ),
            )
        )
    return weights, [b for _, b in vectors]


def _natural(name: str) -> list[tuple[int, str]]:
    """Return a key by which "layer10" comes after "layer9"."""
    parts = re.findall(r"\d+|\D+", name)
    return [(int(part[:9]), "") if part.isdecimal() else (-1, part) for part in parts]


def _unfit(path: Path, why: str) -> Message:
    return Message(
        "{path} does not hold a network that fits: {why}. It should lead from 784 inputs through "
        "dense layers to 10 outputs, with a weight matrix and a bias each.",
        path=path,
        why=why,
    )


def _read_npz(path: Path) -> Arrays:
    try:
        with open_regular(path) as file:
            _check_size(path)
            with np.load(file, allow_pickle=False) as archive:
                announced = sum(member.file_size for member in archive.zip.infolist())
                if len(archive.files) > MAX_TENSORS or announced > MAX_BYTES:
                    raise ModelError(_unfit(path, Message("it is too large")))
                return {name: archive[name] for name in archive.files}
    except (OSError, ValueError, EOFError, BadZipFile) as error:
        raise ModelError(
            Message("{path} could not be read: {error}.", path=path, error=error)
        ) from error


def _read_onnx(path: Path) -> tuple[Arrays, str | None]:
    with needs("onnx", Message("Reading an ONNX file")):
        import onnx  # noqa: PLC0415  # an extra that takes long to import
        from google.protobuf.message import DecodeError  # noqa: PLC0415
        from onnx import numpy_helper  # noqa: PLC0415
    try:
        _check_size(path)
        with open_regular(path) as file:
            model = onnx.load_model_from_string(file.read(MAX_BYTES))
    except OSError as error:
        raise ModelError(
            Message("{path} could not be read: {error}.", path=path, error=error)
        ) from error
    except DecodeError as error:
        raise ModelError(_unfit(path, Message("it is no ONNX file"))) from error
    known = {"Gemm", "MatMul", "Add", "Softmax", "LogSoftmax", "Identity", "Flatten", "Reshape"}
    kinds = [node.op_type for node in model.graph.node]
    foreign = sorted({kind for kind in kinds if kind not in known | _ONNX_ACTIVATIONS.keys()})
    if foreign:
        raise ModelError(_unfit(path, Message("it computes {kinds}", kinds=", ".join(foreign))))
    bends = {_ONNX_ACTIVATIONS[kind] for kind in kinds if kind in _ONNX_ACTIVATIONS}
    if len(bends) > 1:
        raise ModelError(_unfit(path, Message("its hidden layers bend in different ways")))
    arrays = {tensor.name: numpy_helper.to_array(tensor) for tensor in model.graph.initializer}
    return arrays, bends.pop() if bends else "linear"


def _check_size(path: Path) -> None:
    try:
        size = path.stat().st_size
    except FileNotFoundError as error:
        raise ModelError(Message("There is no file {path}.", path=path)) from error
    if size > MAX_BYTES:
        raise RunsError(Message("{path} is too large for a model of digits.", path=path))
