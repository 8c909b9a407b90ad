"""Save and load checkpoints: tensors, and the run as metadata, in a safetensors file."""

import hashlib
from dataclasses import astuple, replace
from pathlib import Path

import msgspec
import numpy as np
from safetensors.numpy import save as to_safetensors

from mnist_viz.core.arrays import Floats, frozen
from mnist_viz.core.message import Message, message_of
from mnist_viz.core.network import parameter_count
from mnist_viz.core.optimizers import OPTIMIZERS
from mnist_viz.core.recipe import Recipe
from mnist_viz.core.training import TrainingState
from mnist_viz.data.errors import open_regular
from mnist_viz.runs.atomic import HeldLock, RunsError, replace_file, sweep_parts, take
from mnist_viz.runs.checkpoint import Checkpoint, Records
from mnist_viz.runs.curves import Bins
from mnist_viz.runs.environment import Environment
from mnist_viz.runs.formats import FORMAT, check_version, rounding_note, upgraded_history
from mnist_viz.runs.history import History, checked, segment_at
from mnist_viz.runs.keyframes import from_tensors, is_past, to_tensors
from mnist_viz.runs.known_data import portable
from mnist_viz.runs.tensors import DamagedError, TensorFile, open_tensors

CURVES = ("loss", "accuracy")
TEST_ROWS = (3, 5)
"""Rows of the records: version 1 of the format has none of the training set."""


class CheckpointMetadata(msgspec.Struct, forbid_unknown_fields=True):
    """What the metadata say of a checkpoint, next to its tensors."""

    history: History
    step: int
    examples_seen: int
    seconds: float
    data_sha256: str
    environment: Environment


def to_bytes(checkpoint: Checkpoint, *, shared: bool = False) -> bytes:
    """Return the content of a checkpoint's file.

    Tensors: theta and the optimizer's slots, (P,) float32; loss and accuracy, (5, bins) float64,
    with start, end, low, high and mean of each bin; test, (5, k) float64, with steps, losses and
    accuracies on the test set, then losses and accuracies on the training set; and those of the
    past, where the checkpoint has one (`keyframes.to_tensors`). The metadata hold the format's
    version, the `CheckpointMetadata` as JSON, and SHA-256 over all of it.

    Parameters
    ----------
    shared
        Whether others may get the file: it then names the data set, and not its path.

    Raises
    ------
    ValueError
        If there is no state yet: the run has not begun.
    """
    state = checkpoint.state
    if state is None:
        raise ValueError(Message("a run that has not begun has nothing to keep"))
    slots = OPTIMIZERS[checkpoint.recipe.optimizer].slots
    tensors = {
        "theta": state.theta,
        **dict(zip(slots, state.slots, strict=True)),
        "loss": _stacked(checkpoint.loss),
        "accuracy": _stacked(checkpoint.accuracy),
        "test": np.stack(astuple(checkpoint.test)).astype(np.float64),
        **to_tensors(checkpoint.keyframes),
    }
    passport = CheckpointMetadata(
        portable(checkpoint.history, checkpoint.data_sha256) if shared else checkpoint.history,
        state.step,
        state.examples_seen,
        checkpoint.seconds,
        checkpoint.data_sha256,
        Environment.current(),
    )
    written = msgspec.json.encode(passport).decode()
    tensors = {name: np.ascontiguousarray(array) for name, array in tensors.items()}
    metadata = {
        "mnist_viz_checkpoint": str(FORMAT),
        "run": written,
        "sha256": _digest(written, tensors),
    }
    return to_safetensors(tensors, metadata)


def read_checkpoint(file: TensorFile) -> Checkpoint:
    """Return the checkpoint in an open file, trusting nothing in it.

    Raises
    ------
    ValueError
        A phrase on what is wrong with it.
    """
    file.check_types()
    passport = _passport(file.metadata)
    recipe = segment_at(passport.history, passport.step).recipe
    _check_tensors(recipe, file)
    arrays = {name: file.array(name) for name in file.tensors}
    if _digest(file.metadata["run"], arrays) != file.metadata.get("sha256"):
        raise ValueError(Message("its contents are not those that were written"))
    note = rounding_note(int(file.metadata["mnist_viz_checkpoint"]))
    return replace(_checkpoint(passport, recipe, arrays), note=note)


