"""Export a run for other programs."""

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from io import BytesIO
from pathlib import Path
from zipfile import ZIP_DEFLATED, ZipFile

import numpy as np
from numpy.lib.format import write_array
from safetensors.numpy import save as to_safetensors

from mnist_viz.core.message import Message
from mnist_viz.core.network import Network
from mnist_viz.runs.atomic import RunsError, replace_file
from mnist_viz.runs.checkpoint import Checkpoint
from mnist_viz.runs.models import named_parameters


@contextmanager
def needs(extra: str, what: str) -> Iterator[None]:
    """Turn a failing import into a sentence that says what to install.

    Raises
    ------
    RunsError
        Where an import in the block fails.
    """
    try:
        yield
    except ImportError as error:
        # A bundle has no pip: only where Python is can more be installed.
        words = (
            Message(
                "{what} needs an optional part, which this bundle lacks; where Python is: python "
                "-m pip install 'mnist-viz[{extra}]' ({error}).",
                what=what,
                extra=extra,
                error=error,
            )
            if hasattr(sys, "frozen")
            else Message(
                "{what} needs an optional part: python -m pip install 'mnist-viz[{extra}]' "
                "({error}).",
                what=what,
                extra=extra,
                error=error,
            )
        )
        raise RunsError(words) from error


def export_npz(path: Path, network: Network) -> None:
    """Write an .npz file; `numpy.load` reads it without pickle.

    Raises
    ------
    OSError
        If it cannot be written.
    """
    arrays = {"activation": np.array(network.activation.name), **named_parameters(network)}
    content = BytesIO()
    with ZipFile(content, "w", ZIP_DEFLATED) as archive:
        for name, array in arrays.items():
            with archive.open(f"{name}.npy", "w") as file:
                write_array(file, np.asarray(array, order="C"), allow_pickle=False)
    replace_file(path, content.getvalue())


def export_pytorch(path: Path, network: Network) -> None:
    """Write a safetensors file that `torch.nn.Sequential` loads as its state dictionary.

    The layers are ``0``, ``2``, ..., with the activations between them; weights are (out, in) and
    biases (out,), float32.

    Raises
    ------
    OSError
        If it cannot be written.
    """
    tensors = {}
    for layer, (W, b) in enumerate(zip(network.weights, network.biases, strict=True)):
        tensors[f"{2 * layer}.weight"] = np.ascontiguousarray(W, np.float32)
        tensors[f"{2 * layer}.bias"] = np.ascontiguousarray(b.ravel(), np.float32)
    replace_file(path, to_safetensors(tensors))


HEADINGS = (
    "kind,first_step,last_step,loss,loss_least,loss_greatest,"
    "accuracy,accuracy_least,accuracy_greatest"
)


def export_csv(path: Path, checkpoint: Checkpoint) -> None:
    """Write a .csv file: training bins, then the records of both sets.

    A training bin has its mean, least and greatest value. A record is that of the test set or of
    the training set, which is evaluated in the same way.

    Accuracies are shares, 0 to 1. A long run has a bin for several steps, the first and last of
    which are given.

    Raises
    ------
    OSError
        If it cannot be written.
    """
    loss, accuracy = checkpoint.loss, checkpoint.accuracy
    rows = [HEADINGS]
    for i in range(len(loss)):
        values = (loss.mean, loss.low, loss.high, accuracy.mean, accuracy.low, accuracy.high)
        numbers = ",".join(f"{float(value[i]):.9g}" for value in values)
        rows.append(f"train,{int(loss.start[i]) + 1},{int(loss.end[i])},{numbers}")
    test = checkpoint.test
    for kind, losses, shares in (
        ("test", test.loss, test.accuracy),
        ("train evaluated", test.train_loss, test.train_accuracy),
    ):
        for step, lost, share in zip(test.steps, losses, shares, strict=True):
            rows.append(f"{kind},{int(step)},{int(step)},{lost:.9g},,,{share:.9g},,")
    replace_file(path, ("\n".join(rows) + "\n").encode())
