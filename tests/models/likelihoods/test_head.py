"""What every head holds: rows, their fused sum and the distribution are one, and training starts at the mean."""

import pytest
import torch
from heads import HEADS

from latentlab.models.likelihoods import make_head


@pytest.mark.parametrize("name", HEADS)
def test_heads_are_their_distributions(name):
    torch.manual_seed(0)
    head, x = make_head(name, 12, levels=8), HEADS[name](torch.rand(6, 12))
    output = torch.randn(6, 12 * head.outputs)
    if name.startswith("negative-binomial"):
        torch.nn.init.normal_(head.log_r)
    if name == "gaussian-each":
        torch.nn.init.normal_(head.log_sigma)
    rows = head.distribution(output, (3, 4)).log_prob(x.view(6, 3, 4))
    assert torch.allclose(head.rows(output, x), rows, rtol=1e-4, atol=1e-4)
    assert head.log_prob(output, x).item() == pytest.approx(rows.sum().item(), rel=1e-5)


@pytest.mark.parametrize("name", HEADS)
def test_the_first_output_decodes_to_the_mean(name):
    head, mean = make_head(name, 12, levels=8), torch.rand(12) * 0.8 + 0.1
    if name == "negative-binomial-given-total":
        head.log_usual.copy_(mean.sum().log())
    decoded = head.distribution(head.first_output(mean)[None], (3, 4)).mean
    assert torch.allclose(decoded.flatten(), mean, atol=1e-4)


@pytest.mark.parametrize(("likelihood", "sigma"), [("bernoulli", None), ("gaussian", None), ("gaussian", 0.3)])
def test_fused_likelihood_is_the_distributions(likelihood, sigma):
    head = make_head(likelihood, 12, sigma=sigma)
    if sigma is None and likelihood == "gaussian":
        torch.nn.init.constant_(head.log_sigma, -0.7)
    output, x = torch.randn(6, 12) * 3, torch.rand(6, 12)
    distribution = head.distribution(output, (4, 3))
    assert torch.allclose(
        head.log_prob(output, x), distribution.log_prob(x.reshape(6, 4, 3)).sum(), rtol=1e-5, atol=1e-4
    )
