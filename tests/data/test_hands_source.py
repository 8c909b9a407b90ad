"""What mixing a data set with more hands promises."""

import threading

import numpy as np
import pytest

from mnist_viz.data import idx
from mnist_viz.data.dataset import Dataset, Split
from mnist_viz.data.errors import ClosedError, DataError
from mnist_viz.data.handwriting import WORLD, make
from mnist_viz.data.sources import load
from mnist_viz.data.sources.digits import with_hands


@pytest.fixture
def base():
    return Dataset("small", "Small", Split(*make(600, 10)), Split(*make(100, 11)))


def rows(images):
    return {image.tobytes() for image in images}


@pytest.mark.slow
def test_every_image_of_the_base_is_there_once_with_its_label(base):
    data = with_hands(base)
    data.train.wait()
    assert len(data.train) == 2400
    labels = {i.tobytes(): n for i, n in zip(data.train.images, data.train.labels, strict=True)}
    for image, label in zip(base.train.images, base.train.labels, strict=True):
        assert labels[image.tobytes()] == label
    data.close()


@pytest.mark.slow
def test_half_are_drawn_in_the_style_of_the_world(base):
    data = with_hands(base, seed=4)
    data.train.wait()
    assert rows(make(1000, 4, WORLD)[0]) <= rows(data.train.images)
    data.close()


@pytest.mark.slow
def test_the_test_images_stay_those_of_the_base(base):
    data = with_hands(base)
    assert data.test is base.test
    assert data.name == "small+hands"
    data.close()


@pytest.mark.slow
def test_a_folder_with_plus_hands_behind_it_opens_the_mixture(base, tmp_path):
    for name, split in (("train", base.train), ("t10k", base.test)):
        idx.write(tmp_path / f"{name}-images-idx3-ubyte", split.images.reshape(-1, 28, 28))
        idx.write(tmp_path / f"{name}-labels-idx1-ubyte", split.labels)
    data = load(f"{tmp_path}+hands", seed=1)
    data.train.wait()
    assert data.name == f"{tmp_path}+hands"
    assert len(data.train) == 2400
    assert rows(data.test.images) == rows(base.test.images)
    data.close()


@pytest.mark.slow
def test_the_same_seed_mixes_the_same_images_in_the_same_order(base):
    hashes = []
    for seed in (1, 1, 2):
        data = with_hands(base, seed)
        hashes.append(data.content_hash)
        data.close()
    assert hashes[0] == hashes[1] != hashes[2]


@pytest.mark.slow
def test_what_comes_first_is_already_well_mixed(base):
    data = with_hands(base)
    data.train.wait()
    known = rows(base.train.images)
    share = np.mean([image.tobytes() in known for image in data.train.images[:200]])
    assert 0.2 < share < 0.47
    data.close()


@pytest.mark.slow
def test_closing_stops_the_maker(base):
    many = Dataset("many", "Many", Split(*make(20_000, 12)), base.test)
    data = with_hands(many)
    data.train.wait(1)
    data.close()
    assert not [thread for thread in threading.enumerate() if thread.name == "hands"]
    with pytest.raises(ClosedError):
        data.train.wait()


@pytest.mark.slow
def test_a_base_that_cannot_be_read_is_told_to_those_who_wait(base):
    def damaged():
        raise DataError("train-images-idx3-ubyte is cut off.")

    data = with_hands(Dataset("bad", "Bad", Split.lazy(600, damaged), base.test))
    with pytest.raises(DataError, match="cut off"):
        data.train.wait(1)
    data.close()


@pytest.mark.slow
def test_clothes_are_not_mixed_with_handwriting(base):
    clothes = Dataset("c", "Clothes", base.train, base.test, classes=tuple("abcdefghij"))
    with pytest.raises(DataError, match="Clothes does not hold the digits"):
        with_hands(clothes)


def test_it_can_be_closed_while_its_base_is_still_being_drawn():
    data = with_hands(load("digits"))
    data.test.wait(1)
    closing = threading.Thread(target=data.close, daemon=True)
    closing.start()
    closing.join(30)
    assert not closing.is_alive(), "the makers wait for each other"
    with pytest.raises(ClosedError):
        data.train.wait()