def _passport(metadata: dict[str, str]) -> CheckpointMetadata:
    version = metadata.get("mnist_viz_checkpoint", "")
    if not version and "mnist_viz" in metadata:
        raise ValueError(Message("it is a model, which holds weights but no run to go on with"))
    if not version.isdecimal():
        raise ValueError(Message("it was not written as a checkpoint by mnist_viz"))
    check_version(int(version[:9]))
    try:
        raw = msgspec.json.decode(metadata.get("run", ""))
        if isinstance(raw, dict):
            raw["history"] = upgraded_history(raw.get("history"), int(version))
        passport = msgspec.convert(raw, CheckpointMetadata)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
        raise ValueError(
            Message("its account of the run cannot be read ({error})", error=message_of(error))
        ) from error
    if passport.step < 0 or passport.examples_seen < passport.step or not passport.seconds >= 0:
        raise ValueError(Message("its step, examples or seconds cannot be"))
    checked(passport.history)
    return passport


def _check_tensors(recipe: Recipe, file: TensorFile) -> None:
    count = parameter_count(recipe.sizes)
    names = ("theta", *OPTIMIZERS[recipe.optimizer].slots)
    expected = dict.fromkeys(names, ("F32", (count,)))
    for name in (*names, *CURVES, "test"):
        if name not in file.tensors:
            raise ValueError(Message("it lacks {name}", name=name))
    for name, tensor in file.tensors.items():
        if is_past(name):
            continue  # checked where it is read
        if name in expected:
            fits = (tensor.dtype, tensor.shape) == expected[name]
        else:
            rows = {"test": TEST_ROWS, "loss": (5,), "accuracy": (5,)}.get(name, ())
            fits = tensor.dtype == "F64" and len(tensor.shape) == 2 and tensor.shape[0] in rows
        if not fits:
            raise ValueError(
                Message(
                    "{name} is {dtype} {shape}, which does not fit its run",
                    name=name,
                    dtype=tensor.dtype,
                    shape=tensor.shape,
                )
            )


def _checkpoint(
    passport: CheckpointMetadata, recipe: Recipe, arrays: dict[str, Floats]
) -> Checkpoint:
    vectors = [frozen(arrays[name].astype(np.float32)) for name in ("theta", *_slots(recipe))]
    test = arrays["test"]
    steps, _, accuracies = test[:3]  # a run on its way to diverge may have lost its loss
    unknown = np.full((5 - len(test), len(steps)), np.nan)  # not recorded by version 1
    present = (array for name, array in arrays.items() if name != "test" and not is_past(name))
    must_be = [steps, accuracies, *present]
    if not all(np.isfinite(array).all() for array in must_be):
        raise ValueError(Message("it holds numbers that are not finite"))
    loss, accuracy = (_bins(arrays[name], passport.step) for name in CURVES)
    return Checkpoint(
        history=passport.history,
        state=TrainingState(passport.step, passport.examples_seen, vectors[0], tuple(vectors[1:])),
        seconds=passport.seconds,
        loss=loss,
        accuracy=accuracy,
        test=Records(*test, *unknown),
        data_sha256=passport.data_sha256,
        keyframes=from_tensors(arrays, passport.history, passport.step, len(vectors[0])),
    )


def _slots(recipe: Recipe) -> tuple[str, ...]:
    return OPTIMIZERS[recipe.optimizer].slots


def _stacked(bins: Bins) -> Floats:
    return np.stack([bins.start, bins.end, bins.low, bins.high, bins.mean])


def _bins(table: Floats, step: int) -> Bins:
    start, end = table[:2]
    widths = end - start
    if len(start) and not (
        len(start) <= 4096
        and end[-1] == step
        and (widths[:-1] == widths[0]).all()
        and 1 <= widths[-1] <= widths[0]
        and (start[1:] == end[:-1]).all()
        and start[0] >= 0
        and float(widths[0]).is_integer()
    ):
        raise ValueError(Message("the bins of its curves do not follow each other up to its step"))
    return Bins(*table)


