"""The published data sets: where their files are, and how to load them."""

import os
from dataclasses import dataclass
from pathlib import Path
from tempfile import gettempdir

import platformdirs

from mnist_viz.core.message import Message
from mnist_viz.data.dataset import DIGITS, Dataset
from mnist_viz.data.errors import DataError
from mnist_viz.data.sources.folder import read_folder


@dataclass(frozen=True, slots=True)
class RemoteFile:
    """One file of a published data set: its name, SHA-256 (hex) and length in bytes."""

    name: str
    sha256: str
    size: int


@dataclass(frozen=True, slots=True)
class Published:
    """A data set that others published as four IDX files.

    Parameters
    ----------
    name : str
        What `--data` calls it.
    title : str
        What the window calls it.
    help : str
        One sentence on what it holds and where it comes from.
    mirrors : tuple of str
        Addresses to which a file's name is appended, the fastest first.
    files : tuple of RemoteFile
        The four files.
    classes : tuple of str
        The names of its ten classes.
    content : str
        `Dataset.content_hash` of it, where it is known.
    """

    name: str
    title: str
    help: str
    mirrors: tuple[str, ...]
    files: tuple[RemoteFile, ...]
    classes: tuple[str, ...] = DIGITS
    content: str = ""

    @property
    def size(self) -> int:
        """The length of all its files in bytes."""
        return sum(file.size for file in self.files)

    def folder(self, root: Path | None = None) -> Path:
        """Return the folder that its files are kept in, under `root` or `data_root()`."""
        return (root or data_root()) / self.name

    def is_fetched(self, root: Path | None = None) -> bool:
        """Say whether all its files are there; `data verify` looks inside them."""
        return all((self.folder(root) / file.name).is_file() for file in self.files)

    def load(self, seed: int = 0, root: Path | None = None) -> Dataset:
        """Open the files that were fetched; `seed` changes nothing.

        Raises
        ------
        DataError
            If they have not been fetched, or are damaged.
        """
        if not self.is_fetched(root):
            raise DataError(
                Message(
                    "{title} is not on this computer yet (looked in {folder}). Run “mnist-viz data "
                    "fetch {name}” once ({megabytes:.0f} MB), or give a folder that holds its four "
                    "files.",
                    title=self.title,
                    folder=self.folder(root),
                    name=self.name,
                    megabytes=self.size / 1e6,
                )
            )
        return read_folder(self.folder(root), self.name, self.title, self.classes)


def data_root() -> Path:
    """Return where fetched data sets are kept: MNIST_VIZ_DATA if set, else the user's own place.

    A user who has none, for lack of a home, fetches them into the folder for temporary files.
    """
    chosen = os.environ.get("MNIST_VIZ_DATA")
    if chosen:
        return Path(chosen)
    try:
        own = platformdirs.user_data_path("mnist_viz", appauthor=False)
    except RuntimeError:  # as some versions of platformdirs say that there is no home
        own = None
    return own if own is not None and own.is_absolute() else Path(gettempdir(), "mnist_viz")


MNIST = Published(
    name="mnist",
    title="MNIST",
    help=Message("70,000 digits written by census clerks and pupils (LeCun, Cortes and Burges)."),
    mirrors=(
        "https://storage.googleapis.com/cvdf-datasets/mnist/",
        "https://ossci-datasets.s3.amazonaws.com/mnist/",
        "https://raw.githubusercontent.com/fgnt/mnist/master/",
        "http://yann.lecun.com/exdb/mnist/",
    ),
    files=(
        RemoteFile(
            "train-images-idx3-ubyte.gz",
            "440fcabf73cc546fa21475e81ea370265605f56be210a4024d2ca8f203523609",
            9_912_422,
        ),
        RemoteFile(
            "train-labels-idx1-ubyte.gz",
            "3552534a0a558bbed6aed32b30c495cca23d567ec52cac8be1a0730e8010255c",
            28_881,
        ),
        RemoteFile(
            "t10k-images-idx3-ubyte.gz",
            "8d422c7b0a1c1c79245a5bcf07fe86e33eeafee792b84584aec276f5a2dbc4e6",
            1_648_877,
        ),
        RemoteFile(
            "t10k-labels-idx1-ubyte.gz",
            "f7ae60f92e00ec6debd23a6088c31dbd2371eca3ffa0defaefb259924204aec6",
            4_542,
        ),
    ),
    content="a5d6a04bb2a989b36e719bf96f7b28c594d62dce811eafa45cde12c30c1542d2",
)


