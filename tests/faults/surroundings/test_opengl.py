"""The program needs no OpenGL: neither a driver nor an X server that speaks it."""

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

DRIVERS = ("swrast", "gallium", "_dri.so", "libGLX_", "libEGL_", "libvulkan", "nvidia")

WITHOUT_DRIVER = {
    *("PySide6.QtOpenGL", "PySide6.QtOpenGLWidgets"),
    *("pyqtgraph.Qt.OpenGLConstants", "pyqtgraph.Qt.OpenGLHelpers"),
}
"""Modules that are imported with pyqtgraph and load no driver."""


@pytest.fixture
def display_without_opengl() -> Iterator[str]:
    """A separate X server, with the extension for OpenGL left out."""
    if shutil.which("Xvfb") is None:
        pytest.skip("Xvfb is not here")
    read, write = os.pipe()
    without = [word for name in ("GLX", "DRI2", "DRI3") for word in ("-extension", name)]
    # Without -noreset it starts again when its last client leaves, as the program's first try does.
    screen = ["-screen", "0", "1280x800x24", "-nolisten", "tcp", "-noreset"]
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", str(write), *screen, *without],
        pass_fds=[write],
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    os.close(write)
    with os.fdopen(read) as told:
        number = told.readline().strip()
    yield f":{number}"
    server.terminate()
    server.wait(30)


@pytest.mark.skipif(sys.platform != "linux", reason="/proc tells what a process has loaded")
def test_no_driver_of_opengl_is_loaded(start) -> None:
    program = start(panels=None)
    program.begin()
    loaded = Path(f"/proc/{program.process.pid}/maps").read_text()
    assert not [line for line in loaded.splitlines() if any(name in line for name in DRIVERS)]
    # pyqtgraph imports Qt's classes for OpenGL, which open a driver only for a context.
    modules = set(program.do("[name for name in sys.modules if 'OpenGL' in name]"))
    assert modules <= WITHOUT_DRIVER
    assert program.close() == 0


@pytest.mark.skipif(sys.platform != "linux", reason="X servers are Linux's")
def test_it_opens_and_draws_on_a_display_without_opengl(
    start, display_without_opengl: str, tmp_path: Path
) -> None:
    needs = {"DISPLAY": display_without_opengl, "QT_QPA_PLATFORM": "xcb"}
    program = start(environ={**needs, "QT_XCB_GL_INTEGRATION": "none"}, panels=None)
    assert program.do("QApplication.platformName()") == "xcb"
    program.begin()
    program.until("window.frames_drawn > 20")
    picture = tmp_path / "window.png"
    program.do(f"window.files.save_picture(window, Path({str(picture)!r}))")
    assert picture.stat().st_size > 30_000
    assert program.close() == 0
    assert "Traceback" not in program.said
