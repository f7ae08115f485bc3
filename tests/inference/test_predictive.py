"""The standard deviation of p(x|z), value by value."""

import numpy as np
import torch

import latentlab as ll
from latentlab.data import Dataset
from latentlab.inference.predictive import deviations


def test_each_value_has_the_noise_of_its_own():
    random = np.random.default_rng(0)
    data = Dataset("rows", (random.normal(size=(80, 3)) * [1, 2, 3]).astype(np.float32), np.arange(70, 80))
    model = ll.build_model("vae", data, latent_dim=2, hidden=[4], likelihood="gaussian-each")
    z = random.normal(size=(5, 2)).astype(np.float32)
    found = deviations(model, z)
    drawn = model.likelihood(torch.from_numpy(z)).sample((4000,)).numpy()
    assert found.shape == (5, 3)
    assert np.allclose(found, drawn.std(0), rtol=0.1)


def test_of_a_mixture_it_is_that_of_its_draws():
    random = np.random.default_rng(0)
    x = np.concatenate([random.normal(size=(100, 2)) + 4, random.normal(size=(100, 2)) * [0.5, 2]])
    data = Dataset("two", x.astype(np.float32), np.arange(5))
    model = ll.build_model("gmm", data, components=2)
    ll.train(model, data, epochs=20, seed=0)
    place = np.array([[2.0, 2.0]], np.float32)
    shares = model.latent(place)[0]
    parts = model.likelihood(torch.eye(2)).sample((20_000,)).numpy()
    chosen = parts[np.arange(20_000), random.choice(2, 20_000, p=shares / shares.sum())]
    assert np.allclose(deviations(model, place)[0], chosen.std(0), rtol=0.05)
