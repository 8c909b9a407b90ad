"""Handwriting drawn by the program: no real picture is embedded, traced or memorised."""

from mnist_viz.data.handwriting.style import LIVELY, MNIST_LIKE, WIDE, WORLD, Style
from mnist_viz.data.handwriting.writer import Writer, make

__all__ = ["LIVELY", "MNIST_LIKE", "WIDE", "WORLD", "Style", "Writer", "make"]
