"""Other runs of a lab, and the table of all, in a session."""

import json

import numpy as np
import pytest

import latentlab as ll
from latentlab.lab.kept_runs import table_of, table_values


@pytest.fixture
def two(run):
    """A lab with two runs behind it."""
    run.do("train", model="ppca", train_values={"epochs": 20})
    run.wait()
    run.wait(lambda: len(run.comparing.kept) == 2)
    return run


def test_other_runs_and_the_table_are_there_again(two, open_lab, tmp_path):
    two.do("save", path=str(tmp_path / "a.h5"))
    two.wait()
    other = open_lab()
    other.do("open session", path=str(tmp_path / "a.h5"))
    other.wait()
    assert [run.model for run in other.runs] == ["vae", "ppca"]
    assert repr(other.runs[0]) == repr(two.runs[0])
    assert other.run_number == 1
    assert other.comparing.others == ["Run 1 vae"]
    kept = two.comparing.kept["Run 1 vae"].figures
    assert any(error > 0 for _, error in kept.values())
    assert repr(other.comparing.kept["Run 1 vae"].figures) == repr(kept)
    z = np.zeros((1, 2), np.float32)
    ours, theirs = (lab.comparing.kept["Run 1 vae"].decoder.decode(z) for lab in (two, other))
    assert np.array_equal(ours, theirs)
    other.do("compare", name="Run 1 vae")
    other.wait()
    assert np.isfinite(other.comparing.displacement).all()
    session = ll.load_session(tmp_path / "a.h5")
    assert [one.record.model for one in session.others] == ["vae"]
    assert not [name for name in session.others[0].record.state if name.startswith("optimiser.")]


def test_a_table_goes_through_json_and_lines_that_are_none_end_it(two):
    values = json.loads(json.dumps(table_values(two)))["runs"]
    again = table_of(values)
    assert repr(again) == repr(two.runs)
    assert table_of([values[0], {**values[1], "elbo": "x"}])[1:] == []
    assert table_of([{**values[0], "more": 1}, values[1]]) == []
    assert table_of("x") == []
