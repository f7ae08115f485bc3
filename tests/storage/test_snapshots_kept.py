"""The snapshots of a run in its session: small and near, missing where they were not, and never trusted."""

import h5py
import numpy as np
import pytest
from reading_here import run_here

from latentlab.errors import InputError
from latentlab.models import build_model
from latentlab.models.protocol import weights_of
from latentlab.storage import snapshots_kept, tree
from latentlab.storage.session import SCHEMA, load_session, save_session
from latentlab.storage.snapshots_kept import COARSENESS, packed, unpacked, unpacked_whole
from latentlab.training import Run, TrainSettings, fit

WEIGHT = "run/snapshots/weights/encoder.0.weight"


@pytest.fixture(autouse=True)
def _reads_here(monkeypatch):
    monkeypatch.setattr(tree, "run_apart", run_here)


def finished(data, name="vae", **settings):
    run = Run(build_model(name, data, **settings), data, TrainSettings(epochs=3, batch_size=20, device="cpu"))
    run.refresh_seconds = 0.0
    for _ in fit(run):
        pass
    return run


@pytest.fixture
def run(small):
    return finished(small, hidden=[6])


@pytest.fixture
def path(run, tmp_path):
    save_session(tmp_path / "a.h5", run)
    return tmp_path / "a.h5"


@pytest.fixture
def coarse(monkeypatch):
    """Even the smallest arrays are kept as changes."""
    monkeypatch.setattr(snapshots_kept, "SMALL", 0)


def same(a, b):
    return (a.step, a.epoch, a.seconds) == (b.step, b.epoch, b.seconds) and all(
        a.weights[name].dtype == value.dtype and np.array_equal(a.weights[name], value)
        for name, value in b.weights.items()
    )


@pytest.mark.parametrize("name", ["vae", "gplvm", "gmm", "mean-field"])
def test_round_trip_to_the_bit(small, tmp_path, name):
    run = finished(small, name, **({"hidden": [6]} if name == "vae" else {}))
    save_session(tmp_path / "a.h5", run)
    again = load_session(tmp_path / "a.h5").run
    assert len(run.snapshots) == run.step + 1
    assert len(again.snapshots) == len(run.snapshots)
    assert all(map(same, again.snapshots, run.snapshots))
    assert all(snapshot.weights.keys() == run.snapshots[0].weights.keys() for snapshot in again.snapshots)
    # Each has memory of its own, which is free once it is dropped.
    assert all(value.base is None for snapshot in again.snapshots for value in snapshot.weights.values())


def test_large_arrays_are_kept_coarsely_and_no_error_adds_up(small, coarse, tmp_path):
    run = finished(small, hidden=[30])
    kept = packed(run.snapshots, weights_of(run.model.state()))
    again = unpacked(kept, weights_of(run.model.state()), 96)
    assert [one.step for one in again] == [one.step for one in run.snapshots]
    for name, changes in kept["changes"].items():
        assert (np.abs(changes.astype(int)) < 127).all()
        for i, (one, other) in enumerate(zip(again, run.snapshots, strict=True)):
            off = np.abs(one.weights[name].astype(float) - other.weights[name])
            assert off.max() <= 0.5 * kept["scales"][name][i] * (1 + 1e-4) + 1e-7
        moved = again[4].weights[name].astype(float) - again[5].weights[name]
        assert kept["scales"][name][4] < 3 * COARSENESS * np.sqrt(np.mean(moved**2)) + 1e-12
    save_session(tmp_path / "a.h5", run)
    read = load_session(tmp_path / "a.h5").run
    assert all(map(same, read.snapshots, again))
    assert same(read.snapshots[-1], run.snapshots[-1])  # which is the newest state itself


def test_what_is_saved_again_is_what_was_saved(small, coarse, tmp_path):
    first = finished(small, hidden=[30])
    for name in ("a.h5", "b.h5"):
        save_session(tmp_path / name, first)
        first = load_session(tmp_path / name).run
    one, other = (load_session(tmp_path / name).run.snapshots for name in ("a.h5", "b.h5"))
    for a, b in zip(one, other, strict=True):
        for name, values in a.weights.items():
            assert np.allclose(values, b.weights[name], atol=1e-6)


def test_snapshots_of_the_first_schema_are_read_to_the_bit(run):
    stacked = {name: np.stack([one.weights[name] for one in run.snapshots]) for name in run.snapshots[0].weights}
    times = {name: np.array([getattr(one, name) for one in run.snapshots]) for name in ("step", "epoch", "seconds")}
    assert all(map(same, unpacked_whole({**times, "weights": stacked}), run.snapshots))


@pytest.mark.parametrize(
    "wrong",
    [{"changes": np.zeros((3, 2), np.int8)}, {"scales": np.zeros(4, np.float32)}, {"scales": np.zeros(9)}],
    ids=str,
)
def test_changes_that_cannot_be_are_refused(run, coarse, wrong):
    weights = weights_of(run.model.state())
    kept = packed(run.snapshots, weights)
    name = next(iter(kept["changes"]))
    for part, values in wrong.items():
        kept[part] = {**kept[part], name: values}
    with pytest.raises((TypeError, ValueError)):
        unpacked(kept, weights, 96)


