"""Sessions of the first schema, as they were written then: a kept sample of each kind opens."""

from pathlib import Path

import numpy as np
import pytest

import latentlab as ll
from latentlab.errors import InputError
from latentlab.storage.session import load_session, save_session

KEPT = Path(__file__).parent / "kept"


def test_rows_of_no_file_are_in_it():
    session = load_session(KEPT / "schema-1-memory.h5")
    assert session.data.x.shape == (20, 2, 2)
    assert session.data.class_names == ("a", "<b>b")
    assert session.data.name_of(3) == "row 3"
    assert len(session.run.snapshots) > 1
    assert np.array_equal(session.view.arrays["probe"], np.array([0.5, -1], np.float32))


def test_built_in_rows_are_made_again():
    session = load_session(KEPT / "schema-1-builtin.h5")
    assert session.data.name == "blobs"
    assert session.model.name == "ppca"


def test_rows_of_a_file_are_asked_for_and_taken():
    with pytest.raises(InputError, match=r"older session.*relink"):
        load_session(KEPT / "schema-1-file.h5")
    with pytest.raises(InputError, match="have changed"):
        load_session(KEPT / "schema-1-file.h5", ll.load_dataset("blobs"))
    session = load_session(KEPT / "schema-1-file.h5", ll.load_dataset(KEPT / "rows-of-schema-1-file.csv"))
    assert len(session.data) == 30


@pytest.mark.parametrize("name", ["schema-1-memory.h5", "schema-1-builtin.h5"])
def test_saved_again_it_is_of_the_newest_schema_and_the_run_the_same(tmp_path, name):
    old = load_session(KEPT / name)
    save_session(tmp_path / "a.h5", old)
    new = load_session(tmp_path / "a.h5")
    assert all(np.array_equal(new.record.state[key], old.record.state[key]) for key in old.record.state)
    assert new.data.fingerprint == old.data.fingerprint
    assert new.data.row_names == old.data.row_names
