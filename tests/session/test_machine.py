"""The session's promises hold for any verbs in any order."""

import tempfile
import threading
from dataclasses import replace
from pathlib import Path

import hypothesis.strategies as st
import pytest
from hypothesis import Phase, settings
from hypothesis.stateful import (
    RuleBasedStateMachine,
    initialize,
    invariant,
    rule,
    run_state_machine_as_test,
)

from mnist_viz.core.recipe import Knobs
from mnist_viz.runs.checkpoint_file import load_checkpoint
from mnist_viz.runs.history import Replay
from mnist_viz.runs.models import fingerprint
from mnist_viz.session.autosave import Autosave
from mnist_viz.session.session import Session
from mnist_viz.session.snapshot import State


def machine(world):
    """Return the machine, on the small data set."""

    class Person(RuleBasedStateMachine):
        def __init__(self):
            super().__init__()
            self.threads = set(threading.enumerate())
            self.folder = tempfile.TemporaryDirectory()
            self.files = []
            self.session = Session(world.load, autosave=Autosave(Path(self.folder.name, "runs")))

        @initialize(play=st.booleans())
        def begin(self, play):
            self.session.start(replace(world.RECIPE, epochs=5), play=play)

        @rule(seed=st.integers(0, 3), play=st.booleans())
        def start(self, seed, play):
            self.session.start(replace(world.RECIPE, seed=seed, epochs=5), play=play)

        @rule(verb=st.sampled_from(["play", "pause", "step", "step_epoch", "reset", "new_seed"]))
        def speak(self, verb):
            getattr(self.session.training, verb)()

        @rule(rate=st.sampled_from([0.0, 0.01, 0.3]), decay=st.sampled_from([0.0, 0.001]))
        def tune(self, rate, decay):
            self.session.training.tune(Knobs(rate, decay))

        @rule(pace=st.sampled_from([None, 300.0]))
        def pace(self, pace):
            self.session.training.set_pace(pace)

        @rule(step=st.none() | st.integers(0, 90))
        def seek(self, step):
            self.session.seek(step)

        @rule(by=st.sampled_from([-3, -1, 1, 3]))
        def nudge(self, by):
            self.session.nudge(by)

        @rule(
            changes=st.fixed_dictionaries(
                {},
                optional={
                    "rate": st.sampled_from([0.05, 0.5]),
                    "optimizer": st.sampled_from(["adam", "momentum", "descent"]),
                    "objective": st.sampled_from(["notes", "squared-error"]),
                    "batch": st.sampled_from([0, 7, 100]),
                },
            )
        )
        def branch(self, changes):
            world.until(self.session, lambda frame: frame.snapshot is not None)
            self.session.branch(**changes)

        @rule()
        def keep(self):
            world.until(self.session, lambda frame: frame.live is not None)
            path = Path(self.folder.name, f"{len(self.files)}.safetensors")
            self.session.save(path)
            world.until(self.session, lambda frame: frame.notice)
            self.session.show_notice(None)
            self.files.append(path)

        @rule(which=st.integers(0, 5))
        def open_kept(self, which):
            if self.files:
                self.session.open(load_checkpoint(self.files[which % len(self.files)]))

        @rule(which=st.integers(0, 5))
        def resume(self, which):
            left = self.session.tick().left
            if left:
                self.session.resume(left[which % len(left)].number)

        @rule(which=st.integers(0, 5))
        def delete(self, which):
            left = self.session.tick().left
            if left:
                self.session.run_list.delete(left[which % len(left)].number)

        @rule()
        def rest_and_check(self):
            """The network at rest is what its history says, computed again."""
            self.session.training.pause()
            frame = world.until(
                self.session,
                lambda frame: (
                    frame.live is not None and frame.state in (State.PAUSED, State.FINISHED)
                ),
            )
            live = frame.live
            replay = Replay(live.history, world.load().train)
            while replay.training.steps_done < live.step:
                replay.step()
            assert fingerprint(live.network.theta) == fingerprint(replay.training.network.theta)
            assert live.rate == replay.training.rate
            assert live.examples_seen == replay.training.examples_seen

        @invariant()
        def the_frame_is_sound(self):
            if self.session._threads.worker is None:
                return
            frame = self.session.tick()
            assert frame.error is None, frame.error
            live = frame.live.step if frame.live else 0
            assert frame.sought is None or frame.sought <= live
            assert frame.ahead is None or frame.ahead > live
            numbers = [record.number for record in frame.left]
            assert frame.run.number not in numbers
            assert len(set(numbers)) == len(numbers)
            assert list(frame.recorded.steps) == sorted(set(frame.recorded.steps))
            assert frame.recorded.nbytes <= frame.recorded.budget
            if frame.snapshot is not None:
                assert not frame.snapshot.network.theta.flags.writeable
                assert frame.snapshot.step <= frame.live.step
                assert frame.snapshot.loss is frame.live.loss
                ends = frame.live.loss.end
                assert not len(ends) or ends[-1] == frame.live.step

        def teardown(self):
            self.session.close()
            self.folder.cleanup()
            assert set(threading.enumerate()) <= self.threads

    return Person


@pytest.mark.slow
@pytest.mark.filterwarnings("ignore::ResourceWarning")
def test_any_sequence_of_verbs_keeps_every_promise(world):
    run_state_machine_as_test(
        machine(world),
        settings=settings(
            max_examples=20,
            stateful_step_count=20,
            deadline=None,
            phases=[Phase.generate],  # threads do not repeat, so that a failure cannot be shrunk
            database=None,
        ),
    )
