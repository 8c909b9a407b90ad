import gzip
import random
import struct
import time
import tracemalloc
import zlib

import numpy as np
import pytest

from mnist_viz.data import idx
from mnist_viz.data.errors import DataError

IMAGES = np.random.default_rng(1).integers(0, 256, (5, 784), np.uint8)
LABELS = np.array([3, 1, 4, 1, 9], np.uint8)


def image_bytes(count=5, rows=28, columns=28, values=IMAGES):
    return struct.pack(">HBBIII", 0, 8, 3, count, rows, columns) + values.tobytes()


def label_bytes(values=LABELS):
    return struct.pack(">HBBI", 0, 8, 1, len(values)) + values.tobytes()


def read_images(path):
    return idx.read_images(idx.open_images(path))


def read_labels(path):
    return idx.read_labels(idx.open_labels(path))


@pytest.fixture
def file(tmp_path):
    def make(content, name="train-images-idx3-ubyte"):
        path = tmp_path / name
        path.write_bytes(content)
        return path

    return make


@pytest.mark.parametrize("pack", [bytes, gzip.compress])
def test_images_and_labels_are_read_plain_and_compressed(file, pack):
    np.testing.assert_array_equal(read_images(file(pack(image_bytes()))), IMAGES)
    np.testing.assert_array_equal(read_labels(file(pack(label_bytes()))), LABELS)


def test_a_browser_that_unpacked_the_file_and_kept_its_name_does_no_harm(file):
    path = file(image_bytes(), "train-images-idx3-ubyte.gz")
    np.testing.assert_array_equal(read_images(path), IMAGES)


@pytest.mark.parametrize("name", ["a-idx3-ubyte", "a-idx3-ubyte.gz"])
def test_what_is_written_is_read_again_and_always_the_same_bytes(tmp_path, name):
    path = tmp_path / name
    idx.write(path, IMAGES.reshape(-1, 28, 28))
    first = path.read_bytes()
    np.testing.assert_array_equal(read_images(path), IMAGES)
    idx.write(path, IMAGES.reshape(-1, 28, 28))
    assert path.read_bytes() == first
    assert list(tmp_path.iterdir()) == [path]


@pytest.mark.parametrize("pack", [bytes, gzip.compress])
def test_a_label_file_cut_off_anywhere_is_named(file, pack):
    whole = pack(label_bytes())
    for end in range(len(whole)):
        path = file(whole[:end])
        with pytest.raises(DataError, match="train-images-idx3-ubyte"):
            read_labels(path)


@pytest.mark.parametrize("pack", [bytes, gzip.compress])
def test_an_image_file_cut_off_anywhere_is_named(file, pack):
    whole = pack(image_bytes())
    ends = [*range(30), *range(30, len(whole), 97), len(whole) - 1]
    for end in ends:
        path = file(whole[:end])
        with pytest.raises(DataError, match="train-images-idx3-ubyte"):
            read_images(path)


@pytest.mark.parametrize("pack", [bytes, gzip.compress])
def test_a_file_that_goes_on_after_its_end_is_refused(file, pack):
    with pytest.raises(DataError, match="goes on after"):
        read_images(file(pack(image_bytes() + b"x")))


@pytest.mark.slow
def test_no_damage_to_a_compressed_file_goes_unnoticed_or_escapes_as_another_error(file):
    whole = bytearray(gzip.compress(image_bytes(), mtime=0))
    chance = random.Random(7)
    for _ in range(300):
        broken = whole.copy()
        # The bytes before 10 hold a time stamp and flags that change nothing in the content.
        broken[chance.randrange(10, len(broken))] ^= 1 << chance.randrange(8)
        with pytest.raises(DataError, match="train-images-idx3-ubyte"):
            read_images(file(broken))


@pytest.mark.parametrize(
    ("content", "says"),
    [
        (b"", "too short"),
        (b"<!DOCTYPE html><html>", "not an IDX file"),
        (struct.pack(">HBBI", 0, 13, 1, 1) + b"\0" * 4, "type 0x0d"),
        (label_bytes(), "swapped"),
        (struct.pack(">HBBII", 0, 8, 2, 1, 784) + bytes(784), "2 dimensions"),
        (struct.pack(">HBBI", 0, 8, 3, 1), "inside its header"),
        (image_bytes(count=0), "empty"),
        (image_bytes(count=2**32 - 1), "4,294,967,295 images"),
        (image_bytes(rows=32, columns=30), "32x30 pixels"),
        (image_bytes(rows=2**32 - 1, columns=2**32 - 1), "4294967295x4294967295"),
        (image_bytes(count=900_000), "cut off"),
        (gzip.compress(image_bytes(count=900_000)), "no handwriting shrinks that far"),
    ],
)
def test_an_image_file_that_is_no_such_thing_is_explained(file, content, says):
    path = file(content)
    with pytest.raises(DataError, match=says) as caught:
        read_images(path)
    assert str(path) in str(caught.value)


def test_images_where_labels_should_be_are_explained(file):
    with pytest.raises(DataError, match=r"images where labels are expected.*swapped"):
        read_labels(file(image_bytes()))


def test_more_than_ten_classes_are_explained_with_the_first_such_image(file):
    with pytest.raises(DataError, match="image 2 the label 26; this app tells ten classes apart"):
        read_labels(file(label_bytes(np.array([0, 9, 26, 10], np.uint8))))


def test_a_missing_file_and_a_folder_are_explained(tmp_path):
    with pytest.raises(DataError, match="No such file"):
        idx.open_images(tmp_path / "nothing")
    with pytest.raises(DataError, match="could not be read"):
        idx.open_images(tmp_path)


def bomb(count):
    """A gzip file of about 2 MB that unpacks to 2 GB of paper behind a header of `count` images."""
    packer = zlib.compressobj(9, wbits=31)
    parts = [packer.compress(image_bytes(count=count, values=np.empty(0, np.uint8)))]
    # 64 identical megabytes compress to 64 identical pieces: pack them once, repeat the pieces.
    packer_rest = zlib.compressobj(9, wbits=-15)
    piece = packer_rest.compress(bytes(64 << 20)) + packer_rest.flush(zlib.Z_FULL_FLUSH)
    parts.append(packer.flush(zlib.Z_FULL_FLUSH))
    return b"".join(parts) + piece * 32


@pytest.mark.slow
@pytest.mark.parametrize("count", [5, 100_000, 900_000, 2_600_000])
def test_two_megabytes_that_unpack_to_two_gigabytes_cost_neither_time_nor_memory(file, count):
    path = file(bomb(count))
    assert 1 << 20 < path.stat().st_size < 4 << 20
    tracemalloc.start()
    began = time.process_time()
    with pytest.raises(DataError, match="train-images-idx3-ubyte"):
        read_images(path)
    seconds = time.process_time() - began
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert peak < 100 << 20
    assert seconds < 5, "far beyond a busy machine's noise: it read the whole bomb"
