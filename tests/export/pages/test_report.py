"""A report holds all it tells, as text, and asks no network."""

import dataclasses

import numpy as np
import pytest
from chromium import PATH, Chromium
from exhibits import exhibit
from pages_read import Read

from latentlab.export.pages.report import measured_of, report_page
from latentlab.export.pages.settings import ReportSettings
from latentlab.export.scene import Scene
from latentlab.space.colouring import colouring_of

HOSTILE = "<img src=x onerror=document.title='hacked'></script><b>&amp;"
HEADINGS = ("Data", "Model and training", "Curves", "Map", "What it learned", "Figures", "Health", "How it was made")


def hear_nothing(share):
    pass


@pytest.fixture(scope="module")
def shown(small_rows):
    data = dataclasses.replace(
        small_rows, name=HOSTILE, class_names=(HOSTILE, "b", "c"), label_name=HOSTILE, about=HOSTILE,
        remarks=(HOSTILE, "left out"),
    )  # fmt: skip
    return exhibit(data, scene=Scene(coloured=colouring_of(data, "label")), script=(("Data", HOSTILE),))


def test_every_part_is_there_and_nothing_is_fetched(shown):
    shares = []
    text = report_page(shown, ReportSettings(pictures=3), shares.append)
    read = Read(text)
    for heading in HEADINGS:
        assert f"<h2>{heading}</h2>" in text
    assert shares == sorted(shares)
    assert all(address.startswith("data:image/png;base64,") for address in read.addresses)
    assert read.tags.count("img") == len(read.addresses) == 2
    assert not read.handlers
    assert read.tags.count("script") == 1  # the commands
    assert text.count("±") >= 2
    assert "&lt;img src=x" in text


def test_what_was_measured_is_told_and_not_measured_again(shown):
    measured = measured_of(shown, True, hear_nothing)
    again = dataclasses.replace(
        shown, measured=measured["figures"], scene=dataclasses.replace(shown.scene, health=measured["health"])
    )
    assert measured_of(again, False, hear_nothing) == {"figures": again.measured, "health": again.scene.health}
    text = report_page(shown, ReportSettings(measure=False, pictures=0), hear_nothing)
    assert "<h2>Figures</h2>" not in text
    assert "<h2>Health</h2>" not in text


@pytest.mark.parametrize("dark", [False, True])
def test_a_browser_shows_it_as_typed_wide_and_narrow(shown, tmp_path, dark):
    if PATH is None:
        pytest.skip("there is no Chromium")
    path = tmp_path / "r.html"
    path.write_text(report_page(shown, ReportSettings(), hear_nothing), "utf-8")
    browser = Chromium(tmp_path / "profile")
    try:
        for wide in (1200, 400):
            browser.open(path, wide, 800, dark)
            assert browser.run("document.querySelector('h1').textContent") == HOSTILE
            assert browser.run("document.title").startswith(HOSTILE)
            assert browser.run("document.documentElement.scrollWidth") <= wide
            assert browser.run("document.querySelectorAll('section').length") == len(HEADINGS)
            ground = browser.run("getComputedStyle(document.body).backgroundColor")
            assert (np.mean([int(part) for part in ground[4:-1].split(",")]) < 128) == dark
            assert not browser.problems()
    finally:
        browser.close()
