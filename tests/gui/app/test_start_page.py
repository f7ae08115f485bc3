"""What is seen first."""

import pytest
from hands import click
from ways import opened

from latentlab.data import DATASETS


@pytest.mark.parametrize("name", DATASETS)
def test_every_card_opens(window, qtbot, name):
    window.resize(1400, 900)
    card = next(card for card in window.start_page.cards if card.property("name") == name)
    assert "Good for" in card.toolTip()
    click(card)
    assert len(opened(window, name, qtbot)) > 1000
    assert window.train_panel.card.change.isVisibleTo(window) == (name != "digits")
