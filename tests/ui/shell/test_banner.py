"""The banner tells what went wrong from what went well, to those too who do not see its sign."""

from PySide6.QtGui import QAccessible

from mnist_viz.ui.shell.banner import Banner


def sign(banner):
    return QAccessible.queryAccessibleInterface(banner._picture).text(QAccessible.Text.Name)


def test_a_warning_and_a_note_have_different_names(theme, qtbot):
    banner = Banner(theme)
    qtbot.addWidget(banner)
    banner.say("The disk is full.")
    assert sign(banner) == "Warning"
    banner.tell("The picture was saved.")
    assert sign(banner) == "Note"
    banner.offer("Shall it go on?", {"Go on": None})
    assert sign(banner) == "Note"
