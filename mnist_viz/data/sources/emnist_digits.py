"""EMNIST digits: four times as many digits as MNIST, from the same collection of forms."""

from mnist_viz.core.message import Message
from mnist_viz.data.sources.published import Published, RemoteFile

EMNIST_DIGITS = Published(
    name="emnist-digits",
    title="EMNIST digits",
    help=Message(
        "280,000 digits cut anew from the forms behind MNIST (Cohen, Afshar, Tapson, van Schaik)."
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
