"""Numbers, names and effects in words."""

import re
from math import isfinite

from mnist_viz.core.insights.confusion import Effect
from mnist_viz.core.message import message_of
from mnist_viz.core.recipe import Recipe
from mnist_viz.session.frame import Frame
from mnist_viz.ui.words.translation import mark, tr, translate

FIELDS = (
    mark("data"),
    mark("hands"),
    mark("train_images"),
    mark("wrong_labels"),
    mark("hidden"),
    mark("dropout"),
    mark("activation"),
    mark("initializer"),
    mark("init_scale"),
    mark("objective"),
    mark("optimizer"),
    mark("schedule"),
    mark("order"),
    mark("rate"),
    mark("decay"),
    mark("batch"),
    mark("epochs"),
    mark("seed"),
)
"""The fields of a recipe, where changes and runs are listed."""

CLOCKS = (
    mark("step"),
    mark("epoch"),
    mark("seconds"),
)
"""What a curve can be drawn along."""


def effect_words(effect: Effect) -> str:
    """Return a sentence on the share correct before and after, and on who changed."""
    change = 100 * (effect.after - effect.before)
    sign = "+" if change > 0 else "−" if change < 0 else "±"
    return tr(
        "Test accuracy {before:.2%} → {after:.2%} ({sign}{change:.2f}): {mended:,} of {n:,} "
        "fixed, {broken:,} broken."
    ).format(
        before=effect.before,
        after=effect.after,
        sign=sign,
        change=abs(change),
        mended=effect.mended,
        n=effect.n,
        broken=effect.broken,
    )


def what_if_words(frame: Frame) -> str:
    """Return what the network that is shown has and the one that learns has not."""
    words = []
    if frame.silenced:
        words.append(tr("%n silent unit(s)", "", len(frame.silenced)))
    if frame.edits:
        words.append(tr("%n weight(s) by hand", "", len(frame.edits)))
    if frame.correction is not None:
        words.append(tr("a step on one image"))
    changes = tr(" and ", "between two changes").join(words)
    return (
        tr("shown with {changes}, which training has not").format(changes=changes) if words else ""
    )


WHAT_IS_IT = mark("What does it read?  (A reveals)")
"""What stands where the answer will, while it is kept back."""

_ON_ITS_WAY = re.compile(r"Error calling Python override of \S+: ")


def count(number: float) -> str:
    """Return a whole number with its thousands set apart: 12,345."""
    return f"{number:,.0f}"


def clock(seconds: float) -> str:
    """Return a time as minutes and seconds, with hours once there are any: 1:05, 2:00:00."""
    whole = int(seconds)
    hours, minutes = divmod(whole // 60, 60)
    return f"{hours}:{minutes:02}:{whole % 60:02}" if hours else f"{minutes}:{whole % 60:02}"


def rate(value: float) -> str:
    """Return a learning rate in three significant digits: 0.5, 0.0125, 1e-05."""
    return f"{value:.3g}"


def exact(value: float) -> str:
    """Return a number with all digits that a user typed: 0.12345, where `rate` writes 0.123."""
    return f"{value:.12g}"


def not_finite() -> str:
    """Return what is reported in place of a number that is infinite, or none at all."""
    return tr("not finite")


def number(value: float, spec: str) -> str:
    """Return a number as Python's format `spec` writes it, or in words that it is not finite."""
    return f"{value:{spec}}" if isfinite(value) else not_finite()


def layers(hidden: tuple[int, ...]) -> str:
    """Return how many units each hidden layer has: 128-64, or that there is none."""
    return "-".join(map(str, hidden)) or tr("none")


def field_value(recipe: Recipe, field: str) -> str:
    """Return what a recipe has in one of its fields, as the controls show it."""
    return written_value(field, getattr(recipe, field))


def written_value(field: str, value: object) -> str:
    """Return a value of a field of a recipe, as the controls show it."""
    match value:
        case tuple():
            return layers(value)
        case bool():
            return tr("yes") if value else tr("no")
        case int() if field in ("batch", "train_images"):
            return count(value) if value else tr("all")  # FULL_BATCH, ALL_IMAGES
        case float():
            share = field in ("wrong_labels", "dropout")
            return f"{100 * value:.3g} %" if share else rate(value)
    return str(value)


MAX_WORD, MAX_TEXT = 60, 600
"""Letters of a word and of a text that a file or an error may put on the screen."""


def shortened(text: str, most: int = MAX_TEXT) -> str:
    """Return a text from elsewhere with the middle left out of words and texts that are too long.

    One long word would make the window as wide as itself.
    """
    text = re.sub(
        rf"\S{{{MAX_WORD + 1},}}", lambda long: f"{long[0][: MAX_WORD - 20]}…{long[0][-19:]}", text
    )
    return text if len(text) <= most else f"{text[: most - 40]}…{text[-39:]}"


def as_sentence(error: BaseException) -> str:
    """Return what an error says in the window's language, as a whole sentence."""
    told = translate(message_of(error)).rstrip(".")
    return f"{told[:1].upper()}{told[1:]}."


def reason(error: BaseException) -> str:
    """Return what an exception says, without what Qt put before it on its way."""
    try:
        return _ON_ITS_WAY.sub("", translate(message_of(error)))
    except Exception as another:  # noqa: BLE001 - something must be reported
        return f"<{type(another).__name__}>"
