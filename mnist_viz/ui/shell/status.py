"""The line at the foot of the window: what runs, how well it reads, and which network it is."""

from mnist_viz.runs.models import fingerprint
from mnist_viz.session.frame import Frame
from mnist_viz.session.snapshot import State
from mnist_viz.ui.words.effects import what_if_words
from mnist_viz.ui.words.translation import tr, translate
from mnist_viz.ui.words.wording import count


def status_text(frame: Frame) -> str:
    """Return the line at the foot of the window: the data, the record, the fingerprint."""
    recipe, words = frame.recipe, []
    if frame.dataset is not None:
        words.append(translate(frame.dataset.title))
        if not frame.dataset.train.whole:
            train = frame.dataset.train
            words.append(
                tr("{arrived} of {total} digits drawn so far").format(
                    arrived=count(train.arrived), total=count(len(train))
                )
            )
    words.append("-".join(map(str, recipe.sizes)))
    if recipe.hidden:
        words[-1] += f" {recipe.activation}"
    words.append(
        tr("{objective}, {optimizer}, seed {seed}").format(
            objective=recipe.objective, optimizer=recipe.optimizer, seed=recipe.seed
        )
    )
    if frame.test is not None:
        record = frame.test.latest
        accuracy = record.evaluation.accuracy
        words.append(
            tr("test accuracy {accuracy:.2%} at step {step}").format(
                accuracy=accuracy, step=count(record.step)
            )
        )
    if frame.altered is not None:
        words.append(what_if_words(frame))
    if frame.snapshot is not None and frame.state is not State.RUNNING:
        words.append(
            tr("fingerprint {fingerprint}").format(
                fingerprint=fingerprint(frame.snapshot.network.theta)[:12]
            )
        )
    return "   ·   ".join(words)
