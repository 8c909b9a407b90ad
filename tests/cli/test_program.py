"""`mnist-viz` as a whole: quick to start, one BLAS thread, and help for every command."""

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from mnist_viz import __version__
from mnist_viz.__main__ import THREAD_SETTINGS
from mnist_viz.cli.main import COMMANDS, mnist_viz
from mnist_viz.runs.log_file import LOGGER

Call = Callable[..., Result]

PROGRAM = "import sys; from mnist_viz.__main__ import main; sys.argv[0] = 'mnist-viz'\n"


def run(program: str, *words: str, **environment: str) -> subprocess.CompletedProcess[str]:
    """Run Python code in a separate process, with these words as its command line."""
    inherited = {name: v for name, v in os.environ.items() if name not in THREAD_SETTINGS}
    return subprocess.run(
        [sys.executable, "-c", PROGRAM + program, *words],
        env=inherited | environment,
        capture_output=True,
        text=True,
        timeout=60,
        check=True,
    )


@pytest.mark.slow
def test_training_imports_neither_qt_nor_what_only_other_commands_need() -> None:
    program = "try:\n    main()\nfinally:\n    print(*sys.modules, file=sys.stderr)"
    loaded = set(run(program, "train", "--epochs", "0", "--json").stderr.split())
    assert "mnist_viz.core.training" in loaded
    assert not loaded & {"PySide6", "shiboken6", "pooch", "requests", "PIL"}


@pytest.mark.slow
def test_blas_gets_one_thread_before_numpy_loads() -> None:
    told = run("main()", "train", "--epochs", "0", "--json").stdout
    assert '"blas_threads": 1' in told


@pytest.mark.slow
def test_a_number_of_threads_that_a_person_has_set_is_kept() -> None:
    program = "import os\ntry:\n    main()\nfinally:\n    print(os.environ['OMP_NUM_THREADS'])"
    assert run(program, "--version", OMP_NUM_THREADS="3").stdout.split()[-1] == "3"


@pytest.mark.slow
def test_both_ways_to_start_are_the_same_program() -> None:
    command = [sys.executable, "-m", "mnist_viz", "--version"]
    said = subprocess.run(command, capture_output=True, text=True, timeout=60, check=True).stdout
    assert said.strip() == f"mnist-viz, version {__version__}"


@pytest.mark.slow
def test_a_letter_that_the_terminal_does_not_know_is_written_otherwise() -> None:
    told = run("main()", "export", "--help", PYTHONIOENCODING="latin-1:strict").stdout
    assert r"\u201cmnist-viz train --checkpoint\u201d" in told


@pytest.mark.parametrize("command", COMMANDS)
def test_every_command_has_help(call: Call, command: str) -> None:
    result = call(command, "--help")
    assert result.exit_code == 0
    assert command in call("--help").stdout


@pytest.mark.parametrize(
    "words", [("-v", "predict"), ("predict", "--verbose"), ("-v", "predict", "-v")]
)
def test_verbose_shows_what_is_done_and_where_an_error_arose(
    call: Call, folder: Path, words: tuple[str, ...]
) -> None:
    before = list(LOGGER.handlers)
    result = CliRunner().invoke(mnist_viz, [*words, str(folder / "gone"), "0.png"])
    assert result.exit_code == 1
    assert result.stderr.count(f"mnist_viz: mnist_viz {__version__}, Python") == 1
    assert "Traceback" in result.stderr
    assert "in load_model" in result.stderr
    assert result.stderr.splitlines()[-1].startswith("Error: There is no file")
    assert result.stdout == ""
    assert list(LOGGER.handlers) == before
    assert "Traceback" not in call("predict", str(folder / "gone"), "0.png").stderr


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("tarin",), "No such command 'tarin'"),
        (("t" * 300,), "No such command"),
        (("gone.mnistviz",), "There is no file gone.mnistviz."),
        (("folder/gone",), "There is no file folder/gone."),
        (("--data", "d\udce9"), "is no text: rename the folder"),
        (("--size", "wide"), "is not a size such as 1440x900"),
        (("--screenshot", "absent/picture.png"), "There is no folder"),
        (("--theme", "pink"), "'pink' is not one of"),
        (("--data", "mnist", "train"), "options of a command come after its name"),
        (("--recipe", "quick", "train"), "options of a command come after its name"),
    ],
)
def test_what_is_said_wrongly_is_an_error_of_usage(
    call: Call, words: tuple[str, ...], said: str
) -> None:
    result = call(*words)
    assert result.exit_code == 2
    assert said in result.stderr
