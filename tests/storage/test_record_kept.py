"""A run as values and arrays, and back."""

import json

import numpy as np
import pytest

import latentlab as ll
from latentlab.storage.record_kept import record_kept, record_of
from latentlab.training import Run


@pytest.fixture
def record(small, monkeypatch):
    monkeypatch.setattr(Run, "REFRESH_SECONDS", 0.0)
    run = ll.train(ll.build_model("vae", small, hidden=[6]), small, epochs=4, batch_size=20, patience=2, device="cpu")
    return run.freeze()


def test_it_comes_back_to_the_bit(record):
    values, arrays = record_kept(record)
    again = record_of(json.loads(json.dumps(values)), arrays)
    assert {**vars(again), "state": 0, "history": 0, "best": 0, "snapshots": 0} == {
        **vars(record), "state": 0, "history": 0, "best": 0, "snapshots": 0
    }  # fmt: skip
    for name in ("state", "history"):
        ours, theirs = getattr(again, name), getattr(record, name)
        assert ours.keys() == theirs.keys()
        assert all(np.array_equal(ours[key], theirs[key], equal_nan=True) for key in ours)
    assert [one.step for one in again.snapshots] == [one.step for one in record.snapshots]


@pytest.mark.parametrize("name", ["state", "history"])
def test_a_missing_part_is_told(record, name):
    values, arrays = record_kept(record)
    with pytest.raises(LookupError):
        record_of(values, {key: value for key, value in arrays.items() if key != name})


def test_snapshots_beyond_their_room_are_refused(record):
    values, arrays = record_kept(record)
    values["settings"]["snapshot_megabytes"] = 0
    assert len(arrays["snapshots"]["step"]) > 2
    with pytest.raises(ValueError, match="too many"):
        record_of(values, arrays)
