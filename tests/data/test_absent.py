"""Numbers that stand for missing values: taken out where nothing else explains them, else told."""

from pathlib import Path

import numpy as np
import pytest
from scipy import sparse

from latentlab.data.absent import check_absent_columns, without_stand_ins
from latentlab.data.columns import numbers, words
from latentlab.data.source import Source
from latentlab.errors import InputError

AGES = np.array([31.0, 45, 27, 60, 52, 38, 41, 29, 33, 70])


def table(**columns):
    return Source(Path("a.csv"), "table", columns={name: numbers(values) for name, values in columns.items()})


def test_a_code_far_below_all_others_is_taken_out_and_told():
    ages = AGES.copy()
    ages[[2, 5]] = -999
    source, taken, told = without_stand_ins(table(age=ages, other=AGES), None)
    assert taken == [-999]
    assert np.flatnonzero(source.columns["age"].missing).tolist() == [2, 5]
    assert told[0].startswith("-999 stands for missing in 'age' (2 cells)")
    assert not source.columns["other"].missing.any()


def test_nothing_is_taken_out_where_that_was_chosen():
    ages = np.append(AGES, -999)
    source, taken, told = without_stand_ins(table(age=ages), [])
    assert (source.columns["age"].values.tolist(), taken, told) == (ages.tolist(), [], [])


def test_what_may_be_a_value_is_told_with_the_key_that_takes_it_out():
    source, taken, told = without_stand_ins(table(age=np.append(AGES, [-1, -1])), None)
    assert taken == []
    assert not source.columns["age"].missing.any()
    assert 'absent=["age=-1"]' in told[0]
    again, _, _ = without_stand_ins(source, ["age=-1"])
    assert again.columns["age"].missing.sum() == 2


def test_bits_lose_nothing_unless_they_were_named():
    source = table(flag=np.array([0.0, 1, 0, 1]), size=np.array([0.0, 3, 4, 5]))
    everywhere = without_stand_ins(source, [0.0])[0].columns
    assert (everywhere["flag"].missing.sum(), everywhere["size"].missing.sum()) == (0, 1)
    assert without_stand_ins(source, ["flag=0"])[0].columns["flag"].missing.sum() == 2


def test_of_arrays_only_those_in_memory_can_lose_numbers():
    values = np.vstack([AGES, AGES]).T.copy()
    values[0, 0] = -9999
    source, taken, _ = without_stand_ins(Source(Path("a.npy"), "array", values), None)
    assert taken == [-9999]
    assert np.isnan(source.values).sum() == 1
    with pytest.raises(InputError, match="cannot be taken for missing"):
        without_stand_ins(Source(Path("a.npz"), "table", sparse.csr_matrix(values)), [-9999.0])


def test_a_key_must_name_a_column_of_numbers():
    source = Source(Path("a.csv"), "table", columns={"age": numbers(AGES), "city": words(["Köln"] * 10)})
    check_absent_columns(source, ["age=-1", -9.0])
    for entry in ("city=1", "agee=1"):
        with pytest.raises(InputError, match="those are age"):
            check_absent_columns(source, [entry])
