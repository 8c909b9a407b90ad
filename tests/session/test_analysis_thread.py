"""The analysis thread answers the wanted analyses for the newest frame, and nothing else."""

import threading
import time

import numpy as np
import pytest

from mnist_viz.core.insights.units import Unit
from mnist_viz.core.network import Network
from mnist_viz.data.errors import DataError
from mnist_viz.session import analysis
from mnist_viz.session.analysis import Analysis, AnalysisThread, Insights, answer
from mnist_viz.session.panel_analyses import HEALTH, PLANE, PREDICTIONS, SPACE
from mnist_viz.session.snapshot import State

STEP = Analysis("the step", lambda frame: frame.snapshot.step)


def test_what_a_visible_panel_asks_is_answered_with_its_step(world, session):
    world.ready(session)
    session.want((STEP,))
    frame = world.until(session, lambda frame: frame.insight(STEP))
    assert (frame.insight(STEP).value, frame.insight(STEP).step) == (0, 0)
    session.training.step()
    frame = world.until(session, lambda frame: frame.insight(STEP).step == 1)
    assert frame.insight(STEP).value == 1


def test_what_no_panel_asks_is_never_worked_out(world, session):
    asked = []
    hidden = Analysis("hidden", asked.append)
    world.ready(session)
    session.want((STEP,))
    world.until(session, lambda frame: frame.insight(STEP))
    session.want(())
    session.training.step()
    world.until(session, lambda frame: frame.snapshot.step == 1)
    assert not asked
    assert session.tick().insight(hidden) is None
    assert session.tick().insight(STEP).step == 0


def test_without_a_question_there_is_no_thread(world, session):
    world.ready(session)
    assert "analysis" not in {thread.name for thread in threading.enumerate()}


def test_an_answer_is_kept_while_nothing_it_depends_on_changes(world, session):
    times = []
    question = Analysis("x", lambda frame: times.append(frame.unit) or 1, lambda f: (f.unit,))
    world.ready(session)
    session.want((question, STEP))
    world.until(session, lambda frame: frame.insight(question))
    session.training.step()
    world.until(session, lambda frame: frame.insight(STEP) and frame.insight(STEP).step == 1)
    assert times == [None]
    session.select(Unit(1, 3))
    world.until(session, lambda frame: len(times) == 2)
    assert times == [None, Unit(1, 3)]


def test_every_question_gets_its_turn(world, session):
    world.ready(session)
    questions = tuple(Analysis(f"q{i}", lambda frame: frame.snapshot.step) for i in range(4))
    session.want(questions)
    session.training.play()
    for goal in (1, 2, 3):
        world.until(
            session, lambda frame, goal=goal: all(step_of(frame, q) >= goal for q in questions)
        )


def step_of(frame, question):
    insight = frame.insight(question)
    return insight.step if insight else -1


@pytest.mark.parametrize(
    ("error", "words"),
    [
        (DataError("The file x is torn."), "The file x is torn."),
        (KeyError("y"), "fault of the program"),
    ],
)
def test_a_failure_reaches_the_panel_as_a_sentence_and_the_others_go_on(
    world, session, error, words
):
    def fail(frame):
        raise error

    failing = Analysis("a thing", fail)
    world.ready(session)
    session.want((failing, STEP))
    frame = world.until(session, lambda f: f.insights.error(failing) and f.insight(STEP))
    assert words in frame.insights.error(failing)
    assert frame.insight(failing) is None


def test_a_question_that_cannot_say_what_it_depends_on_is_its_panels_fault_alone(world, session):
    def forget(frame):
        raise KeyError("gone")

    failing = Analysis("a thing", lambda frame: 1, forget)
    world.ready(session)
    session.want((failing, STEP))
    frame = world.until(session, lambda f: f.insights.error(failing) and f.insight(STEP))
    assert "KeyError: 'gone'" in frame.insights.error(failing)
    assert session.tick().insight(failing) is None
    object.__setattr__(failing, "depends", lambda frame: (frame.network,))
    session.ask_again(failing)
    world.until(session, lambda f: f.insight(failing) and not f.insights.error(failing))


def test_an_analyst_that_has_ended_is_followed_by_another(world, session, monkeypatch):
    world.ready(session)
    with monkeypatch.context() as broken:
        broken.setattr(AnalysisThread, "run", lambda self: None)
        session.want((STEP,))
        session.tick()
        session._threads._analysis_thread.join()
    world.until(session, lambda frame: frame.insight(STEP))


def test_closing_does_not_wait_for_the_rest_of_a_long_answer(world, session, monkeypatch):
    """The first part of it ends after the data set was closed; there is no second one."""
    parts, go_on = [], threading.Event()
    forward = Network.forward

    def slow(network, X, *rest, **named):
        if threading.current_thread().name == "analysis":
            parts.append(X)
            go_on.wait(10)
        return forward(network, X, *rest, **named)

    world.ready(session)
    monkeypatch.setattr(Network, "forward", slow)
    monkeypatch.setattr("mnist_viz.core.insights.confusion.CHUNK", 10)
    session.want((PREDICTIONS,))
    world.until(session, lambda frame: parts)
    threading.Timer(0.2, go_on.set).start()
    session.close()
    assert len(parts) == 1


def test_answers_of_another_run_are_not_shown(world, session):
    world.ready(session)
    session.want((STEP,))
    session.training.step()
    world.until(session, lambda f: f.insight(STEP) and f.insight(STEP).step == 1)
    session.want(())
    session.training.reset()
    assert session.tick().insight(STEP) is None


