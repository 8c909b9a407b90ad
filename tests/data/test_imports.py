import csv
import gzip
import shutil
import struct
import zipfile
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from mnist_viz.data import idx, sources
from mnist_viz.data.errors import CancelledError, DataError
from mnist_viz.data.imports import read_data

CHANCE = np.random.default_rng(11)


def digits(count):
    """Light blobs on dark paper, as MNIST's digits are, and their classes."""
    images = np.zeros((count, 28, 28), np.uint8)
    images[:, 6:22, 8:20] = CHANCE.integers(0, 256, (count, 16, 12))
    images[:, 10, 10] = 255
    return images, (np.arange(count) % 10).astype(np.uint8)


TRAIN, TEST = digits(40), digits(20)


def check(found, train=TRAIN, test=TEST):
    for (images, labels), (expected, classes) in ((found.train, train), (found.test, test)):
        np.testing.assert_array_equal(images, expected.reshape(-1, 784))
        np.testing.assert_array_equal(labels, classes)


def write_csv(path, images, labels, *, header=None, label_last=False, dialect="excel"):
    with path.open("w", newline="") as file:
        writer = csv.writer(file, dialect)
        if header is not None:
            writer.writerow(header)
        for image, label in zip(images.reshape(len(images), -1).tolist(), labels, strict=True):
            writer.writerow([*image, label] if label_last else [label, *image])


def write_pictures(folder, images, labels, *, suffix="png", mode="L", name=str, invert=False):
    for number, (image, label) in enumerate(zip(images, labels, strict=True)):
        place = folder / name(label)
        place.mkdir(parents=True, exist_ok=True)
        picture = Image.fromarray(255 - image if invert else image).convert(mode)
        picture.save(place / f"{number:05}.{suffix}")


def by_class(images, labels):
    """In the order in which folders of classes are read."""
    order = np.argsort(labels, kind="stable")
    return images[order], labels[order]


def zipped(folder, path, wrapper=""):
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for file in sorted(folder.rglob("*")):
            if file.is_file():
                archive.write(file, str(Path(wrapper) / file.relative_to(folder)))
    return path


# NumPy's files


@pytest.mark.parametrize("save", [np.savez, np.savez_compressed])
def test_kerass_npz_is_read(tmp_path, save):
    save(tmp_path / "mnist.npz", x_train=TRAIN[0], y_train=TRAIN[1], x_test=TEST[0], y_test=TEST[1])
    found = read_data(tmp_path / "mnist.npz")
    check(found)
    assert found.notes == ()


def test_npz_with_other_names_types_and_one_hot_labels_is_read(tmp_path):
    one_hot = np.eye(10)[TRAIN[1]]
    np.savez(
        tmp_path / "a.npz",
        train_images=TRAIN[0].reshape(-1, 784).astype(np.int64),
        train_labels=one_hot,
        val_images=TEST[0][..., None].astype(np.float32),
        val_labels=TEST[1].astype(np.int32)[:, None],
    )
    check(read_data(tmp_path / "a.npz"))


def test_pairs_of_npz_and_single_npy_files_are_read_from_their_folder(tmp_path):
    pairs, singles = tmp_path / "kmnist", tmp_path / "arrays"
    pairs.mkdir()
    singles.mkdir()
    for part, (images, labels) in (("train", TRAIN), ("test", TEST)):
        np.savez_compressed(pairs / f"kmnist-{part}-imgs.npz", images)
        np.savez_compressed(pairs / f"kmnist-{part}-labels.npz", labels)
        np.save(singles / f"X_{part}.npy", np.asfortranarray(images))
        np.save(singles / f"y_{part}.npy", labels)
    check(read_data(pairs))
    check(read_data(singles))


def test_values_from_0_to_1_and_from_minus_1_to_1_are_scaled_and_said(tmp_path):
    for low in (0, -1):
        scaled = [low + (1 - low) * (images / 255) for images in (TRAIN[0], TEST[0])]
        np.savez(
            tmp_path / "a.npz",
            x_train=scaled[0],
            y_train=TRAIN[1],
            x_test=scaled[1],
            y_test=TEST[1],
        )
        found = read_data(tmp_path / "a.npz")
        check(found)
        assert found.notes == (f"Values from {low} to 1 were scaled to 0 to 255.",)


