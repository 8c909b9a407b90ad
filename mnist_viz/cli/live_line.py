"""One line of progress while a network trains, with a sparkline of the loss."""

import shutil
import time
from typing import TextIO

WIDTH = 24
"""Letters of the sparkline; each stands for the same share of the planned run."""
REDRAW_SECONDS = 0.1
BLOCKS = "▁▂▃▄▅▆▇█"
ASCII_BLOCKS = "_.,-=+*#"
RECENT = 50
"""Steps over which the loss and the accuracy are averaged."""


class LiveLine:
    """Show the progress of training on a terminal in place, or in a log once an epoch.

    Parameters
    ----------
    file
        Where to write. A terminal gets one line that is redrawn, any other file a line an epoch.
    epochs
        The planned length of the run.
    quiet
        Whether a file that is no terminal gets nothing.
    """

    def __init__(self, file: TextIO, epochs: int, *, quiet: bool = False) -> None:
        self._file, self._epochs = file, epochs
        self._terminal = file.isatty()
        self._silent = quiet and not self._terminal
        self._blocks = BLOCKS if _can_encode(file, BLOCKS) else ASCII_BLOCKS
        self._recent: list[tuple[float, float]] = []
        self._sums = [0.0] * WIDTH
        self._counts = [0] * WIDTH
        self._drawn = 0.0
        self._epoch = 0

    def stepped(self, progress: float, loss: float, accuracy: float) -> None:
        """Count a step, and redraw where it is time to.

        Parameters
        ----------
        progress
            Epochs done, with fractions.
        loss, accuracy
            Of the step's batch; the accuracy from 0 to 1.
        """
        if self._silent:
            return
        self._recent.append((loss, accuracy))
        del self._recent[:-RECENT]
        at = min(WIDTH - 1, int(WIDTH * progress / max(1, self._epochs)))
        self._sums[at] += loss
        self._counts[at] += 1
        if self._terminal:
            now = time.monotonic()
            if now - self._drawn >= REDRAW_SECONDS:
                self._drawn = now
                columns = shutil.get_terminal_size().columns
                self._write(f"\r{self._text(progress)[: columns - 1]}\x1b[K")
        elif int(progress) > self._epoch:
            self._epoch = int(progress)
            self._write(f"{self._text(progress)}\n")

    def close(self, progress: float) -> None:
        """Draw the last state and end the line."""
        if self._recent and not self._silent:
            if self._terminal:
                self._write(f"\r{self._text(progress)}\x1b[K\n")
            elif progress > self._epoch:
                self._write(f"{self._text(progress)}\n")

    def _text(self, progress: float) -> str:
        losses, accuracies = zip(*self._recent, strict=True)
        return (
            f"epoch {progress:.2f} of {self._epochs}  "
            f"loss {sum(losses) / len(losses):.4f}  "
            f"accuracy {sum(accuracies) / len(accuracies):.1%}  "
            f"{self._sparkline()}"
        )

    def _sparkline(self) -> str:
        means = [
            total / count
            for total, count in zip(self._sums, self._counts, strict=True)
            if count  # a batch of the whole data set leaves gaps
        ]
        highest = max(means) or 1.0
        levels = len(self._blocks) - 1
        return "".join(self._blocks[round(levels * mean / highest)] for mean in means)

    def _write(self, text: str) -> None:
        try:
            self._file.write(text)
            self._file.flush()
        except OSError:  # the terminal was closed; keep training
            self._silent = True


def _can_encode(file: TextIO, letters: str) -> bool:
    try:
        letters.encode(file.encoding or "ascii")
    except UnicodeEncodeError:
        return False
    return True
