"""The report of a crash on a page of its own, to be read, copied or saved for whoever mends it."""

from pathlib import Path
from shutil import copyfile

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontDatabase, QGuiApplication
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from mnist_viz.ui.controls.file_dialogs import ask_where_to_save
from mnist_viz.ui.controls.keys import close_with_keys
from mnist_viz.ui.look.theme import SPACING
from mnist_viz.ui.words.translation import tr


class CrashPage(QWidget):
    """Shows the report in `path`; it lies beside the window and stops nothing."""

    def __init__(self, path: Path) -> None:
        super().__init__()
        self._path = path
        self.setAttribute(Qt.WidgetAttribute.WA_QuitOnClose, on=False)
        self.setWindowTitle(tr("mnist_viz: what the program was doing when it crashed"))
        self._words = QLabel(
            tr(
                "These are the lines of the program that every thread was at, with the versions "
                "and paths of what it runs on. Please report it with what you did last. It is kept "
                "in {path}."
            ).format(path=path)
        )
        self._words.setWordWrap(True)
        self._words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.text = QPlainTextEdit(path.read_text(encoding="utf-8", errors="replace"))
        self.text.setReadOnly(True)
        self.text.setAccessibleName(tr("Report"))
        self.text.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.text.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        copy, save, close = (QPushButton(text) for text in (tr("Copy"), tr("Save …"), tr("Close")))
        copy.setToolTip(tr("Copy the report, to paste it into a message."))
        save.setToolTip(tr("Save a copy of the report where you like."))
        # A lambda, by which the page stays to the end: it would take its dialog down with it.
        copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(self.text.toPlainText()))
        save.clicked.connect(self._ask)
        close.clicked.connect(self.close)
        buttons = QHBoxLayout()
        buttons.addStretch()
        for button in (copy, save, close):
            buttons.addWidget(button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(*(2 * SPACING,) * 4)
        layout.setSpacing(SPACING)
        layout.addWidget(self._words)
        layout.addWidget(self.text, 1)
        layout.addLayout(buttons)
        self.resize(820, 560)
        close_with_keys(self)

    def save(self, path: Path) -> None:
        """Write a copy of the report, and say so."""
        try:
            copyfile(self._path, path)
        except OSError as error:
            self._words.setText(
                tr("{path} could not be written: {reason}. Choose another folder.").format(
                    path=path, reason=error.strerror
                )
            )
        else:
            self._words.setText(tr("The report is in {path}.").format(path=path))

    def _ask(self) -> None:
        title, kinds = tr("Save the report"), tr("Text (*.txt)")
        ask_where_to_save(self, title, self._path.name, kinds, self.save)
