"""Use the program as a user would who has only that: `python packaging/smoke.py dist/mnist-viz`.

A bundle's folder is copied to a place with spaces and letters of other alphabets; an installed
program is used where it is. It finds no Python and no settings, and must come through
`mnist-viz smoke`, training and opening what was trained.
"""

import json
import os
import re
import shutil
import subprocess
import sys
import tomllib
from pathlib import Path
from tempfile import TemporaryDirectory

import numpy as np
from PIL import Image

ROOT = Path(__file__).parents[1]
PLACE = "Räume & Zahlen 数字"
INSIDE = "_internal"
"""Beside the program of a bundle is a folder of this name with all the rest."""

SECONDS = 120
MAX_BLANK = 30
"""Colours in a picture of a panel that shows little more than its background."""


class SmokeError(Exception):
    """What is wrong with the program as it was installed."""


def main(given: Path, platform: str) -> None:
    """Try a bundle's folder, or an installed program, out on one of Qt's platforms.

    Raises
    ------
    SmokeError
        If anything is not as it must be.
    """
    with TemporaryDirectory() as folder:
        place = Path(folder) / PLACE
        home = place / "home"
        home.mkdir(parents=True)
        environment = bare(home, platform)
        program = copied(given, place) if given.is_dir() else given
        report = json.loads(
            run(program, environment, "smoke", "--json", "--screenshot", str(home / "1.png"))
        )
        check(report)
        if report["bundled"] != (given.is_dir() or inside(program).is_dir()):
            raise SmokeError("this is not the bundle")
        if report["bundled"]:
            check_licences(inside(program) / "LICENSES.txt")
        check_picture(home / "1.png")
        kept = home / "ein Lauf.mnistviz"
        run(program, environment, "train", "--epochs", "1", "--checkpoint", str(kept))
        run(program, environment, str(kept), "--screenshot", str(home / "2.png"), "--after", "1")
        check_picture(home / "2.png")
    print(  # noqa: T201
        f"{report['platform']}: {len(report['panels'])} panels, {len(report['lessons'])} lessons, "
        f"{len(report['icons'])} icons, {report['steps']} steps, loss {report['loss']}; window in "
        f"{report['window_s']} s, first frame of training in {report['first_frame_s']} s"
    )


def copied(bundle: Path, place: Path) -> Path:
    """Copy a bundle's folder, or an .app of macOS, to a place and return its program there."""
    copy = place / f"the program{bundle.suffix}"
    shutil.copytree(bundle, copy, symlinks=True)
    if bundle.suffix == ".app":
        return copy / "Contents/MacOS/mnist-viz"
    return copy / ("mnist-viz.exe" if sys.platform == "win32" else "mnist-viz")


def inside(program: Path) -> Path:
    """Return the folder in which a bundle's program keeps its files."""
    beside = program.resolve().parent
    return beside.parent / "Resources" if beside.name == "MacOS" else beside / INSIDE


def bare(home: Path, platform: str) -> dict[str, str]:
    """Return the environment of a user who has just got the computer, without Python."""
    kept = ("SYSTEMROOT", "TEMP", "TMP", "DISPLAY", "XAUTHORITY", "OPENBLAS_CORETYPE")
    inherited = {name: os.environ[name] for name in kept if name in os.environ}
    places = {"HOME": home, "USERPROFILE": home, "APPDATA": home, "LOCALAPPDATA": home}
    return {
        **inherited,
        **{name: str(path) for name, path in places.items()},
        "PATH": str(home),
        "QT_QPA_PLATFORM": platform,
        "LC_ALL": "C.UTF-8",
    }


def run(program: Path, environment: dict[str, str], *words: str) -> str:
    """Run the program and return what it printed.

    Raises
    ------
    SmokeError
        If it says of a fault, or ends with another code than 0.
    """
    done = subprocess.run(
        [program, *words],
        env=environment,
        cwd=environment["HOME"],
        capture_output=True,
        encoding="utf-8",
        errors="replace",  # Windows' own messages come in another encoding
        timeout=SECONDS,
        check=False,
    )
    if done.returncode != 0 or "Traceback" in done.stderr:
        raise SmokeError(f"{words[0]} ended with {done.returncode}:\n{done.stderr}")
    return done.stdout


def check(report: dict[str, object]) -> None:
    """Compare what the program has with what the source has.

    Raises
    ------
    SmokeError
        If anything is missing, blank or untrained.
    """
    panels, said = report["panels"], []
    assert isinstance(panels, dict)
    found = {name: report[name] for name in ("panels", "lessons", "icons")}
    source = {
        "panels": {path.stem for path in (ROOT / "mnist_viz/ui/panels").glob("[a-z]*.py")},
        "lessons": list((ROOT / "resources/lessons").glob("*.txt")),
        "icons": list((ROOT / "resources/icons").glob("*.svg")),
    }
    for name, wanted in source.items():
        if len(found[name]) != len(wanted):
            said.append(f"{name}: {len(found[name])} of {len(wanted)}")
    told = {name.lower().replace("_", "-") for name in report["licences"]}
    said += [f"no licence of {name}" for name in sorted(needed() - told)]
    said += [f"panel {name} is blank" for name, n in panels.items() if n <= MAX_BLANK]
    if int(str(report["steps"])) < 50 or float(str(report["loss"])) > 2.3:
        said.append("the network has learnt nothing")
    if report["strokes"] != 1:
        said.append("the pad was not drawn on")
    if said:
        raise SmokeError("; ".join(said))


def needed() -> set[str]:
    """Return Python and what the program asks for here, whose licences its About box must name."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    asked = (line.partition(";")[0] for line in project["dependencies"])
    return {"python", *(re.split("[^a-z0-9-]", line.lower())[0] for line in asked)}


def check_licences(file: Path) -> None:
    """Look into the bundle's LICENSES.txt.

    Raises
    ------
    SmokeError
        If it is not there, or anything that is always bundled is not in it.
    """
    if not file.is_file():
        raise SmokeError(f"there is no {file.name}")
    text = file.read_text("utf-8").lower().replace("_", "-")
    missing = sorted(name for name in needed() if f"\n{name} " not in text)
    if missing:
        raise SmokeError(f"{file.name} has no {', '.join(missing)}")


def check_picture(path: Path) -> None:
    """Look at a picture of the window.

    Raises
    ------
    SmokeError
        If most of it is blank.
    """
    picture = np.asarray(Image.open(path).convert("RGB"))
    rows = np.array_split(picture, 3)
    tiles = [tile.reshape(-1, 3) for row in rows for tile in np.array_split(row, 4, axis=1)]
    full = sum(len(np.unique(tile, axis=0)) > 40 for tile in tiles)
    if full < 9:
        raise SmokeError(f"{path.name}: {12 - full} of 12 parts of the window are all but blank")


if __name__ == "__main__":
    main(Path(sys.argv[1]).absolute(), sys.argv[2] if len(sys.argv) > 2 else "offscreen")
