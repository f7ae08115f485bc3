"""Figures and places of a session's rows and of new ones; what new rows lack or are not is said or refused."""

import csv

import numpy as np
import pytest
from shell_tables import figures, train, write_table

import latentlab as ll
from latentlab.cli import main
from latentlab.storage.session import load_session


def write_rows(path, x, names, holes=(), short=()):
    lines = [",".join(["tag", *names])]
    for i, row in enumerate(x):
        cells = [f"p{i}", *(f"{value:.4f}" for value in row)]
        cells = [*cells[:-1], ""] if i in holes else cells[:-1] if i in short else cells
        lines.append(",".join(cells))
    path.write_text("\n".join(lines) + "\n")
    return path


@pytest.fixture
def measured():
    return np.random.default_rng(0).normal(5, 1, (60, 3))


def trained(table, tmp_path, *words):
    session = tmp_path / "run.h5"
    assert main(["train", str(table), "--epochs", "2", "--set", "hidden=[6]", "--out", str(session), *words]) == 0
    return session


def embedded(session, tmp_path, *words):
    out = tmp_path / "e.csv"
    status = main(["embed", str(session), "--out", str(out), *words])
    with open(out) as stream:
        return status, list(csv.DictReader(stream))


def test_rows_that_were_left_out_do_not_shift_the_numbers_of_those_behind_them(measured, tmp_path, capsys):
    whole = write_rows(tmp_path / "whole.csv", measured, "abc")
    session = trained(whole, tmp_path)
    partial = write_rows(tmp_path / "partial.csv", measured, "abc", holes=(4, 17), short=(30,))
    status, rows = embedded(session, tmp_path, "--data", str(partial), "--columns", "tag")
    assert status == 0
    assert [row["row"] for row in rows] == [row["tag"][1:] for row in rows]
    assert len(rows) == 57
    told = capsys.readouterr().err
    assert "(rows 4, 17)" in told
    assert "(row 30)" in told
    again = trained(partial, tmp_path, "--prepare", "missing=drop")
    _, rows = embedded(again, tmp_path, "--columns", "tag")
    assert [row["row"] for row in rows] == [row["tag"][1:] for row in rows]


def test_what_is_filled_in_and_what_stands_for_missing_is_told(measured, tmp_path, capsys):
    session = trained(write_rows(tmp_path / "whole.csv", measured, "abc"), tmp_path)
    holes = write_rows(tmp_path / "holes.csv", measured, "abc", holes=(3, 5))
    status, rows = embedded(session, tmp_path, "--data", str(holes), "--fill")
    assert (status, len(rows)) == (0, 60)
    assert "2 missing cells of 'c' were filled in with the mean" in capsys.readouterr().err
    measured[7, 1] = -999
    status, rows = embedded(session, tmp_path, "--data", str(write_rows(tmp_path / "code.csv", measured, "abc")))
    assert (status, len(rows)) == (0, 59)
    told = capsys.readouterr().err
    assert "-999 stands for missing in 'b'" in told
    assert "(row 7)" in told


def test_a_model_of_counts_takes_counts_only(tmp_path, capsys):
    random = np.random.default_rng(1)
    x = random.poisson(random.gamma(2, 10, (80, 60)))
    names = [f"gene{i}" for i in range(60)]

    def write(values, name):
        lines = [",".join(names), *(",".join(map(str, row)) for row in values.tolist())]
        (tmp_path / name).write_text("\n".join(lines))
        return tmp_path / name

    table = write(x, "counts.csv")
    data = ll.load_dataset(table)
    assert (data.likelihood, data.default_likelihood) == ("negative-binomial", "negative-binomial-given-total")
    assert any("taken for counts" in remark and "scaling=standard" in remark for remark in data.remarks)
    session = trained(table, tmp_path)
    assert embedded(session, tmp_path, "--data", str(table))[0] == 0
    for other in (np.log1p(x).round(4), np.where(x == x.max(), -4, x)):
        capsys.readouterr()
        assert (
            main(["embed", str(session), "--out", str(tmp_path / "no.csv"), "--data", str(write(other, "o.csv"))]) == 2
        )
        assert "learned from counts" in capsys.readouterr().err
    model = ll.load_session(session).model
    import torch

    assert "CountsGivenTotal" in repr(model.likelihood(torch.zeros(1, 2)))


def test_rows_without_a_label_are_told(measured, tmp_path):
    lines = [
        "a,b,c,kind",
        *(",".join([*map(str, row), "xy"[i % 2] if i % 9 else ""]) for i, row in enumerate(measured)),
    ]
    (tmp_path / "some.csv").write_text("\n".join(lines))
    data = ll.load_dataset(tmp_path / "some.csv")
    assert data.class_names == ("x", "y", "missing")
    assert any("7 rows have no 'kind'" in remark for remark in data.remarks)


