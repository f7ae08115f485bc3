"""Nothing is read, left out or filled in without a sentence, and none is said that is not true."""

import re

import numpy as np
import pytest
from making_sheets import sheet

import latentlab as ll
from latentlab.data import load_dataset
from latentlab.errors import InputError

RANDOM = np.random.default_rng(3)
N = 300


def table(path, **columns):
    rows = zip(*columns.values(), strict=True)
    path.write_text(",".join(columns) + "\n" + "".join(",".join(map(str, row)) + "\n" for row in rows))
    return path


def reals(rows=N, mean=0.0):
    return RANDOM.normal(mean, 1, rows).round(3).tolist()


def said(data, *words):
    """The remarks that hold all of the words."""
    return [remark for remark in data.remarks if all(word in remark for word in words)]


# Labels --------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("values", [RANDOM.normal(size=N).round(3), np.arange(N) % 150, RANDOM.integers(0, 50, N) / 2])
def test_a_label_of_many_numbers_is_told_to_be_so_many_classes(values, tmp_path):
    path = table(tmp_path / "a.csv", a=reals(), b=reals(), target=values)
    data = load_dataset(path, {"label": "target"})
    assert said(data, f"{len(data.class_names)} different numbers", "label=''")
    assert not said(load_dataset(path), "different numbers")


def test_a_label_of_few_numbers_is_not():
    x = RANDOM.normal(size=(N, 3))
    for labels in (np.arange(N) % 100, np.arange(N) % 4 / 2):
        assert not said(ll.Dataset.of(x, labels), "different numbers")


# Missing values ------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("late", [0, 2000])
def test_words_that_are_read_as_missing_are_told_with_their_numbers(late, tmp_path):
    a, b = reals(late + N), reals(late + N)
    words = ["n.d.", "n/d", "ND", "-", "?", "?"]
    a[late : late + 6], b[late], b[late + 9] = words, "missing", "NA"
    data = load_dataset(table(tmp_path / "a.csv", a=a, b=b, c=reals(late + N)))
    (remark,) = said(data, "Read as missing")
    each = "'n.d.' (1 cell), 'n/d' (1 cell), 'ND' (1 cell), '-' (1 cell), '?' (2 cells) and 'missing' (1 cell)"
    assert f"{each} in 'a' and 'b'." in remark
    assert data.source["missing"] == {"a": 6, "b": 2}


def test_empty_cells_and_na_are_not_told_as_words(tmp_path):
    path = table(tmp_path / "a.csv", a=["", "NA", "NaN", "null", *reals()], b=["N/A", *reals(N + 3)])
    data = load_dataset(path)
    assert not said(data, "Read as missing")
    assert data.source["missing"] == {"a": 4, "b": 1}


def test_words_read_as_missing_are_told_of_lines_of_json_too(tmp_path):
    rows = "".join(f'{{"a": "{"?" if i == 3 else i / 7}", "b": {i % 5}.5}}\n' for i in range(N))
    (tmp_path / "a.jsonl").write_text(rows)
    assert said(load_dataset(tmp_path / "a.jsonl"), "'?' (1 cell) in 'a'")


# Sums below a table --------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("first", [{}, {"plant": [f"p{i}" for i in range(20)]}, {"row": list(range(1, 21))}])
def test_a_last_row_of_exact_sums_is_left_out_and_told_whatever_it_is_called(first, tmp_path):
    columns = {"a": RANDOM.integers(1, 50, 20).tolist(), "b": reals(20, mean=5), "c": reals(20, mean=9)}
    end = {"plant": "Overall", "row": 21}
    summed = {name: [*values, round(sum(values), 3)] for name, values in columns.items()}
    data = load_dataset(table(tmp_path / "a.csv", **{k: [*v, end[k]] for k, v in first.items()}, **summed))
    assert len(data) == 20
    assert said(data, "The last row", "sums", "left out")
    summed["c"][-1] += 0.5  # one that is not the sum: no row of sums
    data = load_dataset(table(tmp_path / "b.csv", **{k: [*v, end[k]] for k, v in first.items()}, **summed))
    assert len(data) == 21
    assert not said(data, "left out")


