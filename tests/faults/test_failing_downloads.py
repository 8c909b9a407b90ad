"""A download that fails is reported, leaves the run alone, and can be tried again."""

import hashlib
import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from mnist_viz.data.sources import PUBLISHED
from mnist_viz.data.sources.published import Published, RemoteFile
from mnist_viz.ui.panels.recipe import RecipePanel
from mnist_viz.ui.shell.window import Window

CONTENT = {"train.gz": bytes(range(256)) * 400, "test.gz": bytes(range(255)) * 100}


class Mirror(BaseHTTPRequestHandler):
    """Sends whole files once it is fixed; till then the second breaks off."""

    def do_GET(self) -> None:
        name = self.path.removeprefix("/")
        whole = CONTENT[name]
        self.send_response(200)
        self.send_header("Content-Length", str(len(whole)))
        self.end_headers()
        broken = name == "test.gz" and not self.server.mended
        self.wfile.write(whole[: len(whole) // 2] if broken else whole)
        self.server.asked.append(name)

    def log_message(self, *_: object) -> None:
        """Nothing: the terminal is the test's."""


@pytest.fixture
def server(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Iterator[ThreadingHTTPServer]:
    """A separate mirror for the data set that the window calls MNIST, of two small files."""
    monkeypatch.setenv("NO_PROXY", "127.0.0.1")
    monkeypatch.setenv("MNIST_VIZ_DATA", str(tmp_path / "sets"))
    with ThreadingHTTPServer(("127.0.0.1", 0), Mirror) as server:
        server.daemon_threads = False
        server.mended, server.asked = False, []
        files = tuple(
            RemoteFile(name, hashlib.sha256(content).hexdigest(), len(content))
            for name, content in CONTENT.items()
        )
        address = f"http://127.0.0.1:{server.server_address[1]}/"
        small = Published("mnist", "MNIST", "Two small files.", (address,), files)
        monkeypatch.setitem(PUBLISHED, "mnist", small)
        thread = threading.Thread(target=server.serve_forever, args=(0.02,))
        thread.start()
        yield server
        server.shutdown()
        thread.join()


@pytest.fixture
def window(open_window, qtbot: QtBot, server: ThreadingHTTPServer) -> Window:
    """A window whose recipe asks for data that are not on this computer."""
    window = open_window(RecipePanel)
    (dock,) = window.area.docks
    form = dock.panel.form
    qtbot.waitUntil(lambda: form.recipe().hidden == (12,))
    form.data.setCurrentIndex(form.data.findData("mnist"))
    return window


def fetch(window: Window, qtbot: QtBot) -> None:
    changes = window.area.docks[0].panel.changes
    assert changes.start.isEnabled()
    qtbot.mouseClick(changes.start, Qt.MouseButton.LeftButton)


def said(window: Window, qtbot: QtBot, words: str) -> str:
    """Wait for the message next to the recipe, while its run continues; return it."""
    changes = window.area.docks[0].panel.changes
    qtbot.waitUntil(lambda: words in changes.words.text(), timeout=10_000)
    step = window.session.frame().live.step
    qtbot.waitUntil(lambda: window.session.frame().live.step > step, timeout=10_000)
    assert window.session.frame().recipe.data == "small"
    return changes.words.text()


def check_it_arrives(window: Window, qtbot: QtBot, folder: Path) -> None:
    qtbot.waitUntil(lambda: window.session.frame().recipe.data == "mnist", timeout=10_000)
    qtbot.waitUntil(lambda: window.session.frame().live is not None, timeout=10_000)
    assert {path.name: path.read_bytes() for path in folder.iterdir()} == CONTENT


def test_what_a_server_broke_off_is_had_at_the_next_click(
    window: Window, qtbot: QtBot, server: ThreadingHTTPServer, tmp_path: Path
) -> None:
    fetch(window, qtbot)
    assert "test.gz of MNIST could not be downloaded" in said(window, qtbot, "could not be")
    server.mended = True
    fetch(window, qtbot)
    check_it_arrives(window, qtbot, tmp_path / "sets" / "mnist")
    assert server.asked.count("train.gz") == 1, "what was whole is not asked for again"


@pytest.mark.parametrize("place", ["pooch.retrieve", "mnist_viz.data.downloads.is_whole"])
def test_a_fault_of_the_program_in_a_download_is_said_at_once_and_the_next_click_has_it(
    window: Window, qtbot: QtBot, server, tmp_path: Path, monkeypatch, place: str
) -> None:
    def fail(*_: object, **__: object) -> None:
        raise RuntimeError("of this test")

    server.mended = True
    with monkeypatch.context() as broken:
        broken.setattr(place, fail)
        fetch(window, qtbot)
        words = said(window, qtbot, "of this test")
        assert words.startswith("The download stopped by a fault of the program: RuntimeError")
    fetch(window, qtbot)
    check_it_arrives(window, qtbot, tmp_path / "sets" / "mnist")
