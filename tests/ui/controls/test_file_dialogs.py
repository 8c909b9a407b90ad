"""No question stops the window: one trains and presses its keys while a dialog is open."""

import ast
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QLineEdit, QMessageBox, QWidget

import mnist_viz
from mnist_viz.ui.controls.file_dialogs import ask_for_folder, ask_where_to_save, complete
from mnist_viz.ui.files.filming import FilmDialog
from mnist_viz.ui.program.crash_report import CrashPage

# The offscreen platform says so of the list of files that fit what is typed.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)

KINDS = "Picture (*.png);;Drawing (*.svg)"


def panel(window, name):
    return next(dock.panel for dock in window.area.docks if dock.kind.name == name)


def dialog_of(parent):
    return next(dialog for dialog in parent.findChildren(QFileDialog) if dialog.isVisible())


def answer(qtbot, dialog, path):
    """Type a path and Return, as a user does."""
    field = dialog.findChild(QLineEdit, "fileNameEdit")
    qtbot.waitUntil(field.hasFocus)
    field.selectAll()
    QTest.keyClicks(field, str(path))
    QTest.keyClick(field, Qt.Key.Key_Return)


def ask(window, name, folder):
    """Bring up the question of that name."""
    if name == "panel picture":
        menu = window.commands["panel_picture"].menu()
        menu.aboutToShow.emit()
        menu.actions()[0].trigger()
    elif name == "lesson":
        panel(window, "lessons").contents.browse.click()
    elif name == "what to film":
        FilmDialog(window, folder / "run.gif").show()
    else:
        window.commands[name].trigger()


QUESTIONS = (
    *("open", "open_run", "picture", "save_run", "export", "film"),
    *("panel picture", "lesson", "what to film"),
)


@pytest.mark.panels("lessons", "curves")
def test_training_and_the_window_go_on_beside_every_question(whole_window, qtbot, tmp_path):
    window = whole_window
    window.commands["play"].trigger()
    for name in QUESTIONS:
        ask(window, name, tmp_path)
        asked = [w for w in QApplication.topLevelWidgets() if w.isVisible() and w is not window]
        assert len(asked) == 1, name
        assert QApplication.activeModalWidget() is None, name
        assert window.isEnabled(), name
        before, drawn = window.session.frame().live.step, window.frames_drawn
        qtbot.waitUntil(lambda before=before: window.session.frame().live.step > before + 5)
        assert window.frames_drawn > drawn, name
        asked[0].close()


@pytest.mark.slow
def test_nothing_in_the_program_waits_for_an_answer():
    """Else the event loop would run inside the question, and the window receive nothing."""
    waiting = []
    for file in Path(mnist_viz.__file__).parent.rglob("*.py"):
        for node in ast.walk(ast.parse(file.read_text("utf-8"))):
            if isinstance(node, ast.Attribute) and isinstance(node.value, ast.Name):
                asks = node.value.id in ("QInputDialog", "QColorDialog", "QFontDialog")
                asks |= node.value.id == "QFileDialog" and node.attr.startswith(("get", "save"))
                asks |= node.value.id == "QMessageBox" and node.attr[0].islower()
                loops = node.attr in ("exec", "exec_") and node.value.id not in ("app", "loop")
                if asks or loops:
                    waiting.append(f"{file.name}:{node.lineno}: {node.value.id}.{node.attr}")
    assert waiting == []


@pytest.fixture
def beside(dressed, qtbot):
    """An empty window next to which a dialog opens."""
    widget = QWidget()
    qtbot.addWidget(widget)
    widget.show()
    return widget


def test_what_is_typed_gets_the_ending_of_its_kind(beside, qtbot, tmp_path):
    chosen = []
    ask_where_to_save(beside, "Save", "curves.png", KINDS, chosen.append)
    answer(qtbot, dialog_of(beside), tmp_path / "mine")
    assert chosen == [tmp_path / "mine.png"]
    assert complete(tmp_path / "a.jpg", KINDS) == tmp_path / "a.jpg"
    assert complete(tmp_path / "a", "Drawing (*.svg *.svgz)") == tmp_path / "a.svg"
    assert complete(tmp_path / "rate 0.5", "Picture (*.png)") == tmp_path / "rate 0.5.png"


@pytest.mark.parametrize("replaced", [True, False])
def test_a_file_that_is_there_is_replaced_only_when_the_person_says_so(
    beside, qtbot, tmp_path, replaced
):
    there, chosen = tmp_path / "mine.png", []
    there.touch()
    ask_where_to_save(beside, "Save", "curves.png", KINDS, chosen.append)
    answer(qtbot, dialog_of(beside), tmp_path / "mine")
    assert chosen == []
    box = beside.findChild(QMessageBox)
    assert str(there) in box.text()
    assert QApplication.activeModalWidget() is None
    kind = QMessageBox.ButtonRole.AcceptRole if replaced else QMessageBox.ButtonRole.RejectRole
    next(button for button in box.buttons() if box.buttonRole(button) == kind).click()
    assert chosen == ([there] if replaced else [])


def test_a_dialog_that_is_put_away_does_nothing(beside, tmp_path):
    chosen = []
    ask_for_folder(beside, "Open", chosen.append)
    QTest.keyClick(dialog_of(beside), Qt.Key.Key_Escape)
    assert chosen == []


def test_a_second_question_takes_the_place_of_the_first(beside):
    for _ in range(2):
        ask_for_folder(beside, "Open", lambda _: None)
    assert len([d for d in beside.findChildren(QFileDialog) if d.isVisible()]) == 1


@pytest.mark.panels("time")
def test_a_report_is_saved_where_the_person_types(whole_window, qtbot, tmp_path):
    (tmp_path / "crash.txt").write_text("what every thread did", encoding="utf-8")
    page = CrashPage(tmp_path / "crash.txt")
    whole_window.show_page(page)
    page._ask()
    assert QApplication.activeModalWidget() is None
    answer(qtbot, dialog_of(page), tmp_path / "copy")
    assert (tmp_path / "copy.txt").read_text(encoding="utf-8") == "what every thread did"


@pytest.mark.panels("time")
def test_a_page_may_give_way_to_another_while_its_question_is_open(whole_window, qtbot, tmp_path):
    report = tmp_path / "crash.txt"
    report.touch()
    for _ in range(60):  # what went wrong here ended the program about once in thirty times
        whole_window.show_page(CrashPage(report))
        whole_window.page._ask()
        dialog = dialog_of(whole_window.page)
        whole_window.show_page(CrashPage(report))
        dialog.reject()
        QApplication.processEvents()
    qtbot.waitUntil(lambda: len(whole_window.findChildren(CrashPage)) == 1)
