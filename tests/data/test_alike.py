"""New rows are matched by name: permuted columns and genes give the same rows; what is missing or unknown is said."""

import h5py
import numpy as np
import pytest

import latentlab as ll
from latentlab.cli import main
from latentlab.data import load_dataset, open_source
from latentlab.data.alike import prepare_alike
from latentlab.data.recipe import recipe_of
from latentlab.errors import InputError

RANDOM = np.random.default_rng(0)
GENES = [f"G{i}" for i in range(8)]
COUNTS = RANDOM.poisson(2, (40, 8)).astype(np.float32)


def write_cells(path, counts, genes):
    with h5py.File(path, "w") as file:
        file.attrs["encoding-type"], file["X"] = "anndata", counts
        for group, names in (("obs", [f"c{i}" for i in range(len(counts))]), ("var", genes)):
            frame = file.create_group(group)
            frame.attrs["_index"] = "index"
            frame["index"] = np.array(names, "S")
    return path


def write_table(path, order, kinds="xyz", truths=("True", "False"), rows=30):
    made = np.random.default_rng(1)
    columns = {
        "a": made.normal(size=rows), "b": made.normal(size=rows), "kind": [kinds[i % 3] for i in range(rows)],
        "flag": [truths[i % 2] for i in range(rows)], "code": [f"0{i % 3}" for i in range(rows)],
    }  # fmt: skip
    path.write_text(
        ",".join(order) + "\n" + "\n".join(",".join(str(columns[n][i]) for n in order) for i in range(rows))
    )
    return path


def alike(path, data, fill=False):
    return prepare_alike(open_source(path, recipe_of(data.source["recipe"])), data.source, fill)


@pytest.fixture
def cells(tmp_path):
    return load_dataset(write_cells(tmp_path / "a.h5ad", COUNTS, GENES))


@pytest.fixture
def table(tmp_path):
    path = write_table(tmp_path / "a.csv", ["a", "b", "kind", "flag", "code"])
    return load_dataset(path, {"features": ["a", "b", "kind", "flag", "code"], "label": ""})


def test_genes_in_another_order_are_the_same_rows(cells, tmp_path):
    order = RANDOM.permutation(8)
    path = write_cells(tmp_path / "b.h5ad", COUNTS[:10][:, order], [GENES[i] for i in order])
    assert np.array_equal(alike(path, cells).x, cells.x[:10])
    model = ll.build_model("vae", cells, hidden=[8])
    assert np.abs(model.encode(alike(path, cells).x) - model.encode(cells.x[:10])).max() < 1e-6


def test_genes_that_are_missing_are_named_and_filled_only_where_that_is_chosen(cells, tmp_path):
    path = write_cells(tmp_path / "b.h5ad", COUNTS[:10, 2:], GENES[2:])
    with pytest.raises(InputError, match=r"2 of the 8 genes .* not in it: 'G0', 'G1'"):
        alike(path, cells)
    found = alike(path, cells, fill=True)
    assert np.array_equal(found.x[:, 2:], cells.x[:10, 2:])
    assert np.allclose(found.x[:, :2], COUNTS[cells.train][:, :2].mean(0), atol=1e-5)
    assert "'G0', 'G1'" in " ".join(found.remarks)


def test_other_genes_are_refused_and_further_ones_told(cells, tmp_path):
    path = write_cells(tmp_path / "b.h5ad", COUNTS[:10], [f"X{i}" for i in range(8)])
    for fill in (False, True):
        with pytest.raises(InputError, match="none of the genes"):
            alike(path, cells, fill)
    path = write_cells(tmp_path / "c.h5ad", np.hstack([COUNTS[:10], COUNTS[:10]]), [f"X{i}" for i in range(8)] + GENES)
    found = alike(path, cells)
    assert np.array_equal(found.x, cells.x[:10])
    assert "8 genes that the model does not know" in found.remarks[0]


def test_columns_in_another_order_and_words_written_otherwise_are_the_same_rows(table, tmp_path):
    path = write_table(tmp_path / "b.csv", ["code", "flag", "b", "kind", "a"], truths=("true", "FALSE"))
    assert np.allclose(alike(path, table).x, table.x, atol=1e-6)
    text = (tmp_path / "b.csv").read_text()
    for code in "012":
        text = text.replace(f"\n0{code},", f"\n{code},")
    (tmp_path / "c.csv").write_text(text)
    assert np.allclose(alike(tmp_path / "c.csv", table).x, table.x, atol=1e-6)


def test_unknown_words_are_named_and_never_all_zero(table, tmp_path):
    path = write_table(tmp_path / "b.csv", ["a", "b", "kind", "flag", "code"], kinds="xyq")
    with pytest.raises(InputError, match="'kind' holds 'q', which the model has never seen"):
        alike(path, table)
    found = alike(path, table, fill=True)
    places = [i for i, name in enumerate(table.features) if name.startswith("kind")]
    assert np.abs(found.x[2::3][:, places]).max() < 1e-6  # the mean, standardised
    assert "'q'" in " ".join(found.remarks)


def test_missing_columns_are_named(table, tmp_path):
    path = write_table(tmp_path / "b.csv", ["a", "kind"])
    with pytest.raises(InputError, match="no column 'b', 'flag', 'code'"):
        alike(path, table)
    assert len(alike(path, table, fill=True).x) == 30


def test_an_unseen_class_is_never_class_0(tmp_path, capsys):
    old = write_table(tmp_path / "a.csv", ["a", "b", "kind"])
    out = str(tmp_path / "a.h5")
    words = ["--model", "cvae", "--epochs", "2", "--out", out, "--prepare", "label=kind", "--set", "hidden=[4]"]
    assert main(["train", str(old), *words]) == 0
    new = write_table(tmp_path / "b.csv", ["a", "b", "kind"], kinds="xyq")
    assert main(["embed", out, "--data", str(new), "--out", str(tmp_path / "z.csv")]) == 2
    assert "'q' among its classes; the model knows 'x', 'y', 'z'" in capsys.readouterr().err
    without = write_table(tmp_path / "c.csv", ["a", "b"])
    assert main(["embed", out, "--data", str(without), "--out", str(tmp_path / "z.csv")]) == 2
    assert "no column 'kind'" in capsys.readouterr().err
    assert not (tmp_path / "z.csv").exists()


def test_days_of_new_rows_are_read_as_they_are_written(tmp_path):
    days, x = [f"{1 + i % 28:02}.{1 + i % 12:02}.2024" for i in range(60)], np.random.default_rng(0).normal(size=60)

    def write(name, told):
        lines = ["Datum,x", *(f"{day},{value}" for day, value in zip(told, x, strict=True))]
        (tmp_path / name).write_text("\n".join(lines))
        return tmp_path / name

    data = load_dataset(write("a.csv", days), {"also": ["Datum"]})
    found = alike(write("b.csv", [f"{day[6:]}-{day[3:5]}-{day[:2]}" for day in days]), data)
    assert np.allclose(found.x, data.x[:])
    with pytest.raises(InputError, match="'Datum' holds words, not numbers"):
        alike(write("b.csv", ["2024-12-31", *days[1:]]), data)
