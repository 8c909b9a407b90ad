"""What the data set "digits" promises while it is still being made."""

import threading

import numpy as np
import pytest

from mnist_viz.data.errors import ClosedError
from mnist_viz.data.handwriting import LIVELY, Writer
from mnist_viz.data.sources.digits import STYLES, digits


def makers():
    return [thread for thread in threading.enumerate() if thread.name == "digits"]


@pytest.mark.slow
def test_all_digits_arrive_and_the_maker_ends():
    data = digits(train=3000, test=700)
    data.train.wait()
    data.test.wait()
    data.close()
    assert len(data.train) == 3000
    assert data.train.whole
    assert data.test.whole
    assert not makers()


@pytest.mark.slow
def test_training_digits_are_the_writer_s_pile_for_the_seed():
    data = digits(3, train=600, test=250)
    data.train.wait()
    images, labels = Writer(6, LIVELY).write(600)
    assert np.array_equal(data.train.images, images)
    assert np.array_equal(data.train.labels, labels)
    data.close()


@pytest.mark.slow
def test_test_digits_are_written_by_other_hands():
    data = digits(train=500, test=500)
    data.train.wait()
    data.test.wait()
    both = np.concatenate([data.train.images, data.test.images])
    assert len(np.unique(both, axis=0)) == 1000
    data.close()


@pytest.mark.slow
def test_training_and_test_digits_vary_alike():
    """Their spread of ink is the same but for chance; steadier hands' would be a third smaller."""
    data = digits(train=4000, test=4000)
    data.train.wait()
    data.test.wait()
    data.close()
    inked = [(split.images > 100).sum(axis=1) for split in (data.train, data.test)]
    assert inked[0].std() == pytest.approx(inked[1].std(), rel=0.05)
    assert inked[0].mean() == pytest.approx(inked[1].mean(), rel=0.02)


@pytest.mark.slow
@pytest.mark.parametrize("name", STYLES)
def test_every_style_is_a_data_set_of_its_own(name):
    data = digits(name=name, train=500, test=500)
    data.train.wait()
    data.test.wait()
    data.close()
    styles = zip((0, 1), STYLES[name], (data.train, data.test), strict=True)
    for seed, style, split in styles:
        assert np.array_equal(split.images, Writer(seed, style).write(500)[0])


@pytest.mark.slow
def test_the_strip_of_examples_is_there_before_training_starts():
    data = digits(train=20_000, test=10_000)
    data.train.wait(1)
    assert data.test.arrived >= 500
    assert not data.train.whole
    data.close()


@pytest.mark.slow
def test_the_same_seed_gives_the_same_content():
    hashes = []
    for seed in (1, 1, 2):
        data = digits(seed, train=500, test=300)
        hashes.append(data.content_hash)
        data.close()
    assert hashes[0] == hashes[1] != hashes[2]


@pytest.mark.slow
def test_closing_stops_the_maker_and_tells_those_who_wait():
    data = digits(train=60_000)
    data.train.wait(250)
    data.close()
    assert not makers()
    assert not data.train.whole
    with pytest.raises(ClosedError):
        data.train.wait()


def test_what_goes_wrong_in_the_maker_reaches_those_who_wait(monkeypatch):
    def spilled(self, index):
        raise RuntimeError("the ink is spilled")

    monkeypatch.setattr(Writer, "chunk", spilled)
    data = digits(train=500, test=500)
    with pytest.raises(RuntimeError, match="spilled"):
        data.train.wait()
    with pytest.raises(RuntimeError, match="spilled"):
        data.test.wait(1)
    data.close()
