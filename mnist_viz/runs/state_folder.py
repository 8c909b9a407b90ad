"""Where the program keeps what outlasts it: the last run, crash reports, where data sets are."""

from pathlib import Path

from platformdirs import user_state_path


def state_folder() -> Path:
    """Return the user's folder for such things; it need not exist yet.

    Raises
    ------
    OSError
        If the user has no home folder: a path without one would be where the program was started
        from.
    """
    try:
        folder = user_state_path("mnist_viz", appauthor=False)
    except RuntimeError:  # as some versions of platformdirs say that there is no home
        folder = None
    if folder is None or not folder.is_absolute():
        raise OSError("there is no home folder (set HOME)")
    return folder


def made_state_folder() -> Path:
    """Return the folder, made where it is not there, for this user's eyes only.

    Raises
    ------
    OSError
        If it cannot be made.
    """
    folder = state_folder()
    folder.mkdir(parents=True, exist_ok=True)
    if folder.stat().st_mode & 0o077:  # also where an earlier version made it, readable to all
        folder.chmod(0o700)
    return folder
