"""How well pictures of every kind are read, and what a large photograph costs.

    python benchmarks/pictures.py MODEL [--mnist FOLDER] [--count 60] [--only KIND ...]

Prints one line a kind: the share read correctly, for each source of shapes. The share of `plain` is
what the network makes of these shapes at their best; a kind is read well where it comes near.
"""

import os

os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")

import argparse
import subprocess
import sys
import tempfile
from collections.abc import Callable, Sequence
from pathlib import Path

import numpy as np
import picture_kinds
from picture_kinds import KINDS, Pixels, Shape
from PIL import Image

from mnist_viz.core.arrays import as_columns
from mnist_viz.core.network import Network
from mnist_viz.data.errors import DataError
from mnist_viz.data.pictures import find_in_pixels
from mnist_viz.runs.models import load_model

_READINGS = """
import re, statistics, sys, time
from pathlib import Path
from mnist_viz.data.pictures import read_picture

def peak():  # MB, since this program started; getrusage would include its parent's
    return int(re.search(r"VmHWM:\\s+(\\d+)", Path("/proc/self/status").read_text())[1]) / 1024

read_picture(Path(sys.argv[1]))
before = peak()
times = []
for _ in range(5):
    start = time.process_time()
    found = read_picture(Path(sys.argv[2]))
    times.append(time.process_time() - start)
print(f"{len(found.digits)} digit, {statistics.median(times):.2f} s of processor time, "
      f"{peak() - before:.0f} MB more, {peak():.0f} MB in all")
"""


def read(network: Network, picture: Pixels) -> list[int]:
    """Return the digits read in a picture; none where it is refused."""
    pixels = np.asarray(Image.fromarray(picture).convert("RGBA"))
    try:
        found = find_in_pixels(pixels).digits
    except DataError:
        return []
    return [int(network.forward(as_columns(digit.image[None])).digits[0]) for digit in found]


def share(network: Network, kind: str, shapes: Sequence[Shape], save: Path | None) -> float:
    """Per cent of the shapes that are read correctly as pictures of a kind."""
    right = 0
    for number, shape in enumerate(shapes):
        rng = np.random.default_rng([sorted(KINDS).index(kind), number])
        picture = KINDS[kind](rng, shape)
        told = read(network, picture)
        right += told == [shape.digit]
        if save and told != [shape.digit]:
            name = f"{kind}-{number}-{shape.digit}-as-{''.join(map(str, told)) or 'none'}.png"
            Image.fromarray(picture).save(save / name)
    return 100 * right / len(shapes)


def measure_large() -> None:
    """Print what a photograph of 50 megapixels takes in each form, read in a separate process."""
    rng = np.random.default_rng(0)
    shape = picture_kinds.drawn_shapes(10, 1)[0]
    small = Image.fromarray(picture_kinds.ballpoint(rng, shape))
    pixels = np.array(small.resize((8660, 5773), Image.Resampling.BILINEAR))
    for strip in np.array_split(pixels, 50):  # each pixel of a sensor has noise of its own
        noise = rng.integers(-9, 10, strip.shape, np.int16)
        strip[:] = np.clip(strip + noise, 0, 255)
    photo = Image.fromarray(pixels)
    scan = Image.fromarray(pixels[..., 1] > 80)
    forms: dict[str, Callable[[Path], None]] = {
        "JPEG": lambda path: photo.save(path, "JPEG", quality=93),
        "progressive JPEG": lambda path: photo.save(path, "JPEG", quality=93, progressive=True),
        "PNG": lambda path: photo.save(path, "PNG", compress_level=1),
        "PNG of 1 bit": lambda path: scan.save(path, "PNG"),
    }
    with tempfile.TemporaryDirectory() as folder:
        first, large = Path(folder) / "small.jpg", Path(folder) / "large"
        small.save(first)
        for name, save in forms.items():
            save(large)
            words = [sys.executable, "-c", _READINGS, str(first), str(large)]
            told = subprocess.run(words, capture_output=True, text=True, check=True).stdout
            print(f"50 megapixels, {name}: {told.strip()}", flush=True)


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("model", type=Path)
    parser.add_argument("--mnist", type=Path)
    parser.add_argument("--count", type=int, default=60)
    parser.add_argument("--only", nargs="*", default=list(KINDS), choices=list(KINDS))
    parser.add_argument("--large", action="store_true", help="Only what large photographs take.")
    parser.add_argument("--save", type=Path, help="Folder for the pictures that are misread.")
    options = parser.parse_args()
    if options.large:
        measure_large()
        return
    network = load_model(options.model).network
    sources = {"drawn": picture_kinds.drawn_shapes(options.count, 4)}
    if options.mnist:
        sources["MNIST"] = picture_kinds.mnist_shapes(options.mnist, options.count, 0)
    sources["printed"] = picture_kinds.printed_shapes()
    if options.save:
        options.save.mkdir(parents=True, exist_ok=True)
    print(f"{'kind':<18}" + "".join(f"{name:>9}" for name in sources))
    for kind in options.only:
        shares = [share(network, kind, shapes, options.save) for shapes in sources.values()]
        print(f"{kind:<18}" + "".join(f"{value:>8.1f}%" for value in shares), flush=True)
    rng = np.random.default_rng(1)
    shapes = sources["drawn"]
    count = max(options.count // 4, 5)
    rows = [
        [shapes[i] for i in rng.integers(len(shapes), size=rng.integers(2, 5))]
        for _ in range(count)
    ]
    right = sum(
        read(network, picture_kinds.several(rng, row)) == [shape.digit for shape in row]
        for row in rows
    )
    print(f"{'several':<18}{100 * right / count:>8.1f}%  of rows, every digit in them")
    for name, make in (("blank", picture_kinds.blank), ("no_digit", picture_kinds.no_digit)):
        refused = sum(not read(network, make(rng)) for _ in range(count))
        print(f"{name:<18}{100 * refused / count:>8.1f}%  refused")
    measure_large()


if __name__ == "__main__":
    main()
