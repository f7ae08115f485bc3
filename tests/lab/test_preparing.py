"""What is made in the background: data, runs and copies of runs."""

import numpy as np

from latentlab.data import load_dataset
from latentlab.lab.preparing import building, copy_of, frozen, opening, reading
from latentlab.training import TrainSettings, fit


def nobody(share):
    pass


def test_what_opens_data_again_opens_the_same_data(tmp_path, small):
    table = tmp_path / "a.csv"
    table.write_text("a,b,kind\n" + "\n".join(f"{i},{i % 7},{'xy'[i % 2]}" for i in range(40)))
    for data in (load_dataset(str(table), {"label": "kind"}), load_dataset("sprites:rows=50")):
        again = opening(data)
        assert reading(again["name"], again["recipe"])(nobody).fingerprint == data.fingerprint
    assert opening(small) == {"name": None, "recipe": None, "called": "small"}


def test_a_run_and_a_decoder_of_its_model_are_built_by_their_seed(small):
    runs = [building("vae", {"hidden": [6]}, small, TrainSettings(seed=seed))(nobody) for seed in (1, 1, 2)]
    places = np.ones((1, 2), np.float32)
    decoded = [decoder.decode(places) for _, decoder in runs]
    assert np.array_equal(decoded[0], runs[0][0].model.decode(places))
    assert np.array_equal(decoded[0], decoded[1])
    assert not np.array_equal(decoded[0], decoded[2])


def test_a_copy_goes_on_as_the_run_does_and_neither_moves_the_other(small):
    run, _ = building("vae", {"hidden": [6]}, small, TrainSettings(epochs=4))(nobody)
    steps = fit(run)
    next(steps)
    copy = copy_of(frozen(run), small)
    before = copy.model.decode(np.ones((1, 2), np.float32))
    list(steps)
    assert np.array_equal(copy.model.decode(np.ones((1, 2), np.float32)), before)
    list(fit(copy))
    assert copy.step == run.step
    assert all(np.array_equal(value, copy.model.state()[name]) for name, value in run.model.state().items())
