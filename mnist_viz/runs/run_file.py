"""A run file: small JSON from which a run can be gone again on any machine."""

import json
from dataclasses import asdict
from pathlib import Path

import msgspec
import numpy as np

from mnist_viz.core.arrays import Floats
from mnist_viz.core.message import Message, message_of
from mnist_viz.data.errors import open_regular
from mnist_viz.runs.atomic import RunsError, replace_file
from mnist_viz.runs.environment import Environment
from mnist_viz.runs.formats import FORMAT, check_version, upgraded_history
from mnist_viz.runs.history import History, check_length, checked
from mnist_viz.runs.known_data import portable
from mnist_viz.runs.models import fingerprint
from mnist_viz.runs.tensors import without_duplicates

MAX_BYTES = 50_000_000
MAX_TEXT = 5_000_000
"""Bytes of a file without its parameters; the longest history has 3 MB."""
MAX_PARAMETERS = 5_000_000
"""Parameters beyond which they are left out of the file."""


class RunFileError(RunsError):
    """A run file that cannot be used or written; the message names it and says what to do."""


class RunFile(msgspec.Struct, kw_only=True, forbid_unknown_fields=True):
    """What a run file holds.

    Attributes
    ----------
    mnist_viz_run
        The version of the format.
    name
        What the run was called.
    history
        Its recipe, with the seed, and every change on the way.
    steps
        How far it went.
    data_sha256, theta_sha256
        The digits that it learnt from and the parameters that it came to; empty where not known.
    parameters
        Those parameters as little-endian float32 (base64 in the file), or nothing.
    environment
        The libraries and the machine that it was computed with.
    """

    mnist_viz_run: int
    name: str = ""
    history: History
    steps: int
    data_sha256: str = ""
    theta_sha256: str = ""
    parameters: bytes = b""
    environment: Environment | None = None


def run_file(name: str, history: History, steps: int, theta: Floats, data_sha256: str) -> RunFile:
    """Return the run file of a run that came to `theta` after `steps` steps."""
    small = theta.size <= MAX_PARAMETERS
    return RunFile(
        mnist_viz_run=FORMAT,
        name=name,
        history=portable(history, data_sha256),
        steps=steps,
        data_sha256=data_sha256,
        theta_sha256=fingerprint(theta),
        parameters=np.ascontiguousarray(theta, "<f4").tobytes() if small else b"",
        environment=Environment.current(),
    )


def save_run(path: Path, run: RunFile) -> None:
    """Write a run file, whole or not at all.

    Raises
    ------
    RunFileError
        If it cannot be written.
    """
    try:
        replace_file(path, msgspec.json.format(msgspec.json.encode(run), indent=1))
    except OSError as error:
        raise RunFileError(
            Message(
                "The run could not be written to {path}: {reason}. Choose another place.",
                path=path,
                reason=error.strerror,
            )
        ) from error


def load_run(path: Path) -> RunFile:
    """Read a run file, trusting nothing in it.

    Raises
    ------
    RunFileError
        If it is missing, no run file, or from a later version; the message names the field.
    """
    try:
        with open_regular(path) as file:
            content = file.read(MAX_BYTES + 1)
        if len(content) > MAX_BYTES:
            raise RunFileError(
                Message("{path} is too large for a run file. Choose another file.", path=path)
            )
    except OSError as error:
        raise RunFileError(
            Message("{path} could not be read: {reason}.", path=path, reason=error.strerror)
        ) from error
    try:
        # Notepad marks a file as UTF-8 by its first bytes.
        text = content.removeprefix(b"\xef\xbb\xbf").decode("utf-8")
        _check_text(content, text)
        raw = json.loads(text, object_pairs_hook=without_duplicates)
        version = _version(raw)
        check_length(raw.get("history"))
        raw |= {"history": upgraded_history(raw.get("history"), version)}
        run = msgspec.convert(raw, RunFile)
        _check_names(raw, msgspec.to_builtins(run), "$")
        _check(run)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError, ValueError) as error:
        raise RunFileError(
            Message(
                "{path} is not a run file that can be used: {error}. Correct that, or use another.",
                path=path,
                error=message_of(error),
            )
        ) from error
    return run


def deviation(run: RunFile, theta: Floats) -> str:
    """Return in a sentence how far a replay that came to `theta` is from what was recorded."""
    if not run.theta_sha256:
        return Message(
            "The replay reached step {steps:,}; the file does not say what it should reach.",
            steps=run.steps,
        )
    if fingerprint(theta) == run.theta_sha256:
        return Message(
            "The replay is the recorded run to the last bit, after {steps:,} steps.",
            steps=run.steps,
        )
    why = _differences(run.environment)
    if run.mnist_viz_run < FORMAT:
        why = Message(" (an earlier version rounded sums in another order){why}", why=why)
    if len(run.parameters) != 4 * theta.size:
        return Message("The replay is not the recorded run to the last bit{why}.", why=why)
    recorded = np.frombuffer(run.parameters, "<f4").astype(np.float64)  # no square is too large
    most = float(np.abs(theta - recorded).max())
    share = float(np.linalg.norm(theta - recorded) / max(1e-30, float(np.linalg.norm(recorded))))
    return Message(
        "After {steps:,} steps the replay differs from the recorded run by {share:.1e} of the "
        "parameters' size, in no parameter by more than {most:.1e}{why}.",
        steps=run.steps,
        share=share,
        most=most,
        why=why,
    )


def _differences(then: Environment | None) -> str:
    if then is None:
        return ""
    now = asdict(Environment.current())
    other = [
        Message("{key} {there} there, {here} here", key=key, there=value, here=now[key])
        for key, value in asdict(then).items()
        if value != now[key]
    ]
    return Message.symbols(" ({others})", others=Message.listed(other, "; ")) if other else ""


def _version(raw: object) -> int:
    version = raw.get("mnist_viz_run") if isinstance(raw, dict) else None
    if type(version) is not int:
        raise ValueError(Message("it does not say mnist_viz_run, the version of the format"))
    check_version(version)
    return version


def _check_text(content: bytes, text: str) -> None:
    """Refuse what is too much to be parsed while the user waits; finding that out is quick."""
    if len(content) > MAX_TEXT:
        parts = msgspec.json.decode(text, type=dict[str, msgspec.Raw])
        if len(content) - len(bytes(parts.get("parameters", b""))) > MAX_TEXT:
            raise ValueError(
                Message("it holds more than any run does: {size:,} bytes", size=len(content))
            )


def _check_names(raw: object, known: object, place: str) -> None:
    """Refuse fields that mean nothing: most likely they are misspelt."""
    if isinstance(raw, dict) and isinstance(known, dict):
        for name, value in raw.items():
            if name not in known:
                raise ValueError(Message("there is no field {field}", field=f"{place}.{name}"))
            _check_names(value, known[name], f"{place}.{name}")
    elif isinstance(raw, list) and isinstance(known, list | tuple):
        for at, (value, other) in enumerate(zip(raw, known, strict=False)):
            _check_names(value, other, f"{place}[{at}]")


def _check(run: RunFile) -> None:
    checked(run.history)
    if run.steps < 0:
        raise ValueError(Message("$.steps is negative"))
    if len(run.parameters) % 4:
        raise ValueError(Message("$.parameters are not float32 numbers"))
