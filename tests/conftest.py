"""What several test folders share."""

import os
from pathlib import Path

import numpy as np
import pytest

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import torch

from latentlab.data import Dataset, load_dataset

SHARED = Path(__file__).resolve().parents[2] / "shared" / "data"


@pytest.fixture(scope="session", autouse=True)
def _few_processors():
    """Tiny models are slower with two."""
    torch.set_num_threads(1)


@pytest.fixture(scope="session")
def digits():
    return load_dataset("digits")


@pytest.fixture
def small():
    """60 Bernoulli rows of 4 × 3 with labels, 10 held out; in memory."""
    random = np.random.default_rng(0)
    x = random.random((60, 4, 3), dtype=np.float32)
    return Dataset("small", x, np.arange(50, 60), np.arange(60) % 3, ("a", "=b", "c"), "bernoulli")


@pytest.fixture(scope="session")
def mnist_folder():
    folder = SHARED / "mnist"
    if not folder.is_dir():
        pytest.skip(f"the MNIST files are not in {folder}")
    return folder
