"""The `Environment` is what can change the bits of a run though its recipe is the same."""

import platform
from contextlib import AbstractContextManager
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from threadpoolctl import threadpool_info, threadpool_limits


@dataclass(frozen=True)
class Environment:
    """The libraries and the machine that a run was computed with.

    Attributes
    ----------
    numpy, python
        Versions.
    blas, blas_version, blas_architecture
        The library that multiplies matrices, and the processor family it chose its code for.
    blas_threads
        Threads that it may use: more than you may add in another order, which changes last bits.
    cpu
        The processor's model, as it calls itself.
    platform
        Operating system and machine type.
    """

    numpy: str
    blas: str
    blas_version: str
    blas_architecture: str
    blas_threads: int
    cpu: str
    platform: str
    python: str

    @classmethod
    def current(cls) -> "Environment":
        """Return the environment of this process at this moment."""
        built = np.show_config(mode="dicts")["Build Dependencies"]["blas"]
        # Apple's Accelerate is known to NumPy but not to threadpoolctl.
        pools = [pool for pool in threadpool_info() if pool["user_api"] == "blas"]
        loaded = pools[0] if pools else {}
        return cls(
            numpy=np.__version__,
            blas=str(loaded.get("internal_api", built["name"])),
            blas_version=str(loaded.get("version") or built["version"]),
            blas_architecture=str(loaded.get("architecture", "unknown")),
            blas_threads=int(loaded.get("num_threads", 0)),
            cpu=_cpu(),
            platform=f"{platform.system()} {platform.machine()}",
            python=platform.python_version(),
        )


def single_blas_thread() -> AbstractContextManager[object]:
    """Limit BLAS to one thread, until the context that is returned is left (or for good).

    The command line says so before NumPy loads; this is for programs that loaded it earlier. Two
    threads gain nothing at these sizes, get in each other's way while a window draws, and change
    the last bits of a run.
    """
    limits: AbstractContextManager[object] = threadpool_limits(limits=1, user_api="blas")
    return limits


def _cpu() -> str:
    told = Path("/proc/cpuinfo")
    if told.is_file():
        for line in told.read_text(encoding="utf-8", errors="replace").splitlines():
            name, _, value = line.partition(":")
            if name.strip() == "model name":
                return value.strip()
    return platform.processor() or platform.machine()
