"""The text of exported programs, in parts: what every run needs, and what only some do.

In NumPy the products and sums are those of `core`, in the same order and memory layout, because
their last bits depend on it. `tests/runs/test_script.py` runs the programs.
"""

HEAD = '''"""A neural network reads handwritten digits: {sizes}, in {library} and nothing else.

Written by mnist_viz. It repeats a run from its seed:

    python THIS_FILE FOLDER

FOLDER holds the four IDX files of MNIST or of a set like it, .gz or not.
{data}
"""

import os

os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")  # as the run: threads change the last bits

import gzip
import hashlib
import math
import sys
from pathlib import Path

import numpy as np{imports}
'''

DATA = '''
def read(folder, *words):
    """Return the array in the IDX file whose name has one of the words and the last one."""
    *any_of, kind = words
    for path in sorted(Path(folder).iterdir()):
        name = path.name.lower()
        if kind in name and any(word in name for word in any_of):
            content = path.read_bytes()
            content = gzip.decompress(content) if name.endswith(".gz") else content
            shape = np.frombuffer(content, ">u4", content[3], 4)
            return np.frombuffer(content, np.uint8, offset=4 + 4 * content[3]).reshape(shape)
    sys.exit(f"{folder} has no file for {any_of[0]} {kind}: name a folder with four IDX files.")


def load(folder):
    """Return the training and the test set: images (n, 784) and labels (n,)."""
    sets = []
    for words in (("train",), ("t10k", "test")):
        images, labels = read(folder, *words, "images"), read(folder, *words, "labels")
        sets.append((images.reshape(len(images), -1), labels))
    return sets


def training_set(images, labels):
    """Return the images that are learned from, and their labels, some of them made wrong."""
    n = min(TRAIN_IMAGES or len(labels), len(labels))
    rows = slice(0, n)
    if not STREAMED and n < len(labels):
        rows = np.sort(np.random.default_rng((SEED, 0x1A6E)).permutation(len(labels))[:n])
    images, labels = images[rows], labels[rows]
    wrong = round(WRONG_LABELS * n)
    if wrong:
        rng = np.random.default_rng((SEED, 0x1ABE1))
        shift, rows = np.zeros(n, np.uint8), rng.permutation(n)[:wrong]
        shift[rows] = rng.integers(1, 10, wrong)
        labels = (labels + shift) % 10
    return images, labels


def epoch_order(epoch, labels, order):
    """Return the order in which an epoch reads the examples."""
    plain = not (TRAIN_IMAGES or WRONG_LABELS)
    if order == "sorted":
        return np.argsort(labels, kind="stable")
    if STREAMED and epoch == 0 and plain:
        return np.arange(len(labels))
    return np.random.default_rng((SEED, epoch)).permutation(len(labels))


def dropout_masks(p, m, step):
    """Return 0 or 1 / (1 - p) for each hidden unit and example."""
    rng = np.random.default_rng((SEED, step, 0xD50))
    scale = np.float32(1 / (1 - p))
    return [((rng.random((m, n), np.float32) >= p) * scale).T for n in SIZES[1:-1]]

'''

INITIALIZERS = {
    "he": """
def draw(rng, n_out, n_in):  # He et al. 2015
    return rng.standard_normal((n_out, n_in)) * math.sqrt(2 / n_in)
""",
    "glorot": """
def draw(rng, n_out, n_in):  # Glorot and Bengio 2010
    limit = math.sqrt(6 / (n_in + n_out))
    return rng.uniform(-limit, limit, (n_out, n_in))
""",
    "uniform": """
def draw(rng, n_out, n_in):
    return rng.uniform(-0.5, 0.5, (n_out, n_in))
""",
    "normal": """
def draw(rng, n_out, n_in):
    return rng.standard_normal((n_out, n_in)) * INIT_SCALE
""",
    "constant": """
def draw(rng, n_out, n_in):
    return np.full((n_out, n_in), INIT_SCALE)
""",
    "zeros": """
def draw(rng, n_out, n_in):
    return np.zeros((n_out, n_in))
""",
}

_GELU = """
def gelu_inner(Z):
    z = np.clip(Z, -10, 10)
    z = (z * z * (math.sqrt(2 / math.pi) * 0.044715) + math.sqrt(2 / math.pi)) * z
    return np.tanh(z)


def f(Z):
    return (gelu_inner(Z) + 1) * 0.5 * Z


def slope(Z, A):
    t, z = gelu_inner(Z), np.clip(Z, -10, 10)
    bend = 0.5 * z * (1 - np.square(t)) * math.sqrt(2 / math.pi)
    return (t + 1) * 0.5 + bend * (1 + 3 * 0.044715 * np.square(z))
"""

