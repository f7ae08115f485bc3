"""In the window a key of the shell is said as the field, or the box beside a column, that changes it."""

import json
from dataclasses import fields

import numpy as np
import pytest
from answers import open_data
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from latentlab.data.recipe import Recipe
from latentlab.gui.widgets.data_words import by_titles

RANDOM = np.random.default_rng(0)


@pytest.mark.parametrize(
    ("sentence", "titled"),
    [
        ("also=[…] learns from it.", "“Is: feature” learns from it."),
        ("label=… chooses another, label='' none.", "“Is: label” chooses another, “Is: ignored” none."),
        (
            f"absent={json.dumps(['age=99', 'a]b=7'])} takes it out.",
            "“Stands for missing: age=99, a]b=7” takes it out.",
        ),
        ("absent=[] keeps it.", "“Stands for missing: nothing” keeps it."),
        ("done; depth=full.", "done; “Depth: full”."),
        ("held_out must be at most 0.9.", "“Held out” must be at most 0.9."),
        ("axes and transpose both say where.", "“Axes” and “Rows are columns” both say where."),
        ("'label=3' is a column, x/page=2/a.csv a file.", "'label=3' is a column, x/page=2/a.csv a file."),
        ("Choose likelihood=gaussian.", "Choose likelihood=gaussian."),
    ],
)
def test_keys_are_named_by_their_fields(sentence, titled):
    assert by_titles(sentence) == titled


def test_every_remark_in_the_window_names_fields(window, qtbot, tmp_path):
    lines = ["id,when,code,zip,word,a,b,kind"]
    for i in range(60):
        first = f"{i},2020-01-{1 + i % 28:02d},7,{10000 + 37 * i},w{i % 9}"
        lines.append(f"{first},{RANDOM.normal():.3f},{i * i % 17},{'xyz'[i % 3]}")
    (tmp_path / "a.csv").write_bytes(("\n".join(lines) + "\n").replace("when", "wänn").encode("cp1252"))
    open_data(window, tmp_path / "a.csv", qtbot)
    QTest.keyClick(window, Qt.Key.Key_I, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    qtbot.waitUntil(lambda: window.files.dialog is not None and window.files.dialog.data is not None, timeout=20_000)
    dialog, card = window.files.dialog, window.train_panel.card
    told = dialog.remarks.toPlainText().splitlines()
    assert len(told) == len(dialog.data.remarks) > 4
    texts = [*told, card.read.text(), card.read.toolTip(), window.status.words.text()]
    assert not [text for text in texts if any(f"{field.name}=" in text for field in fields(Recipe))]
    assert any("“Is: feature” learns from" in text for text in told)
    dialog.reject()
