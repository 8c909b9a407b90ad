"""Where no window can open there is a sentence that says what to do, and never a core dump."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from mnist_viz.cli.display import DEBIAN_PACKAGES, DisplayError, usable_platform

linux_only = pytest.mark.skipif(
    sys.platform != "linux", reason="other systems always have a window"
)


def start(**environment: str) -> subprocess.CompletedProcess[str]:
    """Open the window in a process of its own, with none of this one's displays."""
    hidden = {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM", "XDG_RUNTIME_DIR"}
    inherited = {name: value for name, value in os.environ.items() if name not in hidden}
    return subprocess.run(
        [sys.executable, "-m", "mnist_viz", "--screenshot", os.devnull],
        env=inherited | environment,
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )


def needs_qt() -> None:
    pytest.importorskip("PySide6", reason="the sentence is about PySide6 itself where it is absent")


@linux_only
def test_without_a_display_it_says_what_to_use_instead() -> None:
    needs_qt()
    result = start()
    assert result.returncode == 2
    assert "neither DISPLAY nor WAYLAND_DISPLAY is set" in result.stderr
    assert "mnist-viz train" in result.stderr
    assert "QT_QPA_PLATFORM=offscreen" in result.stderr


@linux_only
@pytest.mark.parametrize(
    "environment",
    [
        {"DISPLAY": ":987"},
        {"DISPLAY": ":987", "QT_QPA_PLATFORM": "xcb"},
        {"WAYLAND_DISPLAY": "wayland-987"},
        {"DISPLAY": ":987", "WAYLAND_DISPLAY": "wayland-987", "XDG_SESSION_TYPE": "wayland"},
    ],
    ids=["x11", "x11 asked for", "wayland", "both"],
)
def test_a_display_that_does_not_answer_is_named(environment: dict[str, str]) -> None:
    needs_qt()
    result = start(**environment)
    assert result.returncode == 2, result.stderr
    assert "987 does not answer" in result.stderr or "libxcb" in result.stderr


@linux_only
@pytest.mark.parametrize(
    ("library", "environment"),
    [
        ("libxcb-cursor.so.0", {"DISPLAY": ":987"}),
        ("libxkbcommon-x11.so.0", {"DISPLAY": ":987"}),
        ("libEGL.so.1", {"QT_QPA_PLATFORM": "offscreen"}),
    ],
)
def test_a_system_library_that_cannot_be_loaded_is_named_with_what_to_install(
    tmp_path: Path, library: str, environment: dict[str, str]
) -> None:
    needs_qt()
    (tmp_path / library).touch()  # found first, and no library
    result = start(LD_LIBRARY_PATH=str(tmp_path), **environment)
    assert result.returncode == 2
    assert library in result.stderr
    assert f"apt-get install {DEBIAN_PACKAGES}" in result.stderr


@linux_only
def test_without_pyside6_it_says_how_to_install_it() -> None:
    program = (
        "import sys, importlib.machinery, mnist_viz.__main__ as program;"
        "find = importlib.machinery.PathFinder.find_spec;"
        "importlib.machinery.PathFinder.find_spec = classmethod("
        "lambda cls, name, *rest: None if name == 'PySide6' else find(name, *rest));"
        "sys.argv = ['mnist-viz']; program.main()"
    )
    result = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, timeout=60, check=False
    )
    assert result.returncode == 2
    assert "pip install pyside6-essentials" in result.stderr


@pytest.mark.parametrize("setting", ["offscreen", "offscreen:size=10x10", "vnc;offscreen"])
def test_a_platform_that_was_asked_for_is_kept(tmp_path: Path, setting: str) -> None:
    found = usable_platform(tmp_path, {"QT_QPA_PLATFORM": setting, "DISPLAY": ":987"})
    assert found == setting.split(";", maxsplit=1)[0]


def test_where_the_first_platform_fails_the_next_is_taken(tmp_path: Path) -> None:
    environment = {"QT_QPA_PLATFORM": "wayland;offscreen", "WAYLAND_DISPLAY": "wayland-987"}
    assert usable_platform(tmp_path, environment) == "offscreen"


def test_no_display_at_all_is_an_error_of_usage(tmp_path: Path) -> None:
    with pytest.raises(DisplayError, match="no display") as caught:
        usable_platform(tmp_path, {})
    assert caught.value.exit_code == 2
