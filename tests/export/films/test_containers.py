"""GIF, APNG and WebP hold every frame for its time, as Pillow reads them."""

import dataclasses
from xml.etree import ElementTree

import numpy as np
import pytest
from PIL import Image

from latentlab.export.films.containers import write_apng, write_gif, write_webp
from latentlab.export.films.settings import FilmSettings

WRITERS = {"GIF": write_gif, "PNG": write_apng, "WEBP": write_webp}
LOSSES = {"GIF": 12, "PNG": 0, "WEBP": 0}
FILM = FilmSettings(rate=8.0)


def pictures(count, colour):
    ramp = np.linspace(0, 255, 24).astype(np.uint8)
    for i in range(count):
        frame = np.broadcast_to(np.roll(ramp, 3 * i), (16, 24)).copy()
        yield np.stack([frame, frame // 2, np.full_like(frame, 40 * i)], 2) if colour else frame


@pytest.mark.parametrize("colour", [False, True])
@pytest.mark.parametrize("kind", WRITERS)
def test_each_frame_is_there_for_its_time(tmp_path, kind, colour):
    path = tmp_path / "film"
    WRITERS[kind](path, pictures(5, colour), FILM, "made <by> & é")
    with Image.open(path, formats=[kind]) as film:
        assert film.n_frames == 5
        assert film.info["loop"] == 0
        took = 0.0
        for i, wanted in enumerate(pictures(5, colour)):
            film.seek(i)
            film.load()
            took += film.info["duration"]
            found = np.asarray(film.convert("RGB" if colour else "L")).astype(int)
            assert np.abs(found - wanted).max() <= LOSSES[kind]
        assert abs(took - 625) <= 5


@pytest.mark.parametrize("kind", WRITERS)
def test_what_made_it_is_in_it_whatever_its_length(tmp_path, kind):
    for number, words in enumerate(("[1]", "é<&>" * 4000)):
        path = tmp_path / f"film{number}"
        WRITERS[kind](path, pictures(2, False), FILM, words)
        with Image.open(path, formats=[kind]) as film:
            if kind == "GIF":
                assert film.info["comment"].decode() == words
            elif kind == "PNG":
                assert film.text["Commands"] == words.encode("latin-1", "backslashreplace").decode("latin-1")
            else:
                xmp = ElementTree.fromstring(film.info["xmp"])
                assert xmp.findtext(".//{http://purl.org/dc/elements/1.1/}description") == words


@pytest.mark.parametrize("kind", WRITERS)
def test_one_that_does_not_begin_again_says_so(tmp_path, kind):
    WRITERS[kind](tmp_path / "film", pictures(3, False), dataclasses.replace(FILM, loop=False), "")
    with Image.open(tmp_path / "film", formats=[kind]) as film:
        assert film.info.get("loop", 1) == 1


@pytest.mark.parametrize("kind", WRITERS)
def test_no_frame_is_kept(tmp_path, kind):
    """Each is given back before the next is asked for."""
    import weakref

    kept = []

    def frames():
        for _ in range(6):
            frame = np.random.default_rng(0).integers(0, 255, (64, 64, 3), np.uint8)
            kept.append(weakref.ref(frame))
            yield frame
            del frame

    WRITERS[kind](tmp_path / "film", frames(), FILM, "")
    alive = sum(ref() is not None for ref in kept)
    assert alive <= 1


def test_delays_of_a_gif_add_up(tmp_path):
    """30 a second are not hundredths of a second: 3, 4, 3, 3 …"""
    write_gif(tmp_path / "f", (np.full((8, 8), 8 * i, np.uint8) for i in range(30)), FilmSettings(rate=30.0), "")
    with Image.open(tmp_path / "f") as film:
        took = 0
        for i in range(film.n_frames):
            film.seek(i)
            film.load()
            took += film.info["duration"]
    assert took == 1000
