import hashlib
import os
import re
import shutil
from pathlib import Path

import numpy as np
import pytest

from mnist_viz.data import idx, sources
from mnist_viz.data.errors import DataError
from mnist_viz.data.sources.published import RemoteFile, data_root

REAL = Path(__file__).parents[2] / "../shared/mnist"
CHANCE = np.random.default_rng(3)
TRAIN = CHANCE.integers(0, 256, (12, 28, 28), np.uint8)
TEST = CHANCE.integers(0, 256, (4, 28, 28), np.uint8)
NAMES = (
    "train-images-idx3-ubyte",
    "train-labels-idx1-ubyte",
    "t10k-images-idx3-ubyte",
    "t10k-labels-idx1-ubyte",
)


def labels_of(images):
    return (np.arange(len(images)) % 10).astype(np.uint8)


def fill(folder, names=NAMES):
    for name, values in zip(names, (TRAIN, labels_of(TRAIN), TEST, labels_of(TEST)), strict=True):
        idx.write(folder / name, values)
    return folder


@pytest.mark.parametrize(
    "rename",
    [
        lambda name: name,
        lambda name: f"{name}.gz",
        lambda name: name.replace("-idx", ".idx"),
        lambda name: name.replace("t10k", "test"),
        lambda name: f"my-{name.upper()}".replace("-IDX", "_idx"),
    ],
)
def test_a_folder_is_read_under_any_of_the_usual_names(tmp_path, rename):
    data = sources.load(str(fill(tmp_path, [rename(name) for name in NAMES])))
    np.testing.assert_array_equal(data.train.images, TRAIN.reshape(-1, 784))
    np.testing.assert_array_equal(data.test.images, TEST.reshape(-1, 784))
    np.testing.assert_array_equal(data.train.labels, labels_of(TRAIN))
    assert data.title == tmp_path.name
    assert data.name == str(tmp_path)


def test_emnist_images_are_turned_upright(tmp_path):
    names = [f"emnist-digits-{name.replace('t10k', 'test')}.gz" for name in NAMES]
    data = sources.load(str(fill(tmp_path, names)))
    np.testing.assert_array_equal(data.test.images.reshape(-1, 28, 28), TEST.transpose(0, 2, 1))


def test_training_images_are_not_read_to_look_at_test_images(tmp_path):
    fill(tmp_path)
    data = sources.load(str(tmp_path))
    (tmp_path / NAMES[0]).unlink()
    data.test.wait()
    assert not data.train.whole
    with pytest.raises(DataError, match=NAMES[0]):
        data.train.wait()


def test_a_plain_file_and_its_compressed_copy_may_lie_side_by_side(tmp_path):
    fill(tmp_path)
    fill(tmp_path, [f"{name}.gz" for name in NAMES])
    assert len(sources.load(str(tmp_path)).train) == len(TRAIN)


def test_two_data_sets_in_one_folder_are_not_mixed_up(tmp_path):
    fill(tmp_path)
    fill(tmp_path, [f"other-{name}" for name in NAMES])
    with pytest.raises(DataError, match="not clear which to use"):
        sources.load(str(tmp_path))


def test_folders_that_have_the_name_of_a_file_are_passed_over(tmp_path):
    fill(tmp_path, [name.replace("-idx", ".idx") for name in NAMES])
    for name in NAMES:
        (tmp_path / name).mkdir()
    assert len(sources.load(str(tmp_path)).test) == len(TEST)


def test_missing_files_are_named(tmp_path):
    fill(tmp_path)
    (tmp_path / NAMES[1]).unlink()
    (tmp_path / NAMES[2]).unlink()
    with pytest.raises(DataError, match=f"lacks {NAMES[1]}, {NAMES[2]}"):
        sources.load(str(tmp_path))


def test_images_and_labels_that_differ_in_number_are_both_named(tmp_path):
    fill(tmp_path)
    idx.write(tmp_path / NAMES[1], labels_of(TEST))
    with pytest.raises(DataError, match=f"{NAMES[0]} holds 12 images and {NAMES[1]} 4 labels"):
        sources.load(str(tmp_path))


def test_swapped_files_are_recognised(tmp_path):
    fill(tmp_path)
    content = (tmp_path / NAMES[0]).read_bytes()
    (tmp_path / NAMES[0]).write_bytes((tmp_path / NAMES[1]).read_bytes())
    (tmp_path / NAMES[1]).write_bytes(content)
    with pytest.raises(DataError, match="swapped"):
        sources.load(str(tmp_path))


def test_wrong_labels_are_found_when_the_folder_is_opened(tmp_path):
    fill(tmp_path)
    idx.write(tmp_path / NAMES[1], labels_of(TRAIN) + 1)
    with pytest.raises(DataError, match=r"train-labels.*image 9 the label 10"):
        sources.load(str(tmp_path))


