"""Three programs at once do not get in each other's way: runs, settings and offers stay apart."""

import signal
from pathlib import Path

from PySide6.QtCore import QSettings

from mnist_viz.runs.checkpoint_file import load_checkpoint


def runs(home: Path) -> Path:
    return home / ".local" / "state" / "mnist_viz" / "runs"


def test_three_at_once_keep_three_runs_and_whole_settings(start, home: Path) -> None:
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
    assert not list(runs(home).glob("*.lock"))
    assert not list(runs(home).glob("*.part"))
    settings = QSettings(
        str(home / ".config" / "mnist_viz" / "mnist_viz.conf"), QSettings.Format.IniFormat
    )
    assert settings.status() is QSettings.Status.NoError
    assert settings.value("window/theme") in ("light", "dark")


def test_a_run_is_offered_once_its_program_is_dead_and_not_while_it_lives(
    start, home: Path, eventually
) -> None:
    alive, dies = start(every=0.1, wait=False), start(every=0.1, wait=False)
    for program in (alive, dies):
        program.until("window.area.docks")
        program.begin()
    eventually(lambda: len(list(runs(home).glob("*.lock"))) == 2)
    for program in (alive, dies):
        eventually(Path(program.do("session._autosave.path")).exists)
    dead = Path(dies.do("session._autosave.path"))
    dies.process.send_signal(signal.SIGKILL)
    assert dies.wait() == -signal.SIGKILL
    kept = load_checkpoint(dead).step
    third = start()
    third.until("'ended in the middle of a run' in window.banner.text")
    third.do("window.banner._act.click()")
    third.until(f"session.frame().live is not None and session.frame().live.step == {kept}")
    assert not dead.exists()
    assert Path(alive.do("session._autosave.path")).exists()
    fourth = start()
    assert "in the middle of a run" not in fourth.do("window.banner.text")
    assert [program.close() for program in (alive, third, fourth)] == [0, 0, 0]


def test_three_that_start_together_after_a_crash_lose_neither_the_run_nor_the_report(
    start, home: Path, eventually
) -> None:
    dies = start(every=0.1)
    dies.begin()
    path = Path(dies.do("session._autosave.path"))
    eventually(path.exists)
    dies.process.send_signal(signal.SIGSEGV)
    assert dies.wait() == -signal.SIGSEGV
    kept = load_checkpoint(path).step
    three = [start(wait=False) for _ in range(3)]
    for program in three:
        program.until("window.area.docks")
    reports = [program.do("'crashed' in window.banner.text") for program in three]
    assert sum(reports) == 1
    offering = [p for p in three if p.do("'in the middle of a run' in window.banner.text")]
    assert offering
    for program in offering:
        program.do(
            "next(b for b in (window.banner._act, window.banner._second)"
            " if b.text() == 'Go on with it').click()"
        )
        program.until(f"session.frame().live is not None and session.frame().live.step == {kept}")
    assert [program.close() for program in three] == [0, 0, 0]
    assert not any("Traceback" in program.said for program in three)
    assert not path.exists()
    steps = [load_checkpoint(other).step for other in runs(home).glob("*.safetensors")]
    assert kept in steps
    assert not list(runs(home).glob("*.lock"))
    assert len(list(runs(home).parent.glob("crashes/*"))) == 1
