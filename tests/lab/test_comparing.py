"""Another run laid onto the present map, and how far its rows lie from themselves."""

from dataclasses import replace

import numpy as np
import pytest

from latentlab.errors import InputError
from latentlab.inference.yardstick import Yardstick
from latentlab.lab.comparing import KeptRun, comparable, compare
from latentlab.space.embedding import Embedding
from latentlab.space.planes import axes_plane


@pytest.fixture
def placed():
    z = np.random.default_rng(0).normal(size=(40, 2)).astype(np.float32)
    return Embedding(np.arange(40), z, axes_plane(2), z, True)


def test_a_map_that_was_turned_and_stretched_is_the_same_map(placed):
    turned = placed.z[:, ::-1] * np.float32(3) + 7
    other = KeptRun("other", None, replace(placed, z=turned, xy=turned), {"elbo": -2.0})
    found = compare(placed, other, {"elbo": -1.0}, 5)
    assert found.share == 1
    assert found.displacement.max() < 1e-5
    assert np.allclose(found.aligned.xy, placed.xy, atol=1e-5)
    assert found.figures[0][1:3] == (-1, -2)


def test_only_rows_that_both_show_are_compared(placed):
    some = Embedding(np.arange(30, 60), placed.z[3:33], placed.plane, placed.xy[:30], False)
    found = compare(placed, KeptRun("other", None, some, {}), {}, 1)
    assert found.rows.tolist() == list(range(30, 40))
    apart = replace(some, rows=np.arange(38, 68))
    with pytest.raises(InputError, match="no rows in common"):
        compare(placed, KeptRun("other", None, apart, {}), {}, 1)


def test_runs_are_kept_by_name_and_the_present_one_is_no_other(run):
    assert run.comparing.others == []
    run.do("train", model_values={"hidden": [6]}, train_values={"epochs": 2, "seed": 5})
    run.wait()
    assert run.comparing.others == ["Run 1 vae"]
    assert run.comparing.displacement is None
    run.do("compare", name="Run 1 vae")
    run.wait()
    apart = run.comparing.displacement
    assert apart.shape == (60,)
    assert (apart > 0).all()
    run.do("compare", name="")
    assert run.comparing.displacement is None


def test_figures_that_come_later_are_compared_then(run):
    run.do("train", model_values={"hidden": [6]}, train_values={"epochs": 2, "seed": 5})
    run.wait()
    run.do("compare", name="Run 1 vae")
    run.wait()
    run.comparing.found = replace(run.comparing.found, figures=[])  # as it is where the map comes before them
    run.measure_exactly("importance")
    run.wait()
    assert run.comparing.found.figures


def test_a_session_of_other_rows_is_refused(run, open_lab, begin, blobs, tmp_path):
    other = begin(blobs, of=open_lab())
    other.do("save", path=str(tmp_path / "other.h5"))
    other.wait()
    run.do("compare session", path=str(tmp_path / "other.h5"))
    with pytest.raises(InputError, match="rows differ"):
        run.wait()
    run.do("save", path=str(tmp_path / "own.h5"))
    run.wait()
    run.do("compare session", path=str(tmp_path / "own.h5"))
    run.wait()
    assert run.comparing.with_whom == "own.h5"
    assert run.comparing.displacement.max() < 1e-4


def test_figures_bear_what_they_are_of_and_how_many_rows():
    figures = Yardstick("vae", "density", 8, 100, -20.0, np.nan, -17.5, "importance", 300, -15.0, 0.05, 0.01, 400.0, 0)
    assert comparable(figures) == {"ELBO, density, 300 rows": -20.0, "log p(x), density, 100 of 300 rows": -17.5}


def test_a_session_is_measured_on_the_rows_that_the_run_is(begin, small, tmp_path):
    lab = begin(replace(small, test=np.arange(55, 60)), epochs=2)
    lab.do("save", path=str(tmp_path / "a.h5"))
    lab.wait()
    lab.do("compare session", path=str(tmp_path / "a.h5"))
    lab.wait()
    names = [name for name, *_ in lab.comparing.found.figures]
    assert any("ELBO" in name and "5 rows" in name for name in names)