_SCHEDULES = {
    "constant": """
def constant(t):
    return 1.0
""",
    "linear": """
def linear(t):
    return max(0.0, 1 - t)
""",
    "step": """
def step(t):
    return 0.1 ** min(2, math.floor(3 * t))
""",
    "cosine": """
def cosine(t):
    return (1 + math.cos(math.pi * min(1.0, t))) / 2
""",
    "warm-up": """
def warm_up(t):
    return min(1.0, t / @WARM_UP) if t > 0 else 1e-3
""",
}

NUMPY_CHOICES: dict[str, dict[str, str]] = {
    "activation": {
        "relu": """
def f(Z):
    return np.maximum(Z, 0)


def slope(Z, A):
    return (Z > 0).astype(Z.dtype)
""",
        "leaky-relu": """
def f(Z):
    return np.maximum(Z, Z * Z.dtype.type(@LEAK))


def slope(Z, A):
    return np.maximum((Z > 0).astype(Z.dtype), Z.dtype.type(@LEAK))
""",
        "tanh": """
def f(Z):
    return np.tanh(Z)


def slope(Z, A):
    return 1 - A * A
""",
        "sigmoid": """
def f(Z):
    return (np.tanh(Z * 0.5) + 1) * 0.5


def slope(Z, A):
    return A * (1 - A)
""",
        "gelu": _GELU,
        "linear": """
def f(Z):
    return Z.copy(order="K")


def slope(Z, A):
    return np.ones_like(Z)
""",
    },
    "objective": {
        "notes": """
def notes(A, Y):
    return (A - Y) * np.float32(2 / A.shape[1])
""",
        "squared-error": """
def squared_error(A, Y):
    dZ = (A - Y) * np.float32(2 / A.shape[1])
    return (dZ - np.vecdot(A.T, dZ.T)) * A
""",
        "cross-entropy": """
def cross_entropy(A, Y):
    return (A - Y) * np.float32(1 / A.shape[1])
""",
    },
    "optimizer": {
        "descent": """
def descent(theta, g, memory, rate, t):
    theta -= g * np.float32(rate)
""",
        "momentum": """
def momentum(theta, g, memory, rate, t):
    v = memory.setdefault("v", np.zeros_like(theta))
    v *= np.float32(0.9)
    v += g
    theta -= v * np.float32(rate)
""",
        "nesterov": """
def nesterov(theta, g, memory, rate, t):
    v = memory.setdefault("v", np.zeros_like(theta))
    v *= np.float32(0.9)
    v += g
    theta -= g * np.float32(rate)
    theta -= v * np.float32(rate * 0.9)
""",
        "adam": """
def adam(theta, g, memory, rate, t):
    m = memory.setdefault("m", np.zeros_like(theta))
    v = memory.setdefault("v", np.zeros_like(theta))
    m *= np.float32(0.9 / (1 - 0.9))
    m += g
    m *= np.float32(1 - 0.9)
    v *= np.float32(0.999)
    v += g * g * np.float32(1 - 0.999)
    root = np.sqrt(v) * np.float32(1 / math.sqrt(1 - 0.999**t)) + np.float32(1e-8)
    theta -= m / root * np.float32(rate / (1 - 0.9**t))
""",
    },
    "schedule": _SCHEDULES,
}

