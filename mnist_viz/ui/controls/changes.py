"""What changes to the recipe would do, the button that does it, and the download it may take."""

from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QProgressBar, QPushButton, QVBoxLayout

from mnist_viz.core.recipe import Recipe
from mnist_viz.data.sources import PUBLISHED
from mnist_viz.session.loading import DownloadProgress
from mnist_viz.session.run_list import differing
from mnist_viz.ui.look.theme import SPACING
from mnist_viz.ui.words.translation import tr, translate
from mnist_viz.ui.words.wording import field_value, rate, shortened


def schedule_words(schedule: str, now: float) -> str:
    """Return which schedule the rate follows, and what it is at present."""
    return tr("{schedule} schedule: {rate} now").format(schedule=schedule, rate=rate(now))


def differences(running: Recipe, wanted: Recipe) -> str:
    """Return in words what is wanted otherwise than it runs; nothing where nothing is."""
    changed = [
        f"{tr(name)} {field_value(running, name)} → {field_value(wanted, name)}"
        for name in differing([running, wanted])
    ]
    return (
        tr("Starts a new run with {changes}.").format(changes=", ".join(changed)) if changed else ""
    )


def missing_data(name: str, *, running: bool = True) -> str:
    """Return what a data set is and that it must be fetched first; nothing where it is there."""
    published = PUBLISHED.get(name)
    if published is None or published.is_fetched():
        return ""
    words = (
        tr(
            "{data}: {what} It is not on this computer yet: {megabytes:.0f} MB are fetched first, "
            "while the current run continues."
        )
        if running
        else tr(
            "{data}: {what} It is not on this computer yet: {megabytes:.0f} MB are fetched first."
        )
    )
    title, what = translate(published.title), translate(published.help)
    return words.format(data=title, what=what, megabytes=published.size / 1e6)


def without_network(name: str) -> str:
    """Return what a data set that could not be fetched consists of, and what can be done."""
    published = PUBLISHED[name]
    return tr(
        "{data} needs {count} files, {megabytes:.0f} MB in all. Without a network: open a folder "
        "that holds them, or use digits that the program draws."
    ).format(
        data=translate(published.title), count=len(published.files), megabytes=published.size / 1e6
    )


class Changes(QFrame):
    """Says what would change, and lets the user start the new run or put the controls back."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("role", "notice")
        self.words = QLabel()
        self.words.setWordWrap(True)
        self.start = QPushButton(tr("Start new run"))
        self.start.setProperty("primary", True)
        self.start.setToolTip(tr("Leave the present run and start one with these changes."))
        self.put_back = QPushButton(tr("Revert"))
        self.put_back.setToolTip(tr("Set the controls back to the current run."))
        self.undo = QPushButton()
        self.undo.setToolTip(tr("Begin the new run with the rate that this run has."))
        self.cancel = QPushButton(tr("Cancel"))
        self.cancel.setToolTip(tr("Stop the download; files that are complete are kept."))
        self.folder = QPushButton(tr("Open a folder …"))
        self.folder.setToolTip(tr("Choose the folder that holds the files of this data set."))
        self.drawn = QPushButton(tr("Use drawn digits"))
        self.drawn.setToolTip(
            tr("Start with digits that the program draws itself: nothing is fetched.")
        )
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setAccessibleName(tr("Progress of the download"))
        self._fetch: DownloadProgress | None = None
        buttons = QHBoxLayout()
        buttons.addWidget(self.start, 1)
        buttons.addWidget(self.put_back)
        buttons.addWidget(self.cancel)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(SPACING, SPACING, SPACING, SPACING)
        layout.addWidget(self.words)
        layout.addWidget(self._bar)
        layout.addWidget(self.undo)
        layout.addLayout(buttons)
        elsewhere = QHBoxLayout()
        elsewhere.addWidget(self.folder)
        elsewhere.addWidget(self.drawn)
        layout.addLayout(elsewhere)
        self._fetching(under_way=False)
        self.hide()

    def say(
        self, sentence: str, *, ready: bool = True, fetch_first: bool = False, undo: str = ""
    ) -> None:
        """Show `sentence`, or nothing; `ready` says whether a run can start with the changes.

        `undo` is written on the button that takes back what the sentence says was set next to the
        user's own changes; there is none where it is empty.
        """
        self.undo.setText(undo)
        self.undo.setVisible(bool(undo))
        self.words.setText(shortened(sentence))
        self.start.setText(tr("Fetch and start") if fetch_first else tr("Start new run"))
        self.start.setEnabled(ready)
        for button in (self.folder, self.drawn):
            button.setVisible(fetch_first)
        self.setVisible(bool(sentence))

    def follow(self, fetch: DownloadProgress | None) -> None:
        """Show how far a download is, or how it ended."""
        if fetch is self._fetch:
            return
        self._fetch = fetch
        self._fetching(under_way=fetch is not None and fetch.under_way)
        if fetch is None:
            return
        if fetch.under_way:
            self._bar.setRange(0, fetch.size)
            self._bar.setValue(fetch.received)
            words = (
                tr("Fetching {data}: {received:.1f} of {size:.1f} MB")
                if fetch.size
                else tr("Fetching {data}: {received:.1f} MB")
            )
            received, size = fetch.received / 1e6, fetch.size / 1e6
            self.say(words.format(data=fetch.recipe.data, received=received, size=size))
        elif fetch.error is not None:
            told = [translate(fetch.error)]
            if fetch.recipe.data in PUBLISHED:
                told.append(without_network(fetch.recipe.data))
            self.say(" ".join(told), fetch_first=True)

    def _fetching(self, *, under_way: bool) -> None:
        self._bar.setVisible(under_way)
        self.cancel.setVisible(under_way)
        self.start.setVisible(not under_way)
        self.put_back.setVisible(not under_way)
