"""Whether a window can open here: Qt ends the process on the spot where none can, so ask first."""

import ctypes
import os
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

INSTEAD = (
    "Without a window, “mnist-viz train” trains in the terminal, and QT_QPA_PLATFORM=offscreen "
    "with --screenshot FILE draws the window into a picture."
)


class DisplayError(click.ClickException):
    """No window can open; the message says why and what to install or to use instead."""

    exit_code = 2


def choose_platform() -> None:
    """Make sure that Qt can open a window, and tell it how: QT_QPA_PLATFORM, where it is unset.

    Only Linux can lack what Qt needs. There, the very libraries that Qt will load are loaded
    first: an error is then an exception and not the end of the process.

    Raises
    ------
    DisplayError
        If PySide6 or a system library is missing, or there is no display.
    """
    package = find_spec("PySide6")
    if package is None or package.origin is None:
        raise DisplayError(
            f"The window needs PySide6: “python -m pip install pyside6-essentials”. {INSTEAD}"
        )
    if sys.platform == "linux":
        os.environ["QT_QPA_PLATFORM"] = usable_platform(Path(package.origin).parent, os.environ)


def usable_platform(pyside: Path, environ: Mapping[str, str]) -> str:
    """Return the setting of QT_QPA_PLATFORM with which the PySide6 in that folder can start.

    Raises
    ------
    DisplayError
        If none can.
    """
    chosen = environ.get("QT_QPA_PLATFORM")
    if chosen:
        candidates = chosen.split(";")
    else:
        displays = (("wayland", "WAYLAND_DISPLAY"), ("xcb", "DISPLAY"))
        candidates = [platform for platform, variable in displays if environ.get(variable)]
    if not candidates:
        raise DisplayError(
            "There is no display to open a window on: neither DISPLAY nor WAYLAND_DISPLAY is set. "
            f"Start mnist-viz in a desktop session. {INSTEAD}"
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
        raise DisplayError(
            f"The display {environ.get('DISPLAY', '')} does not answer: is the X server running, "
            f"and may you use it? {INSTEAD}"
        )
    if platform == "wayland" and not _wayland_answers(environ):
        raise DisplayError(
            f"The display {environ.get('WAYLAND_DISPLAY', '')} does not answer: is the Wayland "
            f"session running, and is it yours? {INSTEAD}"
        )


def _load(library: Path) -> None:
    # PySide6 as a distribution packages it lies elsewhere, and its libraries are looked after.
    if not library.exists():
        return
    try:
        ctypes.CDLL(str(library))
    except OSError as error:
        raise DisplayError(
            f"A system library that Qt needs cannot be loaded ({error}). On Debian or Ubuntu: "
            f"“apt-get install {DEBIAN_PACKAGES}”. {INSTEAD}"
        ) from error


def _x11_answers() -> bool:
    xcb = ctypes.CDLL("libxcb.so.1")  # there, for the platform's plugin was loaded with it
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