NUMPY = '''
def layers_of(theta, sizes):
    """Return the weights and biases of each layer as views of theta: W1, b1, W2, b2, ..."""
    W, b, start = [], [], 0
    for n_in, n_out in zip(sizes, sizes[1:]):
        W.append(theta[start : start + n_in * n_out].reshape(n_in, n_out).T)
        start += n_in * n_out
        b.append(theta[start : start + n_out].reshape(n_out, 1))
        start += n_out
    return W, b


def parameter_count(sizes):
    return sum(n_out * (n_in + 1) for n_in, n_out in zip(sizes, sizes[1:]))


def product(A, B, order="F"):
    """Return A B; an example is a column, which is contiguous (order F)."""
    return np.matmul(A, B, out=np.empty((A.shape[0], B.shape[1]), np.float32, order=order))


def softmax(Z):
    e = np.exp(Z - Z.max(axis=0))
    return e / e.sum(axis=0)


def forward(W, b, X, masks=None):
    """Return every Z and A: Z1 = W1 A0 + b1, A1 = f(Z1), Z2 = W2 A1 + b2, A2 = softmax(Z2)."""
    Z, A, slopes = [], [X], []
    last = len(W) - 1
    for l in range(len(W)):
        Z.append(product(W[l], A[l], "C" if l == last else "F"))
        Z[l] += b[l]
        A.append(softmax(Z[l]) if l == last else f(Z[l]))
        if l < last:
            slopes.append(slope(Z[l], A[l + 1]))
            if masks:
                slopes[l] = slopes[l] * masks[l]
                A[l + 1] = A[l + 1] * masks[l]
    return A, slopes


def backward(W, A, slopes, Y, objective):
    """Return the gradient, laid out as theta: the notes' equations (A) to (F)."""
    m = Y.shape[1]
    gradient = np.empty(sum(w.size + len(w) for w in W), np.float32)
    dW, db = layers_of(gradient, [W[0].shape[1], *(len(w) for w in W)])
    dZ = OBJECTIVES[objective](A[-1], Y)  # (A)
    for l in range(len(W) - 1, -1, -1):
        np.matmul(dZ, A[l].T, out=dW[l])  # (B), (E)
        np.matmul(dZ, np.ones((m, 1), np.float32), out=db[l])  # (C), (F)
        if l > 0:
            dZ = product(W[l].T, dZ) * slopes[l - 1]  # (D)
    return gradient


def inked_pixels(images, plain):
    """Return the pixels with ink in some image of the batch, in pairs of neighbours.

    The weights of the others have no gradient, so a plain step may leave them out.
    """
    pairs = np.bitwise_or.reduce(images.view(np.uint16), axis=0).nonzero()[0]
    if not plain or SIZES[1] < 64 or not 0 < len(pairs) <= 0.85 * (SIZES[0] // 2):
        return None
    return np.stack([2 * pairs, 2 * pairs + 1], axis=1).ravel()


def step(theta, images, labels, now, rate, t, number, memory):
    """Make one step of training on a batch."""
    m = len(labels)
    pixels = inked_pixels(images, not now["decay"] and now["optimizer"] == "descent")
    sizes, part = SIZES, theta
    if pixels is not None:
        sizes = (len(pixels), *SIZES[1:])
        n1, whole = SIZES[1], SIZES[0] * SIZES[1]
        part = np.concatenate([theta[:whole].reshape(-1, n1)[pixels].ravel(), theta[whole:]])
        images = images[:, pixels]
    W, b = layers_of(part, sizes)
    X = images.T.astype(np.float32) * np.float32(1 / 255)
    Y = np.eye(10, dtype=np.float32)[:, labels]
    masks = dropout_masks(now["dropout"], m, number) if now["dropout"] else None
    A, slopes = forward(W, b, X, masks)
    gradient = backward(W, A, slopes, Y, now["objective"])
    if now["decay"]:
        for w, dw in zip(W, layers_of(gradient, sizes)[0]):
            dw += w * np.float32(now["decay"])
    OPTIMIZERS[now["optimizer"]](part, gradient, memory, rate, t)
    if pixels is not None:
        theta[:whole].reshape(-1, n1)[pixels] = part[: len(pixels) * n1].reshape(-1, n1)
        theta[whole:] = part[len(pixels) * n1 :]


def initial_parameters():
    """Return theta as the seed draws it; biases begin at 0."""
    theta = np.zeros(parameter_count(SIZES), np.float32)
    rng = np.random.default_rng(SEED)
    for w in layers_of(theta, SIZES)[0]:
        w[...] = draw(rng, *w.shape)
    return theta


def train(images, labels):
    """Return theta after the run's steps."""
    theta, memory, now = initial_parameters(), {}, {}
    n, seen, number, since, epoch = len(labels), 0, 0, 0, -1
    while True:
        before = now.get("optimizer", "descent")
        now.update(CHANGES.get(number, {}))
        kinds = {"descent": 0, "momentum": 1, "nesterov": 1, "adam": 2}
        if kinds[before] != kinds[now["optimizer"]]:  # it begins with an empty memory
            memory, since = {}, number
        if number == STEPS or (STEPS is None and seen >= now["epochs"] * n):
            return theta
        if seen // n != epoch:
            epoch = seen // n
            order = epoch_order(epoch, labels, now["order"])
            print(f"epoch {epoch}, step {number}", flush=True)
        start = seen % n
        rows = order[start : start + min(n, now["batch"] or n)]
        factor = SCHEDULES[now["schedule"]](seen / max(1, now["epochs"] * n))
        rate, t = now["rate"] * factor, number + 1 - since
        step(theta, images[rows], labels[rows], now, rate, t, number, memory)
        seen, number = seen + len(rows), number + 1


def accuracy(theta, images, labels):
    """Return the share of images whose likeliest class is the true one."""
    W, b = layers_of(theta, SIZES)
    right = 0
    for start in range(0, len(labels), 500):
        some = slice(start, start + 500)
        A, _ = forward(W, b, images[some].T.astype(np.float32) * np.float32(1 / 255))
        right += np.count_nonzero(A[-1].argmax(axis=0) == labels[some])
    return right / len(labels)


if __name__ == "__main__":
    (images, labels), test = load(sys.argv[1] if len(sys.argv) > 1 else ".")
    theta = train(*training_set(images, labels))
    found = hashlib.sha256(theta.astype("<f4").data).hexdigest()
    same = "as in the run" if found == FINGERPRINT else "the run had " + (FINGERPRINT or "none")
    print(f"fingerprint {found} ({same})")
    print(f"test accuracy {accuracy(theta, *test):.4f}")
'''

