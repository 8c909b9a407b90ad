"""Ask for a file or a folder in a dialog that blocks nothing: training and window continue.

Qt's ready-made questions, such as ``QFileDialog.getOpenFileName``, block the window until they are
answered.
"""

import sys
from collections.abc import Callable, Mapping
from pathlib import Path
from types import MappingProxyType

from PySide6.QtCore import QMimeData, Qt
from PySide6.QtWidgets import QApplication, QFileDialog, QMessageBox, QWidget

from mnist_viz.ui.words.translation import tr


def dropped_file(data: QMimeData) -> Path | None:
    """Return the first file or folder of this computer that is dropped; None for anything else."""
    for url in data.urls():
        if url.isLocalFile():
            return Path(url.toLocalFile())
    return None


FOLDER = "folder_of_dialogs"
"""The property of the application with the folder in which the user chose last."""

Then = Callable[[Path], object]
"""Called with the path that the user chose; not called where they cancelled."""


def ask_for_file(parent: QWidget, title: str, kinds: str, then: Then) -> None:
    """Ask for a file that is there, of one of the `kinds`, as Qt writes name filters."""
    dialog = _dialog(parent, title, QFileDialog.FileMode.ExistingFile)
    dialog.setNameFilter(kinds)
    dialog.fileSelected.connect(lambda name: then(Path(name)))
    dialog.show()


def ask_for_folder(parent: QWidget, title: str, then: Then) -> None:
    """Ask for a folder that is there."""
    dialog = _dialog(parent, title, QFileDialog.FileMode.Directory)
    dialog.setOption(QFileDialog.Option.ShowDirsOnly)
    dialog.fileSelected.connect(lambda name: then(Path(name)))
    dialog.show()


def ask_where_to_save(
    parent: QWidget,
    title: str,
    name: str,
    kinds: str,
    then: Then,
    *,
    by_kind: Mapping[str, Then] = MappingProxyType({}),
) -> None:
    """Ask for a new file, with `name` for a proposal; a name without an ending gets its kind's.

    Parameters
    ----------
    by_kind
        What is called instead of `then` where the user chose one of these kinds.
    """
    dialog = _dialog(parent, title, QFileDialog.FileMode.AnyFile)
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    # Qt would ask in a box that blocks, and before the name has its ending.
    dialog.setOption(QFileDialog.Option.DontConfirmOverwrite)
    dialog.setNameFilter(kinds)
    dialog.selectFile(name)

    def chosen(name: str) -> None:
        kind = dialog.selectedNameFilter()
        path, act = complete(Path(name), kind), by_kind.get(kind, then)
        # The dialog of macOS has asked already told.
        if path.exists() and sys.platform != "darwin":
            _ask_to_replace(parent, path, act)
        else:
            act(path)

    dialog.fileSelected.connect(chosen)
    dialog.show()


def complete(path: Path, kind: str) -> Path:
    """Return `path` with the first ending of a ``Kind (*.first *.second)`` where it has none.

    An ending begins with a letter: a run may be called “rate 0.5”.
    """
    if path.suffix[1:2].isalpha():
        return path
    return path.with_name(path.name + kind.split("*")[1].rstrip(" )"))


def _ask_to_replace(parent: QWidget, path: Path, then: Then) -> None:
    buttons = QMessageBox.StandardButton
    box = QMessageBox(parent)
    box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    box.setWindowModality(Qt.WindowModality.NonModal)
    box.setWindowTitle(tr("Replace the file?"))
    box.setText(tr("{path} is there already.").format(path=path))
    replace = box.addButton(tr("Replace"), QMessageBox.ButtonRole.AcceptRole)
    box.setDefaultButton(box.addButton(buttons.Cancel))
    replace.clicked.connect(lambda: then(path))
    box.show()


def _dialog(parent: QWidget, title: str, mode: QFileDialog.FileMode) -> QFileDialog:
    """Return a dialog next to the window of `parent`, in place of one that it still had open."""
    for before in parent.findChildren(QFileDialog):
        before.reject()
    dialog = QFileDialog(parent, title)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.setWindowModality(Qt.WindowModality.NonModal)
    dialog.setFileMode(mode)
    if folder := folder_of_dialogs():
        dialog.setDirectory(folder)
    dialog.fileSelected.connect(
        lambda name: start_dialogs_in(name if Path(name).is_dir() else str(Path(name).parent))
    )
    return dialog


def start_dialogs_in(folder: str) -> None:
    """Open the next dialog in this folder, if it still exists."""
    app = QApplication.instance()
    if app is not None and Path(folder).is_dir():
        app.setProperty(FOLDER, folder)


def folder_of_dialogs() -> str:
    """Return the folder in which the user chose last; "" before the first choice."""
    app = QApplication.instance()
    folder = app.property(FOLDER) if app is not None else None
    return folder if isinstance(folder, str) else ""
