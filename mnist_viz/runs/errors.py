"""What can go wrong with the files of runs, said in sentences for the person at the window."""


class RunsError(Exception):
    """A file that cannot be used or written; the message names it and says what to do."""
