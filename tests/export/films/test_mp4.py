"""An MP4 plays everywhere, holds every frame, and takes no more memory the longer it is."""

import subprocess
import sys

import numpy as np
import pytest

from latentlab.export.films.mp4 import write_mp4
from latentlab.export.films.settings import FilmSettings

LONG = """
import resource, sys
import numpy as np
from pathlib import Path
from latentlab.export.films.frames import fitted
from latentlab.export.films.mp4 import write_mp4
from latentlab.export.films.settings import FilmSettings
import av
def frames(count):
    random = np.random.default_rng(0)
    start = random.integers(0, 255, (28, 28)).astype(np.float32)
    for i in range(count):
        yield fitted(np.roll(start, i // 4, 1).astype(np.uint8), 512)
def used():
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
begin = used()
write_mp4(Path(sys.argv[1]), frames(int(sys.argv[2])), FilmSettings(), "")
print(used() - begin)
"""


@pytest.mark.parametrize("shape", [(32, 48), (32, 48, 3)])
def test_frames_read_back(tmp_path, shape):
    import av

    wanted = [np.full(shape, 10 + 20 * i, np.uint8) for i in range(9)]
    write_mp4(tmp_path / "f.mp4", iter(wanted), FilmSettings(rate=12.5), "made <by> é")
    with av.open(str(tmp_path / "f.mp4")) as film:
        stream = film.streams.video[0]
        assert film.metadata["comment"] == "made <by> é"
        assert (stream.width, stream.height, float(stream.average_rate)) == (48, 32, 12.5)
        assert stream.codec_context.pix_fmt == "yuv420p"
        found = [frame.to_ndarray(format="gray") for frame in film.decode(stream)]
    assert len(found) == 9
    for one, other in zip(found, wanted, strict=True):
        assert np.abs(one.astype(int) - int(other.flat[0])).max() <= 4


def test_what_is_needed_to_play_it_stands_before_the_pictures(tmp_path):
    write_mp4(tmp_path / "f.mp4", (np.zeros((16, 16), np.uint8) for _ in range(3)), FilmSettings(), "")
    data = (tmp_path / "f.mp4").read_bytes()
    assert 0 < data.index(b"moov") < data.index(b"mdat")


@pytest.mark.slow
def test_2000_frames_of_512_take_at_most_300_mb_over_the_start(tmp_path):
    words = [sys.executable, "-c", LONG, str(tmp_path / "long.mp4"), "2000"]
    found = subprocess.run(words, capture_output=True, text=True, check=True, timeout=280)
    assert float(found.stdout) < 300
