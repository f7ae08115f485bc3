"""Several paths, one of them at hand: edited, solved in the background, and walked at either speed."""

import numpy as np
import pytest

from latentlab.lab.walks import MOST_PATHS
from latentlab.space.geometry import decoder_of, step_lengths
from latentlab.space.paths import Path

ENDS = np.array([[-1, 0], [1, 0.5]], np.float32)


def test_an_empty_path_at_hand_is_filled_and_the_next_is_another(run):
    walks = run.walks
    walks.add(Path(ENDS))
    walks.add(Path(-ENDS))
    assert (len(walks.paths), walks.at_hand) == (2, 1)
    walks.take(0)
    assert np.array_equal(run.path.waypoints, ENDS)
    walks.drop()
    assert np.array_equal(run.path.waypoints, -ENDS)
    walks.drop()
    assert (len(walks.paths), len(run.path)) == (1, 0)
    for _ in range(4):
        run.undo.undo()
    assert len(run.path) == 0
    assert run.undo.next_undo is None


def test_there_is_an_end_of_paths(run):
    said = []
    run.said.connect(said.append)
    for _ in range(MOST_PATHS + 1):
        run.walks.add(Path(ENDS))
    assert len(run.walks.paths) == MOST_PATHS
    assert not run.walks.room
    assert said == [f"There are {MOST_PATHS} paths already: remove one first."]


def test_a_geodesic_is_known_when_it_is_solved_and_walked_at_the_speed_chosen(run):
    path = Path(ENDS, "geodesic")
    run.walks.add(path)
    assert run.walks.frames(path, 9) is None
    run.wait()
    latent = run.walks.frames(path, 9)
    run.walks.choose_speed(True)
    decoded = run.walks.frames(path, 9)
    assert np.array_equal(latent[[0, -1]], ENDS)
    decode = decoder_of(run.decoder.model)
    uneven, even = (step_lengths(decode, frames) for frames in (latent, decoded))
    assert np.ptp(even) / even.mean() < max(0.05, np.ptp(uneven) / uneven.mean())
    run.wait()


def test_a_mixture_s_geodesic_is_walked_straight(begin, blobs):
    lab = begin(blobs, "gmm", components=3, starts=1)
    ends = np.asarray(blobs.x[:2], np.float32).reshape(2, -1)
    path = Path(ends, "geodesic")
    lab.walks.add(path)
    lab.wait()
    assert np.allclose(lab.walks.frames(path, 3)[1], ends.mean(0), atol=1e-5)
    figures = lab.walks.solved(path).figures
    assert figures.latent_length == pytest.approx(np.linalg.norm(ends[1] - ends[0]), rel=1e-5)
    assert figures.decoded_length is None


@pytest.mark.parametrize("count", [0, 1])
def test_too_few_waypoints_are_no_path(run, count):
    assert run.walks.frames(Path(ENDS[:count]), 5) is None
