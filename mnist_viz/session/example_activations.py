"""What the network makes of the examples: a question, for wide layers take long to answer."""

from mnist_viz.core.message import Message
from mnist_viz.core.network import Trace
from mnist_viz.session.analysis import Analysis
from mnist_viz.session.frame import Frame


def _trace(frame: Frame) -> Trace | None:
    return frame.examples_trace


EXAMPLE_ACTIVATIONS = Analysis(
    Message("the activations of the examples"),
    _trace,
    lambda frame: (frame.network, frame.examples),
)
"""The forward pass of the frame's `examples`, one column each."""
