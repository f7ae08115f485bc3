"""Commands as sentences."""

import json

from latentlab.export.pages.prose import sentence, sentences


def test_each_command_is_a_sentence_with_all_its_values():
    assert sentence("open", {"name": "digits"}) == "Open digits"
    assert sentence("train", {"model": "vae", "model_values": {"beta": 2.0}}) == "Train vae: model_values beta=2"
    assert sentence("rest", {"step": 5, "outcome": "finished"}) == "The training rests at step 5: outcome finished"
    assert sentence("unheard", {"a": [1, 2.5]}) == "Unheard: a (1, 2.5)"
    assert sentence("set paths", {"words": "", "paths": []}) == "Set the paths: paths ()"


def test_long_and_broken_values_are_told_in_one_line():
    text = sentence("open", {"path": "a\nb" * 400})
    assert "\n" not in text
    assert len(text) < 200


def test_what_is_no_log_has_no_sentences():
    for text in ("", "[", "3", '["train"]', '[["train"]]', "[[1, {}]]"):
        assert sentences(text) == []
    assert sentences(json.dumps([["train", {}], ["save", {"path": "a.h5"}]])) == ["Train", "Save as a.h5"]
