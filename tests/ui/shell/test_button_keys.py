"""The space bar presses the focused button, and plays or pauses everywhere else."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QCheckBox, QLabel, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from mnist_viz.ui.shell.button_keys import ButtonKeys


def test_space_presses_the_focused_button_and_plays_elsewhere(
    dressed: QApplication, qtbot: QtBot
) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    switch, place = QCheckBox("Misread only"), QLabel("elsewhere")
    place.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    column = QVBoxLayout(window)
    column.addWidget(switch)
    column.addWidget(place)
    played: list[bool] = []
    play = QAction("Play", window)
    play.setShortcut("Space")
    play.triggered.connect(lambda: played.append(True))
    window.addAction(play)
    ButtonKeys(dressed, window)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    switch.setFocus()
    qtbot.keyClick(switch, Qt.Key.Key_Space)
    assert switch.isChecked()
    assert not played
    place.setFocus()
    qtbot.keyClick(place, Qt.Key.Key_Space)
    assert switch.isChecked()
    assert len(played) == 1
