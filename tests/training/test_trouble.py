import importlib

import numpy as np
import pytest
import torch
from torch.utils._python_dispatch import TorchDispatchMode

import latentlab as ll
from latentlab.errors import InputError
from latentlab.models.protocol import Batch, Pace
from latentlab.training import Run, TrainSettings, fit, trouble


def new_run(small, model="vae", **settings):
    values = {"hidden": [8]} if model == "vae" else {}
    plan = TrainSettings(**{"epochs": 6, "batch_size": 20, "device": "cpu", **settings})
    return Run(ll.build_model(model, small, **values), small, plan)


def finish(run):
    for _ in fit(run):
        pass
    return run


GPU = "cpu:0"  # another device by its name, and the same memory


class Faulty:
    """A model whose steps fail as `fault(batch, device, step)` tells, on what stands in for a GPU."""

    def __init__(self, run, monkeypatch, fault):
        self.sizes = []
        by_terms = run.model.defaults.divides
        right = run.model.terms if by_terms else run.model.step

        def tried(batch, *rest):
            if by_terms and not torch.is_grad_enabled():
                return right(batch, *rest)
            self.sizes.append(len(batch.x))
            error = fault(batch, run.device, run.step)
            if error is not None:
                raise error
            return right(batch, *rest)

        monkeypatch.setattr(run.model, "terms" if by_terms else "step", tried)
        monkeypatch.setattr(importlib.import_module("latentlab.training.fit"), "choose_device", lambda wanted: GPU)


def out_of_memory(most):
    def fault(batch, device, step):
        return torch.OutOfMemoryError("CUDA out of memory") if device == GPU and len(batch.x) > most else None

    return fault


def test_batches_that_do_not_fit_are_computed_in_parts_and_it_is_said(small, monkeypatch):
    run = new_run(small)
    faulty = Faulty(run, monkeypatch, out_of_memory(5))
    finish(run)
    assert faulty.sizes[:3] == [20, 10, 5]
    assert set(faulty.sizes[3:]) <= {5, 3, 2, 1}
    assert run.remarks == (
        "Memory of the GPU ran out at step 0: each batch is computed in 2 parts from there on.",
        "Memory of the GPU ran out at step 0: each batch is computed in 4 parts from there on.",
    )
    assert run.message.endswith(run.remarks[-1])
    assert run.outcome == "finished"
    assert run.device == GPU


def test_what_does_not_fit_at_all_goes_on_on_the_cpu(small, monkeypatch):
    run = new_run(small)
    Faulty(run, monkeypatch, out_of_memory(0))
    finish(run)
    assert run.device == "cpu"
    assert "ran out at step 0: training went on on the CPU." in run.remarks[-1]
    assert (run.outcome, run.step) == ("finished", 18)


def test_memory_that_runs_out_on_the_way_loses_no_step(small, monkeypatch):
    run = new_run(small)

    def fault(batch, device, step):
        return torch.OutOfMemoryError("CUDA out of memory") if device == GPU and step >= 7 else None

    Faulty(run, monkeypatch, fault)
    finish(run)
    assert "at step 7: training went on on the CPU" in run.remarks[-1]
    assert run.step == 18
    assert list(run.history["step"])[-1] == 18


@pytest.mark.parametrize("model", ["vae", "ppca"])
def test_a_lost_device_costs_no_more_than_the_steps_since_the_last_state(small, monkeypatch, model):
    run = new_run(small, model)
    run.refresh_seconds = 0.0
    lost = trouble.LOST_ERRORS[0]

    def fault(batch, device, step):
        return lost("CUDA error: unspecified launch failure\nmore") if device == GPU and step >= 4 else None

    Faulty(run, monkeypatch, fault)
    finish(run)
    assert run.remarks == (
        "The GPU was lost (CUDA error: unspecified launch failure): training went on on the CPU, from step 4.",
    )
    assert run.device == "cpu"
    assert run.outcome
    assert np.isfinite(run.history["elbo"]).all()
    steps = list(run.history["step"])
    assert steps == sorted(set(steps))


def test_too_little_memory_on_the_cpu_is_one_sentence(small, monkeypatch):
    run = new_run(small)
    monkeypatch.setattr(run.model, "terms", lambda *_: (_ for _ in ()).throw(torch.OutOfMemoryError("no memory")))
    with pytest.raises(InputError, match=r"more memory than this machine has.*smaller batch_size"):
        finish(run)
    assert run.step == 0


def test_parts_give_the_gradient_of_the_whole(small):
    rows = torch.arange(20)
    batch = Batch(torch.from_numpy(small.x)[rows], rows, torch.from_numpy(small.labels)[rows])
    whole, parted = (ll.build_model("vae", small, hidden=[8], delta=1e-4) for _ in range(2))  # hardly any noise
    for model, parts in ((whole, 1), (parted, 3)):
        model.begin(small, 0)
        told = model.step(batch, Pace(1e-3, 0.0, parts=parts))
        assert "elbo" in told
    for name, value in whole.state().items():
        if "exp_avg." in name:
            assert np.allclose(value, parted.state()[name], atol=1e-4), name


def test_a_batch_is_parted_into_all_its_rows():
    batch = Batch(torch.arange(7.0)[:, None], torch.arange(7), None)
    for parts in (1, 2, 3, 7, 9):
        found = batch.parted(parts)
        assert len(found) == min(parts, 7) or parts == 3
        assert torch.cat([part.rows for part in found]).tolist() == list(range(7))


class Reads(TorchDispatchMode):
    """Counts what a GPU would be waited for: values that go to Python."""

    def __init__(self):
        super().__init__()
        self.count = 0

    def __torch_dispatch__(self, function, types, args=(), kwargs=None):
        self.count += function in (torch.ops.aten._local_scalar_dense.default, torch.ops.aten.is_nonzero.default)
        return function(*args, **(kwargs or {}))


@pytest.mark.parametrize("values", [{}, {"prior": "pseudo-inputs"}, {"binarise": "each step"}, {"objective": "IWAE"}])
def test_nothing_is_read_between_two_refreshes(small, values):
    run = Run(ll.build_model("vae", small, hidden=[8], **values), small,
              TrainSettings(epochs=20, batch_size=16, device="cpu"))  # fmt: skip
    run.refresh_seconds = 1e9
    steps = fit(run)
    next(steps)
    with Reads() as reads:
        for _ in range(60):
            assert not next(steps).refreshed
        assert reads.count == 0
        steps.close()
    assert reads.count == 0 or run.history["elbo"].size
