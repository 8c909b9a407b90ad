"""What an alteration of the network did to its record, in words."""

from mnist_viz.core.insight_confusion import Effect


def effect_words(effect: Effect) -> str:
    """Return a sentence on the share read rightly before and after, and on who changed."""
    change = 100 * (effect.after - effect.before)
    sign = "+" if change > 0 else "−" if change < 0 else "±"
    return (
        f"Test accuracy {effect.before:.2%} → {effect.after:.2%} ({sign}{abs(change):.2f}): "
        f"{effect.mended:,} of {effect.n:,} mended, {effect.broken:,} broken."
    )
