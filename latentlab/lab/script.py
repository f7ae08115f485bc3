"""Copy as Python: what is in sight, as lines of the public API that do it again without the window."""

from __future__ import annotations

import dataclasses
from typing import TYPE_CHECKING, Any

import numpy as np

if TYPE_CHECKING:
    from pathlib import Path

    from latentlab.lab import Lab

MOST_ROWS = 60  # of a selection, written as numbers


def script_of(lab: Lab, session: Path | None) -> str:
    """Lines for the dataset, the run, the selection, the probe and the path at hand."""
    if lab.data is None:
        return "import latentlab as ll\n"
    parts = [_imports(lab), _run(lab, session)]
    if lab.decoder is not None and lab.embedding is not None:
        parts += [_selection(lab), _probe(lab), _path(lab)]
    return "\n".join(part for part in parts if part) + "\n"


def _imports(lab: Lab) -> str:
    return "import numpy as np\n\nimport latentlab as ll\n"


def _run(lab: Lab, session: Path | None) -> str:
    source = lab.data.source
    if lab.decoder is not None and session is not None and not lab.dirty:
        lines = [
            f"session = ll.load_session({str(session)!r})",
            "data, run, model = session.data, session.run, session.model",
        ]
        return "\n".join(lines)
    if source["kind"] == "memory":
        lines = [f"data = ...  # {lab.data.name}: these rows came from Python, put them here"]
    else:
        name = source.get("name") or source.get("path")
        recipe = dict(source.get("settings" if source["kind"] == "builtin" else "recipe", {}))
        lines = [f"data = ll.load_dataset({name!r}{f', {recipe!r}' if recipe else ''})"]
    if lab.decoder is not None and not lab.decoder.whole.traits.trains:
        lines.append("functions = {'decode': ..., 'encode': ...}  # those of the network, which was trained elsewhere")
        lines.append(f"model = ll.adopt(**functions, data=data{_changed(lab.model_settings)})")
        lines.append("run = ll.Run(model, data)")
    elif lab.decoder is not None:
        lines.append(f"model = ll.build_model({lab.decoder.name!r}, data{_changed(lab.model_settings)})")
        lines.append(f"run = ll.train(model, data{_changed(lab.train_settings)})")
    return "\n".join(lines)


def _changed(settings: Any) -> str:
    """The fields that are not as they are by themselves, as arguments."""
    found = ""
    for field in dataclasses.fields(settings):
        value = getattr(settings, field.name)
        default = field.default_factory() if field.default_factory is not dataclasses.MISSING else field.default
        if value != default and field.metadata.get("shown", True):
            found += f", {field.name}={value!r}"
    return found


def _selection(lab: Lab) -> str:
    selection = lab.selections.current
    if selection is None:
        return ""
    lines = ["", "# the selection"]
    made = lab.finding.made(selection)
    if made is not None and made[0] == "query":
        lines += [
            "from latentlab.space.query import select",
            "",
            "z = model.embed(data.x)",
            'known = {f"z{i + 1}": z[:, i] for i in range(z.shape[1])}',
            f"rows = select(data, {made[1]!r}, known).rows",
        ]
    elif made is not None and made[0] == "label":
        lines += ["from latentlab.space.selection import by_label", "", f"rows = by_label(data, {made[1]!r}).rows"]
    elif made is not None and made[0] == "lasso" and lab.plane.kind == "space":
        corners = np.array2string(np.asarray(made[1]), separator=", ", precision=5, threshold=10**6, max_line_width=110)
        lines += [
            "from latentlab.space.inside import inside",
            "",
            f"rows = np.flatnonzero(inside(model.embed(data.x), np.array({corners})))",
        ]
    elif len(selection) <= MOST_ROWS:
        lines.append(f"rows = np.array({selection.rows.tolist()})")
    else:
        lines.append(f"rows = ...  # {len(selection):,} rows, by {selection.words}: keep them with the session")
    lines.append("names = [data.name_of(row) for row in rows]")
    return "\n".join(lines)


def _probe(lab: Lab) -> str:
    given = f".given({lab.decoder.condition})" if lab.decoder.conditions else ""
    place = f"np.array([[{_numbers(lab.probe)}]], np.float32)"
    return f"\n# the probe\npicture = model{given}.decode(model.latent({place}))[0]"


def _path(lab: Lab) -> str:
    path = lab.path
    if len(path) < 2:
        return ""
    points = ",\n    ".join(f"[{_numbers(z)}]" for z in path.waypoints)
    given = f".given({lab.decoder.condition})" if lab.decoder.conditions else ""
    lines = [
        "",
        "# the path",
        "from latentlab.space.paths import Path",
        "from latentlab.space.tracks import track_of",
    ]
    solved = path.interpolation in ("geodesic", "data") or lab.walks.even_steps
    if solved:
        lines.append("from latentlab.space.geometry import decoder_of, step_lengths")
    lines += ["", f"path = Path(np.array([\n    {points},\n], np.float32), {path.interpolation!r})"]
    if solved:
        lines.append(f"decode = decoder_of(model{given})")
        lines.append("track = track_of(path, decode, model.embed(data.x))")
    else:
        lines.append("track = track_of(path)")
    if lab.walks.even_steps:
        lines.append("frames = track.at_even_steps(60, step_lengths(decode, track.places))")
    else:
        lines.append("frames = track.at_even_latent(60)")
    lines.append(f"film = model{given}.decode(model.latent(frames))")
    return "\n".join(lines)


def _numbers(z: np.ndarray) -> str:
    return ", ".join(repr(float(np.float32(value))) for value in z)
