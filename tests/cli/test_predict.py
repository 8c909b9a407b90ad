"""`mnist-viz predict` reads pictures of any usual kind, or says which one it cannot and why."""

import io
import json
import zlib
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from click.testing import Result
from PIL import Image

from mnist_viz.data.errors import DataError
from mnist_viz.data.pictures import find_digits, read_picture

Call = Callable[..., Result]


@pytest.fixture
def bar() -> np.ndarray:
    """A dark bar on light paper, 60 x 40, upright."""
    picture = np.full((60, 40), 255, np.uint8)
    picture[10:50, 17:23] = 0
    return picture


def test_each_picture_gets_a_digit_and_ten_probabilities(
    call: Call, model: Path, tmp_path: Path, bar: np.ndarray
) -> None:
    Image.fromarray(bar).save(tmp_path / "a.png")
    Image.fromarray(bar).save(tmp_path / "b.jpg")
    result = call("predict", model, tmp_path / "a.png", tmp_path / "b.jpg", "--json")
    told = json.loads(result.stdout)
    assert [Path(reading["file"]).name for reading in told] == ["a.png", "b.jpg"]
    for reading in told:
        assert len(reading["probabilities"]) == 10
        assert sum(reading["probabilities"]) == pytest.approx(1, abs=1e-5)
        assert reading["digit"] == int(np.argmax(reading["probabilities"]))
    assert "a.png" in call("predict", model, tmp_path / "a.png").stdout


def test_a_bad_file_costs_no_other_its_answer(
    call: Call, model: Path, tmp_path: Path, bar: np.ndarray
) -> None:
    Image.fromarray(bar).save(tmp_path / "good.png")
    (tmp_path / "bad.png").write_bytes(b"no picture")
    result = call("predict", model, tmp_path / "bad.png", tmp_path / "good.png", "--json")
    assert result.exit_code == 1
    bad, good = json.loads(result.stdout)
    assert set(bad) == set(good) == {"file", "digit", "probabilities", "digits", "error"}
    assert bad["digit"] is bad["probabilities"] is good["error"] is None
    assert bad["digits"] == []
    assert "not a picture" in bad["error"]
    assert good["digit"] == good["digits"][0]["digit"]
    assert good["digits"][0]["box"] == [17, 10, 23, 50]


def test_several_digits_are_read_one_by_one(
    call: Call, model: Path, tmp_path: Path, bar: np.ndarray
) -> None:
    Image.fromarray(np.hstack([bar, bar])).save(tmp_path / "two.png")
    result = call("predict", model, tmp_path / "two.png", "--json")
    assert result.exit_code == 0
    (entry,) = json.loads(result.stdout)
    assert entry["digit"] is None
    assert [digit["box"] for digit in entry["digits"]] == [[17, 10, 23, 50], [57, 10, 63, 50]]
    table = call("predict", model, tmp_path / "two.png").stdout
    assert "two.png (1 of 2)" in table
    assert "two.png (2 of 2)" in table


def test_a_folder_reads_its_pictures(
    call: Call, model: Path, tmp_path: Path, bar: np.ndarray
) -> None:
    for name in ("b.webp", "a.PNG", "c.tiff"):
        Image.fromarray(bar).save(tmp_path / name)
    (tmp_path / "notes.txt").write_text("no picture")
    told = json.loads(call("predict", model, tmp_path, "--json").stdout)
    assert [Path(entry["file"]).name for entry in told] == ["a.PNG", "b.webp", "c.tiff"]
    assert all(entry["error"] is None for entry in told)


def test_an_empty_folder_is_said(call: Call, model: Path, tmp_path: Path) -> None:
    result = call("predict", model, tmp_path)
    assert result.exit_code == 1
    assert "folder without pictures" in result.stderr


@pytest.mark.parametrize("mode", ["1", "L", "LA", "P", "RGB", "RGBA", "I;16"])
def test_a_picture_reads_alike_in_every_kind_of_png(
    tmp_path: Path, bar: np.ndarray, mode: str
) -> None:
    if mode == "I;16":
        picture = Image.fromarray(bar.astype(np.uint16) * 257)
    else:
        picture = Image.fromarray(bar).convert(mode)
    picture.save(tmp_path / "bar.png")
    (found,) = read_picture(tmp_path / "bar.png").digits
    np.testing.assert_array_equal(found.image, find_digits(bar)[0].image)


def test_a_photograph_is_read_as_the_camera_was_held(tmp_path: Path, bar: np.ndarray) -> None:
    exif = Image.Exif()
    exif[0x0112] = 6  # to be turned a quarter clockwise
    lying = Image.fromarray(np.rot90(bar).copy())
    lying.save(tmp_path / "photo.jpg", exif=exif, quality=100)
    image = read_picture(tmp_path / "photo.jpg").digits[0].image.reshape(28, 28)
    rows, columns = np.nonzero(image > 128)
    assert np.ptp(rows) > 2 * np.ptp(columns)


def png_of(content: np.ndarray) -> bytes:
    file = io.BytesIO()
    Image.fromarray(content).save(file, "PNG")
    return file.getvalue()


@pytest.mark.slow
@pytest.mark.parametrize(
    ("content", "said"),
    [
        (b"", "The file is empty"),
        (b"%!PS-Adobe-3.0 EPSF-3.0\n", "not a picture that can be read"),
        (png_of(np.tile(np.arange(200, dtype=np.uint8), (99, 1)))[:150], "damaged"),
        (png_of(np.full((50, 50), 255, np.uint8)), "No digit is to be seen"),
        (png_of(np.zeros((1, 1), np.uint8)), "too small"),
    ],
    ids=["empty", "postscript", "cut off", "blank", "tiny"],
)
def test_a_picture_that_shows_no_digit_is_named(
    call: Call, model: Path, tmp_path: Path, content: bytes, said: str
) -> None:
    path = tmp_path / "picture.png"
    path.write_bytes(content)
    result = call("predict", model, path)
    assert result.exit_code == 1
    assert "picture.png" in result.stderr
    assert said in result.stderr


def test_a_missing_picture_is_named(call: Call, model: Path) -> None:
    result = call("predict", model, "absent.png")
    assert result.exit_code == 1
    assert "absent.png: There is no such picture" in result.stderr


def test_a_picture_of_absurd_size_is_refused_before_it_is_unpacked(tmp_path: Path) -> None:
    path = tmp_path / "bomb.png"
    content = bytearray(png_of(np.zeros((4, 4), np.uint8)))
    header = bytes(content[12:16]) + (50_000).to_bytes(4, "big") * 2 + bytes(content[24:29])
    content[12:33] = header + zlib.crc32(header).to_bytes(4, "big")
    path.write_bytes(bytes(content))
    with pytest.raises(DataError, match=r"bomb\.png"):
        read_picture(path)
