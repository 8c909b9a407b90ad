"""The peers: the same training, written as users of NumPy, PyTorch, scikit-learn and JAX write it.

Each function takes images (n, 784) in uint8, labels, the hidden units H and the batch size, and
returns `run(steps)`, which trains a 784-H-10 network with ReLU and softmax on shuffled mini-batches
by gradient descent on the mean cross-entropy. What a run needs only once is made beforehand.
"""

# ruff: noqa: PLC0415 - a peer is imported only where it is there and runs

from collections.abc import Callable, Iterator

import numpy as np

from mnist_viz.core.recipe import Recipe
from mnist_viz.core.training import Training
from mnist_viz.data.dataset import Split

Run = Callable[[int], object]
RATE = 0.1


def mnist_viz(images, labels, H: int, batch: int) -> Run:
    recipe = Recipe(
        objective="cross-entropy",
        hidden=(H,),
        batch=batch,
        rate=RATE,
        schedule="constant",
        epochs=10**6,
    )
    training = Training(recipe, Split(images, labels))

    def run(steps: int) -> None:
        for _ in range(steps):
            training.step()

    return run


def sgemm(images, labels, H: int, batch: int) -> Run:
    """Multiply what a step multiplies and nothing else: nobody's run, the bound set by BLAS."""
    rng = np.random.default_rng(0)

    def drawn(rows, columns):
        return np.asfortranarray(rng.random((rows, columns), np.float32))

    X, W1, Z1, dW1 = drawn(784, batch), drawn(H, 784), drawn(H, batch), drawn(H, 784)
    W2, Z2, dW2 = drawn(10, H), drawn(10, batch), drawn(10, H)

    def run(steps: int) -> None:
        for _ in range(steps):
            np.matmul(W1, X, out=Z1)
            np.matmul(W2, Z1, out=Z2)
            np.matmul(Z2, Z1.T, out=dW2)
            np.matmul(W2.T, Z2, out=Z1)
            np.matmul(Z1, X.T, out=dW1)

    return run


def notebook_float64(images, labels, H: int, batch: int) -> Run:
    return _notebook(images / 255, labels, H, batch)


def notebook_float32(images, labels, H: int, batch: int) -> Run:
    return _notebook((images / 255).astype(np.float32), labels, H, batch)


def _notebook(rows, labels, H: int, batch: int) -> Run:
    X, dtype = np.ascontiguousarray(rows.T), rows.dtype
    Y = np.eye(10, dtype=dtype)[labels].T
    rng = np.random.default_rng(0)
    W1 = rng.standard_normal((H, 784)).astype(dtype) * dtype.type(0.05)
    W2 = rng.standard_normal((10, H)).astype(dtype) * dtype.type(0.05)
    b1, b2 = np.zeros((H, 1), dtype), np.zeros((10, 1), dtype)
    p = [W1, b1, W2, b2]
    batches = _batches(len(labels), batch)

    def run(steps: int) -> None:
        for _ in range(steps):
            rows = next(batches)
            W1, b1, W2, b2 = p
            A0, y = X[:, rows], Y[:, rows]
            m = A0.shape[1]
            Z1 = W1.dot(A0) + b1
            A1 = np.maximum(Z1, 0)
            Z2 = W2.dot(A1) + b2
            e = np.exp(Z2 - Z2.max(axis=0))
            A2 = e / e.sum(axis=0)
            dZ2 = (A2 - y) / m
            dW2, db2 = dZ2.dot(A1.T), dZ2.sum(axis=1, keepdims=True)
            dZ1 = W2.T.dot(dZ2) * (Z1 > 0)
            dW1, db1 = dZ1.dot(A0.T), dZ1.sum(axis=1, keepdims=True)
            for i, d in enumerate((dW1, db1, dW2, db2)):
                p[i] = p[i] - RATE * d

    return run


def torch_dataloader(images, labels, H: int, batch: int) -> Run:
    """PyTorch as its tutorials write it: TensorDataset, DataLoader, nn.Sequential, optim.SGD."""
    import torch

    data = torch.utils.data.TensorDataset(*_tensors(images, labels))
    loader = torch.utils.data.DataLoader(data, batch_size=batch, shuffle=True)
    step = _torch_step(H)

    def forever() -> Iterator:
        while True:
            yield from loader

    batches = forever()

    def run(steps: int) -> None:
        for _ in range(steps):
            step(*next(batches))

    return run


def torch_indexed(images, labels, H: int, batch: int) -> Run:
    """Use no DataLoader: a permutation an epoch, batches by indexing."""
    import torch

    X, y = _tensors(images, labels)
    batches = map(torch.from_numpy, _batches(len(labels), batch))
    step = _torch_step(H)

    def run(steps: int) -> None:
        for _ in range(steps):
            rows = next(batches)
            step(X[rows], y[rows])

    return run


