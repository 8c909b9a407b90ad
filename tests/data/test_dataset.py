import threading

import numpy as np
import pytest

from mnist_viz.data.dataset import Dataset, Split
from mnist_viz.data.errors import ClosedError


def rows(count, first=0):
    labels = (np.arange(first, first + count) % 10).astype(np.uint8)
    return np.repeat(labels[:, None], 784, axis=1), labels


def in_thread(work):
    """Run `work` in a thread; its result or its exception is what the returned call gives."""
    outcome = []

    def run():
        try:
            outcome.append((work(), None))
        except (RuntimeError, ClosedError) as exc:
            outcome.append((None, exc))

    thread = threading.Thread(target=run)
    thread.start()

    def join():
        thread.join(10)
        assert not thread.is_alive(), "still waiting"
        value, failure = outcome[0]
        if failure is not None:
            raise failure
        return value

    return join


def test_a_whole_split_is_there_at_once():
    split = Split(*rows(20))
    split.wait()
    assert split.whole
    assert len(split) == split.arrived == 20


def test_published_images_cannot_be_written():
    for split in (Split(*rows(3)), Split.arriving(3), Split.lazy(3, lambda: rows(3))):
        with pytest.raises(ValueError, match="read-only"):
            split.images[0] = 1
        with pytest.raises(ValueError, match="read-only"):
            split.labels[0] = 1


@pytest.mark.parametrize(
    ("images", "labels"),
    [
        (np.zeros((2, 784)), np.zeros(2, np.uint8)),
        (np.zeros((2, 28, 28), np.uint8), np.zeros(2, np.uint8)),
        (np.zeros((2, 784), np.uint8), np.zeros(3, np.uint8)),
        (np.zeros((2, 784), np.uint8), np.array([1, 10], np.uint8)),
    ],
)
def test_rows_that_do_not_fit_are_refused(images, labels):
    with pytest.raises(ValueError, match="must be"):
        Split(images, labels)


def test_waiting_ends_as_soon_as_the_wanted_rows_are_there():
    split = Split.arriving(100)
    waiting = in_thread(lambda: split.wait(30))
    assert split.put(*rows(20))
    assert split.put(*rows(20, first=20))
    waiting()
    assert not split.whole
    assert split.arrived == 40
    np.testing.assert_array_equal(split.labels[:40], rows(40)[1])
    assert not split.images[40:].any()


def test_rows_already_seen_do_not_change_when_more_arrive():
    split = Split.arriving(4)
    split.put(*rows(2))
    seen = split.images[:2].copy()
    before = split.images
    split.put(*rows(2, first=7))
    np.testing.assert_array_equal(before[:2], seen)
    np.testing.assert_array_equal(before, split.images)


def test_waiting_for_more_than_there_will_be_is_an_error_not_a_hang():
    with pytest.raises(ValueError, match="there are 5"):
        Split.arriving(5).wait(6)


def test_putting_more_than_there_is_room_for_is_refused():
    with pytest.raises(ValueError, match="Row 6"):
        Split.arriving(5).put(*rows(6))


def test_a_failed_maker_wakes_who_waits_with_its_own_error():
    split = Split.arriving(10)
    split.put(*rows(4))
    waiting = in_thread(split.wait)
    split.fail(RuntimeError("the pen broke"))
    with pytest.raises(RuntimeError, match="the pen broke"):
        waiting()
    split.wait(4)


def test_closing_wakes_who_waits_and_tells_the_maker_to_stop():
    split = Split.arriving(10)
    joined = threading.Event()
    data = Dataset("digits", "Digits", split, Split(*rows(2)), on_close=joined.set)
    waiting = in_thread(split.wait)
    data.close()
    with pytest.raises(ClosedError, match="closed before"):
        waiting()
    assert joined.is_set()
    assert split.put(*rows(1)) is False
    assert split.arrived == 0


def test_closing_a_data_set_from_files_leaves_it_readable():
    data = Dataset("mnist", "MNIST", Split(*rows(3)), Split.lazy(2, lambda: rows(2)))
    data.close()
    data.test.wait()
    assert data.train.whole
    assert data.test.whole


def test_a_lazy_split_is_read_once_and_only_when_wanted():
    reads = []

    def load():
        reads.append(threading.get_ident())
        return rows(50)

    split = Split.lazy(50, load)
    assert len(split) == 50
    assert split.arrived == 0
    assert not reads
    waiting = [in_thread(split.wait) for _ in range(4)]
    for wait in waiting:
        wait()
    assert split.images.shape == (50, 784)
    assert split.whole
    assert len(reads) == 1


def test_a_lazy_split_can_be_tried_again_after_an_error():
    answers = [OSError("the stick was pulled out"), rows(5)]

    def load():
        answer = answers.pop(0)
        if isinstance(answer, OSError):
            raise answer
        return answer

    split = Split.lazy(5, load)
    with pytest.raises(OSError, match="stick"):
        split.wait()
    split.wait()
    assert split.whole


def test_the_content_hash_is_of_what_is_there_however_it_came():
    def dataset(train):
        return Dataset("x", "X", train, Split(*rows(5)))

    arriving = Split.arriving(30)
    hashing = in_thread(lambda: dataset(arriving).content_hash)
    arriving.put(*rows(10))
    arriving.put(*rows(20, first=10))
    whole = dataset(Split(*rows(30))).content_hash
    assert hashing() == whole == dataset(Split.lazy(30, lambda: rows(30))).content_hash
    assert len(whole) == 64
    assert dataset(Split(*rows(29))).content_hash != whole
