"""The director: puts a cue of a lesson on, by the session's own verbs."""

from dataclasses import replace

from mnist_viz.runs.lesson import GO_ON, SceneSetup
from mnist_viz.session.frame import Frame
from mnist_viz.session.session import Session
from mnist_viz.session.thread_tools import PACES

SHOW_SECONDS = 5
"""How long a revelation runs at about, where the lesson names no pace."""


class LessonPlayer:
    """Goes to the moments of a lesson, and gives the user's own pace back afterwards.

    What a set-up takes is done as fast as it goes; what the class is to watch takes a few seconds.
    """

    def __init__(self, session: Session) -> None:
        self._session = session
        self._usual: float | None = None
        self._own: tuple[int, ...] = ()
        self._goal: int | None = None
        self._pin: int | None = None

    def begin(self, frame: Frame) -> None:
        """Remember how the user had it, and hide their runs: a curve might tell the answer."""
        self._usual = frame.pace
        self._own = tuple(
            run.number for run in (*frame.left, frame.run) if run.number and not run.hidden
        )
        if self.follow not in self._session.on_tick:
            self._session.on_tick.append(self.follow)

    def end(self) -> None:
        """Give the user's pace and runs back; only the last run of the lesson stays."""
        self._goal = self._pin = None
        if self.follow in self._session.on_tick:
            self._session.on_tick.remove(self.follow)
        self._session.hide_answer(False)
        self._session.training.set_pace(self._usual)
        for run in self._session.frame().left:
            if run.number in self._own:
                self._session.run_list.hide(run.number, hidden=False)
            elif run.number > max(self._own, default=0):
                self._session.run_list.delete(run.number)

    def perform(self, cue: SceneSetup, frame: Frame, *, watched: bool) -> None:
        """Do what `cue` says; `watched` where the class looks on."""
        live = frame.live.step if frame.live else 0
        knobs = frame.live.knobs if frame.live else frame.recipe.knobs
        if cue.recipe is not None:
            recipe = cue.recipe
            if cue.keeps_data:
                recipe = replace(recipe, data=frame.recipe.data)
            self._session.start(recipe, play=False)
            live, knobs = 0, recipe.knobs
            for number in self._own:
                self._session.run_list.hide(number, hidden=True)
        if cue.rate is not None:
            self._session.training.tune(replace(knobs, rate=cue.rate))
        if cue.pin is not None:
            self._pin = cue.pin
        self._session.hide_answer(cue.veil)
        self._goal = None
        if cue.run == GO_ON:
            self._session.seek(None)
            self._session.training.set_pace(self._usual if cue.pace is None else cue.pace or None)
            self._session.training.play()
        elif cue.run is not None:
            self._go(cue.run, live, cue.pace, watched=watched)
        self._pin_once_there(frame)

    def follow(self, frame: Frame) -> None:
        """See that what was to be reached, and pinned, is: one frame after the other."""
        self._pin_once_there(frame)
        if self.arrived(frame):
            self._goal = None  # from here on the user goes where they like
            return
        live = frame.live.step if frame.live else 0
        if self._goal is not None and frame.sought is None and live > self._goal:
            self._session.seek(self._goal)  # the run had continued since it was looked at

    def _pin_once_there(self, frame: Frame) -> None:
        dataset = frame.dataset
        if self._pin is not None and dataset is not None and self._pin < dataset.test.arrived:
            self._session.pin(self._pin)
            self._pin = None

    def arrived(self, frame: Frame) -> bool:
        """Return whether the moment that was to be reached is shown."""
        if self._goal is None:
            return True
        return frame.snapshot is not None and frame.snapshot.step == self._goal

    def _go(self, step: int, live: int, pace: float | None, *, watched: bool) -> None:
        self._goal = step
        if step < live:
            self._session.training.pause()
            self._session.seek(step)
            return
        self._session.seek(None)
        wanted = pace
        if wanted is None and watched:
            wanted = next((p for p in PACES if p * SHOW_SECONDS >= step - live), 0.0)
        self._session.training.set_pace(wanted or None)
        self._session.training.run_to(step)