def test_a_set_of_black_on_white_is_inverted_and_said(tmp_path):
    np.savez(tmp_path / "a.npz", images=255 - TRAIN[0], labels=TRAIN[1])
    found = read_data(tmp_path / "a.npz")
    assert any("inverted" in note for note in found.notes)
    assert found.train[0][:, 0].max() == 0


def test_without_test_images_some_are_kept_aside_by_the_seed(tmp_path):
    np.savez(tmp_path / "a.npz", images=TRAIN[0], labels=TRAIN[1])
    found, again, other = (read_data(tmp_path / "a.npz", seed=seed) for seed in (1, 1, 2))
    assert len(found.test[0]) == 5
    assert len(found.train[0]) == 35
    assert "5 of 40 were kept aside for testing (seed 1)" in found.notes[0]
    np.testing.assert_array_equal(found.test[0], again.test[0])
    assert not np.array_equal(found.test[0], other.test[0])
    together = np.concatenate([found.train[0], found.test[0]])
    assert {row.tobytes() for row in together} == {row.tobytes() for row in TRAIN[0]}


def test_images_of_another_size_are_scaled_and_said(tmp_path):
    large = np.repeat(np.repeat(TRAIN[0], 2, 1), 2, 2)
    small = TEST[0][:, 6:22, 6:22]
    np.savez(tmp_path / "a.npz", x_train=large, y_train=TRAIN[1], x_test=small, y_test=TEST[1])
    found = read_data(tmp_path / "a.npz")
    np.testing.assert_array_equal(found.train[0], TRAIN[0].reshape(-1, 784))
    assert found.test[0].shape == (20, 784)
    assert "Images of 16x16, 56x56 pixels were scaled to 28x28." in found.notes


# Tables


def test_pjreddies_tables_without_header_are_read(tmp_path):
    write_csv(tmp_path / "mnist_train.csv", *TRAIN)
    write_csv(tmp_path / "mnist_test.csv", *TEST)
    check(read_data(tmp_path))


def test_kaggles_tables_are_read_and_what_has_no_labels_is_left_out_and_said(tmp_path):
    pixels = [f"pixel{number}" for number in range(784)]
    write_csv(tmp_path / "train.csv", *TRAIN, header=["label", *pixels])
    with (tmp_path / "test.csv").open("w", newline="") as file:
        csv.writer(file).writerows([pixels, *TEST[0].reshape(-1, 784).tolist()])
    (tmp_path / "sample_submission.csv").write_text("ImageId,Label\n1,0\n2,0\n")
    found = read_data(tmp_path)
    assert len(found.train[0]) + len(found.test[0]) == 40
    assert any(note.startswith("test.csv has no labels") for note in found.notes)
    assert any(note.startswith("sample_submission.csv") for note in found.notes)


@pytest.mark.parametrize("dialect", ["excel", "excel-tab"])
def test_openmls_table_with_its_label_last_is_read(tmp_path, dialect):
    header = [*(f"pixel{number}" for number in range(784)), "class"]
    for part, split in (("train", TRAIN), ("test", TEST)):
        path = tmp_path / f"{part}.csv"
        write_csv(path, *split, header=header, label_last=True, dialect=dialect)
    check(read_data(tmp_path))


def test_tables_of_fractions_compressed_or_marked_by_notepad_are_read(tmp_path):
    write_csv(tmp_path / "train.csv", TRAIN[0] / 255, TRAIN[1])
    (tmp_path / "train.csv.gz").write_bytes(gzip.compress((tmp_path / "train.csv").read_bytes()))
    (tmp_path / "train.csv").unlink()
    write_csv(tmp_path / "b.csv", TEST[0] / 255, TEST[1])
    (tmp_path / "test.csv").write_bytes(b"\xef\xbb\xbf" + (tmp_path / "b.csv").read_bytes())
    (tmp_path / "b.csv").unlink()
    check(read_data(tmp_path))


def test_a_damaged_table_is_explained_with_its_row(tmp_path):
    path = tmp_path / "train.csv"
    write_csv(path, *TRAIN)
    rows = path.read_text().splitlines()
    for broken, says in (
        (rows[3].rsplit(",", 1)[0], "784 values in row 4, 785 in the first"),
        (rows[3].replace(",0,", ",x,", 1), r"'x' in row 4, column"),
        (rows[3].replace("3", "12", 1), "image 3 the label 12"),
    ):
        path.write_text("\n".join([*rows[:3], broken, *rows[4:]]))
        with pytest.raises(DataError, match=says):
            read_data(path)


