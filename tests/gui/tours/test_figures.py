"""Figures by name, and texts filled with them."""

import math

from latentlab.gui.tours.figures import FIGURES, UNKNOWN, figure_of, filled


def test_without_data_no_figure_is_known_and_none_is_told(window):
    assert all(math.isnan(figure_of(name, window)) for name in FIGURES if name not in KNOWN)
    assert filled("It is {elbo:.2f} nats.", window) == f"It is {UNKNOWN} nats."


KNOWN = {"probe_1", "probe_2", "probe_warned"}  # there is always a probe


def test_a_text_says_the_figures_of_now_with_a_true_minus(one_run):
    one_run.lab.set_probe(one_run.lab.probe * 0 - 1.5)
    assert filled("{rows:,.0f} rows, z₁ = {probe_1:.2f}, half-way", one_run) == "1,797 rows, z₁ = −1.50, half-way"
    one_run.lab.set_probe(one_run.lab.probe * 0 + 1)
    assert filled("{probe_1:.1f}", one_run) == "1.0"


def test_figures_of_the_run_are_the_lab_s(one_run):
    lab = one_run.lab
    assert figure_of("run_elbo", one_run) == lab.measured_now.elbo
    assert figure_of("active", one_run) == int(lab.health.active.sum())
    assert figure_of("kl_1", one_run) + figure_of("kl_2", one_run) <= figure_of("kl_whole", one_run) + 1e-9
    assert figure_of("told", one_run) == 100 * lab.measured_now.votes.latent
    assert figure_of("nearest_distance", one_run) == lab.nearest_row()[2]
    assert figure_of("step", one_run) == lab.report.step
    assert math.isnan(figure_of("log_likelihood", one_run))  # of a lesson that was not opened
