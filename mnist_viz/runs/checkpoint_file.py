"""A checkpoint in a file: one safetensors file with the run's course in its metadata."""

from pathlib import Path

from mnist_viz.core.message import Message, message_of
from mnist_viz.runs.atomic import replace_file, sweep_parts
from mnist_viz.runs.checkpoint import Checkpoint
from mnist_viz.runs.checkpoint_content import from_bytes, to_bytes
from mnist_viz.runs.errors import RunsError
from mnist_viz.runs.lock import HeldLock, take
from mnist_viz.runs.tensors import TensorFile, open_tensors


class CheckpointError(RunsError):
    """A checkpoint that cannot be used or written; the message names it and says what to do."""


def previous_of(path: Path) -> Path:
    """Return where the checkpoint before the one at `path` is kept."""
    return path.with_name(f"{path.stem}.previous{path.suffix}")


def lock_checkpoint(path: Path) -> HeldLock:
    """Return the lock of the one program that may write checkpoints to `path`.

    The lock's file is beside it. One that a killed program left is taken over, and the temporary
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
    """Write a checkpoint, whole or not at all; the one that was there is kept beside it.

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
        with open_tensors(path, Message("There is no checkpoint {path}.", path=path)) as opened:
            return from_bytes(TensorFile(opened, str(path)))
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
    with open_tensors(path, Message("There is no run {path}.", path=path)) as opened:
        beginning = opened.read(8)
        if beginning[:1] == b"{" and 0 not in beginning:
            raise RunsError(
                Message(
                    "{path} is a run file, which says how a run went and holds nothing of it. "
                    "“mnist-viz {path}” replays it in the window, where it can be exported or kept "
                    "as a checkpoint.",
                    path=path,
                )
            )
        return TensorFile(opened, str(path)).metadata
