"""A user who lacks an optional part learns how to install it."""

import sys

import pytest

from mnist_viz.runs.atomic import RunsError
from mnist_viz.runs.exports import needs


def missing() -> str:
    """Return what is reported where a library is not there."""
    with pytest.raises(RunsError) as caught, needs("onnx", "ONNX"):
        raise ImportError("No module named 'onnx'")
    return str(caught.value)


def test_python_is_told_what_to_install() -> None:
    assert missing().startswith("ONNX needs an optional part: python -m pip install")


def test_a_bundle_says_that_it_cannot_be_added_to(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    assert "which this bundle lacks; where Python is: python -m pip" in missing()
