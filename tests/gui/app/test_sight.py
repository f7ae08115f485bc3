"""What a session keeps of how the window looks."""

import numpy as np
import pytest
from hands import choose as choose_in

from latentlab.space.planes import Plane
from latentlab.storage.records import SessionView


def choose(combo, data):
    choose_in(combo, combo.itemText(combo.findData(data)))


def test_a_session_keeps_the_plane_and_the_background(spacious, qtbot, tmp_path, open_window):
    choose(spacious.strip.plane, "axes 2 4")
    qtbot.waitUntil(lambda: spacious.lab.plane.kind == "axes", timeout=20_000)
    spacious.map.background.choose("prior")
    spacious.files.save_to(tmp_path / "a.h5")
    qtbot.waitUntil(lambda: (tmp_path / "a.h5").exists() and not spacious.lab.jobs.waiting, timeout=30_000)
    again = open_window()
    again.files.open_path(str(tmp_path / "a.h5"))
    qtbot.waitUntil(lambda: again.lab.embedding is not None, timeout=30_000)
    assert isinstance(again.lab.plane, Plane)
    assert np.array_equal(again.lab.embedding.xy, spacious.lab.embedding.xy)
    assert again.map.background.kind == "prior"


@pytest.mark.parametrize("background", ["nothing", ["prior"], {}, 7])
def test_what_a_session_cannot_mean_leaves_the_window_as_it_is(window, background):
    window.map.fit()
    before = window.map.view_range(), window.map.looks()
    values = {"background": background, "looks": "all", "axis": "poem", "range": [[1, 0], "x"]}
    arrays = {"docks": np.arange(9, dtype=np.uint8)}
    window.sight.restore(SessionView(arrays, values))
    assert window.map.background.kind == "none"
    assert (window.map.view_range(), window.map.looks()) == before
    assert window.message is None
