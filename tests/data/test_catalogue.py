"""The datasets that come with LatentLab."""

import inspect

import pytest

from latentlab.data.catalogue import DATASETS
from latentlab.data.dataset import Dataset
from latentlab.resources import resource
from latentlab.settings import make

CARDS = {card.name: card for card in DATASETS}


@pytest.mark.parametrize("name", CARDS)
def test_each_card_is_true_of_what_it_makes(name):
    card = CARDS[name]
    smallest = {"rows": 30, "label": None} if card.settings else {}
    data = card.load(smallest)
    assert isinstance(data, Dataset)
    assert data.source["name"] == data.name == name
    assert len(data) == (30 if card.settings else 1797)
    said = int(card.about.split()[0].replace(",", "")) if card.about[0].isdigit() else None
    if said and card.settings:
        assert make(card.settings, {}).rows == said


def test_names_differ_and_each_has_its_picture():
    assert len(CARDS) == len(DATASETS)
    for card in DATASETS:
        assert resource(f"pictures/{card.name}.png").is_file() or card.picture is not None, card.name
        assert inspect.cleandoc(card.about) == card.about
