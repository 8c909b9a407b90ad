"""Every control of the recipe shows the run after everything that a user can do.

What is typed and not allowed is refused with a sentence, by the same rule as in the terminal.
"""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from click.testing import CliRunner
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QComboBox, QLineEdit, QSlider, QSpinBox, QWidget

from mnist_viz.cli.main import mnist_viz
from mnist_viz.core.recipe import Recipe
from mnist_viz.session.frame import Frame
from mnist_viz.ui.panels.recipe import RecipePanel
from mnist_viz.ui.words.wording import exact

pytestmark = pytest.mark.panels("recipe")

OTHER = Recipe(
    data="small",
    hidden=(7,),
    activation="tanh",
    objective="notes",
    optimizer="momentum",
    schedule="constant",
    initializer="glorot",
    rate=0.05,
    decay=0.001,
    train_images=40,
    wrong_labels=0.25,
    dropout=0.5,
    order="sorted",
    init_scale=0.3,
    batch=30,
    epochs=2000,
    seed=9,
)


@pytest.fixture
def recipe(whole_window) -> RecipePanel:
    return recipe_of(whole_window)


def recipe_of(window) -> RecipePanel:
    return next(d.panel for d in window.area.docks if isinstance(d.panel, RecipePanel))


def control(panel: RecipePanel, name: str) -> QWidget:
    """Return the control of that name; of a slider with a box, the box."""
    found = [w for w in panel.findChildren(QWidget) if w.accessibleName() == name]
    return next(w for w in found if not isinstance(w, QSlider))


def shown(panel: RecipePanel) -> dict[str, str]:
    """Return what every control of the recipe says, by its name."""
    said = {}
    for widget in panel.findChildren(QWidget):
        name = widget.accessibleName()
        if isinstance(widget, QComboBox):
            said[name] = widget.currentText()
        elif isinstance(widget, QSpinBox | QLineEdit) and name:
            said[name] = widget.text()
        elif isinstance(widget, QCheckBox):
            said[widget.text()] = str(widget.isChecked())
    return said


def as_shown(recipe: Recipe, rate: float, decay: float) -> dict[str, str]:
    """Return what the controls say of a run of `recipe` with its knobs at these values."""
    fields = ("activation", "objective", "optimizer", "schedule", "initializer", "order")
    return {
        "Learning rate": exact(rate),
        "Decay": exact(decay),
        "Recipe": recipe.named or "your own",
        "Data": recipe.data,
        "Training images": f"{recipe.train_images:,}" if recipe.train_images else "all",
        "Wrong labels": f"{100 * recipe.wrong_labels:.3g} %",
        "Dropout": f"{100 * recipe.dropout:.3g} %",
        "Initial scale": f"{recipe.init_scale:g}",
        "Hidden units": ", ".join(map(str, recipe.hidden)),
        "Batch": str(recipe.batch),
        "Epochs": str(recipe.epochs),
        "Seed": str(recipe.seed),
        **{field.title(): getattr(recipe, field) for field in fields},
    }


def enter(qtbot, field: QLineEdit | QSpinBox, text: str, *, key: Qt.Key = Qt.Key.Key_Return):
    field.setFocus()
    field.selectAll()
    qtbot.keyClick(field, Qt.Key.Key_Delete)
    qtbot.keyClicks(field, text)
    if key:
        qtbot.keyClick(field, key)


def edit_everything(panel: RecipePanel, qtbot) -> None:
    """Change every control, so that none shows the run by chance."""
    for name in ("Activation", "Objective", "Optimizer", "Schedule", "Initializer"):
        combo = control(panel, name)
        combo.setCurrentIndex((combo.currentIndex() + 1) % combo.count())
    for name, text in (("Batch", "33"), ("Epochs", "44"), ("Seed", "55")):
        enter(qtbot, control(panel, name), text)
    enter(qtbot, control(panel, "Hidden units"), "6, 6", key=None)
    enter(qtbot, control(panel, "Decay"), "0.02")


def wait_until(qtbot, session, wanted) -> Frame:
    """Return the first frame of a run that has begun and is as wanted."""
    found: list[Frame] = []

    def arrived() -> bool:
        frame = session.frame()
        if frame.live is not None and wanted(frame):
            found.append(frame)
        return bool(found)

    qtbot.waitUntil(arrived, timeout=20_000)
    return found[0]


def reset(window, kept: Path) -> None:
    window.commands["reset"].trigger()


def new_seed(window, kept: Path) -> None:
    window.commands["new_seed"].trigger()


def branch(window, kept: Path) -> None:
    window.session.branch(optimizer="momentum", rate=0.07)


def seek(window, kept: Path) -> None:
    window.session.seek(2)


def open_run(window, kept: Path) -> None:
    window.files.open(kept)


def undo(window, kept: Path) -> None:
    window.commands["new_seed"].trigger()
    recipe_of(window).draw(window.session.frame())
    window.commands["undo"].trigger()


@pytest.fixture
def kept(whole_window, qtbot, tmp_path) -> Path:
    """A checkpoint of another run than the window's."""
    path, session = tmp_path / "other.mnistviz", whole_window.session
    before = session.frame().recipe
    session.start(OTHER, play=False)
    qtbot.waitUntil(lambda: session.frame().live is not None)
    session.training.run_to(3)
    qtbot.waitUntil(lambda: session.frame().live.step == 3)
    session.save(path)
    qtbot.waitUntil(path.exists)
    session.start(before, play=False)
    qtbot.waitUntil(lambda: session.frame().live is not None)
    return path


