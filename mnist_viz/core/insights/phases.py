"""A training step told in lit phases: forward layer by layer, backward (A) to (F), the update."""

from collections.abc import Sequence
from dataclasses import dataclass

from mnist_viz.core.insights import explanations as explain
from mnist_viz.core.insights.equations import NOTES_LAYERS, Equation
from mnist_viz.core.message import Message


@dataclass(frozen=True)
class Phase:
    """What happens at once: a name for its button, a sentence, and the equations."""

    name: str
    words: Message
    equations: tuple[Equation, ...]


def phases(
    layers: int, activation: str, objective: str, *, decayed: bool = False
) -> tuple[Phase, ...]:
    """Return the phases of one step; for the notes' two layers these are six.

    Parameters
    ----------
    layers
        Weight matrices of the network.
    activation, objective
        Names from the tables of the core.
    decayed
        Whether the step has L2 decay.
    """
    told: list[Phase] = []
    for layer in range(1, layers + 1):
        told.append(_sum_phase(layer, layers))
        told.append(
            _hidden_phase(layer, layers, activation)
            if layer < layers
            else _output_phase(layer, layers, objective)
        )
    return (*told, _backward_phase(layers, objective), _update_phase(layers, decayed=decayed))


def _tag(layer: int, layers: int) -> str:
    """Return how pictures name a layer: by its number in the notes' network, else by l."""
    return str(layer) if layers == NOTES_LAYERS else "l"


def _last_tag(layers: int) -> str:
    """Return how pictures name the last layer."""
    return str(layers) if layers == NOTES_LAYERS else "L"


def _sum_phase(layer: int, layers: int) -> Phase:
    Z, W, A, b = f"Z{layer}", f"W{layer}", f"A{layer - 1}", f"b{layer}"
    equation = Equation(
        f"z-{_tag(layer, layers)}",
        {"Z": Z, "W": W, "A": A, "b": b},
        Z,
        (W, A, b),
        explain.product(Z, W, A, bias=b),
        layer,
    )
    words = Message("Each unit adds up its inputs, each times a weight, and its bias.")
    return Phase(Z, words, (equation,))


def _hidden_phase(layer: int, layers: int, activation: str) -> Phase:
    A, Z = f"A{layer}", f"Z{layer}"
    f = "relu" if activation == "relu" else "f"
    equation = Equation(
        f"a-{_tag(layer, layers)}-{f}",
        {"A": A, "Z": Z},
        A,
        (Z,),
        explain.activation(A, Z),
        layer,
    )
    words = Message(
        "The bend: f is {activation}, applied to every entry alone.",
        activation=Message.symbols(activation),
    )
    return Phase(A, words, (equation,))


def _output_phase(layer: int, layers: int, objective: str) -> Phase:
    A, Z, tag = f"A{layer}", f"Z{layer}", _last_tag(layers)
    squared = objective != "cross-entropy"
    softmax = Equation(f"softmax-{tag}", {"A": A, "Z": Z}, A, (Z,), explain.softmax(A, Z), layer)
    cost = Equation(
        f"cost-{'squared' if squared else 'cross-entropy'}-{tag}",
        {"A": A, "y": "y"},
        A,
        ("y",),
        explain.share_of_cost(A, squared=squared),
        layer,
    )
    words = Message(
        "Softmax makes ten probabilities of each column; the cost compares them with the truth."
    )
    return Phase(Message("{A} and loss", A=Message.symbols(A)), words, (softmax, cost))


def _backward_phase(layers: int, objective: str) -> Phase:
    equations = [_output_gradient(layers, objective)]
    for layer in range(layers, 0, -1):
        if layer < layers:
            equations.append(_hidden_gradient(layer, layers))
        equations += _parameter_gradients(layer, layers)
    words = Message(
        "The error runs backward: how the cost would change with every sum, weight and bias."
    )
    return Phase(Message("Backward"), words, tuple(equations))


def _output_gradient(layers: int, objective: str) -> Equation:
    dZ, A = f"dZ{layers}", f"A{layers}"
    entry = {
        "notes": explain.difference(dZ, A, 2),
        "cross-entropy": explain.difference(dZ, A, 1),
    }.get(objective, explain.jacobian(dZ, A))
    return Equation(
        f"dz-out-{objective}-{_last_tag(layers)}",
        {"dZ": dZ, "A": A, "y": "y"},
        dZ,
        (A, "y"),
        entry,
        layers,
        "A",
    )


def _hidden_gradient(layer: int, layers: int) -> Equation:
    dZ, W, above, slope = f"dZ{layer}", f"W{layer + 1}^T", f"dZ{layer + 1}", f"f'(Z{layer})"
    return Equation(
        f"dz-{_tag(layer, layers)}",
        {"dZ": dZ, "W": W, "above": above, "slope": slope},
        dZ,
        (W, above, slope),
        explain.product(dZ, W, above, gate=slope),
        layer,
        "D",
    )


def _parameter_gradients(layer: int, layers: int) -> list[Equation]:
    dW, db, dZ, A = f"dW{layer}", f"db{layer}", f"dZ{layer}", f"A{layer - 1}^T"
    tag, last = _tag(layer, layers), layer == layers
    return [
        Equation(
            f"dw-{tag}",
            {"dW": dW, "dZ": dZ, "A": A},
            dW,
            (dZ, A),
            explain.product(dW, dZ, A),
            layer,
            "B" if last else "E",
        ),
        Equation(
            f"db-{tag}",
            {"db": db, "dZ": dZ},
            db,
            (dZ,),
            explain.row_sum(db, dZ),
            layer,
            "C" if last else "F",
        ),
    ]


def _update_phase(layers: int, *, decayed: bool) -> Phase:
    equations = []
    for layer in range(1, layers + 1):
        tag = _tag(layer, layers)
        for letter in ("W", "b"):
            name = f"{letter}{layer}"
            decay = "-decay" if decayed and letter == "W" else ""
            equations.append(
                Equation(
                    f"update-{letter.lower()}-{tag}{decay}",
                    {"new": f"{name}+", "old": name, "gradient": f"d{name}"},
                    f"{name}+",
                    (name, f"d{name}"),
                    explain.update(name),
                    layer,
                )
            )
    words = Message("Every parameter moves a small step, the rate η, against its gradient.")
    return Phase(Message("Update"), words, tuple(equations))


def each_once(story: Sequence[Phase]) -> tuple[Equation, ...]:
    """Return the equations of a step in their order, those of layers in between only once.

    A network deeper than the notes' writes all its hidden layers with the same general equation.
    """
    every = (equation for phase in story for equation in phase.equations)
    first: dict[str, Equation] = {}
    for equation in every:
        first.setdefault(equation.picture, equation)
    return tuple(first.values())
