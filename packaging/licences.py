"""The bundle's LICENSES.txt: the licence of everything that really is in it, or no bundle."""

import re
import subprocess
import sys
import sysconfig
from collections.abc import Iterable, Sequence
from importlib.metadata import Distribution, distributions
from pathlib import Path

from mnist_viz.ui.shell.help import licence

HERE = Path(__file__).parent
TEXTS = ("licen", "copying", "notice", "copyright")
BUILT_WITH = ("pyinstaller",)
"""What is in the bundle without being imported: the program that starts Python."""

QT_TEXTS = tuple(
    HERE / f"licences/{name}.txt" for name in ("QT", "QT-PARTS", "LGPL-3.0", "GPL-3.0")
)
QT_NAMES = ("pyside6", "shiboken6")
COMMON = Path("/usr/share/common-licenses")
WINDOWS_OWN = ("vcruntime", "msvcp", "ucrtbase", "api-ms-win", "concrt")

Entry = tuple[str, str, str]


class LicenceError(Exception):
    """Something would be bundled without its licence; the message names it."""


def entries(destinations: Sequence[Entry], folder: Path) -> list[Entry]:
    """Write LICENSES.txt into `folder` and return what of licences belongs in the bundle.

    Parameters
    ----------
    destinations
        Everything that is bundled: where it goes, where it comes from, what kind it is.

    Returns
    -------
    list of (destination, source, kind)
        LICENSES.txt, and each library's METADATA, which the About box reads.

    Raises
    ------
    LicenceError
        If the licence of anything is not to be found.
    """
    sources = [Path(source) for _, source, kind in destinations if source and kind != "SYMLINK"]
    bundled = bundled_distributions(sources, distributions())
    sections = [section(found) for found in bundled]
    sections.append(headed(f"Python {sys.version.split()[0]} (PSF-2.0)", python_licence()))
    loaded = [Path(source) for _, source, kind in destinations if kind in ("BINARY", "EXTENSION")]
    sections += system_sections(foreign(loaded))
    path = folder / "LICENSES.txt"
    folder.mkdir(parents=True, exist_ok=True)
    path.write_text(
        "mnist_viz is under the MIT licence (LICENSE). This bundle also holds what follows.\n\n"
        + "\n\n".join(sections),
        encoding="utf-8",
    )
    return [("LICENSES.txt", str(path), "DATA"), *map(_metadata, bundled)]


def bundled_distributions(
    sources: Iterable[Path], installed: Iterable[Distribution]
) -> list[Distribution]:
    """Return the distributions of which any file is in the bundle, by name.

    The program's own is among them, even where it is installed in a way that lists no files.
    """
    places = {str(source) for source in sources}
    found = {
        one.name.lower(): one
        for one in installed
        if one.name.lower() in ("mnist-viz", *BUILT_WITH)
        or any(str(one.locate_file(file)) in places for file in one.files or ())
    }
    return [found[name] for name in sorted(found)]


def section(found: Distribution) -> str:
    """Return a distribution's name, version and licences in full.

    Raises
    ------
    LicenceError
        If it comes without one.
    """
    title = f"{found.name} {found.version} ({licence(found) or 'see below'})"
    texts = [
        Path(str(found.locate_file(file))).read_text(encoding="utf-8", errors="replace")
        for file in found.files or ()
        if file.parts[0].endswith(".dist-info")
        and ("licenses" in file.parts or file.name.lower().startswith(TEXTS))
    ]
    if not texts and "LGPL" in licence(found) and found.name.lower().startswith(QT_NAMES):
        texts = [path.read_text(encoding="utf-8") for path in QT_TEXTS]
    if not texts:
        raise LicenceError(
            f"{found.name} {found.version} would be bundled, and comes without the text of its "
            f"licence. Put the text into {HERE / 'licences'} and name it in licences.py."
        )
    return headed(title, "\n\n".join(texts))


def headed(title: str, text: str) -> str:
    """Return a text below its title."""
    return f"{'=' * 80}\n{title}\n{'=' * 80}\n\n{text.strip()}\n"


def python_licence() -> str:
    """Return Python's licence, with those of what is in it.

    Raises
    ------
    LicenceError
        If this Python came without it.
    """
    version = f"python{sys.version_info.major}.{sys.version_info.minor}"
    for place in (
        Path(sysconfig.get_path("stdlib")) / "LICENSE.txt",
        Path(sys.base_prefix) / "LICENSE.txt",
        Path(f"/usr/share/doc/{version}/copyright"),
    ):
        if place.is_file():
            return place.read_text(encoding="utf-8")
    raise LicenceError(f"This Python ({sys.base_prefix}) came without LICENSE.txt.")


def foreign(sources: Iterable[Path]) -> list[Path]:
    """Return the libraries that come from the system, neither from Python nor from a package."""
    ours = (*(sysconfig.get_path(name) for name in ("purelib", "platlib", "stdlib")),)
    roots = [Path(path).resolve() for path in (*ours, sys.base_prefix, sys.prefix, HERE.parent)]
    return sorted(
        {
            source.resolve()
            for source in sources
            if source.is_absolute()
            and not any(source.resolve().is_relative_to(r) for r in roots if r != Path("/usr"))
            and not source.name.lower().startswith(WINDOWS_OWN)
        }
    )


def system_sections(libraries: Iterable[Path]) -> list[str]:
    """Return a section for each of Debian's packages from which libraries are bundled.

    Debian keeps the licences that many packages have in one place; of these, too, the texts follow.

    Raises
    ------
    LicenceError
        If a library belongs to no package.
    """
    packages: dict[str, list[str]] = {}
    for library in libraries:
        packages.setdefault(_package(library), []).append(library.name)
    texts = {
        f"{', '.join(names)} (Debian package {package})": Path(
            f"/usr/share/doc/{package}/copyright"
        )
        for package, names in sorted(packages.items())
    }
    told = [headed(title, path.read_text(encoding="utf-8")) for title, path in texts.items()]
    common = {
        (COMMON / name).resolve() for name in re.findall(rf"{COMMON}/([\w.-]*\w)", "".join(told))
    }
    return told + [
        headed(f"{path.name}, of which Debian's packages speak", path.read_text(encoding="utf-8"))
        for path in sorted(common)
        if path.is_file()
    ]


def _package(library: Path) -> str:
    # Since /lib became a link, dpkg knows some files below /lib and some below /usr/lib.
    names = (str(library), str(library).removeprefix("/usr"))
    try:
        told = [
            subprocess.run(["dpkg", "-S", name], capture_output=True, text=True, check=False).stdout
            for name in names
        ]
    except FileNotFoundError as error:
        raise LicenceError(
            f"{library} would be bundled; whose it is can be told on Debian and Ubuntu only. "
            "Build there."
        ) from error
    found = next((text for text in told if text), "")
    if not found:
        raise LicenceError(f"{library} would be bundled, and no package of the system has it.")
    return found.split(":")[0]


def _metadata(found: Distribution) -> Entry:
    name = f"{found.name.replace('-', '_')}-{found.version}.dist-info/METADATA"
    path = next(f for f in found.files or () if f.parts[-1] == "METADATA")
    return name, str(found.locate_file(path)), "DATA"
