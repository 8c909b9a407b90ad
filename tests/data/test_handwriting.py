"""What the procedural handwriting promises to those who learn from it."""

from dataclasses import replace

import numpy as np
import pytest

from mnist_viz.data import handwriting
from mnist_viz.data.handwriting import MNIST_LIKE, WIDE, WORLD, Writer
from mnist_viz.data.handwriting.hand import choose_families
from mnist_viz.data.handwriting.skeletons import skeletons
from mnist_viz.data.handwriting.table import POINTS, compile_table

FAMILIES = [
    pytest.param(family, id=f"{digit}-{family.name}")
    for digit, families in enumerate(skeletons())
    for family in families
]


@pytest.mark.parametrize("family", FAMILIES)
def test_the_exemplars_of_a_family_have_the_same_strokes(family):
    shapes = {tuple(len(s.split(",")) for s in text.split("/")) for text in family.exemplars}
    assert len(shapes) == 1
    assert min(shapes.pop()) >= 2
    assert family.points.shape == (len(family.exemplars), len(family.stroke), 2)
    assert len(family.corner) == len(family.stroke)


@pytest.mark.parametrize("family", FAMILIES)
def test_a_skeleton_is_about_as_high_as_its_unit(family):
    height = np.ptp(family.points[..., 1], axis=1)
    assert (height > 0.6).all()
    assert (height < 1.4).all()


def test_every_digit_is_written_somehow_everywhere():
    for families in skeletons():
        shares = [(f.share, f.share if f.abroad is None else f.abroad) for f in families]
        assert np.min(shares) >= 0
        assert (np.sum(shares, axis=0) > 0).all()


def test_hands_abroad_write_ways_that_hands_at_home_do_not():
    table = compile_table(skeletons())
    labels = np.repeat(np.arange(10), 500)
    ways = [
        set(choose_families(table, replace(WIDE, abroad=share), labels, np.random.default_rng(0)))
        for share in (0.0, 1.0)
    ]
    only_abroad = ways[1] - ways[0]
    assert only_abroad
    names = [family.name for digit in skeletons() for family in digit]
    assert {names[row] for row in only_abroad} >= {"long flag", "curled tail", "lightning"}


def test_a_curve_passes_through_its_corners():
    table = compile_table([[family.values[0]] for family in FAMILIES])
    for row, parameter in enumerate(FAMILIES):
        family = parameter.values[0]
        control = np.zeros(table.exemplars.shape[2:])
        control[: len(family.stroke)] = family.points.mean(axis=0)
        curve = table.basis[row, :, : len(control)] @ control
        assert curve.shape == (POINTS, 2)
        for corner in control[: len(family.stroke)][family.corner]:
            assert np.hypot(*(curve - corner).T).min() < 0.05


@pytest.mark.slow
def test_the_same_seed_writes_the_same_digits():
    first, again = handwriting.make(600, 5), handwriting.make(600, 5)
    assert np.array_equal(first[0], again[0])
    assert np.array_equal(first[1], again[1])


@pytest.mark.slow
def test_another_seed_writes_other_digits():
    images, labels = handwriting.make(250, 5)
    others, other_labels = handwriting.make(250, 6)
    assert not np.array_equal(labels, other_labels)
    assert len(np.unique(np.concatenate([images, others]), axis=0)) == 500


@pytest.mark.slow
def test_a_shorter_pile_is_the_beginning_of_a_longer_one():
    some, more = handwriting.make(300, 1), handwriting.make(777, 1)
    assert np.array_equal(some[0], more[0][:300])
    assert np.array_equal(some[1], more[1][:300])


@pytest.mark.slow
def test_chunks_may_be_made_in_any_order():
    forwards, backwards = Writer(3), Writer(3)
    later = backwards.chunk(2)
    backwards.chunk(0)
    assert np.array_equal(forwards.chunk(2)[0], later[0])


def test_every_chunk_holds_as_many_of_each_digit():
    images, labels = Writer(0).chunk(7)
    assert images.shape == (250, 784)
    assert images.dtype == labels.dtype == np.uint8
    assert (np.bincount(labels, minlength=10) == 25).all()


@pytest.mark.slow
@pytest.mark.parametrize("style", [MNIST_LIKE, WIDE, WORLD], ids=["mnist-like", "wide", "world"])
def test_digits_are_placed_and_inked_as_mnist_is(style):
    images = handwriting.make(2000, 2, style)[0].reshape(-1, 28, 28).astype(float)
    ink = images.sum(axis=(1, 2))
    assert ink.min() > 0
    index = np.arange(28)
    columns, rows = images.sum(1) @ index / ink, images.sum(2) @ index / ink
    assert columns.mean() == pytest.approx(14, abs=0.05)
    assert rows.mean() == pytest.approx(14, abs=0.05)
    assert images.mean() == pytest.approx(33.3, rel=0.1)  # the mean of MNIST
    assert (images == 0).mean() == pytest.approx(0.81, abs=0.03)  # and its share of paper


@pytest.mark.slow
def test_digits_of_a_class_differ_from_each_other():
    images, labels = handwriting.make(1000, 4)
    for digit in range(10):
        rows = images[labels == digit].astype(float) / 255
        distance = np.linalg.norm(rows[:50, None] - rows[None, 50:100], axis=2)
        assert distance.min() > 1


@pytest.mark.slow
def test_a_network_of_nearest_means_already_tells_them_apart():
    images, labels = handwriting.make(4000, 0)
    means = np.stack([images[labels == digit].mean(axis=0) for digit in range(10)])
    others, truth = handwriting.make(1000, 1)
    read = ((others[:, None] - means) ** 2).sum(axis=2).argmin(axis=1)
    assert (read == truth).mean() > 0.6