TORCH_CHOICES: dict[str, dict[str, str]] = {
    "activation": {
        "relu": "\nf = torch.relu\n",
        "leaky-relu": """
def f(Z):
    return torch.nn.functional.leaky_relu(Z, @LEAK)
""",
        "tanh": "\nf = torch.tanh\n",
        "sigmoid": "\nf = torch.sigmoid\n",
        "gelu": """
def f(Z):
    return torch.nn.functional.gelu(Z, approximate="tanh")
""",
        "linear": """
def f(Z):
    return Z
""",
    },
    "objective": {
        "notes": """
def notes(Z, y):
    # The notes' step (A) is the gradient of twice the cross-entropy.
    return 2 * torch.nn.functional.cross_entropy(Z, y)
""",
        "squared-error": """
def squared_error(Z, y):
    Y = torch.nn.functional.one_hot(y, 10)
    return ((Z.softmax(1) - Y) ** 2).sum(1).mean()
""",
        "cross-entropy": "\ncross_entropy = torch.nn.functional.cross_entropy\n",
    },
    "optimizer": {
        "descent": """
def descent(groups):
    return torch.optim.SGD(groups, lr=0.0)
""",
        "momentum": """
def momentum(groups):
    return torch.optim.SGD(groups, lr=0.0, momentum=0.9)
""",
        "nesterov": """
def nesterov(groups):
    return torch.optim.SGD(groups, lr=0.0, momentum=0.9, nesterov=True)
""",
        "adam": """
def adam(groups):
    return torch.optim.Adam(groups, lr=0.0)
""",
    },
    "schedule": _SCHEDULES,
}

TORCH = '''
def initial_layers():
    """Return the weights and biases of each layer as the seed draws them."""
    rng = np.random.default_rng(SEED)
    W = [draw(rng, n_out, n_in) for n_in, n_out in zip(SIZES, SIZES[1:])]
    weights = [torch.tensor(w, dtype=torch.float32, requires_grad=True) for w in W]
    return weights, [torch.zeros(len(w), requires_grad=True) for w in weights]


def forward(W, b, X, masks=None):
    """Return the last layer's Z; here an example is a row, as usual in PyTorch."""
    A = X
    for l in range(len(W) - 1):
        A = f(A @ W[l].T + b[l])
        if masks:
            A = A * torch.tensor(np.ascontiguousarray(masks[l].T))
    return A @ W[-1].T + b[-1]


def inputs(images):
    return torch.tensor(images).to(torch.float32) / 255


def train(images, labels):
    """Return the layers after the run's steps."""
    W, b = initial_layers()
    now, optimizer = {}, None
    n, seen, number, epoch = len(labels), 0, 0, -1
    while True:
        before = now.get("optimizer")
        now.update(CHANGES.get(number, {}))
        if before != now["optimizer"]:
            groups = [{"params": W, "weight_decay": now["decay"]}, {"params": b}]
            optimizer = OPTIMIZERS[now["optimizer"]](groups)
        if number == STEPS or (STEPS is None and seen >= now["epochs"] * n):
            return W, b
        if seen // n != epoch:
            epoch = seen // n
            order = epoch_order(epoch, labels, now["order"])
            print(f"epoch {epoch}, step {number}", flush=True)
        start = seen % n
        rows = order[start : start + min(n, now["batch"] or n)]
        rate = now["rate"] * SCHEDULES[now["schedule"]](seen / max(1, now["epochs"] * n))
        optimizer.param_groups[0]["weight_decay"] = now["decay"]
        for group in optimizer.param_groups:
            group["lr"] = rate
        masks = dropout_masks(now["dropout"], len(rows), number) if now["dropout"] else None
        y = torch.tensor(labels[rows].astype(np.int64))
        loss = OBJECTIVES[now["objective"]](forward(W, b, inputs(images[rows]), masks), y)
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
        seen, number = seen + len(rows), number + 1


if __name__ == "__main__":
    (images, labels), test = load(sys.argv[1] if len(sys.argv) > 1 else ".")
    W, b = train(*training_set(images, labels))
    with torch.no_grad():
        digits = forward(W, b, inputs(test[0])).argmax(1).numpy()
    print(f"test accuracy {np.mean(digits == test[1]):.4f}")
'''
