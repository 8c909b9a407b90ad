"""What an alteration of the network did to its record, in words."""

from mnist_viz.core.insight_confusion import Effect
from mnist_viz.session.frame import Frame


def effect_words(effect: Effect) -> str:
    """Return a sentence on the share read rightly before and after, and on who changed."""
    change = 100 * (effect.after - effect.before)
    sign = "+" if change > 0 else "−" if change < 0 else "±"
    return (
        f"Test accuracy {effect.before:.2%} → {effect.after:.2%} ({sign}{abs(change):.2f}): "
        f"{effect.mended:,} of {effect.n:,} mended, {effect.broken:,} broken."
    )


def alteration_words(frame: Frame) -> str:
    """Return what the network that is shown has and the one that learns has not."""
    words = []
    if frame.silenced:
        words.append(f"{len(frame.silenced)} silent unit{'s' if len(frame.silenced) > 1 else ''}")
    if frame.correction is not None:
        words.append("a step on one image")
    return f"shown with {' and '.join(words)}, which training has not" if words else ""
