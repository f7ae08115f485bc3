"""An explorer is bounded, carries the model's own numbers, and does in a real browser what the window does."""

import dataclasses
import json
import re

import numpy as np
import pytest
from chromium import PATH, Chromium
from exhibits import exhibit

import latentlab as ll
from latentlab.data.columns import words
from latentlab.errors import InputError
from latentlab.export.images import as_pixels
from latentlab.export.pages import explorer as module
from latentlab.export.pages.explorer import carry, explorer, units
from latentlab.export.pages.settings import ExplorerSettings
from latentlab.export.pages.tracing import program_of
from latentlab.export.scene import Scene
from latentlab.space.colouring import colouring_of

HOSTILE = "<img src=x onerror=document.title='hacked'></script><b>&amp;"


def data_of(text):
    return json.loads(re.search(r'id="data">(.*?)</script>', text, re.DOTALL)[1])


def hear_nothing(share):
    pass


@pytest.fixture(scope="module")
def shown(small_rows):
    names = tuple(f"{HOSTILE}{i}" for i in range(60))
    data = dataclasses.replace(
        small_rows, name=HOSTILE, row_names=names, class_names=(HOSTILE, "b", "c"), label_name=HOSTILE,
        columns={f"{HOSTILE}!": words([HOSTILE] * 59 + ["z"])},
    )  # fmt: skip
    return exhibit(data, scene=Scene(coloured=colouring_of(data, "label")))


def test_a_page_says_what_is_in_it_and_carries_what_made_it(shown):
    text = explorer(shown, ExplorerSettings(rows=20), hear_nothing)
    given = data_of(text)
    assert given["about"].startswith("20 of 60 rows are shown.")
    assert "float16" not in given["about"]
    assert json.loads(re.search(r'id="commands">(.*?)</script>', text)[1]) == json.loads(shown.made_by)
    assert "<img src" not in text.replace('<img id="thumb"', "")


def test_the_numbers_become_coarser_before_they_are_too_many():
    model = ll.build_model("vae", ll.Dataset("big", np.random.default_rng(0).random((40, 30, 30), np.float32),
                                             np.arange(5)), hidden=[64], network="mlp")  # fmt: skip
    model.begin(ll.Dataset("big", np.random.default_rng(0).random((40, 30, 30), np.float32), np.arange(5)), 0)
    places = np.random.default_rng(1).normal(size=(5, 2)).astype(np.float32)
    numbers = program_of(model).numbers
    fine = carry({"": model}, places, (0, 1), 6 * numbers)
    coarse = carry({"": model}, places, (0, 1), 3 * numbers)
    assert (fine.precision, coarse.precision) == ("", "float16")
    assert sum(len(array["data"]) for array in coarse.arrays) <= 3 * numbers
    with pytest.raises(InputError, match=r"numbers, which do not fit in .* Choose a larger size"):
        carry({"": model}, places, (0, 1), 2 * numbers)


def test_numbers_that_would_decode_otherwise_are_refused(shown, monkeypatch):
    monkeypatch.setattr(module, "ALIKE", 1e-12)
    with pytest.raises(InputError, match=r"is not written\."):
        explorer(shown, ExplorerSettings(), hear_nothing)


def test_a_file_is_never_larger_than_was_said(small_rows):
    x = np.random.default_rng(0).random((3000, 16, 16), dtype=np.float32)
    data = ll.Dataset("many", x, np.arange(5))
    shown = exhibit(data, "ppca")
    for megabytes in (0.6, 0.35):
        text = explorer(shown, ExplorerSettings(megabytes=megabytes), hear_nothing)
        assert len(text.encode()) < megabytes * 1e6
        about = data_of(text)["about"]
        assert re.search(r"3,000 rows are shown, \d+ of them with their picture", about)


def test_every_condition_is_in_it_and_equal_numbers_are_there_once(small_rows):
    shown = exhibit(small_rows, "cvae", condition=2)
    given = data_of(explorer(shown, ExplorerSettings(), hear_nothing))
    assert [program["name"] for program in given["programs"]] == ["a", "b", "c"]
    assert given["condition"] == 2
    used = [number for program in given["programs"] for number in program["arrays"]]
    assert len(set(used)) == len(given["arrays"]) < len(used)


def test_decoded_values_are_told_in_the_units_of_the_file(tmp_path):
    path = tmp_path / "t.csv"
    x = np.random.default_rng(0).normal(50, 10, (40, 3))
    path.write_text("a,b,c\n" + "\n".join(",".join(map(repr, row)) for row in x.tolist()))
    data = ll.load_dataset(path)
    known, row = units(data.source), data.x[7].astype(float)
    found = row * known["span"] + known["shift"]
    assert np.allclose(found, data.in_units(data.x[7:8])[0][0])
    assert units({"kind": "memory"}) is None


@pytest.fixture(scope="module")
def browser(tmp_path_factory):
    if PATH is None:
        pytest.skip("there is no Chromium")
    found = Chromium(tmp_path_factory.mktemp("chromium"))
    yield found
    found.close()


