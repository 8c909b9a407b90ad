"""What an alteration of the network did to its record, in words."""

from mnist_viz.core.insights.confusion import Effect
from mnist_viz.session.frame import Frame
from mnist_viz.ui.words.translation import tr


def effect_words(effect: Effect) -> str:
    """Return a sentence on the share read rightly before and after, and on who changed."""
    change = 100 * (effect.after - effect.before)
    sign = "+" if change > 0 else "−" if change < 0 else "±"
    return tr(
        "Test accuracy {before:.2%} → {after:.2%} ({sign}{change:.2f}): {mended:,} of {n:,} "
        "mended, {broken:,} broken."
    ).format(
        before=effect.before,
        after=effect.after,
        sign=sign,
        change=abs(change),
        mended=effect.mended,
        n=effect.n,
        broken=effect.broken,
    )


def what_if_words(frame: Frame) -> str:
    """Return what the network that is shown has and the one that learns has not."""
    words = []
    if frame.silenced:
        words.append(tr("%n silent unit(s)", "", len(frame.silenced)))
    if frame.correction is not None:
        words.append(tr("a step on one image"))
    changes = tr(" and ", "between two changes").join(words)
    return (
        tr("shown with {changes}, which training has not").format(changes=changes) if words else ""
    )
