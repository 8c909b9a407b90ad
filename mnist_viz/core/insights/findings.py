"""What is out of range in a network's vital signs, in plain sentences, and what helps."""

from dataclasses import dataclass, replace
from enum import Enum

from mnist_viz.core.insights.health import Health, LayerHealth, Trial
from mnist_viz.core.message import Message
from mnist_viz.core.recipe import MAX_RATE, Knobs, Recipe

MUCH_DEAD = 0.2
MUCH_SATURATED = 0.5
LARGEST_RATIO, SMALLEST_RATIO = 0.2, 1e-6
LARGEST_GRADIENT = 50.0
SMALLEST_SHARE = 0.05
"""A layer's gradient below this share of the last layer's has vanished on its way down."""


class Condition(Enum):
    """The state of a network, in a word."""

    NOT_FINITE = Message("Not finite")
    DEAD = Message("Dead units")
    TOO_FAST = Message("Too fast")
    TOO_SLOW = Message("Too slow")
    EXPLODING = Message("Exploding")
    VANISHING = Message("Vanishing")
    SATURATED = Message("Saturated")
    HEALTHY = Message("Healthy")


@dataclass(frozen=True)
class Remedy:
    """What one click does: turn the knobs of this run, or begin another."""

    text: Message
    action: Knobs | Recipe


@dataclass(frozen=True)
class Finding:
    """One vital sign out of its range: a sentence, and what helps."""

    condition: Condition
    sentence: Message
    remedies: tuple[Remedy, ...] = ()


def findings(health: Health, recipe: Recipe, knobs: Knobs) -> list[Finding]:
    """Return what is out of range, the gravest first; nothing where all is well."""
    return [
        finding
        for found in (
            _not_finite(health, recipe, knobs),
            *(_dead(layer, n, recipe, knobs) for n, layer in enumerate(health.layers, 1)),
            _step_size(health.trial, knobs),
            _gradient(health.trial, knobs),
            *(_saturated(layer, n, recipe, knobs) for n, layer in enumerate(health.layers, 1)),
            _vanishing(health.gradient_norms, recipe),
        )
        if (finding := found) is not None
    ]


def diagnosis(health: Health, recipe: Recipe, knobs: Knobs) -> Finding:
    """Return the gravest finding, or that all is well with the numbers that this rests on."""
    found = findings(health, recipe, knobs)
    if found:
        return found[0]
    dead = sum(len(layer.dead) for layer in health.layers)
    units = sum(layer.units for layer in health.layers)
    gradients = Message.listed(
        Message.symbols("{norm:.2g}", norm=norm) for norm in health.gradient_norms
    )
    return Finding(
        Condition.HEALTHY,
        Message(
            "The gradients of the layers are {gradients} long, none under {least:.0%} of the "
            "last; {dead} of {units} hidden units are dead; one step changes no layer by more than "
            "{largest:.2g} % of its size.",
            gradients=gradients,
            least=SMALLEST_SHARE,
            dead=dead,
            units=units,
            largest=100 * max(health.trial.ratios, default=0.0),
        ),
    )


def _lower(knobs: Knobs) -> Knobs:
    return replace(knobs, rate=float(f"{knobs.rate / 3:.2g}"))


def _turn_down(knobs: Knobs) -> Remedy:
    lower = _lower(knobs)
    return Remedy(Message("Lower the rate to {rate:g}", rate=lower.rate), lower)


def _start_lower(recipe: Recipe, knobs: Knobs) -> Remedy:
    rate = _lower(knobs).rate
    return Remedy(Message("New run at rate {rate:g}", rate=rate), replace(recipe, rate=rate))


def _not_finite(health: Health, recipe: Recipe, knobs: Knobs) -> Finding | None:
    if health.not_finite:
        return Finding(
            Condition.NOT_FINITE,
            Message(
                "{count:,} numbers are no longer finite: this network cannot learn on.",
                count=health.not_finite,
            ),
            (_start_lower(recipe, knobs),),
        )
    if health.trial.diverged is not None:
        return Finding(
            Condition.NOT_FINITE,
            Message(
                "The very next steps leave the finite numbers: the learning rate is far too high."
            ),
            (_turn_down(knobs), _start_lower(recipe, knobs)),
        )
    return None