def _digest(written: str, tensors: dict[str, Floats]) -> str:
    digest = hashlib.sha256(written.encode())
    for name in sorted(tensors):
        digest.update(f"{name} {tensors[name].shape}".encode())
        digest.update(tensors[name].data)
    return digest.hexdigest()


class CheckpointError(RunsError):
    """A checkpoint that cannot be used or written; the message names it and says what to do."""


def previous_of(path: Path) -> Path:
    """Return where the checkpoint before the one at `path` is kept."""
    return path.with_name(f"{path.stem}.previous{path.suffix}")


def lock_checkpoint(path: Path) -> HeldLock:
    """Return the lock of the one program that may write checkpoints to `path`.

    The lock's file is next to it. One that a killed program left is taken over, and the temporary
    files that it left are swept away.

    Raises
    ------
    CheckpointError
        If another program holds it, or the folder cannot be written to.
    """
    try:
        held = take(path.with_name(f".{path.name}.lock"))
    except OSError as error:
        raise CheckpointError(_unwritable(path, error)) from error
    if held is None:
        raise CheckpointError(
            Message(
                "Another run is being saved to {path} right now. Choose another file, or wait "
                "until that run has ended.",
                path=path,
            )
        )
    sweep_parts(path, older_than=0)
    return held


def save_checkpoint(path: Path, checkpoint: Checkpoint, *, shared: bool = True) -> None:
    """Write a checkpoint, whole or not at all; the one that was there is kept next to it.

    Parameters
    ----------
    shared
        Whether others may get the file; see `to_bytes`.

    Raises
    ------
    CheckpointError
        If it cannot be written; what was there before is then untouched.
    """
    try:
        content = to_bytes(checkpoint, shared=shared)
        replace_file(path, content, previous=previous_of(path))
    except OSError as error:
        raise CheckpointError(_unwritable(path, error)) from error


def _unwritable(path: Path, error: OSError) -> Message:
    if path.is_file():
        return Message(
            "The checkpoint could not be written to {path}: {reason}. Make room there, or "
            "choose another place; the one before is still whole.",
            path=path,
            reason=error.strerror,
        )
    return Message(
        "The checkpoint could not be written to {path}: {reason}. Make room there, or choose "
        "another place.",
        path=path,
        reason=error.strerror,
    )


def load_checkpoint(path: Path) -> Checkpoint:
    """Read a checkpoint, trusting nothing in it.

    Raises
    ------
    CheckpointError
        If it is missing, damaged, no checkpoint, or from a later version of the program.
    """
    try:
        with open_tensors(path, Message("There is no checkpoint {path}.", path=path)) as file:
            return read_checkpoint(file)
    except (ValueError, OSError) as error:
        raise CheckpointError(_unusable(path, error)) from error
    except RunsError as error:
        raise CheckpointError(message_of(error)) from error


def _unusable(path: Path, error: Exception) -> Message:
    previous = previous_of(path)
    if previous.is_file():
        return Message(
            "{path} is not a checkpoint that can be used: {error}. Try {previous}, the one "
            "before it.",
            path=path,
            error=message_of(error),
            previous=previous.name,
        )
    return Message(
        "{path} is not a checkpoint that can be used: {error}. “mnist-viz train --checkpoint "
        "FILE” and File › Keep the run write one.",
        path=path,
        error=message_of(error),
    )


def open_run(path: Path) -> dict[str, str]:
    """Return the metadata of a checkpoint or model: what it is can be told by them.

    Raises
    ------
    RunsError
        If it is missing, or no safetensors file.
    """
    try:
        with open_tensors(path, Message("There is no run {path}.", path=path)) as file:
            return file.metadata
    except DamagedError as error:
        with open_regular(path) as damaged:
            beginning = damaged.read(8)
        if beginning[:1] == b"{" and 0 not in beginning:
            raise RunsError(
                Message(
                    "{path} is a run file, which says how a run went and holds nothing of it. "
                    "“mnist-viz {path}” replays it in the window, where it can be exported or kept "
                    "as a checkpoint.",
                    path=path,
                )
            ) from error
        raise
