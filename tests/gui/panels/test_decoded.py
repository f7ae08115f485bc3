"""The probe's picture, its row, and when it is not to be trusted."""

import itertools

import numpy as np
import pytest
from hands import click, menu
from PySide6.QtCore import QPoint, QRect
from ways import X, choose_model, open_card, opened, table_of_names, train_out


def test_nearest_row_is_told(trained):
    lab = trained.lab
    lab.set_probe(lab.embedding.z[42])
    row, _, distance = lab.nearest_row()
    assert distance == 0
    assert f"row {row:,}" in trained.decoded.row_caption.text()


def test_a_probe_away_from_the_data_is_told_quietly(trained, qtbot):
    lab, words = trained.lab, trained.decoded.deviation
    lab.set_probe(np.array([30.0, 30.0]))
    qtbot.waitUntil(words.isVisible, timeout=20_000)
    assert "⚠" in words.text()
    lab.set_probe(np.median(lab.embedding.z, axis=0))
    qtbot.waitUntil(lambda: not words.isVisible() or "Far" not in words.text(), timeout=20_000)


def test_a_draw_stands_beside_the_mean(trained, qtbot):
    """Bits, where the mean is grey; another one at a click; the same places have the same draw again."""
    lab, panel = trained.lab, trained.decoded
    lab.set_probe(np.array([0.3, -0.4]))
    qtbot.waitUntil(
        lambda: not panel._drawn_soon.isActive() and "x ~ p(x|z)" in panel.drawn_caption.text(), timeout=20_000
    )

    def pixels():
        image = panel.drawn_picture.image
        return np.array([[image.pixelColor(i, j).value() for i in range(8)] for j in range(8)])

    first = pixels()
    assert set(np.unique(first)) <= {0, 255}
    mean = lab.decoder.decode(lab.probe[None])[0]
    likely = np.abs(mean - 0.5) > 0.45
    assert ((first > 128) == (mean > 0.5))[likely].mean() > 0.9
    click(panel.drawn_picture)
    second = pixels()
    assert (first != second).any()
    lab.set_probe(np.array([1.0, 1.0]))
    lab.set_probe(np.array([0.3, -0.4]))
    qtbot.wait(300)
    assert np.array_equal(pixels(), second)


def test_models_of_every_kind_have_a_draw_or_none(window, qtbot):
    open_card(window, "digits", qtbot)
    for name in ("gmm", "ppca", "autoencoder"):
        window.lab.dirty = False
        choose_model(window, name)
        train_out(window, qtbot, 2)
        qtbot.waitUntil(lambda: not window.decoded._drawn_soon.isActive(), timeout=20_000)
        assert window.decoded.drawn_picture.image is not None


def test_the_draw_follows_a_probe_that_never_rests(trained, qtbot, monkeypatch):
    lab, panel, seen = trained.lab, trained.decoded, []
    monkeypatch.setattr(panel.drawn_picture, "show_row", lambda row: seen.append(lab.probe[0]))
    for i in range(30):
        lab.set_probe(np.array([0.1 * i - 1.5, 0.05 * i]))
        qtbot.wait(30)
    assert len(set(seen)) > 3


def test_nothing_of_its_words_is_cut_where_the_panel_is_narrow(trained, qtbot):
    panel = trained.decoded
    for label in (panel.drawn_caption, panel.again_caption):
        wide = max(label.fontMetrics().horizontalAdvance(word) for word in label.text().split())
        assert wide <= label.width(), (label.text(), label.width())


@pytest.mark.parametrize("workspace", ["Train", "Explore", "Path"])
def test_all_of_it_is_seen_in_a_small_window(trained, qtbot, workspace):
    trained.resize(1024, 700)
    menu(trained, "View", "Workspace", workspace)
    page = trained.layout_of_docks.dock("Decoded").widget()
    qtbot.waitUntil(lambda: page.verticalScrollBar().maximum() == 0, timeout=20_000)
    panel = trained.decoded
    for words in (panel.caption, panel.drawn_caption, panel.row_caption, panel.distance, panel.again_caption):
        assert words.shown == words.text() != ""
        place = QRect(words.mapTo(page.viewport(), QPoint()), words.size())
        assert page.viewport().rect().contains(place), words.text()


def test_a_long_name_leaves_the_distance_and_ends_in_dots(window, qtbot, tmp_path):
    names = ["".join(letters) for letters in itertools.islice(itertools.product("ACGT", repeat=16), 0, 6000, 100)]
    lines = [f"{name}-1,{i % 7},{i % 5},{i % 3}" for i, name in enumerate(names)]
    (tmp_path / "cells.csv").write_text("\n".join(["name,a,b,c", *lines]))
    window.files.open_path(str(tmp_path / "cells.csv"))
    opened(window, "cells", qtbot)
    choose_model(window, "ppca")
    train_out(window, qtbot, 3)
    lab, panel = window.lab, window.decoded
    lab.set_probe(lab.embedding.z[3] + np.float32(0.25))
    row, _, distance = lab.nearest_row()
    assert panel.distance.shown == panel.distance.text() == f"{distance:.2f} away"
    words = panel.row_caption
    assert names[row] in words.text()
    assert words.shown.endswith("…")
    assert f"{names[row]}-1" in words.toolTip()
    assert max(map(words.fontMetrics().horizontalAdvance, words.shown.split())) <= words.width()


def test_the_columns_of_a_table_have_names_and_values_in_their_units(window, qtbot, tmp_path):
    table_of_names(tmp_path / "t.csv")
    window.files.open_path(str(tmp_path / "t.csv"))
    opened(window, "t", qtbot)
    choose_model(window, "ppca")
    train_out(window, qtbot, 10)
    lab, panel = window.lab, window.decoded
    lab.set_probe(lab.embedding.z[3])
    values = panel.columns.values
    assert panel.columns.isVisible()
    assert not panel.picture.isVisible()
    assert values.names == list("abcd")
    assert np.allclose(values.nearest, X[3], atol=1e-4)
    assert np.allclose(values.least, X.min(0), atol=1e-4)
    decoded = lab.data.in_units(lab.decoder.decode(lab.probe[None]))[0][0]
    assert np.allclose(values.mean, decoded)
    qtbot.waitUntil(lambda: panel.drawn_picture.bars is not None and not panel._drawn_soon.isActive(), timeout=20_000)
    shown = [panel.drawn_picture, panel.row_picture, panel.again_picture]
    rows = np.stack([picture.bars for picture in shown])
    assert all(picture.ends == pytest.approx((min(0, rows.min()), max(0, rows.max()))) for picture in shown)
