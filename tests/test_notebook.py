"""The package is a library: its public names, the notebook of the docs, and what notebooks show."""

import json
import subprocess
import sys
from io import BytesIO
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

import mnist_viz
from mnist_viz import Curves, Filters, Network, Recipe, load_data, read_digit, train

NOTEBOOK = Path(__file__).parents[1] / "docs" / "notebook.ipynb"


def test_every_public_name_is_there_and_documented() -> None:
    for name in mnist_viz.__all__:
        assert getattr(mnist_viz, name).__doc__, name
    assert set(mnist_viz.__all__) <= set(dir(mnist_viz))
    with pytest.raises(AttributeError, match="no attribute 'absent'"):
        _ = mnist_viz.absent


@pytest.mark.slow
def test_the_library_needs_no_qt_and_the_package_alone_imports_nothing() -> None:
    check = (
        "import sys; import mnist_viz; assert 'numpy' not in sys.modules;"
        "sys.modules['PySide6'] = None; from mnist_viz import *;"
        "assert Network and read_digit and train"
    )
    subprocess.run([sys.executable, "-c", check], check=True)


@pytest.mark.slow
def test_the_notebook_of_the_docs_runs_to_its_end() -> None:
    cells = json.loads(NOTEBOOK.read_text("utf-8"))["cells"]
    assert not any(cell.get("outputs") for cell in cells), "outputs are not kept in the notebook"
    try:
        import nbclient  # noqa: PLC0415
        import nbformat  # noqa: PLC0415
    except ImportError:  # then its cells are run without Jupyter
        names: dict[str, object] = {}
        for cell in cells:
            if cell["cell_type"] == "code":
                exec("".join(cell["source"]), names)
        return
    notebook = nbformat.read(NOTEBOOK, as_version=4)
    # A busy machine may take long for a kernel; what runs in it is no matter of time.
    nbclient.NotebookClient(notebook, timeout=900, startup_timeout=900).execute()
    shown = [output for cell in notebook.cells for output in cell.get("outputs", [])]
    kinds = {kind for output in shown for kind in output.get("data", {})}
    assert {"image/png", "text/html"} <= kinds


@pytest.mark.slow
def test_a_callback_hears_every_step_and_may_end_the_training() -> None:
    dataset, curves = load_data("digits"), Curves()
    recipe = Recipe(hidden=(8,), epochs=1)
    training = train(recipe, dataset, lambda now, step: curves(now, step) or now.steps_done == 7)
    dataset.close()
    assert training.steps_done == len(curves.loss) == 7
    shown = curves._repr_html_()
    assert shown.count("<svg") == 2
    assert "over 7 steps" in shown
    assert "no steps yet" in Curves()._repr_html_()


def test_filters_are_a_picture_and_a_network_is_a_table() -> None:
    network = Network.initialized((784, 12, 10))
    with Image.open(BytesIO(Filters(network)._repr_png_())) as picture:
        assert picture.size == (3 * (4 * 29 + 1), 3 * (3 * 29 + 1))
        assert len(picture.getcolors(1 << 20)) > 100
    assert "784-12-10, relu" in network._repr_html_()
    assert "9,420" in network._repr_html_()


def test_a_digit_is_read_from_an_image_or_a_file(tmp_path: Path) -> None:
    network = Network.initialized((784, 12, 10), seed=3)
    image = np.zeros((28, 28), np.uint8)
    image[4:24, 12:16] = 255
    found = read_digit(network, image)
    assert sum(found.probabilities) == pytest.approx(1)
    assert found.digit == int(np.argmax(found.probabilities))
    assert f"Reads <b>{found.digit}</b>" in found._repr_html_()
    Image.fromarray(255 - np.kron(image, np.ones((8, 8), np.uint8))).save(tmp_path / "one.png")
    assert read_digit(network, tmp_path / "one.png").digit in range(10)
    with pytest.raises(ValueError, match="an image is uint8"):
        read_digit(network, image.astype(float))
