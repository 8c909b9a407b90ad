"""Where a user's files are, or cannot be, the program runs, trains, and says what it lacks."""

import os
import shutil
import stat
from pathlib import Path

import pytest

STRANGE = "Jürgen Müller 手 'x' & co"

ENDINGS = ("npz", "csv", "safetensors")

SAVED = "Your last session"
"""What the next start offers."""


def trains_and_ends_well(program) -> None:
    program.begin()
    assert program.do("session.frame().error") is None
    assert program.close() == 0
    assert "Traceback" not in program.said


def test_a_read_only_home_is_said_and_hinders_nothing(start, home: Path) -> None:
    home.chmod(0o555)
    program = start(stranger=True)
    assert "will not be kept for the next start" in program.do("window.banner.text")
    assert str(home) in program.do("window.banner.text")
    trains_and_ends_well(program)
    assert list(home.iterdir()) == []


@pytest.mark.skipif(os.name != "posix" or os.geteuid() != 0, reason="only root becomes a stranger")
@pytest.mark.parametrize("variable", [None, ""])
def test_a_person_without_a_home_gets_the_program_and_no_litter(
    start, place: Path, variable: str | None
) -> None:
    before = set(place.iterdir())
    place.chmod(0o777)  # so that litter could be dropped where it is started
    program = start(environ={"HOME": variable}, stranger=True)
    assert "there is no home folder" in program.do("window.banner.text")
    program.do("panels()['recipe'].form.show_recipe(Recipe(data='mnist'))")
    program.do("panels()['recipe']._show_changes()")
    trains_and_ends_well(program)
    assert set(place.iterdir()) == before


def test_a_home_that_does_not_exist_is_said_and_hinders_nothing(start, place: Path) -> None:
    gone = place / "gone" / "away"
    program = start(environ={"HOME": str(gone)}, stranger=True)
    if os.geteuid() == 0:
        assert "will not be kept" in program.do("window.banner.text")
        assert not gone.exists()
    trains_and_ends_well(program)


def test_names_with_spaces_and_letters_of_every_script_are_like_any_other(
    start, tmp_path: Path, digits: Path
) -> None:
    home, data, files = (tmp_path / f"{what} {STRANGE}" for what in ("home", "data", "files"))
    home.mkdir()
    files.mkdir()
    shutil.copytree(digits, data)
    # The plain C locale, under which nothing but ASCII could be a name.
    strange = {"HOME": str(home), "LC_ALL": "C"}
    program = start("--data", str(data), "--theme", "dark", environ=strange)
    program.begin()
    program.do("session.training.pause()")
    program.until("session.frame().state is State.PAUSED")
    for ending in ENDINGS:
        path = files / f"{STRANGE}.{ending}"
        program.do(f"window.files.export(Path({str(path)!r}))")
        assert program.do("window.banner.text") == f"{path} is written."
        assert path.stat().st_size > 0
    program.do(f"window.files.save_picture(window, Path({str(files / STRANGE) + '.svg'!r}))")
    run, kept = files / f"{STRANGE}.json", files / f"kept {STRANGE}.safetensors"
    program.do(f"window.files.keep(Path({str(run)!r}))")
    program.do(f"window.files.keep(Path({str(kept)!r}))")
    program.until(f"{str(kept)!r} in window.banner.text")
    step = program.do("session.frame().live.step")
    program.do("session.training.reset()")
    program.do(f"window.files.open(Path({str(kept)!r}))")
    program.until(f"session.frame().live is not None and session.frame().live.step == {step}")
    program.do(f"window.files.open(Path({str(run)!r}))")
    program.until("'to the last bit' in window.banner.text")
    trains_and_ends_well(program)
    assert any(path.suffix == ".safetensors" for path in home.rglob("*"))
    again = start("--data", str(data), environ=strange)
    assert again.do("window.themes.choice") == "dark"
    assert again.do("window.banner.text").startswith(SAVED)
    assert again.close() == 0


@pytest.mark.parametrize("room", [0, 20_000])
def test_a_full_disk_is_said_leaves_no_half_files_and_training_goes_on(
    start, tmp_path: Path, room: int
) -> None:
    program = start(fsize=room)
    said = program.do("window.banner.text")
    assert room or "will not be kept for the next start" in said
    assert room or "File too large" in said
    program.begin()
    files = tmp_path / "files"
    files.mkdir()
    for ending in ENDINGS:
        path = files / f"out.{ending}"
        program.do(f"window.files.export(Path({str(path)!r}))")
        written, said = path.exists(), program.do("window.banner.text")
        assert said == f"{path} is written." if written else "could not be written" in said
        assert not written or 0 < path.stat().st_size <= room
    kept, picture = files / "kept.safetensors", files / "window.png"
    program.do(f"window.files.keep(Path({str(kept)!r}))")
    program.until(f"{str(kept)!r} in window.banner.text and 'not be' in window.banner.text")
    program.do(f"window.files.save_picture(window, Path({str(picture)!r}))")
    assert "could not be written" in program.do("window.banner.text")
    program.do(f"film = Filming(Path({str(files / 'film.gif')!r}), window, window, [0, 1, 2, 3])")
    program.do("ends = []; film.ended.connect(ends.append); film.start()")
    program.until("ends")
    assert "could not be made" in program.do("ends[0]")
    left = {path.name for path in files.iterdir()}
    assert left <= {"out.npz", "out.csv"}
    assert room or not left
    step = program.do("session.frame().live.step")
    program.until(f"session.frame().live.step > {step} and session.frame().error is None")
    assert program.close() == 0
    assert "Traceback" not in program.said


def test_a_disk_that_fills_up_is_said_once_and_nothing_is_offered_that_would_lose_the_run(
    start,
) -> None:
    program = start(fsize=20_000, every=0.1)
    program.begin()
    program.until("'could not be kept for the next start' in window.banner.text")
    assert not program.do("window.banner.remedy.isVisible()")
    program.do("window.banner.dismiss()")
    step = program.do("session.frame().live.step")
    program.until(f"session.frame().live.step > {step} + 50")  # and half a second of autosaves
    assert program.do("window.banner.text") == ""
    assert program.close() == 0
    assert "Traceback" not in program.said


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="there is no /dev/full here")
def test_a_device_that_is_full_is_said_and_stays_a_device(start, tmp_path: Path) -> None:
    full = Path("/dev/full")
    if os.geteuid() == 0:  # one that may be broken
        full = tmp_path / "full.csv"
        os.mknod(full, stat.S_IFCHR | 0o666, Path("/dev/full").stat().st_rdev)
    else:
        (tmp_path / "full.csv").symlink_to(full)
    program = start()
    program.begin()
    program.do(f"window.files.export(Path({str(tmp_path / 'full.csv')!r}))")
    assert "could not be written: No space left" in program.do("window.banner.text")
    assert full.is_char_device()
    trains_and_ends_well(program)


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="there is no /dev/full here")
def test_a_terminal_that_takes_no_more_words_silences_no_fault(start) -> None:
    program = start(said=Path("/dev/full"))
    program.do("QTimer.singleShot(0, lambda: 1 / 0)")
    program.until("'ZeroDivisionError' in window.banner.text")
    program.begin()
    assert program.close() == 0
