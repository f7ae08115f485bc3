"""What is tried on a run acts from the next step on, is in its history and record, and is done again to the bit."""

import numpy as np
import pytest

import latentlab as ll
from latentlab.errors import InputError
from latentlab.models.what_if import AS_SET, WhatIf
from latentlab.training import Run, TrainSettings, fit
from latentlab.training.what_ifs import WhatIfs


def data_of():
    random = np.random.default_rng(0)
    x = random.normal(size=(200, 2)) @ random.normal(size=(2, 6)) + 0.2 * random.normal(size=(200, 6))
    return ll.Dataset.of(x.astype(np.float32))


def run_of(data, **values):
    settings = {"hidden": [16], "likelihood": "gaussian", **values}
    plan = TrainSettings(epochs=30, batch_size=90, device="cpu", precision="exact")
    run = Run(ll.build_model("vae", data, **settings), data, plan)
    run.refresh_seconds = 0.0
    return run


def to(run, step):
    steps = fit(run)
    while run.step < step:
        next(steps)
    steps.close()
    return run


def test_it_acts_from_the_very_next_step():
    data = data_of()
    for values in (
        {"objective": "KL only"}, {"objective": "reconstruction"}, {"objective": "independent z"}, {"beta": 0.0},
        {"delta": 0.0}, {"samples": 7}, {"sigma": 0.5}, {"kl_dropout": 1.0},
    ):  # fmt: skip
        plain, tried = to(run_of(data), 5), to(run_of(data), 5)
        before = {name: value.copy() for name, value in tried.model.state().items()}
        assert all(np.array_equal(value, plain.model.state()[name]) for name, value in before.items())
        tried.try_out(**values)
        to(plain, 6)
        to(tried, 6)
        changed = [n for n, v in tried.model.state().items() if not np.array_equal(v, plain.model.state()[n])]
        assert any(not name.startswith("optimiser") for name in changed), values
        assert list(tried.history["what_if"][-2:]) == pytest.approx([np.nan, 1], nan_ok=True)
        assert tried.history["step"][-1] == 6


def test_each_does_what_it_says():
    data = data_of()

    def moved(names, **values):
        """Which parts of the networks a step moves."""
        run = to(run_of(data), 3)
        run.try_out(**values)
        before = {name: value.copy() for name, value in run.model.state().items()}
        run.model.optimiser.state.clear()  # Adam's momentum would move what has no gradient any more
        to(run, 4)
        after = run.model.state()
        return {part for part in names if any(
            n.startswith(part) and not np.array_equal(v, after[n]) for n, v in before.items())}  # fmt: skip

    parts = ("encoder", "decoder")
    assert moved(parts, objective="KL only") == {"encoder"}
    assert moved(parts, objective="independent z") == {"decoder"}
    assert moved(parts) == set(parts)
    run = to(run_of(data), 3)
    run.try_out(sigma=0.25)
    to(run, 8)
    assert run.model.state()["head.log_sigma"] == pytest.approx(np.log(0.25))
    run.try_out()
    to(run, 9)
    assert run.model.state()["head.log_sigma"] != pytest.approx(np.log(0.25), abs=1e-9)
    run.try_out(delta=0.0)
    to(run, 10)
    assert run.history["kl"][-1] > run.history["kl"][-2] + 10  # −log σ² of what has hardly any width


def test_a_run_goes_on_from_its_record_to_the_bit():
    data = data_of()
    whole, first = run_of(data), run_of(data)
    for run in (whole, first):
        to(run, 4)
        run.try_out(beta=3.0, kl_dropout=0.5)
    to(first, 7)
    to(whole, 12)
    again = to(Run.thaw(first.freeze(), data), 12)
    assert again.what_ifs.plain() == [[4, {"beta": 3.0, "kl_dropout": 0.5}]]
    for name, value in whole.model.state().items():
        assert np.array_equal(value, again.model.state()[name]), name


def test_what_was_planned_is_what_was_tried():
    data = data_of()
    live, planned = run_of(data), run_of(data)
    planned.try_out(5, objective="KL only")
    planned.try_out(8)
    to(live, 5).try_out(objective="KL only")
    to(live, 8).try_out()
    to(live, 11)
    to(planned, 11)
    for name, value in live.model.state().items():
        assert np.array_equal(value, planned.model.state()[name]), name
    assert live.what_ifs.plain() == planned.what_ifs.plain() == [[5, {"objective": "KL only"}], [8, {}]]
    fork = live.forked(next(s for s in live.snapshots if s.step == 8))
    assert fork.what_ifs.plain() == [[5, {"objective": "KL only"}]]


def test_columns_that_come_and_go_are_averaged_apart():
    data = data_of()
    run = run_of(data)
    run.refresh_seconds = 100.0
    steps = fit(run)
    while run.step < 7:
        next(steps)
    run.try_out(objective="independent z")
    while run.step < 13:
        next(steps)
    steps.close()
    assert (np.diff(run.history["step"]) > 0).all()
    assert np.isfinite(run.history["independent"][-1])


def test_what_cannot_be_is_refused():
    data = data_of()
    for values in ({"beta": -1.0}, {"objective": "nothing"}, {"samples": 0}, {"what": 1}):
        with pytest.raises(InputError):
            run_of(data).try_out(**values)
    with pytest.raises(InputError, match="sigma cannot be tried"):
        run_of(data, sigma=0.3).try_out(sigma=0.5)
    with pytest.raises(InputError, match="Nothing can be tried"):
        Run(ll.build_model("ppca", data), data).try_out(beta=0.5)
    for wrong in ([[3]], [[3, {}], [2, {}]], [["a", {}]], [[1, {"beta": -2.0}]], [[1, 2]]):
        with pytest.raises(InputError):
            WhatIfs.of(wrong)


def test_a_record_is_plain():
    found = WhatIfs()
    found.note(0, AS_SET)
    assert not found.changes
    found.note(3, WhatIf(beta=0.0))
    found.note(3, WhatIf(beta=2.0))
    assert WhatIfs.of(found.plain()).changes == found.changes == [(3, WhatIf(beta=2.0))]
    assert found.at(2) is None
    assert str(found.at(9)) == "β 2"
    assert (found.count(2), found.count(3)) == (0, 1)
