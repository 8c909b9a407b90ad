"""What a new run would be otherwise, and what it needs first, in words."""

from mnist_viz.core.recipe import Recipe
from mnist_viz.data.sources import PUBLISHED
from mnist_viz.session.run_list import differing
from mnist_viz.ui.words.translation import tr, translate
from mnist_viz.ui.words.wording import field_value, rate


def schedule_words(schedule: str, now: float) -> str:
    """Return which schedule the rate follows, and what it is at present."""
    return tr("{schedule} schedule: {rate} now").format(schedule=schedule, rate=rate(now))


def differences(running: Recipe, wanted: Recipe) -> str:
    """Return in words what is wanted otherwise than it runs; nothing where nothing is."""
    changed = [
        f"{tr(name)} {field_value(running, name)} → {field_value(wanted, name)}"
        for name in differing([running, wanted])
    ]
    return (
        tr("Starts a new run with {changes}.").format(changes=", ".join(changed)) if changed else ""
    )


def missing_data(name: str, *, running: bool = True) -> str:
    """Return a sentence on what must be downloaded first; nothing where all is there."""
    published = PUBLISHED.get(name)
    if published is None or published.is_fetched():
        return ""
    words = (
        tr(
            "{data} is not on this computer yet: {megabytes:.0f} MB are fetched first, while the "
            "present run goes on."
        )
        if running
        else tr("{data} is not on this computer yet: {megabytes:.0f} MB are fetched first.")
    )
    return words.format(data=translate(published.title), megabytes=published.size / 1000000.0)
