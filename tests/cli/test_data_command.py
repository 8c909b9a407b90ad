"""`mnist-viz data`: data sets are listed, downloaded and imported in the terminal."""

import hashlib
import subprocess
import sys

import numpy as np
import pytest
from click.testing import CliRunner

from mnist_viz.cli.data import data
from mnist_viz.data import downloads, idx, sources
from mnist_viz.data.errors import DataError
from mnist_viz.data.sources.published import Published, RemoteFile

NAMES = (
    "train-images-idx3-ubyte.gz",
    "train-labels-idx1-ubyte.gz",
    "t10k-images-idx3-ubyte.gz",
    "t10k-labels-idx1-ubyte.gz",
)


@pytest.fixture
def root(tmp_path, monkeypatch):
    monkeypatch.setenv("MNIST_VIZ_DATA", str(tmp_path / "kept"))
    return tmp_path / "kept"


@pytest.fixture
def small(root, monkeypatch):
    """A data set called `small` that exists as four files in its folder."""
    folder = root / "small"
    folder.mkdir(parents=True)
    values = np.zeros((6, 28, 28), np.uint8)
    for name in NAMES:
        idx.write(folder / name, values if "images" in name else values[:, 0, 0])
    files = tuple(
        RemoteFile(name, hashlib.sha256(content).hexdigest(), len(content))
        for name in NAMES
        for content in [(folder / name).read_bytes()]
    )
    published = Published("small", "Small data set", "Nothing.", ("http://127.0.0.1:9/",), files)
    monkeypatch.setitem(sources.PUBLISHED, "small", published)
    return folder


def run(*arguments):
    return CliRunner().invoke(data, [str(argument) for argument in arguments])


def test_the_list_says_what_there_is_and_what_is_on_this_computer(root):
    result = run("list")
    assert result.exit_code == 0
    for name in sources.SOURCES:
        assert name in result.output
    assert "built in" in result.output
    assert "not fetched (12 MB)" in result.output
    assert str(root) in result.output
    folder = root / "mnist"
    folder.mkdir(parents=True)
    for name in NAMES:
        (folder / name).touch()
    assert " fetched\n" in run("list").output


def test_fetching_what_is_whole_asks_no_mirror_and_says_where_it_is(small):
    result = run("fetch", "small")
    assert result.exit_code == 0, result.output
    assert f"Small data set is in {small}" in result.output


def test_a_download_that_fails_is_one_sentence_and_no_traceback(small, monkeypatch):
    def fail(self, progress):
        raise DataError("The cable is unplugged. Plug it in.")

    monkeypatch.setattr(downloads.Download, "run", fail)
    result = run("fetch", "small")
    assert result.exit_code == 1
    assert "Error: The cable is unplugged. Plug it in." in result.output
    assert "Traceback" not in result.output


@pytest.mark.parametrize("name", ["nmist", "digits"])
def test_fetching_what_cannot_be_fetched_names_what_can(root, name):
    result = run("fetch", "mnist", name)
    assert result.exit_code == 1
    assert f"“{name}”" in result.output
    assert "mnist, fashion-mnist, kmnist, emnist-digits" in result.output
    assert not root.exists(), "nothing is fetched when one of the names is wrong"


def test_verify_tells_whole_damaged_and_missing_files_apart(small):
    assert run("verify", "small").exit_code == 0
    (small / NAMES[0]).write_bytes(b"damaged")
    (small / NAMES[1]).unlink()
    result = run("verify")
    assert result.exit_code == 1
    assert f"{NAMES[0]}: damaged" in result.output
    assert f"{NAMES[1]}: missing" in result.output
    assert f"{NAMES[2]}: as published" in result.output
    assert "mnist-viz data fetch small" in result.output


def test_verify_with_nothing_fetched_says_so(root):
    result = run("verify")
    assert result.exit_code == 0
    assert "Nothing has been fetched yet" in result.output


def test_verify_reads_any_folder_to_its_last_byte(small):
    assert "6 images for training" in run("verify", small).output
    path = small / NAMES[2]
    path.write_bytes(path.read_bytes()[:-1])
    result = run("verify", small)
    assert result.exit_code == 1
    assert f"{path} is a damaged gzip file" in result.output


@pytest.mark.slow
def test_made_digits_can_be_read_and_are_the_same_for_a_seed(tmp_path):
    for folder, seed in (("a", 3), ("b", 3), ("c", 4)):
        result = run("make", "--count", 100, "--seed", seed, "--out", tmp_path / folder)
        assert result.exit_code == 0, result.output
    first, again, other = (
        {p.name: p.read_bytes() for p in (tmp_path / f).iterdir()} for f in "abc"
    )
    assert set(first) == set(NAMES)
    assert first == again
    assert first[NAMES[0]] != other[NAMES[0]]
    made = sources.load(str(tmp_path / "a"))
    assert (len(made.train), len(made.test)) == (100, 17)
    embedded = sources.load("digits", 3)
    try:
        embedded.train.wait(100)
        np.testing.assert_array_equal(made.train.images, embedded.train.images[:100])
        np.testing.assert_array_equal(made.train.labels, embedded.train.labels[:100])
    finally:
        embedded.close()


def test_making_digits_never_overwrites(small):
    before = {path.name: path.read_bytes() for path in small.iterdir()}
    result = run("make", "--count", 10, "--out", small)
    assert result.exit_code == 1
    assert "Choose another folder" in result.output
    assert {path.name: path.read_bytes() for path in small.iterdir()} == before


def test_a_place_that_cannot_be_written_is_one_sentence(tmp_path):
    (tmp_path / "file").touch()
    result = run("make", "--count", 10, "--out", tmp_path / "file" / "folder")
    assert result.exit_code == 1
    assert "could not be written" in result.output


def test_asking_for_help_does_not_wait_for_numpy_or_the_network():
    heavy = "import sys, mnist_viz.cli.data; print({'numpy', 'pooch'} & set(sys.modules))"
    shown = subprocess.run(
        [sys.executable, "-c", heavy], capture_output=True, text=True, check=True
    )
    assert shown.stdout.strip() == "set()"


def test_import_writes_idx_files_and_says_what_was_done(call, tmp_path):
    images = np.random.default_rng(0).random((40, 28, 28))
    np.savez(tmp_path / "a.npz", x_train=images, y_train=np.arange(40) % 10)
    arguments = ["data", "import", tmp_path / "a.npz", "--out", tmp_path / "out"]
    result = call(*arguments)
    assert result.exit_code == 0, result.output
    assert "were scaled to 0 to 255" in result.output
    assert "35 images to learn from and 5 to test on" in result.output
    assert sorted(file.name for file in tmp_path.iterdir()) == ["a.npz", "out"]
    data = sources.load(str(tmp_path / "out"))
    assert (len(data.train), len(data.test), data.notes) == (35, 5, ())
    again = call(*arguments)
    assert again.exit_code == 1
    assert "already holds IDX files" in again.output
    missing = call("data", "import", "nowhere", "--out", tmp_path)
    assert missing.exit_code == 1
    assert "There is no file or folder nowhere" in missing.output
