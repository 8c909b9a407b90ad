"""Opening and writing the files of runs from the window: what the File menu and a drop do."""

import dataclasses
import re
from collections.abc import Callable
from functools import partial
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
from msgspec.structs import replace
from PySide6.QtWidgets import QWidget

from mnist_viz.core.edits import edited
from mnist_viz.core.message import message_of
from mnist_viz.core.optimizers import OPTIMIZERS
from mnist_viz.core.training import TrainingState
from mnist_viz.core.training_set import single
from mnist_viz.runs.atomic import RunsError, replace_file
from mnist_viz.runs.checkpoint import Checkpoint, Records
from mnist_viz.runs.checkpoint_file import load_checkpoint, open_run
from mnist_viz.runs.exports import export_csv, export_npz
from mnist_viz.runs.exports.onnx import export_onnx
from mnist_viz.runs.exports.script import export_script
from mnist_viz.runs.exports.tensorboard import export_tensorboard
from mnist_viz.runs.exports.worksheet import Task, worksheet
from mnist_viz.runs.foreign_models import holds_weights, open_model
from mnist_viz.runs.history import Segment, until
from mnist_viz.runs.known_data import DataNotFoundError, identify, locate, on_data, with_data
from mnist_viz.runs.models import fingerprint, save_model
from mnist_viz.runs.run_file import RunFile, load_run, run_file, save_run
from mnist_viz.session.frame import Frame
from mnist_viz.ui.controls.file_dialogs import Then, ask_for_file, ask_where_to_save
from mnist_viz.ui.files.data_files import SUFFIXES as DATA_SUFFIXES
from mnist_viz.ui.files.data_files import DataFiles
from mnist_viz.ui.files.filming import FilmDialog
from mnist_viz.ui.files.recent_files import RecentFiles
from mnist_viz.ui.look.stills import save_page, save_still
from mnist_viz.ui.pad.picture_page import SUFFIXES as PICTURES
from mnist_viz.ui.panel import Panel
from mnist_viz.ui.words.translation import mark, tr, translate

if TYPE_CHECKING:
    from mnist_viz.ui.shell.window import Window

RUN_SUFFIXES = (".mnistrun", ".json")
SUFFIXES = (".mnistviz", ".safetensors", ".onnx", *RUN_SUFFIXES)
"""Of the files that can be opened. The first of each kind is the program's own: a double click on
it opens the program, while the others belong to other programs, too."""

RUNS = mark("Runs and models (*.mnistviz *.safetensors *.mnistrun *.json *.npz *.onnx)")
KEPT = mark(
    "Checkpoint, to go on from (*.mnistviz *.safetensors);;Run file, to replay (*.mnistrun *.json)"
)
WITH_HISTORY = mark(
    "Checkpoint with history, to look back in: {size:.1f} MB (*.mnistviz *.safetensors)"
)
EXPORTS = (
    (mark("NumPy weights"), ".npz", None),
    (mark("Model file"), ".safetensors", None),
    (mark("Python script with NumPy"), ".py", None),
    (mark("Python script with PyTorch"), ".torch.py", None),
    (mark("Worksheet"), ".html", None),
    (mark("Worksheet with answers"), ".answers.html", None),
    (mark("Worksheet to print"), ".pdf", None),
    (mark("Worksheet with answers to print"), ".answers.pdf", None),
    (mark("Curves"), ".csv", None),
    (mark("ONNX model"), ".onnx", "onnx"),
    (mark("TensorBoard folder"), ".events", "tensorboard"),
)
"""Formats with their endings, and the optional part that one needs; the default comes first."""


def export_kinds() -> list[str]:
    """Return the formats as a file dialog lists them: those that work first, then what is missing.

    A missing you can still be chosen: it then says how to get what it needs.
    """
    there, missing = [], []
    for name, ending, module in EXPORTS:
        if module is None or find_spec(module) is not None:
            there.append(f"{tr(name)} (*{ending})")
        else:
            words = tr("{format}, not installed").format(format=tr(name))
            missing.append(f"{words} (*{ending})")
    return [*there, *missing]