def _dead(layer: LayerHealth, number: int, recipe: Recipe, knobs: Knobs) -> Finding | None:
    if layer.dead_share < MUCH_DEAD:
        return None
    leaky = replace(recipe, activation="leaky-relu", rate=knobs.rate)
    return Finding(
        Condition.DEAD,
        Message(
            "{dead} of {units} units of layer {number} are dead: no digit of the sample makes them "
            "fire, so they learn nothing, however good the accuracy looks.",
            dead=len(layer.dead),
            units=layer.units,
            number=number,
        ),
        (Remedy(Message("New run with leaky ReLU"), leaky), _start_lower(recipe, knobs)),
    )


def _step_size(trial: Trial, knobs: Knobs) -> Finding | None:
    if not trial.ratios or knobs.rate == 0:
        return None
    largest = max(trial.ratios)
    if largest > LARGEST_RATIO:
        layer = trial.ratios.index(largest) + 1
        return Finding(
            Condition.TOO_FAST,
            Message(
                "One step changes W{layer} by {share:.0%} of its size, where about 1 % is usual: "
                "the learning rate is too high.",
                layer=layer,
                share=largest,
            ),
            (_turn_down(knobs),),
        )
    if 0 < largest < SMALLEST_RATIO:
        higher = replace(knobs, rate=min(MAX_RATE, float(f"{knobs.rate * 3:.2g}")))
        return Finding(
            Condition.TOO_SLOW,
            Message(
                "One step changes no layer by more than {share:.0e} of its size: it hardly learns.",
                share=largest,
            ),
            (Remedy(Message("Raise the rate to {rate:g}", rate=higher.rate), higher),),
        )
    return None


def _gradient(trial: Trial, knobs: Knobs) -> Finding | None:
    if trial.gradient_norm <= LARGEST_GRADIENT or trial.diverged is not None:
        return None
    return Finding(
        Condition.EXPLODING,
        Message("The gradient is {norm:.3g} long: it explodes.", norm=trial.gradient_norm),
        (_turn_down(knobs),),
    )


def _vanishing(norms: tuple[float, ...], recipe: Recipe) -> Finding | None:
    """Report the layer that least of the gradient reaches; a last layer without any is learnt."""
    if len(norms) < 2 or not norms[-1] > 0 or not min(norms) < SMALLEST_SHARE * norms[-1]:
        return None
    least = norms.index(min(norms))
    remedies = []
    if recipe.activation in ("tanh", "sigmoid"):
        relu = replace(recipe, activation="relu", initializer="he")
        remedies.append(Remedy(Message("New run with ReLU"), relu))
    elif recipe.initializer != "he":
        he = replace(recipe, initializer="he")
        remedies.append(Remedy(Message("New run with He's initial weights"), he))
    return Finding(
        Condition.VANISHING,
        Message(
            "The gradient of layer {layer} is {norm:.2g} long and that of the last layer "
            "{last:.2g}: it vanishes on its way down, and layer {layer} hardly learns.",
            layer=least + 1,
            norm=norms[least],
            last=norms[-1],
        ),
        tuple(remedies),
    )


def _saturated(layer: LayerHealth, number: int, recipe: Recipe, knobs: Knobs) -> Finding | None:
    if recipe.activation not in ("tanh", "sigmoid") or layer.saturated < MUCH_SATURATED:
        return None
    return Finding(
        Condition.SATURATED,
        Message(
            "Layer {number} is saturated: at {share:.0%} of all activations {activation} is nearly "
            "flat, so hardly any gradient comes through.",
            number=number,
            share=layer.saturated,
            activation=recipe.activation,
        ),
        (
            _start_lower(recipe, knobs),
            Remedy(Message("New run with ReLU"), replace(recipe, activation="relu")),
        ),
    )
