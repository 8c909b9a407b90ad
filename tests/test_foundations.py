"""The project's own promises: what it depends on and why, how it is started, what it excludes."""

import ast
import re
import sys
import tomllib
from collections.abc import Iterator
from pathlib import Path

import pytest
from packaging.requirements import Requirement
from packaging.version import Version

from mnist_viz import __version__
from mnist_viz.cli.display import DEBIAN_PACKAGES

ROOT = Path(__file__).parents[1]
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
REQUIREMENTS = [Requirement(line) for line in PROJECT["dependencies"]]
README = (ROOT / "README.md").read_text("utf-8")

# Where the name of what is installed is not the name of what is imported.
MODULES = {"pyside6-essentials": "PySide6", "pillow": "PIL"}


def test_more_than_half_of_the_tests_are_quick(quick_and_all: tuple[int, int]) -> None:
    """`-m "not slow"` is what one runs all day: it must say something of nearly everything."""
    quick, every = quick_and_all
    if every < 2000:
        pytest.skip("only some tests were asked for")
    assert quick > every / 2


@pytest.mark.parametrize(
    ("python", "pyside", "allowed"),
    [
        ("3.11", "6.12.0", False),
        ("3.11", "6.11.3", True),
        ("3.12", "6.12.0", True),
        ("3.13", "6.12.0", True),
    ],
)
def test_the_pyside6_that_aborts_on_python_3_11_is_excluded_there(
    python: str, pyside: str, allowed: bool
) -> None:
    environment = {"python_version": python, "python_full_version": f"{python}.0"}
    concerned = [
        requirement
        for requirement in REQUIREMENTS
        if requirement.name == "pyside6-essentials"
        and (requirement.marker is None or requirement.marker.evaluate(environment))
    ]
    assert concerned
    assert all(Version(pyside) in one.specifier for one in concerned) is allowed


def imported() -> Iterator[str]:
    for path in (ROOT / "mnist_viz").rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.Import):
                yield from (alias.name.partition(".")[0] for alias in node.names)
            elif isinstance(node, ast.ImportFrom) and node.module:
                yield node.module.partition(".")[0]


@pytest.mark.slow
def test_what_is_imported_is_declared_and_what_is_declared_is_imported() -> None:
    extras = [
        Requirement(line)
        for name, lines in PROJECT["optional-dependencies"].items()
        for line in lines
        if name not in {"test", "dev", "package", "docs"}
    ]
    declared = {
        MODULES.get(requirement.name, requirement.name.replace("-", "_"))
        for requirement in REQUIREMENTS + extras
    }
    # shiboken6 comes with PySide6, and google.protobuf with onnx.
    ours = {"mnist_viz", "shiboken6", "google"}
    assert set(imported()) - ours - sys.stdlib_module_names == declared


def test_every_dependency_is_justified_in_one_line() -> None:
    page = (ROOT / "docs" / "dependencies.md").read_text("utf-8")
    justified = re.findall(r"^\| `([\w-]+)` \| .+ \|$", page, re.MULTILINE)
    extras = [
        Requirement(line) for lines in PROJECT["optional-dependencies"].values() for line in lines
    ]
    names = {requirement.name for requirement in REQUIREMENTS + extras} - {"mnist-viz"}
    assert sorted(justified) == sorted(names)


@pytest.mark.parametrize(
    "command",
    [
        "python3 -m venv .venv && .venv/bin/python -m pip install -e . "
        "&& .venv/bin/python -m mnist_viz",
        "python3 -m venv .venv && .venv/bin/python -m pip install -e '.[test]' "
        "&& .venv/bin/python -m pytest",
        r"py -m venv .venv && .venv\Scripts\python -m pip install -e . "
        r"&& .venv\Scripts\python -m mnist_viz",
        "apt-get update && apt-get install -y --no-install-recommends python3-venv "
        f"{DEBIAN_PACKAGES} && python3 -m venv .venv && .venv/bin/python -m pip install -e . "
        "&& .venv/bin/python -m mnist_viz",
    ],
)
def test_the_readme_gives_complete_commands(command: str) -> None:
    assert f"\n{command}\n" in README


def test_the_version_is_one_and_the_changelog_has_it() -> None:
    assert PROJECT["version"] == __version__
    assert f"## {__version__}" in (ROOT / "CHANGELOG.md").read_text("utf-8")


def test_every_floor_is_on_the_page_about_the_architecture() -> None:
    page = (ROOT / "docs" / "architecture.md").read_text("utf-8")
    floors = [path.parent.name for path in (ROOT / "mnist_viz").glob("*/__init__.py")]
    assert {"cli", "core", "data", "runs", "session", "ui"} <= set(floors)
    assert all(f"`{floor}`" in page for floor in floors)


@pytest.mark.slow
def test_no_two_classes_share_a_name() -> None:
    places: dict[str, list[str]] = {}
    for path in (ROOT / "mnist_viz").rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.ClassDef):
                places.setdefault(node.name, []).append(str(path.relative_to(ROOT)))
    assert {name: found for name, found in places.items() if len(found) > 1} == {}


ARRAYS = re.compile(r"\b(NDArray|ndarray|Floats|Bytes|Numbers)\b")


@pytest.mark.slow
def test_no_dataclass_compares_arrays_for_equality():
    """`==` of two that hold arrays raises where a truth value is needed: they are distinguished by
    identity."""
    compared = []
    for path in (ROOT / "mnist_viz").rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if not isinstance(node, ast.ClassDef):
                continue
            decorators = [ast.unparse(decorator) for decorator in node.decorator_list]
            is_dataclass = any(words.startswith("dataclass") for words in decorators)
            fields = [ast.unparse(f.annotation) for f in node.body if isinstance(f, ast.AnnAssign)]
            by_identity = any("eq=False" in words for words in decorators)
            if is_dataclass and not by_identity and any(map(ARRAYS.search, fields)):
                compared.append(f"{path.name}: {node.name}")
    assert compared == []
