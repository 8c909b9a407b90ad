"""The shell of the window is on the screen before what takes long to import."""

import subprocess
import sys


def test_what_takes_long_to_import_is_imported_after_the_shell():
    told = (
        "import sys, mnist_viz.ui.program.app; "
        "print(sorted({'pyqtgraph', 'importlib.metadata'} & set(sys.modules)))"
    )
    done = subprocess.run(
        [sys.executable, "-c", told], capture_output=True, text=True, check=True, timeout=60
    )
    assert done.stdout.strip() == "[]"