class RunFiles:
    """The files of one window's session; errors appear in its banner."""

    def __init__(self, window: "Window", recent: RecentFiles) -> None:
        self._window = window
        self.recent = recent
        self.data = DataFiles(window)

    def open(self, path: Path) -> bool:
        """Open a data set, resume a checkpoint, or replay a run file; return whether it began."""
        began = False

        def act() -> None:
            nonlocal began
            if path.is_dir() or is_data(path):
                self.data.open(path)
                began = not self.data.importing
            elif path.suffix.lower() in RUN_SUFFIXES:
                began = self._replay(load_run(path))
            else:
                began = self._open_weights(path)

        if self._try(act):
            self.recent.add(path)
            self._window.refresh()
        return began

    def resume(self, checkpoint: Checkpoint, name: str = "") -> bool:
        """Resume a checkpoint with its data set as it is found here, or ask for that.

        Returns
        -------
        bool
            Whether it is resumed already.
        """
        return self._with_data(
            checkpoint.history[0].recipe.data,
            checkpoint.data_sha256,
            lambda data: self._window.session.open(with_data(checkpoint, data), name),
        )

    def _open_weights(self, path: Path) -> bool:
        """Resume a checkpoint, or rest at the weights of a model as the start of a run."""
        own = path.suffix.lower() not in (".npz", ".onnx")
        if own and "mnist_viz_checkpoint" in open_run(path):
            return self.resume(load_checkpoint(path), path.stem)
        model = open_model(path)
        # What was made elsewhere knows of no data: it goes on with those of this window.
        own_data = "" if model.data_sha256 else self._window.session.data_name
        recipe = dataclasses.replace(model.recipe, data=own_data or model.recipe.data)
        theta = model.network.theta
        slots = tuple(np.zeros_like(theta) for _ in OPTIMIZERS[recipe.optimizer].slots)
        start = Checkpoint((Segment(recipe),), TrainingState(0, 0, theta, slots))
        if own_data:
            self._window.session.open(start, path.stem)
            began = True
        else:
            began = self._with_data(
                recipe.data,
                model.data_sha256,
                lambda data: self._window.session.open(with_data(start, data), path.stem),
            )
        if began and model.note:
            self._window.banner.show_notice(translate(model.note))
        return began

    def _replay(self, run: RunFile) -> bool:
        return self._with_data(
            run.history[0].recipe.data,
            run.data_sha256,
            lambda data: self._window.session.replay(
                replace(run, history=on_data(run.history, data))
            ),
        )

    def _with_data(self, data: str, content: str, begin: Callable[[str], None]) -> bool:
        """Begin with the data set of that content, as soon as it is found or chosen."""
        try:
            here = self._open_data(content) or locate(data, content)
        except DataNotFoundError as error:
            self.data.ask_for(error.name, begin, message_of(error))
            return False
        begin(here)
        self._window.refresh()
        return True

    def _open_data(self, content: str) -> str | None:
        """Return what the session's own data set is called, if it is the one of that content."""
        session = self._window.session
        if not content or session.dataset is None or identify(session.dataset) != content:
            return None
        return session.frame().recipe.data

    def take(self, path: Path) -> None:
        """Do with what was dropped on the window what it is for, or say what can be dropped."""
        if path.is_dir() or path.suffix.lower() in (*SUFFIXES, ".npz") or is_data(path):
            self.open(path)
            return
        for dock in self._window.area.docks:
            if dock.panel.take(path):
                self.recent.add(path)
                self._window.area.reveal(dock.kind.name)
                return
        self._window.banner.show_error(
            tr(
                "{file} cannot be opened here. What can be dropped: a data set (a folder of IDX "
                "files or pictures, .npz, .csv, .zip), a saved run, a picture of digits, a lesson "
                "(.txt)."
            ).format(file=path.name)
        )

    def keep(self, path: Path, *, with_history: bool = False) -> None:
        """Write a checkpoint, or where the name ends in .mnistrun or .json a run file."""
        if path.suffix.lower() in RUN_SUFFIXES:
            self._try(lambda: self._keep_run_file(path), path)
        else:
            self._window.session.save(path, with_history=with_history)
            self.recent.add(path)

    def export(self, path: Path) -> None:
        """Write the network that is shown, or the curves, in the format of the name's ending."""
        frame = self._window.session.frame()
        if frame.snapshot is None or frame.live is None:
            self._window.banner.show_error(
                tr("There is nothing to export yet: the run has not begun.")
            )
            return
        network, recipe, curves = frame.snapshot.network, frame.snapshot.recipe, curves_of(frame)
        live, step = frame.live, frame.snapshot.step
        writers: dict[str, Callable[[], None]] = {
            ".onnx": lambda: export_onnx(path, network),
            ".npz": lambda: export_npz(path, network),
            ".safetensors": lambda: save_model(path, network, recipe),
            ".py": lambda: export_script(
                path,
                until(live.history, step),
                step,
                "torch" if path.name.endswith(".torch.py") else "numpy",
                fingerprint=fingerprint(network.theta),
            ),
            ".html": lambda: replace_file(path, page_of(frame, path).encode()),
            ".pdf": lambda: save_page(page_of(frame, path), path.stem, path),
            ".csv": lambda: export_csv(path, curves),
            ".events": lambda: export_tensorboard(path, curves),
        }
        writer = writers.get(path.suffix.lower())
        if writer is None:
            self._window.banner.show_error(
                tr("{path} ends in none of {endings}: choose one.").format(
                    path=path, endings=", ".join(writers)
                )
            )
        else:
            self._try(writer, path)

    def save_picture(self, widget: QWidget, path: Path) -> None:
        """Write what a panel or the window shows, as SVG or PNG by the name's ending."""
        self._try(lambda: save_still(widget, path), path)

    def ask_open(self) -> None:
        """Ask for a run and open it."""
        ask_for_file(self._window, tr("Open a run"), tr(RUNS), self.open)

    def ask_digits(self) -> None:
        """Ask for a picture of digits and have it read."""
        kinds = tr("Pictures") + " (" + " ".join(f"*{suffix}" for suffix in PICTURES) + ")"
        ask_for_file(self._window, tr("Open a picture"), kinds, self.take)

    def ask_keep(self) -> None:
        """Ask where to keep the run, and whether with its history, whose size is shown."""
        size = self._window.session.frame().recorded.nbytes / 1e6
        whole = tr(WITH_HISTORY).format(size=size)
        ask_where_to_save(
            self._window,
            tr("Keep the run"),
            "run.mnistviz",
            ";;".join([tr(KEPT), whole]),
            self.keep,
            by_kind={whole: partial(self.keep, with_history=True)},
        )

    def ask_export(self) -> None:
        """Ask where to export to, and as what."""
        kinds = ";;".join(export_kinds())
        self._ask(tr("Export"), f"network{EXPORTS[0][1]}", kinds, self.export)

    def ask_picture(self) -> None:
        """Ask where a picture of the window goes."""
        title, kind = tr("Save a picture of the window"), tr("Picture (*.png)")
        name = self._picture_name("mnist_viz")
        self._ask(title, name, kind, lambda path: self.save_picture(self._window, path))

    def ask_panel_picture(self, panel: Panel) -> None:
        """Ask where a picture of a panel goes."""
        title, kinds = tr("Save a picture"), tr("Picture (*.png);;Drawing (*.svg)")
        name = self._picture_name(tr(panel.title))
        self._ask(title, name, kinds, lambda path: self.save_picture(panel, path))

    def ask_film(self) -> None:
        """Ask for a film's name, then for what to film."""
        title, kinds = tr("Make a film"), tr("GIF (*.gif);;MP4 (*.mp4)")
        self._ask(title, "run.gif", kinds, lambda path: FilmDialog(self._window, path).show())

    def _picture_name(self, what: str) -> str:
        """Return a name that says what a picture shows, and at which step of the run."""
        moment = self._window.session.frame().snapshot
        words = re.sub(r"[^\w]+", "-", what).strip("-")
        return f"{words}-step-{moment.step}.png" if moment else f"{words}.png"

    def _ask(self, title: str, name: str, kinds: str, then: Then) -> None:
        ask_where_to_save(self._window, title, name, kinds, then)

    def _keep_run_file(self, path: Path) -> None:
        frame = self._window.session.frame()
        live = frame.live
        if live is None:
            raise RunsError(tr("There is nothing to keep yet: the run has not begun."))
        known = identify(frame.dataset) if frame.dataset else ""
        run = run_file(
            translate(frame.run.name), live.history, live.step, live.network.theta, known
        )
        save_run(path, run)

    def _try(self, act: Callable[[], None], written: Path | None = None) -> bool:
        try:
            act()
        except RunsError as error:
            self._window.banner.show_error(translate(message_of(error)))
        except OSError as error:
            self._window.banner.show_error(
                tr("{written} could not be written: {reason}.").format(
                    written=written, reason=error.strerror
                )
            )
        else:
            if written is not None:
                self._window.banner.show_notice(tr("{written} is written.").format(written=written))
            return True
        return False


