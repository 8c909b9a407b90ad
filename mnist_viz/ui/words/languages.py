"""Which languages the window speaks: English, and each that has a file of translations."""

from mnist_viz.data.resources import resources

ENGLISH = "en"
SYSTEM = "system"
"""The choice to follow the system's language."""


def language_codes() -> tuple[str, ...]:
    """Return the languages as ISO 639 names them, English first: "en", "de", "ja"."""
    files = resources("translations", ".qm")
    return (ENGLISH, *(file.stem.removeprefix("mnist_viz_") for file in files))