FASHION_MNIST = Published(
    name="fashion-mnist",
    title="Fashion-MNIST",
    help=Message("70,000 pictures of clothes in ten kinds, harder than digits (Zalando Research)."),
    mirrors=(
        "https://fashion-mnist.s3.eu-central-1.amazonaws.com/",
        "https://raw.githubusercontent.com/zalandoresearch/fashion-mnist/master/data/fashion/",
        "http://fashion-mnist.s3-website.eu-central-1.amazonaws.com/",
    ),
    files=(
        RemoteFile(
            "train-images-idx3-ubyte.gz",
            "3aede38d61863908ad78613f6a32ed271626dd12800ba2636569512369268a84",
            26_421_880,
        ),
        RemoteFile(
            "train-labels-idx1-ubyte.gz",
            "a04f17134ac03560a47e3764e11b92fc97de4d1bfaf8ba1a3aa29af54cc90845",
            29_515,
        ),
        RemoteFile(
            "t10k-images-idx3-ubyte.gz",
            "346e55b948d973a97e58d2351dde16a484bd415d4595297633bb08f03db6a073",
            4_422_102,
        ),
        RemoteFile(
            "t10k-labels-idx1-ubyte.gz",
            "67da17c76eaffca5446c3361aaab5c3cd6d1c2608764d35dfb1850b086bf8dd5",
            5_148,
        ),
    ),
    classes=(
        "T-shirt",
        "Trousers",
        "Pullover",
        "Dress",
        "Coat",
        "Sandal",
        "Shirt",
        "Sneaker",
        "Bag",
        "Ankle boot",
    ),
)


KMNIST = Published(
    name="kmnist",
    title="Kuzushiji-MNIST",
    help=Message("70,000 cursive Japanese characters of ten kinds, from old books (ROIS-CODH)."),
    mirrors=(
        "https://codh.rois.ac.jp/kmnist/dataset/kmnist/",
        "http://codh.rois.ac.jp/kmnist/dataset/kmnist/",
        "https://web.archive.org/web/2023id_/http://codh.rois.ac.jp/kmnist/dataset/kmnist/",
    ),
    files=(
        RemoteFile(
            "train-images-idx3-ubyte.gz",
            "51467d22d8cc72929e2a028a0428f2086b092bb31cfb79c69cc0a90ce135fde4",
            18_165_135,
        ),
        RemoteFile(
            "train-labels-idx1-ubyte.gz",
            "e38f9ebcd0f3ebcdec7fc8eabdcdaef93bb0df8ea12bee65224341c8183d8e17",
            29_497,
        ),
        RemoteFile(
            "t10k-images-idx3-ubyte.gz",
            "edd7a857845ad6bb1d0ba43fe7e794d164fe2dce499a1694695a792adfac43c5",
            3_041_136,
        ),
        RemoteFile(
            "t10k-labels-idx1-ubyte.gz",
            "20bb9a0ef54c7db3efc55a92eef5582c109615df22683c380526788f98e42a1c",
            5_120,
        ),
    ),
    classes=("o", "ki", "su", "tsu", "na", "ha", "ma", "ya", "re", "wo"),
)


EMNIST_DIGITS = Published(
    name="emnist-digits",
    title="EMNIST digits",
    help=Message(
        "280,000 digits, cut again from the forms behind MNIST (Cohen, Afshar, Tapson, van Schaik)."
    ),
    # NIST itself serves these files only inside one archive of 536 MB.
    mirrors=(
        "https://media.githubusercontent.com/media/aurelienduarte/emnist/master/gzip/",
        "https://github.com/aurelienduarte/emnist/raw/master/gzip/",
    ),
    files=(
        RemoteFile(
            "emnist-digits-train-images-idx3-ubyte.gz",
            "f7c95004d14d81af89522e67d8f0c781dfb3bd544181c81bfe1eb6b41c35b726",
            59_515_779,
        ),
        RemoteFile(
            "emnist-digits-train-labels-idx1-ubyte.gz",
            "6638a6ff5fe2eefd9cca2471995b46c82986b8e4b2a70d2f5ce8e05d7edb319e",
            113_859,
        ),
        RemoteFile(
            "emnist-digits-test-images-idx3-ubyte.gz",
            "20ebe43509264f7639d37c835a3f0b009e90b29e00a099a03101abe1644a3f63",
            9_908_519,
        ),
        RemoteFile(
            "emnist-digits-test-labels-idx1-ubyte.gz",
            "bad1834c45d5988e270b99d43b13edc3fd898f658ffbc2caf2846ef27f7b05b0",
            19_960,
        ),
    ),
)


PUBLISHED = {source.name: source for source in (MNIST, FASHION_MNIST, KMNIST, EMNIST_DIGITS)}
"""The published data sets by name."""
