"""Pairs of settings of every network model, on data of every kind: refused in a sentence, or right."""

import re
from dataclasses import replace

import checks
import pytest
import walking

from latentlab.errors import InputError
from latentlab.training.health import health

OFTEN = 3  # one pair in so many is walked each time, the others with the slow tests, which walk all
SHARES = 12  # the pairs are dealt out to so many tests; each checks one in EXACTLY of its pairs to the last figure
EXACTLY = 3
REMEDY = re.compile(r"Choose|choose|Leave|0 of both")
DATA = walking.datasets()


def dealt(model, share):
    """The pairs of one test."""
    return [pair for k, pair in enumerate(walking.pairs(model)) if k % (OFTEN * SHARES) == OFTEN * share]


def figures_are_right(run, data):
    """Gradient, terms and objective against independent ones."""
    model, batch, pace = checks.in_double(run.model), checks.batch_of(data), checks.pace_at()
    settings = model.settings
    if model.name in ("vae", "cvae"):
        twin = model
        if settings.gradient == "score":
            twin = checks.with_draws(model, settings.samples)
            twin.settings = replace(twin.settings, gradient="reparameterised")
            checks.score_gradient_is_unbiased(model, twin, batch, pace)
        checks.gradient_is_that_of_the_objective(twin, batch, pace)
        checks.terms_are_right(model, batch)
        checks.objective_is_what_it_says(model, batch, pace)
    elif getattr(settings, "estimator", "") != "score function":
        checks.gradient_is_that_of_the_objective(model, batch, pace)


def walk(model, pair, thoroughly):
    """Check one pair; say whether it was refused."""
    _, settings, name = pair
    data = DATA[name]
    try:
        run = checks.started(model, settings, data)
    except InputError as error:
        if not (REMEDY.search(str(error)) and str(error).endswith(".")):
            raise AssertionError(f"no remedy is named: {error}") from error
        return "refused"
    if thoroughly:
        figures_are_right(run, data)
        checks.explored(run.model, data)
        assert health(run) is not None
    checks.continues_as_if_never_stopped(run, data)
    return "right to the last figure" if thoroughly else "trained, frozen and continued"


def walk_all(model, pairs, thoroughly):
    wrong = []
    for k, pair in enumerate(pairs):
        try:
            walking.WALKED[walk(model, pair, thoroughly(k))] += 1
        except Exception as error:
            wrong.append(f"{pair[0]}: {type(error).__name__}: {error}")
    assert not wrong, f"{len(wrong)} pairs:\n" + "\n".join(wrong)


@pytest.mark.parametrize("share", range(SHARES))
@pytest.mark.parametrize("model", walking.MODELS)
def test_pairs_of_settings_are_right_or_refused(model, share):
    walk_all(model, dealt(model, share), lambda k: (k + share) % EXACTLY == 0)


@pytest.mark.slow
@pytest.mark.timeout(3600)
@pytest.mark.parametrize("model", walking.MODELS)
def test_every_pair_of_settings_is_right_to_the_last_figure(model):
    walk_all(model, walking.pairs(model), lambda _: True)
