"""The card says what a model is."""

import json

import numpy as np
import pytest
from families import shown_of

from latentlab.export.models.card import card_of, card_text
from latentlab.models.catalogue import MODELS


def test_a_card_says_what_the_model_is_and_what_made_it():
    shown = shown_of("cvae")
    card = json.loads(card_text(card_of(shown)))
    assert card["model"] in {entry.name for entry in MODELS}
    assert (card["row_shape"], card["latent_dim"], card["conditions"]) == ([5], 2, 3)
    assert card["settings"]["hidden"] == [8]
    assert card["data"]["fingerprint"] == shown.data.fingerprint
    assert card["data"]["classes"] == ["a", "=b", "c"]
    assert [verb for verb, _ in card["commands"]] == ["train", "export"]
    history = shown.record.history["elbo"]
    assert card["training"]["last"]["elbo"] == history[np.isfinite(history)][-1]


@pytest.mark.parametrize("case", ["gmm", "free", "gplvm"])
def test_of_every_kind_of_model(case):
    assert "NaN" not in card_text(card_of(shown_of(case)))
