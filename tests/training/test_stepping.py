import time

import numpy as np
import pytest
import torch
from running import finish, same_state

import latentlab as ll
from latentlab.errors import InputError
from latentlab.models import rebuild_model
from latentlab.models.whole_step import CompiledStep, WholeStep
from latentlab.settings import as_dict
from latentlab.training import Run, TrainSettings, choosing, compiling, fit, stepping
from latentlab.training.engine import Engine, Engines


class InProcess:
    """Stands in for the compiling process: ready after so many looks, its step made of the model's own operations."""

    started = 0
    looks = 3
    failed = ""
    words = ""

    def __init__(self, model, batch, rounded):
        InProcess.started += 1
        self.model, self.left, self.failed = model, self.looks, ""
        twin = rebuild_model(model.name, model.shape, as_dict(model.settings))
        self.whole = WholeStep(twin, batch, rounded)

    @property
    def under_way(self):
        self.left -= 1
        return self.left > 0

    def step(self, batch):
        if self.words:
            self.failed = self.words
            return None
        found = CompiledStep(
            self.model, lambda inputs: list(self.whole(*inputs)), self.whole.draws, self.whole.terms, self.whole.rounded
        )
        found.seconds = lambda batch, steps: 1e-9 if self.fast else 1e9
        return found

    fast = False

    def close(self):
        pass


@pytest.fixture(autouse=True)
def beside(monkeypatch):
    monkeypatch.setattr(stepping, "Compiling", InProcess)
    monkeypatch.setattr(stepping, "lacking", str)
    monkeypatch.setattr(stepping, "WAIT_SECONDS", 0.0)
    monkeypatch.setattr(InProcess, "started", 0)
    return InProcess


def new_run(small, epochs=6, **settings):
    model = ll.build_model("vae", small, hidden=[8])
    return Run(model, small, TrainSettings(epochs=epochs, batch_size=20, device="cpu", **settings))


def at_once(monkeypatch, seconds=0.0):
    """Engines are compared, and steps compiled, from the first step on."""
    monkeypatch.setattr(choosing, "SETTLE_SECONDS", seconds)
    monkeypatch.setattr(stepping, "SETTLE_SECONDS", seconds)
    monkeypatch.setattr(choosing, "TRIAL_SECONDS", 0.0)


def test_compiled_is_waited_for_and_makes_all_whole_batches(small, beside):
    run = finish(new_run(small, engine="compiled"))
    assert beside.started == 1
    assert [engine.kind for _, engine in run.engines.changes] == ["compiled"]
    assert run.step == 18
    eager = finish(new_run(small, engine="eager"))
    assert not same_state(run, eager)
    assert abs(run.history["elbo"][-1] - eager.history["elbo"][-1]) < 0.5


def test_waiting_can_be_left_and_comes_as_progress_without_a_step(small, monkeypatch, beside):
    monkeypatch.setattr(beside, "looks", 10**9)
    run = new_run(small, engine="compiled")
    steps = fit(run)
    assert [next(steps).step for _ in range(5)] == [0] * 5
    steps.close()
    assert run.step == 0


def test_what_cannot_be_compiled_is_said_where_it_was_asked_for(small, monkeypatch, beside):
    monkeypatch.setattr(beside, "words", "the compiler is out of order")
    with pytest.raises(InputError, match=r"the compiler is out of order\. Choose engine=auto"):
        finish(new_run(small, engine="compiled"))
    monkeypatch.setattr(stepping, "lacking", lambda: "there is no C++ compiler")
    with pytest.raises(InputError, match=r"no C\+\+ compiler"):
        finish(new_run(small, engine="compiled"))
    model = ll.build_model("vae", small, hidden=[8], gradient="score")
    monkeypatch.setattr(stepping, "lacking", str)
    with pytest.raises(InputError, match="not all alike"):
        finish(Run(model, small, TrainSettings(epochs=1, engine="compiled", device="cpu")))


@pytest.mark.parametrize("settings", [{"engine": "eager"}, {"precision": "exact"}])
def test_the_seed_alone_gives_the_bits_where_that_is_promised(small, monkeypatch, beside, settings):
    at_once(monkeypatch)
    run, again = finish(new_run(small, **settings)), finish(new_run(small, **settings))
    assert same_state(run, again)
    assert len(run.engines.changes) == 1
    assert beside.started == 0


def test_a_run_of_less_than_a_minute_is_never_compiled(small, monkeypatch, beside):
    at_once(monkeypatch)
    finish(new_run(small))
    assert beside.started == 0


def test_one_that_would_be_short_once_compiled_is_not_swapped(small, monkeypatch, beside):
    at_once(monkeypatch)
    monkeypatch.setattr(beside, "fast", True)
    run = new_run(small)
    run.span = (0, 10**9)
    for progress in fit(run):
        if progress.step > 60:
            break
    assert beside.started == 1
    assert all(engine.kind == "eager" for _, engine in run.engines.changes)


def slow(run, monkeypatch, seconds=0.03):
    """The model's own steps take so long from now on."""
    step = run.model.step

    def slowed(batch, pace):
        time.sleep(seconds)
        return step(batch, pace)

    monkeypatch.setattr(run.model, "step", slowed)


