"""The curves of a run as a table of comma-separated values, one row a bin or record."""

from pathlib import Path

from mnist_viz.runs.atomic import replace_file
from mnist_viz.runs.checkpoint import Checkpoint

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
