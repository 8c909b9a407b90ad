"""The curves of a run as an event file that TensorBoard reads."""

# ruff: noqa: PLC0415
# tensorboard is an optional extra and takes long to import: only who exports pays for it.
from pathlib import Path

import numpy as np

from mnist_viz.core.arrays import Floats
from mnist_viz.core.message import Message
from mnist_viz.runs.checkpoint import Checkpoint
from mnist_viz.runs.exports import needs


def export_tensorboard(folder: Path, checkpoint: Checkpoint) -> None:
    """Write an event file in `folder` with the scalars train/loss, test/accuracy and so on.

    A bin of several steps becomes its mean at its last step. The wall time of a step is its share
    of the time that training took.

    Raises
    ------
    RunsError
        If the extra `tensorboard` is not installed.
    OSError
        If the folder cannot be written to.
    """
    with needs("tensorboard", Message("An event file")):
        from tensorboard.compat.proto.event_pb2 import Event
        from tensorboard.compat.proto.summary_pb2 import Summary
        from tensorboard.summary.writer.event_file_writer import EventFileWriter

    folder.mkdir(parents=True, exist_ok=True)
    writer = EventFileWriter(str(folder))
    seconds_a_step = checkpoint.seconds / max(1, checkpoint.step)
    for tag, steps, values in scalars(checkpoint):
        for step, value in zip(steps, values, strict=True):
            summary = Summary(value=[Summary.Value(tag=tag, simple_value=float(value))])
            time = float(step) * seconds_a_step
            writer.add_event(Event(step=int(step), wall_time=time, summary=summary))
    writer.close()


def scalars(checkpoint: Checkpoint) -> list[tuple[str, Floats, Floats]]:
    """Return the tag, steps and values of each curve."""
    test = checkpoint.test
    found = [
        ("train/loss", checkpoint.loss.end, checkpoint.loss.mean),
        ("train/accuracy", checkpoint.accuracy.end, checkpoint.accuracy.mean),
        ("test/loss", test.steps, test.loss),
        ("test/accuracy", test.steps, test.accuracy),
        ("train-evaluated/loss", test.steps, test.train_loss),
        ("train-evaluated/accuracy", test.steps, test.train_accuracy),
    ]
    return [(tag, np.asarray(steps), np.asarray(values)) for tag, steps, values in found]
