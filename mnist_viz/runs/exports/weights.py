"""The parameters as a NumPy archive: W1, b1, W2, b2, ... in the notes' shapes."""

from io import BytesIO
from pathlib import Path
from zipfile import ZIP_DEFLATED, ZipFile

import numpy as np
from numpy.lib.format import write_array

from mnist_viz.core.network import Network
from mnist_viz.runs.atomic import replace_file
from mnist_viz.runs.models import named_parameters


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
