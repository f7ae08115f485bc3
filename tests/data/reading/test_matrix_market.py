"""The folder that 10x's programs write: cells by genes, with their names, or one sentence of what does not fit."""

import gzip

import numpy as np
import pytest
from scipy import io, sparse

from latentlab.data import load_dataset
from latentlab.errors import InputError

RANDOM = np.random.default_rng(0)


def matrix_folder(folder, counts, names="features.tsv.gz"):
    folder.mkdir()
    with gzip.open(folder / "matrix.mtx.gz", "wb") as stream:
        io.mmwrite(stream, sparse.coo_matrix(counts.T))
    (folder / "barcodes.tsv").write_text("".join(f"c{i}\n" for i in range(len(counts))))
    lines = "".join(f"ENSG{i}\tg{i // 2}\tGene Expression\n" for i in range(counts.shape[1]))
    (folder / names).write_bytes(gzip.compress(lines.encode()) if names.endswith("gz") else lines.encode())
    return folder


def test_the_folder_that_10x_writes(tmp_path):
    counts = RANDOM.poisson(0.7, (20, 6))
    for names in ("features.tsv.gz", "genes.tsv"):
        data = load_dataset(matrix_folder(tmp_path / names, counts, names))
        assert np.array_equal(data.x, counts)
        assert data.features[:3] == ("g0", "g0 (2)", "g1")
        assert data.row_names[3] == "c3"
        assert data.likelihood == "negative-binomial"


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("hello", "does not begin"),
        ("%%MatrixMarket matrix coordinate integer general\n", "how large"),
        ("%%MatrixMarket matrix coordinate integer general\n5 5 900000000\n1 1 1\n", "promises more"),
        ("%%MatrixMarket matrix coordinate integer general\n2 2 1\n7 7 1\n", "not a sound matrix"),
        ("%%MatrixMarket matrix coordinate integer general\n2 3 1\n1 1 1\n", "but the matrix has 3"),
    ],
)
def test_matrices_that_are_damaged_are_told(tmp_path, text, words):
    (tmp_path / "matrix.mtx").write_text(text)
    (tmp_path / "barcodes.tsv").write_text("a\nb\n")
    with pytest.raises(InputError, match=words):
        load_dataset(tmp_path)
