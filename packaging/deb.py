"""A Debian package of the bundle: `python packaging/deb.py dist/mnist-viz OUT [LEVEL]`.

LEVEL is how hard xz packs, from 0 to 9; 6 if it is not given.
It needs no scripts at installation: dpkg's triggers tell the desktop of the icon, the menu entry
and the types of files.
"""

import platform
import shutil
import subprocess
import sys
from pathlib import Path
from tempfile import TemporaryDirectory

import icons

from mnist_viz import __version__
from mnist_viz.ui.program.app import IDENTIFIER

HERE = Path(__file__).parent
ROOT = HERE.parent

CONTROL = """\
Package: mnist-viz
Version: {version}
Architecture: {architecture}
Section: education
Priority: optional
Maintainer: The mnist_viz developers <mnist_viz@users.noreply.github.com>
Installed-Size: {kilobytes}
Depends: libc6 (>= {glibc}), libegl1, libgl1
Recommends: fonts-dejavu-core | fonts-noto-core, libwayland-client0, libwayland-cursor0,
 libwayland-egl1
Description: See a neural network learn to read handwritten digits
 A window opens in which a network of 784 inputs, hidden units and 10 outputs
 learns in front of you. Draw a digit, and ten bars say what it makes of it.
 .
 Python and Qt are in the package; nothing of the system's is used or changed.
"""


def build(bundle: Path, out: Path, level: str = "6") -> Path:
    """Write the package into the folder `out` and return its path.

    Raises
    ------
    subprocess.CalledProcessError
        If dpkg-deb is missing or fails.
    """
    architecture = subprocess.check_output(["dpkg", "--print-architecture"], text=True).strip()
    package = out / f"mnist-viz_{__version__}_{architecture}.deb"
    out.mkdir(parents=True, exist_ok=True)
    with TemporaryDirectory() as folder:
        tree = Path(folder)
        tree.chmod(0o755)
        lay_out(bundle, tree)
        control = CONTROL.format(
            version=__version__,
            architecture=architecture,
            kilobytes=size(tree) // 1000,
            glibc=platform.libc_ver()[1],
        )
        (tree / "DEBIAN").mkdir()
        (tree / "DEBIAN/control").write_text(control, encoding="utf-8")
        pack = ["dpkg-deb", "--root-owner-group", "-Zxz", f"-z{level}", "--build"]
        subprocess.run([*pack, str(tree), str(package)], check=True)
    return package


def lay_out(bundle: Path, tree: Path) -> None:
    """Put everything where a Linux system looks for it, below `tree`."""
    shutil.copytree(bundle, tree / "usr/lib/mnist-viz", symlinks=True)
    (tree / "usr/bin").mkdir()
    (tree / "usr/bin/mnist-viz").symlink_to("../lib/mnist-viz/mnist-viz")
    share = tree / "usr/share"
    icons.write_theme(ROOT / "resources/icons/app.svg", share, IDENTIFIER)
    for ending, folder in (
        (".desktop", "applications"),
        (".metainfo.xml", "metainfo"),
        (".xml", "mime/packages"),
    ):
        (share / folder).mkdir(parents=True)
        shutil.copy(HERE / "linux" / f"{IDENTIFIER}{ending}", share / folder)
    documents = share / "doc/mnist-viz"
    documents.mkdir(parents=True)
    shutil.copy(bundle / "_internal/LICENSES.txt", documents / "copyright")


def size(folder: Path) -> int:
    """Return the bytes of all files below a folder, each counted once."""
    return sum(path.lstat().st_size for path in folder.rglob("*") if not path.is_dir())


if __name__ == "__main__":
    print(build(Path(sys.argv[1]), Path(sys.argv[2]), *sys.argv[3:]))  # noqa: T201
