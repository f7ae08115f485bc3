"""Every figure is an export with a preview, in three formats."""

import subprocess
import sys

import pytest
from PIL import Image

from latentlab.export import EXPORTERS
from latentlab.export.figures.catalogue import FIGURES


@pytest.mark.parametrize("one", FIGURES, ids=lambda one: one.name)
def test_a_preview_is_the_figure_with_its_size(shown, one):
    picture = one.preview(shown, one.Settings())
    assert isinstance(picture, Image.Image)
    assert max(picture.size) == 900
    wide, high = picture.info["millimetres"]
    assert wide == pytest.approx(89)
    assert picture.size[1] / picture.size[0] == pytest.approx(high / wide, rel=0.01)


@pytest.mark.parametrize("one", FIGURES, ids=lambda one: one.name)
def test_each_is_drawn_on_a_dark_ground_in_two_columns(shown, tmp_path, one):
    path = tmp_path / "a.svg"
    one.write(path, shown, one.Settings(theme="dark", journal="Cell 174 mm"), lambda share: None)
    assert f'width="{174 / 25.4 * 72:.6f}pt"' in path.read_text("utf-8")[:800]


def test_all_are_registered_in_a_group_of_their_own():
    assert [one for one in EXPORTERS.values() if one.group == "Figures"] == list(FIGURES)
    assert all(one.carries and one.preview and one.endings == (".pdf", ".svg", ".png") for one in FIGURES)


def test_matplotlib_is_not_loaded_before_a_figure_is_drawn():
    code = "import sys, latentlab.export.figures.catalogue; print('matplotlib' in sys.modules)"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True)
    assert done.stdout.strip() == "False", done.stderr
