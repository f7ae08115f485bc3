"""What several test folders share."""

import math
from pathlib import Path

import numpy as np
import pytest
import torch
from hypothesis import settings

from latentlab.data import Dataset, load_dataset

settings.register_profile("any machine", deadline=None)  # a busy one is slow now and then
settings.load_profile("any machine")

SHARED = Path(__file__).resolve().parents[2] / "shared" / "data"


@pytest.fixture(scope="session", autouse=True)
def _few_processors():
    """Tiny models are slower with two."""
    torch.set_num_threads(1)


@pytest.fixture(autouse=True)
def _no_engine_is_chosen():
    """By the clock: every machine, busy or not, makes the same steps. What a test itself sets is undone before."""
    with pytest.MonkeyPatch.context() as own:
        own.setattr("latentlab.training.choosing.SETTLE_SECONDS", math.inf)
        own.setattr("latentlab.training.stepping.SETTLE_SECONDS", math.inf)
        yield


@pytest.fixture(autouse=True)
def _own_state(tmp_path_factory):
    """A state folder for each test; what a test itself sets is undone before."""
    with pytest.MonkeyPatch.context() as own:
        own.setenv("LATENTLAB_STATE", str(tmp_path_factory.mktemp("state")))
        yield


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


@pytest.fixture(scope="session")
def blobs():
    """The three blobs, every row to train on."""
    data = load_dataset("blobs")
    return Dataset("blobs", data.x, np.empty(0, np.int64), data.labels, data.class_names)


@pytest.fixture(scope="session")
def oil():
    """The oil flow data, every row to train on; the place of its published figures."""
    path = SHARED / "oil" / "oil.npz"
    if not path.is_file():
        pytest.skip(f"the oil flow data are not in {path}")
    with np.load(path, allow_pickle=False) as archive:
        x, classes = archive["x"].astype(np.float32), np.unique(archive["labels"], return_inverse=True)[1]
    return Dataset("oil", x, np.empty(0, np.int64), classes, ("homogeneous", "annular", "laminar"))
