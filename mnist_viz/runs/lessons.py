"""A lesson is one small text file: scenes that set a stage, ask the class, and then reveal."""

from collections.abc import Collection, Iterator
from dataclasses import dataclass, fields, replace
from pathlib import Path

from mnist_viz.core.recipe import RECIPES, Knobs, Recipe

CONTINUED = (" ", "\t")
WHOLE_NUMBERS = ("batch", "epochs", "seed")
NUMBERS = ("rate", "decay")
GO_ON = -1
"""In `Act.run`: train until something else is said."""


class LessonError(Exception):
    """A sentence that names the file and the line where a lesson is broken."""

    def __init__(self, name: str, line: int, what: str) -> None:
        super().__init__(f"{name}, line {line}: {what}")
        self.line = line


@dataclass(frozen=True)
class Act:
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
    """

    panels: tuple[tuple[str, str], ...] | None = None
    recipe: Recipe | None = None
    keeps_data: bool = True
    run: int | None = None
    rate: float | None = None
    pin: int | None = None
    pace: float | None = None


@dataclass(frozen=True)
class Scene:
    """One moment of a lesson: what is set up and said, what is asked, what is then revealed."""

    title: str
    before: Act
    say: str
    ask: str
    after: Act
    reveal: str


@dataclass(frozen=True)
class Lesson:
    """A title and its scenes in order."""

    title: str
    scenes: tuple[Scene, ...]


@dataclass(frozen=True)
class Line:
    """One entry of a file: "key: text", with the lines that continue it."""

    number: int
    key: str
    text: str


def read_lesson(path: Path, panels: Collection[str]) -> Lesson:
    """Return the lesson in a file.

    Parameters
    ----------
    panels
        The names of the panels there are.

    Raises
    ------
    LessonError
        Where the file is broken: its name, the line, what is wrong and what would be right.
    """
    try:
        text = path.read_text(encoding="utf-8")
    except OSError as error:
        raise LessonError(path.name, 1, f"the file cannot be read ({error.strerror}).") from error
    except UnicodeDecodeError as error:
        raise LessonError(path.name, 1, "this is not text in UTF-8; save it as such.") from error
    return parse_lesson(text, path.name, panels)


def parse_lesson(text: str, name: str, panels: Collection[str]) -> Lesson:
    """Return the lesson in `text`; `name` stands in errors. See `read_lesson`."""
    reader = _Reader(name, panels)
    lines = list(_entries(text, name))
    starts = [at for at, line in enumerate(lines) if line.key == "scene"]
    head = lines[: starts[0]] if starts else lines
    title = ""
    for line in head:
        if line.key != "title":
            raise LessonError(
                name, line.number, f"“{line.key}” must stand below a line that begins “scene:”."
            )
        title = line.text
    if not title:
        raise LessonError(name, 1, "the lesson needs a first line “title: …”.")
    if not starts:
        raise LessonError(name, 1, "the lesson has no scene; begin one by a line “scene: …”.")
    ends = [*starts[1:], len(lines)]
    scenes = [
        reader.scene(lines[start], lines[start + 1 : end])
        for start, end in zip(starts, ends, strict=True)
    ]
    return Lesson(title, tuple(scenes))


def _entries(text: str, name: str) -> Iterator[Line]:
    """Yield the entries of a file; notes and empty lines are passed over."""
    pending: Line | None = None
    for number, raw in enumerate(text.splitlines(), start=1):
        if not raw.strip() or raw.startswith("#"):
            continue
        if raw.startswith(CONTINUED):
            if pending is None:
                raise LessonError(
                    name, number, "an indented line continues the one above; there is none."
                )
            pending = replace(pending, text=f"{pending.text} {raw.strip()}".strip())
            continue
        if pending is not None:
            yield pending
        key, colon, rest = raw.partition(":")
        if not colon:
            raise LessonError(
                name, number, f"“{raw.strip()}” is no entry: write “key: text”, or indent the line."
            )
        pending = Line(number, key.strip().lower(), rest.strip())
    if pending is not None:
        yield pending


class _Reader:
    """Reads scenes, knowing the file's name for errors and the panels there are."""

    def __init__(self, name: str, panels: Collection[str]) -> None:
        self._name = name
        self._panels = panels

    def scene(self, start: Line, lines: list[Line]) -> Scene:
        """Return the scene that `start` begins; what follows "ask" is done at the reveal."""
        words: dict[str, str] = {}
        acts = [Act(), Act()]
        for line in lines:
            if line.key in ("say", "ask", "reveal"):
                if line.key in words:
                    raise self._error(line, f"this scene has two of “{line.key}”; begin another.")
                words[line.key] = self._filled(line)
            elif line.key in DIRECTIVES:
                half = int("ask" in words)
                acts[half] = self._directed(acts[half], line)
            else:
                known = ", ".join(("say", "ask", "reveal", *DIRECTIVES))
                raise self._error(line, f"there is no “{line.key}” in a scene; there are {known}.")
        for key in ("say", "ask", "reveal"):
            if key not in words:
                raise self._error(start, f"the scene needs a line “{key}: …”.")
        return Scene(start.text, acts[0], words["say"], words["ask"], acts[1], words["reveal"])

    def _directed(self, act: Act, line: Line) -> Act:
        """Return the act with what one directive adds."""
        self._filled(line)
        try:
            match line.key:
                case "panels":
                    return replace(act, panels=self._shown(line))
                case "recipe":
                    recipe, keeps_data = recipe_of(line.text)
                    return replace(act, recipe=recipe, keeps_data=keeps_data)
                case "run":
                    return replace(act, run=_step(line.text))
                case "rate":
                    return replace(act, rate=Knobs(_number("rate", line.text)).rate)
                case "pin":
                    return replace(act, pin=_count(line.text))
                case _:
                    pace = 0.0 if line.text == "full" else float(_count(line.text))
                    return replace(act, pace=pace)
        except ValueError as error:
            raise self._error(line, f"{error}.") from error

    def _shown(self, line: Line) -> tuple[tuple[str, str], ...]:
        shown = []
        for part in line.text.split(","):
            panel, _, look = part.strip().partition(" at ")
            if panel not in self._panels:
                there = ", ".join(sorted(self._panels))
                raise ValueError(f"there is no panel “{panel}”; there are {there}")
            shown.append((panel, look.strip()))
        return tuple(shown)

    def _filled(self, line: Line) -> str:
        if not line.text:
            raise self._error(line, f"nothing stands after “{line.key}:”.")
        return line.text

    def _error(self, line: Line, what: str) -> LessonError:
        return LessonError(self._name, line.number, what)


DIRECTIVES = ("panels", "recipe", "run", "rate", "pin", "pace")


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
                raise ValueError(f"there is no recipe “{part}”; there are {', '.join(RECIPES)}")
            recipe = RECIPES[part]
        elif field not in known:
            raise ValueError(f"a recipe has no “{field}”; it has {', '.join(known)}")
        else:
            changes[field] = _value(field, value)
    return replace(recipe, **changes), "data" not in changes  # type: ignore[arg-type]


def _value(field: str, text: str) -> object:
    if field == "hidden":
        return tuple(_count(units) for units in text.split("-"))
    if field in WHOLE_NUMBERS:
        return _count(text)
    if field in NUMBERS:
        return _number(field, text)
    return text


def _number(field: str, text: str) -> float:
    try:
        return float(text)
    except ValueError:
        raise ValueError(f"“{field}” needs a number, not “{text}”") from None


def _step(text: str) -> int:
    return GO_ON if text == "on" else _count(text)


def _count(text: str) -> int:
    if not text.isdecimal():
        raise ValueError(f"a whole number is needed here, not “{text}”")
    return int(text)