def test_an_unnamed_array_is_taken_in_the_order_of_the_columns_where_that_is_said(measured, tmp_path, capsys):
    session = trained(write_rows(tmp_path / "whole.csv", measured, "abc"), tmp_path)
    _, right = embedded(session, tmp_path)
    np.save(tmp_path / "unnamed.npy", measured.round(4))
    words = ("embed", str(session), "--out", str(tmp_path / "e.csv"), "--data", str(tmp_path / "unnamed.npy"))
    capsys.readouterr()
    assert main(words) == 2
    refused = capsys.readouterr().err
    assert "its values have no names" in refused
    assert "('a', 'b', 'c')" in refused
    assert "--in-order takes them so" in refused
    status, rows = embedded(session, tmp_path, *words[4:], "--in-order")
    assert status == 0
    places = [[float(row[key]) for key in row if key.startswith("z")] for row in rows]
    assert np.allclose(places, [[float(row[key]) for key in row if key.startswith("z")] for row in right], atol=1e-5)
    assert main(["evaluate", str(session), "--data", words[-1], "--in-order"]) == 0
    np.save(tmp_path / "unnamed.npy", measured[:, :2])
    assert main([*words, "--in-order"]) == 2
    assert "has 2 columns, not the 3" in capsys.readouterr().err
    assert main([*words[:4], "--in-order"]) == 2
    assert "--in-order is about new rows" in capsys.readouterr().err


def test_an_array_that_names_its_values_is_matched_by_them(measured, tmp_path):
    session = trained(write_rows(tmp_path / "whole.csv", measured, "abc"), tmp_path)
    _, right = embedded(session, tmp_path)
    np.savez(tmp_path / "b.npz", X=measured[:, ::-1].round(4), feature_names=np.array(["c", "b", "a"]))
    _, rows = embedded(session, tmp_path, "--data", str(tmp_path / "b.npz"))
    assert [float(row["z1"]) for row in rows] == pytest.approx([float(row["z1"]) for row in right], abs=1e-5)


def test_a_table_goes_into_a_model_of_an_array_in_its_order_where_that_is_said(measured, tmp_path, capsys):
    np.save(tmp_path / "a.npy", measured.round(4))
    session = trained(tmp_path / "a.npy", tmp_path)
    _, right = embedded(session, tmp_path)
    table = write_rows(tmp_path / "b.csv", measured, "abc")
    assert main(["embed", str(session), "--out", str(tmp_path / "e.csv"), "--data", str(table)]) == 2
    assert "--in-order takes them so" in capsys.readouterr().err
    _, rows = embedded(session, tmp_path, "--data", str(table), "--in-order")
    assert [float(row["z1"]) for row in rows] == pytest.approx([float(row["z1"]) for row in right], abs=1e-5)


def test_values_without_names_are_told_to_be_taken_in_order(measured, tmp_path, capsys):
    np.savez(tmp_path / "a.npz", X=measured, feature_names=np.array(["a", "b", "c"]))
    session = trained(tmp_path / "a.npz", tmp_path)
    np.save(tmp_path / "b.npy", measured)
    capsys.readouterr()
    embedded(session, tmp_path, "--data", str(tmp_path / "b.npy"))
    assert "Its values have no names: they are taken to be in the order" in capsys.readouterr().err


def test_columns_called_otherwise_are_taken_in_order_where_that_is_said(measured, tmp_path, capsys):
    table = tmp_path / "a.csv"
    np.savetxt(table, measured, delimiter=",", header="a,b,c", comments="", fmt="%.4f")
    session = trained(table, tmp_path)
    _, right = embedded(session, tmp_path)
    table = tmp_path / "b.csv"
    np.savetxt(table, measured, delimiter=",", header="first,second,third", comments="", fmt="%.4f")
    assert main(["embed", str(session), "--out", str(tmp_path / "e.csv"), "--data", str(table)]) == 2
    assert "--in-order takes them so" in capsys.readouterr().err
    _, rows = embedded(session, tmp_path, "--data", str(table), "--in-order")
    assert [float(row["z1"]) for row in rows] == pytest.approx([float(row["z1"]) for row in right], abs=1e-5)


def test_the_extreme_of_a_set_of_pictures_may_lie_in_a_row_that_is_held_out(tmp_path):
    pictures = np.random.default_rng(0).integers(100, 3000, (60, 12, 12)).astype(np.uint16)
    first = ll.Dataset.of(pictures)
    pictures[first.held_out[0], 3, 3] = 4095
    np.save(tmp_path / "deep.npy", pictures)
    data = ll.load_dataset(str(tmp_path / "deep.npy"))
    assert data.extent == (0.0, 1.0)
    assert main(["train", str(tmp_path / "deep.npy"), "--epochs", "1", "--out", str(tmp_path / "a.h5"), "--quiet"]) == 0


