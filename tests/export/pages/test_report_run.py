"""What a report tells of data, model and course."""

import dataclasses

import pytest
from exhibits import exhibit

from latentlab.export.pages.report_run import about_curves, about_data, about_making, about_model, table


@pytest.fixture(scope="module")
def shown(small_rows):
    return exhibit(dataclasses.replace(small_rows, remarks=("one row <left> out",)), script=(("Data", "data = 1 < 2"),))


def test_the_data_card_has_the_remarks(shown):
    text = about_data(shown)
    assert "<th>Rows</th><td>60</td>" in text
    assert "4 × 3 pixels" in text
    assert "<li>one row &lt;left&gt; out</li>" in text


def test_settings_are_told_by_their_labels(shown):
    text = about_model(shown)
    assert "<th>Latent dimensions</th><td>2</td>" in text
    assert "<th>Hidden layers</th><td>4</td>" in text
    assert "<th>Seed</th><td>0</td>" in text
    assert "off epochs" not in text


def test_curves_are_of_the_history(shown):
    text = about_curves(shown)
    assert text.count("<svg") == 3
    assert "held out" in text
    assert about_curves(dataclasses.replace(shown, record=dataclasses.replace(shown.record, history={}))) == ""


def test_the_making_has_versions_and_script(shown):
    text = about_making(shown)
    assert "torch 2" in text
    assert "data = 1 &lt; 2" in text


def test_empty_values_are_left_out():
    assert table([("a", ""), ("<b>", 1)]) == "<table><tr><th>&lt;b&gt;</th><td>1</td></tr></table>"
    assert table([("a", "")]) == ""