def test_a_row_of_bits_is_no_row_of_sums(tmp_path):
    bits = np.eye(12, 5, dtype=int)
    bits[-1] = bits[:-1].sum(0)
    assert len(load_dataset(table(tmp_path / "a.csv", **{f"b{k}": bits[:, k] for k in range(5)}))) == 12


# Counts with holes ---------------------------------------------------------------------------------------------------


def holed():
    counts = RANDOM.poisson(RANDOM.gamma(1.0, 1.0, (200, 30))).astype(object)
    for row in range(0, 200, 3):
        counts[row, row % 30] = ""
    return counts


def test_counts_with_holes_are_counts_and_filled_with_whole_numbers(tmp_path):
    counts = holed()
    of_table = load_dataset(table(tmp_path / "a.csv", **{f"g{k}": counts[:, k] for k in range(30)}))
    of_array = ll.Dataset.of(np.where(counts == "", np.nan, counts).astype(float), missing="mean")
    for data in (of_table, of_array):
        assert data.likelihood == "negative-binomial"
        assert (np.asarray(data.x[:]) == np.rint(data.x[:])).all()
        assert said(data, "filled in with the mean of the training rows, as a whole number")
    held = of_array.held_out[0]  # a hole in a held-out row only
    one = RANDOM.poisson(RANDOM.gamma(1.0, 1.0, (200, 30))).astype(float)
    one[held, 0] = np.nan
    assert ll.Dataset.of(one, missing="mean").whole
    assert said(ll.Dataset.of(one, missing="mean"), "1 value is missing")
    model = ll.build_model("vae", of_table, latent_dim=2, hidden=[8])
    assert np.isfinite(ll.train(model, of_table, epochs=1, seed=0).history["elbo"]).all()


def test_measurements_with_holes_are_filled_with_the_mean_itself(tmp_path):
    path = table(tmp_path / "a.csv", a=["", *reals(9, mean=5)], b=reals(10))
    data = load_dataset(path, {"missing": "mean", "scaling": "none", "held_out": 0})
    assert data.x[0, 0] == pytest.approx(np.mean(data.x[1:, 0]))
    assert said(data, "1 value is missing ('a'); filled in with the mean of the training rows. missing=drop")


# Genes ---------------------------------------------------------------------------------------------------------------

GENES = ["ACTB", "GAPDH", "CD3D", "CD4", "MS4A1", "LYZ", "NKG7", "PPBP", "FTL", "TP53", "T"]


@pytest.mark.parametrize("first", ["gene", "name", "", "symbol"])
def test_genes_by_cells_are_turned_and_the_last_gene_is_no_label(first, tmp_path):
    counts = RANDOM.poisson(200, (len(GENES), 60))
    counts[-1] = np.arange(60) % 3  # which counts classes, but for being a gene
    columns = {f"cell{k}": counts[:, k] for k in range(60)}
    data = load_dataset(table(tmp_path / "a.csv", **{first: GENES}, **columns))
    assert (len(data), data.features, data.label_name) == (60, tuple(GENES), "")
    assert said(data, "Each column is read as a row", "transpose=false")
    assert load_dataset(tmp_path / "a.csv", {"label": "T"}).class_names == ("0", "1", "2")


def test_a_turned_table_keeps_a_label_that_is_called_so(tmp_path):
    rows = {"what": ["a", "b", "c", "class"]} | {f"s{k}": [*reals(3), k % 2] for k in range(30)}
    assert load_dataset(table(tmp_path / "a.csv", **rows), {"transpose": True}).label_name == "class"


# Values beyond the range ---------------------------------------------------------------------------------------------


