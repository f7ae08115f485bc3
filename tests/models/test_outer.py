"""Functions of other programs, called as one kind."""

import numpy as np
import pytest
import torch
from torch import nn

from latentlab.errors import InputError
from latentlab.models.outer import Logits, Outer


def test_derivatives_of_arrays_are_those_of_the_function():
    outer = Outer(lambda z: np.sin(np.asarray(z)).repeat(3, 1), "f", np.ones((2, 2), np.float32))
    assert not outer.differentiable
    z = torch.tensor([[0.3, -1.2]], requires_grad=True)
    (slope,) = torch.autograd.grad(outer(z).sum(), z)
    assert slope.numpy() == pytest.approx(3 * np.cos(z.detach().numpy()), abs=1e-4)


PROBE = np.ones((3, 2), np.float32)


def test_a_network_keeps_its_own_gradient():
    network = nn.Sequential(nn.Linear(2, 4), nn.Tanh())
    outer, z = Outer(network, "net", PROBE), torch.tensor([[0.3, -1.2]], requires_grad=True)
    assert outer.differentiable
    own, theirs = (torch.autograd.grad(f(z).sum(), z)[0] for f in (outer, network))
    assert torch.equal(own, theirs)


def test_what_gives_other_values_each_time_or_cannot_be_called_is_refused():
    with pytest.raises(InputError, match=r"evaluation mode"):
        Outer(nn.Sequential(nn.Linear(2, 50), nn.Dropout(0.5)), "net", PROBE)
    with pytest.raises(InputError, match=r"f cannot be called with \(3, 2\) values"):
        Outer(lambda z: z[:1], "f", PROBE)
    with pytest.raises(InputError, match="KeyError"):
        Outer(lambda z: {}["weights"], "f", PROBE)


def test_all_of_a_tuple_is_had():
    outer = Outer(lambda z: (z + 1, 2 * z), "f", PROBE)
    mean, more = outer.parts(torch.zeros(4, 2))
    assert torch.equal(mean, torch.ones(4, 2))
    assert torch.equal(more, torch.zeros(4, 2))
    assert torch.equal(outer(torch.zeros(4, 2)), mean)


def test_logits_are_those_that_went_into_the_last_sigmoid():
    before = torch.tensor([[50.0, -3.0]])
    with Logits() as seen:
        mean = torch.sigmoid(before)
    assert torch.equal(seen.of(mean), before)
    assert seen.of(mean * 0.5) is None
    assert Logits().of(mean) is None


def test_a_function_that_works_in_place_changes_nothing_of_what_it_was_given():
    def wipe(x):
        x *= 0
        return x

    probe = np.ones((3, 2), np.float32)
    outer, values = Outer(wipe, "wipe", probe), torch.ones(5, 2)
    assert float(outer(values).sum()) == 0
    assert float(values.sum()) == 10
    assert probe.sum() == 6


@pytest.mark.parametrize("part", [nn.BatchNorm1d(2), nn.Dropout(0.5)])
def test_a_network_in_training_mode_is_refused_before_it_is_called(part):
    network = nn.Sequential(nn.Linear(2, 2), part).train()
    with pytest.raises(InputError, match="training mode"):
        Outer(network, "decode", np.ones((3, 2), np.float32))
    if hasattr(part, "num_batches_tracked"):
        assert int(part.num_batches_tracked) == 0
    assert Outer(network.eval(), "decode", np.ones((3, 2), np.float32)).tensors


def test_what_a_function_cannot_give_is_told_in_a_sentence():
    def late(x):
        if len(x) > 3:
            raise ValueError("too many\nrows")
        return x

    probe = np.ones((3, 2), np.float32)
    for function, words in ((lambda x: x.sum(), "gave shapes"), (lambda x: x / 0 * 0, "not finite")):
        with pytest.raises(InputError, match=words):
            Outer(function, "decode", probe)
    outer = Outer(late, "decode", probe)
    with pytest.raises(InputError, match=r"decode failed on values of shape \(9, 2\) \(ValueError: too many\)"):
        outer(torch.ones(9, 2))
