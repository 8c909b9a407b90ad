"""A lesson is read as it is written; a broken one is reported with its line."""

import re
from dataclasses import replace
from pathlib import Path

import pytest

from mnist_viz.core.recipe import RECIPES, Recipe
from mnist_viz.runs.lesson import GO_ON, LessonError, parse_lesson, read_lesson, recipe_of

LESSONS = Path(__file__).parents[2] / "resources" / "lessons"
PANELS = ("curves", "microscope", "slope")

GOOD = """\
title: The rate
# A note to the teacher.

scene: Too small
panels: curves, microscope at Z1
recipe: notes, rate=0.001, hidden=64-32
run: 0
say: The rate is small.
  It is a thousandth.
ask: What will happen?
pace: 30
run: 200
reveal: Nearly nothing.

scene: Too large
rate: 20
pin: 7
run: on
say: Now it is large.
ask: And now?
reveal: It fails.
"""


def broken(text: str) -> LessonError:
    with pytest.raises(LessonError) as caught:
        parse_lesson(text, "mine.txt", PANELS)
    assert str(caught.value).startswith(f"mine.txt, line {caught.value.line}: ")
    return caught.value


def test_a_lesson_is_read_as_it_is_written():
    lesson = parse_lesson(GOOD, "mine.txt", PANELS)
    first, second = lesson.scenes
    assert (lesson.title, first.title, second.title) == ("The rate", "Too small", "Too large")
    assert first.before.panels == (("curves", ""), ("microscope", "Z1"))
    assert first.before.recipe is not None
    assert first.before.recipe.hidden == (64, 32)
    assert (first.before.recipe.objective, first.before.recipe.rate) == ("notes", 0.001)
    assert first.before.keeps_data
    assert (first.before.run, first.after.run, first.after.pace) == (0, 200, 30)
    assert first.say == "The rate is small. It is a thousandth."
    assert first.after.panels is None
    assert (second.before.rate, second.before.pin, second.before.run) == (20, 7, GO_ON)
    assert second.reveal == "It fails."


@pytest.mark.parametrize(
    ("line", "instead", "says"),
    [
        (4, "panels: curvs", "there is no panel “curvs”; there are curves, microscope, slope"),
        (5, "recipe: noted", "there is no recipe “noted”; there are quick, "),
        (5, "recipe: notes, rat=1", "a recipe has no “rat”"),
        (5, "recipe: rate=fast", "“rate” needs a number, not “fast”"),
        (5, "recipe: activation=relo", "there is no activation 'relo'"),
        (5, "recipe: hidden=64+32", "a whole number is needed here, not “64+32”"),
        (5, "recipe: hands=no", "“on” or “off” is needed here, not “no”"),
        (6, "run: later", "a whole number is needed here, not “later”"),
        (6, "walk: 3", "there is no “walk” in a scene; there are say, ask, reveal, panels"),
        (7, "say:", "nothing stands after “say:”"),
        (9, "Ask what will happen", "is no entry: write “key: text”, or indent the line"),
        (10, "pace: quick", "a whole number is needed here"),
        (10, "veil: perhaps", "“on” or “off” is needed here"),
        (14, "rate: -1", "the learning rate must be from 0 to"),
        (14, "rate: much", "“rate” needs a number, not “much”"),
    ],
)
def test_a_broken_line_is_named_with_what_is_wrong(line, instead, says):
    lines = [text for text in GOOD.splitlines() if not text.startswith("  ")]
    lines[line] = instead
    error = broken("\n".join(lines))
    assert error.line == line + 1
    assert says in str(error)


def test_what_is_missing_is_named():
    assert "needs a line “reveal: …”" in str(broken(GOOD.replace("reveal: It fails.\n", "")))
    assert "has no scene" in str(broken("title: Nothing\n"))
    assert "needs a first line “title" in str(broken(GOOD.replace("title: The rate\n", "")))
    assert "below a line that begins “scene:”" in str(broken("title: x\nsay: y\n"))
    assert "there is none" in str(broken("  title: x\n"))
    assert "two of “say”" in str(broken(GOOD.replace("rate: 20", "say: again")))


def test_a_file_that_cannot_be_read_is_named(tmp_path):
    with pytest.raises(LessonError, match=r"gone\.txt, line 1"):
        read_lesson(tmp_path / "gone.txt", PANELS)
    binary = tmp_path / "binary.txt"
    binary.write_bytes(b"title: \xff\xfe")
    with pytest.raises(LessonError, match="UTF-8"):
        read_lesson(binary, PANELS)


def test_a_recipe_can_name_its_data():
    assert recipe_of("data=mnist") == (Recipe(data="mnist"), False)
    assert recipe_of("hand, hands=off") == (replace(RECIPES["hand"], hands=False), True)
    assert recipe_of("notes") == (RECIPES["notes"], True)


@pytest.mark.parametrize(
    "data", ["/etc", "mnist/", r"\\\\host\share", "~/digits", "/dev/zero+hands"]
)
def test_a_lesson_names_no_place_that_would_be_opened(data):
    with pytest.raises(ValueError, match="opens no folder or file by itself"):
        recipe_of(f"notes, data={data}")
    text = f"title: x\nscene: y\nrecipe: data={data}\nsay: a\nask: b\nreveal: c\n"
    with pytest.raises(LessonError, match="line 3: a lesson opens no folder"):
        parse_lesson(text, "theirs.txt", PANELS)


def test_the_example_of_the_manual_is_a_lesson():
    manual = (Path(__file__).parents[2] / "docs" / "lessons.md").read_text(encoding="utf-8")
    lesson = parse_lesson(manual.split("```")[1].lstrip("\n"), "manual.txt", PANELS)
    assert lesson.title == "The rate"
    for name in RECIPES:
        assert f"`{name}`" in manual


def test_no_lesson_speaks_of_a_colour_that_one_theme_has_otherwise():
    """Zero is the ground of the panel: dark in one theme, white in the other."""
    shades = re.compile(r"\b(dark|bright|white|black|light|pale)(er|est)?\b", re.IGNORECASE)
    for path in LESSONS.glob("*.txt"):
        said = [line for line in path.read_text("utf-8").splitlines() if shades.search(line)]
        assert said == [], path.name
