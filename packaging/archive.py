"""The bundle as one archive, within limits: `python packaging/archive.py dist/mnist-viz OUT`."""

import platform
import shutil
import subprocess
import sys
from pathlib import Path

from mnist_viz import __version__

MAX_UNPACKED, MAX_PACKED = 195_000_000, 56_000_000
"""Bytes: what a school's old laptop and slow line can be asked for."""


def pack(bundle: Path, out: Path) -> Path:
    """Write the archive into the folder `out` and return its path.

    Raises
    ------
    subprocess.CalledProcessError
        If tar or xz is missing or fails.
    """
    out.mkdir(parents=True, exist_ok=True)
    system = f"{platform.system().lower()}-{platform.machine()}"
    if sys.platform == "win32":  # portable: unpacked anywhere, without an installer
        name = str(out / f"mnist-viz-{__version__}-{system}-portable")
        return Path(shutil.make_archive(name, "zip", bundle.parent, bundle.name))
    archive = out / f"mnist-viz-{__version__}-{system}.tar.xz"
    command = ["tar", "-C", str(bundle.parent), "-I", "xz -T0", "-cf", str(archive), bundle.name]
    subprocess.run(command, check=True)
    return archive


def main(bundle: Path, out: Path) -> str:
    """Pack, print both sizes, and return what is too large, or ""."""
    files = [path for path in bundle.rglob("*") if path.is_file() and not path.is_symlink()]
    unpacked, packed = sum(path.stat().st_size for path in files), pack(bundle, out).stat().st_size
    told = [
        f"{name}: {size / 1e6:.1f} MB of at most {most / 1e6:.0f}"
        for name, size, most in (
            ("unpacked", unpacked, MAX_UNPACKED),
            ("packed", packed, MAX_PACKED),
        )
    ]
    print(f"{len(files)} files; {'; '.join(told)}")  # noqa: T201
    if unpacked > MAX_UNPACKED or packed > MAX_PACKED:
        files.sort(key=lambda path: -path.stat().st_size)
        large = (f"{path.stat().st_size / 1e6:.1f} {path.relative_to(bundle)}" for path in files)
        return "The bundle is too large. Largest files (MB):\n" + "\n".join(list(large)[:20])
    return ""


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]), Path(sys.argv[2])) or None)
