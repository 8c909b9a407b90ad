"""A heading that has no room ends in three dots, and comes back whole when there is."""

from mnist_viz.ui.words.labels import ElidedLabel


def test_a_heading_without_room_ends_in_dots_and_its_tip_has_it_whole(dressed, qtbot):
    label = ElidedLabel("Loss per example")
    qtbot.addWidget(label)
    label.resize(60, 20)
    label.grab()
    assert label.text().startswith("Loss")
    assert label.text().endswith("…")
    assert label.toolTip() == label.accessibleName() == "Loss per example"
    label.resize(label.sizeHint())
    label.grab()
    assert label.text() == "Loss per example"


def test_a_short_heading_is_shown_rather_than_one_that_is_cut_off(dressed, qtbot):
    label = ElidedLabel("Loss per example", short="Loss")
    qtbot.addWidget(label)
    label.resize(60, 20)
    label.grab()
    assert label.text() == "Loss"
    label.resize(label.sizeHint())
    label.grab()
    assert label.text() == "Loss per example"
