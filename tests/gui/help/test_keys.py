"""The help: every key of every menu, and what packages bring, as text and never as markup of theirs."""

import re

import pytest
from hands import click
from PySide6.QtWidgets import QDialogButtonBox, QMenuBar, QWidget

from latentlab.gui.help.keys import HelpDialog, keys_page, packages_page
from latentlab.registry import Registry


@pytest.fixture
def host(qtbot):
    made = QWidget()
    qtbot.addWidget(made)
    made.show()
    return made


def test_each_action_with_a_key_is_named_within_its_menus_and_the_others_are_not(host):
    bar = QMenuBar(host)
    file, empty = bar.addMenu("&File"), bar.addMenu("&Empty")
    file.addAction("&Save && close…").setShortcut("Ctrl+S")
    inner = file.addMenu("&Export")
    inner.addAction("A <film>").setShortcut("Ctrl+E")
    file.addAction("Without")
    empty.addAction("Neither")
    text = keys_page(bar)
    assert "<b>Ctrl+S</b></td><td>Save &amp; close</td>" in text
    assert "<b>Ctrl+E</b></td><td>Export: A &lt;film&gt;</td>" in text
    assert re.findall("<h3>(.*?)</h3>", text) == ["Mouse", "File"]
    assert "Without" not in text


def test_what_packages_bring_and_what_is_left_out_is_told(monkeypatch):
    class Brought(dict):
        what, left_out = "model", ["The reader <b> of a package is broken."]

        def package(self, name):
            return "theirs" if name == "poem" else ""

    monkeypatch.setattr(Registry, "every", {"models": Brought(poem=1, vae=2)})
    text = packages_page()
    assert "The model poem, of theirs." in text
    assert "vae" not in text
    assert "The reader &lt;b&gt; of a package is broken." in text
    monkeypatch.setattr(Registry, "every", {})
    assert packages_page().startswith("No installed package brings")


def test_it_is_read_and_closed(host, qtbot):
    dialog = HelpDialog("Keys", "<b>Ctrl+S</b> saves", host)
    dialog.show()
    qtbot.waitExposed(dialog)
    assert dialog.page.toPlainText() == "Ctrl+S saves"
    click(dialog.findChild(QDialogButtonBox).button(QDialogButtonBox.StandardButton.Close))
    assert not dialog.isVisible()
