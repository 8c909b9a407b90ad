"""The gradient lab shows what is so: twice cross-entropy, and no gradient of the squared error."""

import numpy as np
import pytest

from mnist_viz.core.insights.gradient_lab import (
    RIVALS,
    TOLERANCE,
    GradientLab,
    check_gradients,
    cosine,
    dead_share,
    random_problem,
    relative_error,
)
from mnist_viz.core.recipe import Recipe
from mnist_viz.core.training import Training, initial_network

RECIPE = Recipe(hidden=(16,), batch=16, rate=0.2, schedule="constant", seed=5)


def test_the_notes_gradient_is_twice_cross_entropys_at_every_step(drawn):
    lab = GradientLab(RECIPE, drawn(80), twice=False)
    for _ in range(12):
        step = lab.step()
        assert step.ratio[RIVALS.index("cross-entropy")] == pytest.approx(2, rel=1e-5)
        assert step.cosine[RIVALS.index("cross-entropy")] == pytest.approx(1, abs=1e-5)


def test_the_notes_gradient_points_elsewhere_than_the_squared_errors(drawn):
    lab = GradientLab(RECIPE, drawn(80), twice=False)
    cosines = [lab.step().cosine[RIVALS.index("squared-error")] for _ in range(12)]
    assert all(0 < c < 0.999 for c in cosines)


def test_with_twice_the_rate_cross_entropy_is_the_notes_twin_to_the_last_bit(drawn):
    lab = GradientLab(RECIPE, drawn(80), twice=True)
    for _ in range(12):
        lab.step()
    assert lab.apart() == 0
    assert not np.array_equal(lab.networks["notes"].theta, initial_network(RECIPE).theta)


@pytest.mark.parametrize("objective", RIVALS)
def test_each_rival_goes_the_way_of_a_real_run(drawn, objective):
    examples = drawn(80)
    lab = GradientLab(RECIPE, examples, twice=False)
    training = Training(Recipe(**{**vars(RECIPE), "objective": objective}), examples)
    for _ in range(12):
        lab.step()
        training.step()
    np.testing.assert_allclose(lab.networks[objective].theta, training.network.theta, atol=1e-6)


def test_all_rivals_begin_where_they_are_told_and_leave_that_network_alone(drawn):
    start = initial_network(Recipe(hidden=(16,), seed=9))
    before = start.theta.copy()
    lab = GradientLab(RECIPE, drawn(80), start, twice=False)
    assert all(np.array_equal(n.theta, before) for n in lab.networks.values())
    assert len(set(lab.step().cost)) == 1
    np.testing.assert_array_equal(start.theta, before)


def test_a_rival_that_leaves_the_finite_numbers_stays_and_the_lab_goes_on(drawn):
    lab = GradientLab(Recipe(hidden=(16,), batch=16, rate=1000.0), drawn(80), twice=True)
    for _ in range(30):
        lab.step()
    assert lab.steps_done == 30


def test_a_unit_is_dead_where_no_example_makes_it_positive():
    A = np.array([[0, 0, 0], [0, 1, 0], [0, 0, 0], [2, 0, 0.0]])
    assert dead_share((A,)) == 0.5
    assert dead_share((A, np.ones((4, 3)))) == 0.25
    assert dead_share(()) == 0


def test_a_survey_counts_what_the_networks_read_rightly(drawn):
    examples = drawn(80)
    lab = GradientLab(RECIPE, examples, twice=False)
    for _ in range(60):
        lab.step()
    survey = lab.survey(examples.images, examples.labels)
    for rank, name in enumerate(RIVALS):
        digits = lab.networks[name].forward(examples.images.T / np.float32(255)).digits
        assert survey.accuracy[rank] == pytest.approx(np.mean(digits == examples.labels))
    assert survey.accuracy[0] > 0.5


def test_cosine_of_known_vectors():
    assert cosine(np.array([1.0, 0]), np.array([0, 3.0])) == 0
    assert cosine(np.array([1.0, 1]), np.array([-2, -2.0])) == pytest.approx(-1)
    assert np.isnan(cosine(np.array([1.0, 1]), np.zeros(2)))


@pytest.mark.parametrize("activation", ["relu", "tanh"])
@pytest.mark.parametrize("seed", range(3))
def test_the_check_fails_where_the_notes_leave_out_the_jacobian_and_passes_elsewhere(
    seed, activation
):
    checks = check_gradients(seed, activation)
    assert [check.passed for check in checks] == [False, True, True, True]
    assert all(check.passed == check.expected for check in checks)
    assert checks[0].error > 10000 * TOLERANCE
    assert all(check.error < 1e-6 for check in checks[1:])


def test_the_check_would_notice_a_gradient_that_is_a_little_wrong():
    a = np.array([1.0, -2.0, 1e-9])
    assert relative_error(a, a) == 0
    assert relative_error(a * (1 + 3e-5), a) > TOLERANCE
    assert relative_error(np.array([1.0, -2.0, 2e-9]), a) < TOLERANCE


def test_no_difference_of_the_check_steps_across_a_kink():
    rng = np.random.default_rng(1)
    for _ in range(20):
        network, work = random_problem(rng, "relu")
        for Z in network.forward(work.trace.a[0]).z[:-1]:
            assert np.abs(Z).min() > 100 * 1e-6
