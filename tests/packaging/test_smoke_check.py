"""What is wrong with a bundle is noticed before anybody is given it."""

import importlib.util
import re
import sys
import tomllib
from pathlib import Path
from types import ModuleType

import numpy as np
import pytest
from PIL import Image

ROOT = Path(__file__).parents[2]


def load(name: str) -> ModuleType:
    """Import a file of packaging/, which is no package."""
    spec = importlib.util.spec_from_file_location(f"of_{name}", ROOT / f"packaging/{name}.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


smoke = load("smoke")
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
NEEDED = sorted({re.split("[^A-Za-z0-9-]", line)[0] for line in PROJECT["dependencies"]})


@pytest.fixture
def report() -> dict[str, object]:
    """What a whole program reports."""
    panels = (ROOT / "mnist_viz/ui/panels").glob("[a-z]*.py")
    return {
        "panels": {path.stem: 500 for path in panels},
        "lessons": [path.name for path in (ROOT / "resources/lessons").glob("*.txt")],
        "icons": [path.name for path in (ROOT / "resources/icons").glob("*.svg")],
        "steps": 100,
        "loss": 1.5,
        "strokes": 1,
        "licences": ["Python", *NEEDED],
    }


def test_a_whole_program_passes(report: dict[str, object]) -> None:
    smoke.check(report)


@pytest.mark.parametrize(
    ("field", "value", "said"),
    [
        ("panels", {"curves": 500}, "panels: 1 of"),
        ("lessons", [], "lessons: 0 of"),
        ("icons", ["play"], "icons: 1 of"),
        ("loss", 2.31, "learnt nothing"),
        ("steps", 0, "learnt nothing"),
        ("strokes", 0, "not drawn on"),
        ("licences", ["Python", *NEEDED[1:]], f"no licence of {NEEDED[0].lower()}"),
    ],
)
def test_what_is_missing_is_said(
    report: dict[str, object], field: str, value: object, said: str
) -> None:
    with pytest.raises(smoke.SmokeError, match=said):
        smoke.check(report | {field: value})


def test_a_blank_panel_is_named(report: dict[str, object]) -> None:
    panels = report["panels"]
    assert isinstance(panels, dict)
    with pytest.raises(smoke.SmokeError, match="panel pad is blank"):
        smoke.check(report | {"panels": panels | {"pad": 2}})


@pytest.mark.slow
def test_a_blank_picture_is_noticed(tmp_path: Path) -> None:
    blank, full = tmp_path / "blank.png", tmp_path / "full.png"
    Image.new("RGB", (400, 300), "white").save(blank)
    noise = np.random.default_rng(0).integers(0, 256, (300, 400, 3), dtype=np.uint8)
    Image.fromarray(noise).save(full)
    smoke.check_picture(full)
    with pytest.raises(smoke.SmokeError, match="12 of 12 parts"):
        smoke.check_picture(blank)


@pytest.mark.parametrize(
    ("bundle", "inside"), [("mnist-viz", "mnist-viz"), ("it.app", "Contents/MacOS/mnist-viz")]
)
def test_the_program_is_found_in_a_copy_of_the_bundle(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, bundle: str, inside: str
) -> None:
    monkeypatch.setattr(sys, "platform", "darwin")
    program = tmp_path / bundle / inside
    program.parent.mkdir(parents=True)
    program.write_text("the program", encoding="utf-8")
    copy = smoke.copied(tmp_path / bundle, tmp_path / "Räume")
    assert copy.is_relative_to(tmp_path / "Räume")
    assert copy.read_text("utf-8") == "the program"


def test_what_a_system_says_in_an_encoding_of_its_own_is_no_fault(tmp_path: Path) -> None:
    told = smoke.run(
        Path(sys.executable),
        smoke.bare(tmp_path, "offscreen"),
        "-c",
        "import sys; sys.stdout.buffer.write(b'gr\\xfc\\xdfe')",
    )
    assert told.startswith("gr")


def test_licences_that_are_not_in_the_bundle_are_named(tmp_path: Path) -> None:
    file = tmp_path / "LICENSES.txt"
    with pytest.raises(smoke.SmokeError, match=r"no LICENSES\.txt"):
        smoke.check_licences(file)
    sections = [f"{'=' * 80}\n{name} 1.0 (free)\n" for name in ("Python", *NEEDED)]
    file.write_text("\n".join(sections), encoding="utf-8")
    smoke.check_licences(file)
    file.write_text("\n".join(sections[1:]), encoding="utf-8")
    with pytest.raises(smoke.SmokeError, match="has no python"):
        smoke.check_licences(file)
