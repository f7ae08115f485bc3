"""The look of figures: whatever a program has chosen for matplotlib, and only while one is drawn."""

import itertools
import threading

import matplotlib
import numpy as np

from latentlab.export.figures.settings import THEMES, FigureSettings
from latentlab.export.figures.style import OKABE_ITO, SHAPES, THEMED, plain_words, styled


def test_what_a_program_chose_is_neither_used_nor_lost():
    with matplotlib.rc_context({"font.size": 33, "svg.fonttype": "path"}):
        with styled(FigureSettings(font_size=8.0)):
            assert matplotlib.rcParams["font.size"] == 8
            assert matplotlib.rcParams["svg.fonttype"] == "none"
            assert matplotlib.rcParams["pdf.fonttype"] == 42
        assert matplotlib.rcParams["font.size"] == 33


def test_no_text_is_smaller_than_six_points():
    for size in (6.0, 7.0, 12.0):
        with styled(FigureSettings(font_size=size)):
            sizes = [value for name, value in matplotlib.rcParams.items() if name.endswith(("labelsize", ".fontsize"))]
            assert min(value for value in sizes if isinstance(value, float | int)) >= 6


def test_one_figure_is_drawn_at_a_time():
    inside, most = [], []

    def draw():
        with styled(FigureSettings()):
            inside.append(1)
            most.append(len(inside))
            threading.Event().wait(0.02)
            inside.pop()

    threads = [threading.Thread(target=draw) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert most == [1] * 4


def seen(colours, matrix):
    """Colours as an eye without one kind of cone has them (Viénot, Brettel and Mollon 1999), linear."""
    linear = (np.asarray(colours) / 255.0) ** 2.2
    return linear @ np.array(matrix).T


def test_colour_blind_eyes_tell_all_classes_apart():
    protan = [[0.11238, 0.88762, 0], [0.11238, 0.88762, 0], [0.00401, -0.00401, 1]]
    deutan = [[0.29275, 0.70725, 0], [0.29275, 0.70725, 0], [-0.02234, 0.02234, 1]]
    ink = THEMED["colour-blind"]
    assert np.array_equal(ink.classes(4)[:7], OKABE_ITO)
    for matrix in (protan, deutan):
        apart = [np.abs(a - b).sum() for a, b in itertools.combinations(seen(OKABE_ITO, matrix), 2)]
        assert min(apart) > 0.05
    assert ink.shapes
    assert len(set(SHAPES)) == len(SHAPES) >= 10


def test_text_shows_on_the_ground_of_every_theme():
    from matplotlib.colors import to_rgb

    def light(colour):
        return (np.array(to_rgb(colour)) ** 2.2) @ [0.2126, 0.7152, 0.0722]

    for name in THEMES:
        ink = THEMED[name]
        for text in (ink.text, ink.faint):
            high, low = sorted((light(ink.canvas), light(text)), reverse=True)
            assert (high + 0.05) / (low + 0.05) > 4.5, name


def test_words_from_data_are_one_line_that_a_file_can_hold():
    assert plain_words("a\x00b\nc\ud800d") == "a b c d"
    assert plain_words("x" * 50, 10) == "x" * 9 + "…"
