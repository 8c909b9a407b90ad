"""Run a sweep in a background thread that a window polls."""

from collections.abc import Callable
from contextlib import closing
from dataclasses import dataclass
from enum import Enum
from threading import Event, Lock, Thread

from mnist_viz.core.message import Message, message_of
from mnist_viz.data.dataset import Dataset
from mnist_viz.data.errors import DataError
from mnist_viz.runs.atomic import RunsError
from mnist_viz.sweep.cell import CellResult
from mnist_viz.sweep.design import Cell, Design
from mnist_viz.sweep.engine import Workers, run_sweep
from mnist_viz.sweep.folder import SweepFolder

Results = list[tuple[Cell, CellResult]]


class SweepState(Enum):
    """How far a sweep is."""

    PREPARING = "preparing"
    RUNNING = "running"
    PAUSED = "paused"
    FINISHED = "finished"
    STOPPED = "stopped"
    FAILED = "failed"


@dataclass(frozen=True)
class SweepProgress:
    """What a sweep has come to.

    Attributes
    ----------
    state
        How far it is.
    results
        The finished cells; never changed afterwards.
    message
        What went wrong, as a sentence; else empty.
    """

    state: SweepState
    results: tuple[tuple[Cell, CellResult], ...]
    message: str = ""

    @property
    def active(self) -> bool:
        """Whether its thread still works."""
        return self.state in (SweepState.PREPARING, SweepState.RUNNING, SweepState.PAUSED)


class BackgroundSweep:
    """Runs a sweep in a thread.

    Parameters
    ----------
    design, folder
        What to train, and where the finished cells are kept.
    open_data, open_workers
        Open the data set and the workers, in the thread; it closes both at the end.
    """

    def __init__(
        self,
        design: Design,
        folder: SweepFolder,
        open_data: Callable[[], Dataset],
        open_workers: Callable[[Dataset], Workers],
    ) -> None:
        self.design = design
        self._folder = folder
        self._open_data, self._open_workers = open_data, open_workers
        self._stop, self._paused = Event(), Event()
        self._lock = Lock()
        self._results: Results = []
        self._state = SweepState.PREPARING
        self._message = ""
        self._thread = Thread(target=self._run, name="sweep")

    def start(self) -> None:
        """Begin."""
        self._thread.start()

    def progress(self) -> SweepProgress:
        """Return what there is now; safe in any thread."""
        with self._lock:
            state = self._state
            if state is SweepState.RUNNING and self._paused.is_set():
                state = SweepState.PAUSED
            return SweepProgress(state, tuple(self._results), self._message)

    def pause(self, paused: bool) -> None:
        """Begin no further cell, or continue."""
        if paused:
            self._paused.set()
        else:
            self._paused.clear()

    def stop(self) -> None:
        """End the sweep soon; finished cells are kept."""
        self._stop.set()

    def close(self) -> None:
        """End the sweep and wait for its thread."""
        self._stop.set()
        if self._thread.is_alive():
            self._thread.join()

    def _run(self) -> None:
        try:
            with closing(self._open_data()) as dataset:
                if self._stop.is_set():
                    self._enter(SweepState.STOPPED)
                    return
                with closing(self._open_workers(dataset)) as workers:
                    self._enter(SweepState.RUNNING)
                    finished = self._train(workers)
            self._enter(SweepState.FINISHED if finished else SweepState.STOPPED)
        except (DataError, RunsError) as error:
            self._enter(SweepState.FAILED, message_of(error))
        except Exception as error:  # noqa: BLE001 - the window shows any error
            told = Message(
                "A fault of the program ended the sweep: {kind}: {error}. The finished cells are "
                "kept.",
                kind=type(error).__name__,
                error=str(error),
            )
            self._enter(SweepState.FAILED, told)

    def _train(self, workers: Workers) -> bool:
        cells = self.design.cells()
        stop, paused = self._stop, self._paused
        return run_sweep(cells, self._folder, workers, self._keep, stop=stop, paused=paused)

    def _keep(self, cell: Cell, result: CellResult) -> None:
        with self._lock:
            self._results.append((cell, result))

    def _enter(self, state: SweepState, message: str = "") -> None:
        with self._lock:
            self._state, self._message = state, message