def test_pictures_with_a_range_for_each_pixel_and_an_extreme_that_is_held_out_are_told_and_trained_on(tmp_path):
    pictures = RANDOM.integers(100, 3000, (60, 9, 9)).astype(np.uint16)
    pictures[0], pictures[1] = 50, 3500
    held_out = ll.Dataset.of(pictures, scaling="min-max").held_out
    assert not set(held_out) & {0, 1}
    inside = ll.Dataset.of(pictures, scaling="min-max")
    assert (inside.likelihood, said(inside, "beyond 0–1")) == ("bernoulli", [])
    pictures[held_out[0], 3, 3] = 9000
    data = ll.Dataset.of(pictures, scaling="min-max")
    assert (data.likelihood, len(said(data, "1 value lies beyond 0–1", "scaling=unit"))) == ("gaussian", 1)
    model = ll.build_model("vae", data, latent_dim=2, hidden=[8])
    assert np.isfinite(ll.train(model, data, epochs=1, seed=0).history["elbo"]).all()


# Years ---------------------------------------------------------------------------------------------------------------


def test_the_year_in_which_something_was_made_is_learned_from_and_told(tmp_path):
    years = RANDOM.integers(1900, 2010, N)
    path = table(tmp_path / "a.csv", price=reals(), year_built=years, YearRenovated=years[::-1], year=years)
    data = load_dataset(path)
    assert data.features == ("price", "year_built", "YearRenovated")
    assert said(data, "'year_built', 'YearRenovated' are learned from, though the numbers are years", "without=[…]")
    assert said(data, "Not learned from: 'year' (date: years)", "also=[…]")


# Spectra -------------------------------------------------------------------------------------------------------------

NM = np.arange(400, 700, 2)


def spectra(rows=40):
    peak = np.exp(-(((NM - 550) / 60) ** 2)) * RANDOM.uniform(0.5, 2, (rows, 1))
    return peak + RANDOM.uniform(0, 3, (rows, 1)) + 0.002 * RANDOM.normal(size=(rows, len(NM)))


@pytest.mark.parametrize("prefix", ["", "nm_"])
def test_spectra_of_different_levels_are_not_said_to_lie_in_the_columns(prefix, tmp_path):
    values = spectra().round(4)
    columns = {f"{prefix}{nm}": values[:, k] for k, nm in enumerate(NM)}
    path = table(tmp_path / "a.csv", sample=[f"s{i}" for i in range(40)], **columns)
    assert not said(load_dataset(path), "rows may lie")
    np.save(tmp_path / "a.npy", values)
    assert not said(load_dataset(tmp_path / "a.npy"), "rows may lie")


def test_spectra_that_lie_in_the_columns_are_told(tmp_path):
    values = spectra().T.round(4)
    np.save(tmp_path / "a.npy", values)
    assert said(load_dataset(tmp_path / "a.npy"), "rows may lie", "transpose=true")
    columns = {f"s{k}": values[:, k] for k in range(40)}
    path = table(tmp_path / "a.csv", place=[f"p{nm}" for nm in NM], **columns)
    assert said(load_dataset(path), "rows may lie", "transpose=true")


def test_rows_of_several_levels_that_are_no_signals_are_told(tmp_path):
    values = RANDOM.normal(size=(30, 40)) + RANDOM.normal(0, 20, (30, 1))
    columns = {f"s{k}": values[:, k].round(3) for k in range(40)}
    path = table(tmp_path / "a.csv", what=[f"v{i}" for i in range(30)], **columns)
    assert said(load_dataset(path), "the rows differ in level")


# What else a file holds ----------------------------------------------------------------------------------------------


def test_what_is_refused_of_a_book_names_its_other_sheets(tmp_path):
    words, numbers = [["a", "b"], ["x", "y"], ["y", "x"], ["z", "w"]], [["a", "b"], [1.5, 2], [3.5, 4], [2, 7]]
    sheet(tmp_path / "a.xlsx", words, numbers)
    with pytest.raises(InputError, match=r"numbers that vary.*'first' was opened; there are also second\. inside=…"):
        load_dataset(tmp_path / "a.xlsx", {"inside": "first"})
    with pytest.raises(InputError, match=r"no column 'kind'.*there are also first"):
        load_dataset(tmp_path / "a.xlsx", {"inside": "second", "label": "kind"})
    sheet(tmp_path / "b.xlsx", [["title"]], numbers)
    with pytest.raises(InputError, match="'second'"):
        load_dataset(tmp_path / "b.xlsx", {"inside": "first"})


