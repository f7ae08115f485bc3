"""Files as people have them: cells by their barcodes, a target beside a spectrum, folds."""

import numpy as np

from latentlab.data import load_dataset

RANDOM = np.random.default_rng(0)


def write(path, header, rows):
    path.write_text("\n".join([",".join(header), *(",".join(map(str, row)) for row in rows)]) + "\n")
    return str(path)


def test_genes_down_the_rows_and_barcodes_across_are_turned(tmp_path):
    cells = ["".join(RANDOM.choice(list("ACGT"), 16)) + "-1" for _ in range(40)]
    counts = RANDOM.poisson(RANDOM.gamma(0.6, 2.0, (60, 40)))
    rows = [[f"GENE{i}", *row] for i, row in enumerate(counts)]
    data = load_dataset(write(tmp_path / "cells.csv", ["", *cells], rows))
    assert (len(data), data.shape, data.labels) == (40, (60,), None)
    assert data.row_names[0] == cells[0]
    assert any("transpose=false" in remark for remark in data.remarks)
    assert not any("stands for missing" in remark for remark in data.remarks)


def test_what_stands_beside_a_spectrum_is_not_learned_from_and_that_is_told(tmp_path):
    curves = np.cumsum(RANDOM.normal(size=(50, 30)), 1).round(3)
    header = ["sample", *map(str, range(850, 910, 2)), "Fat"]
    rows = [[f"s{i}", *row, round(float(row.sum()), 2)] for i, row in enumerate(curves)]
    path = write(tmp_path / "spectra.csv", header, rows)
    data = load_dataset(path)
    assert data.shape == (30,)
    assert "Fat" in data.columns
    assert any("'Fat'" in remark and "also=" in remark for remark in data.remarks)
    assert load_dataset(path, {"also": ["Fat"]}).shape == (31,)


def test_a_column_of_folds_is_no_label(tmp_path):
    rows = [[*RANDOM.normal(size=3).round(3), 1 + i % 5] for i in range(100)]
    data = load_dataset(write(tmp_path / "folds.csv", ["a", "b", "c", "fold"], rows))
    assert (data.shape, data.labels) == ((3,), None)
    assert any("'fold'" in remark for remark in data.remarks)
