"""What a lab shows beside its rows, for figures."""

import numpy as np

from latentlab.lab.scene import LINE_PLACES, scene_of


def test_it_is_what_the_lab_shows_at_that_moment(run):
    run.set_hidden(frozenset({1}))
    before = scene_of(run)
    run.set_hidden(frozenset())
    assert before.hidden == {1}
    assert before.coloured is run.coloured
    assert np.array_equal(before.history["elbo"], run.report.history["elbo"])
    assert (before.drawn, before.posterior, before.comparison, before.snapshot) == (None, None, None, None)


def test_its_paths_are_those_that_can_be_walked(run):
    run.do("set paths", paths=[{"waypoints": [[0, 0], [1, 1]], "name": "up"}, {"waypoints": [[0, 0]]}])
    (path,) = scene_of(run).paths
    assert (path.name, path.interpolation, path.at_hand) == ("up", "linear", True)
    assert path.places.shape == (LINE_PLACES, 2)
    assert path.away.shape == (LINE_PLACES,)
    assert np.allclose(path.walk(3), [[0, 0], [0.5, 0.5], [1, 1]])
    run.wait()


def test_what_was_found_of_the_run_is_in_it(run):
    run.do("look at posterior", row=2)
    run.do("draw samples", count=3)
    run.wait()
    scene = scene_of(run)
    assert scene.posterior.row == 2
    assert len(scene.drawn.rows) == 3
