"""No sentence reaches the user past the translation, in any state of the window.

All that the window translates stands in brackets here; what stands outside of them is English to
everybody, and must be in `UNTRANSLATED`.
"""

import ast
import os
import re
from collections.abc import Callable, Iterator
from errno import ENOENT
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QCoreApplication, QEventLoop, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from mnist_viz.core.activations import ACTIVATIONS
from mnist_viz.core.insights.microscope import dissect
from mnist_viz.core.insights.phases import phases
from mnist_viz.core.message import Message, message_of
from mnist_viz.core.network import Network, parameter_count
from mnist_viz.core.objectives import OBJECTIVES
from mnist_viz.core.recipe import RECIPES, Recipe
from mnist_viz.core.training_set import Batch
from mnist_viz.data.dataset import Dataset, Split
from mnist_viz.data.errors import DataError
from mnist_viz.data.sources import load
from mnist_viz.runs.atomic import RunsError
from mnist_viz.runs.checkpoint_file import load_checkpoint
from mnist_viz.runs.lesson import DIRECTIVES, LessonError, parse_lesson
from mnist_viz.runs.run_file import load_run
from mnist_viz.session.session import Session
from mnist_viz.ui.files.filming import FilmDialog
from mnist_viz.ui.look.appearance import ThemeSource
from mnist_viz.ui.program.crash_report import CrashPage
from mnist_viz.ui.program.recovery import repair_settings
from mnist_viz.ui.shell.callouts import HINTS
from mnist_viz.ui.shell.help import HelpPage
from mnist_viz.ui.shell.window import Window
from mnist_viz.ui.words.translation import tr, translate

BELOW = Path(__file__).parents[3] / "mnist_viz"


def opened(name: str) -> Dataset:
    """A few images; what is called "broken" cannot be opened, by a fault of the program."""
    if name == "broken":
        raise RuntimeError(7)
    if name != "small":
        return load(name)
    rng = np.random.default_rng(0)
    images, labels = rng.integers(0, 255, (300, 784), np.uint8), np.arange(300, dtype=np.uint8) % 10
    splits = Split(images[:200], labels[:200]), Split(images[200:], labels[200:])
    return Dataset(name, "Small digits", *splits)


class Torn:
    """A download of which no mirror has the file."""

    def run(self, progress: Callable[[str, int, int], None]) -> Path:
        progress("images", 5_000_000, 10_000_000)
        raise DataError(Message("no connection, or it broke off"))

    def cancel(self) -> None:
        """There is nothing to stop."""


SMALL = Recipe(data="small", hidden=(12,), batch=20, epochs=1000)


@pytest.fixture
def window(language, dressed: QApplication, qtbot, settings) -> Iterator[Window]:
    """The window as a user opens it, resting at the first weights."""
    themes = ThemeSource(dressed, "dark")
    session = Session(opened, 100.0, download=lambda name: Torn())
    session.start(SMALL, play=False)
    window = Window(session, themes, settings)
    qtbot.addWidget(window)
    window.resize(1280, 720)
    window.show()
    window.open_found_panels()
    qtbot.waitUntil(lambda: session.frame().examples is not None, timeout=20_000)
    yield window
    window.close()
    themes.deleteLater()


def test_the_language_of_brackets_leaves_what_is_filled_in_outside(language) -> None:
    assert tr("%n day(s) ago", "", 3) == "3⟦ days ago⟧"
    assert language.words(tr("{right} of {total} correct").format(right="all", total=3)) == ["all"]
    assert QCoreApplication.translate("QPlatformTheme", "Cancel") == "Cancel"


def test_every_panel_and_menu_is_translated_while_a_run_goes_on(
    window: Window, language, qtbot
) -> None:
    window.session.training.play()
    qtbot.waitUntil(lambda: window.session.frame().live.step > 20, timeout=20_000)
    # What lessons say is in files; see the test of translations.
    panels = [dock.panel for dock in window.area.docks if dock.kind.name != "lessons"]
    assert len(panels) > 15
    for panel in panels:
        window.area.reveal(panel.name)
        window.refresh_now()
        QApplication.processEvents()
        window.summaries.update()
        assert language.left(panel) == set()
    for part in (window.menuBar(), window.transport, window.statusBar(), window.controls):
        assert language.left(part) == set()


