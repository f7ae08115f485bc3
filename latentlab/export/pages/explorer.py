"""The map in one file, for any browser without a network: hover over rows, drag the probe, see what it decodes to."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np

from latentlab.data.preprocessor import Preprocessor
from latentlab.errors import InputError
from latentlab.export.images import drawn_range, is_picture
from latentlab.export.pages.html import as_json, page, piece
from latentlab.export.pages.program import Program, packed
from latentlab.export.pages.rows import flat, legend, palettes, rows_of, sample
from latentlab.export.pages.settings import ExplorerSettings
from latentlab.export.pages.tracing import program_of

if TYPE_CHECKING:
    from latentlab.export.exhibit import Exhibit
    from latentlab.models.protocol import Model

MEGABYTE = 1_000_000
WEIGHTS = 0.8  # of the file, at most, that the decoder may take
CHECKED = 24  # places where the page's numbers are compared with the model's
ALIKE = 0.5 / 255  # of the range of values that is drawn: half a grey
MOST_CONDITIONS = 64
SLIDERS = 16
PRECISIONS = ("", "float32", "float16")  # "" as they are


@dataclass(frozen=True)
class Carried:
    """The decoder as the page has it: arrays, a program for each condition, and in which precision its numbers are."""

    arrays: list[dict[str, Any]]
    programs: list[dict[str, Any]]
    precision: str


def explorer(shown: Exhibit, settings: ExplorerSettings, report: Callable[[float], None]) -> str:
    """The page. Raises InputError where the decoder cannot be carried, or not within the size that was chosen."""
    bound = int(settings.megabytes * MEGABYTE)
    places = _some_places(shown)
    decoded = shown.model.decode(shown.model.latent(places))
    carried = carry(_models(shown), places, drawn_range(decoded), int(WEIGHTS * bound))
    report(0.5)
    fixed = _about(shown, decoded) | {"arrays": carried.arrays, "programs": carried.programs}
    chosen = sample(shown, settings.rows)
    while chosen is not None:
        found = fixed | rows_of(shown, chosen)
        found["about"] = _words(shown, len(chosen.at), chosen.pictured, carried.precision)
        if len(as_json(found)) < bound - 64 * 1024:  # room for the page around it
            return _page(shown, found)
        chosen = chosen.smaller()
        report(0.7)
    raise InputError(
        f"The explorer does not fit in {settings.megabytes:g} MB. Choose a larger size, or fewer columns of the data."
    )


def _page(shown: Exhibit, found: dict[str, Any]) -> str:
    style = piece("page.css") + piece("explorer.css")
    scripts = piece("decoder.js") + piece("explorer.js")
    return page(f"{shown.data.name} – map", piece("explorer.html"), style, shown.made_by, scripts, found)


def _some_places(shown: Exhibit) -> np.ndarray:
    """The probe, and places of rows."""
    z = shown.embedding.z
    some = z[np.linspace(0, len(z) - 1, min(CHECKED, len(z))).round().astype(int)]
    return np.concatenate([shown.probe[None], some]).astype(np.float32)


def _models(shown: Exhibit) -> dict[str, Model]:
    """The model by the names of the conditions that it is told under; under one alone where there are too many."""
    if shown.condition is None:
        return {"": shown.model}
    names, whole = shown.data.class_names, shown.whole_model
    if len(names) > MOST_CONDITIONS:
        return {names[shown.condition]: shown.model}
    return {name: whole.given(index) for index, name in enumerate(names)}


def carry(models: dict[str, Model], places: np.ndarray, ends: tuple[float, float], bound: int) -> Carried:
    """The decoder of each condition in the finest precision that takes no more than `bound` bytes.

    What the page would decode at `places` (n, p) is compared with what the model does: InputError where they differ by
    more than half of one of 255 steps between the `ends`, and where no precision has room.
    """
    programs = {name: program_of(model) for name, model in models.items()}
    for precision in PRECISIONS:
        rounded = {name: program.rounded(precision) for name, program in programs.items()}
        arrays, plain = _shared(rounded)
        if sum(len(array["data"]) for array in arrays) > bound:
            continue
        for name, program in rounded.items():
            _check(program, models[name], places, ends)
        size = max((array.dtype.itemsize for program in rounded.values() for array in program.arrays), default=4)
        return Carried(arrays, plain, "float16" if size == 2 or precision == "float16" else "")
    numbers = max(program.numbers for program in programs.values())
    raise InputError(
        f"The decoder has {numbers:,} numbers, which do not fit in {bound / MEGABYTE:.3g} MB even as float16. Choose a "
        "larger size, or train a smaller network."
    )


def _shared(programs: dict[str, Program]) -> tuple[list[dict[str, Any]], list[dict[str, Any]]]:
    """All arrays, each once, and the programs with the numbers of theirs."""
    known: dict[bytes, int] = {}
    arrays, plain = [], []
    for name, program in programs.items():
        numbers = []
        for array in program.arrays:
            key = array.dtype.str.encode() + array.tobytes()
            if key not in known:
                known[key] = len(arrays)
                arrays.append(packed(array))
            numbers.append(known[key])
        plain.append({"name": name, "arrays": numbers, "steps": list(program.steps), "output": program.output})
    return arrays, plain


def _check(program: Program, model: Model, places: np.ndarray, ends: tuple[float, float]) -> None:
    wanted = model.decode(model.latent(places)).reshape(len(places), -1)
    found = np.stack([program.run(place) for place in places])
    apart, range_ = float(np.abs(np.clip(found, *ends) - np.clip(wanted, *ends)).max()), (ends[1] - ends[0]) or 1.0
    if not apart <= ALIKE * range_:
        raise InputError(
            f"A page would decode {apart / range_:.2g} of the range of values beside what the model does, so it is not "
            "written. Choose a larger size, which leaves room for finer numbers."
        )


def _about(shown: Exhibit, decoded: np.ndarray) -> dict[str, Any]:
    """All but the decoder and the rows, as plain values."""
    data, plane, z = shown.data, shown.embedding.plane, shown.embedding.z
    p = z.shape[1]
    axes = plane.axes.tolist() if flat(shown) else np.eye(2, p).tolist()
    low, high = z.min(0), z.max(0)
    margin = 0.25 * np.maximum(high - low, 1e-3)
    ranges = np.stack([np.minimum(low - margin, shown.probe), np.maximum(high + margin, shown.probe)], 1)
    picture = is_picture(data.shape)
    values = int(np.prod(data.shape))
    features = [] if picture else list(data.features or [f"x{i + 1}" for i in range(values)])
    letter = "x" if shown.model.traits.components else "z"
    return {
        "title": data.name, "made": _made(shown), "shape": list(data.shape), "picture": picture,
        "ends": list(drawn_range(decoded)), "letter": letter, "features": features,
        "axes": features[:SLIDERS] if letter == "x" and features else [f"{letter}{i + 1}" for i in range(SLIDERS)],
        "units": units(data.source), "probe": shown.probe.tolist(), "condition": _condition(shown),
        "plane": {
            "flat": flat(shown), "axes": axes, "names": list(plane.names),
            "centre": plane.centre.tolist() if flat(shown) else [0.0] * p,
        },
        "ranges": ranges[:SLIDERS].tolist(), "colours": palettes(shown), "legend": legend(shown),
    }  # fmt: skip


def _condition(shown: Exhibit) -> int:
    known = shown.condition is not None and len(shown.data.class_names) <= MOST_CONDITIONS
    return int(shown.condition) if known else 0


def units(source: Any) -> dict[str, Any] | None:
    """How decoded values become those of the file: times span, plus shift, then expm1; None where they are."""
    fitted = source.get("fitted")
    if not fitted:
        return None
    change = Preprocessor.from_plain(fitted["change"])
    width = int(np.prod(change.shape)) - len(change.flagged)
    shift, span = (np.broadcast_to(part, width).tolist() for part in (change.shift, change.span))
    return {"shift": shift, "span": span, "logarithm": change.logarithm}


def _words(shown: Exhibit, rows: int, pictured: int, precision: str) -> str:
    """What is in the page, and what is not."""
    total, model = len(shown.data), shown.whole_model
    parts = [f"{rows:,} of {total:,} rows are shown" if rows < total else f"All {total:,} rows are shown"]
    if shown.data.is_image:
        parts[0] += f", {pictured:,} of them with their picture" if pictured < rows else ""
    parts.append(f"The model is a {model.name}, and this page decodes with its own numbers")
    if precision:
        parts.append("They were rounded to float16, to fit")
    if not flat(shown):
        parts.append(
            "Places between the rows of this plane cannot be turned back, so that the ring goes from row to row"
        )
    return ". ".join(parts) + "."


def _made(shown: Exhibit) -> str:
    from latentlab import __version__

    return f"Made by LatentLab {__version__}. It holds all it shows and asks no network."
