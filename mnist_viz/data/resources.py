"""Where the files that ship next to the code are, in a checkout as in an installed wheel."""

from pathlib import Path

ENGLISH = "en"
SYSTEM = "system"
"""The choice to follow the system's language."""

_HERE = Path(__file__).resolve().parent


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


def language_codes() -> tuple[str, ...]:
    """Return the languages as ISO 639 names them, English first: "en", "de", "ja"."""
    files = resources("translations", ".qm")
    return (ENGLISH, *(file.stem.removeprefix("mnist_viz_") for file in files))


def _root() -> Path:
    packaged = _HERE.parent / "resources"
    return packaged if packaged.is_dir() else _HERE.parents[1] / "resources"
