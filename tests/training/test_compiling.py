import os
import shutil
import stat
import time

import numpy as np
import pytest
import torch

import latentlab as ll
from latentlab.errors import InputError
from latentlab.models.protocol import Batch, Pace
from latentlab.training import Run, TrainSettings, compiling, fit
from latentlab.training.compiling import MOST_KEPT, Compiling, _forget_oldest, compiler, kept_steps, lacking, runner


@pytest.fixture(autouse=True)
def cache(tmp_path, monkeypatch):
    monkeypatch.setenv("LATENTLAB_CACHE", str(tmp_path))
    return tmp_path


def made(small, **values):
    model = ll.build_model("vae", small, hidden=[8], **values)
    model.begin(small, 0)
    return model


def batch_of(small):
    rows = torch.arange(16)
    return Batch(torch.from_numpy(small.x[:16]), rows, torch.from_numpy(small.labels[:16]))


def waited(compiling):
    while compiling.under_way:
        time.sleep(0.05)
    return compiling


def test_what_is_lacking_to_compile_is_said(monkeypatch, tmp_path):
    assert lacking() == ("" if compiler() else "there is no C++ compiler")
    monkeypatch.setattr(compiling, "compiler", lambda: "c++")
    monkeypatch.setattr(torch, "__file__", str(tmp_path / "torch" / "__init__.py"))
    assert lacking() == "torch came without its headers"
    monkeypatch.setattr(compiling, "compiler", lambda: None)
    assert lacking() == "there is no C++ compiler"


@pytest.mark.slow
@pytest.mark.skipif(compiler() is None, reason="there is no C++ compiler")
@pytest.mark.timeout(300)
def test_a_parameter_of_one_value_is_moved_once_with_any_number_of_threads(small, monkeypatch):
    """Compiled in place, each thread of a parallel part would move it."""
    monkeypatch.setenv("OMP_NUM_THREADS", "2")
    model, batch = made(small, likelihood="gaussian"), batch_of(small)
    assert any(parameter.numel() == 1 for parameter in model.networks.parameters())
    compiling = waited(Compiling(model, batch, False))
    step = compiling.step(batch)
    assert step is not None, compiling.failed
    other = made(small, likelihood="gaussian")
    torch.set_num_threads(2)
    try:
        for number in range(60):
            step(batch, Pace(1e-2, 0.0, number))
            other.step(batch, Pace(1e-2, 0.0, number))
    finally:
        torch.set_num_threads(1)
    mine, theirs = model.state(), other.state()
    assert all(np.allclose(mine[name], theirs[name], atol=2e-3) for name in mine if "optimiser" not in name)


@pytest.mark.slow
@pytest.mark.skipif(compiler() is None, reason="there is no C++ compiler")
@pytest.mark.timeout(300)
def test_a_step_is_compiled_kept_and_taken_to_the_bit(small):
    model, batch = made(small), batch_of(small)
    compiling = waited(Compiling(model, batch, False))
    step = compiling.step(batch)
    assert step is not None, compiling.failed
    other = made(small)
    for number in range(5):
        found, expected = step(batch, Pace(1e-3, 0.0, number)), other.step(batch, Pace(1e-3, 0.0, number))
        assert np.allclose([float(v) for v in found.values()], [float(v) for v in expected.values()], rtol=1e-4)
    kept = list(kept_steps().iterdir())
    assert len(kept) == 1
    written = kept[0].stat().st_mtime_ns, kept[0].read_bytes()
    runs = []
    for _ in range(2):  # both with what is kept
        run = Run(made(small), small, TrainSettings(epochs=2, batch_size=16, engine="compiled", device="cpu", seed=3))
        for _ in fit(run):
            pass
        runs.append(run.model.state())
    assert all((runs[0][name] == runs[1][name]).all() for name in runs[0])
    assert [path.read_bytes() for path in kept_steps().iterdir() if path == kept[0]] == [written[1]]
    other = kept[0].with_name("other.step")
    shutil.copy(kept[0], other)
    with pytest.raises(InputError, match="of something else"):
        runner(other, "other")


@pytest.mark.slow
@pytest.mark.skipif(compiler() is None, reason="there is no C++ compiler")
@pytest.mark.timeout(300)
def test_a_damaged_step_is_compiled_anew(small):
    batch = batch_of(small)
    assert waited(Compiling(made(small), batch, False)).step(batch) is not None
    (kept,) = kept_steps().iterdir()
    kept.write_bytes(b"no compiled step")
    again = waited(Compiling(made(small), batch, False))
    assert again.step(batch) is not None, again.failed
    assert kept.stat().st_size > 1000


def test_a_model_that_cannot_be_compiled_costs_a_sentence(small):
    compiling = waited(Compiling(made(small, objective="independent z"), batch_of(small), False))
    assert compiling.step(batch_of(small)) is None
    assert "takes no part" in compiling.failed


def test_it_can_be_given_up(small):
    compiling = Compiling(made(small), batch_of(small), False)
    child = compiling._child
    compiling.close()
    assert child.poll() is not None
    assert not compiling.under_way
    assert not list(kept_steps().iterdir())


def test_what_a_killed_program_left_is_cleared(small):
    left = kept_steps() / "work-999999999-abc"
    left.mkdir()
    Compiling(made(small), batch_of(small), False).close()
    assert not list(kept_steps().iterdir())


@pytest.mark.skipif(os.name != "posix", reason="rights of files are POSIX's")
def test_a_folder_that_others_can_write_to_is_not_trusted(small):
    folder = kept_steps()
    assert stat.S_IMODE(folder.stat().st_mode) == 0o700
    folder.chmod(0o777)
    with pytest.raises(InputError, match="others can write there"):
        kept_steps()
    assert "others can write there" in Compiling(made(small), batch_of(small), False).failed


def test_native_code_from_elsewhere_is_not_loaded(tmp_path):
    with pytest.raises(InputError, match="is not where compiled steps are kept"):
        runner(tmp_path / "a.step", "a")


def test_the_longest_unused_go_first():
    folder = kept_steps()
    for number in range(MOST_KEPT + 3):
        (folder / f"{number}.step").write_bytes(b"")
        os.utime(folder / f"{number}.step", (number, number))
    _forget_oldest()
    left = {int(path.stem) for path in folder.iterdir()}
    assert left == set(range(3, MOST_KEPT + 3))
