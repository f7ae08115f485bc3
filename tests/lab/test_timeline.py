"""The map and the decoder as they were at a snapshot, and training on from it."""

import time

import numpy as np
import pytest

from latentlab.errors import InputError
from latentlab.models import build_model
from latentlab.training import Run


@pytest.fixture
def long(begin, small, monkeypatch):
    monkeypatch.setattr(Run, "REFRESH_SECONDS", 0.0)  # a snapshot at every step that is due, however fast it trains
    lab = begin(small, epochs=60)
    assert len(lab.timeline.snapshots) > 2
    return lab


def test_a_snapshot_is_shown_with_its_weights_and_rows_and_the_newest_state_comes_back(long, small):
    timeline, now = long.timeline, long.embedding.z.copy()
    timeline.show(1)
    long.wait()
    model = build_model("vae", small, hidden=[6])
    model.load(timeline.snapshot.weights)
    assert np.allclose(long.embedding.z, model.embed(small.x), atol=1e-6)
    assert np.allclose(long.decoder.decode(now[:1]), model.decode(now[:1]))
    assert (timeline.at, timeline.past, timeline.later) == (1, True, True)
    timeline.live()
    long.wait()
    assert np.allclose(long.embedding.z, now, atol=1e-6)
    assert (timeline.snapshot, timeline.past) == (None, False)


def test_a_snapshot_that_there_is_not_is_not_shown(long):
    for index in (-1, len(long.timeline.snapshots)):
        long.timeline.show(index)
    assert long.timeline.at is None
    with pytest.raises(InputError, match="Choose a snapshot"):
        long.timeline.fork()


def test_it_trains_on_from_a_snapshot_as_another_run(long):
    step, ticket = long.timeline.snapshots[1].step, long.run_ticket
    long.do("fork", step=step)
    long.wait()
    assert long.run_ticket == ticket + 1
    assert len(long.runs) == 2
    assert long.log.commands[-2].values == {"step": step}
    assert long.report.step > step


def test_they_follow_one_another_by_themselves_to_the_last(long, monkeypatch):
    timeline, seen = long.timeline, []
    timeline._timer._seconds = 0.01
    timeline.changed.connect(lambda: seen.append(timeline.at))
    timeline.toggle_play()
    assert timeline.playing
    long.wait(lambda: not timeline.playing)
    assert sorted(set(seen)) == list(range(len(timeline.snapshots)))
    assert timeline.at == len(timeline.snapshots) - 1
    long.wait()


@pytest.mark.parametrize("over_before_one_looks", [False, True])
def test_training_on_shows_the_newest_state(long, over_before_one_looks):
    long.timeline.show(0)
    health = long.health
    assert health is not None
    long.do("continue", epochs=2)
    while over_before_one_looks and long.trainer.busy:
        time.sleep(0.01)
    long.wait()
    assert long.timeline.at is None
    assert long.health is not None
    assert long.health is not health
    assert long.measured_now is not None
    assert long.weights is long.decoder.weights


def test_a_run_that_goes_on_is_not_forked_and_one_that_is_paused_is_told_of(long):
    heard = []
    long.said.connect(heard.append)
    long.do("continue", epochs=5000)
    long.wait(lambda: long.phase == "training" and len(long.timeline.snapshots) > 2)
    step, ticket = long.timeline.snapshots[1].step, long.run_ticket
    with pytest.raises(InputError, match="pause or end it first"):
        long.do("fork", step=step)
    assert long.run_ticket == ticket
    long.do("rest")
    long.wait(lambda: long.phase == "paused")
    long.do("fork", step=long.timeline.snapshots[1].step)
    assert any("not kept" in words for words in heard)


def test_what_was_solved_of_an_old_moment_goes_with_it(long):
    ends = np.array([[-1.0, 0.0], [1.0, 0.5]], np.float32)
    long.do("set paths", paths=[{"waypoints": ends.tolist(), "interpolation": "geodesic", "name": ""}], at_hand=0)
    long.wait()
    long.timeline.show(0)
    long.wait()
    old = long.walks.solved(long.path)
    assert old is not None
    long.do("continue", epochs=5000)
    long.wait(lambda: long.phase == "training")
    assert long.walks.solved(long.path) is not old
    long.wait(lambda: long.walks.solved(long.path) is not None or long.phase == "ended")
    assert long.phase == "training"  # newer weights, which come without end, do not put it off
    assert long.walks.solved(long.path) is not old
