"""Whatever the disk, the home, the locale and the screen are like, the program starts and says."""

import csv
import json
import os
import signal
from pathlib import Path
from threading import Event

import pytest

from mnist_viz.runs.autosaves import abandoned
from mnist_viz.runs.checkpoint_file import load_checkpoint

NOBODY = 54321
"""A user of whom the system knows nothing, nor any home."""
SETTINGS = ".config/mnist_viz/mnist_viz.conf"
MINUTE = 60.0 if os.environ.get("MNIST_VIZ_FULL_MINUTE") else 2.0
"""Seconds for which a program is stopped; the whole minute where it is asked for."""


def as_nobody() -> dict[str, object]:
    """Root may write anywhere, so the program runs as somebody who may not."""
    return {"FAULTS_USER": NOBODY} if os.geteuid() == 0 else {}


def well(program) -> list[str]:
    """Wait for the program to end well; return what its banner said."""
    code, _ = program.end()
    assert code == 0, "\n".join(program.errors)
    assert "Traceback" not in "".join(program.errors)
    return program.said("banner")


def test_a_home_that_cannot_be_written_is_said_and_training_goes_on(start, home: Path) -> None:
    home.chmod(0o555)
    (said,) = well(start("looking", **as_nobody()))
    assert "will not be kept for the next start" in said
    assert "Permission denied" in said
    assert list(home.iterdir()) == []


def test_a_disk_that_is_full_from_the_first_byte_is_no_hindrance(start, runs: Path) -> None:
    (said,) = well(start("looking", FAULTS_FSIZE=0))
    assert "will not be kept for the next start" in said
    assert "File too large" in said


def test_a_disk_that_fills_up_is_said_of_every_file_and_leaves_no_half(
    start, place: Path, runs: Path
) -> None:
    program = start("writing", FAULTS_FSIZE=600)
    well(program)
    sentences = program.said("wrote")
    assert len(sentences) == 4
    assert all("could not be written" in said for said in sentences), sentences
    assert all("File too large" in said or "No space" in said for said in sentences), sentences
    assert not list(place.glob("*.safetensors")) + list(place.glob(".*.part"))
    assert not list(runs.glob("*.safetensors")) + list(runs.glob(".*.part"))


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="no /dev/full on this system")
def test_a_full_disk_under_its_own_output_does_not_end_it(start) -> None:
    shell = ("sh", "-c", 'exec "$@" 2>/dev/full', "sh")
    program = start("failing_slot", before=shell)
    code, _ = program.end()
    assert "ZeroDivisionError: for the test" in program.said("banner")[0]
    assert program.said("left") == [""]
    assert code in (0, 120)  # 120: Python says that its own output could not be written


@pytest.mark.parametrize("home_variable", [None, "", "/nonexistent/home"])
def test_without_a_home_it_starts_and_litters_nowhere(start, place, home_variable) -> None:
    before = set(place.iterdir())
    program = start("looking", HOME=home_variable, **as_nobody())
    (said,) = well(program)
    assert "will not be kept for the next start" in said
    assert set(place.iterdir()) == before


@pytest.mark.parametrize(
    "damage",
    [
        b"\x00\xff\xfe garbage \x80" * 50,
        b"[window]\nlayout=12\ngeometry=no geometry\ntheme=dark\n",
        b"[window]\nlayout=@ByteArray(\\0\\xff)\ngeometry=@Rect(1 2 3 4)\ntheme=@Variant()\n",
    ],
    ids=["bytes", "other kinds", "other values"],
)
def test_damaged_settings_become_the_defaults_and_a_copy_is_kept(start, home, damage) -> None:
    file = home / SETTINGS
    file.parent.mkdir(parents=True)
    file.write_bytes(damage)
    (said,) = well(start("looking"))
    assert "The settings were damaged" in said
    (copy,) = file.parent.glob("*.damaged-*")
    assert str(copy) in said
    assert copy.read_bytes() == damage
    assert well(start("looking")) == [""]


def test_settings_that_nobody_damaged_are_taken_as_they_are(start, home: Path) -> None:
    well(start("looking"))
    assert (home / SETTINGS).exists()
    assert well(start("looking")) == [""]
    assert not list((home / SETTINGS).parent.glob("*.damaged-*"))


def test_numbers_in_files_have_points_where_people_write_commas(start, place: Path) -> None:
    program = start("writing", LC_ALL="de_DE.UTF-8", LANG="de_DE.UTF-8", LANGUAGE="en")
    assert program.end()[0] == 0, program.errors
    rows = list(csv.reader((place / "curves.csv").read_text("utf-8").splitlines()))
    lengths = {len(row) for row in rows}
    assert len(lengths) == 1
    assert any("." in cell for cell in rows[-1])
    recipe = json.loads((place / "run.json").read_text("utf-8"))
    assert recipe
    assert load_checkpoint(place / "kept.safetensors").step > 5


def test_three_programs_at_once_keep_three_runs_and_one_file_of_settings(
    start, runs: Path, home: Path
) -> None:
    programs = [start("stay_autosaving") for _ in range(3)]
    for program in programs:
        program.until("ready")
    paths = {Path(program.said("autosave")[0].rpartition(" ")[0]) for program in programs}
    assert len(paths) == 3
    assert all(load_checkpoint(path).step > 0 for path in paths)
    assert abandoned(runs) == []
    for program in programs:
        program.send(signal.SIGTERM)
    assert [program.end()[0] for program in programs] == [143] * 3
    assert {run.path for run in abandoned(runs)} == paths
    assert well(start("looking")) == [""]


def test_a_program_that_was_stopped_for_a_while_goes_on(start, digits: Path) -> None:
    program = start("stay_counting")
    program.until("ready")
    program.send(signal.SIGSTOP)
    Event().wait(MINUTE)
    before = len(program.said("step"))
    program.send(signal.SIGCONT)
    program.until_more("step", before + 5)
    steps = [int(words.split()[0]) for words in program.said("step")]
    frames = [int(words.split()[1]) for words in program.said("step")]
    assert steps[-1] > steps[before] > 0
    assert frames[-1] > frames[before]
    # It does not make up for the time it was away: a hundred steps a second, as before.
    assert steps[before] - steps[before - 1] < 100
    program.send(signal.SIGTERM)
    assert program.end()[0] == 143


def test_paths_with_spaces_and_other_letters_lead_where_they_say(start, place: Path) -> None:
    """The home, the folder of digits and the files all have them in every test here."""
    program = start("writing")
    assert program.end()[0] == 0
    assert "ü" in str(place)
    assert all(str(place) in said for said in program.said("wrote"))
    assert load_checkpoint(place / "kept.safetensors").recipe.data.endswith("my digits ü")


def test_no_driver_of_a_graphics_card_is_asked_for_anything(start) -> None:
    program = start("libraries", LIBGL_DRIVERS_PATH="/nonexistent", QT_XCB_GL_INTEGRATION="none")
    well(program)
    assert program.said("gpu") == ["False"]
