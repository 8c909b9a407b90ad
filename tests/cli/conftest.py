"""What the tests of the command line stand on: a way to call it, and a small data set."""

from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from click.testing import CliRunner, Result

from mnist_viz.cli.main import mnist_viz
from mnist_viz.data import idx


@pytest.fixture
def call() -> Callable[..., Result]:
    """Call the command line in this process; an error that is no sentence fails the test."""

    def run(*words: object) -> Result:
        result = CliRunner().invoke(mnist_viz, [str(word) for word in words])
        if result.exception is not None and not isinstance(result.exception, SystemExit):
            raise result.exception
        assert "Traceback" not in result.output
        return result

    return run


@pytest.fixture(scope="session")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A data set of IDX files: 200 images to learn from, 50 to test, in which ten bars move."""
    folder = tmp_path_factory.mktemp("bars")
    rng = np.random.default_rng(0)
    for name, count in (("train", 200), ("t10k", 50)):
        labels = rng.integers(10, size=count, dtype=np.uint8)
        images = rng.integers(40, size=(count, 28, 28), dtype=np.uint8)
        for image, label in zip(images, labels, strict=True):
            image[2 * label + 4 : 2 * label + 6] = 255
        idx.write(folder / f"{name}-images-idx3-ubyte", images)
        idx.write(folder / f"{name}-labels-idx1-ubyte", labels)
    return folder


@pytest.fixture(scope="session")
def model(tmp_path_factory: pytest.TempPathFactory, folder: Path) -> Path:
    """A network trained on that data set."""
    path = tmp_path_factory.mktemp("trained") / "bars.safetensors"
    words = ["train", "--data", str(folder), "--hidden", "16", "--epochs", "20"]
    CliRunner().invoke(mnist_viz, [*words, "--save", str(path)], catch_exceptions=False)
    return path
