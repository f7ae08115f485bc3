"""What is measured of a run, in words and figures."""

import math
from dataclasses import replace

from latentlab.inference.yardstick import Yardstick
from latentlab.lab.measure import figures, health_of, held_out_words, nats, with_error
from latentlab.models import build_model
from latentlab.training import Run, TrainSettings, fit

FOUND = Yardstick("vae", "density", 8, 100, -20.0, -18.0, -17.5, "importance", 3000, -15.0, 0.05, 0.012, 400.0, 0)


def test_places_follow_the_error():
    assert with_error(-12.3456, 0.0) == "−12.35"
    assert with_error(-12.3456, 0.02) == "−12.346 ± 0.020"
    assert with_error(-12.3456, math.nan) == "−12.35"
    assert with_error(math.nan, math.nan) == "–"


def test_figures_have_a_real_minus_and_a_dash_where_there_are_none():
    assert (nats(-1234.567), nats(0.5, 0), nats(math.nan)) == ("−1,234.57", "0", "–")


def test_the_status_line_is_of_what_the_model_has():
    words = held_out_words(FOUND)
    assert "ELBO −20.00 nats per row over all 3,000" in words
    without = held_out_words(replace(FOUND, elbo=math.nan))
    assert "reconstruction −15.00" in without
    assert "ELBO" not in without
    assert "no figure" in held_out_words(replace(FOUND, elbo=math.nan, reconstruction=math.nan))


def test_a_run_is_measured_on_as_many_rows_as_asked(small):
    run = Run(build_model("vae", small, hidden=[6]), small, TrainSettings(epochs=3))
    list(fit(run))
    found = figures(4, 50, "importance", run, lambda share: None)
    assert (found.rows, found.elbo_rows) == (4, 10)
    assert found.elbo == run.history["validation_elbo"][-1]
    assert health_of(run, lambda share: None) is not None
