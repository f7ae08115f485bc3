"""Another run laid onto the present map, and how far its rows lie from themselves."""

import math
from dataclasses import replace

import numpy as np
import pytest

from latentlab.errors import InputError
from latentlab.inference.yardstick import Yardstick
from latentlab.lab.comparing import SETTLE_SECONDS, FigurePair, KeptRun, comparable, compare
from latentlab.lab.scene import scene_of
from latentlab.space.embedding import Embedding
from latentlab.space.planes import axes_plane


@pytest.fixture
def placed():
    z = np.random.default_rng(0).normal(size=(40, 2)).astype(np.float32)
    return Embedding(np.arange(40), z, axes_plane(2), z, True)


def test_a_map_that_was_turned_and_stretched_is_the_same_map(placed):
    turned = placed.z[:, ::-1] * np.float32(3) + 7
    other = KeptRun("other", None, replace(placed, z=turned, xy=turned), {"elbo": (-2.0, np.nan)})
    found = compare(placed, other, {"elbo": (-1.0, np.nan)}, 5)
    assert found.share == 1
    assert found.displacement.max() < 1e-5
    assert np.allclose(found.aligned.xy, placed.xy, atol=1e-5)
    assert found.figures[0].difference[0] == -1
    assert found.figures[0].words == ("−1.00", "−2.00", "−1.00")


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


def test_rows_that_come_without_end_do_not_put_a_comparison_off(run):
    run.do("train", model_values={"hidden": [6]}, train_values={"epochs": 2, "seed": 5})
    run.wait()
    run.do("compare", name="Run 1 vae")
    run.wait()
    before = run.comparing.found
    for _ in range(300):  # sooner one after the other than a comparison waits
        run.embedding_changed.emit()
        run.loop.turn(SETTLE_SECONDS / 10)
        if run.comparing.found is not before:
            break
    assert run.comparing.found is not before
    run.wait()


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
    found = comparable(figures)
    assert found["log p(x), density, 100 of 300 rows"] == (-17.5, figures.evidence_error)
    elbo, error = found["ELBO, density, 300 rows"]
    assert (elbo, math.isnan(error), len(found)) == (-20.0, True, 2)


def test_a_difference_is_of_what_is_not_rounded_and_has_the_error_of_both():
    pair = FigurePair("IWAE", (-6.244, 0.023), (-6.257, 0.018))
    assert pair.difference == pytest.approx((-0.013, 0.02920616))
    assert pair.words == ("−6.244 ± 0.023", "−6.257 ± 0.018", "−0.013 ± 0.029")
    assert FigurePair("IWAE", (-6.257, 0.018), (-6.244, 0.023)).words[2] == "+0.013 ± 0.029"
    assert FigurePair("ELBO", (-8.004, math.nan), (-7.336, math.nan)).words == ("−8.00", "−7.34", "+0.67")
    assert FigurePair("ELBO", (-1.0041, math.nan), (-1.0052, math.nan)).words[2] == "0.00"
    assert FigurePair("log p(x)", (2.0, 0.0), (2.00001, 0.03)).words == ("2.00", "2.000 ± 0.030", "0.000 ± 0.030")


def test_figures_are_compared_only_while_they_are_of_the_run_as_it_is(run):
    run.do("train", model_values={"hidden": [6]}, train_values={"epochs": 2, "seed": 5})
    run.wait()
    run.do("compare", name="Run 1 vae")
    run.wait()
    comparing = run.comparing
    assert comparing.figures == comparing.found.figures != []
    assert scene_of(run).comparison.figures == comparing.figures
    told = []
    run.phase_changed.connect(lambda: told.append((run.phase, len(comparing.figures), comparing.why_no_figures)))
    run.measured.connect(lambda: told.append(("measured", len(comparing.figures), "")))
    run.do("continue", epochs=2)
    run.wait()
    assert [count for phase, count, _ in told if phase in ("training", "ended")] == [0] * (len(told) - 2)
    assert all("measured when it has ended" in words for phase, _, words in told if phase == "training")
    assert all("not been measured yet" in words for phase, _, words in told if phase == "ended")
    assert comparing.figures == comparing.found.figures != []
    assert "no figure of the same quantity" in comparing.why_no_figures


def test_a_session_is_measured_on_the_rows_that_the_run_is(begin, small, tmp_path):
    lab = begin(replace(small, test=np.arange(55, 60)), epochs=2)
    lab.do("save", path=str(tmp_path / "a.h5"))
    lab.wait()
    lab.do("compare session", path=str(tmp_path / "a.h5"))
    lab.wait()
    names = [pair.name for pair in lab.comparing.found.figures]
    assert any("ELBO" in name and "5 rows" in name for name in names)
