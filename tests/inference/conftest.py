"""A model whose evidence is known."""

import numpy as np
import pytest
import torch

import latentlab as ll
from latentlab.data import Dataset


@pytest.fixture(scope="session")
def linear():
    """A linear Gaussian VAE on rows from such a model, trained; and its exact log-likelihood."""
    random = np.random.default_rng(0)
    z = random.normal(size=(600, 2))
    x = (z @ random.normal(size=(2, 5)) + 0.5 * random.normal(size=(600, 5))).astype(np.float32)
    data = Dataset("linear", x, np.arange(500, 600))
    model = ll.build_model("vae", data, hidden=[], likelihood="gaussian")
    ll.train(model, data, epochs=60, learning_rate=1e-2, batch_size=50, device="cpu", precision="exact")
    weight, bias = (p.detach().double() for p in model.decoder[-1].parameters())
    sigma = model.head.log_sigma.exp().double().item()
    exact = torch.distributions.MultivariateNormal(bias, weight @ weight.T + sigma**2 * torch.eye(5))
    return model, data, exact.log_prob(torch.from_numpy(x).double()).detach().numpy()
