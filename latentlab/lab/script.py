"""Copy as Python: what is in sight, as lines of the public API that do it again without the window."""

from __future__ import annotations

import dataclasses
import textwrap
from typing import TYPE_CHECKING, Any

import numpy as np

from latentlab.errors import InputError
from latentlab.lab.log import Command, ranges

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

    from latentlab.lab import Lab

COURSE = ("open", "open session", "adopt", "train", "continue", "step", "rest", "fork", "what if")
BEGINNING = ("open session", "adopt", "train")
"""Verbs that make the run what it is, and those that begin one."""


def script_of(lab: Lab, session: Path | None) -> str:
    """Lines for the dataset, the run, the selection, the probe and the path at hand."""
    return joined(sections_of(lab, session))


def sections_of(lab: Lab, session: Path | None) -> tuple[tuple[str, str], ...]:
    """The lines of :func:`script_of` by what they are of: (title, lines) one after another."""
    if lab.data is None:
        return (("Imports", "import latentlab as ll"),)
    parts = [("Imports", _imports(lab)), ("Data and model" if lab.decoder is not None else "Data", _run(lab, session))]
    if lab.decoder is not None and lab.embedding is not None:
        parts += [("Selection", _selection(lab)), ("Probe", _probe(lab)), ("Path", _path(lab))]
    return tuple((title, lines) for title, lines in parts if lines)


def joined(sections: Iterable[tuple[str, str]]) -> str:
    """The sections of a script as one text."""
    return "\n".join(lines for _, lines in sections) + "\n"


def _imports(lab: Lab) -> str:
    return "import numpy as np\n\nimport latentlab as ll\n"


def _run(lab: Lab, session: Path | None) -> str:
    source, course = lab.data.source, _course(lab)
    if lab.decoder is not None and session is not None and not lab.dirty:
        lines = [
            f"session = ll.load_session({str(session)!r})",
            "data, run, model = session.data, session.run, session.model",
        ]
        if lab.timeline.past:
            lines.append(
                f"model.load(run.snapshots[{lab.timeline.at}].weights)  # as it was at that step of its course"
            )
        return "\n".join(lines)
    if lab.decoder is not None and course:
        return _again(lab, course)
    if source["kind"] == "memory":
        lines = [f"data = ...  # {_one_line(lab.data.name)}: these rows came from Python, put them here"]
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


def _course(lab: Lab) -> list[Command]:
    """The commands that the run came of, where it was stopped, went on, or was forked; [] where it was but trained."""
    verbs = [command for command in lab.log.commands if command.verb in COURSE]
    begun = max((place for place, command in enumerate(verbs) if command.verb in BEGINNING), default=0)
    own = verbs[begun:]
    plain = [command.verb for command in own] in (["train"], ["train", "rest"]) and own[0].values.get("going", True)
    if not own or own[0].verb != "train":
        return []
    back = [Command("show snapshot", {"step": lab.timeline.snapshot.step})] if lab.timeline.past else []
    alike = len(own) == 1 or (own[1].values.get("outcome") and not own[1].values.get("engines"))
    if not back and plain and alike:
        return []
    return [*(command for command in verbs[:begun] if command.verb == "open"), *own, *back]


def _again(lab: Lab, course: list[Command]) -> str:
    """Lines that do commands again, one after another, as they took effect."""
    lines = ["from latentlab.lab.log import Command", "", "lab = ll.Lab()"]
    if lab.data.source["kind"] == "memory":
        lines.append(f"lab.take_data(...)  # {_one_line(lab.data.name)}: these rows came from Python, put them here")
    lines += ["lab.replay([", *(f"    Command({c.verb!r}, {dict(c.values)!r})," for c in course), "])"]
    return "\n".join([*lines, "data, model = lab.data, lab.decoder.whole"])


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
    made, past = lab.finding.made(selection), lab.finding.is_past(selection)
    if made is not None and made[0] == "query" and _is_of_columns(lab, made[1]) and not past:
        lines += [
            "from latentlab.space.query import select",
            "",
            "z = model.embed(data.x)",
            'known = {f"z{i + 1}": z[:, i] for i in range(z.shape[1])}',
            f"rows = select(data, {made[1]!r}, known).rows",
        ]
    elif made is not None and made[0] == "label":
        lines += ["from latentlab.space.selection import by_label", "", f"rows = by_label(data, {made[1]!r}).rows"]
    elif made is not None and made[0] == "lasso" and lab.plane.kind == "space" and not past:
        corners = np.array2string(np.asarray(made[1]), separator=", ", precision=5, threshold=10**6, max_line_width=110)
        lines += [
            "from latentlab.space.inside import inside",
            "",
            f"rows = np.flatnonzero(inside(model.embed(data.x), np.array({corners})))",
        ]
    else:
        lines += [f"# {_one_line(selection.words)}", f"rows = {_rows(selection.rows)}"]
    lines.append("names = [data.name_of(row) for row in rows]")
    return "\n".join(lines)


def _is_of_columns(lab: Lab, text: str) -> bool:
    """Whether the script can ask a query: it is about columns and z, and about nothing that was measured."""
    from latentlab.space.query import columns_asked

    places = {name: values for name, values in lab.finding.more().items() if name.startswith("z")}
    try:
        columns_asked(lab.data, text, places)
    except InputError:
        return False
    return True


def _rows(rows: np.ndarray) -> str:
    """Row indices as numbers, or as ranges of them where these are fewer."""
    parts = ranges(rows)
    if 2 * len(parts) >= len(rows):
        words, head, tail = map(str, rows.tolist()), "np.array([", "])"
    else:
        words, head, tail = (f"{first}:{last}" for first, last in parts), "np.r_[", "]"
    text = ", ".join(words)
    if len(text) < 90:
        return f"{head}{text}{tail}"
    return "\n".join([head, textwrap.indent(textwrap.fill(text, 100), "    "), tail])


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


def _one_line(text: str) -> str:
    """Text for a comment, which any kind of line's end would end."""
    return " ".join(text.split())


def _numbers(z: np.ndarray) -> str:
    return ", ".join(repr(float(np.float32(value))) for value in z)
