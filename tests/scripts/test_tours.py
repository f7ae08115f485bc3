"""The pages of docs/tours/ are those of the tours as they are: words, equations, pictures, exercises."""

import string
from pathlib import Path

import pytest
from PIL import Image

from latentlab.gui.tours import TOURS
from latentlab.gui.tours.reading import read_tour
from latentlab.gui.widgets.equation import equations

FOLDER = Path(__file__).resolve().parents[2] / "docs" / "tours"


@pytest.mark.parametrize("name", TOURS)
def test_a_page_says_what_its_tour_says(name):
    tour, page = read_tour(name), (FOLDER / f"{name}.md").read_text("utf-8")
    assert page.startswith(f"# {tour.title}\n\n{tour.summary}")
    for i, step in enumerate(tour.steps[:-2], 1):
        told = page.partition(f"\n## {i}\n")[2].partition("\n## ")[0]
        for words, *_ in string.Formatter().parse(step.text):
            assert words in told, (i, words)
        assert "–" not in told.replace("0–", ""), "a figure was not known"
        assert (f"$$ {equations()[step.equation]['latex'].strip()} $$" if step.equation else "") in told
        picture = f"{name}-{i}.png"
        assert f"](pictures/{picture})" in told
        with Image.open(FOLDER / "pictures" / picture) as image:
            assert 100 < image.width <= 900
    end = page.partition("## Exercises")[2]
    assert all(words in end for words in (*tour.exercises, tour.change))


def test_there_is_a_list_of_them_and_no_picture_of_another():
    listed = (FOLDER / "README.md").read_text("utf-8")
    pictures = {f"{name}-{i}.png" for name in TOURS for i in range(1, len(read_tour(name).steps) - 1)}
    assert {path.name for path in (FOLDER / "pictures").iterdir()} == pictures
    for name in TOURS:
        assert f"[{read_tour(name).title}]({name}.md)" in listed
