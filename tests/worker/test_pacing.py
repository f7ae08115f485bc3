"""Showing a run takes its thread a small share of the time, whatever a state costs."""

import pytest

from latentlab.training import Run
from latentlab.worker import pacing
from latentlab.worker.pacing import LEAST_SECONDS, MOST_SECONDS, SHARE, Pacing


@pytest.fixture
def clock(monkeypatch):
    """Wall and processor seconds, as a test has them go."""
    now = {"wall": 0.0, "spent": 0.0}
    monkeypatch.setattr(pacing.time, "monotonic", lambda: now["wall"])
    monkeypatch.setattr(pacing.time, "thread_time", lambda: now["spent"])
    return now


def settled(clock, paced, cost, other=0.0):
    """The seconds between states after a while: each costs so much, and something else a share of the time."""
    for _ in range(100):
        wait = paced.shown()
        clock["wall"] += wait
        clock["spent"] += cost + other * wait
    return wait


@pytest.mark.parametrize("cost", [0.001, 0.005, 0.012, 0.02, 0.1])
def test_states_that_cost_more_are_shown_less_often(clock, cost):
    wait = settled(clock, Pacing(), cost)
    assert wait == pytest.approx(min(MOST_SECONDS, max(0.25, cost / SHARE)), rel=0.1)


def test_beside_a_hand_at_work_they_are_few_and_then_many_again(clock):
    found = Pacing()
    assert settled(clock, found, 0.005) == 0.25
    assert settled(clock, found, 0.005, other=0.4) == MOST_SECONDS
    assert settled(clock, found, 0.005) == 0.25


def test_a_long_rest_leaves_nothing_behind(clock):
    found = Pacing()
    settled(clock, found, 0.1)
    clock["wall"] += 3600
    found.shown()
    assert found.shown() == 0.25


def test_the_fastest_is_that_of_a_run_by_itself():
    assert Run.REFRESH_SECONDS == LEAST_SECONDS
