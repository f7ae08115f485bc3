"""What the lesson of EM says and draws of a half-step."""

import numpy as np

from latentlab.gui.lessons.em_plots import curves_plot, halves_plot, rows_plot, sentence, turns_sentence
from latentlab.lessons.em import Curve, HalfStep, RowsSeen


def made(after="M", elbo=-2.5, level=-2.25):
    t = np.linspace(-0.6, 1.6, 9)
    curve = Curve("along", (), t, -2.0 - t**2, -2.1 - t**2, 1.0)
    seen = RowsSeen(np.eye(4)[:, :2], np.eye(4), [(0.5, np.zeros(2), np.eye(2))] * 2, ("a", "b"))
    return HalfStep(after, 3, level, elbo, 40, curve, seen, {})


def test_sentences_have_the_figures():
    assert "The gap of 0.2500" in sentence(made(), 40)
    assert "of 40 of 80 rows" in sentence(made("E", -2.25), 80)
    assert "Press E" in sentence(made("start", np.nan), 40)
    assert "After 10 M-steps, step 3" in turns_sentence(made(), 80, (20, 10))
    assert "After 20 E-steps" in turns_sentence(made("E"), 80, (20, 10))
    assert "−2.250" in turns_sentence(made("start"), 80, (20, 10))


def test_plots_show_where_it_is():
    plot = curves_plot(made())
    assert [cross[0].tolist() for cross in plot.crosses] == [[1.0, -2.25], [1.0, -2.5]]
    assert plot.names[0] == "share of the M-step"
    course = halves_plot([("start", np.nan, -3.0), ("E", -3.0, -3.0), ("M", -2.5, -2.25)], 3)
    assert len(course.lines[0].points) == 3
    assert len(course.lines[1].points) == 2
    rows = rows_plot(made().scene)
    assert sum(len(places) for places, _ in rows.dots) == 4
    assert len(rows.dots) == 4
    assert rows.names == ("a", "b")
