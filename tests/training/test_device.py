"""Where to compute."""

import pytest
import torch
from running import finish, new_run

from latentlab.errors import InputError
from latentlab.training.device import choose_device


def test_a_device_that_is_not_there_is_refused(small):
    if torch.cuda.is_available():
        pytest.skip("this machine has a cuda device")
    with pytest.raises(InputError, match="cuda"):
        finish(new_run(small, device="cuda"))


def test_by_itself_it_is_the_first_that_is_there(monkeypatch):
    assert choose_device("cpu") == "cpu"
    for there, chosen in (((True, True), "cuda"), ((False, True), "mps"), ((False, False), "cpu")):
        monkeypatch.setattr(torch.cuda, "is_available", lambda there=there: there[0])
        monkeypatch.setattr(torch.backends.mps, "is_available", lambda there=there: there[1])
        assert choose_device() == chosen


def test_a_word_that_is_no_device_is_refused_with_what_there_is(monkeypatch):
    monkeypatch.setattr(torch.cuda, "is_available", lambda: False)
    for wanted in ("tpu", "cuda"):
        with pytest.raises(InputError, match=rf"no usable device '{wanted}'; it has .*cpu"):
            choose_device(wanted)
