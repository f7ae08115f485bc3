"""What lies behind the rows."""

import numpy as np
import pytest
from hands import choose as choose_in
from hands import click, set_epochs
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from latentlab.space.backgrounds import BACKGROUNDS


def choose(combo, data):
    choose_in(combo, combo.itemText(combo.findData(data)))


@pytest.mark.parametrize("kind", [kind for kind in BACKGROUNDS if kind != "none"])
def test_every_background_is_made_and_follows_the_view(trained, qtbot, kind):
    view = trained.map
    choose(trained.strip.background, kind)
    qtbot.waitUntil(lambda: view.background.scene is not None and view.background.scene.whole, timeout=20_000)
    first = view.background.scene
    assert first.kind == kind
    assert not first.image.isNull()
    pixels = {
        first.image.pixel(x, y) for x in range(0, first.image.width(), 3) for y in range(0, first.image.height(), 3)
    }
    assert len(pixels) > 5
    assert kind == "tiles" or first.words
    view.show_range((-0.5, 0.5), (-0.5, 0.5))
    qtbot.waitUntil(
        lambda: view.background.scene.whole and view.background.scene.frame.x != first.frame.x, timeout=20_000
    )


def test_backgrounds_follow_a_training_and_a_key_takes_the_next(digits, qtbot):
    set_epochs(digits, 400)
    click(digits.bar.train)
    lab, view = digits.lab, digits.map
    qtbot.waitUntil(lambda: lab.phase == "training" and lab.embedding is not None, timeout=30_000)
    QTest.keyClick(digits, Qt.Key.Key_K)
    assert view.background.kind == "tiles"
    qtbot.waitUntil(lambda: view.background.scene is not None and view.background.scene.whole, timeout=20_000)
    first = view.background.scene
    qtbot.waitUntil(lambda: view.background.scene is not first and view.background.scene.whole, timeout=20_000)
    assert lab.phase == "training"
    digits.lab.trainer.halt()
    qtbot.waitUntil(lambda: lab.phase == "ended", timeout=20_000)


def test_the_tile_in_the_middle_is_what_the_probe_decodes_there(trained, qtbot):
    view = trained.map
    view.background.choose("tiles")
    qtbot.waitUntil(lambda: view.background.scene is not None and view.background.scene.whole, timeout=20_000)
    image, frame = view.background.scene.image, view.background.scene.frame
    across, up = image.width() // 8, image.height() // 8
    column, line = across // 3, up // 4
    x = frame.x[0] + (column + 0.5) / across * (frame.x[1] - frame.x[0])
    y = frame.y[0] + (line + 0.5) / up * (frame.y[1] - frame.y[0])
    decoded = trained.lab.decoder.decode(np.array([[x, y]], np.float32))[0]
    shown = [[image.pixelColor(8 * column + i, 8 * line + 7 - j).red() for i in range(8)] for j in range(8)]
    assert np.abs(np.array(shown) - 255 * decoded).max() <= 2
