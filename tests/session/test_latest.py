"""A slot between two threads holds the newest value, never half of one, and never makes wait."""

from threading import Thread

from mnist_viz.session.thread_tools import Latest


def test_the_newest_value_wins_and_is_taken_once():
    slot = Latest[int]()
    assert slot.take() is None
    slot.put(1)
    slot.put(2)
    assert slot.peek() == 2
    assert slot.take() == 2
    assert slot.peek() is None


def test_of_what_one_thread_writes_another_sees_ever_later_values_and_the_last():
    slot = Latest[int]()
    writer = Thread(target=lambda: [slot.put(n) for n in range(20_000)])
    writer.start()
    seen = []
    while writer.is_alive():
        seen.append(slot.peek() or 0)
    writer.join()
    assert seen == sorted(seen)
    assert slot.peek() == 19_999
