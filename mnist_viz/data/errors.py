"""What can go wrong with data, said in sentences for the person at the window."""


class DataError(Exception):
    """Data that cannot be used: the message says what is wrong, where, and what to do."""


class ClosedError(DataError):
    """Someone waited for images of a data set that was closed before they were made."""


class CancelledError(DataError):
    """The person stopped a download; nothing of it was kept."""
