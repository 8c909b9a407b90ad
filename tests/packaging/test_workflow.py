"""The hosted workflow publishes the files that it tested, and no untried test blocks it."""

import re
from pathlib import Path

import pytest

WORKFLOW = Path(__file__).parents[2] / ".github/workflows/ci.yml"


@pytest.fixture
def jobs() -> dict[str, str]:
    """The text of each job, by its name."""
    text = WORKFLOW.read_text("utf-8").partition("\njobs:\n")[2]
    parts = re.split(r"^  (\w+):\n", text, flags=re.MULTILINE)
    return dict(zip(parts[1::2], parts[2::2], strict=True))


def test_each_offered_file_is_used_between_its_making_and_its_keeping(jobs: dict[str, str]) -> None:
    told = jobs["bundles"]
    for made, used in (("mnist_viz.iss", 'smoke.py "$program'), ("dmg.sh", 'smoke.py "$RUNNER')):
        assert told.index(made) < told.index(used) < told.index("upload-artifact")


def test_a_test_that_fails_keeps_no_bundle_back(jobs: dict[str, str]) -> None:
    assert "pytest" in jobs["tests"]
    assert "pytest" not in jobs["bundles"]
    assert "needs:" not in jobs["bundles"]


def test_sudo_keeps_what_the_linux_bundle_needs(jobs: dict[str, str]) -> None:
    [command] = re.findall(r"- run: (sudo .*)", jobs["all"])
    assert command == 'sudo env "PATH=$PATH" BUNDLES=out .ci/run'


def test_all_bundles_hold_the_python_that_the_window_is_tested_with(jobs: dict[str, str]) -> None:
    named = re.findall(r'python-version: "([\d.]+)"', jobs["tests"] + jobs["bundles"])
    script = (WORKFLOW.parents[2] / ".ci/run").read_text("utf-8")
    first = re.search(r"for one in python([\d.]+)", script)
    assert first
    assert set(named) == {first[1]}
