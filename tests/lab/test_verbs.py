"""Each verb is of plain values; what it cannot do it says."""

import inspect
import math

import pytest

import latentlab as ll
from latentlab.lab.log import Command
from latentlab.lab.verbs import VERBS, commands_of


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
        ("choose plane", {"kind": "axes", "first": 1, "second": 1}),
        ("filter", {"column": "label", "low": 2, "high": 1}),
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


WRONG = [
    None,
    "",
    "x",
    -1,
    10**30,
    math.nan,
    math.inf,
    1.5,
    True,
    [],
    {},
    [1],
    ["a"],
    [[1]],
    [[math.nan]],
    b"x",
    slice(None),
]


def shown(lab):
    """What may not change where a command is refused."""
    return (
        lab.phase, lab.run_ticket, lab.data_ticket, lab.log.commands, lab.undo.index, lab.probe.tolist(), lab.hidden,
        lab.colouring, lab.walks.paths, lab.walks.at_hand, lab.selections.current, lab.bookmarks.kept, lab.dirty,
    )  # fmt: skip


def refusal(lab, verb, **values):
    """What is said against it; "" where it was done."""
    try:
        lab.do(verb, **values)
        lab.wait()
    except ll.InputError as refused:
        return str(refused)
    return ""


@pytest.mark.parametrize("verb", sorted(set(VERBS) - {"open", "open session", "train", "undo", "redo"}))
def test_wrong_values_are_refused_in_a_sentence_and_change_nothing(begin, small, verb, tmp_path, monkeypatch):
    """Of each verb and each of its values, before there is anything and after a run."""
    monkeypatch.chdir(tmp_path)
    for lab in (ll.Lab(), begin(small)):
        for name in list(inspect.signature(VERBS[verb]).parameters)[1:]:
            for value in WRONG:
                before, sentence = shown(lab), refusal(lab, verb, **{name: value})
                assert "\n" not in sentence
                assert not sentence or shown(lab) == before, (name, value)
        lab.close()


@pytest.mark.parametrize("value", WRONG, ids=repr)
@pytest.mark.parametrize("name", ["model", "model_values", "train_values", "going"])
def test_training_with_wrong_values_is_refused(lab, small, name, value):
    with pytest.raises(ll.InputError, match="Open data"):
        ll.Lab().do("train")
    lab.take_data(small)
    if name == "train_values" and value in (None, {}):  # those of the model, and many epochs
        lab.do("train", train_values=value)
        lab.wait(lambda: lab.phase == "training")
        lab.do("rest", phase="ended")
        lab.wait()
    elif refusal(lab, "train", **({"train_values": {"epochs": 1}} | {name: value})):
        assert (lab.phase, lab.decoder) == ("ready", None)
    else:
        assert value in (None, {}, True)


@pytest.mark.parametrize("verb", ["open", "open session"])
@pytest.mark.parametrize("value", WRONG, ids=repr)
def test_opening_what_is_no_name_is_refused(lab, verb, value, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    assert refusal(lab, verb, **{"name" if verb == "open" else "path": value})
    assert lab.data is None
