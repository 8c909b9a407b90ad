"""1: a bar, sometimes with a flag, rarely with a foot."""

from mnist_viz.data.handwriting.family import Family

FAMILIES = (
    Family(
        "bar",
        share=0.84,
        jitter=0.18,
        exemplars=(
            "50 0, 50 33, 50 67, 50 100",
            "50 0, 45 30, 45 67, 50 100",
            "50 0, 54 30, 54 67, 48 100",
            "48 0, 50 30, 48 70, 56 100",
        ),
    ),
    Family(
        "flag",
        share=0.11,
        jitter=0.4,
        exemplars=(
            "22 30, 36 16, 50 0!, 50 50, 50 100",
            "35 12, 42 8, 50 0!, 50 50, 50 100",
            "30 24, 40 14, 52 0!, 50 50, 46 100",
        ),
    ),
    Family(
        "flag and foot",
        share=0.05,
        jitter=0.5,
        exemplars=(
            "18 24, 36 14, 50 0!, 50 50, 50 100 / 20 100, 50 100, 80 100",
            "30 14, 42 6, 50 0!, 50 50, 50 100 / 15 102, 50 100, 85 96",
            "16 10, 36 5, 55 0!, 53 50, 50 100 / 5 100, 50 100, 100 100",
            "5 28, 32 14, 50 0!, 50 50, 50 100 / 8 100, 50 98, 95 96",
        ),
    ),
)
