"""Where the files that ship beside the code are, in a checkout as in an installed wheel."""

from pathlib import Path

_UI = Path(__file__).resolve().parent


def resource(name: str) -> Path:
    """Path of one shipped file.

    A wheel carries the folder inside the package, a checkout beside it.

    Parameters
    ----------
    name
        Path below the folder ``resources``, such as ``"icons/play.svg"``.

    Raises
    ------
    FileNotFoundError
        If no such file ships with the program.
    """
    packaged = _UI.parent / "resources"
    root = packaged if packaged.is_dir() else _UI.parents[1] / "resources"
    path = root / name
    if not path.is_file():
        raise FileNotFoundError(
            f"The program's own file “{name}” is missing from {root}: "
            "install mnist-viz again to restore it."
        )
    return path
