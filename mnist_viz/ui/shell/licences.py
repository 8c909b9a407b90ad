"""What the program stands on, and under which licence: read from what is installed next to it."""

import platform
import re
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from importlib.metadata import Distribution, PackageNotFoundError, distribution

PROGRAM = "mnist-viz"
CLASSIFIER = "License :: OSI Approved :: "


@dataclass(frozen=True)
class LicencePart:
    """A library, its version, and its licence in the words of its authors."""

    name: str
    version: str
    licence: str


def parts() -> list[LicencePart]:
    """Return Python and every library that the program needs, by name.

    A folder of source that is not installed has no list of what it needs; there it is Python alone.
    """
    needed = sorted(_needed(), key=lambda found: found.name.lower())
    python = LicencePart("Python", platform.python_version(), "PSF-2.0")
    return [python, *(LicencePart(found.name, found.version, licence(found)) for found in needed)]


def licence(found: Distribution) -> str:
    """Return the name of a distribution's licence, or "" where it does not say."""
    # Deprecated fields come last: PEP 639, https://peps.python.org/pep-0639/.
    for field in ("License-Expression", "License"):
        for told in found.metadata.get_all(field) or ():
            if "\n" not in told and told != "UNKNOWN":
                return str(told)
    classifiers = found.metadata.get_all("Classifier") or []
    names = [c.removeprefix(CLASSIFIER) for c in classifiers if c.startswith(CLASSIFIER)]
    return ", ".join(names)


def _needed() -> list[Distribution]:
    """Return what the program requires, and what that requires, without optional extras."""
    found: dict[str, Distribution] = {}
    waiting = [PROGRAM]
    while waiting:
        name = waiting.pop()
        if name in found:
            continue
        # Some are asked for on other systems or other versions of Python only.
        with suppress(PackageNotFoundError):
            found[name] = distribution(name)
            waiting += _requirements(found[name])
    found.pop(PROGRAM, None)
    return list(found.values())


def _requirements(of: Distribution) -> Iterator[str]:
    for line in of.requires or ():
        name = re.match(r"[\w.-]+", line)
        if name and "extra ==" not in line:
            yield re.sub(r"[-_.]+", "-", name[0]).lower()