def test_a_name_that_is_neither_data_set_nor_folder_is_answered_with_the_choices(tmp_path):
    with pytest.raises(DataError, match=", ".join(sources.SOURCES)):
        sources.load(str(tmp_path / "mnits"))
    file = tmp_path / "file"
    file.touch()
    with pytest.raises(DataError, match="not a folder"):
        sources.load(str(file))


@pytest.mark.skipif(
    os.name == "nt" or os.geteuid() == 0, reason="the administrator may look into every folder"
)
def test_a_folder_that_may_not_be_looked_into_is_named(tmp_path):
    tmp_path.chmod(0)
    with pytest.raises(DataError, match="could not be looked into"):
        sources.load(str(tmp_path))


def test_a_data_set_that_was_not_fetched_says_how_to_get_it(tmp_path, monkeypatch):
    monkeypatch.setenv("MNIST_VIZ_DATA", str(tmp_path))
    for name in sources.PUBLISHED:
        with pytest.raises(DataError, match=f"mnist-viz data fetch {name}.*or give a folder"):
            sources.load(name)


def test_a_fetched_data_set_is_opened_under_its_own_name_and_classes(tmp_path, monkeypatch):
    monkeypatch.setenv("MNIST_VIZ_DATA", str(tmp_path))
    folder = tmp_path / "fashion-mnist"
    folder.mkdir()
    fill(folder, [f"{name}.gz" for name in NAMES])
    data = sources.load("fashion-mnist")
    assert (data.name, data.title) == ("fashion-mnist", "Fashion-MNIST")
    assert data.classes[9] == "Ankle boot"


def test_data_sets_are_kept_in_the_users_own_place_unless_told_otherwise(tmp_path, monkeypatch):
    monkeypatch.delenv("MNIST_VIZ_DATA", raising=False)
    assert "mnist_viz" in str(data_root())
    monkeypatch.setenv("MNIST_VIZ_DATA", str(tmp_path))
    assert data_root() == tmp_path


@pytest.mark.slow
def test_digits_are_drawn_by_seed():
    data, again, other = (sources.load("digits", seed) for seed in (5, 5, 6))
    try:
        for drawn in (data, again, other):
            drawn.train.wait(200)
        np.testing.assert_array_equal(data.train.images[:200], again.train.images[:200])
        assert (data.train.images[:200] != other.train.images[:200]).any()
    finally:
        for drawn in (data, again, other):
            drawn.close()


def test_every_source_says_what_it_is_in_one_sentence():
    for name, source in sources.SOURCES.items():
        assert source.name == name
        assert source.title
        assert re.fullmatch(r"[^.]+\.", source.help)
    for published in sources.PUBLISHED.values():
        assert len(published.classes) == 10
        assert len(published.files) == 4
        assert len(published.mirrors) > 1
        assert all(re.fullmatch("[0-9a-f]{64}", file.sha256) for file in published.files)
        assert all(mirror.endswith("/") for mirror in published.mirrors)


@pytest.mark.slow
@pytest.mark.skipif(not REAL.is_dir(), reason="the real MNIST files are not next to the project")
def test_real_mnist_is_what_was_published():
    data = sources.load(str(REAL))
    assert (len(data.train), len(data.test)) == (60_000, 10_000)
    data.train.wait()
    header = bytes.fromhex("00000803 0000ea60 0000001c 0000001c")
    assert (
        hashlib.sha256(header + data.train.images.tobytes()).hexdigest()
        == "ba891046e6505d7aadcbbe25680a0738ad16aec93bde7f9b65e87a2fc25776db"
    )
    assert data.test.labels[:5].tolist() == [7, 2, 1, 0, 4]


@pytest.mark.skipif(not REAL.is_dir(), reason="the real MNIST files are not next to the project")
def test_the_published_hashes_and_sizes_of_mnist_are_those_of_the_real_files():
    for file in sources.PUBLISHED["mnist"].files[1:]:
        content = (REAL / file.name).read_bytes()
        assert file == RemoteFile(file.name, hashlib.sha256(content).hexdigest(), len(content))


@pytest.mark.skipif(not REAL.is_dir(), reason="the real MNIST files are not next to the project")
def test_real_mnist_cut_off_in_the_middle_names_the_file(tmp_path):
    for file in REAL.glob("*.gz"):
        shutil.copy(file, tmp_path)
    path = tmp_path / "train-images-idx3-ubyte.gz"
    path.chmod(0o644)
    path.write_bytes(path.read_bytes()[:5_000_000])
    data = sources.load(str(tmp_path))
    data.test.wait()
    with pytest.raises(DataError, match=r"train-images-idx3-ubyte\.gz is a damaged gzip file"):
        data.train.wait()


@pytest.mark.parametrize("name", ["~nobody-of-this-name/digits", "d" * 300])
def test_what_can_be_no_folder_is_a_sentence(name):
    with pytest.raises(DataError, match=f"{name[:40]}.*[.]$"):
        sources.load(name)
