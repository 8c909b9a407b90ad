"""A sentence keeps its values apart, so that another language can put them in other places."""

from mnist_viz.core.told import Told


def test_a_sentence_is_said_with_its_values_in_any_order_of_words():
    told = Told("{dead} of {units} units are dead", dead=3, units=1200)
    assert str(told) == "3 of 1200 units are dead"
    assert told.filled("Von {units:,} Einheiten sind {dead} tot") == (
        "Von 1,200 Einheiten sind 3 tot"
    )


def test_sentences_with_the_same_words_and_values_are_the_same():
    assert Told("at {rate:g}", rate=0.1) == Told("at {rate:g}", rate=0.1)
    assert Told("at {rate:g}", rate=0.1) != Told("at {rate:g}", rate=0.2)