def torch_by_hand(images, labels, H: int, batch: int) -> Run:
    """PyTorch tensors without autograd: the equations by hand, updates inside the products."""
    import torch

    X, y = _tensors(images, labels)
    batches = map(torch.from_numpy, _batches(len(labels), batch))
    W1, W2 = 0.05 * torch.randn(784, H), 0.05 * torch.randn(H, 10)
    b1, b2 = torch.zeros(H), torch.zeros(10)

    @torch.inference_mode()
    def run(steps: int) -> None:
        for _ in range(steps):
            rows = next(batches)
            A0, labels = X[rows], y[rows]
            Z1 = torch.addmm(b1, A0, W1)
            A1 = Z1.clamp_min(0)
            dZ2 = torch.addmm(b2, A1, W2).softmax(1)
            dZ2[torch.arange(len(rows)), labels] -= 1
            dZ2 *= 1 / len(rows)
            dZ1 = (dZ2 @ W2.T).mul_(Z1 > 0)
            W2.addmm_(A1.T, dZ2, alpha=-RATE)
            W1.addmm_(A0.T, dZ1, alpha=-RATE)
            b2.sub_(dZ2.sum(0), alpha=RATE)
            b1.sub_(dZ1.sum(0), alpha=RATE)

    return run


def _torch_step(H: int):
    import torch

    model = torch.nn.Sequential(torch.nn.Linear(784, H), torch.nn.ReLU(), torch.nn.Linear(H, 10))
    optimizer = torch.optim.SGD(model.parameters(), lr=RATE)
    loss_function = torch.nn.CrossEntropyLoss()

    def step(x, y) -> None:
        optimizer.zero_grad()
        loss = loss_function(model(x), y)
        loss.backward()
        optimizer.step()

    return step


def _tensors(images, labels):
    import torch

    torch.set_num_threads(1)
    return torch.from_numpy(images).float() / 255, torch.from_numpy(labels).long()


def scikit_learn(images, labels, H: int, batch: int) -> Run:
    from sklearn.neural_network import MLPClassifier

    X, y = (images / 255).astype(np.float32), labels.astype(np.int64)
    model = MLPClassifier(
        (H,), solver="sgd", learning_rate_init=RATE, momentum=0, alpha=0, batch_size=batch
    )
    model.partial_fit(X[:batch], y[:batch], classes=np.arange(10))

    def run(steps: int) -> None:
        done = 0
        while done < steps:  # partial_fit is one epoch over what it is given
            rows = min(len(y), (steps - done) * batch) // batch * batch
            model.partial_fit(X[:rows], y[:rows])
            done += rows // batch

    return run


def jax_scan(images, labels, H: int, batch: int) -> Run:
    """JAX as its users write it: jit, value_and_grad, and lax.scan over the batches of a call."""
    import jax
    import jax.numpy as jnp

    X, y = jnp.asarray(images, jnp.float32) / 255, jnp.asarray(labels)
    rng = np.random.default_rng(0)
    parameters = (
        jnp.asarray(0.05 * rng.standard_normal((784, H)), jnp.float32),
        jnp.zeros(H),
        jnp.asarray(0.05 * rng.standard_normal((H, 10)), jnp.float32),
        jnp.zeros(10),
    )
    batches = _batches(len(labels), batch)

    def loss(p, x, y):
        W1, b1, W2, b2 = p
        log_probabilities = jax.nn.log_softmax(jax.nn.relu(x @ W1 + b1) @ W2 + b2)
        return -jnp.take_along_axis(log_probabilities, y[:, None], 1).mean()

    @jax.jit
    def train(p, X, y, order):
        def step(p, rows):
            value, g = jax.value_and_grad(loss)(p, X[rows], y[rows])
            return jax.tree.map(lambda a, b: a - RATE * b, p, g), value

        return jax.lax.scan(step, p, order)

    def run(steps: int) -> None:
        nonlocal parameters
        order = np.stack([next(batches) for _ in range(steps)])
        parameters, losses = train(parameters, X, y, order)
        losses.block_until_ready()

    return run


def _batches(n: int, batch: int) -> Iterator[np.ndarray]:
    rng = np.random.default_rng(0)
    while True:
        order = rng.permutation(n)
        yield from (order[i : i + batch] for i in range(0, n - batch + 1, batch))


PEERS: dict[str, Callable[..., Run]] = {
    "mnist_viz": mnist_viz,
    "sgemm alone": sgemm,
    "notebook, float64": notebook_float64,
    "notebook, float32": notebook_float32,
    "PyTorch, DataLoader": torch_dataloader,
    "PyTorch, indexed batches": torch_indexed,
    "PyTorch, no autograd": torch_by_hand,
    "scikit-learn": scikit_learn,
    "JAX, jit and scan": jax_scan,
}
