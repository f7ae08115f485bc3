"""Draws by a generator of one's own: of the right distribution, and of nobody else's noise."""

import pytest
import torch
from torch.distributions import (
    Bernoulli,
    Beta,
    Categorical,
    Distribution,
    Independent,
    MixtureSameFamily,
    MultivariateNormal,
    Normal,
    OneHotCategorical,
)

from latentlab.errors import InputError
from latentlab.inference.draws import draw
from latentlab.models.distributions import Shaped
from latentlab.models.negative_binomial import CountsGivenTotal, NegativeBinomial

MEAN, SCALE = torch.tensor([[0.5, -2.0], [3.0, 1.0]]), torch.tensor([[0.2, 1.0], [0.5, 2.0]])
KINDS = {
    "normal": Independent(Normal(MEAN, SCALE), 1),
    "full": MultivariateNormal(MEAN, scale_tril=torch.tensor([[1.0, 0.0], [0.8, 0.3]])),
    "bits": Independent(Bernoulli(torch.tensor([[0.1, 0.9], [0.5, 0.7]])), 1),
    "one of K": OneHotCategorical(torch.tensor([[0.2, 0.5, 0.3], [0.9, 0.05, 0.05]])),
    "mixture": MixtureSameFamily(Categorical(torch.tensor([0.3, 0.7])), Independent(Normal(MEAN, SCALE), 1)),
    "counts": Independent(NegativeBinomial(MEAN, torch.tensor([[2.0, 0.5], [1.0, 3.0]])), 1),
    "counts given their total": CountsGivenTotal(
        torch.log_softmax(MEAN, 1), torch.tensor([2.0, 1.0]), torch.tensor(3.0)
    ),
    "pictures": Shaped(Independent(Normal(MEAN.repeat(1, 3), SCALE.repeat(1, 3)), 1), (2, 3)),
}


@pytest.mark.parametrize("name", KINDS)
def test_draws_have_the_distributions_mean_and_variance(name):
    told, n = KINDS[name], 20_000
    drawn = draw(told, torch.Generator().manual_seed(0), (n,))
    assert drawn.shape == (n, *told.batch_shape, *told.event_shape)
    assert ((drawn.mean(0) - told.mean).abs() < 5 * (told.variance / n).sqrt() + 1e-6).all()
    assert torch.allclose(drawn.var(0), told.variance, rtol=0.15, atol=1e-3)


@pytest.mark.parametrize("name", KINDS)
def test_one_seed_gives_one_draw_and_torchs_own_noise_is_untouched(name):
    before = torch.get_rng_state()
    one, same, other = (draw(KINDS[name], torch.Generator().manual_seed(seed), (50,)) for seed in (0, 0, 1))
    assert torch.equal(one, same)
    assert not torch.equal(one, other)
    assert torch.equal(torch.get_rng_state(), before)


def test_the_components_of_a_mixture_keep_their_own_correlation():
    far = MultivariateNormal(torch.tensor([[-50.0, -50.0], [50.0, 50.0]]), torch.eye(2))
    drawn = draw(MixtureSameFamily(Categorical(torch.ones(2)), far), torch.Generator().manual_seed(0), (2000,))
    assert torch.equal(drawn[:, 0] > 0, drawn[:, 1] > 0)  # both values are of one component
    assert float((drawn[:, 0] > 0).float().mean()) == pytest.approx(0.5, abs=0.05)


def test_levels_are_drawn_from_0_to_1_and_unknown_kinds_are_refused():
    drawn = draw(Categorical(torch.tensor([0.0, 0.5, 0.5])), torch.Generator().manual_seed(0), (40,))
    assert set(drawn.tolist()) == {0.5, 1.0}
    with pytest.raises(InputError, match="Nothing can be drawn from a Distribution"):
        draw(Distribution(validate_args=False), torch.Generator())


def test_other_distributions_draw_by_themselves_by_the_generator_alone():
    before = torch.get_rng_state()
    first, again, other = (draw(Beta(2.0, 3.0), torch.Generator().manual_seed(seed), (4000,)) for seed in (1, 1, 2))
    assert torch.equal(first, again)
    assert not torch.equal(first, other)
    assert float(first.mean()) == pytest.approx(0.4, abs=0.02)
    assert torch.equal(torch.get_rng_state(), before)
