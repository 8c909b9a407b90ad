"""Find out whether a window can open: Qt aborts the process where none can."""

import ctypes
import os
import shutil
import socket
import sys
from collections.abc import Mapping
from importlib.util import find_spec
from pathlib import Path

import click

DEBIAN_PACKAGES = (
    "libgl1 libegl1 libfontconfig1 libxkbcommon0 libglib2.0-0 libdbus-1-3 libxcb-cursor0 "
    "libxcb-icccm4 libxcb-keysyms1 libxcb-shape0 libxkbcommon-x11-0"
)
"""The system libraries that Qt loads for a window under X11, by their names in Debian."""

INSTALL_LINES = {
    "apt-get": f"apt-get install {DEBIAN_PACKAGES}",
    "dnf": "dnf install libglvnd-glx libglvnd-egl fontconfig libxkbcommon glib2 dbus-libs "
    "xcb-util-cursor xcb-util-wm xcb-util-keysyms libxcb libxkbcommon-x11",
    "pacman": "pacman -S libglvnd fontconfig libxkbcommon glib2 dbus xcb-util-cursor xcb-util-wm "
    "xcb-util-keysyms libxcb libxkbcommon-x11",
    "apk": "apk add mesa-gl mesa-egl fontconfig libxkbcommon glib dbus-libs xcb-util-cursor "
    "xcb-util-wm xcb-util-keysyms libxcb",
}
"""The command that installs these libraries, for each package manager that a system may have."""

INSTEAD = "“mnist-viz train” trains in the terminal, without a window."


def install_line() -> str:
    """Return the command that installs the libraries here; Debian's where none is recognised."""
    found = (line for manager, line in INSTALL_LINES.items() if shutil.which(manager))
    return next(found, INSTALL_LINES["apt-get"])


class DisplayError(click.ClickException):
    """No window can open; the message says why and what to install or to use instead."""

    exit_code = 2


class NoDisplayError(DisplayError):
    """There is no display, or it does not answer; Qt can still draw into memory."""


def choose_platform(*, offscreen: bool = False) -> None:
    """Make sure that Qt can start, and set QT_QPA_PLATFORM where it is unset.

    Only Linux can lack what Qt needs. There, the libraries that Qt will load are loaded first:
    an error is then an exception instead of the end of the process.

    Parameters
    ----------
    offscreen
        Whether to draw into memory where there is no display, as for a picture of the window.

    Raises
    ------
    DisplayError
        If PySide6 or a system library is missing, or there is no display.
    """
    pyside = _pyside_folder()
    if sys.platform == "linux":
        try:
            platform = usable_platform(pyside, os.environ)
        except NoDisplayError:
            if not offscreen:
                raise
            platform = usable_platform(pyside, {"QT_QPA_PLATFORM": "offscreen"})
        os.environ["QT_QPA_PLATFORM"] = platform


def require_qt() -> None:
    """Make sure that Qt can draw into memory.

    Raises
    ------
    DisplayError
        If PySide6 or a system library is missing.
    """
    pyside = _pyside_folder()
    if sys.platform == "linux":
        usable_platform(pyside, {"QT_QPA_PLATFORM": "offscreen"})


def _pyside_folder() -> Path:
    package = find_spec("PySide6")
    if package is None or package.origin is None:
        raise DisplayError(
            f"The window needs PySide6: “python -m pip install pyside6-essentials”. {INSTEAD}"
        )
    return Path(package.origin).parent


def usable_platform(pyside: Path, environ: Mapping[str, str]) -> str:
    """Return the setting of QT_QPA_PLATFORM with which the PySide6 in that folder can start.

    Raises
    ------
    NoDisplayError
        If there is no display, or none that answers.
    DisplayError
        If a system library is missing.
    """
    chosen = environ.get("QT_QPA_PLATFORM")
    if chosen:
        candidates = chosen.split(";")
    else:
        displays = (("wayland", "WAYLAND_DISPLAY"), ("xcb", "DISPLAY"))
        candidates = [platform for platform, variable in displays if environ.get(variable)]
    if not candidates:
        raise NoDisplayError(
            "There is no display to open a window on: neither DISPLAY nor WAYLAND_DISPLAY is set."
        )
    for candidate in candidates:
        try:
            _try(pyside, candidate.partition(":")[0], environ)
        except DisplayError:
            if candidate is candidates[-1]:
                raise
        else:
            return candidate
    raise AssertionError("the last candidate returns or raises")


def _try(pyside: Path, platform: str, environ: Mapping[str, str]) -> None:
    _load(pyside / "Qt/lib/libQt6Widgets.so.6")
    _load(pyside / f"Qt/plugins/platforms/libq{platform}.so")
    if platform == "xcb" and not _x11_answers():
        raise NoDisplayError(
            f"The display {environ.get('DISPLAY', '')} does not answer. Check that the X server is "
            "running and that you may use it."
        )
    if platform == "wayland" and not _wayland_answers(environ):
        raise NoDisplayError(
            f"The display {environ.get('WAYLAND_DISPLAY', '')} does not answer. Check that the "
            "Wayland session is running and that it is yours."
        )


def _load(library: Path) -> None:
    # Where a distribution packages PySide6, they are elsewhere and are installed with it.
    if not library.exists():
        return
    try:
        ctypes.CDLL(str(library))
    except OSError as error:
        raise DisplayError(
            f"Qt needs a system library that cannot be loaded ({error}). Install the libraries of "
            f"a desktop: “{install_line()}”."
        ) from error


def _x11_answers() -> bool:
    xcb = ctypes.CDLL("libxcb.so.1")  # loaded with the platform's plugin already
    xcb.xcb_connect.restype = ctypes.c_void_p
    connection = ctypes.c_void_p(xcb.xcb_connect(None, None))
    failed = xcb.xcb_connection_has_error(connection)
    xcb.xcb_disconnect(connection)
    return not failed


def _wayland_answers(environ: Mapping[str, str]) -> bool:
    address = Path(environ.get("XDG_RUNTIME_DIR", "/"), environ.get("WAYLAND_DISPLAY", "wayland-0"))
    with socket.socket(socket.AF_UNIX) as connection:
        try:
            connection.connect(str(address))
        except OSError:
            return False
    return True
