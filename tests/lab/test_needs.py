"""What is missing before something can be done, as a lab goes on."""

import pytest

from latentlab.lab.needs import NEEDS, missing


def test_the_first_that_does_not_hold_is_told(lab, small):
    assert missing(lab, ("data", "model")) == "Open data first."
    lab.take_data(small)
    assert missing(lab, ("data", "model", "path")) == "Train a model first."
    assert missing(lab, ("data", "labels", "pictures", "in memory")) == ""


def lacked(lab, *names):
    return [name for name in names if missing(lab, (name,))]


def test_a_run_at_rest_meets_what_one_can(run):
    assert lacked(run, "run", "no training", "between runs", "ended", "resting", "model", "embedding", "gaussian") == []
    assert lacked(run, "unfinished", "components", "conditions", "past", "other run") == [
        "unfinished", "components", "conditions", "past", "other run",
    ]  # fmt: skip


def test_an_encoders_weights_are_those_of_a_network(open_lab, begin, small):
    asked = ("gaussian", "encoder", "closed KL")
    assert lacked(begin(small), *asked) == []
    assert lacked(begin(small, "cvae", of=open_lab(), conditional_prior="learned"), *asked) == []
    assert lacked(begin(small, "vae", of=open_lab(), inference="free"), *asked) == ["encoder"]
    assert lacked(begin(small, "vae", of=open_lab(), prior="pseudo-inputs"), *asked) == ["closed KL"]
    assert lacked(begin(small, "ppca", of=open_lab()), *asked) == ["encoder"]
    assert lacked(begin(small, "autoencoder", of=open_lab()), *asked) == ["gaussian", "closed KL"]


def test_a_selection_is_of_two_classes_on_the_map_and_not_of_all(run):
    asked = ("selection", "unselected", "selection on the map", "two classes")
    run.do("select", rows=[[0, 1], [3, 4]])
    assert lacked(run, *asked) == ["two classes"]
    run.do("select", rows=[[0, 60]])
    assert lacked(run, *asked) == ["unselected"]


def test_a_path_needs_two_waypoints_and_is_then_found(run):
    run.do("set paths", paths=[{"waypoints": [[0, 0]]}])
    assert lacked(run, "waypoint", "path") == ["path"]
    run.do("set paths", paths=[{"waypoints": [[0, 0], [1, 1]], "interpolation": "geodesic"}])
    assert lacked(run, "path", "known path") == ["known path"]
    run.wait()
    assert lacked(run, "path", "known path") == []


@pytest.mark.parametrize("name", NEEDS)
def test_each_says_what_to_do_or_what_is_not_so_in_one_sentence(name):
    said = NEEDS[name].missing
    assert said[0].isupper()
    assert said.endswith(".")
    assert len(said) < 90