# Pictures


@pytest.mark.parametrize(
    ("train", "test"),
    [
        ("train", "test"),
        ("mnist_png/training", "mnist_png/testing"),
        ("a/b/trainingSet", "a/b/testSet"),
        ("images/train", "images/val"),
    ],
)
def test_folders_of_classes_are_read_with_train_and_test_also_nested(tmp_path, train, test):
    write_pictures(tmp_path / train, *TRAIN)
    write_pictures(tmp_path / test, *TEST)
    found = read_data(tmp_path)
    check(found, by_class(*TRAIN), by_class(*TEST))
    assert found.notes == ()


@pytest.mark.parametrize(
    "name",
    [
        str,
        "class_{}".format,
        [
            "zero",
            "one",
            "two",
            "three",
            "four",
            "five",
            "six",
            "seven",
            "eight",
            "nine",
        ].__getitem__,
    ],
)
def test_classes_may_be_named_in_other_ways(tmp_path, name):
    write_pictures(tmp_path, *TRAIN, name=name)
    found = read_data(tmp_path)
    assert np.bincount(np.concatenate([found.train[1], found.test[1]])).tolist() == [4] * 10


@pytest.mark.parametrize("mode", ["RGB", "P", "1", "I;16", "RGBA"])
def test_pictures_of_any_kind_are_read(tmp_path, mode):
    black_and_white = np.where(TRAIN[0] > 99, np.uint8(255), np.uint8(0))
    for number, image in enumerate(black_and_white):
        place = tmp_path / str(number % 10)
        place.mkdir(exist_ok=True)
        picture = (
            Image.fromarray(image.astype(np.uint16) * 257)
            if mode == "I;16"
            else Image.fromarray(image).convert(mode)
        )
        picture.save(place / f"{number:05}.png")
    found = read_data(tmp_path)
    together = np.concatenate([found.train[0], found.test[0]])
    assert {row.tobytes() for row in together} == {row.tobytes() for row in black_and_white}


def test_white_strokes_on_a_transparent_canvas_are_ink(tmp_path):
    for number, image in enumerate(TRAIN[0]):
        place = tmp_path / str(number % 10)
        place.mkdir(exist_ok=True)
        canvas = np.full((28, 28, 4), 255, np.uint8)
        canvas[..., 3] = image
        Image.fromarray(canvas).save(place / f"{number:05}.png")
    found = read_data(tmp_path)
    together = np.concatenate([found.train[0], found.test[0]])
    assert {row.tobytes() for row in together} == {row.tobytes() for row in TRAIN[0]}


def test_larger_dark_pictures_on_white_are_scaled_inverted_and_said(tmp_path):
    for number, image in enumerate(TRAIN[0]):
        place = tmp_path / str(number % 10)
        place.mkdir(exist_ok=True)
        Image.fromarray(255 - image).resize((40, 60)).save(place / f"{number:05}.jpg")
    found = read_data(tmp_path)
    assert "Images of 40x60 pixels were scaled to 28x28." in found.notes
    assert any("inverted" in note for note in found.notes)
    assert found.train[0][:, :28].max() < 60


def test_a_sample_beside_the_training_pictures_is_left_out_and_said(tmp_path):
    write_pictures(tmp_path / "trainingSet" / "trainingSet", *TRAIN)
    write_pictures(tmp_path / "trainingSample" / "trainingSample", *TEST)
    found = read_data(tmp_path)
    assert len(found.train[0]) + len(found.test[0]) == 40
    assert any("trainingSample" in note and "left out" in note for note in found.notes)


def test_more_than_ten_classes_and_pictures_without_classes_are_explained(tmp_path):
    write_pictures(tmp_path / "a", *TRAIN)
    (tmp_path / "a" / "10").mkdir()
    shutil.copy(tmp_path / "a" / "0" / "00000.png", tmp_path / "a" / "10")
    with pytest.raises(DataError, match=r"folders for 10 beside the digits.*ten classes"):
        read_data(tmp_path / "a")
    (tmp_path / "b").mkdir()
    shutil.copy(tmp_path / "a" / "0" / "00000.png", tmp_path / "b")
    with pytest.raises(DataError, match="not in folders named after their digits"):
        read_data(tmp_path / "b")


