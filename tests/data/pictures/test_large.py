"""Large pictures are decoded in parts, and look as they do when decoded whole."""

import io

import numpy as np
import pytest
from PIL import Image

from mnist_viz.data.errors import CancelledError, DataError
from mnist_viz.data.pictures import read_picture
from mnist_viz.data.pictures.large import png_bands, without_fine_scans


def painted(mode, width=1803, height=2001):
    """A picture with a large 7 and a texture, in one of Pillow's modes."""
    rng = np.random.default_rng(3)
    pixels = rng.integers(190, 256, (height, width, 4), np.uint8)
    pixels[300:500, 400:1400, :3] = 20
    for row in range(500, 1700):
        right = 1400 - (row - 500) // 3
        pixels[row, right - 200 : right, :3] = 20
    pixels[..., 3] = 255
    return Image.fromarray(pixels).convert(mode)


def saved(picture, **options):
    """The picture as a file in memory."""
    file = io.BytesIO()
    picture.save(file, **options)
    file.seek(0)
    return file


@pytest.mark.parametrize("mode", ["L", "RGB", "RGBA"])
@pytest.mark.parametrize("rows", [1, 97, 500])
def test_the_bands_of_a_png_are_the_picture(mode, rows):
    picture = painted(mode).crop((350, 250, 500, 453))
    bands = list(png_bands(saved(picture, format="PNG"), rows))
    together = np.concatenate([np.asarray(band) for band in bands])
    np.testing.assert_array_equal(together, np.asarray(picture))


@pytest.mark.slow
@pytest.mark.parametrize("options", [{"format": "PNG"}, {"format": "JPEG", "progressive": True}])
def test_a_large_picture_in_parts_shows_its_digit(tmp_path, options):
    path = tmp_path / "large"
    painted("RGB", 6500, 2001).save(path, **options)
    found = read_picture(path)
    assert found.size == (6500, 2001)
    (digit,) = found.digits
    np.testing.assert_allclose(digit.box, (400, 300, 1400, 1700), atol=30)


def test_an_eighth_of_a_progressive_jpeg_is_the_same_without_its_fine_scans():
    file = saved(painted("L", 2400, 2000), format="JPEG", progressive=True).getvalue()
    coarse = without_fine_scans(file)
    assert len(coarse) < len(file) / 2
    pictures = [Image.open(io.BytesIO(data)) for data in (file, coarse)]
    for picture in pictures:
        picture.draft("L", (300, 250))
    assert pictures[0].size == (300, 250)
    np.testing.assert_array_equal(*map(np.asarray, pictures))


def test_what_is_no_jpeg_is_left_to_the_decoder():
    for data in (b"", b"\xff\xd8", b"\xff\xd8\xff\xda\x00", b"\xff\xd8\xff\xe0\xff\xff"):
        assert without_fine_scans(data) == data


@pytest.mark.slow
@pytest.mark.parametrize("share", [0.01, 0.3, 0.9])
def test_a_large_png_that_breaks_off_is_called_damaged(tmp_path, share):
    data = saved(painted("RGB"), format="PNG").getvalue()
    path = tmp_path / "broken.png"
    path.write_bytes(data[: int(share * len(data))])
    with pytest.raises(DataError, match="damaged"):
        read_picture(path)


@pytest.mark.slow
def test_a_large_png_that_is_damaged_within_is_called_damaged(tmp_path):
    data = bytearray(saved(painted("RGB"), format="PNG").getvalue())
    data[len(data) // 2 : len(data) // 2 + 200] = bytes(200)
    path = tmp_path / "broken.png"
    path.write_bytes(data)
    with pytest.raises(DataError, match="damaged"):
        read_picture(path)


@pytest.mark.slow
def test_decoding_a_large_png_can_be_cancelled_between_its_bands(tmp_path):
    path = tmp_path / "large.png"
    painted("RGB").save(path)
    looks = []

    def cancel_later():
        looks.append(None)
        if len(looks) == 10:
            raise CancelledError

    with pytest.raises(CancelledError):
        read_picture(path, cancel_later)
