"""What a sweep shows of its results: one number for each combination of values, over its seeds."""

import math
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from statistics import fmean

from mnist_viz.core.message import Message
from mnist_viz.sweep.axis import written
from mnist_viz.sweep.cell import CellResult
from mnist_viz.sweep.design import Cell

TARGET = 0.9
"""The accuracy of the batches that the time to a target is measured to."""


@dataclass(frozen=True)
class Measure:
    """A number that every result has or lacks.

    Attributes
    ----------
    name, title
        What an option calls it, and what a chart calls it.
    of
        Returns the number of a result, or None.
    largest_is_best
        Whether more is better.
    percent
        Whether it is a share of 1, to be written as a percentage.
    """

    name: str
    title: str
    of: Callable[[CellResult], float | None]
    largest_is_best: bool = False
    percent: bool = False

    def written(self, value: float) -> str:
        """Return a value as a reader expects it."""
        return f"{value:.2%}" if self.percent else f"{value:.4g}"


def _gap(result: CellResult) -> float | None:
    train, test = result.train_accuracy, result.test_accuracy
    return None if train is None or test is None else train - test


def _time(result: CellResult) -> float | None:
    """Return the seconds until the accuracy of the batches first reached the target."""
    for epochs, accuracy in zip(result.epochs, result.curve_accuracy, strict=True):
        if accuracy >= TARGET:
            return result.seconds * epochs / result.epochs[-1]
    return None


MEASURES = {
    measure.name: measure
    for measure in (
        Measure(
            "accuracy",
            Message("test accuracy"),
            lambda result: result.test_accuracy,
            largest_is_best=True,
            percent=True,
        ),
        Measure("loss", Message("test loss"), lambda result: result.test_loss),
        Measure("gap", Message("training minus test accuracy"), _gap, percent=True),
        Measure("time", Message("seconds to {target:.0%} accuracy", target=TARGET), _time),
    )
}


@dataclass(frozen=True)
class Combination:
    """The results of one combination of values, over its seeds.

    Attributes
    ----------
    values
        The value of each varied field, in the order of the axes.
    results
        Those that are there.
    """

    values: tuple[object, ...]
    results: tuple[CellResult, ...]

    def numbers(self, measure: Measure) -> list[float]:
        """Return the measure of every result that has it."""
        found = (measure.of(result) for result in self.results)
        return [number for number in found if number is not None]

    def mean(self, measure: Measure) -> float | None:
        """Return the mean over the seeds; None where a run diverged, failed or lacks it."""
        numbers = self.numbers(measure)
        whole = numbers and len(numbers) == len(self.results)
        return fmean(numbers) if whole else None

    def spread(self, measure: Measure) -> float:
        """Return half the distance between the lowest and the highest seed."""
        numbers = self.numbers(measure)
        return (max(numbers) - min(numbers)) / 2 if numbers else math.nan

    @property
    def troubles(self) -> list[str]:
        """How many of the runs diverged or failed, in words; empty where none did."""
        statuses = [result.status for result in self.results]
        return [
            f"{statuses.count(status)} {status}"
            for status in ("diverged", "failed")
            if status in statuses
        ]

    def label(self, fields: Iterable[str]) -> str:
        """Return the combination in words, such as "rate 0.1, batch 32"."""
        pairs = zip(fields, self.values, strict=True)
        return ", ".join(f"{field} {written(value)}" for field, value in pairs)


def combinations(results: Iterable[tuple[Cell, CellResult]]) -> list[Combination]:
    """Return the results by combination, in the order in which they came."""
    grouped: dict[tuple[object, ...], list[CellResult]] = {}
    for cell, result in results:
        grouped.setdefault(tuple(cell.values.values()), []).append(result)
    return [Combination(values, tuple(found)) for values, found in grouped.items()]


def best(found: Iterable[Combination], measure: Measure) -> Combination | None:
    """Return the combination with the best mean; None where none has one."""
    ranked = ranked_by(found, measure)
    return ranked[0] if ranked and ranked[0].mean(measure) is not None else None


def ranked_by(found: Iterable[Combination], measure: Measure) -> list[Combination]:
    """Return the combinations from the best mean to the worst; those without one come last."""

    def place(combination: Combination) -> float:
        mean = combination.mean(measure)
        if mean is None:
            return math.inf
        return -mean if measure.largest_is_best else mean

    return sorted(found, key=place)
