"""Rows are found by areas, by words, by their neighbours and by their figures."""

import numpy as np
import pytest

from latentlab.data import Dataset
from latentlab.errors import InputError
from latentlab.space.inside import inside


def chosen(lab):
    return None if lab.selections.current is None else lab.selections.current.rows.tolist()


def test_rows_inside_a_lasso_are_selected_and_hidden_classes_are_not_meant(run, small):
    corners = np.array([[-9, -9], [9, -9], [9, 9]], np.float32)
    there = inside(run.embedding.xy, corners)
    run.finding.within(corners, "replace")
    run.wait()
    assert chosen(run) == np.flatnonzero(there).tolist()
    assert run.finding.made(run.selections.current)[0] == "lasso"
    run.set_hidden(frozenset({1}))
    run.finding.within(corners, "replace")
    run.wait()
    assert chosen(run) == np.flatnonzero(there & (small.labels != 1)).tolist()


def test_numbers_queries_and_names_are_told_apart(run, small):
    z1 = run.embedding.z[:, 0]
    for text, rows in (
        ("3, 5-7", [3, 5, 6, 7]),
        ("z1 > 0", np.flatnonzero(z1 > 0).tolist()),
        ("held_out", list(range(50, 60))),
    ):
        run.do("find", text=text)
        run.wait()
        assert chosen(run) == rows, text
    run.finding.label("c")
    assert chosen(run) == list(range(2, 60, 3))
    run.finding.row(2, "remove")
    assert chosen(run) == list(range(5, 60, 3))
    run.do("find", text="nothing > 3")
    with pytest.raises(InputError, match="nothing"):
        run.wait()


@pytest.mark.parametrize("space", ["latent", "data"])
def test_neighbours_are_the_nearest_and_none_is_the_row_itself(run, small, space):
    points = run.embedding.z if space == "latent" else small.x.reshape(60, -1)
    distances = np.linalg.norm(points - points[7], axis=1)
    run.finding.neighbours_of(7, space, 5)
    run.wait()
    row, near, of = run.finding.neighbours
    assert (row, of) == (7, space)
    assert near.index[0].tolist() == np.argsort(distances)[1:6].tolist()
    assert np.allclose(near.distance[0], np.sort(distances)[1:6], atol=1e-5)
    assert chosen(run) == sorted([7, *near.index[0]])


def test_outliers_have_the_lowest_evidence_and_figures_hold_for_these_weights_alone(run):
    run.finding.outliers()
    run.wait()
    evidence = run.finding.figures["evidence"]
    assert chosen(run) == [int(evidence.argmin())]
    run.do("find", text=f"evidence < {np.median(evidence)}")
    run.wait()
    assert len(chosen(run)) == 30
    run.do("continue", epochs=2)
    run.wait()
    assert run.finding.figures == {}


def test_without_data_and_without_a_run_it_says_what_to_do(lab, small):
    with pytest.raises(InputError, match="Open data first"):
        lab.finding.find("3")
    lab.take_data(small)
    for ask in (lambda: lab.finding.neighbours_of(1), lambda: lab.finding.measure(print)):
        with pytest.raises(InputError, match="Train a model first"):
            ask()
    with pytest.raises(InputError, match="60"):
        lab.finding.row(60)


def test_columns_queries_and_colours_know_the_same_names(lab):
    """Of an array too: also where a model's places have such names, for the data's own come first."""
    x = np.random.default_rng(0).normal(size=(80, 4)).astype(np.float32)
    lab.take_data(Dataset("array", x, np.arange(70, 80)))
    lab.wait()
    assert lab.column_filter.names == ["x1", "x2", "x3", "x4"]
    for trained in (False, True):
        if trained:
            lab.do("train", model="gmm", model_values={"components": 2}, train_values={"epochs": 3})
            lab.wait()
            assert "x1" in lab.finding.more()
        for at, name in enumerate(lab.column_filter.names):
            lab.do("find", text=f"{name} > 0.25")
            lab.wait()
            assert chosen(lab) == np.flatnonzero(x[:, at] > 0.25).tolist()
            lab.do("colour", by=name)
            assert lab.coloured.ends == pytest.approx(np.quantile(x[:, at], (0.01, 0.99)), abs=1e-6)
        assert not lab.finding.is_past(lab.selections.current)
    assert not lab.finding._asks_the_model("x1 > 0")
    assert lab.finding._asks_the_model("x1 > 0 and z1 > 0")
