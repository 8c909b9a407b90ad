"""Values as a lesson writes them: recipes, numbers and steps in a few words."""

from dataclasses import fields, replace

from mnist_viz.core.message import Message
from mnist_viz.core.recipe import RECIPES, Recipe
from mnist_viz.runs.lesson import GO_ON

WHOLE_NUMBERS = ("train_images", "batch", "epochs", "seed")
NUMBERS = ("wrong_labels", "dropout", "init_scale", "rate", "decay")


def recipe_of(text: str) -> tuple[Recipe, bool]:
    """Return the recipe that words such as "notes, rate=1, hidden=64-32" mean.

    Returns
    -------
    recipe
        The shipped recipe that is named, or the default one, with the changes.
    keeps_data
        False where the words name a data set.

    Raises
    ------
    ValueError
        A phrase on what is wrong.
    """
    recipe, changes = Recipe(), dict[str, object]()
    known = [field.name for field in fields(Recipe)]
    for part in (part.strip() for part in text.split(",")):
        field, equals, value = (word.strip() for word in part.partition("="))
        if not equals:
            if part not in RECIPES:
                raise ValueError(
                    Message(
                        "there is no recipe “{name}”; there are {known}",
                        name=part,
                        known=", ".join(RECIPES),
                    )
                )
            recipe = RECIPES[part]
        elif field not in known:
            raise ValueError(
                Message(
                    "a recipe has no “{field}”; it has {known}", field=field, known=", ".join(known)
                )
            )
        else:
            changes[field] = _value(field, value)
    return replace(recipe, **changes), "data" not in changes  # type: ignore[arg-type]


def _value(field: str, text: str) -> object:
    if field == "hidden":
        return tuple(count_of(units) for units in text.split("-"))
    if field in WHOLE_NUMBERS:
        return count_of(text)
    if field in NUMBERS:
        return number_of(field, text)
    return on_of(text) if field == "hands" else text


def number_of(field: str, text: str) -> float:
    """Return the number that `text` means; a `ValueError` says that `field` needs one."""
    try:
        return float(text)
    except ValueError:
        raise ValueError(
            Message("“{field}” needs a number, not “{text}”", field=field, text=text)
        ) from None


def on_of(text: str) -> bool:
    """Return whether `text` is "on"; a `ValueError` says that it is neither that nor "off"."""
    if text not in ("on", "off"):
        raise ValueError(Message("“on” or “off” is needed here, not “{text}”", text=text))
    return text == "on"


def step_of(text: str) -> int:
    """Return the step to stand at, `GO_ON` for "on"; see `count_of`."""
    return GO_ON if text == "on" else count_of(text)


def count_of(text: str) -> int:
    """Return the whole number that `text` means; a `ValueError` says that one is needed."""
    if not text.isdecimal():
        raise ValueError(Message("a whole number is needed here, not “{text}”", text=text))
    return int(text)
