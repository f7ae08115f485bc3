"""The exports of tables write what is asked for."""

from dataclasses import replace

import numpy as np
import pytest
from exhibits import exhibit
from families import shown_of

from latentlab.data.reading.text import read_text
from latentlab.errors import InputError
from latentlab.export import EXPORTERS, NoSettings
from latentlab.export.tables.catalogue import DecodedSettings, SelectionSettings


@pytest.fixture(scope="module")
def shown(small_rows):
    return exhibit(small_rows, "cvae", condition=1, selected=np.arange(60) % 7 == 0)


def written(kind, path, shown, settings):
    EXPORTERS[kind].write(path, shown, settings, lambda share: None)
    return read_text(path).columns


@pytest.mark.parametrize(
    ("what", "count"), [("probe", 1), ("path", 5), ("grid", 9), ("rows", 60), ("selected rows", 9)]
)
def test_what_is_decoded(shown, tmp_path, what, count):
    settings = DecodedSettings(what, frames=5, side=3)
    found = written("decoded", tmp_path / "d.csv", shown, settings)
    places = np.stack([found["z1"].values, found["z2"].values], 1).astype(np.float32)
    assert len(places) == count
    if what == "probe":
        assert np.array_equal(places[0], shown.probe)
    model = shown.model
    if what.endswith("rows"):
        rows = found["row"].values.astype(int)
        assert rows.tolist() == (list(range(60)) if what == "rows" else list(range(0, 60, 7)))
        model = shown.whole_model.given(shown.data.labels[rows])  # each row under its own class
    label = [found["label"].categories[code] for code in found["label"].values]
    numbers = shown.data.labels[rows] if what.endswith("rows") else [shown.condition] * count
    assert label == [shown.data.class_names[number] for number in numbers]
    decoded = model.decode(places).reshape(count, -1)
    assert np.array_equal(np.stack([found[f"x{i + 1}"].values for i in range(12)], 1), decoded.astype(np.float64))


def test_a_path_that_is_not_there_is_refused(shown, tmp_path):
    with pytest.raises(InputError, match="two waypoints"):
        written("decoded", tmp_path / "d.csv", replace(shown, walk=None), DecodedSettings("path"))
    assert not list(tmp_path.iterdir())


def test_history_has_every_series(shown, tmp_path):
    found = written("history", tmp_path / "h.csv", shown, NoSettings())
    history = shown.record.history
    assert set(found) == set(history)
    for name, values in history.items():
        assert np.array_equal(found[name].values, values, equal_nan=True)


def test_the_selection_is_of_the_selected_rows_whatever_is_said(shown, tmp_path):
    found = written("selection", tmp_path / "s.csv", shown, SelectionSettings(rows="all"))
    assert found["row"].values.tolist() == list(range(0, 60, 7))


@pytest.mark.parametrize("what", ["probe", "grid", "rows"])
def test_what_a_mixture_decodes_to(what, tmp_path):
    shown = shown_of("gmm")
    found = written("decoded", tmp_path / "d.csv", shown, DecodedSettings(what, side=3))
    values = np.stack([found[f"x{i + 1}"].values for i in range(5)], 1)
    assert np.isfinite(values).all()
    if what == "grid":
        means = shown.whole_model.components()[1]
        assert np.allclose(np.sort(values, 0), np.sort(np.asarray(means, np.float64), 0), rtol=1e-5)
    z = np.stack([column.values for name, column in found.items() if name[0] == "z"], 1)
    assert np.allclose(z.sum(1), 1, atol=1e-5)  # responsibilities, as everywhere
    assert np.allclose(shown.whole_model.decode(z.astype(np.float32)).reshape(len(z), -1), values, rtol=1e-5)