FOCUSED = ("", "Learning rate", "Hidden units", "Epochs", "Optimizer")


@pytest.mark.parametrize("way", [reset, new_seed, branch, seek, open_run, undo])
def test_every_control_shows_the_run_whatever_has_the_focus(
    whole_window, recipe, qtbot, kept, way: Callable
):
    session = whole_window.session
    for focused in FOCUSED:
        session.start(replace(OTHER, hidden=(8,), rate=0.3), play=False)
        session.training.run_to(5)
        wait_until(qtbot, session, lambda frame: frame.live.step == 5)
        recipe.draw(session.frame())
        if way is not seek:  # that is the same run: what the next one is to be stays typed
            edit_everything(recipe, qtbot)
        enter(qtbot, control(recipe, "Learning rate"), "0.1")
        session.training.step()
        wait_until(qtbot, session, lambda frame: frame.live.knobs.rate == 0.1)
        if focused:
            control(recipe, focused).setFocus()
        before = session.frame().run.number
        way(whole_window, kept)
        if way is undo:
            wait_until(qtbot, session, lambda frame, n=before: frame.run.number == n)
        if way is branch:  # the knobs of the moment are in its recipe once it has begun
            frame = wait_until(qtbot, session, lambda frame, n=before: frame.run.number != n)
        else:
            wanted = OTHER if way is open_run else session.frame().recipe
            frame = wait_until(qtbot, session, lambda frame, w=wanted: frame.recipe == w)
        recipe.draw(frame)
        expected = as_shown(frame.recipe, frame.live.knobs.rate, frame.live.knobs.decay)
        assert {name: shown(recipe)[name] for name in expected} == expected, focused


def test_a_number_being_typed_stays_while_the_run_goes_on(whole_window, recipe, qtbot):
    session, box = whole_window.session, control(recipe, "Learning rate")
    enter(qtbot, box, "0.0", key=None)
    session.training.step()
    qtbot.waitUntil(lambda: session.frame().live.step == 1)
    recipe.draw(session.frame())
    assert box.text() == "0.0"


def test_a_number_keeps_all_its_digits(whole_window, recipe, qtbot):
    session, box = whole_window.session, control(recipe, "Learning rate")
    enter(qtbot, box, "0.12345", key=Qt.Key.Key_Tab)
    qtbot.waitUntil(lambda: session.frame().knobs.rate == 0.12345)
    recipe.draw(session.frame())
    assert box.text() == "0.12345"
    enter(qtbot, control(recipe, "Decay"), "0.01")
    assert session.frame().knobs.rate == 0.12345


REFUSED = (
    ("Learning rate", "--rate", "-1", "learning rate must be from 0 to 1000, not -1"),
    ("Learning rate", "--rate", "1e6", "learning rate must be from 0 to 1000, not 1e+06"),
    ("Learning rate", "--rate", "fast", ""),
    ("Decay", "--decay", "1.5", "decay must be from 0 to 1, not 1.5"),
    ("Batch", "--batch", "-1", "batch (0 for all examples) must be from 0 to"),
    ("Batch", "--batch", "many", ""),
    ("Epochs", "--epochs", "-3", "number of epochs must be from 0 to"),
    ("Seed", "--seed", "3000000000", "seed must be from 0 to 2,000,000,000, not 3,000,000,000"),
)


def test_window_and_terminal_refuse_the_same_with_a_sentence(whole_window, recipe, qtbot):
    recipe.draw(whole_window.session.frame())
    for name, option, text, says in REFUSED:
        field = control(recipe, name)
        before = field.text()
        enter(qtbot, field, text)
        assert recipe.refusal.isVisible(), name
        assert recipe.refusal.text().endswith(".")
        assert says in recipe.refusal.text()
        assert field.text() == before, "the value from before does not stay"
        refused = CliRunner().invoke(mnist_viz, ["train", option, text])
        assert refused.exit_code == 2
        assert says in " ".join(refused.output.split())
    for text in ("-5", "8, many", "9999", "0"):
        enter(qtbot, control(recipe, "Hidden units"), text)
        assert recipe.changes.words.text().startswith(("A hidden", "Hidden units"))
        assert not recipe.changes.start.isEnabled()
        assert CliRunner().invoke(mnist_viz, ["train", "--hidden", text]).exit_code == 2


def test_what_the_terminal_accepts_the_window_accepts(whole_window, recipe, qtbot):
    session = whole_window.session
    recipe.draw(session.frame())
    for name, text in (
        ("Epochs", "5000"),
        ("Batch", "70000"),
        ("Hidden units", "12-8"),
        ("Learning rate", "50"),
    ):
        enter(qtbot, control(recipe, name), text, key=Qt.Key.Key_Tab)
        assert not recipe.refusal.isVisible(), name
    wanted = recipe.form.recipe()
    assert (wanted.epochs, wanted.batch, wanted.hidden) == (5000, 70_000, (12, 8))
    qtbot.waitUntil(lambda: session.frame().knobs.rate == 50)
    assert control(recipe, "Learning rate").text() == "50"
