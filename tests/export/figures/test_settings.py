"""What can be chosen about every figure."""

import pytest

import latentlab as ll
from latentlab.export.figures.settings import JOURNALS, FigureSettings
from latentlab.settings import make


def test_a_journal_gives_the_width_unless_another_is_asked_for():
    assert FigureSettings().width_mm == 89
    assert FigureSettings(journal="Cell 174 mm").width_mm == 174
    assert FigureSettings(journal="Cell 174 mm", width=100.0).width_mm == 100
    assert all(f"{width:g} mm" in name for name, width in JOURNALS.items())


@pytest.mark.parametrize("values", [{"font_size": 5}, {"width": 5}, {"dpi": 5000}, {"theme": "pink"}, {"journal": "?"}])
def test_what_cannot_be_printed_is_refused(values):
    with pytest.raises(ll.InputError):
        make(FigureSettings, values)


def test_more_pixels_than_can_be_drawn_are_refused_in_a_sentence():
    FigureSettings(width=200.0, height=200.0, dpi=1200).check()
    with pytest.raises(ll.InputError, match=r"16,000 pixels a side.*Nothing was written"):
        FigureSettings(width=100.0, height=900.0, dpi=1200).check()
