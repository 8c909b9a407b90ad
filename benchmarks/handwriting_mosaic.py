"""The picture in docs/handwriting.md: real digits next to drawn ones.

python benchmarks/handwriting_mosaic.py [--mnist FOLDER] [--out FILE]
"""

import argparse
import struct
import zlib
from pathlib import Path

import numpy as np

from mnist_viz.core.arrays import Bytes
from mnist_viz.core.examples import SIDE
from mnist_viz.data.handwriting import MNIST_LIKE, WORLD, make
from mnist_viz.data.sources.folder import read_folder

COLUMNS = 14
GAP = 14
SCALE = 2


def block(images: Bytes, labels: Bytes) -> Bytes:
    """Ten rows of one digit each: (280, 28 COLUMNS)."""
    rows = [images[labels == digit][:COLUMNS].reshape(-1, SIDE, SIDE) for digit in range(10)]
    return np.concatenate([np.concatenate(list(row), axis=1) for row in rows], axis=0)


def png(gray: Bytes) -> bytes:
    """Encode an 8-bit grey picture (ISO/IEC 15948)."""

    def chunk(kind: bytes, data: bytes) -> bytes:
        body = kind + data
        return struct.pack(">I", len(data)) + body + struct.pack(">I", zlib.crc32(body))

    height, width = gray.shape
    header = struct.pack(">IIBBBBB", width, height, 8, 0, 0, 0, 0)
    lines = np.concatenate([np.zeros((height, 1), np.uint8), gray], axis=1)  # filter type 0 each
    data = zlib.compress(lines.tobytes(), 9)
    signature = b"\x89PNG\r\n\x1a\n"
    return signature + chunk(b"IHDR", header) + chunk(b"IDAT", data) + chunk(b"IEND", b"")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--mnist", type=Path, default=Path("../shared/mnist"))
    parser.add_argument("--out", type=Path, default=Path("docs/handwriting.png"))
    chosen = parser.parse_args()
    real = read_folder(chosen.mnist).test
    gap = np.zeros((10 * SIDE, GAP), np.uint8)
    picture = np.concatenate(
        [
            block(real.images, real.labels),
            gap,
            block(*make(1000, 0, MNIST_LIKE)),
            gap,
            block(*make(1000, 0, WORLD)),
        ],
        axis=1,
    )
    large = np.kron(255 - picture, np.ones((SCALE, SCALE), np.uint8))
    chosen.out.write_bytes(png(large))


if __name__ == "__main__":
    main()
