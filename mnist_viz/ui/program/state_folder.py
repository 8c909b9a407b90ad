"""Where the program keeps what outlasts it: the run of last time, and the reports of crashes."""

from pathlib import Path

from platformdirs import user_state_path


def state_folder() -> Path:
    """Return the person's folder for such things; it need not exist yet.

    Raises
    ------
    OSError
        If the person has no home folder: a path without one would lie wherever the program was
        started from.
    """
    try:
        folder = user_state_path("mnist_viz", appauthor=False)
    except RuntimeError:  # as some versions of platformdirs say that there is no home
        folder = None
    if folder is None or not folder.is_absolute():
        raise OSError("there is no home folder (set HOME)")
    return folder
