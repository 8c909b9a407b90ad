"""Settings that were damaged cost the user neither the program nor what the file held."""

import os
import stat
from pathlib import Path

import pytest

BROKEN = {
    "noise": bytes(range(256)) * 40,
    "zeros": bytes(4096),
    "numbers for pictures": b"[window]\nlayout=7\ngeometry=hello\ntheme=@Size(3 4)\n",
}
NO_LAYOUT = b'[window]\nlayout="@ByteArray(nothing)"\ngeometry="@ByteArray(x)"\ntheme=dark\n'


def settings_file(home: Path) -> Path:
    return home / ".config" / "mnist_viz" / "mnist_viz.conf"


def put(home: Path, content: bytes) -> Path:
    file = settings_file(home)
    file.parent.mkdir(parents=True)
    file.write_bytes(content)
    return file


@pytest.mark.parametrize("kind", BROKEN)
def test_damaged_settings_are_said_copied_and_begun_anew(start, home: Path, kind: str) -> None:
    file = put(home, BROKEN[kind])
    program = start()
    said = program.do("window.banner.text")
    assert "The settings were damaged" in said
    (copy,) = file.parent.glob("*.damaged-*")
    assert copy.read_bytes() == BROKEN[kind]
    assert str(copy) in said
    program.do("window.commands['dark'].trigger()")
    assert program.close() == 0
    assert "Traceback" not in program.said
    assert b"theme=dark" in file.read_bytes()


def test_settings_that_say_nothing_of_use_are_left_aside_and_those_of_use_are_taken(
    start, home: Path
) -> None:
    file = put(home, NO_LAYOUT)
    program = start(panels=None)
    assert program.do("window.themes.choice") == "dark"
    assert program.do("window.banner.text") == ""
    assert program.do("sum(dock.isVisible() for dock in window.area.docks)") > 3
    assert program.close() == 0
    assert "Traceback" not in program.said
    assert list(file.parent.iterdir()) == [file]


def make_socket(path: Path) -> None:
    """Make a file that nobody may open, not even root."""
    os.mknod(path, stat.S_IFSOCK | 0o600)


def check_unreadable(start, file: Path) -> None:
    """Check that the program says that it cannot read the settings, and works without them."""
    program = start()
    assert f"The settings in {file} cannot be read" in program.do("window.banner.text")
    program.begin()
    assert program.close() == 0
    assert "Traceback" not in program.said
    assert list(file.parent.iterdir()) == [file]
    assert not file.is_file()


def test_a_folder_in_place_of_the_settings_is_said_left_alone_and_hinders_nothing(
    start, home: Path
) -> None:
    file = settings_file(home)
    file.mkdir(parents=True)
    check_unreadable(start, file)


def test_settings_that_cannot_be_read_are_said_once_and_again_when_it_is_news(
    start, home: Path
) -> None:
    file = settings_file(home)
    file.parent.mkdir(parents=True)
    make_socket(file)
    check_unreadable(start, file)
    again = start()
    assert "settings" not in again.do("window.banner.text"), "it was reported before"
    assert again.close() == 0
    file.unlink()
    mended = start()
    assert mended.close() == 0
    file.unlink()
    make_socket(file)
    fresh = start()
    assert "cannot be read" in fresh.do("window.banner.text"), "it is news again"
    assert fresh.close() == 0


@pytest.mark.skipif(os.geteuid() != 0, reason="only root becomes another user")
def test_settings_that_nobody_can_write_are_said_once(start, home: Path, place: Path) -> None:
    put(home, b"[window]\ntheme=dark\n")
    home.joinpath(".config/mnist_viz").chmod(0o555)
    state = place / "state"
    state.mkdir()
    state.chmod(0o777)
    for said in (True, False):
        program = start(environ={"XDG_STATE_HOME": str(state)}, stranger=True)
        assert program.do("window.themes.choice") == "dark"
        assert ("cannot be written" in program.do("window.banner.text")) is said
        assert program.close() == 0
        assert "Traceback" not in program.said
