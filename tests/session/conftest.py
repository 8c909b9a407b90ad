"""What the session's tests stand on: small digits, a deadline, and nothing left running."""

import threading
import time
from collections.abc import Callable, Iterator
from dataclasses import replace

import numpy as np
import pytest

from mnist_viz.core.recipe import Recipe
from mnist_viz.core.training import Training
from mnist_viz.data.dataset import Dataset, Split
from mnist_viz.runs.history import Replay
from mnist_viz.runs.models import fingerprint
from mnist_viz.session import run_manager
from mnist_viz.session.frame import Frame
from mnist_viz.session.recording import Recording
from mnist_viz.session.session import Session
from mnist_viz.session.snapshot import State

DEADLINE = 20.0


class SmallWorld:
    """Four hundred pictures whose class can be read off them, and a recipe that learns them."""

    RECIPE = Recipe(data="small", hidden=(8,), batch=30, epochs=2, rate=0.2, seed=3)
    STEPS = 28
    """Steps of that recipe: 14 an epoch, the last of which reads ten pictures."""

    @staticmethod
    def rows(count: int, seed: int) -> tuple[np.ndarray, np.ndarray]:
        """Return pictures and labels."""
        rng = np.random.default_rng(seed)
        labels = np.arange(count, dtype=np.uint8) % 10
        images = rng.integers(0, 40, (count, 784), dtype=np.uint8)
        images[np.arange(count), 40 * labels] = 255
        return images, labels

    @classmethod
    def load(cls, name: str = "small") -> Dataset:
        """Return the data set."""
        return Dataset(name, "Small", Split(*cls.rows(400, 0)), Split(*cls.rows(200, 1)))

    @classmethod
    def plain(cls, recipe: Recipe = RECIPE, steps: int | None = None) -> Training:
        """Return a plain training of `recipe`, this many steps far or at its end."""
        training = Training(recipe, cls.load().train)
        while not training.finished if steps is None else training.steps_done < steps:
            training.step()
        return training

    @staticmethod
    def print_of(source: Frame | Training) -> str:
        """Return the fingerprint of the parameters."""
        network = source.network if isinstance(source, Training) else source.snapshot.network
        return fingerprint(network.theta)

    @staticmethod
    def until(session: Session, wanted: Callable[[Frame], object]) -> Frame:
        """Look at frames, as the window does, until one is as wanted."""
        deadline = time.monotonic() + DEADLINE
        while not wanted(frame := session.tick()):
            if time.monotonic() > deadline:
                pytest.fail(f"waited {DEADLINE} s: {frame.state}, {frame.error}, {frame.snapshot}")
            threading.Event().wait(0.001)  # lets the other threads have the interpreter
        return frame

    @classmethod
    def run_to_the_end(cls, session: Session, recipe: Recipe) -> Frame:
        """Start a run of `recipe`; return the frame of its end."""
        session.start(recipe)
        return cls.until(session, cls.at(-(-400 // recipe.batch) * recipe.epochs))

    @classmethod
    def ready(cls, session: Session, *, play: bool = False) -> Frame:
        """Start a run without end; return the first frame with a network in it."""
        session.start(replace(cls.RECIPE, hidden=(12,), epochs=100_000), play=play)
        return cls.until(session, lambda frame: frame.trace is not None)

    @staticmethod
    def stopped_steps(
        monkeypatch: pytest.MonkeyPatch,
    ) -> tuple[threading.Event, threading.Event, list[int]]:
        """Block every step: return what says that one began, what lets it go, and their list."""
        stepping, go_on, made = threading.Event(), threading.Event(), []
        step = Replay.step

        def slow(replay: Replay) -> object:
            made.append(replay.training.steps_done)
            stepping.set()
            go_on.wait(DEADLINE)
            return step(replay)

        monkeypatch.setattr(Replay, "step", slow)
        return stepping, go_on, made

    @staticmethod
    def at(step: int) -> Callable[[Frame], bool]:
        """Wanted: training rests at that step."""
        return lambda frame: (
            frame.live is not None
            and frame.live.step == step
            and frame.state in (State.PAUSED, State.FINISHED)
        )


@pytest.fixture
def world() -> type[SmallWorld]:
    return SmallWorld


@pytest.fixture(autouse=True)
def no_thread_left() -> Iterator[None]:
    before = set(threading.enumerate())
    yield
    left = set(threading.enumerate()) - before
    assert not left, f"left running: {left}"


@pytest.fixture
def session(world: type[SmallWorld]) -> Iterator[Session]:
    opened = Session(world.load)
    yield opened
    opened.close()


@pytest.fixture
def sparse(monkeypatch: pytest.MonkeyPatch) -> None:
    """Keyframes so dear that hardly any is kept, so that steps have to be computed again."""
    monkeypatch.setattr(
        run_manager, "Recording", lambda keyframes, _budget: Recording(keyframes, budget=200_000)
    )
