"""The probe, the colours, and what of all that is not on disk."""

import numpy as np
import pytest


@pytest.mark.parametrize("z", [[1.0], [np.nan, 0], [np.inf, 0], [[1.0, 2]], [0.25, -1]])
def test_the_probe_goes_only_to_places_and_only_once(run, z):
    run.set_probe(np.array([0.25, -1]))
    count = run.log.count
    run.set_probe(np.array(z))
    assert run.probe.tolist() == [0.25, -1]
    assert run.log.count == count


def test_the_nearest_row_is_the_nearest_and_the_probe_goes_to_it(run):
    run.set_probe(np.array([0.3, 0.2]))
    row, z, distance = run.nearest_row()
    distances = np.linalg.norm(run.embedding.z - run.probe, axis=1)
    assert row == distances.argmin()
    assert distance == pytest.approx(distances.min(), rel=1e-5)
    run.probe_to_row(row)
    assert np.array_equal(run.probe, z)
    run.probe_to_row(1000)
    assert np.array_equal(run.probe, z)
    run.centre_probe()
    assert run.probe.tolist() == [0, 0]


def test_what_the_plane_does_not_show_of_the_probe_stays(begin, small):
    lab = begin(small, latent_dim=4)
    lab.do("choose plane", kind="axes", first=2, second=0)
    lab.wait()
    lab.set_probe(np.array([1, 2, 3, 4]))
    lab.set_probe_xy(-1, -2)
    assert lab.probe.tolist() == [-2, 2, -1, 4]
    assert lab.probe_xy() == (-1, -2)


def test_colours_are_of_the_label_until_a_column_is_chosen(run):
    assert run.coloured.classes == ("a", "=b", "c")
    run.set_hidden(frozenset({1}))
    run.set_colouring("nothing of that name")
    assert run.coloured.classes == ("a", "=b", "c")
    assert run.hidden == frozenset()


def test_what_was_agreed_to_be_lost_is_lost_and_what_came_since_is_asked_about(run):
    went, asked = [], []
    run.loss_asked.connect(asked.append)
    run.dirty = False
    still = run.agreed()
    still(lambda: went.append("clean"))
    run.set_probe(np.ones(2))
    assert not run.dirty, "where one looks is not made"
    run.bookmarks.add()
    assert run.dirty
    still(lambda: went.append("unsaved"))
    assert (went, len(asked)) == (["clean"], 1)
    run.agreed()(lambda: went.append("known"))
    assert went == ["clean", "known"]
