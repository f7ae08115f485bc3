"""What is tried on a training that goes on is in its log, at its step, and is replayed to the bit."""

import numpy as np
import pytest

import latentlab as ll
from latentlab.errors import InputError
from latentlab.lab.script import script_of


@pytest.fixture
def lab():
    made = ll.Lab()
    yield made
    made.close()


def training(lab, **values):
    lab.do("open", name="digits")
    lab.wait()
    values = {"hidden": [16], "likelihood": "bernoulli", **values}
    lab.do("train", model="vae", model_values=values, train_values={"epochs": 600, "engine": "eager", "seed": 3})
    lab.wait(lambda: lab.phase == "training" and lab.report.step > 20)


def test_a_log_has_it_at_its_step_and_a_replay_is_the_same(lab):
    training(lab)
    lab.do("what if", values={"objective": "KL only"})
    lab.wait(lambda: lab.report.history["what_if"][-1] == 1 if "what_if" in lab.report.history else False)
    lab.do("what if", values={"beta": 0.5, "kl_dropout": 0.5})
    lab.wait(lambda: lab.report.history["what_if"][-1] == 2)
    lab.do("rest", phase="ended")
    lab.wait()
    tried = [command for command in lab.log.commands if command.verb == "what if"]
    assert [each.values["values"] for each in tried] == [{"objective": "KL only"}, {"beta": 0.5, "kl_dropout": 0.5}]
    steps = [each.values["step"] for each in tried]
    assert 20 < steps[0] < steps[1] < lab.report.step
    history = lab.report.history
    first = history["step"][np.flatnonzero(history["what_if"] == 1)[0]]
    assert steps[0] < first <= steps[0] + 10  # a record at most after it
    assert [step for step, _ in lab.report.what_ifs] == steps
    again = ll.Lab()
    try:
        again.replay(lab.log.commands)
        assert again.report.step == lab.report.step
        for name, value in lab.weights.items():
            assert np.array_equal(value, again.weights[name]), name
        assert [c for c in again.log.commands if c.verb == "what if"] == tried
    finally:
        again.close()
    assert "what if" in script_of(lab, None)


def test_a_session_keeps_it(lab, tmp_path):
    training(lab)
    lab.do("what if", values={"beta": 0.0})
    lab.wait(lambda: bool(lab.report.what_ifs))
    lab.do("rest", phase="ended")
    lab.wait()
    lab.do("save", path=str(tmp_path / "a.h5"))
    lab.wait()
    session = ll.load_session(tmp_path / "a.h5")
    assert session.run.what_ifs.plain() == [[lab.report.what_ifs[0][0], {"beta": 0.0}]]
    assert session.run.history["what_if"][-1] == 1


def test_what_cannot_be_tried_says_so(lab):
    with pytest.raises(InputError, match="Train a model first"):
        lab.do("what if", values={"beta": 0.0})
    training(lab)
    for values, words in (
        ({"sigma": 0.5}, "sigma cannot"),
        ({"beta": -2}, "must be from 0.0"),
        ({"gamma": 1}, "no setting"),
    ):
        with pytest.raises(InputError, match=words):
            lab.do("what if", values=values)
    assert all(command.verb != "what if" for command in lab.log.commands)
    lab.do("what if")
