"""Pictures of digits of every kind that people bring, made from shapes of three sources.

Each kind is a function from a generator and a shape to a picture; strengths, positions, sizes, pens
and papers vary from picture to picture. Shapes are the program's own drawn hands, rendered large,
digits of real MNIST scaled up, and a printed font. Nothing in the program is fitted to them.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.random import Generator
from numpy.typing import NDArray
from PIL import Image, ImageDraw, ImageFilter, ImageFont

from mnist_viz.data import idx
from mnist_viz.data.handwriting import MNIST_LIKE, WORLD, Writer, hand

Pixels = NDArray[np.uint8]
Cover = NDArray[np.float64]
"""How much of each pixel a pen covers, 0 to 1."""


@dataclass(frozen=True)
class Shape:
    """A digit that can be drawn at any size: strokes, or a picture of ink."""

    digit: int
    strokes: tuple[NDArray[np.float64], ...] = ()
    ink: Pixels | None = None

    def draw(self, height: int, pen: float = 0.1) -> Cover:
        """Return the digit `height` pixels high without margin; `pen` is a share of its height."""
        if self.ink is not None:
            scaled = Image.fromarray(self.ink)
            width = max(1, round(height * scaled.width / scaled.height))
            smooth = scaled.resize((width, height), Image.Resampling.BICUBIC)
            return np.clip(np.asarray(smooth) / 255 * 2 - 0.5, 0, 1)
        fine = 3
        points = np.concatenate(self.strokes)
        low, high = points.min(axis=0), points.max(axis=0)
        line = max(1.0, pen * height) * fine
        scale = (fine * height - line) / max(float((high - low)[1]), 0.3)
        width, tall = np.ceil((high - low) * scale + line).astype(int)
        canvas = Image.new("L", (int(width), int(tall)))
        pencil = ImageDraw.Draw(canvas)
        for stroke in self.strokes:
            path = [(float(x), float(y)) for x, y in (stroke - low) * scale + line / 2]
            pencil.line(path, fill=255, width=max(1, round(line)), joint="curve")
            for x, y in path:
                radius = line / 2
                pencil.ellipse([x - radius, y - radius, x + radius, y + radius], fill=255)
        size = (max(1, round(width / fine)), max(1, round(tall / fine)))
        return np.asarray(canvas.resize(size, Image.Resampling.BOX)) / 255


def drawn_shapes(count: int, seed: int) -> list[Shape]:
    """Return digits of the program's own hands, half of them from abroad."""
    writer = Writer(seed, WORLD if seed % 2 else MNIST_LIKE)
    rng = np.random.default_rng(seed)
    labels = rng.permutation(np.arange(count) % 10).astype(np.uint8)
    families = hand.choose_families(writer.table, writer.style, labels, rng)
    points = hand.write(writer.table, writer.style, families, rng)
    points = hand.distort(points, labels, writer.style, rng).astype(float)
    joined = writer.table.joined[families] > 0
    return [
        Shape(int(label), tuple(np.split(path, np.flatnonzero(~together) + 1)))
        for label, path, together in zip(labels, points, joined, strict=True)
    ]


def mnist_shapes(folder: Path, count: int, seed: int) -> list[Shape]:
    """Return test digits of MNIST."""
    images = idx.read_images(idx.open_images(folder / "t10k-images-idx3-ubyte.gz"))
    labels = idx.read_labels(idx.open_labels(folder / "t10k-labels-idx1-ubyte.gz"))
    chosen = np.random.default_rng(seed).permutation(len(labels))[:count]
    return [
        Shape(
            int(labels[row]), ink=trim(images[row].reshape(28, 28), images[row].reshape(28, 28) > 0)
        )
        for row in chosen
    ]


def printed_shapes() -> list[Shape]:
    """Return the ten digits of Pillow's own font."""
    shapes = []
    for digit in range(10):
        canvas = Image.new("L", (300, 300))
        font = ImageFont.load_default(size=200)
        ImageDraw.Draw(canvas).text((60, 20), str(digit), fill=255, font=font)
        values = np.asarray(canvas)
        shapes.append(Shape(digit, ink=trim(values, values > 0)))
    return shapes


def trim(values: NDArray[np.generic], mask: NDArray[np.bool_]) -> Pixels:
    """Cut off the rows and columns outside of `mask`."""
    rows, columns = (np.flatnonzero(mask.any(axis=axis)) for axis in (1, 0))
    return np.asarray(values[rows[0] : rows[-1] + 1, columns[0] : columns[-1] + 1], np.uint8)


# Papers and pens