def test_a_damaged_picture_is_named(tmp_path):
    write_pictures(tmp_path, *TRAIN)
    (tmp_path / "3" / "00003.png").write_bytes(b"\x89PNG\r\n\x1a\nhello")
    with pytest.raises(DataError, match=r"00003\.png is not a picture"):
        read_data(tmp_path)


# IDX of other kinds, nested folders and archives


def write_idx(path, values, kind):
    code = {"i4": 0x0C, "f4": 0x0D, "f8": 0x0E, "i2": 0x0B}[kind]
    head = struct.pack(f">HBB{values.ndim}I", 0, code, values.ndim, *values.shape)
    path.write_bytes(head + values.astype(f">{kind}").tobytes())


def fill_idx(folder, kind="", scale=1):
    folder.mkdir(parents=True, exist_ok=True)
    for prefix, (images, labels) in (("train", TRAIN), ("t10k", TEST)):
        for what, values in (("images-idx3", images), ("labels-idx1", labels)):
            path = folder / f"{prefix}-{what}-ubyte"
            if kind:
                write_idx(path, values * (scale if "images" in what else 1), kind)
            else:
                idx.write(path, values)
    return folder


@pytest.mark.parametrize(("kind", "scale"), [("i4", 1), ("i2", 1), ("f8", 1), ("f4", 1 / 255)])
def test_idx_files_of_other_numbers_are_read(tmp_path, kind, scale):
    check(read_data(fill_idx(tmp_path, kind, scale)))
    data = sources.load(str(tmp_path))
    np.testing.assert_array_equal(data.train.images, TRAIN[0].reshape(-1, 784))
    assert bool(data.notes) == (scale != 1)


def test_torchvisions_and_kaggles_nested_idx_files_are_found(tmp_path):
    fill_idx(tmp_path / "torchvision" / "MNIST" / "raw")
    check(read_data(tmp_path / "torchvision"))
    kaggle = fill_idx(tmp_path / "kaggle")
    for file in list(kaggle.iterdir()):
        folder = kaggle / f"{file.name}-folder"
        folder.mkdir()
        shutil.copy(file, folder / file.name)
        file.rename(kaggle / file.name.replace("-idx", ".idx"))
    check(read_data(kaggle))


def test_inverted_idx_files_are_seen_where_they_are_opened(tmp_path):
    for prefix, (images, labels) in (("train", TRAIN), ("t10k", TEST)):
        idx.write(tmp_path / f"{prefix}-images-idx3-ubyte", 255 - images)
        idx.write(tmp_path / f"{prefix}-labels-idx1-ubyte", labels)
    data = sources.load(str(tmp_path))
    np.testing.assert_array_equal(data.test.images, TEST[0].reshape(-1, 784))
    assert "inverted" in data.notes[0]


@pytest.mark.parametrize("wrapper", ["", "archive/data"])
@pytest.mark.parametrize("form", ["npz", "csv", "pictures", "idx"])
def test_a_zip_archive_of_any_form_is_read(tmp_path, form, wrapper):
    folder = tmp_path / "folder"
    folder.mkdir()
    train, test = TRAIN, TEST
    if form == "npz":
        names = dict(zip(("x_train", "y_train", "x_test", "y_test"), (*TRAIN, *TEST), strict=True))
        np.savez(folder / "mnist.npz", **names)
    elif form == "csv":
        write_csv(folder / "train.csv", *TRAIN)
        write_csv(folder / "test.csv", *TEST)
    elif form == "pictures":
        write_pictures(folder / "train", *TRAIN)
        write_pictures(folder / "test", *TEST)
        train, test = by_class(*TRAIN), by_class(*TEST)
    else:
        fill_idx(folder, "i4")
    (folder / ".DS_Store").write_bytes(b"x")
    check(read_data(zipped(folder, tmp_path / "a.zip", wrapper)), train, test)


def test_reading_is_ended_by_what_progress_raises(tmp_path):
    write_pictures(tmp_path, *TRAIN)
    told = []

    def cancel(done, total):
        told.append((done, total))
        if total:
            raise CancelledError("enough")

    with pytest.raises(CancelledError):
        read_data(tmp_path, progress=cancel)
    assert told[-1] == (0, 40)