PIXELS = """(() => { const c = document.getElementById("decoded"), pen = c.getContext("2d");
  return [c.dataset.place, c.width, c.height, Array.from(pen.getImageData(0, 0, c.width, c.height).data)];
})()"""
RING = """(() => { const box = map.getBoundingClientRect(), r = map.width / box.width, p = toPixel(...probeXY());
  return [box.left + p[0] / r, box.top + p[1] / r]; })()"""
ROW = """(() => { const box = map.getBoundingClientRect(), r = map.width / box.width, p = toPixel(rows.x[7], rows.y[7]);
  return [box.left + p[0] / r, box.top + p[1] / r]; })()"""


def pixels_of(browser):
    place, width, height, values = browser.run(PIXELS)
    return np.array(json.loads(place), np.float32), np.array(values).reshape(height, width, 4)


def as_decoded(browser, shown):
    """Whether the picture is LatentLab's own, to one grey; the place it is of."""
    place, pixels = pixels_of(browser)
    wanted = as_pixels(shown.model.decode(shown.model.latent(place[None])))[0].astype(int)
    wanted = wanted if wanted.ndim == 3 else np.stack([wanted] * 3, 2)
    assert np.abs(pixels[..., :3] - wanted).max() <= 1
    assert np.all(pixels[..., 3] == 255)
    return place


@pytest.mark.parametrize(("name", "family"), [("digits", "vae"), ("digits", "gplvm"), ("small", "cvae")])
def test_a_browser_decodes_what_latentlab_does(browser, tmp_path, digits, small_rows, name, family):
    data = dataclasses.replace(digits, x=digits.x[:300], labels=digits.labels[:300], held_out=np.arange(30),
                               columns={}, test=None)  # fmt: skip
    shown = exhibit(data if name == "digits" else small_rows, family, 1 if family == "cvae" else None,
                    scene=Scene(coloured=colouring_of(data if name == "digits" else small_rows, "label")))  # fmt: skip
    path = tmp_path / "e.html"
    path.write_text(explorer(shown, ExplorerSettings(), hear_nothing), "utf-8")
    browser.open(path)
    first = as_decoded(browser, shown)
    assert np.allclose(first, shown.probe)
    start = browser.run(RING)
    for way in ((80, -60), (-150, 30), (10, 140)):
        end = [start[0] + way[0], start[1] + way[1]]
        browser.drag(start, end)
        moved = as_decoded(browser, shown)
        assert not np.allclose(moved, first)
        assert np.allclose(browser.run(RING), end, atol=1.5)
        start, first = browser.run(RING), moved
    browser.run("map.focus()")
    browser.key("ArrowRight", 39)
    right = as_decoded(browser, shown)
    assert right[0] > first[0]
    assert right[1] == pytest.approx(first[1], abs=1e-5)
    assert not browser.problems()


def test_hovering_tells_the_row_and_text_is_shown_as_typed(browser, tmp_path, shown):
    path = tmp_path / "e.html"
    path.write_text(explorer(shown, ExplorerSettings(), hear_nothing), "utf-8")
    browser.open(path)
    browser.wait("sprite.complete")
    at = browser.run(ROW)
    browser.mouse("mouseMoved", *at)
    browser.wait("!document.getElementById('tip').hidden")
    told = browser.run("Array.from(document.querySelectorAll('#words div'), (each) => each.textContent)")
    row = int(re.search(r"(\d+)$", told[0])[1])
    assert told == [f"{HOSTILE}{row}", f"{HOSTILE}: {shown.data.label_of(row)}", f"{HOSTILE}!: {HOSTILE}"]
    assert browser.run("document.getElementById('thumb').naturalWidth") == 3
    assert browser.run("document.getElementById('title').textContent") == HOSTILE
    assert browser.run("document.title") == f"{HOSTILE} – map"
    assert browser.run("document.querySelectorAll('img').length") == 1
    assert not browser.problems()


def test_rows_that_are_no_pictures_are_bars_with_their_values(browser, tmp_path):
    x = np.random.default_rng(0).normal(3, 1, (60, 5)).astype(np.float32)
    shown = exhibit(ll.Dataset("five", x, np.arange(50, 60), features=("<b>a", *"bcde")), "ppca")
    path = tmp_path / "e.html"
    path.write_text(explorer(shown, ExplorerSettings(), hear_nothing), "utf-8")
    browser.open(path)
    told = browser.run("Array.from(document.querySelectorAll('#values td'), (each) => each.textContent)")
    assert told[::2] == ["<b>a", *"bcde"]
    assert np.allclose(np.array(told[1::2], float), shown.model.decode(shown.probe[None])[0], rtol=1e-3, atol=1e-3)
    assert browser.run("getComputedStyle(document.getElementById('nearest')).display") == "none"
    assert not browser.problems()


def test_a_network_cannot_be_asked(browser, tmp_path, shown):
    path = tmp_path / "e.html"
    path.write_text(explorer(shown, ExplorerSettings(), hear_nothing), "utf-8")
    browser.open(path)
    browser.run("new Image().src = 'http://127.0.0.1:9/a.png'; fetch('http://127.0.0.1:9/b').catch(() => 0); 1")
    browser.run("const s = document.createElement('script'); s.textContent = 'window.ran = 1'; document.body.append(s)")
    assert browser.run("window.ran === undefined")
    browser.wait("true")
    assert any("Content Security Policy" in problem for problem in browser.problems())
