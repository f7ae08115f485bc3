"""Figures with their errors, and findings."""

import math

import pytest
from exhibits import exhibit

from latentlab.export.pages.report_figures import about_figures, about_health, told
from latentlab.inference.yardstick import Yardstick
from latentlab.training.health import Finding, Health


@pytest.mark.parametrize(
    ("value", "error", "words"),
    [(-25.834, math.nan, "−25.83"), (-25.93561, 0.0081, "−25.9356 ± 0.0081"), (3, 0.4, "3.00 ± 0.40"),
     (math.nan, 1, ""), (-1234.5, 0.0, "−1,234.50")],
)  # fmt: skip
def test_a_figure_has_as_many_places_as_its_error_needs(value, error, words):
    assert told(value, error) == words


def test_figures_are_told_with_their_rows_and_the_gap_of_one(small_rows):
    found = Yardstick(
        "vae", "bits", 2, 10, -30.0, -29.5, -29.25, "quadrature", 60, evidence_error=0.01, same_elbo=-30.5
    )
    gap = {"row": "<i>7", "elbo": -31.0, "refined": -30.5, "evidence": -30.1, "error": 0.02, "trusted": False,
           "method": "quadrature"}  # fmt: skip
    text = about_figures(exhibit(small_rows, gap=gap), {"figures": found})
    assert "<td>−30.00</td><td>all 60 held-out rows</td>" in text
    assert "−29.250 ± 0.010" in text
    assert "<td>1.250 ± 0.010</td>" in text
    assert "Of &lt;i&gt;7: ELBO −31.00" in text
    assert "cannot be trusted" in text
    assert "IWAE (50)" in text
    assert about_figures(exhibit(small_rows), {"figures": None}) == ""


def test_findings_say_whether_they_are_good():
    findings = (Finding("Well <b>", True), Finding("Bad", False), Finding("A figure", None))
    health = Health(*[None] * 5, {}, findings)
    text = about_health({"health": health})
    assert '<li class="good">Well &lt;b&gt;</li><li class="bad">Bad</li><li class="">A figure</li>' in text
    assert about_health({"health": None}) == ""
