"""What a new run would be is reported in words before it starts, and is what the controls show."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QComboBox

from mnist_viz.session.snapshot import State
from mnist_viz.ui.controls.recipe_form import CHOICES
from mnist_viz.ui.look.theme import DARK
from mnist_viz.ui.panels.recipe import RecipePanel
from mnist_viz.ui.shell.status_updater import status_text

pytestmark = pytest.mark.panels("recipe")


@pytest.fixture
def recipe(whole_window):
    return next(
        dock.panel for dock in whole_window.area.docks if isinstance(dock.panel, RecipePanel)
    )


def type_hidden(qtbot, recipe, text):
    recipe.form.hidden.setFocus()
    recipe.form.hidden.selectAll()
    qtbot.keyClick(recipe.form.hidden, Qt.Key.Key_Delete)
    qtbot.keyClicks(recipe.form.hidden, text)


def choose(combo: QComboBox, name: str):
    combo.setCurrentIndex(combo.findData(name))
    combo.activated.emit(combo.currentIndex())


def turn_rate(qtbot, recipe, text):
    box = recipe.rate.box
    box.setFocus()
    box.selectAll()
    qtbot.keyClicks(box, text)
    qtbot.keyClick(box, Qt.Key.Key_Return)


def test_return_starts_what_was_typed_and_no_hidden_layer_has_words(whole_window, recipe, qtbot):
    session = whole_window.session
    type_hidden(qtbot, recipe, "")
    assert "hidden 12 → none" in recipe.changes.words.text()
    qtbot.keyClick(recipe.form.hidden, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: session.frame().recipe.hidden == ())
    qtbot.waitUntil(lambda: session.frame().snapshot is not None)
    assert "   784-10   " in status_text(session.frame())


def type_rate(qtbot, recipe):
    turn_rate(qtbot, recipe, "0.01")


def begin_typed(qtbot, recipe):
    type_hidden(qtbot, recipe, "9")
    qtbot.keyClick(recipe.form.hidden, Qt.Key.Key_Return)


def begin_chosen(qtbot, recipe):
    recipe.form.choices["optimizer"].setFocus()
    choose(recipe.form.choices["optimizer"], "adam")
    start = recipe.changes.start
    qtbot.mouseClick(start, Qt.MouseButton.LeftButton)
    focus = QApplication.focusWidget()
    assert focus is None or focus.isWindow(), "the widget behind the button got the keys"


@pytest.mark.parametrize("typed", [type_rate, begin_typed, begin_chosen])
def test_space_is_for_the_run_after_something_was_typed(whole_window, recipe, qtbot, typed):
    typed(qtbot, recipe)
    before = whole_window.session.frame().state
    qtbot.keyClick(QApplication.focusWidget() or whole_window, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: whole_window.session.frame().state is not before)


@pytest.mark.parametrize(
    ("typed", "value", "shown"),
    [("20", 20.0, "20"), ("", 0.3, "0.3"), (".", 0.3, "0.3"), ("0,02", 0.02, "0.02")],
)
def test_the_box_of_the_rate_never_shows_another_than_the_run_has(
    recipe, qtbot, typed, value, shown
):
    box = recipe.rate.box
    box.setFocus()
    box.selectAll()
    qtbot.keyClick(box, Qt.Key.Key_Delete)
    qtbot.keyClicks(box, typed)
    qtbot.keyClick(box, Qt.Key.Key_Return)
    assert (recipe.rate.value, box.text()) == (pytest.approx(value), shown)
    assert "From 0 to 1000." in box.toolTip()


def test_nonsense_is_not_started_by_return_and_the_button_shows_it(whole_window, recipe, qtbot):
    before = whole_window.session.frame().recipe
    type_hidden(qtbot, recipe, "many")
    qtbot.keyClick(recipe.form.hidden, Qt.Key.Key_Return)
    assert whole_window.session.frame().recipe == before
    start = recipe.changes.start
    assert not start.isEnabled()
    face = start.grab().toImage().pixelColor(start.width() // 8, start.height() // 2)
    assert face.name() != DARK.accent, "it looks as if it could be pressed"


def test_switches_and_full_batches_are_said_as_the_controls_say_them(recipe):
    recipe.form.hands.click()
    recipe.form.numbers["batch"].setValue(0)
    assert "hands no → yes" in recipe.changes.words.text()
    assert "batch 20 → all" in recipe.changes.words.text()


def test_a_new_run_begins_with_the_knobs_as_they_stand(whole_window, recipe, qtbot):
    choose(recipe.form.choices["optimizer"], "adam")
    assert "near 0.001" in recipe.note.text(), "what was chosen is explained"
    turn_rate(qtbot, recipe, "0.01")
    assert "optimizer descent → adam, rate 0.3 → 0.01" in recipe.changes.words.text()
    turn_rate(qtbot, recipe, "0.002")
    assert "rate 0.3 → 0.002" in recipe.changes.words.text()
    recipe.changes.start.click()
    qtbot.waitUntil(lambda: whole_window.session.frame().recipe.optimizer == "adam")
    assert whole_window.session.frame().recipe.rate == 0.002


def test_every_choice_says_what_it_is_before_it_is_made(recipe):
    for field, combo in recipe.form.choices.items():
        for index in range(combo.count()):
            tip = combo.itemData(index, Qt.ItemDataRole.ToolTipRole)
            assert CHOICES[field][combo.itemData(index)].help in tip


def test_a_run_that_diverged_is_begun_again_with_a_lower_rate(whole_window, recipe, qtbot):
    session = whole_window.session
    choose(recipe.form.choices["activation"], "linear")
    choose(recipe.form.choices["optimizer"], "momentum")
    turn_rate(qtbot, recipe, "10")
    recipe.changes.start.click()
    qtbot.waitUntil(lambda: session.frame().state is State.FAILED, timeout=20_000)
    recipe.draw(session.frame())
    turn_rate(qtbot, recipe, "0.01")
    assert "rate 10 → 0.01" in recipe.changes.words.text()
    whole_window.refresh()
    recipe.draw(session.frame())
    assert recipe.rate.value == 0.01, "what was typed is gone before it is used"
    recipe.changes.start.click()
    qtbot.waitUntil(lambda: session.frame().recipe.rate == 0.01)
    assert session.frame().state is not State.FAILED


def test_a_turned_knob_alone_waits_for_no_new_run(whole_window, recipe, qtbot):
    turn_rate(qtbot, recipe, "0.01")
    assert not recipe.changes.isVisible()
    type_hidden(qtbot, recipe, "9")
    type_hidden(qtbot, recipe, "12")
    assert not recipe.changes.isVisible()


def test_a_recipe_chosen_by_its_name_brings_its_own_rate(whole_window, recipe, qtbot):
    turn_rate(qtbot, recipe, "0.01")
    choose(recipe.form.named, "notes")
    recipe.changes.start.click()
    qtbot.waitUntil(lambda: whole_window.session.frame().recipe.named == "notes")


def test_choosing_an_optimizer_brings_its_usual_rate_and_says_so(whole_window, recipe, qtbot):
    choose(recipe.form.choices["optimizer"], "adam")
    said = recipe.changes.words.text()
    assert "optimizer descent → adam, rate 0.3 → 0.001" in said
    assert "adam usually learns at a rate near 0.001" in said
    assert recipe.rate.value == 0.3, "the current run was changed"
    assert recipe.changes.undo.text() == "Keep rate 0.3"
    qtbot.mouseClick(recipe.changes.undo, Qt.MouseButton.LeftButton)
    said = recipe.changes.words.text()
    assert "rate 0.3 →" not in said
    assert "at 0.3 it may learn nothing" in said
    assert not recipe.changes.undo.isVisible()
    choose(recipe.form.choices["optimizer"], "momentum")
    recipe.changes.start.click()
    qtbot.waitUntil(lambda: whole_window.session.frame().recipe.optimizer == "momentum")
    assert whole_window.session.frame().recipe.rate == 0.03
