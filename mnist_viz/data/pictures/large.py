"""Decode large pictures in parts, where Pillow alone would take them whole.

A progressive JPEG at an eighth of its size needs the mean of each block of 8x8 pixels, and little
more of its colour: most scans of the finer coefficients, the largest part of the file, are left
out. A PNG is decoded band by band: each
band becomes a separate PNG, whose first row is the last one of the band above, since the rows of
a PNG are stored as differences from the row above.
"""

import io
import re
import struct
import zlib
from collections.abc import Iterator
from typing import IO

from PIL import Image

_SIGNATURE = b"\x89PNG\r\n\x1a\n"
_CHANNELS = {0: 1, 2: 3, 3: 1, 4: 2, 6: 4}  # of a PNG's types of colour
_KEPT = (b"IHDR", b"PLTE", b"tRNS")
_CHUNK = 1 << 16  # bytes read and inflated at once
_MARKER = re.compile(rb"\xff[^\x00\xff\xd0-\xd7]")  # in a scan, all else after 0xff is data
_START_OF_SCAN, _END = 0xDA, 0xD9


def without_fine_scans(jpeg: bytes) -> bytes:
    """Return a progressive JPEG without the scans that an eighth of its size does not need.

    The decoder gets what has another form than expected as it is.
    """
    kept, at = [jpeg[:2]], 2
    refined = set()  # with one finer scan of each colour, the decoder does not smooth the blocks
    while len(jpeg) >= at + 4 and jpeg[at] == 0xFF and jpeg[at + 1] != _END:
        end = at + 2 + int.from_bytes(jpeg[at + 2 : at + 4], "big")
        if jpeg[at + 1] != _START_OF_SCAN:
            kept.append(jpeg[at:end])
        else:
            first_coefficient = jpeg[end - 3] if end <= len(jpeg) else 0
            marker = _MARKER.search(jpeg, end)
            end = marker.start() if marker else len(jpeg)
            colour = jpeg[at + 5 : at + 6]
            if first_coefficient == 0 or colour not in refined:
                kept.append(jpeg[at:end])
            if first_coefficient > 0:
                refined.add(colour)
        at = end
    if jpeg[at : at + 2] != b"\xff\xd9":
        return jpeg
    return b"".join([*kept, b"\xff\xd9"])


def png_bands(file: IO[bytes], rows: int) -> Iterator[Image.Image]:
    """Yield a PNG that is not interlaced in bands of `rows` rows, from the top.

    Raises
    ------
    OSError
        If the file is damaged.
    """
    file.seek(len(_SIGNATURE))
    chunks = _chunks(file)
    name, header = next(chunks, (b"", b""))
    if name != b"IHDR" or len(header) != 13:
        raise OSError("no header")
    width, height, depth, colour = struct.unpack(">IIBB", header[:10])
    before = [(name, header)]
    row = 1 + (width * depth * _CHANNELS[colour] + 7) // 8
    inflate = zlib.decompressobj()
    pending, above, done = bytearray(), b"", 0
    for name, data in chunks:
        if name in _KEPT:
            before.append((name, data))
        if name != b"IDAT":
            continue
        rest = data
        while rest:
            pending += _inflated(inflate, rest)
            rest = inflate.unconsumed_tail
            while done < height and len(pending) >= row * (count := min(rows, height - done)):
                band = _decoded(before, above + bytes(pending[: count * row]), width, row)
                del pending[: count * row]
                yield band.crop((0, bool(above), width, band.height))
                last = band.crop((0, band.height - 1, width, band.height))
                above = b"\0" + _stored(last, row - 1)
                done += count
                if done == height:
                    return
    raise OSError("the picture breaks off")


def _inflated(inflate: "zlib._Decompress", data: bytes) -> bytes:
    try:
        return inflate.decompress(data, 8 * _CHUNK)
    except zlib.error as error:
        raise OSError("the picture is damaged") from error


def _chunks(file: IO[bytes]) -> Iterator[tuple[bytes, bytes]]:
    """Yield name and content of each chunk, the pixels in parts; check sums are not compared."""
    while len(start := file.read(8)) == 8:
        left, name = int.from_bytes(start[:4], "big"), start[4:]
        while left > _CHUNK and name == b"IDAT":
            yield name, file.read(_CHUNK)
            left -= _CHUNK
        yield name, file.read(left)
        file.read(4)


def _decoded(before: list[tuple[bytes, bytes]], rows: bytes, width: int, row: int) -> Image.Image:
    """Return rows, as a PNG stores them, as a picture."""
    height = len(rows) // row
    size = struct.pack(">II", width, height)
    parts = [(name, size + data[8:] if name == b"IHDR" else data) for name, data in before]
    parts += [(b"IDAT", zlib.compress(rows, 0)), (b"IEND", b"")]
    png = b"".join(
        struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data))
        for name, data in parts
    )
    picture = Image.open(io.BytesIO(_SIGNATURE + png), formats=("PNG",))
    picture.load()
    return picture


def _stored(row: Image.Image, length: int) -> bytes:
    """Return the pixels of a row as a PNG stores them."""
    return row.tobytes()[:length]
