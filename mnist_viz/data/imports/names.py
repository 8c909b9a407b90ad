"""What the names of files, folders, arrays and columns say: which split, images or labels."""

import re
from typing import Literal

Part = Literal["train", "test", "validation"]
Kind = Literal["images", "labels"]

_WORDS = re.compile(r"[a-z]+|\d+")
_DIGIT_WORDS = ("zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine")
_NUMBERED = re.compile(r"(?:class|digit|label|number)?[ _-]?([0-9])", re.IGNORECASE)
_IMAGES = {"x", "images", "image", "imgs", "img", "data", "features", "pixels"}
_LABELS = {"y", "labels", "label", "target", "targets", "classes", "class"}


def part_of(name: str) -> Part | None:
    """Return which split a name speaks of, such as "mnist_test.csv" or "trainingSet"."""
    for word in _WORDS.findall(re.sub(r"(?<=[a-z])(?=[A-Z])", " ", name).lower()):
        if word.startswith("train"):
            return "train"
        if word in ("test", "testing", "tests", "t"):  # "t10k" is the words "t", "10" and "k"
            return "test"
        if word in ("val", "valid", "validation", "dev"):
            return "validation"
    return None


def kind_of(name: str) -> Kind | None:
    """Return whether a name speaks of images or labels, such as "x_train" or "val_labels"."""
    words = set(_WORDS.findall(name.lower()))
    if words & _LABELS:
        return "labels"
    return "images" if words & _IMAGES else None


def digit_of(folder: str) -> int | None:
    """Return the digit that a class's folder is named after: "7", "seven", "class_7"."""
    if folder.lower() in _DIGIT_WORDS:
        return _DIGIT_WORDS.index(folder.lower())
    match = _NUMBERED.fullmatch(folder)
    return int(match[1]) if match else None
