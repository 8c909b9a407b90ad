"""The network as an ONNX model, which other programs and devices run."""

# ruff: noqa: PLC0415
# onnx is an optional extra and takes long to import: only who exports pays for it.
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

from mnist_viz.core.message import Message
from mnist_viz.core.network import Network
from mnist_viz.runs.atomic import RunsError, replace_file
from mnist_viz.runs.exports import needs

if TYPE_CHECKING:
    from onnx import NodeProto

OPSET = 20
"""The first with GELU; understood by onnxruntime 1.17 and later."""


def export_onnx(path: Path, network: Network) -> None:
    """Write an .onnx file.

    Its input `pixels` is (m, 784) float32 in [0, 1], one row an image; its output `probabilities`
    is (m, 10).

    Raises
    ------
    RunsError
        If the extra `onnx` is not installed, or ONNX has no operator for the activation.
    OSError
        If the file cannot be written.
    """
    with needs("onnx", Message("An ONNX file")):
        from onnx import TensorProto, checker, helper, numpy_helper

    constants = [
        numpy_helper.from_array(np.ascontiguousarray(array), f"{name}{layer}")
        for layer, pair in enumerate(zip(network.weights, network.biases, strict=True), start=1)
        for name, array in (("W", pair[0]), ("b", pair[1].ravel()))
    ]
    ends = [
        helper.make_tensor_value_info(name, TensorProto.FLOAT, ["m", size])
        for name, size in (("pixels", network.sizes[0]), ("probabilities", network.sizes[-1]))
    ]
    graph = helper.make_graph(_nodes(network), "mnist_viz", ends[:1], ends[1:], constants)
    opset = helper.make_opsetid("", OPSET)
    model = helper.make_model(graph, producer_name="mnist_viz", opset_imports=[opset], ir_version=9)
    checker.check_model(model)
    replace_file(path, model.SerializeToString())


def _nodes(network: Network) -> "list[NodeProto]":
    """Return Z1 = A0 W1^T + b1, A1 = f(Z1), ..., rows for columns; softmax at the end."""
    from onnx import helper

    nodes, last, before = [], len(network.weights), "pixels"
    for layer in range(1, last + 1):
        nodes.append(
            helper.make_node("Gemm", [before, f"W{layer}", f"b{layer}"], [f"Z{layer}"], transB=1)
        )
        if layer < last:
            if network.activation.onnx is None:
                raise RunsError(
                    Message(
                        "ONNX has no operator for the activation {name}: export the network for "
                        "NumPy or PyTorch instead.",
                        name=network.activation.name,
                    )
                )
            kind, options = network.activation.onnx
            bend = helper.make_node(kind, [f"Z{layer}"], [f"A{layer}"])
            bend.attribute.extend(helper.make_attribute(*option) for option in options.items())
            nodes.append(bend)
        before = f"A{layer}"
    nodes.append(helper.make_node("Softmax", [f"Z{last}"], ["probabilities"], axis=1))
    return nodes
