"""The menu of other futures: what a branch may change, each choice a click away."""

from collections.abc import Callable

from PySide6.QtWidgets import QMenu, QWidget

from mnist_viz.core.optimizers import OPTIMIZERS
from mnist_viz.core.recipe import FULL_BATCH, MAX_RATE, NAMES
from mnist_viz.session.frame import Frame
from mnist_viz.session.snapshot import Snapshot
from mnist_viz.ui.controls.helpers import keep_in_place
from mnist_viz.ui.controls.recipe_form import describe
from mnist_viz.ui.words.translation import tr
from mnist_viz.ui.words.wording import count, rate

BATCHES = (1, 8, 32, 128, 512, FULL_BATCH)

Branch = Callable[[dict[str, object]], None]


class BranchMenu(QMenu):
    """Offers changes for a branch at the moment that is shown.

    Parameters
    ----------
    branch
        Receives the fields of the recipe that the user changed.
    """

    def __init__(self, parent: QWidget, branch: Branch) -> None:
        super().__init__(parent)
        self._branch = branch

    def offer(self, frame: Frame) -> None:
        """Show what can be changed at the moment of `frame`."""
        self.clear()
        moment = frame.snapshot
        if moment is None:
            return
        # Not a section: its words are not drawn where a style sheet draws its line.
        heading = tr("From step {step}, continue with").format(step=count(moment.step))
        self.addAction(heading).setEnabled(False)
        self.addSeparator()
        self._offer_rates(moment)
        for field, title in (
            ("optimizer", tr("Another optimizer")),
            ("objective", tr("Another objective")),
            ("schedule", tr("Another schedule")),
        ):
            menu = self.addMenu(title)
            menu.setToolTipsVisible(True)
            for name in NAMES[field]:
                if name != getattr(moment.recipe, field):
                    changes: dict[str, object] = {field: name}
                    if field == "optimizer":
                        changes["rate"] = OPTIMIZERS[name].rate
                    self._add(menu, name, changes, describe(field, name))
        menu = self.addMenu(tr("Another batch"))
        for batch in BATCHES:
            if batch != moment.recipe.batch:
                words = tr("{count} examples a step") if batch else tr("all examples a step")
                self._add(menu, words.format(count=batch), {"batch": batch})
        epochs = moment.recipe.epochs + 5
        self._add(self, tr("5 epochs more"), {"epochs": epochs})
        keep_in_place(self)

    def _offer_rates(self, moment: Snapshot) -> None:
        for words, factor in (("× 10", 10.0), ("÷ 10", 0.1)):
            wanted = float(f"{moment.knobs.rate * factor:.6g}")
            if wanted <= MAX_RATE:
                text = tr("Learning rate {words}:  {rate}").format(words=words, rate=rate(wanted))
                self._add(self, text, {"rate": wanted})

    def _add(self, menu: QMenu, text: str, changes: dict[str, object], tip: str = "") -> None:
        action = menu.addAction(text)
        action.setToolTip(tip)
        action.triggered.connect(lambda: self._branch(changes))
