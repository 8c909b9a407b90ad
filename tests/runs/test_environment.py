"""What can change the bits of a run is recorded, and BLAS can be held to one thread."""

import dataclasses

import numpy as np

from mnist_viz.runs.environment import Environment, single_blas_thread


def test_every_part_of_the_environment_is_known() -> None:
    told = dataclasses.asdict(Environment.current())
    assert all(told.values()), told
    assert told["numpy"] == np.__version__


def test_blas_works_with_one_thread_inside_the_context() -> None:
    with single_blas_thread():
        assert Environment.current().blas_threads in {0, 1}  # 0: a BLAS that does not say


def test_blas_gets_its_threads_back_afterwards() -> None:
    before = Environment.current().blas_threads
    with single_blas_thread():
        pass
    assert Environment.current().blas_threads == before
