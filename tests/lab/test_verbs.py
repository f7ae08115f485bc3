"""Each verb is of plain values; what it cannot do it says."""

import pytest

import latentlab as ll
from latentlab.lab.log import Command
from latentlab.lab.verbs import VERBS, commands_of, rest_after, snapshots_in, stop_at
from latentlab.worker.messages import StopAt


def test_wrong_commands_are_refused_in_a_sentence(lab, begin, small):
    for verb, values in (
        ("dance", {}), ("move probe", {}), ("move probe", {"z": [1], "w": 2}), ("step", {}), ("select", {"rows": []}),
        ("export", {"kind": "map", "path": "a.png"}), ("open", {"name": None}),
    ):  # fmt: skip
        with pytest.raises(ll.InputError):
            lab.do(verb, **values)
    begin(small)
    for verb, values in (
        ("export", {"kind": "poem", "path": "a.png"}), ("show snapshot", {"step": -3}), ("fork", {"step": -3}),
        ("select", {"rows": [[0, 10_000]]}), ("set paths", {"paths": []}),
    ):  # fmt: skip
        with pytest.raises(ll.InputError):
            lab.do(verb, **values)


def test_a_log_that_is_none_is_dropped():
    good = [["open", {"name": "digits"}]]
    assert commands_of(good) == (Command("open", {"name": "digits"}),)
    for bad in (None, {}, "open", [["open"]], [["os.system", {}]], [["open", []]], [[["open"], {}]], good * 20_000):
        assert commands_of(bad) == ()


def test_each_verb_is_of_plain_values_and_known():
    assert {"open", "train", "rest", "select", "move probe", "export", "save", "undo"} <= set(VERBS)


def commands(*pairs):
    return [Command(verb, values) for verb, values in pairs]


def test_a_run_is_followed_to_where_it_came_to_rest_before_another_began():
    rest = {"phase": "paused", "step": 9}
    log = commands(("train", {}), ("move probe", {"z": [0]}), ("rest", rest), ("continue", {}))
    assert rest_after(log).values == rest
    assert stop_at(rest_after(log)) == StopAt(9, "paused")
    assert rest_after(log[2:]) is None
    assert rest_after(commands(("train", {}), ("train", {}), ("rest", rest))) is None
    assert stop_at(Command("rest", {**rest, "outcome": "converged"})) is None
    assert stop_at(None) is None


def test_snapshots_that_are_gone_back_to_are_known_before():
    log = commands(("train", {}), ("show snapshot", {"step": 4}), ("fork", {"step": 8}), ("rest", {"step": 99}))
    assert snapshots_in(log) == {4, 8}
