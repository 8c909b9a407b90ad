"""Three programs at once do not get in each other's way: runs, settings and offers stay apart."""

import signal
from pathlib import Path

from PySide6.QtCore import QSettings

from mnist_viz.runs.checkpoint_file import load_checkpoint


def test_three_at_once_keep_three_runs_and_whole_settings(start, home: Path, runs: Path) -> None:
    three = [start(wait=False) for _ in range(3)]
    for program in three:
        program.until("window.area.docks")
    for program in three:
        program.begin()
    paths = {program.do("session._autosave.path") for program in three}
    assert len(paths) == 3
    for program, theme in zip(three, ("light", "dark", "light"), strict=True):
        program.do(f"window.commands[{theme!r}].trigger()")
    steps = {}
    for program in three:  # all at once
        steps[program.do("session._autosave.path")] = program.do("session.frame().live.step")
        program.do("QTimer.singleShot(0, window.close)")
    assert [program.wait() for program in three] == [0, 0, 0]
    for path, step in steps.items():
        assert load_checkpoint(Path(path)).step >= step
    assert not list(runs.glob("*.lock"))
    assert not list(runs.glob("*.part"))
    settings = QSettings(
        str(home / ".config" / "mnist_viz" / "mnist_viz.conf"), QSettings.Format.IniFormat
    )
    assert settings.status() is QSettings.Status.NoError
    assert settings.value("window/theme") in ("light", "dark")


def test_a_run_is_offered_once_its_program_is_dead_and_not_while_it_lives(
    start, runs: Path, eventually
) -> None:
    alive, dies = start(every=0.1, wait=False), start(every=0.1, wait=False)
    for program in (alive, dies):
        program.until("window.area.docks")
        program.begin()
    eventually(lambda: len(list(runs.glob("*.lock"))) == 2)
    for program in (alive, dies):
        eventually(Path(program.do("session._autosave.path")).exists)
    dead = Path(dies.do("session._autosave.path"))
    assert dies.send(signal.SIGKILL).code == -signal.SIGKILL
    kept = load_checkpoint(dead).step
    third = start()
    third.until("'closed unexpectedly' in window.banner.text")
    third.do("buttons()['Continue last session'].click()")
    third.until(f"step() == {kept}")
    assert not dead.exists()
    assert Path(alive.do("session._autosave.path")).exists()
    fourth = start()
    assert "closed unexpectedly" not in fourth.do("window.banner.text")
    assert [program.close() for program in (alive, third, fourth)] == [0, 0, 0]


def test_three_that_start_together_after_a_crash_lose_neither_the_run_nor_the_report(
    start, runs: Path, crashes: Path, eventually
) -> None:
    dies = start(every=0.1)
    dies.begin()
    path = Path(dies.do("session._autosave.path"))
    eventually(path.exists)
    assert dies.send(signal.SIGSEGV).code == -signal.SIGSEGV
    kept = load_checkpoint(path).step
    three = [start(wait=False) for _ in range(3)]
    for program in three:
        program.until("window.area.docks")
    reports = [program.do("'crashed' in window.banner.text") for program in three]
    assert sum(reports) == 1
    offering = [p for p in three if p.do("'closed unexpectedly' in window.banner.text")]
    assert offering
    for program in offering:
        program.do("buttons()['Continue last session'].click()")
        program.until(f"step() == {kept}")
    assert [program.close() for program in three] == [0, 0, 0]
    assert not any("Traceback" in program.said for program in three)
    assert not path.exists()
    steps = [load_checkpoint(other).step for other in runs.glob("*.safetensors")]
    assert kept in steps
    assert not list(runs.glob("*.lock"))
    assert len(list(crashes.iterdir())) == 1