def place(rng: Generator, cover: Cover, roomy: float = 1.0) -> Cover:
    """Put a digit somewhere on a sheet, with a margin of up to `roomy` times its height."""
    height, width = cover.shape
    margins = (rng.uniform(0.12, max(0.13, roomy), 4) * height).astype(int)
    # A sheet is never much narrower than high: a 1 is not written on a strip.
    side = max(0, (height - width) // 2)
    pad = ((margins[0], margins[1]), (margins[2] + side, margins[3] + side))
    return np.pad(cover, pad)


def on_paper(
    rng: Generator,
    cover: Cover,
    dark: tuple[int, int] = (10, 110),
    light: tuple[int, int] = (190, 255),
) -> NDArray[np.float64]:
    """Return ink on paper in some colour, (height, width, 3), 0 to 255."""
    ink = rng.uniform(*dark) + rng.uniform(-10, 40, 3) * (rng.random() < 0.5)
    paper = rng.uniform(*light) + rng.uniform(-15, 5, 3) * (rng.random() < 0.5)
    return cover[..., None] * ink + (1 - cover[..., None]) * np.minimum(paper, 255)


def photographed(
    rng: Generator, scene: NDArray[np.float64], grain: float = 3, blur: float = 1.0
) -> Pixels:
    """Return a scene with a lens's blur and a sensor's noise."""
    shot = Image.fromarray(scene.clip(0, 255).astype(np.uint8))
    values = np.asarray(shot.filter(ImageFilter.GaussianBlur(rng.uniform(0, blur))), float)
    noise = rng.normal(0, rng.uniform(0, grain), (*values.shape[:2], 1))
    return (values + noise).clip(0, 255).astype(np.uint8)


def usual(rng: Generator, shape: Shape, low: int = 120, high: int = 400) -> Cover:
    """Draw a shape with a usual pen at some size."""
    return shape.draw(int(rng.integers(low, high)), float(rng.uniform(0.06, 0.14)))


# Kinds


def plain(rng: Generator, shape: Shape) -> Pixels:
    """Dark ink on white paper."""
    return on_paper(rng, place(rng, usual(rng, shape))).clip(0, 255).astype(np.uint8)


def hairline(rng: Generator, shape: Shape) -> Pixels:
    """Draw with a pen of one to three pixels, a hundredth of the digit's height."""
    cover = shape.draw(int(rng.integers(250, 550)), float(rng.uniform(0.003, 0.012)))
    return photographed(rng, on_paper(rng, place(rng, cover, 0.6), dark=(0, 70)), 2, 0.6)


def ballpoint(rng: Generator, shape: Shape) -> Pixels:
    """Photograph the strokes of a ballpoint: thin, with shade and noise."""
    cover = shape.draw(int(rng.integers(200, 450)), float(rng.uniform(0.012, 0.035)))
    return photographed(rng, shade(rng, on_paper(rng, place(rng, cover, 0.8), dark=(20, 90))))


def marker(rng: Generator, shape: Shape) -> Pixels:
    """Draw with a thick pen."""
    cover = shape.draw(int(rng.integers(120, 400)), float(rng.uniform(0.17, 0.24)))
    return photographed(rng, on_paper(rng, place(rng, cover)))


def shade(
    rng: Generator, scene: NDArray[np.float64], darkest: float | None = None
) -> NDArray[np.float64]:
    """Darken a scene towards one side."""
    height, width = scene.shape[:2]
    turn = rng.uniform(0, 2 * np.pi)
    across = np.linspace(-1, 1, width)[None] * np.cos(turn)
    along = across + np.linspace(-1, 1, height)[:, None] * np.sin(turn)
    light = (along - along.min()) / np.ptp(along)
    lowest = rng.uniform(0.3, 0.9) if darkest is None else darkest
    return scene * (lowest + (1 - lowest) * light)[..., None]


def one_sided_light(rng: Generator, shape: Shape) -> Pixels:
    """Light from one side, down to a third."""
    scene = shade(rng, on_paper(rng, place(rng, usual(rng, shape))), float(rng.uniform(0.3, 0.7)))
    return photographed(rng, scene)


def sharp_shadow(rng: Generator, shape: Shape) -> Pixels:
    """Draw the edge of a shadow across the picture."""
    scene = on_paper(rng, place(rng, usual(rng, shape)))
    height, width = scene.shape[:2]
    edge = rng.uniform(-0.5, 1.5) * width + rng.uniform(-1, 1) * np.arange(height)[:, None]
    soft = np.clip((np.arange(width)[None] - edge) / rng.uniform(5, 60), 0, 1)
    strength = rng.uniform(0.2, 0.5)
    return photographed(rng, scene * (1 - strength * soft)[..., None])


def dark_corner(rng: Generator, shape: Shape) -> Pixels:
    """Show the edge of the table in a corner or along a side."""
    cover = place(rng, usual(rng, shape), 0.6)
    scene = on_paper(rng, np.pad(cover, len(cover) // 8))
    height, width = scene.shape[:2]
    down, across = int(rng.uniform(0.05, 0.13) * height), int(rng.uniform(0.05, 0.13) * width)
    if rng.random() < 0.3:
        across = width
    corner = np.s_[-down:, -across:] if rng.random() < 0.5 else np.s_[:down, :across]
    scene[corner] = rng.uniform(20, 90)
    return photographed(rng, scene)


def _lines(rng: Generator, scene: NDArray[np.float64], both: bool) -> NDArray[np.float64]:
    """Print the lines of ruled or squared paper under the ink."""
    height, width = scene.shape[:2]
    step = rng.uniform(0.12, 0.35) * height
    thick = max(1.0, rng.uniform(0.003, 0.008) * height)
    tilt = rng.uniform(-0.06, 0.06)
    colour = rng.uniform((120, 140, 170), (190, 200, 230))
    y, x = np.mgrid[:height, :width]
    families = [y + tilt * x, x - tilt * y] if both else [y + tilt * x]
    for position in families:
        near = np.abs((position + rng.uniform(0, step)) % step - step / 2)
        cover = np.clip(thick / 2 + 0.5 - near, 0, 1)[..., None]
        scene = np.minimum(scene, scene * (1 - cover) + cover * colour)
    return scene


def ruled(rng: Generator, shape: Shape) -> Pixels:
    """Ruled paper, a little askew."""
    scene = on_paper(rng, place(rng, usual(rng, shape)), dark=(10, 80))
    return photographed(rng, shade(rng, _lines(rng, scene, both=False), rng.uniform(0.7, 1)))


def squared(rng: Generator, shape: Shape) -> Pixels:
    """Squared paper, a little askew."""
    scene = on_paper(rng, place(rng, usual(rng, shape)), dark=(10, 80))
    return photographed(rng, shade(rng, _lines(rng, scene, both=True), rng.uniform(0.7, 1)))


def specks(rng: Generator, shape: Shape) -> Pixels:
    """Specks of dust and one round dot, off the digit."""
    cover = place(rng, usual(rng, shape))
    dirt = Image.new("L", cover.shape[::-1])
    pencil = ImageDraw.Draw(dirt)
    digit = cover.max(axis=0) > 0
    least = min(cover.shape)
    for size in [*rng.uniform(0.004, 0.02, int(rng.integers(3, 25))), rng.uniform(0.02, 0.05)]:
        x, y = rng.uniform(0, cover.shape[1]), rng.uniform(0, cover.shape[0])
        if not digit[int(max(x - 0.08 * least, 0)) : int(x + 0.08 * least)].any():
            radius = size * least
            pencil.ellipse([x - radius, y - radius, x + radius, y + radius], fill=255)
    return photographed(rng, on_paper(rng, np.maximum(cover, np.asarray(dirt) / 255)))


def framed(rng: Generator, shape: Shape) -> Pixels:
    """Draw a line round the canvas."""
    scene = on_paper(rng, place(rng, usual(rng, shape), 0.4))
    line = int(rng.integers(1, 7))
    inner = scene[line:-line, line:-line].copy()
    scene[:] = rng.uniform(0, 130)
    scene[line:-line, line:-line] = inner
    return scene.clip(0, 255).astype(np.uint8)


def margin(rng: Generator, shape: Shape) -> Pixels:
    """Take a screenshot: the canvas is on a window of another colour, of any width."""
    scene = on_paper(rng, place(rng, usual(rng, shape), 0.4))
    height, width = scene.shape[:2]
    wide = (rng.uniform(0.02, 0.4, 4) * max(height, width)).astype(int)
    window = np.empty((height + wide[0] + wide[1], width + wide[2] + wide[3], 3))
    window[:] = rng.uniform(20, 170)
    window[wide[0] : wide[0] + height, wide[2] : wide[2] + width] = scene
    return (255 - window if rng.random() < 0.5 else window).clip(0, 255).astype(np.uint8)


def tight(rng: Generator, shape: Shape) -> Pixels:
    """Cropped to the ink."""
    return photographed(rng, on_paper(rng, usual(rng, shape)), 2, 0.8)


def light_on_dark(rng: Generator, shape: Shape) -> Pixels:
    """Chalk on a board."""
    return 255 - photographed(rng, shade(rng, on_paper(rng, place(rng, usual(rng, shape)))))


def transparent(rng: Generator, shape: Shape) -> Pixels:
    """Strokes of any colour on a transparent canvas."""
    cover = place(rng, usual(rng, shape))
    picture = np.zeros((*cover.shape, 4), np.uint8)
    picture[..., :3] = rng.choice([0, 255, rng.integers(0, 256)])
    picture[..., 3] = 255 * cover
    return picture


def coloured(rng: Generator, shape: Shape) -> Pixels:
    """Ink and paper of other colours, as light as each other or nearly."""
    cover = place(rng, usual(rng, shape))[..., None]
    pairs = [
        ((230, 200, 0), (255, 255, 255)),
        ((220, 60, 60), (90, 140, 90)),
        ((0, 120, 255), (255, 120, 0)),
    ]
    ink, paper = pairs[int(rng.integers(len(pairs)))]
    return photographed(rng, cover * np.array(ink) + (1 - cover) * np.array(paper), 2)


def noisy(rng: Generator, shape: Shape) -> Pixels:
    """Much grain and blur."""
    scene = on_paper(rng, place(rng, usual(rng, shape)), dark=(10, 90), light=(170, 240))
    return photographed(rng, scene, 14, 3)


def small_in_large(rng: Generator, shape: Shape) -> Pixels:
    """Write a small digit on a large sheet."""
    return photographed(rng, on_paper(rng, place(rng, usual(rng, shape, 50, 90), 8), dark=(10, 80)))


def low_resolution(rng: Generator, shape: Shape) -> Pixels:
    """Scale the picture to 28 to 60 pixels, as MNIST's are."""
    cover = place(rng, usual(rng, shape), 0.3)
    side = int(rng.integers(28, 60))
    scale = side / max(cover.shape)
    size = (max(3, round(cover.shape[1] * scale)), max(3, round(cover.shape[0] * scale)))
    small = Image.fromarray((255 * cover).astype(np.uint8)).resize(size, Image.Resampling.BOX)
    values = np.asarray(small)
    return 255 - values if rng.random() < 0.5 else values


KINDS: dict[str, Callable[[Generator, Shape], Pixels]] = {
    kind.__name__: kind
    for kind in (
        *(plain, hairline, ballpoint, marker, one_sided_light, sharp_shadow, dark_corner, ruled),
        *(squared, specks, framed, margin, tight, light_on_dark, transparent, coloured, noisy),
        *(small_in_large, low_resolution),
    )
}
"""Pictures with one digit, by kind."""


def several(rng: Generator, shapes: Sequence[Shape]) -> Pixels:
    """Digits in a row, a little apart and of nearly the same height."""
    height = int(rng.integers(120, 250))
    pen = float(rng.uniform(0.06, 0.12))
    row = []
    for shape in shapes:
        cover = shape.draw(int(height * rng.uniform(0.85, 1.1)), pen)
        above = int(rng.uniform(0, 0.15) * height)
        below = int(1.3 * height) - above - len(cover)
        row += [
            np.pad(cover, ((above, below), (0, 0))),
            np.zeros((int(1.3 * height), int(rng.uniform(0.15, 0.5) * height))),
        ]
    return photographed(rng, shade(rng, on_paper(rng, place(rng, np.hstack(row[:-1]), 0.5))))


def blank(rng: Generator) -> Pixels:
    """Nothing written, in any light: from one side, round a middle, behind an edge or a fold."""
    height, width = rng.integers(60, 400, 2)
    scene = shade(rng, on_paper(rng, np.zeros((height, width))))
    y, x = np.mgrid[-1 : 1 : height * 1j, -1 : 1 : width * 1j]
    turn = rng.uniform(0, 2 * np.pi)
    middle = rng.uniform(-0.6, 0.6, 2)
    beyond = (x - middle[0]) * np.cos(turn) + (y - middle[1]) * np.sin(turn)
    softness = rng.uniform(0.01, 0.15)
    covers = (
        np.zeros_like(x),
        ((x - middle[0]) ** 2 + (y - middle[1]) ** 2) / 5,
        1 / (1 + np.exp(-beyond / softness)),
        np.where(beyond > 0, np.exp(-beyond / (2 * softness)), 0),
    )
    cover = covers[int(rng.integers(len(covers)))]
    return photographed(rng, scene * (1 - rng.uniform(0.15, 0.5) * cover)[..., None])


def no_digit(rng: Generator) -> Pixels:
    """Draw a scribble, a filled disc, a dash or a grid of windows."""
    canvas = Image.new("L", (300, 300))
    pencil = ImageDraw.Draw(canvas)
    what = int(rng.integers(4))
    if what == 0:
        points = rng.uniform(40, 260, (40, 2))
        pencil.line([tuple(point) for point in points], fill=255, width=8)
    elif what == 1:
        x, y, radius = rng.uniform(100, 200), rng.uniform(100, 200), rng.uniform(20, 90)
        pencil.ellipse([x - radius, y - radius, x + radius, y + radius], fill=255)
    elif what == 2:
        y = rng.uniform(60, 240)
        pencil.line([(60, y), (240, y + rng.uniform(-20, 20))], fill=255, width=10)
    else:
        for k in range(50, 251, 50):
            pencil.line([(50, k), (250, k)], fill=255, width=6)
            pencil.line([(k, 50), (k, 250)], fill=255, width=6)
    return photographed(rng, on_paper(rng, np.asarray(canvas) / 255))
