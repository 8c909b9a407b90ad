"""What can go wrong with a sweep, said in sentences for the user."""

from mnist_viz.runs.atomic import RunsError


class SweepError(RunsError):
    """A sweep that cannot be run or kept; the message says what to do."""
