"""Where no window can open there is a sentence that says what to do, and never a core dump."""

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest
from PIL import Image

from mnist_viz.cli.display import DisplayError, install_line, usable_platform

pytestmark = pytest.mark.slow  # they start programs

linux_only = pytest.mark.skipif(
    sys.platform != "linux", reason="other systems always have a window"
)


def start(*words: object, **environment: str) -> subprocess.CompletedProcess[str]:
    """Start the program in its own process, with none of this one's displays."""
    hidden = {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM", "XDG_RUNTIME_DIR"}
    inherited = {name: value for name, value in os.environ.items() if name not in hidden}
    return subprocess.run(
        [sys.executable, "-m", "mnist_viz", *map(str, words)],
        env=inherited | environment,
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )


@linux_only
@pytest.mark.window
def test_without_a_display_it_trains_in_the_terminal_and_leaves_a_picture(
    folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    result = start("--data", folder)
    assert result.returncode == 0, result.stderr
    first, *epochs = result.stderr.splitlines()
    assert "neither DISPLAY nor WAYLAND_DISPLAY is set" in first
    assert len(epochs) == 5
    assert all(
        re.fullmatch(r"epoch \d\.00 of 5  loss \d\.\d{4}  accuracy [\d.]+%  \S+", line)
        for line in epochs
    ), epochs
    assert re.search(r"^test accuracy +\d+\.\d\d%$", result.stdout, re.MULTILINE)
    named = re.search(r"^picture +(.*)$", result.stdout, re.MULTILINE)
    assert named is not None
    with Image.open(named[1]) as picture:
        assert picture.size == (1440, 900)
        assert len(picture.getcolors(1 << 24) or []) > 300, "the panels are empty"


@linux_only
def test_window_ends_with_an_error_of_usage_where_none_can_open() -> None:
    result = start("--window")
    assert result.returncode == 2
    assert result.stdout == ""
    assert len(result.stderr.splitlines()) == 1
    assert "Traceback" not in result.stderr


@linux_only
@pytest.mark.window
def test_a_screenshot_needs_no_display(folder: Path, tmp_path: Path) -> None:
    result = start("--data", folder, "--screenshot", tmp_path / "1.png", "--after", "0")
    assert (result.returncode, result.stdout, result.stderr) == (0, "", "")
    assert (tmp_path / "1.png").read_bytes().startswith(b"\x89PNG")


@linux_only
@pytest.mark.window
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
    result = start("--window", **environment)
    assert result.returncode == 2, result.stderr
    assert "987 does not answer" in result.stderr or "libxcb" in result.stderr


@linux_only
@pytest.mark.window
@pytest.mark.parametrize(
    ("library", "environment", "words"),
    [
        ("libxcb-cursor.so.0", {"DISPLAY": ":987"}, ["--window"]),
        ("libxkbcommon-x11.so.0", {"DISPLAY": ":987"}, ["--window"]),
        ("libEGL.so.1", {}, ["--screenshot", os.devnull]),
        ("libEGL.so.1", {}, ["smoke"]),
    ],
)
def test_a_system_library_that_cannot_be_loaded_is_named_with_what_to_install(
    tmp_path: Path, library: str, environment: dict[str, str], words: list[str]
) -> None:
    (tmp_path / library).touch()  # found first, and no library
    result = start(*words, LD_LIBRARY_PATH=str(tmp_path), **environment)
    assert result.returncode == 2
    assert len(result.stderr.splitlines()) == 1
    assert library in result.stderr
    assert install_line() in result.stderr


@linux_only
@pytest.mark.window
def test_without_the_libraries_it_trains_and_says_why_there_is_no_picture(
    folder: Path, tmp_path: Path
) -> None:
    (tmp_path / "libEGL.so.1").touch()
    result = start("--data", folder, LD_LIBRARY_PATH=str(tmp_path))
    assert result.returncode == 0
    assert "test accuracy" in result.stdout
    assert "There is no picture of the window." in result.stderr
    assert install_line() in result.stderr


@pytest.mark.parametrize("manager", ["apt-get", "dnf", "pacman", "apk"])
def test_the_line_to_type_is_that_of_the_systems_own_package_manager(
    manager: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    program = tmp_path / manager
    program.touch(mode=0o755)
    monkeypatch.setenv("PATH", str(tmp_path))
    assert install_line().startswith(f"{manager} ")


@linux_only
def test_without_pyside6_it_says_how_to_install_it() -> None:
    program = (
        "import sys, importlib.machinery, mnist_viz.__main__ as program;"
        "find = importlib.machinery.PathFinder.find_spec;"
        "importlib.machinery.PathFinder.find_spec = classmethod("
        "lambda cls, name, *rest: None if name == 'PySide6' else find(name, *rest));"
        "sys.argv = ['mnist-viz', '--window']; program.main()"
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
