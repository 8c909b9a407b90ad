"""A window that is opened only to be pictured or measured leaves nothing behind."""

import gc
from pathlib import Path

from mnist_viz.ui.program.app import kept_settings


def test_settings_that_are_thrown_away_leave_no_folder_behind() -> None:
    with kept_settings(forget=True) as settings:
        folder = Path(settings.fileName()).parent
        settings.setValue("window/theme", "dark")
        assert settings.value("window/theme") == "dark"
    del settings
    gc.collect()
    assert not folder.exists()