def test_a_fork_of_what_was_loaded_is_the_fork_of_the_run(run, path):
    forks = run.forked(run.snapshots[4]), (again := load_session(path).run).forked(again.snapshots[4])
    for fork in forks:
        for _ in fit(fork):
            pass
    one, other = (fork.model.state() for fork in forks)
    assert forks[0].step == forks[1].step == run.step
    assert all(np.array_equal(one[name], other[name]) for name in one)


def test_files_without_snapshots_load_and_go_on(path):
    with h5py.File(path, "a") as file:
        assert file.attrs["schema"] == SCHEMA
        del file["run/snapshots"]
    run = load_session(path).run
    assert len(run.snapshots) == 0
    run.extend(1)
    for _ in fit(run):
        pass
    assert run.snapshots[0].step == 9
    assert run.snapshots[-1].step == run.step == 12


def test_a_run_that_never_began_has_none(small, tmp_path):
    save_session(tmp_path / "new.h5", Run(build_model("vae", small, hidden=[6]), small))
    with h5py.File(tmp_path / "new.h5") as file:
        assert "snapshots" not in file["run"]
    assert len(load_session(tmp_path / "new.h5").run.snapshots) == 0


def changed(place, change):
    """Puts `change` of an array in its place."""

    def rewrite(file):
        value = change(file[place][()])
        del file[place]
        file[place] = value

    return rewrite


def instead(place, value):
    def rewrite(file):
        del file[place]
        file[place] = value

    return rewrite


def with_value(place, index, value):
    def rewrite(file):
        file[place][index] = value

    return rewrite


def too_many(file):
    for name in ("step", "epoch", "seconds"):
        changed(f"run/snapshots/{name}", lambda values: np.resize(values, 41))(file)
    for name in list(file["run/snapshots/weights"]):
        changed(f"run/snapshots/weights/{name}", lambda values: np.resize(values, (41, *values.shape[1:])))(file)


HOSTILE = {
    "an array": instead("run/snapshots", np.zeros(3)),
    "no weights": lambda file: file["run/snapshots"].pop("weights"),
    "an array of weights": instead("run/snapshots/weights", np.zeros(3)),
    "a group for a weight": lambda file: file["run/snapshots/weights"].create_group("x"),
    "no steps": lambda file: file["run/snapshots"].pop("step"),
    "a group for the steps": lambda file: (file["run/snapshots"].pop("step"), file.create_group("run/snapshots/step")),
    "one step": changed("run/snapshots/step", lambda _: np.int64(3)),
    "steps in columns": changed("run/snapshots/step", lambda values: values[:, None]),
    "steps between two": changed("run/snapshots/step", lambda values: values + 0.5),
    "fewer steps": changed("run/snapshots/step", lambda values: values[1:]),
    "more seconds": changed("run/snapshots/seconds", lambda values: np.append(values, 99.0)),
    "epochs that are whole": changed("run/snapshots/epoch", lambda values: values.astype(np.int64)),
    "a step beyond the run's": with_value("run/snapshots/step", -1, 10),
    "a step before the first": with_value("run/snapshots/step", 0, -1),
    "steps out of order": changed("run/snapshots/step", lambda values: values[::-1].copy()),
    "a step twice": with_value("run/snapshots/step", 3, 2),
    "endless seconds": with_value("run/snapshots/seconds", 2, np.inf),
    "an epoch that is no number": with_value("run/snapshots/epoch", 2, np.nan),
    "a negative epoch": with_value("run/snapshots/epoch", 2, -1.0),
    "a weight that is not finite": with_value(WEIGHT, (3, 0, 0), np.nan),
    "a weight of another type": changed(WEIGHT, lambda values: values.astype(np.float64)),
    "a weight of another shape": changed(WEIGHT, lambda values: values[:, :1].copy()),
    "a weight of fewer snapshots": changed(WEIGHT, lambda values: values[1:].copy()),
    "a number for a weight": changed(WEIGHT, lambda _: np.float32(1)),
    "a weight missing": lambda file: file["run/snapshots/weights"].pop("encoder.0.weight"),
    "a weight of nobody": lambda file: file.create_dataset("run/snapshots/weights/x", data=np.zeros(10, np.float32)),
    "what only training needs": lambda file: file.create_dataset(
        "run/snapshots/weights/optimiser.noise", data=np.zeros((10, 5), np.uint8)
    ),
}


def test_too_many_are_refused_before_they_are_made(path):
    with h5py.File(path, "a") as file:
        too_many(file)
    with pytest.raises(InputError, match="too many"):
        load_session(path)


@pytest.mark.parametrize("name", HOSTILE)
def test_snapshots_that_cannot_be_are_refused_in_one_sentence(path, name):
    with h5py.File(path, "a") as file:
        HOSTILE[name](file)
    with pytest.raises(InputError) as error:
        load_session(path)
    assert "\n" not in str(error.value)


def test_flipped_bytes_within_the_snapshots_give_a_session_or_one_sentence(path):
    whole = path.read_bytes()
    with h5py.File(path) as file:
        spans = [(file[place].id.get_offset(), file[place].nbytes) for place in ("run/snapshots/step", WEIGHT)]
    random, refused = np.random.default_rng(2), []
    for start, size in spans:
        for place in random.integers(start, start + size, 25):
            damaged = bytearray(whole)
            damaged[place] ^= 1 << int(random.integers(8))
            path.write_bytes(damaged)
            try:
                load_session(path)
            except InputError as error:
                refused.append(str(error))
    assert refused
    assert not [sentence for sentence in refused if "\n" in sentence]
