"""A run as a separate program: the notes' equations in NumPy or PyTorch, for this very recipe.

The NumPy program makes the same steps as `core.training`, operation by operation: with the same
data and the same NumPy its parameters have the run's fingerprint: products and sums are made in the
same order and memory layout. It does not import this package. Its text is `resources/scripts`, in
sections: what every run needs, and what only some do.
"""

import re
from dataclasses import asdict, astuple
from pathlib import Path

from mnist_viz.core.activations import LEAK
from mnist_viz.core.message import Message
from mnist_viz.core.recipe import Recipe
from mnist_viz.core.schedules import WARM_UP
from mnist_viz.data.resources import resource
from mnist_viz.runs.atomic import RunsError, replace_file
from mnist_viz.runs.history import BRANCHABLE, History

SCRIPTS = ("numpy", "torch")


def export_script(
    path: Path, history: History, steps: int | None, kind: str, *, fingerprint: str = ""
) -> None:
    """Write a stand-alone program that repeats a run.

    Parameters
    ----------
    history
        The recipe and every change on the way.
    steps
        How many steps the run made; None for all that its recipe plans.
    kind
        "numpy" or "torch".
    fingerprint
        What the run's parameters had, where it is known.

    Raises
    ------
    RunsError
        If a part of the recipe has no section in `resources/scripts`.
    OSError
        If it cannot be written.
    """
    replace_file(path, script(history, steps, kind, fingerprint=fingerprint).encode())


def script(history: History, steps: int | None, kind: str, *, fingerprint: str = "") -> str:
    """Return the program; see `export_script`."""
    parts = _sections("common") | _sections(kind)
    recipe = history[0].recipe
    streamed = recipe.hands or recipe.data.startswith("digits")
    settings = [
        ("SIZES", recipe.sizes),
        ("SEED", recipe.seed),
        ("STEPS", steps),
        ("TRAIN_IMAGES", recipe.train_images),
        ("WRONG_LABELS", recipe.wrong_labels),
        ("INIT_SCALE", recipe.init_scale),
        ("STREAMED", streamed),
        ("CHANGES", _changes(history)),
        ("EDITS", _edits(history)),
        ("FINGERPRINT", fingerprint),
    ]
    head = parts["head"].format(
        library={"numpy": "NumPy", "torch": "PyTorch"}[kind],
        sizes="-".join(map(str, recipe.sizes)),
        data=_data_words(recipe),
        imports="" if kind == "numpy" else "\nimport torch",
    )
    own = _own_parts(history, parts)
    lines = [f"{name} = {value!r}" for name, value in settings]
    return "\n".join([head, *lines, *own, parts["program"]])


def _sections(file: str) -> dict[str, str]:
    """Return the sections of a file of `resources/scripts` by what is behind their ``#:``."""
    text = resource(f"scripts/{file}.txt").read_text(encoding="utf-8")
    pieces = re.split(r"^#: (.+)\n", text, flags=re.MULTILINE)[1:]
    return dict(zip(pieces[::2], pieces[1::2], strict=True))


def _own_parts(history: History, parts: dict[str, str]) -> list[str]:
    """Return what this run needs and others may not: its activation, objectives and so on."""
    recipes = [segment.recipe for segment in history]

    def part(field: str, name: str) -> str:
        text = parts.get(f"{field} {name}")
        if text is None:
            raise RunsError(
                Message(
                    "No program can be written for the {field} {name}: add its section to "
                    "resources/scripts, or export the model instead.",
                    field=field,
                    name=name,
                )
            )
        return text

    chosen = ["\n", parts["data"], part("activation", recipes[0].activation)]
    chosen.append(part("initializer", recipes[0].initializer))
    for field in ("objective", "optimizer", "schedule"):
        names = dict.fromkeys(getattr(recipe, field) for recipe in recipes)
        chosen += [part(field, name) for name in names]
        listed = ", ".join(f"{name!r}: {name.replace('-', '_')}" for name in names)
        chosen.append(f"{field.upper()}S = {{{listed}}}\n\n")
    return [text.replace("@LEAK", repr(LEAK)).replace("@WARM_UP", repr(WARM_UP)) for text in chosen]


def _changes(history: History) -> dict[int, dict[str, object]]:
    """Return what holds from which step on: all at the beginning, later what changes."""
    changes: dict[int, dict[str, object]] = {}
    for segment in history:
        fields = asdict(segment.recipe)
        changes[segment.step] = {name: fields[name] for name in BRANCHABLE}
        for turn in segment.turns:
            changes.setdefault(turn.step, {}).update(asdict(turn.knobs))
    return changes


def _edits(history: History) -> dict[int, list[tuple[object, ...]]]:
    """Return the weights and biases that are set by hand, by the step before which they are."""
    return {
        segment.step: [astuple(edit) for edit in segment.edits]
        for segment in history
        if segment.edits
    }


def _data_words(recipe: Recipe) -> str:
    if recipe.hands or (recipe.data.startswith("digits") and recipe.data != "digits"):
        return (
            f"The run learned from {recipe.source!r}, which the program makes itself and this one\n"
            "cannot: on the IDX files of another data set its figures differ."
        )
    if recipe.data == "digits":
        return (
            "The run learned from digits that the program draws; this command writes them:\n"
            "    mnist-viz data make --out FOLDER"
        )
    return f"The run learned from {recipe.data!r}."
