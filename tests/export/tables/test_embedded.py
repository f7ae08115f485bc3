"""A table knows rows by their numbers in the file, and parts as the dataset tells them."""

from dataclasses import replace

import h5py
import numpy as np
import pytest
from part_of_rows import part_of
from tabled import ROWS, dataset, tabled

from latentlab.errors import InputError
from latentlab.export.tables.columns import texts_of
from latentlab.export.tables.embedded import Beside, table_of
from latentlab.export.tables.embedding import save_embedding


def test_headings_and_what_is_below_them():
    data = dataset()
    flat = tabled(data).flat()
    assert list(flat) == [
        "row", "name", "label", "part", "z1", "z2", "sd1", "sd2", "elbo", "UMAP 1", "UMAP 2", "selected",
        "selection far/out", "mass", "species", "x/y", "_index",
    ]  # fmt: skip
    assert flat["row"].tolist() == (2 * ROWS).tolist()
    assert texts_of(flat["part"]) == [part_of(data, row) for row in ROWS]
    assert texts_of(flat["label"]) == [data.label_of(row) for row in ROWS]
    assert {len(values) for values in flat.values()} == {5}


def test_test_and_validation_are_two_parts():
    data = replace(dataset(), test=np.array([16, 19]))
    table = table_of(data, np.zeros((20, 2), np.float32), None, Beside())
    assert texts_of(table.about["part"]) == [part_of(data, row) for row in range(20)]
    named = table_of(data, np.zeros((20, 2), np.float32), None, Beside(part="new"))
    assert set(texts_of(named.about["part"])) == {"new"}


def test_arrays_keep_what_belongs_together():
    arrays = tabled(dataset()).arrays()
    assert arrays["z"].shape == arrays["sd"].shape == arrays["plane"].shape == (5, 2)
    assert arrays["plane_names"].tolist() == ["UMAP 1", "UMAP 2"]
    assert "part" not in arrays


@pytest.mark.parametrize("ending", ["npz", "hdf5"])
def test_the_axes_of_a_plane_have_names_always(tmp_path, ending):
    data, path = dataset(), tmp_path / f"e.{ending}"
    save_embedding(path, data, np.ones((20, 2), np.float32))
    if ending == "npz":
        with np.load(path) as archive:
            names = archive["plane_names"].tolist()
    else:
        with h5py.File(path) as file:
            names = file["plane_names"].asstr()[:].tolist()
    assert names == ["plane_x", "plane_y"]
    assert "plane_names" not in table_of(data, np.ones((20, 2)), None, Beside(plane=False)).arrays()


def test_lengths_that_differ_are_refused():
    with pytest.raises(InputError, match="4 rows needs as many places"):
        table_of(dataset(), np.zeros((5, 2), np.float32), np.arange(4), Beside())
