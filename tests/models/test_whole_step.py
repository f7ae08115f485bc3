import dataclasses

import numpy as np
import pytest
import torch

import latentlab as ll
from latentlab.models.protocol import Batch, Pace
from latentlab.models.whole_step import CompiledStep, WholeStep

CASES = {
    "plain": ("vae", {"hidden": [16, 8]}),
    "sigma learned": ("vae", {"hidden": [8], "likelihood": "gaussian"}),
    "IWAE": ("vae", {"hidden": [8], "objective": "IWAE", "samples": 3}),
    "binarised each step": ("vae", {"hidden": [8], "binarise": "each step"}),
    "binarised once": ("vae", {"hidden": [8], "binarise": "once"}),
    "free bits and decay": ("vae", {"hidden": [8], "free_bits": 0.1, "weight_decay": 0.1}),
    "learned prior": ("vae", {"hidden": [8], "prior": "pseudo-inputs"}),
    "fixed width": ("vae", {"hidden": [8], "delta": 0.3}),
    "warmed up": ("vae", {"hidden": [8], "warm_up": 2}),
    "conditional": ("cvae", {"hidden": [8]}),
    "discrete": ("discrete-vae", {"hidden": [8]}),
    "autoencoder": ("autoencoder", {"hidden": [8]}),
    "linear": ("linear-autoencoder", {}),
}
PACE = Pace(1e-2, 9.0)


def made(small, model, values):
    found = ll.build_model(model, small, **values)
    found.begin(small, 0)
    return found


def batch_of(small, start=0, size=8):
    rows = torch.arange(start, start + size)
    labels = None if small.labels is None else torch.from_numpy(small.labels)[rows]
    return Batch(torch.from_numpy(small.x)[rows], rows, labels)


def as_compiled(small, model, values, rounded=False):
    """The step as if it had been compiled: made of another model of the same settings, as in a process beside."""
    whole = WholeStep(made(small, model, values), batch_of(small), rounded)
    own = made(small, model, values)
    return own, CompiledStep(own, lambda inputs: list(whole(*inputs)), whole.draws, whole.terms, rounded)


@pytest.mark.parametrize("name", CASES)
def test_it_is_the_step_of_the_model(small, name):
    model, values = CASES[name]
    own, step = as_compiled(small, model, values)
    other = made(small, model, values)
    for number in range(6):
        batch = batch_of(small, 8 * number)
        found, expected = step(batch, PACE), other.step(batch, PACE)
        assert list(found) == list(expected)
        if name != "binarised each step":  # the same chances, by other draws
            assert torch.allclose(torch.stack(list(found.values())), torch.stack(list(expected.values())), rtol=1e-4)
    if name != "binarised each step":
        mine, theirs = own.state(), other.state()
        assert mine.keys() == theirs.keys()
        for key in mine:
            assert np.allclose(mine[key], theirs[key], rtol=1e-3, atol=2e-5), key


@pytest.mark.parametrize("name", ["plain", "learned prior", "conditional", "discrete"])
def test_rounded_products_agree_and_copies_follow_the_weights(small, name):
    own, step = as_compiled(small, *CASES[name], rounded=True)
    assert step.agrees(batch_of(small))
    before = own.state()
    assert step.agrees(batch_of(small))
    assert all((before[key] == value).all() for key, value in own.state().items())
    step(batch_of(small), PACE)
    assert step.layout.copies
    for weight, copy in step.layout.copies.items():
        assert (copy == step.layout.parameters[weight].detach().bfloat16()).all()


def test_its_time_is_taken_on_copies_and_a_run_may_empty_its_list(small):
    own, step = as_compiled(small, *CASES["plain"])
    right, before = step._run, own.state()

    def emptying(inputs):
        found = right(inputs)
        inputs.clear()
        return found

    step._run = emptying
    assert 0 < step.seconds(batch_of(small), 5) < 10
    assert all((before[key] == value).all() for key, value in own.state().items())


def test_a_step_that_computes_something_else_does_not_agree(small):
    _, step = as_compiled(small, *CASES["plain"])
    assert step.agrees(batch_of(small))
    right = step._run

    def wrong(inputs):
        found = right(inputs)
        for moment in inputs[len(step.layout.parameters) : 2 * len(step.layout.parameters)]:
            moment.copy_(torch.randn_like(moment))
        return found

    step._run = wrong
    assert not step.agrees(batch_of(small))
    step._run = lambda inputs: [right(inputs)[0] * 1.1]
    assert not step.agrees(batch_of(small))


def test_steps_of_the_model_between_are_taken_up(small):
    own, step = as_compiled(small, *CASES["plain"], rounded=True)
    step(batch_of(small), PACE)
    own.step(batch_of(small, 8), dataclasses.replace(PACE, rounded=False))
    step.renew(1)
    for weight, copy in step.layout.copies.items():
        assert (copy == step.layout.parameters[weight].detach().bfloat16()).all()
    step(batch_of(small, 16), PACE)
    assert {int(state["step"]) for state in own.optimiser.state.values()} == {3}


def test_a_loaded_state_is_taken_up(small):
    own, step = as_compiled(small, *CASES["plain"])
    step(batch_of(small), PACE)
    kept = own.state()
    step(batch_of(small, 8), PACE)
    expected = own.state()
    own.load(kept)
    step.renew(0)
    step(batch_of(small, 8), PACE)
    assert all((expected[key] == value).all() for key, value in own.state().items())


def test_a_draw_that_is_not_known_is_refused(small):
    class Odd(type(made(small, "vae", {"hidden": [8]}))):
        def terms(self, batch, generator):
            torch.multinomial(torch.ones(4), 2, generator=generator)
            return super().terms(batch, generator)

    model = made(small, "vae", {"hidden": [8]})
    model.__class__ = Odd
    with pytest.raises(NotImplementedError, match="multinomial"):
        WholeStep(model, batch_of(small), False)


def test_a_parameter_without_a_part_is_refused(small):
    whole = WholeStep(made(small, "vae", {"hidden": [8], "objective": "independent z"}), batch_of(small), False)
    with pytest.raises(NotImplementedError, match=r"encoder\..* takes no part"):
        whole(*whole.inputs())


def test_what_changes_from_step_to_step_is_not_settled(small):
    assert made(small, "vae", {"hidden": [8]}).settled(Pace(1e-3, 0.0))
    assert not made(small, "vae", {"hidden": [8], "warm_up": 3}).settled(Pace(1e-3, 2.9))
    assert made(small, "vae", {"hidden": [8], "warm_up": 3}).settled(Pace(1e-3, 3.0))
    for values in ({"gradient": "score"}, {"inference": "free"}, {"e_steps": 2, "m_steps": 2}):
        assert not made(small, "vae", {"hidden": [8], **values}).settled(Pace(1e-3, 9.0))