KEYS = ("Enter", "Alt", "Backspace", "Save", "Open", "Help", "Undo")
"""Keys that Qt names where each is listed."""


def past(window: Window, _: Path, language) -> None:
    window.session.start(SMALL, play=False)
    window.session.training.run_to(30)
    until(window, lambda: window.session.frame().live and window.session.frame().live.step == 30)
    window.session.seek(7)
    window.refresh_now()


def branched(window: Window, folder: Path, language) -> None:
    past(window, folder, language)
    time = panel(window, "time")
    time.menu.offer(window.session.frame())
    assert language.left(time.menu) == set()
    time._branch({"hidden": (3,)})
    window.update_now()
    assert "⟦a branch can change ⟧" in window.banner.text
    time._branch({"rate": 0.05})
    until(window, lambda: window.session.frame().left)
    window.refresh_now()
    window.area.reveal("runs")
    panel(window, "runs").table.selectRow(1)
    panel(window, "runs").delete.click()


def diverged(window: Window, _: Path, language) -> None:
    window.session.start(Recipe(data="small", activation="linear", rate=1000.0, epochs=1000))
    until(window, lambda: window.session.frame().ended)


def without_data(window: Window, folder: Path, language) -> None:
    window.open_data(str(folder))
    until(window, lambda: "t10k-images" in window.banner.text)


def broken(window: Window, _: Path, language) -> None:
    window.open_data("broken")
    until(window, lambda: "RuntimeError: 7" in window.banner.text)


def kept_and_replayed(window: Window, folder: Path, language) -> None:
    past(window, folder, language)
    window.files.keep(folder / "run.mnistviz")
    until(window, lambda: "run.mnistviz" in window.banner.text)
    assert language.left(window.banner, but=(f"{folder}/run.mnistviz",)) == set()
    window.files.keep(folder / "run.mnistrun")
    window.files.open(folder / "run.mnistrun")
    until(window, lambda: "⟦The replay" in window.banner.text)


def fetching(window: Window, _: Path, language) -> None:
    recipe = panel(window, "recipe")
    recipe.form.data.setCurrentIndex(recipe.form.data.findData("kmnist"))
    recipe.form.hidden.setText("many")
    recipe.form.hidden.editingFinished.emit()
    assert language.left(recipe, but=("many", "Kuzushiji-MNIST")) == set()
    window.session.loading.fetch(Recipe(data="kmnist"))
    until(window, lambda: "⟦no connection" in recipe.changes.words.text())


def presented(window: Window, _: Path, language) -> None:
    window.presentation.begin()
    window.presentation.ask()
    window.refresh_now()
    covered = [dock for dock in window.area.docks if dock.kind.name != "lessons"]
    assert (
        language.left(window.presentation.strip, *covered, but=("many", "Kuzushiji-MNIST")) == set()
    )
    window.presentation.end()


def hinted(window: Window, _: Path, language) -> None:
    window.callouts.welcome()
    for _ in HINTS:
        assert language.left(window.callouts.bubble) == set()
        QTest.keyClick(window, Qt.Key.Key_Escape)


def filmed(window: Window, folder: Path, language) -> None:
    past(window, folder, language)
    dialog = FilmDialog(window, folder / "film.avi")
    dialog.show()
    assert language.left(dialog) == set()
    dialog.film()
    until(window, lambda: "⟦The film could not be made" in window.banner.text)


def let_go(window: Window, _: Path, language) -> None:
    for _ in range(14):
        window.commands["new_seed"].trigger()
        window.session.training.step()
        until(window, lambda: window.session.frame().live and window.session.frame().live.step)
    assert "⟦was removed" in window.banner.text.replace("⟦” was", "⟦was")