def swapped(small, monkeypatch):
    """A long run that was swapped to compiled steps on its way, stopped when it had stayed with them for a while."""
    at_once(monkeypatch)
    run = new_run(small, epochs=100_000)
    slow(run, monkeypatch)
    for progress in fit(run):
        first, engine = run.engines.changes[-1]
        if engine.kind == "compiled" and progress.step > first + 40:
            break
    return run


def test_a_long_run_is_swapped_and_its_record_makes_it_again_to_the_bit(small, monkeypatch, beside):
    run = swapped(small, monkeypatch)
    kinds = [engine.kind for _, engine in run.engines.changes]
    assert kinds[0] == "eager"
    assert kinds[-1] == "compiled"
    again = new_run(small, epochs=100_000)
    again.engines = Engines.of(run.engines.plain(), run.step)
    for progress in fit(again):
        if progress.step == run.step:
            break
    assert same_state(run, again)
    assert again.engines.upto(run.step).plain() == run.engines.upto(run.step).plain()


def test_a_run_continues_from_its_record_with_the_engine_that_it_had(small, monkeypatch, beside):
    run = swapped(small, monkeypatch)
    monkeypatch.setattr(choosing, "SETTLE_SECONDS", 1e9)
    monkeypatch.setattr(stepping, "SETTLE_SECONDS", 1e9)
    record = run.freeze()
    assert record.engines[-1][1] == "compiled"
    one, other = Run.thaw(record, small), Run.thaw(record, small)
    for progress in fit(one):
        if progress.step == record.step + 30:
            break
    for last in (record.step + 10, record.step + 30):  # stopped once on the way
        for progress in fit(other):
            if progress.step == last:
                break
    assert one.engines.changes[-1][1].kind == "compiled"
    assert same_state(one, other)


def test_a_run_that_goes_on_compares_with_what_it_had(small, monkeypatch, beside):
    run = swapped(small, monkeypatch)
    for again in (run, Run.thaw(run.freeze(), small)):
        slow(again, monkeypatch)
        begun = again.step
        for progress in fit(again):
            if progress.step > begun + 150:
                break
        kinds = [engine.kind for step, engine in again.engines.changes if step >= begun]
        assert "eager" in kinds  # it was tried
        assert again.engines.at(again.step).kind == "compiled"


def test_where_a_record_cannot_be_followed_it_is_said(small, monkeypatch, beside):
    monkeypatch.setattr(stepping, "lacking", lambda: "there is no C++ compiler")
    run = new_run(small)
    run.engines = Engines([(0, Engine("compiled", "float32", 1))], 18)
    finish(run)
    assert "made one by one here, since there is no C++ compiler" in run.message
    assert [engine.kind for _, engine in run.engines.changes] == ["eager"]


def test_threads_of_a_record_are_taken_where_there_are_so_many_and_given_back(small):
    torch.set_num_threads(2)
    try:
        run, seen = new_run(small), []
        run.engines = Engines([(0, Engine("eager", "float32", 2)), (5, Engine("eager", "float32", 1)),
                               (9, Engine("eager", "float32", 64))], 18)  # fmt: skip
        seen.extend(torch.get_num_threads() for _ in fit(run))
        assert seen == [2] * 5 + [1] * 4 + [2] * 9
        assert torch.get_num_threads() == 2
        assert run.engines.at(17) == Engine("eager", "float32", 2)
        assert "Steps that 64 threads made are made by 2 here" in run.message
        assert len(run.remarks) == 1
    finally:
        torch.set_num_threads(1)


def test_models_without_networks_are_timed_but_never_compiled(blobs, monkeypatch, beside):
    at_once(monkeypatch)
    run = finish(Run(ll.build_model("gmm", blobs), blobs, TrainSettings(device="cpu")))
    assert beside.started == 0
    assert run.outcome
    assert all(engine.products == "float32" for _, engine in run.engines.changes)


def test_models_without_networks_may_take_long(blobs, monkeypatch, beside):
    at_once(monkeypatch)
    monkeypatch.setattr(stepping, "SHORT_SECONDS", 0.0)
    for name in ("ppca", "gmm", "mean-field"):
        run = finish(Run(ll.build_model(name, blobs), blobs, TrainSettings(device="cpu", epochs=30)))
        assert run.outcome
    assert beside.started == 0


def test_without_a_record_the_engine_of_the_beginning_makes_the_steps_again(small, monkeypatch, beside):
    at_once(monkeypatch)
    run = new_run(small)
    run.engines = Engines(until=12)
    finish(run)
    changes = run.engines.changes
    assert (changes[0][0], changes[0][1].kind) == (0, "eager")
    assert all(step == 0 or step >= 12 for step, _ in changes)


def test_the_last_smaller_batch_of_an_epoch_is_the_models_own(small, beside):
    run = new_run(small, engine="compiled")
    run.settings = TrainSettings(epochs=4, batch_size=16, device="cpu", engine="compiled")
    run.span = (0, run.epochs * run.steps_per_epoch)
    finish(run)
    assert run.step == 16  # 50 rows: three whole batches and two rows
    assert np.isfinite(run.history["elbo"]).all()


def test_the_stand_in_is_like_the_real_one():
    assert {name for name in vars(compiling.Compiling) if not name.startswith("_")} <= {*vars(InProcess), "failed"}


def test_what_is_waited_for_is_said_while_it_is(small, beside):
    run = new_run(small, engine="compiled")
    said = [run.waiting for progress in fit(run) if progress.step == 0]
    assert said
    assert all("being compiled" in words for words in said)
    assert run.waiting == ""
