"""Lessons: scripted tours that set the stage, say two sentences, ask the class, and reveal."""

from collections.abc import Callable, Collection
from functools import partial
from pathlib import Path

from PySide6.QtWidgets import QStackedWidget, QVBoxLayout

from mnist_viz.core.message import message_of
from mnist_viz.data.resources import resources
from mnist_viz.runs.lesson import (
    Lesson,
    LessonError,
    SceneSetup,
    own_lessons,
    read_lesson,
    remember_own_lesson,
)
from mnist_viz.session.frame import Frame
from mnist_viz.session.lesson_player import LessonPlayer
from mnist_viz.session.session import Session
from mnist_viz.ui.controls.file_dialogs import ask_for_file
from mnist_viz.ui.controls.helpers import press_with
from mnist_viz.ui.controls.lesson_pages import Contents, ScenePage
from mnist_viz.ui.look.theme import Theme
from mnist_viz.ui.panel import Panel, Place
from mnist_viz.ui.panels import find_panels
from mnist_viz.ui.words.translation import mark, tr, translate


class Lessons(Panel):
    """A table of contents; in a lesson, its scenes one after the other."""

    name = "lessons"
    title = mark("Lessons")
    help = mark(
        "Short tours that set up the window, ask the class to predict, and then reveal. "
        "Ctrl+Right reveals and goes on, Ctrl+Left goes back; write your own in a text file."
    )
    keys = (
        (mark("Ctrl+Right"), mark("Reveal; then go on.")),
        (mark("Ctrl+Left"), mark("Set this scene up again, or the one before.")),
    )
    place = Place("left", 20, stretch=6, shown=False, number=0)
    hides_answer = True

    def __init__(self, session: Session, theme: Theme) -> None:
        super().__init__(session, theme)
        self.lesson: Lesson | None = None
        self._scene = 0
        self._revealed = False
        self._player = LessonPlayer(session)
        # Of a file that cannot be imported the window says so.
        self._known = frozenset(kind.name for kind in find_panels(missed=[]))
        self._shipped = [in_language(path, self._known) for path in resources("lessons", ".txt")]
        self._paths: list[Path] = []
        self.contents, self.page = Contents(), ScenePage()
        self._list_lessons()
        self._stack = QStackedWidget()
        self._stack.addWidget(self.contents)
        self._stack.addWidget(self.page)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._stack)
        self.setMinimumWidth(300)
        self.contents.begun.connect(lambda index: self.open(self._paths[index]))
        self.contents.browsed.connect(self._browse)
        self.page.forward.clicked.connect(self.go_on)
        self.page.back.clicked.connect(self.go_back)
        self.page.leave.clicked.connect(self.leave)
        press_with("Ctrl+Right", self.page.forward, self)
        press_with("Ctrl+Left", self.page.back, self)

    def draw(self, frame: Frame) -> None:
        """Wait for the moment of the scene, and then say what was to be revealed."""
        self.page.set_waiting(not self._player.arrived(frame))

    def open(self, path: Path) -> None:
        """Begin the lesson in a file; where it is broken, say so in place of it."""
        try:
            lesson = read_lesson(path, self._known)
        except LessonError as error:
            self.contents.complain(
                tr("{error} Fix that line and open the lesson again.").format(
                    error=translate(message_of(error))
                )
            )
            return
        self.contents.complain("")
        if path not in self._shipped:
            remember_own_lesson(path)
            self._list_lessons()
        self.lesson = lesson
        frame = self.session.frame()
        self._player.begin(frame)
        self._stack.setCurrentWidget(self.page)
        self._enter(0)

    def contents_list(self) -> list[tuple[str, Callable[[], object]]]:
        """Return the lessons by their titles."""
        return [(self._title(path), partial(self.open, path)) for path in self._paths]

    def _list_lessons(self) -> None:
        """List the shipped lessons, then the user's own with the names of their files."""
        own = [path for path in own_lessons() if path not in self._shipped]
        titles = [self._title(path) for path in self._shipped]
        titles += [f"{self._title(path)} ({path.name})" for path in own]
        self._paths = [*self._shipped, *own]
        self.contents.offer(titles)

    def take(self, path: Path) -> bool:
        """Begin a lesson that was dropped on the window."""
        if path.suffix.lower() != ".txt":
            return False
        self.open(path)
        return True

    def go_on(self) -> None:
        """Reveal; then the next scene; after the last, leave."""
        if self.lesson is None:
            return
        if not self._revealed:
            self._revealed = True
            self._perform(self.lesson.scenes[self._scene].after, watched=True)
            self._show()
        elif self._scene + 1 < len(self.lesson.scenes):
            self._enter(self._scene + 1)
        else:
            self.leave()

    def go_back(self) -> None:
        """Set this scene up again, or the one before where nothing is revealed yet."""
        if self.lesson is not None:
            self._enter(self._scene if self._revealed else max(0, self._scene - 1))

    def leave(self) -> None:
        """End the lesson: the layout and the pace are the user's again."""
        if self.lesson is not None:
            self.lesson = None
            self._player.end()
            self._stack.setCurrentWidget(self.contents)
            self.layout_requested.emit(None)

    def _enter(self, index: int) -> None:
        if self.lesson is None:
            return
        self._scene, self._revealed = index, False
        self._perform(self.lesson.scenes[index].before, watched=False)
        self._show()

    def _perform(self, cue: SceneSetup, *, watched: bool) -> None:
        frame = self.session.frame()
        self._player.perform(cue, frame, watched=watched)
        if cue.panels is not None:
            self.layout_requested.emit({self.name: "", **dict(cue.panels)})
        self.refresh_requested.emit()

    def _show(self) -> None:
        if self.lesson is not None:
            scene = self.lesson.scenes[self._scene]
            place = tr("{title} · {number} of {count}").format(
                title=self.lesson.title, number=self._scene + 1, count=len(self.lesson.scenes)
            )
            last = self._scene + 1 == len(self.lesson.scenes)
            self.page.show_scene(place, scene, revealed=self._revealed, last=last)

    def _title(self, path: Path) -> str:
        """Return a shipped lesson's title; a broken one shows its fault in its place."""
        try:
            return read_lesson(path, self._known).title
        except LessonError as error:
            return translate(message_of(error))

    def _browse(self) -> None:
        ask_for_file(self, tr("Open a lesson"), tr("Lessons (*.txt)"), self.open)


def in_language(path: Path, known: Collection[str]) -> Path:
    """Return the translation of a shipped lesson into the window's language.

    The lesson itself where that has none, or one that is broken or does something else.
    """
    translated = path.parent / tr("en", "the folder of this language's lessons") / path.name
    if not translated.is_file():
        return path
    try:
        lessons = [read_lesson(file, known) for file in (path, translated)]
    except LessonError:
        return path
    english, other = ([(s.before, s.after) for s in lesson.scenes] for lesson in lessons)
    return translated if english == other else path
