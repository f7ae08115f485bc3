"""The conditional VAE: one z under every class."""

import numpy as np
import pytest
import torch
from parts import batch_of
from torch.distributions import kl_divergence

import latentlab as ll
from latentlab.errors import InputError
from latentlab.models import build_model


@pytest.mark.parametrize("prior", ["shared", "learned"])
def test_one_z_decodes_under_every_class(digits, prior):
    model = build_model("cvae", digits, hidden=[64], conditional_prior=prior)
    ll.train(model, digits, epochs=60, device="cpu")
    means = [digits.x[digits.labels == c].mean(0) for c in range(10)]
    centre = model.given(3).prior().mean[None].detach().numpy()
    pictures = [model.given(c).decode(centre)[0] for c in range(10)]
    nearest = [int(np.argmin([np.square(picture - mean).sum() for mean in means])) for picture in pictures]
    assert sum(a == b for a, b in zip(nearest, range(10), strict=True)) >= (9 if prior == "shared" else 1)
    given = model.given(digits.labels[:30])
    one_by_one = [model.given(int(c)).encode(digits.x[i : i + 1])[0] for i, c in enumerate(digits.labels[:30])]
    assert np.allclose(given.encode(digits.x[:30]), one_by_one, atol=1e-5)


def test_its_terms_are_those_of_torchs_distributions_under_each_rows_class(small):
    model = build_model("cvae", small, hidden=[5], conditional_prior="learned", samples=300)
    with torch.no_grad():
        model.networks["priors"]["mean"].normal_(generator=torch.Generator().manual_seed(0))
        terms = model.terms(batch_of(small), torch.Generator().manual_seed(1))
        given, x = model.given(small.labels[:50]), torch.from_numpy(small.x[:50])
        kl = kl_divergence(given.posterior(x), given.prior())
        z = given.posterior(x).sample((300,))
        logs = torch.stack([given.likelihood(one).log_prob(x) for one in z])
    assert (kl >= 0).all()
    assert float(terms["kl"]) == pytest.approx(float(kl.mean()), rel=1e-4)
    error = float(logs.std(0).mean()) / (300 * 50) ** 0.5
    assert float(terms["reconstruction"]) == pytest.approx(float(logs.mean()), abs=10 * error)


def test_classes_that_are_not_there_are_refused_and_so_are_data_without(small):
    model = build_model("cvae", small, hidden=[5])
    for wrong in (3, -1, np.array([0, 1, 7])):
        with pytest.raises(InputError, match="they are 0 to 2"):
            model.given(wrong)
    with pytest.raises(InputError, match="Choose prior=normal"):
        build_model("cvae", small, prior="pseudo-inputs")
