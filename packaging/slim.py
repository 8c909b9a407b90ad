"""Leaves out of a bundle what the window never loads: most of Qt, and what only that needed."""

import posixpath
import subprocess
import sysconfig
from collections.abc import Iterable
from pathlib import Path, PurePath

from PyInstaller.depend.bindepend import get_imports

Entry = tuple[str, str, str]
"""What PyInstaller calls a TOC entry: where it goes, where it comes from, what kind it is."""

PLUGINS = {
    "platforms": "qcocoa qoffscreen qwayland qwindows qxcb",
    "platforminputcontexts": "composeplatforminputcontextplugin ibusplatforminputcontextplugin",
    "platformthemes": "qxdgdesktopportal",
    "iconengines": "qsvgicon",
    "imageformats": "qgif qico qjpeg qsvg",
    "styles": "qmacstyle qmodernwindowsstyle",
    "wayland-decoration-client": "adwaita bradient",
    "wayland-graphics-integration-client": "qt-plugin-wayland-egl",
    "wayland-shell-integration": "xdg-shell",
    "xcbglintegrations": "qxcb-egl-integration qxcb-glx-integration",
}
"""The plugins of Qt that stay, on the systems that have them.

GTK's is not among them: it would bring all of GTK, for file dialogs that the desktop's portal has.
"""

TRANSLATIONS = ("qtbase_de", "qtbase_ja")
"""What Qt itself says in dialogs, in the languages of the program next to English."""

MODULES = (
    *("onnx", "tensorboard", "imageio_ffmpeg"),  # optional extras, large, and not of every day
    *("tkinter", "unittest", "doctest", "lib2to3", "distutils", "setuptools", "pip"),
    *("pytest", "hypothesis", "IPython", "matplotlib", "scipy", "pandas"),
    *("numpy.f2py", "numpy.distutils", "numpy.testing", "numpy.tests"),
    *("PIL._imagingft", "PIL._imagingtk", "PIL._imagingcms", "pillow_heif"),
    *("PySide6.QtNetwork", "PySide6.QtQml", "PySide6.QtQuick"),
    *("PySide6.QtOpenGL", "PySide6.QtOpenGLWidgets"),  # `start.py` stands in for them
    *("PySide6.QtDBus", "PySide6.QtPrintSupport", "PySide6.QtSql", "PySide6.QtTest"),
    *("pyqtgraph.examples", "pyqtgraph.opengl", "pyqtgraph.console", "pyqtgraph.jupyter"),
    *("pyqtgraph.flowchart", "pyqtgraph.dockarea", "OpenGL", "cupy", "numba"),
    *("charset_normalizer.cli", "cryptography", "OpenSSL", "socks", "chardet"),
)
"""Python's modules that something imports where they are there, and the program never calls."""

DATA = ("PySide6/Qt/qml", "PySide6/qml", "PySide6/translations", "PySide6/Qt/translations")
"""Folders of data of which only `TRANSLATIONS` stay."""


def data(entries: Iterable[Entry], libraries: Iterable[Entry]) -> list[Entry]:
    """Return the data files without Qt's, and links to `libraries` only.

    Of Qt's files the wanted translations stay.
    """
    there = {_posix(library) for library in libraries}
    frameworks = {_framework(path) for path in there}
    kept = []
    for entry in entries:
        path = PurePath(_posix(entry))
        target = posixpath.normpath((path.parent / entry[1]).as_posix())
        if framework := _framework(path.as_posix()):
            wanted = framework in frameworks
        elif entry[2] == "SYMLINK":
            wanted = target in there
        else:
            wanted = not path.as_posix().startswith(DATA) or path.stem in TRANSLATIONS
        if wanted:
            kept.append(entry)
    return kept


def binaries(entries: Iterable[Entry]) -> list[Entry]:
    """Return the wanted plugins, what Python imports, and whatever these are linked with.

    A library was put there because something is linked with it; where that is left out, so is the
    library. What is linked is asked of the files, not written down here, for it differs from
    system to system and from one Qt to the next.
    """
    libraries = [entry for entry in entries if _may_stay(entry)]
    # Windows takes names in capitals for the same.
    by_source = {PurePath(entry[1]).name.lower(): entry for entry in libraries}
    kept: dict[str, Entry] = {}
    waiting = [entry for entry in libraries if _is_loaded(entry)]
    while waiting:
        entry = waiting.pop()
        if entry[0] in kept:
            continue
        kept[entry[0]] = entry
        linked = (PurePath(name).name.lower() for name, _ in get_imports(entry[1]))
        waiting += [by_source[name] for name in linked if name in by_source]
    return list(kept.values())


def _may_stay(entry: Entry) -> bool:
    path = PurePath(_posix(entry))
    if "plugins" not in path.parts:
        return True
    return path.stem.removeprefix("lib") in PLUGINS.get(path.parent.name, "").split()


def _is_loaded(entry: Entry) -> bool:
    """Return whether a file is loaded by its name: a plugin, an extension, Python itself."""
    path = PurePath(_posix(entry))
    name = path.name.lower()
    return (
        entry[2] == "EXTENSION"
        or "plugins" in path.parts
        or name == "python"  # that of a framework on macOS
        or name.startswith(("libpython", "python3"))
        or name.startswith(("vcruntime", "msvcp", "ucrtbase", "api-ms-"))
    )


def _framework(path: str) -> str:
    """Return the framework of macOS to which a file belongs, or ""."""
    before, framework, _ = path.partition(".framework/")
    return before if framework else ""


def _posix(entry: Entry) -> str:
    return entry[0].replace("\\", "/")


def stripped(entries: Iterable[Entry], folder: Path) -> list[Entry]:
    """Return the entries, Python's own libraries among them without their symbols (Linux).

    Those of wheels stay as they are: auditwheel has moved their parts about, and `strip` makes
    files of them that no longer load.
    """
    python = Path(sysconfig.get_path("stdlib")).resolve()
    folder.mkdir(parents=True, exist_ok=True)
    result = []
    for destination, source, kind in entries:
        path = Path(source).resolve() if source else Path()
        own = path.is_relative_to(python.parent) and "site-packages" not in path.parts
        if kind in ("BINARY", "EXTENSION") and own:
            lean = folder / path.name
            command = ["strip", "--strip-unneeded", "-o", str(lean), str(path)]
            subprocess.run(command, check=True)
            result.append((destination, str(lean), kind))
        else:
            result.append((destination, source, kind))
    return result
