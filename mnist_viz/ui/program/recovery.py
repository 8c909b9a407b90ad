"""What one start of the program leaves to the next."""

from dataclasses import dataclass, field
from pathlib import Path

from mnist_viz.runs.state_folder import made_state_folder
from mnist_viz.session.autosave import Autosave
from mnist_viz.ui.program.crash_report import CrashWatch, found_report
from mnist_viz.ui.words.translation import tr


@dataclass
class Recovery:
    """What is kept while the program runs, and what was found of the last time.

    Attributes
    ----------
    autosave, watch
        What keeps the run, and what records a crash; None where they cannot.
    report
        Of a crash of the last time.
    notices
        Sentences on what cannot be kept.
    """

    autosave: Autosave | None = None
    watch: CrashWatch | None = None
    report: Path | None = None
    notices: list[str] = field(default_factory=list)

    @classmethod
    def begin(cls) -> "Recovery":
        """Keep what can be kept here; report a full disk or a read-only home, and start anyway."""
        recovery = cls()
        try:
            folder = made_state_folder()
            recovery.autosave = Autosave(folder / "runs")
            recovery.report = found_report(folder / "crashes")
            recovery.watch = CrashWatch(folder / "crashes")
        except OSError as error:
            lost = (
                tr(
                    "A crash will not be kept for the next start: {reason}. "
                    "Everything else continues."
                )
                if recovery.autosave
                else tr(
                    "The run will not be kept for the next start: {reason}. "
                    "Everything else continues."
                )
            )
            recovery.notices.append(lost.format(reason=_reason(error)))
        return recovery

    def end(self) -> None:
        """Leave no trace: the program has ended well."""
        if self.watch is not None:
            self.watch.stop()


def _reason(error: OSError) -> str:
    return f"{error.filename}: {error.strerror}" if error.filename else str(error)
