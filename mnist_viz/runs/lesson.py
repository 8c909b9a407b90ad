"""A lesson: what it holds, the text file that it is read from, and which of them are the user's."""

from collections.abc import Collection, Iterator
from contextlib import suppress
from dataclasses import dataclass, fields, replace
from pathlib import Path

import msgspec

from mnist_viz.core.message import Message, message_of
from mnist_viz.core.recipe import RECIPES, Knobs, Recipe
from mnist_viz.data.errors import open_regular
from mnist_viz.data.sources import HANDS, SOURCES
from mnist_viz.runs.atomic import made_state_folder, replace_file, state_folder

OWN = "lessons.json"
"""In the state folder: the paths of the user's own lessons, newest first."""

MAX_OWN, MAX_OWN_BYTES = 30, 1_000_000

GO_ON = -1
"""In `SceneSetup.run`: train until something else is reported."""


@dataclass(frozen=True)
class SceneSetup:
    """The set-up of a scene; None leaves a setting as it is.

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
    data = str(changes.get("data", "digits")).removesuffix(HANDS)
    if data not in SOURCES:
        raise ValueError(
            Message(
                "a lesson opens no folder or file by itself, such as “{data}”: open that data set "
                "and leave “data” out here; the data sets that it can name are {known}",
                data=data[:200],
                known=", ".join(SOURCES),
            )
        )
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


MAX_LESSON_BYTES = 1_000_000
"""More of a lesson is not read."""
CONTINUED = (" ", "\t")
DIRECTIVES = ("panels", "recipe", "run", "rate", "pin", "pace", "veil")


class LessonError(Exception):
    """A sentence that names the file and the line where a lesson is broken."""

    def __init__(self, name: str, line: int, what: str) -> None:
        super().__init__(Message("{name}, line {line}: {what}", name=name, line=line, what=what))
        self.line = line


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
        with open_regular(path) as file:
            # "sig": Notepad marks a file as UTF-8 by its first bytes.
            text = file.read(MAX_LESSON_BYTES).decode("utf-8-sig")
    except OSError as error:
        raise LessonError(
            path.name, 1, Message("the file cannot be read ({reason}).", reason=error.strerror)
        ) from error
    except UnicodeDecodeError as error:
        raise LessonError(
            path.name, 1, Message("this is not text in UTF-8; save it as such.")
        ) from error
    return parse_lesson(text, path.name, panels)


def parse_lesson(text: str, name: str, panels: Collection[str]) -> Lesson:
    """Return the lesson in `text`; `name` stands in errors. See `read_lesson`."""
    reader = _LessonReader(name, panels)
    lines = list(_entries(text, name))
    starts = [at for at, line in enumerate(lines) if line.key == "scene"]
    head = lines[: starts[0]] if starts else lines
    title = ""
    for line in head:
        if line.key != "title":
            raise LessonError(
                name,
                line.number,
                Message("“{key}” must stand below a line that begins “scene:”.", key=line.key),
            )
        title = line.text
    if not title:
        raise LessonError(name, 1, Message("the lesson needs a first line “title: …”."))
    if not starts:
        raise LessonError(
            name, 1, Message("the lesson has no scene; begin one by a line “scene: …”.")
        )
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
                    name,
                    number,
                    Message("an indented line continues the one above; there is none."),
                )
            pending = replace(pending, text=f"{pending.text} {raw.strip()}".strip())
            continue
        if pending is not None:
            yield pending
        key, colon, rest = raw.partition(":")
        if not colon:
            raise LessonError(
                name,
                number,
                Message(
                    "“{line}” is no entry: write “key: text”, or indent the line.", line=raw.strip()
                ),
            )
        pending = Line(number, key.strip().lower(), rest.strip())
    if pending is not None:
        yield pending


class _LessonReader:
    """Reads scenes, knowing the file's name for errors and the panels there are."""

    def __init__(self, name: str, panels: Collection[str]) -> None:
        self._name = name
        self._panels = panels

    def scene(self, start: Line, lines: list[Line]) -> Scene:
        """Return the scene that `start` begins; what follows "ask" is done at the reveal."""
        words: dict[str, str] = {}
        cues = [SceneSetup(), SceneSetup()]
        for line in lines:
            if line.key in ("say", "ask", "reveal"):
                if line.key in words:
                    raise self._error(
                        line, Message("this scene has two of “{key}”; begin another.", key=line.key)
                    )
                words[line.key] = self._filled(line)
            elif line.key in DIRECTIVES:
                half = int("ask" in words)
                cues[half] = self._directed(cues[half], line)
            else:
                known = ", ".join(("say", "ask", "reveal", *DIRECTIVES))
                raise self._error(
                    line,
                    Message(
                        "there is no “{key}” in a scene; there are {known}.",
                        key=line.key,
                        known=known,
                    ),
                )
        for key in ("say", "ask", "reveal"):
            if key not in words:
                raise self._error(start, Message("the scene needs a line “{key}: …”.", key=key))
        return Scene(start.text, cues[0], words["say"], words["ask"], cues[1], words["reveal"])

    def _directed(self, cue: SceneSetup, line: Line) -> SceneSetup:
        """Return the cue with what one directive adds."""
        self._filled(line)
        try:
            match line.key:
                case "panels":
                    changed = replace(cue, panels=self._shown(line))
                case "recipe":
                    recipe, keeps_data = recipe_of(line.text)
                    changed = replace(cue, recipe=recipe, keeps_data=keeps_data)
                case "run":
                    changed = replace(cue, run=step_of(line.text))
                case "rate":
                    changed = replace(cue, rate=Knobs(number_of("rate", line.text)).rate)
                case "pin":
                    changed = replace(cue, pin=count_of(line.text))
                case "veil":
                    changed = replace(cue, veil=on_of(line.text))
                case _:
                    pace = 0.0 if line.text == "full" else float(count_of(line.text))
                    changed = replace(cue, pace=pace)
        except ValueError as error:
            raise self._error(line, Message.symbols("{error}.", error=message_of(error))) from error
        return changed

    def _shown(self, line: Line) -> tuple[tuple[str, str], ...]:
        shown = []
        for part in line.text.split(","):
            panel, _, look = part.strip().partition(" at ")
            if panel not in self._panels:
                there = ", ".join(sorted(self._panels))
                raise ValueError(
                    Message(
                        "there is no panel “{panel}”; there are {known}", panel=panel, known=there
                    )
                )
            shown.append((panel, look.strip()))
        return tuple(shown)

    def _filled(self, line: Line) -> str:
        if not line.text:
            raise self._error(line, Message("nothing stands after “{key}:”.", key=line.key))
        return line.text

    def _error(self, line: Line, what: str) -> LessonError:
        return LessonError(self._name, line.number, what)


def own_lessons() -> list[Path]:
    """Return the files of the user's own lessons that were opened here, newest first."""
    with suppress(OSError, msgspec.DecodeError, UnicodeDecodeError):
        file = state_folder() / OWN
        if file.is_file() and file.stat().st_size <= MAX_OWN_BYTES:
            names = msgspec.json.decode(file.read_bytes(), type=list[str])
            return [path for path in map(Path, names) if path.is_file()]
    return []


def remember_own_lesson(path: Path) -> None:
    """Note where a lesson of the user's own is, for the next start."""
    path = path.absolute()
    paths = [path, *(other for other in own_lessons() if other != path)][:MAX_OWN]
    # Where it cannot be written, the lesson has to be opened from its file again.
    with suppress(OSError):
        content = msgspec.json.encode([str(path) for path in paths])
        replace_file(made_state_folder() / OWN, content, durable=False)