def test_pictures_brighter_than_those_learned_from_are_placed_and_told_and_not_measured(tmp_path, capsys):
    pictures = np.random.default_rng(0).integers(100, 3000, (60, 12, 12)).astype(np.uint16)
    np.save(tmp_path / "deep.npy", pictures)
    np.save(tmp_path / "bright.npy", pictures[:5] + np.uint16(500))
    run = str(tmp_path / "a.h5")
    assert main(["train", str(tmp_path / "deep.npy"), "--epochs", "1", "--out", run, "--quiet"]) == 0
    capsys.readouterr()
    bright = str(tmp_path / "bright.npy")
    assert main(["embed", run, "--data", bright, "--out", str(tmp_path / "z.csv")]) == 0
    assert "values lie beyond 0–1" in capsys.readouterr().err
    assert main(["evaluate", run, "--data", bright]) == 2
    assert "Bernoulli" in capsys.readouterr().err


def test_genes_that_a_model_of_counts_lacks_are_filled_in_with_whole_numbers(tmp_path, capsys):
    rng = np.random.default_rng(0)
    counts, names = rng.poisson(rng.gamma(1, 3, (80, 30))), [f"g{i}" for i in range(30)]
    for name, columns in (("all", range(30)), ("few", range(2, 30))):
        lines = [",".join(names[i] for i in columns)] + [",".join(str(row[i]) for i in columns) for row in counts]
        (tmp_path / f"{name}.csv").write_text("\n".join(lines))
    run, few = str(tmp_path / "a.h5"), str(tmp_path / "few.csv")
    assert main(["train", str(tmp_path / "all.csv"), "--epochs", "1", "--out", run, "--quiet"]) == 0
    assert main(["embed", run, "--data", few, "--out", str(tmp_path / "z.csv")]) == 2
    assert "--fill" in capsys.readouterr().err
    assert main(["embed", run, "--data", few, "--fill", "--out", str(tmp_path / "z.csv")]) == 0
    assert main(["evaluate", run, "--data", few, "--fill"]) == 0


def test_new_rows_are_measured_as_if_they_had_been_held_out(session, tmp_path, capsys):
    new = write_table(tmp_path / "new.csv", 25, seed=3)
    assert main(["evaluate", str(session), "--data", str(new), "--method", "quadrature", "--json"]) == 0
    found = figures(capsys)
    assert found["figures_of"] == "25 rows of new.csv"
    learned = load_session(session)
    assert learned.data.features == ("length", "width")
    with open(new) as stream:
        raw = np.array([[float(row["length"]), float(row["width"])] for row in csv.DictReader(stream)])
    x = np.empty((25, 2), np.float32)
    for k, name in enumerate(learned.data.features):  # as the old ones were scaled
        slope, offset = np.polyfit(learned.data.columns[name].values, learned.data.x[:, k], 1)
        x[:, k] = slope * raw[:, k] + offset
    assert found["evidence"] == pytest.approx(ll.evidence(learned.model, x, "quadrature").mean(), abs=1e-3)
    assert main(["evaluate", str(session), "--fill"]) == 2
    assert "--data" in capsys.readouterr().err


def test_columns_and_deviations_are_written_beside(session, tmp_path):
    out = tmp_path / "e.csv"
    assert main(["embed", str(session), "--out", str(out), "--columns", "length", "site", "--deviations"]) == 0
    with open(out) as stream:
        rows = list(csv.DictReader(stream))
    learned = load_session(session)
    assert [row["site"] for row in rows[:2]] == ["south", "north"]
    assert float(rows[5]["length"]) == pytest.approx(float(learned.data.columns["length"].values[5]))
    import torch

    q = learned.model.posterior(torch.from_numpy(learned.data.x))
    assert np.allclose([[float(row["sd1"]), float(row["sd2"])] for row in rows], q.stddev.detach().numpy(), rtol=1e-5)
    every = tmp_path / "all.npz"
    assert main(["embed", str(session), "--out", str(every), "--columns", "all", "--deviations"]) == 0
    with np.load(every) as kept:
        assert {"column.length", "column.width", "column.site", "sd"} <= set(kept.files)
    assert main(["embed", str(session), "--out", str(out), "--columns", "weight"]) == 2


def test_a_point_has_no_deviations(tmp_path, capsys):
    session = train(tmp_path, "--model", "autoencoder", "--set", "hidden=[4]")
    assert main(["embed", str(session), "--out", str(tmp_path / "e.csv"), "--deviations"]) == 2
    assert "no deviations" in capsys.readouterr().err