def test_what_is_refused_of_a_file_of_arrays_names_the_others(tmp_path):
    np.savez(tmp_path / "a.npz", x=np.full((5, 4), np.nan), other=RANDOM.normal(size=(9, 3)))
    with pytest.raises(InputError, match=r"finite.*was opened; there are also"):
        load_dataset(tmp_path / "a.npz", {"inside": "x"})


# One and several -----------------------------------------------------------------------------------------------------


def test_one_is_said_as_one(tmp_path):
    a, b, c = reals(), reals(), RANDOM.integers(0, 90, N).tolist()
    a[1], a[2], a[3], b[4], c[5] = "oops", "$5.25", "-999", "inf", "5"
    path = table(
        tmp_path / "a.csv", a=a, b=b, share=["1.5", *[f"{value} %" for value in c[1:]]], kind=[*"xy"] * (N // 2)
    )
    path.write_text(path.read_text() + "1,2\n")
    data = load_dataset(path)
    assert said(data, "1 row has not 4 cells and was left out")
    assert said(data, "1 cell of 'a' is no finite number (such as 'oops')")
    assert said(data, "'$5.25' is 5.25 (1 cell)")
    assert said(data, "1 cell of 'b' is no finite number (such as 'inf')")
    assert said(data, "1 cell of 'share' has no percent sign")
    assert said(data, "3 rows have missing values and were left out (rows 1, 3, 4)")
    text = " ".join([*data.remarks, data.about, ll.Dataset.of(RANDOM.normal(size=(N, 1))).about])
    assert not re.search(r"\b1 (?:\w+ )?(?:cells|rows|values|numbers)\b", text), text


def test_one_row_of_a_class_of_its_own_and_one_picture(tmp_path):
    path = table(tmp_path / "a.csv", a=reals(), b=[*reals(N - 1), ""], kind=["", *["x", "y", "z"] * 99, "x", "y"])
    data = load_dataset(path)
    assert said(data, "1 row has no 'kind': a class of its own")
    assert said(data, "1 row has missing values and was left out (row 299)")


def test_measurements_beside_a_label_of_which_every_value_differs_are_no_codes_of_it(tmp_path):
    path = table(tmp_path / "a.csv", a=np.arange(30) * 1.5 % 7.3, b=np.arange(30) / 7, target=np.arange(30)[::-1] / 3)
    assert load_dataset(path, {"label": "target"}).features == ("a", "b")


# Parts ---------------------------------------------------------------------------------------------------------------


def parted(path, parts=("train", "train", "train", "valid", "test"), **more):
    return table(path, a=reals(), b=reals(), **more, split=[parts[i % len(parts)] for i in range(N)])


def test_a_file_of_held_out_rows_goes_before_a_column_of_parts(tmp_path):
    parted(tmp_path / "a.csv")
    parted(tmp_path / "b.csv")
    data = load_dataset(tmp_path / "a.csv", {"held_out_file": str(tmp_path / "b.csv")})
    assert data.held_out.tolist() == list(range(N, 2 * N))


def test_a_column_of_parts_that_was_chosen_for_the_label_parts_nothing(tmp_path):
    data = load_dataset(parted(tmp_path / "a.csv"), {"label": "split"})
    assert (len(data.held_out), data.class_names) == (N // 10, ("test", "train", "valid"))


def test_of_two_columns_of_parts_one_parts_and_the_other_is_told(tmp_path):
    data = load_dataset(parted(tmp_path / "a.csv", subset=["train", "test"] * (N // 2)))
    assert len(data.held_out) == N // 2
    assert said(data, "'subset' says which rows are held out")
    assert said(data, "Not learned from: 'split'", "names parts of the rows as well")


def test_parts_of_which_the_held_out_rows_were_left_out_are_told(tmp_path):
    path = parted(tmp_path / "a.csv")
    lines = [line.replace(line.split(",")[0], "", 1) if line.endswith(("test", "valid")) else line
             for line in path.read_text().splitlines()]  # fmt: skip
    path.write_text("\n".join(lines))
    data = load_dataset(path, {"missing": "drop"})
    assert len(data.held_out) == 18
    assert said(data, "Of the rows that 'split' holds out none is left")
