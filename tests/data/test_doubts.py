"""What `info` says of tables that can be read in two ways, and what their keys do."""

import json

import numpy as np
import pytest

from latentlab.cli import main
from latentlab.data import load_dataset, open_source
from latentlab.data.alike import prepare_alike
from latentlab.data.recipe import Recipe
from latentlab.errors import InputError

RANDOM = np.random.default_rng(5)
N = 40


@pytest.fixture
def told(capsys):
    def ask(path, *prepare):
        words = [word for pair in prepare for word in ("--prepare", pair)]
        assert main(["info", str(path), "--json", *words]) == 0
        return json.loads(capsys.readouterr().out.splitlines()[-1])

    return ask


def table(path, **columns):
    rows = zip(*columns.values(), strict=True)
    path.write_text(",".join(columns) + "\n" + "".join(",".join(map(str, row)) + "\n" for row in rows))
    return path


def reals(mean=5.0):
    return RANDOM.normal(mean, 1, N).round(2)


def whole(low, high, codes=(), many=4):
    values = RANDOM.integers(low, high + 1, N)
    for i, code in enumerate(codes):
        values[i * many + 1 : (i + 1) * many + 1] = code
    return values


CODES = {
    "-1 beside ages": (whole(18, 80, (-1,)), ["age=-1"]),
    "two answers below": (whole(0, 60, (-8, -9)), ["age=-9", "age=-8"]),
    "-99 beside a wide range": (whole(0, 500, (-99,)), ["age=-99"]),
    "9 beside 1 to 5": (whole(1, 5, (9,)), ["age=9"]),
    "8 and 9 beside 1 to 5": (whole(1, 5, (8, 9)), ["age=8", "age=9"]),
    "99 beside ages": (whole(18, 60, (99,)), ["age=99"]),
    "999 beside 0 to 40": (whole(0, 40, (999,)), ["age=999"]),
    "0 beside pressures": (np.where(np.arange(N) % 9 == 3, 0, RANDOM.normal(80, 5, N).round()), ["age=0"]),
}


@pytest.mark.parametrize("what", CODES)
def test_codes_of_missing_are_told_with_the_key_that_takes_them_out(what, tmp_path, told):
    values, key = CODES[what]
    path = table(tmp_path / "a.csv", age=values, x=reals(), y=reals())
    said = told(path)
    assert any(f"absent={json.dumps(key)}" in remark for remark in said["remarks"]), said["remarks"]
    assert said["missing"] == 0
    gone = sum(int((values == float(entry.partition("=")[2])).sum()) for entry in key)
    assert told(path, f"absent={json.dumps(key)}")["missing_by_column"] == {"age": gone}


VALUES = {
    "whole degrees": RANDOM.integers(-9, 20, N), "counts": RANDOM.poisson(3, N), "from -1 to 1": whole(0, 1, (-1,)),
    "digits": np.arange(N) % 10, "types with a gap": np.array([1, 2, 3, 5, 6, 7])[np.arange(N) % 6],
    "amounts from 0 on": np.where(np.arange(N) % 4, RANDOM.exponential(10, N).round(2), 0),
}  # fmt: skip


@pytest.mark.parametrize("what", VALUES)
def test_numbers_that_measure_are_no_codes(what, tmp_path, told):
    said = told(table(tmp_path / "a.csv", age=VALUES[what], x=reals(), y=reals()))
    assert not any("absent=" in remark for remark in said["remarks"]), said["remarks"]


def test_zeros_of_many_columns_of_one_kind_are_values(tmp_path, told):
    shades = RANDOM.integers(20, 60, (N, 30)) * (RANDOM.random((N, 30)) > 0.3)
    said = told(table(tmp_path / "a.csv", **{f"p{i}": shades[:, i] for i in range(30)}))
    assert not any("absent=" in remark for remark in said["remarks"])


