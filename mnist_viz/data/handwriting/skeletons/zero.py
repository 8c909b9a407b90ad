"""0: an oval begun at the top, overlapping or open there, rarely slashed or curled inwards."""

from mnist_viz.data.handwriting.family import Family

FAMILIES = (
    Family(
        "oval",
        share=0.64,
        exemplars=(
            "50 2, 25 10, 6 45, 12 80, 40 98, 70 88, 84 50, 76 14, 50 1",
            "62 3, 30 6, 6 40, 8 78, 35 98, 68 86, 82 50, 78 20, 45 6",
            "45 0, 22 22, 2 60, 10 90, 40 99, 72 86, 80 55, 66 22, 42 2",
            "50 4, 22 4, 2 40, 8 72, 36 96, 62 92, 80 55, 80 22, 58 2",
        ),
    ),
    Family(
        "overlapping",
        share=0.2,
        exemplars=(
            "62 10, 38 2, 10 26, 6 70, 34 100, 68 84, 82 44, 62 8, 36 6, 20 20",
            "74 6, 44 4, 12 28, 6 70, 34 100, 68 84, 84 44, 70 12, 46 6, 26 10",
            "40 20, 30 6, 8 30, 6 74, 36 100, 72 80, 80 36, 58 2, 36 10, 46 30",
        ),
    ),
    Family(
        "open at the top",
        share=0.12,
        exemplars=(
            "80 6, 56 0, 22 16, 4 60, 20 96, 58 92, 80 52, 82 28, 72 10",
            "30 10, 12 20, 4 50, 12 86, 44 99, 74 80, 82 44, 70 10, 44 0",
        ),
    ),
    Family(
        "slashed",
        share=0.02,
        exemplars=(
            "50 2, 25 10, 6 45, 12 80, 40 98, 70 88, 84 50, 76 14, 50 1 / 74 12, 45 50, 16 86",
        ),
    ),
    Family(
        "curled inwards",
        share=0.02,
        exemplars=("55 22, 40 6, 14 24, 5 62, 26 98, 64 92, 82 52, 66 10, 38 4, 34 30, 52 44",),
    ),
)