def test_closing_waits_for_the_analysis_under_way(world, session):
    began, go_on = threading.Event(), threading.Event()
    slow = Analysis("slow", lambda frame: began.set() or go_on.wait(10))
    world.ready(session)
    session.want((slow,))
    session.tick()
    assert began.wait(10)
    go_on.set()
    session.close()
    assert "analysis" not in {thread.name for thread in threading.enumerate()}


def test_it_rests_while_training_runs_and_not_while_it_rests(world, session):
    """With time as it is: after a slow answer the next one waits many times as long."""
    frame = world.ready(session)
    done = threading.Semaphore(0)

    def work(frame):
        end = time.thread_time() + 0.02
        while time.thread_time() < end:
            pass
        done.release()

    slow = Analysis("slow", work, lambda f: (f,))
    for state, comes in ((State.RUNNING, False), (State.PAUSED, True)):
        thread = AnalysisThread()
        moment = type(frame)(**{**vars_of(frame), "state": state})
        thread.offer(moment, (slow,))
        thread.start()
        assert done.acquire(timeout=10)
        thread.offer(type(frame)(**{**vars_of(frame), "state": state}), (slow,))
        assert done.acquire(timeout=10 if comes else 0.1) is comes
        if not comes:
            thread.answer_now()
            assert done.acquire(timeout=10)
        thread.stop()
        thread.join()


def test_once_training_rests_it_does_not_rest_on(world, session, monkeypatch):
    """With a rest that never ends, a pause still shows the answers for its own moment at once."""
    monkeypatch.setattr(analysis, "REST", 1e9)
    frame = world.ready(session)
    answered = threading.Semaphore(0)
    question = Analysis("question", lambda f: answered.release(), lambda f: (f,))
    thread = AnalysisThread()
    thread.offer(type(frame)(**{**vars_of(frame), "state": State.RUNNING}), (question,))
    thread.start()
    assert answered.acquire(timeout=10)
    thread.offer(type(frame)(**{**vars_of(frame), "state": State.PAUSED}), (question,))
    assert answered.acquire(timeout=10)
    thread.stop()
    thread.join()


def test_waiting_for_digits_is_no_work_that_asks_for_rest(world, session):
    frame = world.ready(session)
    done = threading.Semaphore(0)
    patient = Analysis(
        "patient", lambda f: threading.Event().wait(0.3) or done.release(), lambda f: (f,)
    )
    thread = AnalysisThread()
    for _ in range(2):
        thread.offer(type(frame)(**{**vars_of(frame), "state": State.RUNNING}), (patient,))
        if not thread.is_alive():
            thread.start()
        assert done.acquire(timeout=4), "it rested for the time that it had waited"
    thread.stop()
    thread.join()


def vars_of(frame):
    return {name: getattr(frame, name) for name in frame.__dataclass_fields__}


def test_no_answer_yet_is_neither_an_answer_nor_an_error(world, session):
    frame = world.ready(session)
    entry = answer(Analysis("nothing", lambda frame: None), frame)
    assert (entry.insight, entry.error) == (None, None)
    assert Insights().get(STEP) is None


def test_the_plane_of_the_hidden_space_stays_while_the_points_move(world, session):
    world.ready(session)
    session.want((PLANE, SPACE))
    first = world.until(session, lambda f: f.insight(SPACE))
    session.training.step()
    second = world.until(session, lambda f: f.insight(SPACE) and f.insight(SPACE).step == 1)
    one, other = first.insight(SPACE).value, second.insight(SPACE).value
    assert one.plane is other.plane
    assert not np.array_equal(one.points, other.points)
    session.ask_again(PLANE)
    third = world.until(
        session, lambda f: f.insight(SPACE) and f.insight(SPACE).value.plane is not one.plane
    )
    assert third.insight(PLANE).step == 1


def test_a_person_who_asks_does_not_wait_behind_the_rests_of_other_answers(
    world, session, monkeypatch
):
    """With a rest that never ends: every question is answered once more all the same."""
    monkeypatch.setattr(analysis, "REST", 1e9)
    world.ready(session, play=True)
    questions = tuple(Analysis(f"q{i}", lambda frame: frame.unit or "none") for i in range(4))
    session.want(questions)
    world.until(session, lambda f: any(f.insight(q) for q in questions))
    session.select(Unit(1, 2))
    world.until(session, lambda f: all(f.insight(q) for q in questions))


def test_looking_back_answers_for_the_past_moment_and_then_rests(world, session):
    """The hidden space follows the slider on the same plane, and nothing is asked twice."""
    world.ready(session)
    session.want((PLANE, SPACE, HEALTH))
    first = world.until(session, lambda f: f.insight(SPACE) and f.insight(HEALTH)).insight(SPACE)
    for _ in range(12):
        session.training.step()
    world.until(session, lambda f: f.insight(SPACE).step == 12 and f.insight(HEALTH).step == 12)
    session.seek(0)
    frame = world.until(
        session, lambda f: f.insight(SPACE).step == 0 and f.insight(HEALTH).step == 0
    )
    assert frame.insight(SPACE).value.plane is first.value.plane
    np.testing.assert_array_equal(frame.insight(SPACE).value.points, first.value.points)
    for question in (PLANE, SPACE, HEALTH):
        again = session.tick()
        assert not again.insights.stale(question, question.depends(again))
