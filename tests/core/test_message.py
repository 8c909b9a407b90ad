"""A sentence keeps its words and values, so that another language can put them in other places."""

from mnist_viz.core.message import Message, message_of

GERMAN = {
    "{dead} of {units} units are dead": "Von {units:,} Einheiten sind {dead} tot",
    "The run ended. {error}": "Der Lauf endete. {error}",
    "{what} is missing": "{what} fehlt",
    "the loss": "der Verlust",
}


def in_german(words: str) -> str:
    return GERMAN.get(words, words)


def test_a_sentence_is_said_with_its_values_in_any_order_of_words():
    told = Message("{dead} of {units} units are dead", dead=3, units=1200)
    assert told == "3 of 1200 units are dead"
    assert told.translated(in_german) == "Von 1,200 Einheiten sind 3 tot"


def test_a_sentence_within_a_sentence_is_said_in_the_same_language():
    told = Message(
        "The run ended. {error}", error=Message("{what} is missing", what=Message("the loss"))
    )
    assert told == "The run ended. the loss is missing"
    assert told.translated(in_german) == "Der Lauf endete. der Verlust fehlt"


def test_what_is_listed_is_said_one_after_the_other():
    listed = Message.listed(
        [Message("the loss"), "a {brace}", Message("{what} is missing", what="W1")], "; "
    )
    assert listed == "the loss; a {brace}; W1 is missing"
    assert listed.translated(in_german) == "der Verlust; a {brace}; W1 fehlt"


def test_symbols_are_the_same_in_every_language_but_for_what_stands_in_them():
    told = Message.symbols("{a} = {b}", a="J", b=Message("the loss"))
    assert told.translated(in_german) == "J = der Verlust"


def test_an_error_says_what_it_was_raised_with():
    told = Message("{what} is missing", what="W1")
    assert isinstance(message_of(ValueError(told)), Message)
    assert message_of(ValueError("no words apart")) == "no words apart"
    assert message_of(OSError(2, "No such file")) == "[Errno 2] No such file"


def test_sentences_with_the_same_words_and_values_are_the_same():
    assert Message("at {rate:g}", rate=0.1) == Message("at {rate:g}", rate=0.1)
    assert Message("at {rate:g}", rate=0.1) != Message("at {rate:g}", rate=0.2)
