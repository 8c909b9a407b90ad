"""The numbers above a plot are as exact as there is room for."""

import pytest

from mnist_viz.ui.charts.plot_header import rounded


@pytest.mark.parametrize(
    ("value", "letters", "text"),
    [
        (0.16123, 7, "0.1612"),
        (0.0123456, 7, "0.01235"),
        (0.00123456, 7, "0.00123"),
        (97.4213, 5, "97.42"),
        (100.0, 5, "100"),
        (0.123456, 5, "0.123"),
    ],
)
def test_a_number_is_as_exact_as_there_is_room(value, letters, text):
    assert rounded(value, letters) == text