def is_data(path: Path) -> bool:
    """Return whether a file holds a data set, by its name."""
    name = path.name.lower()
    if name.endswith(".npz") and holds_weights(path):
        return False
    return name.endswith(DATA_SUFFIXES) or "ubyte" in name


def page_of(frame: Frame, path: Path) -> str:
    """Return a worksheet on the pinned example, with answers where the file's name says so.

    Raises
    ------
    RunsError
        Where there is no example yet.
    """
    snapshot, pinned, data = frame.snapshot, frame.pinned, frame.dataset
    if snapshot is None or pinned is None or data is None:
        raise RunsError(tr("A worksheet needs an example: pin a test digit, or draw one."))
    network = edited(snapshot.network, frame.edits) if frame.edits else snapshot.network
    read = int(frame.trace.digits[0]) if frame.trace else 0
    task = Task(
        network,
        snapshot.recipe.objective,
        single(pinned.image, read if pinned.label is None else pinned.label),
        snapshot.knobs.rate,
        snapshot.knobs.decay,
        data.classes,
        tr("{run}, step {step:,}").format(run=translate(frame.run.name), step=snapshot.step),
    )
    return worksheet(task, answers=".answers." in path.name.lower(), say=translate)


def curves_of(frame: Frame) -> Checkpoint:
    """Return the curves of the run, without a state to continue from."""
    live, test = frame.live, frame.test
    if live is None:
        return Checkpoint.beginning(frame.recipe)
    records = test.records if test else Records()
    return Checkpoint(live.history, None, live.elapsed, live.loss, live.accuracy, records)
