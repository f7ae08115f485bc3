"""The map at every snapshot: each by its own weights, all on one plane."""

import dataclasses

import numpy as np
from exhibits import exhibit, painted

from latentlab.export.films.settings import TrainingFilmSettings
from latentlab.export.films.training import TrainingFrames
from latentlab.models import rebuild_model
from latentlab.settings import as_dict

FILM = TrainingFilmSettings(size=96)


def test_each_frame_is_the_map_of_its_snapshot(small_rows):
    seen = []

    def paint(embedding):
        seen.append(embedding)
        return painted(embedding)

    shown = exhibit(small_rows, paint=paint)
    frames = TrainingFrames(shown, FILM)
    assert not seen  # each when it is asked for
    made = [frames(number) for number in range(len(frames))]
    assert len(made) == len(shown.snapshots) > 1
    assert {frame.shape for frame in made} == {(64, 96)}
    own = shown.whole_model
    for snapshot, embedding in zip(shown.snapshots, seen, strict=True):
        model = rebuild_model("vae", own.shape, as_dict(own.settings))
        model.load(snapshot.weights)
        assert np.allclose(embedding.z, model.encode(small_rows.x), atol=1e-5)
        assert np.allclose(embedding.xy, shown.embedding.plane.project(embedding.z), atol=1e-5)


def test_a_caption_names_step_and_epoch(small_rows):
    shown = exhibit(small_rows)
    frames = TrainingFrames(shown, dataclasses.replace(FILM, caption=True))
    first, last = frames(0), frames(len(frames) - 1)
    assert first.shape == last.shape > (64, 96)
    assert not np.array_equal(first[64:] > 127, last[64:] > 127)
