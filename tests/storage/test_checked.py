"""What a session asks for is bounded before it is made, and weights that do not work are told."""

from pathlib import Path

import numpy as np
import pytest

from latentlab.data import DATASETS, load_dataset
from latentlab.errors import InputError
from latentlab.models import MODELS, build_model
from latentlab.models.protocol import weights_of
from latentlab.storage.checked import check_made, check_works

FILE = Path("a.h5")


def test_every_built_in_set_as_it_is_made_by_itself_may_be_asked_for():
    for name in DATASETS:
        data = load_dataset(name)
        check_made(name, data.source.get("settings", {}), data.shape)


@pytest.mark.parametrize(
    ("name", "settings", "shape", "words"),
    [
        ("faces", {"rows": 1_000_000}, (32, 32, 3), "1,000,000 rows of faces"),
        ("faces", {"rows": 1_000_000}, (), "not of the shape"),
        ("faces", {"size": 128}, (32, 32, 3), "size 128 are not of the shape"),
        ("counts", {"genes": 5000, "rows": 200_000}, (200,), "200,000 rows"),
        ("sprites", {"rows": 10**12}, (32, 32), "rows"), ("blobs", {"rows": 10**12}, (2,), "rows"),
    ],
)  # fmt: skip
def test_what_would_be_huge_is_refused_before_it_is_made(name, settings, shape, words):
    with pytest.raises(InputError, match=words):
        check_made(name, settings, shape)


@pytest.mark.parametrize("name", list(MODELS))
def test_weights_work_or_are_told(name, blobs):
    model = build_model(name, blobs)
    check_works(model, FILE)
    check_works(model, FILE, {"w": np.zeros(3)})
    with pytest.raises(InputError, match=r"a\.h5: its weights are damaged"):
        check_works(model, FILE, {"w": np.array([0, np.inf])})
    state = weights_of(model.state())
    broken = {key: np.full_like(value, np.nan) if value.dtype.kind == "f" else value for key, value in state.items()}
    try:
        model.load(broken)
    except InputError:
        return
    with pytest.raises(InputError, match="weights are damaged"):
        check_works(model, FILE)


def test_a_covariance_that_is_none_is_told(blobs):
    model = build_model("gplvm", blobs)
    state = weights_of(model.state())
    state["own.z"] = np.where(np.arange(len(state["own.z"])) == 0, 1e300, state["own.z"].T).T
    model.load(state)
    with pytest.raises(InputError, match="weights are damaged"):
        check_works(model, FILE)
