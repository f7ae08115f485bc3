"""What tests of latent space share."""

import numpy as np
import pytest


@pytest.fixture(scope="session")
def clusters():
    random = np.random.default_rng(0)
    centres = random.normal(scale=3, size=(8, 6))
    return (centres[np.arange(320) % 8] + 0.5 * random.normal(size=(320, 6))).astype(np.float32)
