"""The version of the files that this program writes, and what earlier versions meant by a recipe.

Runs, checkpoints and models share one version: all three hold recipes.
"""

from mnist_viz.core.message import Message

FORMAT = 2

FIRST_DEFAULTS = {"data": "digits", "objective": "cross-entropy", "rate": 0.5}
"""What a recipe of version 1 has in fields that it leaves out."""

FIRST_DATA = {"digits": "digits-shifted"}
"""What data sets of version 1 are called since: "digits" was tested on steadier hands."""


def rounding_note(version: int) -> str:
    """Return a sentence where a run of this version rounds otherwise now; else nothing.

    Since version 2 a step leaves out the pixels that are blank in its whole batch, so the sums over
    the pixels are rounded in another order.
    """
    if version > 1:
        return ""
    return Message(
        "This run is from an earlier version, which rounded sums in another order. It resumes, but "
        "its last bits will differ from those of a run that was never interrupted there."
    )


def check_version(version: int) -> None:
    """Refuse what a later version of the program has written.

    Raises
    ------
    ValueError
        A phrase with both versions.
    """
    if not 1 <= version <= FORMAT:
        raise ValueError(
            Message(
                "it has version {version} of the format and this program reads version {known}; "
                "install the newest mnist-viz",
                version=version,
                known=FORMAT,
            )
        )


def upgraded(recipe: object, version: int) -> object:
    """Return a recipe, as plain objects, in the words of this version; anything else as it is."""
    if version != 1 or not isinstance(recipe, dict):
        return recipe
    recipe = FIRST_DEFAULTS | recipe
    data = recipe["data"]
    if isinstance(data, str):
        name, plus, mixed = data.partition("+")
        recipe["data"] = FIRST_DATA.get(name, name) + plus + mixed
    return recipe


def upgraded_history(history: object, version: int) -> object:
    """Return a history as plain objects in this version's words, as `upgraded`."""
    if version != 1 or not isinstance(history, list):
        return history
    return [
        segment | {"recipe": upgraded(segment["recipe"], version)}
        if isinstance(segment, dict) and "recipe" in segment
        else segment
        for segment in history
    ]
