"""Skeletons: how each digit is written, as control points that can be read and drawn."""

from mnist_viz.data.handwriting.family import Family
from mnist_viz.data.handwriting.skeletons import (
    eight,
    five,
    four,
    nine,
    one,
    seven,
    six,
    three,
    two,
    zero,
)

SKELETONS: tuple[tuple[Family, ...], ...] = tuple(
    digit.FAMILIES for digit in (zero, one, two, three, four, five, six, seven, eight, nine)
)
"""The families of each digit, 0 to 9."""
