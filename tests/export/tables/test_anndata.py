"""AnnData's own layout: by the rule of the format, and read by anndata where that is installed."""

from dataclasses import replace

import h5py
import numpy as np
import pytest
from part_of_rows import part_of
from tabled import ROWS, dataset, tabled

from latentlab.data.columns import Column
from latentlab.export.tables.anndata import save_anndata


@pytest.mark.parametrize("names", [True, False])
def test_every_element_says_what_it_is(tmp_path, names):
    table = tabled(dataset(names))
    save_anndata(tmp_path / "a.h5ad", table, "[]")
    with h5py.File(tmp_path / "a.h5ad") as file:
        kinds = {}
        file.visititems(lambda name, item: kinds.update({name: item.attrs["encoding-type"]}))
        assert file.attrs["encoding-type"] == "anndata"
        assert kinds["obs"] == kinds["var"] == "dataframe"
        assert kinds["obs/label"] == kinds["obs/species"] == "categorical"
        assert kinds["obsm/X_latent"] == "array"
        assert np.array_equal(file["obsm/X_latent"][:], table.z)
        assert np.array_equal(file["obsm/X_plane"][:], table.plane)
        assert np.array_equal(file["obsm/X_latent_sd"][:], table.beside.deviations)
        obs = file["obs"]
        assert obs["row"][:].tolist() == (2 * ROWS).tolist()
        order = obs.attrs["column-order"].tolist()
        assert set(order) | {"_index"} == set(obs)
        wanted = [f"=name {row}\t" for row in ROWS] if names else [str(2 * row) for row in ROWS]
        assert obs["_index"].asstr()[:].tolist() == wanted
        assert obs["_index (data)/categories"].asstr()[:].tolist() == ["i"]
        assert {"selection far_out", "x_y", "elbo", "selected"} <= set(order)
        assert file["uns/latentlab/card"].asstr()[()] == '{"model": "vae"}'
        assert file["uns/latentlab/plane"].asstr()[()] == "UMAP 1 | UMAP 2"


def test_anndata_reads_it(tmp_path):
    anndata = pytest.importorskip("anndata")
    data, table = dataset(), tabled(dataset())
    save_anndata(tmp_path / "a.h5ad", table, "[]")
    found = anndata.read_h5ad(tmp_path / "a.h5ad")
    assert found.shape == (5, 0)
    assert np.array_equal(found.obsm["X_latent"], table.z)
    assert found.obs["label"].tolist() == [data.label_of(row) for row in ROWS]
    assert found.obs["part"].tolist() == [part_of(data, row) for row in ROWS]
    assert np.array_equal(found.obs["mass"], data.columns["mass"].values[ROWS], equal_nan=True)
    assert found.obs["species"].isna().sum() == 1
    assert found.obs["selected"].tolist() == [True, False, True, False, True]
    assert found.uns["latentlab"]["commands"] == "[]"
    found.write_h5ad(tmp_path / "b.h5ad")


def test_more_columns_than_an_attribute_holds(tmp_path):
    table = tabled(dataset())
    many = {f"a long name of a column, number {i:05d}": table.z[:, 0] for i in range(2000)}
    object.__setattr__(table.beside, "figures", many)
    save_anndata(tmp_path / "a.h5ad", table)
    with h5py.File(tmp_path / "a.h5ad") as file:
        assert set(many) <= set(file["obs"].attrs["column-order"])


def test_no_column_of_the_data_takes_the_name_of_what_the_model_says(tmp_path):
    table = tabled(dataset(True))
    theirs = {name: Column(np.arange(len(ROWS)) + 0.5) for name in ("row", "part", "elbo", "selected")}
    ours = replace(table.beside, figures={"elbo": -np.ones(len(ROWS))}, flags={"selected": np.zeros(len(ROWS), bool)})
    save_anndata(tmp_path / "a.h5ad", replace(table, columns=theirs, beside=ours))
    with h5py.File(tmp_path / "a.h5ad") as file:
        obs = file["obs"]
        assert obs["row"][:].tolist() == table.about["row"].tolist()
        assert obs["elbo"][:].tolist() == [-1.0] * len(ROWS)
        for name in theirs:
            assert obs[f"{name} (data)"][:].tolist() == theirs[name].values.tolist()


def test_without_a_plane_there_is_none(tmp_path):
    table = tabled(dataset(True))
    save_anndata(tmp_path / "a.h5ad", replace(table, plane=None))
    with h5py.File(tmp_path / "a.h5ad") as file:
        assert "X_plane" not in file["obsm"]
    assert not [name for name in replace(table, plane=None).flat() if name.startswith("plane")]
