"""Where a run came to rest, and what it went back to, as its commands tell."""

import math

from latentlab.lab.course import rest_after, snapshots_in, stop_at
from latentlab.lab.log import Command
from latentlab.worker.messages import StopAt


def commands(*pairs):
    return [Command(verb, values) for verb, values in pairs]


def test_a_run_is_followed_to_where_it_came_to_rest_before_another_began():
    rest = {"phase": "paused", "step": 9}
    log = commands(("train", {}), ("move probe", {"z": [0]}), ("rest", rest), ("continue", {}))
    assert rest_after(log).values == rest
    assert stop_at(rest_after(log)) == StopAt(9, "paused", until=9)
    assert rest_after(log[2:]) is None
    assert rest_after(commands(("train", {}), ("train", {}), ("rest", rest))) is None
    assert stop_at(Command("rest", {**rest, "outcome": "converged"})) == StopAt(math.inf, "ended", until=9)
    assert stop_at(None) is None


def test_snapshots_that_are_gone_back_to_are_known_before():
    log = commands(("train", {}), ("show snapshot", {"step": 4}), ("fork", {"step": 8}), ("rest", {"step": 99}))
    assert snapshots_in(log) == {4, 8}


def test_what_made_the_steps_is_told_also_of_a_run_that_ended_by_itself():
    engines = [[0, "eager", "float32", 2], [7, "eager", "float32", 1]]
    rest = Command("rest", {"phase": "ended", "step": 20, "outcome": "finished", "engines": engines})
    found = stop_at(rest)
    assert (found.engines, found.until) == (tuple(engines), 20)
    assert found.last == math.inf
