"""What tests of exports share: an untrained VAE of the digits, and the pixels of a file."""

import numpy as np
import pytest
from PIL import Image

import latentlab as ll


@pytest.fixture(scope="session")
def model(digits):
    return ll.build_model("vae", digits, hidden=[8])


@pytest.fixture
def pixels():
    def read(path):
        with Image.open(path) as image:
            return np.array(image)

    return read


@pytest.fixture(scope="session")
def small_rows():
    """60 Bernoulli rows of 4 × 3 with labels, for all tests."""
    x = np.random.default_rng(0).random((60, 4, 3), dtype=np.float32)
    return ll.Dataset("small", x, np.arange(50, 60), np.arange(60) % 3, ("a", "b", "c"), "bernoulli")
