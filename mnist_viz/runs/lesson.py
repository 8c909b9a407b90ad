"""A lesson: scenes that set a stage, ask the class, and then reveal."""

from dataclasses import dataclass

from mnist_viz.core.recipe import Recipe

GO_ON = -1
"""In `SceneSetup.run`: train until something else is said."""


@dataclass(frozen=True)
class SceneSetup:
    """What is done on the stage at once; None leaves a thing as it is.

    Attributes
    ----------
    panels
        Names of the panels to show, and no others, each with what to look at in it, or "".
    recipe
        What to start.
    keeps_data
        Whether that recipe takes the data set that is open.
    run
        The step to stand at, or `GO_ON`.
    rate
        Where to turn the learning rate.
    pin
        The test image to pin.
    pace
        Steps a second; 0 for as fast as it goes.
    veil
        Whether what the network reads is kept back from now on.
    """

    panels: tuple[tuple[str, str], ...] | None = None
    recipe: Recipe | None = None
    keeps_data: bool = True
    run: int | None = None
    rate: float | None = None
    pin: int | None = None
    pace: float | None = None
    veil: bool = False


@dataclass(frozen=True)
class Scene:
    """One moment of a lesson: what is set up and said, what is asked, what is then revealed."""

    title: str
    before: SceneSetup
    say: str
    ask: str
    after: SceneSetup
    reveal: str


@dataclass(frozen=True)
class Lesson:
    """A title and its scenes in order."""

    title: str
    scenes: tuple[Scene, ...]
