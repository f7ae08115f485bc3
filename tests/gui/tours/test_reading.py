"""The text files of tours: what they may say, and what is refused with the place of it."""

import pytest

from latentlab.errors import InputError
from latentlab.gui.tours import TOURS
from latentlab.gui.tours.reading import compared, holds, numbered, read_tour, tour_of
from latentlab.resources import FOLDER

GOOD = """
title = "A tour"
minutes = 2
summary = "Of nothing much."
exercises = ["Why?", "How?"]
change = "Everything."
[[steps]]
text = "There are {rows:,.0f} rows."
do = ["open digits", "model ppca latent_dim=2"]
show = "Find"
equation = "identity"
wait = "health"
holds = ["rows > 10", "kl_1 + kl_2 = kl_whole within 0.01"]
"""


def written(folder, text):
    path = folder / "one.toml"
    path.write_text(text, "utf-8")
    return path


def test_every_tour_can_be_read_and_every_file_is_one():
    assert {path.stem for path in (FOLDER / "tours").iterdir()} == set(TOURS)
    for name in TOURS:
        tour = read_tour(name)
        assert tour.name == name
        assert 2 <= tour.minutes <= 4
        assert len(tour.exercises) >= 1
        assert tour.steps[-1].text.endswith(tour.change)
        assert tour.steps[-2].text == numbered(tour.exercises)
        assert all(step.show for step in tour.steps)


def test_a_file_is_read_as_it_says(tmp_path):
    tour = tour_of("one", written(tmp_path, GOOD))
    assert tour.steps[0].do == ("open digits", "model ppca latent_dim=2")
    assert tour.steps[0].figures == ("rows", "kl_1", "kl_2", "kl_whole")
    assert tour.steps[1].text == "Exercises. 1. Why? 2. How?"
    assert tour.steps[2].show == "Find"


@pytest.mark.parametrize(
    ("before", "after", "said"),
    [
        ("open digits", "opens digits", "no deed 'opens digits'"),
        ("open digits", "open fingers", "no 'fingers'"),
        ("model ppca latent", "model pca latent", "no 'pca'"),
        ('"identity"', '"identities"', "no equation called 'identities'"),
        ('"health"', '"wealth"', "no condition called 'wealth'"),
        ("{rows:,.0f}", "{lines:,.0f}", "no figure called 'lines'"),
        ("kl_1 + kl_2", "kl_1 + kl_9", "no figure called 'kl_9'"),
        ("rows > 10", "rows about 10", "Cannot read 'rows about 10'"),
        ("kl_1 + kl_2 = kl_whole within 0.01", "kl_1 * kl_2 < kl_whole", "Cannot read 'kl_1 * kl_2'"),
        ("kl_whole within 0.01", "kl_whole", "Cannot read"),
        ("show =", "shows =", "shows is missing or unknown"),
        ("minutes = 2", "", "minutes is missing or unknown"),
    ],
)  # fmt: skip
def test_what_cannot_be_is_refused_with_its_place(tmp_path, before, after, said):
    assert before in GOOD
    with pytest.raises(InputError, match=r"one\.toml") as error:
        tour_of("one", written(tmp_path, GOOD.replace(before, after, 1)))
    assert said in str(error.value)


@pytest.mark.parametrize(
    ("words", "true"),
    [
        ("a < b", True), ("b < a", False), ("a <= 1", True), ("a >= 1", True), ("a > 1", False),
        ("a + b = 3", None), ("a + b = 3 within 0", True), ("b - a = 0.9 within 0.11", True),
        ("b - a = 0.9 within 0.09", False), ("a - b > -1.5", True), ("nan < b", False), ("nan = nan within 9", False),
    ],
)  # fmt: skip
def test_comparisons_are_as_they_read(words, true):
    figures = {"a": 1.0, "b": 2.0, "nan": float("nan")}
    if true is None:
        with pytest.raises(InputError):
            compared(words)
    else:
        assert holds(words, figures.__getitem__) == true
