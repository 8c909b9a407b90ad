"""Where training rests is what the last command said, whenever it is reported."""

from mnist_viz.session.training_thread import StepTarget, one_step


class Interrupted:
    """Training at step 10: a user asks for one more while the worker looks how far to go."""

    finished = False
    examples_seen = 320

    def __init__(self, destination):
        self._target, self._asked = destination, False

    @property
    def steps_done(self):
        if not self._asked:
            self._asked = True
            self._target.then(one_step)
        return 10


def test_one_step_that_is_asked_for_where_a_run_to_a_step_ends_is_one():
    destination = StepTarget()
    destination.run_to(10)
    training = Interrupted(destination)
    made = 0
    for _ in range(3):
        if destination.not_reached(training):
            made, training.examples_seen = made + 1, training.examples_seen + 32
    assert made == 1
