"""A figure as a file: text is text, curves are paths, fonts are in, and the same again to the byte."""

import json
import re
import xml.etree.ElementTree as ET

import numpy as np
import pytest
from figure_parts import millimetres, words
from PIL import Image
from pypdf import PdfReader

import latentlab as ll
from latentlab.export.figures.curves import CurvesSettings, draw_curves
from latentlab.export.figures.map import MapSettings, draw_map
from latentlab.export.figures.page import preview, write
from latentlab.export.figures.style import LOCK

SVG = "{http://www.w3.org/2000/svg}"


def written(tmp_path, draw, shown, settings, ending, name="a"):
    path = tmp_path / f"{name}{ending}"
    write(draw, path, shown, settings, lambda share: None)
    return path


def test_svg_text_is_text_and_each_row_a_mark(tmp_path, shown):
    root = ET.parse(written(tmp_path, draw_map, shown, MapSettings(title="A <title> & $5"), ".svg")).getroot()
    texts = [text.text for text in root.iter(f"{SVG}text")]
    assert {"z₁", "z₂", "a", "b", "c", "A <title> & $5"} <= set(texts)
    rows = next(group for group in root.iter(f"{SVG}g") if group.get("id") == "rows")
    assert sum(1 for _ in rows.iter(f"{SVG}use")) == 60
    assert not list(root.iter(f"{SVG}image"))
    fonts = {text.get("style") for text in root.iter(f"{SVG}text")}
    assert all("sans-serif" in font for font in fonts)
    assert min(float(size) for font in fonts for size in re.findall(r"([\d.]+)px", font)) >= 6
    assert root.get("width") == f"{89 / 25.4 * 72:.6f}pt"


def test_svg_curves_are_paths(tmp_path, shown):
    root = ET.parse(written(tmp_path, draw_curves, shown, CurvesSettings(), ".svg")).getroot()
    groups = {group.get("id"): group for group in root.iter(f"{SVG}g")}
    for term in ("elbo", "reconstruction", "kl"):
        (path,) = groups[f"{term}-training"].iter(f"{SVG}path")
        assert len(re.findall(r"[ML]", path.get("d"))) > 1
    assert not list(root.iter(f"{SVG}image"))


def test_pdf_text_is_text_with_its_fonts_inside_and_millimetres_are_kept(tmp_path, shown):
    settings = MapSettings(width=60.0, height=50.0, caption="What there is to see")
    (page,) = PdfReader(written(tmp_path, draw_map, shown, settings, ".pdf")).pages
    text = page.extract_text()
    assert "z₁" in text
    assert "What there is to see" in text
    assert [round(float(side) / 72 * 25.4, 2) for side in page.mediabox[2:]] == [60, 50]
    fonts = [font.get_object() for font in page["/Resources"]["/Font"].values()]
    assert fonts
    for font in fonts:
        inner = [part.get_object() for part in font.get("/DescendantFonts", [font])]
        assert all("/FontFile2" in part["/FontDescriptor"] for part in inner)
    drawn = page.get_contents().get_data()
    assert drawn.count(b" Do") >= 60  # a mark for each row
    assert not page.images


def test_more_than_twenty_thousand_rows_are_one_image_at_the_resolution(tmp_path, placed):
    many = placed(20_001)
    settings = MapSettings(dpi=150)
    (page,) = PdfReader(written(tmp_path, draw_map, many, settings, ".pdf")).pages
    (image,) = page.images
    inches = 89 / 25.4
    assert 0.7 * inches * 150 < image.image.size[0] <= inches * 150
    assert page.get_contents().get_data().count(b" Do") < 60
    assert "z₁" in page.extract_text()
    (page,) = PdfReader(written(tmp_path, draw_map, placed(20_000), settings, ".pdf", "b")).pages
    assert not page.images
    assert page.get_contents().get_data().count(b" Do") >= 19_900


@pytest.mark.parametrize("ending", [".pdf", ".svg", ".png"])
def test_the_same_figure_is_the_same_file_and_says_what_made_it(tmp_path, shown, ending):
    first, second = (written(tmp_path, draw_map, shown, MapSettings(), ending, name) for name in "ab")
    assert first.read_bytes() == second.read_bytes()
    made_by = '["train", "export"]'
    if ending == ".pdf":
        about = PdfReader(first).metadata
        found = about["/Keywords"], about["/Subject"], about["/Creator"]
        assert "/CreationDate" not in about
    elif ending == ".png":
        with Image.open(first) as picture:
            found = picture.text["Commands"], picture.text["Description"], picture.text["Software"]
            assert picture.info["dpi"] == pytest.approx((300, 300), abs=0.1)
    else:
        root = ET.parse(first).getroot()
        parts = [element.text for element in root.iter() if element.text]
        found = made_by if made_by in parts else "", next(part for part in parts if "rows" in part), "LatentLab"
    assert json.loads(found[0]) == json.loads(made_by)
    assert found[1] == "small, 60 rows; vae, step 2"
    assert found[2].startswith("LatentLab")


def test_a_preview_has_the_proportions_of_the_figure_and_tells_its_size(shown):
    picture = preview(draw_map, shown, MapSettings(width=80.0, height=40.0, dpi=600))
    assert picture.size == (900, 450)
    assert picture.info["millimetres"] == pytest.approx((80, 40))
    assert picture.info["pixels"] == (1890, 945)
    assert picture.info["dpi"] == 600


def test_a_figure_is_as_high_as_its_content_and_has_no_empty_margins(drawn, shown):
    for title in ("", "A title that is so long that it will not fit on one line of a figure, however hard it tries"):
        figure = drawn(draw_map, shown, MapSettings(title=title, caption=title))
        wide, high = millimetres(figure)
        assert wide == pytest.approx(89)
        box = figure.get_tightbbox()
        assert box.y0 * 25.4 < 3
        assert high - box.y1 * 25.4 < 3
        assert 89 - box.x1 * 25.4 < 4
        assert box.x0 >= 0


def test_wrong_endings_and_failures_leave_nothing_behind(tmp_path, shown):
    with pytest.raises(ll.InputError, match=r"\.pdf, \.svg or \.png"):
        write(draw_map, tmp_path / "a.jpg", shown, MapSettings(), lambda share: None)

    def fail(share):
        if share > 0.5:
            raise InterruptedError

    with pytest.raises(InterruptedError):
        write(draw_map, tmp_path / "a.pdf", shown, MapSettings(), fail)
    assert not list(tmp_path.iterdir())
    assert not LOCK.locked()


def test_every_letter_of_a_name_has_a_shape(tmp_path, shown, drawn):
    settings = MapSettings(title="数字 ✓ \U0001f600 _x")
    figure = drawn(draw_map, shown, settings)  # a letter without one would be a warning, which fails
    assert settings.title in words(figure)
    pixels = np.asarray(figure.canvas.buffer_rgba())
    assert pixels.std() > 0
