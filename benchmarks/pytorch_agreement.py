"""Does the core compute what PyTorch computes? The same training in both, 500 steps in float64.

Run it with ``python benchmarks/pytorch_agreement.py`` where mnist_viz and torch are installed. Both
start from the same weights and read the same batches; PyTorch finds its gradients by automatic
differentiation of the loss and moves with its own optimizers. The table gives the largest distance
of any weight matrix or bias from PyTorch's, relative to the length of that matrix or bias. The
script fails where one is above 1e-9.
"""

import os
import sys
from dataclasses import replace

os.environ["OPENBLAS_NUM_THREADS"] = "1"  # read when NumPy is imported

import numpy as np
import torch
from torch.nn import functional

from mnist_viz.core.activations import ACTIVATIONS
from mnist_viz.core.arrays import as_columns
from mnist_viz.core.examples import epoch_order
from mnist_viz.core.network import Network
from mnist_viz.core.objectives import OBJECTIVES
from mnist_viz.core.optimizers import OPTIMIZERS
from mnist_viz.core.recipe import Recipe
from mnist_viz.core.training import Training
from mnist_viz.data.dataset import Split
from mnist_viz.data.sources import load

STEPS, EXAMPLES, LIMIT = 500, 2000, 1e-9
RATES = {"descent": 0.3, "momentum": 0.05, "nesterov": 0.05, "adam": 0.002}


def _squared_error(Z, y):
    return ((Z.softmax(1) - functional.one_hot(y, 10)) ** 2).sum(1).mean()


LOSSES = {
    "notes": lambda Z, y: 2 * functional.cross_entropy(Z, y),  # whose gradient the notes take
    "squared-error": _squared_error,
    "cross-entropy": functional.cross_entropy,
}
BENDS = {
    "relu": functional.relu,
    "leaky-relu": functional.leaky_relu,
    "tanh": torch.tanh,
    "sigmoid": torch.sigmoid,
    "gelu": lambda z: functional.gelu(z, approximate="tanh"),
    "linear": lambda z: z,
}
PEERS = {
    "descent": torch.optim.SGD,
    "momentum": lambda groups, rate: torch.optim.SGD(groups, rate, momentum=0.9),
    "nesterov": lambda groups, rate: torch.optim.SGD(groups, rate, momentum=0.9, nesterov=True),
    "adam": torch.optim.Adam,
}


def main() -> None:
    torch.set_num_threads(1)
    digits = _drawn_digits()
    print(f"NumPy {np.__version__}, PyTorch {torch.__version__}, float64, {STEPS} steps.\n")
    print("| hidden | activation | objective | optimizer | decay | loss | relative distance |")
    print("|---|---|---|---|---|---|---|")
    worst = 0.0
    for recipe in dict.fromkeys(_recipes()):
        loss, distance = _compared(recipe, digits)
        worst = max(worst, distance)
        hidden = "-".join(map(str, recipe.hidden)) or "none"
        print(
            f"| {hidden} | {recipe.activation} | {recipe.objective} | {recipe.optimizer} "
            f"| {recipe.decay:g} | {loss:.4f} | {distance:.1e} |",
            flush=True,
        )
    if not worst < LIMIT:
        sys.exit(f"A distance of {worst:.1e} is above {LIMIT:g}: the two do not agree.")


def _drawn_digits() -> Split:
    dataset = load("digits")
    dataset.train.wait(EXAMPLES)
    images, labels = dataset.train.images[:EXAMPLES], dataset.train.labels[:EXAMPLES]
    dataset.close()
    return Split(images, labels)


def _recipes():
    """Every objective with every optimizer, then every activation, depth and decay on its own."""
    base = Recipe(  # the last batch is 32
        hidden=(32,), objective="cross-entropy", batch=48, epochs=1000, schedule="constant"
    )
    for objective in OBJECTIVES:
        for optimizer in OPTIMIZERS:
            rate = RATES[optimizer]
            yield replace(base, objective=objective, optimizer=optimizer, rate=rate)
    for activation in ACTIVATIONS:
        yield replace(base, activation=activation, rate=RATES["descent"])
    for hidden in ((), (24, 16), (24, 16, 12)):
        yield replace(base, hidden=hidden, rate=RATES["descent"])
    for optimizer in OPTIMIZERS:
        yield replace(base, optimizer=optimizer, rate=RATES[optimizer], decay=1e-3)


def _compared(recipe: Recipe, digits: Split) -> tuple[float, float]:
    """Return our last loss, and the largest relative distance between the two ends."""
    network = Network.initialized(
        (784, *recipe.hidden, 10), activation=recipe.activation, seed=recipe.seed, dtype=np.float64
    )
    W, b = ([torch.tensor(p.copy()) for p in ps] for ps in (network.weights, network.biases))
    training = Training(recipe, digits, network)
    reports = [training.step() for _ in range(STEPS)]
    _train_with_pytorch(recipe, digits, W, [b_l.squeeze(1) for b_l in b])
    ours = (*network.weights, *network.biases)
    distances = [
        np.linalg.norm(p - q.detach().numpy()) / np.linalg.norm(p)
        for p, q in zip(ours, (*W, *b), strict=True)
    ]
    return reports[-1].loss, max(distances)


def _train_with_pytorch(recipe: Recipe, digits: Split, W, b) -> None:
    for p in (*W, *b):
        p.requires_grad_()
    groups = [{"params": W, "weight_decay": recipe.decay}, {"params": b, "weight_decay": 0}]
    optimizer = PEERS[recipe.optimizer](groups, recipe.rate)
    X = torch.from_numpy(as_columns(digits.images, np.empty((784, EXAMPLES)))).T
    y = torch.from_numpy(digits.labels.astype(np.int64))
    for rows in _batches(recipe, digits):
        A = X[rows]
        for W_l, b_l in zip(W[:-1], b[:-1], strict=True):
            A = BENDS[recipe.activation](functional.linear(A, W_l, b_l))
        optimizer.zero_grad()
        LOSSES[recipe.objective](functional.linear(A, W[-1], b[-1]), y[rows]).backward()
        optimizer.step()


def _batches(recipe: Recipe, digits: Split):
    steps_an_epoch = -(-EXAMPLES // recipe.batch)
    for step in range(STEPS):
        epoch, place = divmod(step, steps_an_epoch)
        order = epoch_order(recipe.seed, epoch, digits)
        yield torch.from_numpy(order[place * recipe.batch :][: recipe.batch])


if __name__ == "__main__":
    main()
