"""MP4 by PyAV: H.264, one frame after another."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction
from pathlib import Path

import numpy as np

from latentlab.export.films.settings import FilmSettings

CODECS = (("libx264", {"crf": "18", "preset": "medium"}), ("mpeg4", {"qscale": "3"}))
THREADS = 2  # each of the encoder's keeps frames of its own


def write_mp4(part: Path, frames: Iterator[np.ndarray], film: FilmSettings, made_by: str) -> None:
    """Frames (H, W) or (H, W, 3) uint8, of even sides, as MP4 that plays while it loads; `made_by` is its comment."""
    import av

    codec, options = next((name, options) for name, options in CODECS if name in av.codecs_available)
    with av.open(str(part), "w", format="mp4", options={"movflags": "+faststart"}) as container:
        if made_by:
            container.metadata["comment"] = made_by
        stream = None
        for pixels in frames:
            if stream is None:
                stream = container.add_stream(codec, Fraction(film.rate).limit_denominator(1000), options=options)
                stream.height, stream.width = pixels.shape[:2]
                stream.pix_fmt = "yuv420p"
                stream.codec_context.thread_count = THREADS
            kind = "gray" if pixels.ndim == 2 else "rgb24"
            frame = av.VideoFrame.from_ndarray(np.ascontiguousarray(pixels), kind)
            container.mux(stream.encode(frame))
        container.mux(stream.encode())
