"""The map at every snapshot: each by its own weights, all on one plane."""

import numpy as np
from exhibits import exhibit

from latentlab.export.training_film import film
from latentlab.models import rebuild_model
from latentlab.settings import as_dict


def test_each_frame_is_the_map_of_its_snapshot(small_rows):
    shown, seen, shares = exhibit(small_rows), [], []
    frames = film(shown.snapshots, shown.decoder(), small_rows, shown.embedding.plane, seen.append, shares.append)
    assert not seen  # one after another, when it is asked for
    assert len(list(frames)) == len(seen) == len(shown.snapshots) > 1
    assert shares == [i / len(seen) for i in range(len(seen))]
    own = shown.whole_model
    for snapshot, embedding in zip(shown.snapshots, seen, strict=True):
        model = rebuild_model("vae", own.shape, as_dict(own.settings))
        model.load(snapshot.weights)
        assert np.allclose(embedding.z, model.encode(small_rows.x), atol=1e-5)
        assert np.allclose(embedding.xy, shown.embedding.plane.project(embedding.z), atol=1e-5)
