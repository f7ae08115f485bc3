"""log1p of values below 0 is refused, by name and number, wherever rows come from; never are they made 0."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays
from scipy.sparse import csr_matrix

from latentlab.cli import main
from latentlab.data import load_dataset, open_source
from latentlab.data.alike import prepare_alike
from latentlab.data.logarithm import above_zero, check_scaling
from latentlab.data.memory import dataset_of
from latentlab.data.recipe import recipe_of
from latentlab.errors import InputError

ROWS = np.abs(np.random.default_rng(0).normal(3, 1, (30, 3)))


def table(path, rows, names=("a", "b", "c")):
    path.write_text("\n".join([",".join(names), *(",".join(f"{value:.4f}" for value in row) for row in rows)]) + "\n")
    return path


@pytest.fixture
def mixed(tmp_path):
    """A table with 4 values below 0, one of a row that is held out with them."""
    rows = ROWS.copy()
    rows[:3, 1], rows[29, 2] = -2.5, -0.25
    return table(tmp_path / "mixed.csv", rows)


@given(arrays(np.float64, (7, 3), elements=st.floats(-10, 10) | st.just(np.nan)))
def test_as_many_are_counted_as_there_are(rows):
    below = (rows < 0).sum(0)
    for values in (rows, csr_matrix(rows)):
        if below.any():
            with pytest.raises(InputError) as error:
                check_scaling("log1p", values, "uvw")
            assert str(error.value).startswith(f"{below.sum()} value")
            assert [name for name in "uvw" if f"'{name}' has" in str(error.value)] == [
                name for name, count in zip("uvw", below, strict=True) if count
            ]
        else:
            check_scaling("log1p", values, "uvw")
    check_scaling("standard", rows, "uvw")
    told = []
    made = above_zero("new.csv", rows, "uvw", True, told)
    assert np.array_equal(made, np.where(rows < 0, np.nan, rows), equal_nan=True)
    assert bool(told) == bool(below.any())


def test_of_many_columns_some_are_named():
    with pytest.raises(InputError, match=r"10 values are below 0 \(value 1 has 1, .* value 5 has 1 and 5 columns more"):
        check_scaling("log1p", np.full((1, 10), -1.0), ())


def test_a_file_is_refused_with_what_to_choose_instead(mixed, capsys):
    with pytest.raises(InputError, match=r"mixed.csv: 4 values are below 0 \('b' has 3, 'c' has 1\).*scaling=standard"):
        load_dataset(mixed, {"scaling": "log1p"})
    assert load_dataset(mixed, {"scaling": "log1p", "features": ["a"]}).extent[0] == pytest.approx(
        np.log1p(ROWS[:, 0].min()), abs=1e-4
    )
    with pytest.raises(InputError, match="4 values are below 0"):
        dataset_of(np.loadtxt(mixed, delimiter=",", skiprows=1), scaling="log1p")
    assert main(["train", str(mixed), "--prepare", "scaling=log1p", "--epochs", "1"]) == 2
    assert "'b' has 3, 'c' has 1" in capsys.readouterr().err


def test_new_rows_are_refused_or_filled_in_and_told(mixed, tmp_path):
    data = load_dataset(table(tmp_path / "a.csv", ROWS), {"scaling": "log1p"})
    new = open_source(mixed, recipe_of({}))
    with pytest.raises(InputError, match=r"mixed.csv: 4 values are below 0 \('b' has 3, 'c' has 1\).*--fill"):
        prepare_alike(new, data.source)
    rows = prepare_alike(new, data.source, fill=True)
    assert any("4 values are below 0" in remark and "filled in with the mean" in remark for remark in rows.remarks)
    assert rows.x[:3, 1] == pytest.approx(np.log1p(data.preprocessor.fill[1]), abs=1e-5)
    assert rows.x[3:, 0] == pytest.approx(data.x[3:, 0])
