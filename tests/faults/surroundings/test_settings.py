"""Settings that were damaged cost the person neither the program nor what the file held."""

from pathlib import Path

import pytest

BROKEN = {
    "noise": bytes(range(256)) * 40,
    "zeros": bytes(4096),
    "a file cut short": b'[window]\nlayout="@ByteArray(\\0\\0\\0\\xff\\0\\0',
    "numbers for pictures": b"[window]\nlayout=7\ngeometry=hello\ntheme=@Size(3 4)\n",
    "a layout that is none": b'[window]\nlayout="@ByteArray(nothing)"\ngeometry="@ByteArray(x)"\n',
}


def settings_file(home: Path) -> Path:
    return home / ".config" / "mnist_viz" / "mnist_viz.conf"


@pytest.mark.parametrize("kind", ["noise", "zeros", "numbers for pictures"])
def test_damaged_settings_are_said_copied_and_begun_anew(start, home: Path, kind: str) -> None:
    file = settings_file(home)
    file.parent.mkdir(parents=True)
    file.write_bytes(BROKEN[kind])
    program = start()
    assert "The settings were damaged" in program.do("window.banner.text")
    (copy,) = file.parent.glob("*.damaged-*")
    assert copy.read_bytes() == BROKEN[kind]
    assert str(copy) in program.do("window.banner.text")
    program.begin()
    program.do("window.commands['dark'].trigger()")
    assert program.close() == 0
    assert "Traceback" not in program.said
    again = start()
    assert again.do("window.banner.text") == ""
    assert again.do("window.themes.choice") == "dark"
    assert again.close() == 0


@pytest.mark.parametrize("kind", ["a file cut short", "a layout that is none"])
def test_the_window_opens_whatever_is_in_the_settings(start, home: Path, kind: str) -> None:
    file = settings_file(home)
    file.parent.mkdir(parents=True)
    file.write_bytes(BROKEN[kind])
    program = start()
    assert program.do("all(dock.panel is not None for dock in window.area.docks)")
    assert program.close() == 0
    assert "Traceback" not in program.said


def test_a_folder_where_the_settings_should_be_hinders_nothing(start, home: Path) -> None:
    settings_file(home).mkdir(parents=True)
    program = start()
    program.begin()
    assert program.close() == 0
    assert "Traceback" not in program.said
    assert settings_file(home).is_dir()
