"""The About box says what the program stands on, and under which licence."""

import tomllib
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from mnist_viz.ui.shell import help as page
from mnist_viz.ui.shell.help import about_text, parts

PROJECT = tomllib.loads((Path(__file__).parents[3] / "pyproject.toml").read_text("utf-8"))


@pytest.mark.slow
def test_every_library_that_the_program_needs_is_named_with_its_licence(
    dressed: QApplication,
) -> None:
    told = about_text()
    for part in parts():
        assert part.licence, f"{part.name} does not say under which licence it is"
        assert part.name in told
        assert part.licence in told
    names = {part.name.lower().replace("_", "-") for part in parts()}
    for line in PROJECT["project"]["dependencies"]:
        assert line.split(">")[0].lower() in names
    assert "python" in names


def test_a_bundle_leads_to_all_licences_in_full(
    dressed: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert "LICENSES.txt" not in about_text()
    bundled = tmp_path / "LICENSES.txt"
    bundled.touch()
    monkeypatch.setattr(page, "LICENSES", bundled)
    assert bundled.as_uri() in about_text()
