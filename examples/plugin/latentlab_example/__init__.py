"""One of each thing that a package can bring to LatentLab. Nothing here is heavy; what needs torch is beside it."""

from html import escape

import numpy as np

from latentlab.data import Dataset
from latentlab.data.builtin import Card
from latentlab.data.dataset import held_out_share
from latentlab.data.reading import Reader
from latentlab.data.source import Source
from latentlab.export import Exporter
from latentlab.models import Entry
from latentlab.space.backgrounds import Background

MODEL = Entry("linear-vae", "latentlab_example.with_torch:LinearVAE", "Linear VAE", "a VAE of one matrix each way")


def make_helix(settings):
    """Points (rows, 3) along three turns of a screw, with a little noise."""
    random, turn = np.random.default_rng(settings.seed), np.linspace(0, 6 * np.pi, settings.rows)
    x = np.stack([np.cos(turn), np.sin(turn), turn / 9 - 1], 1) + 0.05 * random.normal(size=(len(turn), 3))
    return Dataset("helix", x.astype(np.float32), held_out_share(len(x)), features=("x", "y", "z"))


DATASET = Card(
    "helix", "Helix", "Points along a screw in space", "one latent dimension in three",
    "latentlab_example:make_helix", "latentlab.data.made.common:Size",
)  # fmt: skip


def read_xyz(path, recipe, report):
    """The points of a file of lines "x y z"."""
    return Source(path, "table", np.loadtxt(path, dtype=np.float32, ndmin=2), features=("x", "y", "z"))


READER = Reader("xyz", (".xyz",), ".xyz", lambda path, head: path.suffix.lower() == ".xyz", read_xyz)


def radius(view, across, up):
    """How far each place is from z = 0, (up, across)."""
    return np.linalg.norm(view.places(across, up), axis=1).reshape(up, across)


BACKGROUND = Background("radius", "Radius", "How far a place is from z = 0", radius, unit="|z|")


def write_svg(path, shown, number, report):
    """The rows on the map as circles."""
    x, y = ((shown.embedding.xy - shown.embedding.xy.min(0)) / np.ptp(shown.embedding.xy)).T * 100
    circles = "".join(f'<circle cx="{a:.2f}" cy="{100 - b:.2f}" r="0.4"/>' for a, b in zip(x, y, strict=True))
    head = f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 100 100"><desc>{escape(shown.made_by)}'
    path.write_text(f"{head}</desc>{circles}</svg>", "utf-8")


EXPORTER = Exporter("svg", "Map as SVG", "Circles.", "map.svg", (".svg",), write_svg, ("embedding",), carries=True)
