"""The tour leaves its results."""

import sys

from latentlab.gui.app.tour import RESULTS, Tour


def test_the_tour_leaves_its_results(qapp, qtbot, tmp_path, capsys, monkeypatch):
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    assert Tour(qapp, tmp_path, epochs=120).run() == 0, capsys.readouterr().err
    assert {path.name for path in tmp_path.iterdir()} >= set(RESULTS)
    assert all((tmp_path / name).stat().st_size > 200 for name in RESULTS)
    capsys.readouterr()
