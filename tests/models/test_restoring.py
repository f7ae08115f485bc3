"""A state is put into a model only where the shapes fit, and before that no memory is taken for it."""

import tracemalloc

import numpy as np
import pytest

from latentlab.errors import InputError
from latentlab.models import MODELS, build_model
from latentlab.models.protocol import weights_of
from latentlab.models.restoring import check_shapes, restored
from latentlab.settings import as_dict


@pytest.mark.parametrize("name", list(MODELS))
def test_every_model_is_restored_and_wrong_shapes_are_told(name, blobs):
    model = build_model(name, blobs)
    state = model.state()
    again = restored(name, blobs.shape, as_dict(model.settings), state)
    assert {key: value.tobytes() for key, value in again.state().items()} == {k: v.tobytes() for k, v in state.items()}
    first = next(iter(weights_of(state)))
    with pytest.raises(InputError, match="ask for weights"):
        check_shapes(name, blobs.shape, as_dict(model.settings), {**weights_of(state), first: np.zeros((2, 2, 2))})
    with pytest.raises(InputError, match="ask for weights"):
        check_shapes(name, blobs.shape, as_dict(model.settings), {})


def resident():
    """Bytes that this process holds."""
    with open("/proc/self/statm") as stream:
        return int(stream.read().split()[1]) * 4096


@pytest.mark.parametrize(
    ("name", "settings", "shape"),
    [
        ("vae", {"hidden": [30_000, 30_000]}, (2,)), ("vae", {"hidden": [10**12]}, (2,)),
        ("vae", {"hidden": [8]}, (10**9,)), ("vae", {"hidden": [8]}, (10**9, 10**9)),
        ("vae", {"hidden": [1] * 100_000}, (2,)), ("gmm", {"components": 3}, (60_000,)),
        ("ppca", {"latent_dim": 2}, (10**9,)),
    ],
)  # fmt: skip
def test_what_would_be_huge_takes_no_memory(name, settings, shape, blobs):
    weights, before = weights_of(build_model("vae", blobs, hidden=[8]).state()), resident()
    tracemalloc.start()
    try:
        with pytest.raises(InputError):
            restored(name, shape, settings, weights)
        assert tracemalloc.get_traced_memory()[1] < 1 << 25
    finally:
        tracemalloc.stop()
    assert resident() - before < 1 << 28  # torch's own memory is not traced