STATES = (
    *(hinted, past, branched, kept_and_replayed, fetching, presented, filmed, let_go),
    *(diverged, broken, without_data),
)


def test_no_state_of_the_window_says_anything_in_english(
    window: Window, tmp_path: Path, language
) -> None:
    parts = [dock for dock in window.area.docks if dock.kind.name != "lessons"]
    tops = (window.banner, window.transport, window.statusBar(), *parts)
    filled_in = (*names(tmp_path), *FAULTS, "broken", "many", "Kuzushiji-MNIST")
    found = []
    for state in STATES:
        state(window, tmp_path, language)
        window.update_now()
        window.summaries.update()
        found += [(state.__name__, text) for text in language.left(*tops, but=filled_in)]
    assert found == []


FAULTS = ("RuntimeError", "RuntimeWarning: overflow encountered in matmul")
"""What Python and NumPy say."""


def names(folder: Path) -> Iterator[str]:
    """Yield what is a name in the sentences above: of the folder, and of files that are in it."""
    yield str(folder)
    yield from ("run.mnistviz", "run.mnistrun", "film.avi", ".gif", ".mp4")
    for split in ("train", "t10k"):
        yield from (f"{split}-images-idx3-ubyte", f"{split}-labels-idx1-ubyte")


WRONG = {
    "cut.mnistviz": b"\x08\x00\x00",
    "none.mnistviz": b"\x02\x00\x00\x00\x00\x00\x00\x00{}",
    "twice.safetensors": b'\x12\x00\x00\x00\x00\x00\x00\x00{"W1": 1, "W1": 1}',
    "text.mnistrun": b"{}",
    "new.mnistrun": b'{"mnist_viz_run": 99}',
}


@pytest.mark.parametrize("name", [*WRONG, "missing.mnistviz", "missing.mnistrun"])
def test_a_file_that_cannot_be_opened_is_told_of_in_the_language(
    name: str, language, tmp_path: Path
) -> None:
    path = tmp_path / name
    if name in WRONG:
        path.write_bytes(WRONG[name])
    with pytest.raises(RunsError) as raised:
        (load_run if path.suffix == ".mnistrun" else load_checkpoint)(path)
    said = translate(message_of(raised.value))
    others = (name.replace(".", ".previous."), "mnist_viz_run", os.strerror(ENOENT))
    for filled_in in (str(path), *others):
        said = said.replace(filled_in, "")
    assert "⟦" in said
    assert language.words(said) == []


@pytest.mark.parametrize(
    ("lesson", "names"),
    [
        ("say: too early", ["say"]),
        ("title: One\nscene: A\npanels: curvs", ["curvs", "curves", "slope"]),
        ("title: One\nscene: A\nrecipe: quick, rate=fast", ["rate", "fast"]),
        ("title: One\nscene: A\nrecipe: slow", ["slow", *RECIPES]),
        ("title: One\nscene: A\nrecipe: batch=-1", []),
        ("title: One\nscene: A\nrecipe: activation=bent", ["bent", *ACTIVATIONS]),
        ("title: One\nscene: A\npin: three", ["three"]),
        ("title: One\nscene: A\nrate: 5000", []),
        ("title: One\nscene: A\nsing: it", ["sing", "say", "ask", "reveal", *DIRECTIVES]),
        ("title: One\nscene: A\nsay:", ["say"]),
        ("title: One\nscene: A\nsay: so", ["ask"]),
        ("title: One", []),
        ("nothing at all", ["nothing at all"]),
        (" too far to the right", []),
    ],
)
def test_a_broken_lesson_is_told_of_in_the_language(
    lesson: str, names: list[str], language
) -> None:
    with pytest.raises(LessonError) as raised:
        parse_lesson(lesson, "one.txt", ("curves", "slope"))
    said = translate(message_of(raised.value))
    for name in sorted(("one.txt", *names), key=len, reverse=True):
        said = said.replace(name, "")
    assert "⟦" in said
    assert language.words(said) == []


