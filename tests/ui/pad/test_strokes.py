"""Strokes can be drawn, rubbed out anywhere, undone and done again, and nothing is lost."""

import time
from itertools import pairwise
from math import atan2, cos, dist, pi, remainder, sin

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from mnist_viz.ui.pad.strokes import STEP, Strokes, check_drawing

ACROSS = ((0.1, 0.5), (0.9, 0.5))

places = st.tuples(st.floats(0, 1), st.floats(0, 1))
gestures = st.lists(
    st.one_of(
        st.tuples(st.just("draw"), st.lists(places, min_size=1, max_size=5)),
        st.tuples(st.just("erase"), st.lists(places, min_size=1, max_size=5)),
        st.tuples(st.just("clear"), st.just([])),
    ),
    max_size=6,
)


def perform(strokes, kind, points):
    if kind == "clear":
        strokes.clear()
    for before, to in zip([*points[:1], *points], points, strict=False):
        if kind == "erase":
            strokes.erase(before, to, 0.1)
        elif before is to:
            strokes.begin(to)
        else:
            strokes.extend(to)
    strokes.end()


@pytest.mark.slow
@given(gestures)
def test_undo_brings_back_every_earlier_drawing_and_redo_every_later_one(script):
    strokes = Strokes((ACROSS,))
    states = [strokes.drawing]
    for kind, points in script:
        perform(strokes, kind, points)
        if strokes.drawing != states[-1]:
            states.append(strokes.drawing)
    for state in reversed(states[:-1]):
        strokes.undo()
        assert strokes.drawing == state
    assert not strokes.can_undo
    for state in states[1:]:
        strokes.redo()
        assert strokes.drawing == state
    assert not strokes.can_redo


def test_a_new_stroke_after_an_undo_forgets_what_was_undone():
    strokes = Strokes((ACROSS,))
    strokes.clear()
    strokes.undo()
    strokes.begin((0.2, 0.2))
    assert not strokes.can_redo


def test_undo_with_nothing_to_undo_changes_nothing():
    strokes = Strokes((ACROSS,))
    before = strokes.drawing
    strokes.undo()
    strokes.redo()
    assert strokes.drawing == before


def test_the_eraser_cuts_a_stroke_in_two_where_it_passed():
    strokes = Strokes((ACROSS,))
    assert strokes.erase((0.5, 0.3), (0.5, 0.7), 0.1)
    left, right = strokes.drawing
    assert left[0] == ACROSS[0]
    assert right[-1] == ACROSS[1]
    assert left[-1][0] == pytest.approx(0.4, abs=2 * STEP)
    assert right[0][0] == pytest.approx(0.6, abs=2 * STEP)


def test_the_eraser_rubs_out_along_its_whole_way_however_fast_it_moved():
    strokes = Strokes((ACROSS,))
    strokes.erase((0.0, 0.5), (1.0, 0.5), 0.05)
    assert strokes.drawing == ()


def test_the_eraser_beside_the_ink_takes_nothing_and_leaves_nothing_to_undo():
    strokes = Strokes((ACROSS,))
    assert not strokes.erase((0.1, 0.9), (0.9, 0.9), 0.1)
    assert not strokes.can_undo


def test_points_of_a_stroke_lie_so_close_that_it_can_be_cut_anywhere():
    strokes = Strokes()
    strokes.begin((0.0, 0.0))
    strokes.extend((1.0, 0.7))
    (stroke,) = strokes.drawing
    assert max(dist(a, b) for a, b in pairwise(stroke)) <= STEP * 1.001
    assert stroke[-1] == (1.0, 0.7)


def test_a_fast_pen_seen_at_few_places_leaves_a_round_line():
    strokes = Strokes()
    turns = [(0.5 + 0.4 * cos(a), 0.5 + 0.4 * sin(a)) for a in (k * pi / 4 for k in range(9))]
    strokes.begin(turns[0])
    for place in turns[1:]:
        strokes.extend(place)
    (stroke,) = strokes.drawing
    ways = [(b[0] - a[0], b[1] - a[1]) for a, b in pairwise(stroke[::4])]
    bends = [abs(remainder(atan2(*w) - atan2(*v), 2 * pi)) for v, w in pairwise(ways)]
    assert max(bends) < pi / 6, "a corner is left"
    assert (stroke[0], stroke[-1]) == (turns[0], turns[-1])


def test_what_has_settled_of_a_stroke_never_moves_again():
    strokes = Strokes()
    strokes.begin((0.1, 0.1))
    settled = [(0.1, 0.1)]
    for place in ((0.5, 0.1), (0.5, 0.6), (0.2, 0.9)):
        settled += strokes.extend(place)[1:]
    assert (*settled, *strokes.tail[1:]) == strokes.drawing[0]


@pytest.mark.slow
@example([("draw", [(0.0, 1.0), (1.0, 1.0)])])  # once a hair below the paper, by rounding
@given(gestures)
def test_points_of_any_drawing_lie_close_together_and_on_the_paper(script):
    strokes = Strokes()
    for kind, points in script:
        perform(strokes, kind, points)
    for stroke in strokes.drawing:
        assert all(dist(a, b) <= STEP * 1.001 for a, b in pairwise(stroke))
        assert all(0 <= value <= 1 for point in stroke for value in point)


@pytest.mark.parametrize(
    ("drawing", "reason"),
    [
        ((((0.5, 0.5),),) * 400_000, "400,000 strokes"),
        ((((0.5, 0.5),) * 400_000,), "400,000 points"),
        ((((0.0, 0.0), (1e9, 0.0)),), "beyond the paper"),
        ((((0.0, 0.0), (1.0, 1.0)),) * 2_000, "more ink"),
    ],
)
def test_a_drawing_that_no_pad_can_show_is_refused_within_a_second(drawing, reason):
    start = time.thread_time()  # of this thread: others may be busy meanwhile
    with pytest.raises(ValueError, match=reason):
        check_drawing(drawing)
    assert time.thread_time() - start < 1
