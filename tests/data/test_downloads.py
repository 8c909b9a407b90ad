import hashlib
import os
import socket
import threading
import time
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import numpy as np
import pytest

from mnist_viz.data.downloads import Download, is_whole
from mnist_viz.data.errors import CancelledError, DataError
from mnist_viz.data.sources.published import Published, RemoteFile

PATIENCE = 2.0
"""Seconds; the good mirror runs in this process, and must send on a busy machine meanwhile."""
CONTENT = {
    "one.gz": np.random.default_rng(1).bytes(150_000),
    "two.gz": np.random.default_rng(2).bytes(30_000),
}


class Mirror(BaseHTTPRequestHandler):
    """Every fault of a server, chosen by the first part of the path."""

    def do_GET(self):
        _, fault, name = self.path.split("/")
        self.server.asked.append((fault, name))
        getattr(self, fault)(CONTENT[name])

    def answer(self, content, length=None, kind="application/gzip"):
        self.send_response(200)
        self.send_header("Content-Type", kind)
        if length is not None:
            self.send_header("Content-Length", str(length))
        self.end_headers()
        self.wfile.write(content)
        self.wfile.flush()

    def good(self, content):
        self.answer(content, len(content))

    def missing(self, content):
        self.send_error(404)

    def silent(self, content):
        self.server.released.wait()
        self.close_connection = True

    def stalls(self, content):
        self.answer(content[: len(content) // 2], len(content))
        self.server.sent_half.set()
        self.server.released.wait()

    def trickles(self, content):
        self.answer(b"", len(content))
        for byte in content:
            self.wfile.write(bytes([byte]))
            if self.server.released.wait(0.02):
                return

    def truncates(self, content):
        self.answer(content[: len(content) // 2], len(content))

    def shortens(self, content):
        self.answer(content[: len(content) // 2], len(content) // 2)

    def webpage(self, content):
        self.answer(b"\n<!DOCTYPE html><html>Please log in</html>", kind="text/html")

    def endless(self, content):
        self.answer(content)
        while not self.server.released.is_set():
            self.wfile.write(bytes(65536))

    def wrong(self, content):
        self.answer(bytes(len(content)), len(content))

    def log_message(self, *_):
        pass


class Server(ThreadingHTTPServer):
    daemon_threads = False

    def handle_error(self, request, client_address):
        """A client that hangs up is what half of these tests are about."""


@pytest.fixture
def server(monkeypatch):
    monkeypatch.setenv("NO_PROXY", "127.0.0.1")
    with Server(("127.0.0.1", 0), Mirror) as server:
        server.asked = []
        server.released = threading.Event()
        server.sent_half = threading.Event()
        thread = threading.Thread(target=server.serve_forever, args=(0.02,))
        thread.start()
        yield server
        server.released.set()
        server.shutdown()
        thread.join()
    for attempt in threading.enumerate():
        if attempt.name.startswith("download "):
            attempt.join(10)
            assert not attempt.is_alive(), "an abandoned attempt does not end"


@pytest.fixture
def published(server):
    def make(*faults):
        address = f"http://127.0.0.1:{server.server_address[1]}"
        return Published(
            name="small",
            title="Small data set",
            help="Random bytes.",
            mirrors=tuple(f"{address}/{fault}/" for fault in faults),
            files=tuple(
                RemoteFile(name, hashlib.sha256(content).hexdigest(), len(content))
                for name, content in CONTENT.items()
            ),
        )

    return make


def contents(folder):
    return {path.name: path.read_bytes() for path in folder.iterdir()}


def settled(folder):
    """Return what the folder holds after every abandoned attempt has ended."""
    for attempt in threading.enumerate():
        if attempt.name.startswith("download "):
            attempt.join(10)
    return contents(folder)


def test_a_data_set_arrives_whole_with_progress_from_nothing_to_all(published, tmp_path):
    told = []
    folder = Download(published("good"), tmp_path).run(lambda *news: told.append(news))
    assert folder == tmp_path / "small"
    assert contents(folder) == CONTENT
    done = [news[1] for news in told]
    assert done == sorted(done)
    assert len(set(done)) > 5
    assert told[-1] == ("two.gz", 180_000, 180_000)


@pytest.mark.slow
@pytest.mark.parametrize(
    ("fault", "says"),
    [
        ("missing", "the answer 404 Not Found"),
        ("silent", "next to nothing for 2 s"),
        ("stalls", "next to nothing for 2 s"),
        ("trickles", "next to nothing for 2 s"),
        ("truncates", "no connection, or it broke off|only 75,000 of 150,000 bytes"),
        ("shortens", "only 75,000 of 150,000 bytes"),
        ("webpage", "a web page instead of the file"),
        ("endless", "more than the 150,000 bytes of the file"),
        ("wrong", "another file than the published one"),
    ],
)
def test_a_faulty_mirror_is_named_with_its_fault_and_leaves_nothing_behind(
    server, published, tmp_path, fault, says
):
    with pytest.raises(DataError, match=rf"one\.gz of Small data set .*127\.0\.0\.1: ({says})"):
        Download(published(fault), tmp_path, PATIENCE).run()
    server.released.set()
    assert settled(tmp_path / "small") == {}


@pytest.mark.slow
@pytest.mark.parametrize(
    "fault", ["missing", "silent", "stalls", "truncates", "webpage", "endless", "wrong"]
)
def test_the_next_mirror_is_asked_when_one_fails(server, published, tmp_path, fault):
    folder = Download(published(fault, "good"), tmp_path, PATIENCE).run()
    server.released.set()
    assert settled(folder) == CONTENT
    assert ("good", "two.gz") in server.asked


def test_a_mirror_that_refuses_is_passed_over(published, tmp_path):
    with socket.socket() as unused:
        unused.bind(("127.0.0.1", 0))
        closed = f"http://127.0.0.1:{unused.getsockname()[1]}/"
    small = published("good")
    both = Published(small.name, small.title, small.help, (closed, *small.mirrors), small.files)
    assert contents(Download(both, tmp_path).run()) == CONTENT
    only = Published(small.name, small.title, small.help, (closed,), small.files)
    with pytest.raises(DataError, match="no connection"):
        Download(only, tmp_path / "elsewhere").run()
    none = Published(small.name, small.title, small.help, (closed, closed, closed), small.files)
    with pytest.raises(
        DataError, match=r"\(none of its 3 mirrors: no connection, or it broke off\)"
    ):
        Download(none, tmp_path / "elsewhere").run()


@pytest.mark.skipif(os.name == "nt", reason="Windows has no such permissions")
def test_fetched_files_can_be_read_by_everyone(published, tmp_path):
    folder = Download(published("good"), tmp_path).run()
    assert all(path.stat().st_mode & 0o044 == 0o044 for path in folder.iterdir())


def test_a_second_try_keeps_what_arrived_and_replaces_what_is_damaged(server, published, tmp_path):
    folder = Download(published("good"), tmp_path).run()
    (folder / "two.gz").write_bytes(b"damaged")
    server.asked.clear()
    Download(published("good"), tmp_path).run()
    assert server.asked == [("good", "two.gz")]
    assert contents(folder) == CONTENT


def test_a_damaged_file_stays_until_a_good_one_replaces_it(server, published, tmp_path):
    folder = Download(published("good"), tmp_path).run()
    (folder / "two.gz").write_bytes(b"damaged")
    with pytest.raises(DataError):
        Download(published("wrong"), tmp_path).run()
    assert (folder / "two.gz").read_bytes() == b"damaged"


@pytest.mark.parametrize("fault", ["silent", "stalls", "trickles"])
def test_cancelling_ends_a_download_at_once_whatever_the_mirror_does(
    server, published, tmp_path, fault
):
    download = Download(published(fault), tmp_path, patience=60)
    outcome = []

    def run():
        try:
            download.run()
        except CancelledError as exc:
            outcome.append((time.monotonic(), str(exc)))

    thread = threading.Thread(target=run)
    thread.start()
    while not server.asked:
        thread.join(0.01)
    began = time.monotonic()
    download.cancel()
    thread.join(10)
    ended, message = outcome[0]
    assert ended - began < 10, "the mirror's own patience is a minute"
    assert "was stopped" in message
    assert contents(tmp_path / "small") == {}, "nothing is left even if the program ends now"
    server.released.set()
    assert settled(tmp_path / "small") == {}


def test_cancelling_before_the_start_asks_nobody(server, published, tmp_path):
    download = Download(published("good"), tmp_path)
    download.cancel()
    with pytest.raises(CancelledError):
        download.run()
    assert server.asked == []


def test_cancelling_from_the_progress_callback_works(published, tmp_path):
    download = Download(published("good"), tmp_path)
    with pytest.raises(CancelledError):
        download.run(lambda *_: download.cancel())
    assert not (tmp_path / "small" / "two.gz").exists()


def test_what_a_killed_download_left_behind_is_removed_a_day_later(published, tmp_path):
    folder = tmp_path / "small"
    folder.mkdir()
    old, recent = folder / "tmpabcd1234", folder / "tmpabcd1235"
    for left in (old, recent):
        left.write_bytes(b"half a file")
    os.utime(old, (time.time() - 90_000,) * 2)
    Download(published("good"), tmp_path).run()
    assert set(contents(folder)) == {*CONTENT, recent.name}


def test_what_cannot_be_removed_there_hinders_no_download(published, tmp_path):
    """In a folder that a classroom shares it may be another's; here it is no file at all."""
    left = tmp_path / "small" / "tmpabcd1234"
    left.mkdir(parents=True)
    os.utime(left, (time.time() - 90_000,) * 2)
    Download(published("good"), tmp_path).run()
    assert {name.name for name in left.parent.iterdir()} == {*CONTENT, left.name}


def test_a_place_that_cannot_be_written_is_named(published, tmp_path):
    (tmp_path / "small").write_text("a file where the folder should be")
    with pytest.raises(DataError, match="small could not be made"):
        Download(published("good"), tmp_path).run()


def test_a_file_is_whole_only_if_its_size_and_hash_are_right(published, tmp_path):
    file = published("good").files[1]
    path = tmp_path / file.name
    assert not is_whole(path, file)
    path.write_bytes(bytes(file.size))
    assert not is_whole(path, file)
    path.write_bytes(CONTENT[file.name])
    assert is_whole(path, file)