def test_pages_beside_the_window_are_translated(window: Window, language, tmp_path: Path) -> None:
    (tmp_path / "report.txt").write_text("", encoding="utf-8")
    page, about = CrashPage(tmp_path / "report.txt"), HelpPage([], about=True)
    helped = HelpPage([dock.panel for dock in window.area.docks])
    try:
        assert language.left(page, helped, but=(str(tmp_path), "report.txt", *KEYS)) == set()
        assert "⟦See a neural network learn.⟧" in about.toPlainText()
    finally:
        for opened in (page, about, helped):
            opened.close()
            opened.deleteLater()


def test_damaged_settings_are_told_of_in_the_language(language, settings) -> None:
    settings.setValue("window/theme", 3)
    settings.setValue("window/layout", "no layout")
    settings.sync()
    said = repair_settings(settings)
    assert said is not None
    assert language.words(re.sub(rf"{re.escape(settings.fileName())}[-.\w]*", "", said)) == []


@pytest.mark.parametrize("objective", OBJECTIVES)
@pytest.mark.parametrize("activation", ACTIVATIONS)
def test_a_sum_under_the_microscope_is_written_out_in_the_language(
    objective: str, activation: str, language
) -> None:
    rng, sizes = np.random.default_rng(0), (784, 5, 10)
    theta = rng.normal(0, 0.1, parameter_count(sizes)).astype(np.float32)
    network = Network(sizes, theta, activation)
    images = rng.integers(0, 255, (6, 784), dtype=np.uint8)
    batch = Batch(images, np.arange(6, dtype=np.uint8), 6)
    dissection = dissect(network, OBJECTIVES[objective], batch, 0.1, 0.1)
    for phase in phases(2, activation, objective, decayed=True):
        for equation in phase.equations:
            rows, columns = dissection.matrices[equation.result].shape
            for row, column in ((0, 0), (min(1, rows - 1), columns - 1)):
                said = equation.explain(dissection, row, column).sentence.translated(tr)
                for name in (ACTIVATIONS[activation].formula, "exp", "log"):
                    said = said.replace(name, "")
                assert language.words(said) == []


NOT_IN_THE_WINDOW = {
    "models.py": "reading a model, which the command line alone does",
    "nobody waits for it any more": "the window that would show it is closed",
}
"""Files and sentences of the floors below that nobody reads in the window, by the reason."""

KINDS = {"DataError", "RunsError", "CheckpointError", "RunFileError", "LessonError", "MirrorError"}
TELLING = {*KINDS, "Analysis", "needs"}

EXTRAS = {"onnx", "tensorboard", "film", "cluster"}
"""What stands in such a call and is a name."""


@pytest.mark.slow
def test_no_error_of_the_floors_below_is_raised_without_its_words() -> None:
    above = {BELOW / "ui", BELOW / "cli"}
    files = [file for file in sorted(BELOW.rglob("*.py")) if not above & set(file.parents)]
    assert [
        f"{file.name}:{node.lineno}: {ast.unparse(word)}"
        for file in files
        if file.name not in NOT_IN_THE_WINDOW
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8")))
        if isinstance(node, ast.Call) and getattr(node.func, "id", "") in TELLING
        for word in node.args
        if isinstance(word, ast.JoinedStr)
        or (isinstance(word, ast.Constant) and isinstance(word.value, str))
        if getattr(word, "value", "") not in {*NOT_IN_THE_WINDOW, *EXTRAS}
    ] == []


def panel(window: Window, name: str) -> QWidget:
    return next(dock.panel for dock in window.area.docks if dock.kind.name == name)


def until(window: Window, holds: Callable[[], object]) -> None:
    """Run the window until a condition holds."""
    loop, timer, patience = QEventLoop(), QTimer(), QTimer()
    timer.timeout.connect(lambda: holds() and loop.quit())
    patience.timeout.connect(loop.quit)
    timer.start(5)
    patience.start(20_000)
    loop.exec()
    timer.stop()
    patience.stop()
    window.update_now()
    assert holds(), (window.banner.text, window.session.frame().error)
