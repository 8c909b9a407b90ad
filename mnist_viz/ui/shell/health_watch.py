"""Warns once a run, in the banner, when a vital sign of the network stays out of its range."""

from __future__ import annotations

import time
from functools import partial
from typing import TYPE_CHECKING

from mnist_viz.core.insights.findings import Finding, Remedy, findings
from mnist_viz.core.recipe import Knobs
from mnist_viz.session.analysis import Analysis
from mnist_viz.session.frame import Frame
from mnist_viz.session.panel_analyses import HEALTH
from mnist_viz.session.snapshot import State
from mnist_viz.ui.words.translation import tr, translate

if TYPE_CHECKING:
    from mnist_viz.ui.shell.window import Window

EVERY_S = 3.0
"""Seconds between two looks: one takes training some hundredths of a second."""

FIRST_STEP = 20
"""The first steps are no sign of how a run will go."""


class HealthWatch:
    """Looks at the health of the run now and then, whether its panel is open or not."""

    def __init__(self, window: Window) -> None:
        self._window = window
        self._warned: int | None = None
        self._due = 0.0
        self._seen: tuple[int, int] | None = None
        self._suspected: str | None = None

    def needs(self, frame: Frame) -> tuple[Analysis[object], ...]:
        """Return what is to be worked out for the next look; nothing once a warning was shown."""
        step = frame.live.step if frame.live else 0
        watched = frame.state is State.RUNNING and step >= FIRST_STEP and frame.sought is None
        due = watched and frame.run.number != self._warned and time.monotonic() >= self._due
        return (HEALTH,) if due else ()

    def look(self, frame: Frame) -> None:
        """Warn of the gravest finding, where two looks in a row have found the same."""
        insight, moment = frame.insight(HEALTH), frame.live
        if insight is None or moment is None or frame.state is State.FAILED:
            return
        seen = (frame.run.number, insight.step)
        if frame.run.number == self._warned or seen == self._seen or insight.step < FIRST_STEP:
            return
        if self._seen is None or self._seen[0] != frame.run.number:
            self._suspected = None
        self._seen, self._due = seen, time.monotonic() + EVERY_S
        found = findings(insight.value, frame.recipe, moment.knobs)
        kinds = [finding.sentence.words for finding in found]
        if self._suspected in kinds:
            self._warn(found[kinds.index(self._suspected)], frame.run.number)
        self._suspected = kinds[0] if kinds else None

    def _warn(self, finding: Finding, number: int) -> None:
        self._warned = number
        remedies = {
            translate(remedy.text): partial(self._apply, remedy) for remedy in finding.remedies[:2]
        }
        self._window.banner.warn(translate(finding.sentence), remedies)

    def _apply(self, remedy: Remedy) -> None:
        session = self._window.session
        before = session.frame()
        if isinstance(remedy.action, Knobs):
            session.tune(remedy.action)
            self._window.undo.can(
                partial(session.tune, before.knobs),
                tr("{remedy}: done.").format(remedy=translate(remedy.text)),
            )
        else:
            session.start(remedy.action)
            self._window.undo.can(partial(session.resume, before.run.number))
        self._window.refresh_now()