def test_a_code_is_taken_out_of_a_single_new_row_too(tmp_path):
    data = load_dataset(
        table(tmp_path / "a.csv", x=[*reals()[:-3], -999, -999, -999], y=reals(), n=whole(0, 90)),
        {"absent": [-999, "n=0"], "missing": "mean"},
    )
    table(tmp_path / "b.csv", x=[-999], y=[5], n=[0])
    new = prepare_alike(open_source(tmp_path / "b.csv", Recipe()), dict(data.source), fill=True)
    assert "2 missing cells of 'x', 'n'" in " ".join(new.remarks)


@pytest.mark.parametrize(
    ("entry", "words"), [("q=0", "no column of numbers"), ("x", "such as age=-1"), ("x=a", "such")]
)
def test_a_code_of_no_column_is_refused(entry, words, tmp_path):
    with pytest.raises(InputError, match=words):
        load_dataset(table(tmp_path / "a.csv", x=reals(), y=reals()), {"absent": [entry]})


def test_codes_of_missing_are_found_in_arrays(tmp_path, told):
    values = RANDOM.normal(5, 1, (N, 6)).astype(np.float32)
    values[3, 2] = values[9, 1] = -999
    np.save(tmp_path / "a.npy", values)
    said = told(tmp_path / "a.npy")
    assert said["missing"] == 2
    assert any("-999" in remark and "absent=[]" in remark for remark in said["remarks"])
    assert told(tmp_path / "a.npy", "absent=[]")["missing"] == 0
    np.save(tmp_path / "b.npy", np.where(values < 0, -999, 2000 * np.abs(values)))
    assert any("absent=[-999.0]" in remark for remark in told(tmp_path / "b.npy")["remarks"])
    assert told(tmp_path / "b.npy", "absent=[-999]")["missing"] == 2


def test_what_cannot_be_the_header_is_said_so(tmp_path):
    (tmp_path / "a.csv").write_text("Report A,B,C,D\n" + "u,v,w\n" * 20)
    with pytest.raises(InputError, match=r"first row has 4 cells.*no row below it has as many"):
        load_dataset(tmp_path / "a.csv")


def test_every_kind_of_mark_that_was_taken_away_is_told(tmp_path, told):
    cells = [f"<{i}.5" if i % 5 == 0 else f"${i}.5" if i % 5 == 1 else f"€{i}.5" for i in range(N)]
    said = " ".join(told(table(tmp_path / "a.csv", price=cells, x=reals()))["remarks"])
    assert all(words in said for words in ("without a bound: '<0.5' is 0.5 (8 cells)", "a currency", "($, €)"))


def test_per_mille_beside_per_cent_are_tenths(tmp_path, told):
    cells = [f"{i + 1} %" if i % 2 else f"{10 * (i + 1)} ‰" for i in range(N)]
    path = table(tmp_path / "a.csv", share=cells, x=reals())
    assert "10 ‰ were read as 1 %" in " ".join(told(path)["remarks"])
    assert load_dataset(path).columns["share"].values[:3].tolist() == [1, 2, 3]


@pytest.mark.parametrize(
    ("text", "key"),
    [
        ("x,y\nkg,m\n", "header=yes"),
        ("# by hand\nx,y\n", "comment=''"),
    ],
)
def test_what_was_left_out_above_names_the_key_that_keeps_it(text, key, tmp_path, told):
    path = tmp_path / "a.csv"
    path.write_text(text + "".join(f"{a},{b}\n" for a, b in zip(reals(), reals(), strict=True)))
    assert any(key in remark for remark in told(path)["remarks"])


def test_a_row_that_is_only_called_a_total_is_kept_and_told(tmp_path, told):
    names = [f"s{i}" for i in range(N - 1)]
    said = told(table(tmp_path / "a.csv", name=[*names, "Total"], x=reals(), y=reals()))
    assert said["rows"] == N
    assert any("'Total'" in remark and "kept" in remark for remark in said["remarks"])
