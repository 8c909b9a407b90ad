"""Lessons: every shipped you can be walked to its end; a broken one says where it is broken."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from mnist_viz.data.resources import resources
from mnist_viz.runs.lesson import read_lesson
from mnist_viz.ui.panels import find_panels
from mnist_viz.ui.panels.fool import FoolPanel
from mnist_viz.ui.panels.gradient_lab import GradientLabPanel
from mnist_viz.ui.panels.lessons import Lessons
from mnist_viz.ui.panels.microscope import Microscope
from mnist_viz.ui.panels.network import NetworkPanel
from mnist_viz.ui.panels.pad import Pad

SIZE = (320, 600)
PANELS = {kind.name: kind for kind in find_panels()}
SHIPPED = [read_lesson(path, PANELS) for path in resources("lessons", ".txt")]

SMALL = """\
title: A small one

scene: One
panels: curves
recipe: quick, hidden=5, batch=10
run: 3
say: First this.
ask: What then?
run: 6
panels: curves, softmax
reveal: That.

scene: Two
say: And this?
ask: Well?
reveal: So it is.
"""


@pytest.fixture
def lessons(stage, recipe, tmp_path, monkeypatch):
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "state"))  # where own lessons are noted
    stage.start(recipe(6), tested=False)
    panel = stage.open(Lessons, SIZE)
    panel.stages = []
    panel.layout_requested.connect(panel.stages.append)
    return panel


@pytest.fixture
def small(lessons, tmp_path):
    path = tmp_path / "small.txt"
    path.write_text(SMALL, encoding="utf-8")
    lessons.open(path)
    return lessons


def arrive(stage, panel, qtbot, step):
    def there():
        frame = stage.draw(panel)
        return frame.snapshot is not None and frame.snapshot.step == step

    qtbot.waitUntil(there, timeout=20_000)


def test_what_is_revealed_comes_into_sight_and_so_does_the_next_scene(
    lessons, stage, qtbot, tmp_path
):
    path = tmp_path / "long.txt"
    path.write_text(SMALL.replace("First this.", "A sentence. " * 60), encoding="utf-8")
    lessons.resize(SIZE[0], 300)
    lessons.open(path)
    arrive(stage, lessons, qtbot, 3)
    lessons.go_on()
    arrive(stage, lessons, qtbot, 6)

    def whole(label):
        return label.visibleRegion().boundingRect().height() == label.height()

    qtbot.waitUntil(lambda: whole(lessons.page.reveal) and not whole(lessons.page.place))
    lessons.go_on()
    qtbot.waitUntil(lambda: whole(lessons.page.place))


def test_every_shipped_lesson_is_listed_in_the_order_of_a_course(lessons):
    count = lessons.contents.list.count()
    titles = [lessons.contents.list.item(row).text() for row in range(count)]
    assert titles == [f"{row}.  {lesson.title}" for row, lesson in enumerate(SHIPPED, start=1)]
    assert titles[0] == "1.  One training image"
    assert titles[7] == "8.  What the network sees in your drawing"
    assert titles[8] == "9.  Learning by heart"


@pytest.mark.parametrize("lesson", SHIPPED, ids=lambda lesson: lesson.title)
def test_a_shipped_lesson_is_short_asks_and_reveals(lesson):
    assert 2 <= len(lesson.scenes) <= 4
    first = lesson.scenes[0].before
    assert first.panels
    assert first.recipe
    assert first.run is not None
    for scene in lesson.scenes:
        assert scene.ask.endswith("?"), scene.title
        assert len(scene.say.split(". ")) <= 4, scene.title


def test_a_lesson_that_asks_what_is_read_keeps_it_back(lessons):
    telling = {"examples", "pad", "softmax", "activations", "evidence"}
    asked = [
        scene
        for lesson in SHIPPED
        for scene in lesson.scenes
        if ("What will it say" in scene.ask or "Will it read" in scene.ask)
        and telling & dict(scene.before.panels or ()).keys()
    ]
    assert len(asked) == 2
    assert all(scene.before.veil and not scene.after.veil for scene in asked)


def looks():
    """Return what lessons look at in the panels that can turn to something."""
    cues = [cue for lesson in SHIPPED for s in lesson.scenes for cue in (s.before, s.after)]
    return {pair for cue in cues for pair in cue.panels or () if pair[1]}


def test_every_look_of_a_lesson_is_one_that_its_panel_has(stage, recipe, qtbot):
    stage.start(recipe(6, objective="notes"), tested=False)
    microscope = stage.open(Microscope, (900, 600))
    lab = stage.open(GradientLabPanel, (900, 600))
    pad, network = stage.open(Pad, (330, 460)), stage.open(NetworkPanel, (700, 400))
    fool = stage.open(FoolPanel, (900, 400))
    for panel, at in looks():
        if panel == "microscope":
            microscope.look(at)
            stage.draw(microscope)
            assert microscope._wanted == "", at
        elif panel == "network":
            stage.session.pin(1)
            stage.draw(network)
            network.look(at)
            assert network.bar.chosen_name == at
        elif panel == "pad":
            stage.session.pin(1)
            pad.look(at)
            assert stage.session.frame().pinned.index is None
        elif panel == "fool":
            stage.draw(fool)
            fool.look(at)
            changed = at not in ("nothing", "pure noise", "measure")
            assert fool.form.any_change is changed or at == "measure", at
        else:
            assert panel == "gradient_lab"
            assert at in ("start", "race", "check")
            lab.look(at)
    lab.look("start")


def test_a_scene_is_set_up_asks_and_reveals_at_its_moment(small, stage, qtbot):
    page = small.page
    arrive(stage, small, qtbot, 3)
    assert small.stages == [{"lessons": "", "curves": ""}]
    assert stage.session.frame().recipe.data == "tiny"
    assert page.ask.isVisible()
    assert not page.reveal.isVisible()
    assert page.forward.text() == "Reveal"
    QTest.mouseClick(page.forward, Qt.MouseButton.LeftButton)
    stage.draw(small)
    arrive(stage, small, qtbot, 6)
    assert page.reveal.isVisible()
    assert small.stages[-1] == {"lessons": "", "curves": "", "softmax": ""}


def test_the_keys_walk_to_the_end_and_the_layout_comes_back(small, stage, qtbot):
    said = []
    while small.lesson is not None:
        said.append((small.page.title.text(), small.page.forward.text()))
        QTest.keyClick(small, Qt.Key.Key_Right, Qt.KeyboardModifier.ControlModifier)
    assert said == [("One", "Reveal"), ("One", "Next"), ("Two", "Reveal"), ("Two", "End")]
    assert small.stages[-1] is None
    assert small.contents.isVisible()


def test_back_sets_the_scene_up_again(small, stage, qtbot):
    small.go_on()
    small.go_back()
    assert small.page.forward.text() == "Reveal"
    arrive(stage, small, qtbot, 3)
    small.leave()
    assert small.stages[-1] is None


def test_a_broken_lesson_is_told_by_its_line_and_nothing_is_begun(lessons, tmp_path):
    path = tmp_path / "mine.txt"
    path.write_text(SMALL.replace("run: 3", "run: soon"), encoding="utf-8")
    lessons.open(path)
    assert lessons.lesson is None
    assert lessons.stages == []
    assert lessons.contents.complaint().startswith("mine.txt, line 6: ")


def test_a_lesson_of_your_own_is_listed_at_the_next_start(stage, recipe, small, tmp_path):
    stage.start(recipe(6), tested=False)
    shipped = len(resources("lessons", ".txt"))
    again = stage.open(Lessons, SIZE)
    titles = [title for title, _ in again.contents_list()]
    assert titles[shipped:] == ["A small one"]
    listed = again.contents.list
    assert listed.item(listed.count() - 1).text().endswith("A small one (small.txt)")
    listed.setCurrentRow(listed.count() - 1)
    again.contents.begin.click()
    assert again.lesson.title == "A small one"
    (tmp_path / "small.txt").unlink()
    assert len(stage.open(Lessons, SIZE).contents_list()) == shipped
