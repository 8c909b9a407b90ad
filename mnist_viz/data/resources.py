"""Where the files that ship next to the code are, in a checkout as in an installed wheel."""

from pathlib import Path

_UI = Path(__file__).resolve().parent


def resource(name: str) -> Path:
    """Path of one shipped file.

    A wheel carries the folder inside the package, a checkout next to it.

    Parameters
    ----------
    name
        Path below the folder ``resources``, such as ``"icons/play.svg"``.

    Raises
    ------
    FileNotFoundError
        If no such file ships with the program.
    """
    root = _root()
    path = root / name
    if not path.is_file():
        raise FileNotFoundError(
            f"The program's own file “{name}” is missing from {root}: "
            "install mnist-viz again to restore it."
        )
    return path


def resources(folder: str, ending: str) -> list[Path]:
    """Paths of the files of one kind that ship in a folder, in the order of their names.

    Raises
    ------
    FileNotFoundError
        If the folder does not ship with the program.
    """
    found = sorted((_root() / folder).glob(f"*{ending}"))
    if not found:
        raise FileNotFoundError(
            f"The program's own folder “{folder}” is missing from {_root()}: "
            "install mnist-viz again to restore it."
        )
    return found


def _root() -> Path:
    packaged = _UI.parent / "resources"
    return packaged if packaged.is_dir() else _UI.parents[1] / "resources"
