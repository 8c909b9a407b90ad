"""A hostile or damaged file is refused with a clear sentence, within a second and 100 MB."""

import contextlib
import gzip
import os
import struct
import threading
import time
import tracemalloc
import zipfile

import numpy as np
import pytest
from PIL import Image

from mnist_viz.data.errors import DataError
from mnist_viz.data.imports import read_data

CHANCE = np.random.default_rng(11)
TRAIN = (
    CHANCE.integers(0, 256, (40, 28, 28), dtype=np.uint8),
    (np.arange(40) % 10).astype(np.uint8),
)


def hostile_zip(path, name, content=b"x"):
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr(name, content)


def bomb(tmp_path):
    with zipfile.ZipFile(tmp_path / "a.zip", "w", zipfile.ZIP_DEFLATED, compresslevel=1) as archive:
        for number in range(8):
            archive.writestr(f"{number}/a.png", bytes(64 << 20))
    return tmp_path / "a.zip"


def lying_npy(tmp_path):
    head = {"descr": "|u1", "fortran_order": False, "shape": (10**9, 28, 28)}
    with (tmp_path / "x_train.npy").open("wb") as file:
        np.lib.format.write_array_header_1_0(file, head)
        file.write(bytes(1000))
    np.save(tmp_path / "y_train.npy", TRAIN[1])
    return tmp_path


def pickled(tmp_path):
    images = np.array([object()], object)
    np.savez(tmp_path / "a.npz", x_train=images, y_train=TRAIN[1])
    return tmp_path / "a.npz"


def wide_table(tmp_path):
    with (tmp_path / "train.csv").open("wb") as file:
        for _ in range(100):
            file.write(b"0," * (1 << 20))
    return tmp_path / "train.csv"


def traversal(tmp_path, name="../../evil/train.csv"):
    hostile_zip(tmp_path / "a.zip", name)
    return tmp_path / "a.zip"


def crowded(tmp_path):
    directory = 17 << 20
    end = struct.pack("<4s4H2LH", b"PK\x05\x06", 0, 0, 0xFFFF, 0xFFFF, directory, 4, 0)
    (tmp_path / "a.zip").write_bytes(b"PK\x03\x04" + bytes(directory) + end)
    return tmp_path / "a.zip"


def huge_picture(tmp_path):
    for digit in range(3):
        (tmp_path / str(digit)).mkdir()
        Image.new("1", (9_000, 9_000)).save(tmp_path / str(digit) / "a.png")
    return tmp_path


def gzip_bomb(tmp_path):
    path = tmp_path / "train.csv.gz"
    path.write_bytes(gzip.compress(b"0" * (64 << 20)))
    return path


@pytest.mark.slow
@pytest.mark.parametrize(
    ("make", "says"),
    [
        (bomb, "no data set shrinks that far"),
        (lying_npy, "announces an array"),
        (pickled, "Python objects"),
        (wide_table, "a line of more than"),
        (traversal, "outside the archive"),
        (lambda path: traversal(path, "/etc/train.csv"), "outside the archive"),
        (lambda path: traversal(path, "C:\\train.csv"), "outside the archive"),
        (crowded, "too many files for an archive"),
        (huge_picture, "9000x9000 pixels"),
        (gzip_bomb, "a line of more than"),
    ],
)
def test_hostile_files_are_refused_within_a_second_and_100_mb(tmp_path, make, says):
    source = make(tmp_path)
    tracemalloc.start()
    start = time.process_time()
    with pytest.raises(DataError, match=says):
        read_data(source)
    seconds, (_, peak) = time.process_time() - start, tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert seconds < 1
    assert peak < 100e6
    assert not (tmp_path.parent / "evil").exists()


@pytest.mark.skipif(os.name == "nt", reason="has no pipes in folders")
@pytest.mark.parametrize("name", ["train.csv", "a.npz", "a.zip"])
def test_a_pipe_or_a_link_to_a_device_neither_blocks_nor_never_ends(tmp_path, name):
    os.mkfifo(tmp_path / name)
    (tmp_path / "link.csv").symlink_to("/dev/zero")
    ended = threading.Event()

    def read():
        for source in (tmp_path / name, tmp_path / "link.csv", tmp_path):
            with pytest.raises(DataError, match=r"pipe or a device|holds no data set"):
                read_data(source)
        ended.set()

    threading.Thread(target=read, daemon=True).start()
    assert ended.wait(5)


def test_truncated_files_of_every_form_are_explained(tmp_path):
    np.savez(tmp_path / "a.npz", x_train=TRAIN[0], y_train=TRAIN[1])
    rows = np.column_stack([TRAIN[1], TRAIN[0].reshape(len(TRAIN[0]), -1)])
    np.savetxt(tmp_path / "b.csv", rows, "%d", ",")
    (tmp_path / "b.csv.gz").write_bytes(gzip.compress((tmp_path / "b.csv").read_bytes()))
    hostile_zip(tmp_path / "c.zip", "train.csv", (tmp_path / "b.csv").read_bytes())
    for name in ("a.npz", "b.csv.gz", "c.zip"):
        whole = (tmp_path / name).read_bytes()
        for end in (0, 3, 10, len(whole) // 2, len(whole) - 1):
            (tmp_path / name).write_bytes(whole[:end])
            with pytest.raises(DataError):
                read_data(tmp_path / name)


@pytest.mark.slow
def test_no_flipped_bit_in_an_archive_escapes_as_another_error(tmp_path):
    np.savez_compressed(tmp_path / "a.npz", x_train=TRAIN[0][:4], y_train=TRAIN[1][:4])
    whole = (tmp_path / "a.npz").read_bytes()
    for _ in range(300):
        broken = bytearray(whole)
        broken[CHANCE.integers(len(broken))] ^= 1 << int(CHANCE.integers(8))
        (tmp_path / "a.npz").write_bytes(broken)
        with contextlib.suppress(DataError):
            read_data(tmp_path / "a.npz")
