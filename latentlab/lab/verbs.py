"""What can be done with a lab: each verb, and the function of plain values that does it.

A button, a shortcut, a script and a session's log all come to the same functions of the lab; the log writes what they
did in these verbs, and :meth:`latentlab.lab.lab.Lab.do` does what they say.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

import numpy as np

from latentlab.errors import InputError
from latentlab.export import EXPORTERS
from latentlab.lab.log import Command, rows_of
from latentlab.lab.plain_values import checked
from latentlab.lab.walks import MOST_PATHS, path_of
from latentlab.space.colouring import COMPONENT, LABEL, colouring_of
from latentlab.space.palette import scales
from latentlab.space.planes import PlaneChoice
from latentlab.space.selection import Selection

if TYPE_CHECKING:
    from latentlab.lab import Lab

VERBS: dict[str, Callable[..., None]] = {}
WRITING = ("save", "export", "log events")
"""Verbs that write files; a replay leaves them out."""
PLANES = ("best", "axes", "umap", "tsne")
MOST_EPOCHS = 1_000_000
LONGEST_LOG, LONGEST_TEXT = 10_000, 10_000


def verb(name: str) -> Callable[[Callable[..., None]], Callable[..., None]]:
    """Enter a function (lab, plain values) under a verb."""

    def enter(function: Callable[..., None]) -> Callable[..., None]:
        VERBS[name] = function
        return function

    return enter


def perform(lab: Lab, command: Command) -> None:
    """Do what a command says. Raises InputError for unknown verbs, wrong values, and what cannot be done now."""
    function = VERBS.get(command.verb)
    if function is None:
        raise InputError(f"There is no command {command.verb!r}. There are: {', '.join(VERBS)}.")
    function(lab, **checked(command.verb, function, command.values))


def commands_of(kept: Any) -> tuple[Command, ...]:
    """The commands that a session keeps as [verb, values]; none where that is not what they are."""
    if not isinstance(kept, list) or len(kept) > LONGEST_LOG:
        return ()
    for one in kept:
        pair = isinstance(one, list) and len(one) == 2 and isinstance(one[0], str) and isinstance(one[1], dict)
        if not pair or one[0] not in VERBS:
            return ()
        try:
            checked(one[0], VERBS[one[0]], one[1])
        except InputError:
            return ()
    return tuple(Command(name, values) for name, values in kept)


# Data and the run --------------------------------------------------------------------------------------------------


@verb("open")
def _open(lab: Lab, name: str | None, recipe: dict[str, Any] | None = None, called: str = "") -> None:
    """A built-in dataset or a path; without a name, rows that a program has given already."""
    if name is not None:
        lab.read_data(name, lab.take_data, recipe)
    elif lab.data is None:
        raise InputError(f"The rows {called!r} came from a program: give them with take_data first.")


@verb("train")
def _train(
    lab: Lab,
    model: str = "vae",
    model_values: dict[str, Any] | None = None,
    train_values: dict[str, Any] | None = None,
    going: bool = True,
    first_step: bool = True,
) -> None:
    _need_data(lab)
    lab.train(model, model_values or {}, train_values or {}, going, first_step)


@verb("continue")
def _continue(lab: Lab, epochs: int | None = None) -> None:
    _need_run(lab)
    _need(epochs is None or 1 <= epochs <= MOST_EPOCHS, f"epochs must be from 1 to {MOST_EPOCHS:,}, not {epochs}.")
    lab.proceed(epochs)


@verb("step")
def _step(lab: Lab) -> None:
    _need_run(lab)
    lab.single_step()


@verb("rest")
def _rest(
    lab: Lab, phase: str = "paused", step: int | None = None, outcome: str = "", engines: list | None = None
) -> None:
    """Pause or end the run. In a log `step` says where, and `engines` what made the steps, for a replay."""
    _need_run(lab)
    _need(phase in ("paused", "ended"), f"A run rests paused or ended, not {phase!r}.")
    if phase == "paused" and lab.phase == "training" and step is None:
        lab.pause()
    elif phase == "ended" and not outcome and (lab.phase == "paused" or step is None):
        lab.stop()


@verb("fork")
def _fork(lab: Lab, step: int) -> None:
    _need_run(lab)
    _need(lab.phase in ("paused", "ended"), "The run is going on: pause or end it first.")
    lab.timeline.fork_from(lab.timeline.snapshots[_snapshot(lab, step)])


@verb("adopt")
def _adopt(lab: Lab, name: str) -> None:
    """Show a network that this program has adopted under a name."""
    from latentlab.models.adopted import adopted_as

    lab.show(adopted_as(name))


@verb("look at posterior")
def _look(lab: Lab, row: int | None = None) -> None:
    _need_run(lab)
    lab.looking.look(row)


@verb("draw samples")
def _draw(lab: Lab, source: str = "prior", count: int = 36, means: bool = True, seed: int | None = None) -> None:
    _need_run(lab)
    lab.drawing.draw(source, count, means, seed)


@verb("measure")
def _measure(lab: Lab, method: str = "automatic") -> None:
    _need_run(lab)
    _need(lab.phase in ("paused", "ended"), "The run is going on: pause or end it first.")
    ways = ("automatic", *lab.methods)
    _need(method in ways, f"The evidence of this model is found by {', '.join(ways)}, not by {method!r}.")
    lab.measure_exactly(method)


# The map -----------------------------------------------------------------------------------------------------------


@verb("move probe")
def _probe(lab: Lab, z: list[float]) -> None:
    _need_run(lab)
    _need(len(z) == len(lab.probe), f"z must be {len(lab.probe)} numbers, not {len(z)}.")
    lab.set_probe(np.asarray(z, np.float32))


@verb("choose condition")
def _condition(lab: Lab, condition: int) -> None:
    _need_run(lab)
    count = lab.decoder.conditions
    _need(0 <= condition < count, f"There is no condition {condition}: the model decodes under {count} classes.")
    lab.set_condition(condition)


@verb("colour")
def _colour(lab: Lab, by: str, scale: str | None = None) -> None:
    _need_data(lab)
    known = by in (COMPONENT, LABEL) or colouring_of(lab.data, by) is not None
    _need(known, f"Nothing can be coloured by {by!r}: it is no column of {lab.data.name}.")
    _need(scale is None or scale in scales(), f"Numbers are coloured by {', '.join(scales())}, not by {scale!r}.")
    lab.set_colouring(by, scale)


@verb("hide classes")
def _hide(lab: Lab, classes: list[int]) -> None:
    count = len(lab.coloured.classes) if lab.coloured is not None else 0
    _need(all(0 <= index < count for index in classes), f"The rows are coloured by {count} classes, from 0 on.")
    lab.set_hidden(frozenset(classes))


@verb("choose plane")
def _plane(lab: Lab, kind: str, first: int = 0, second: int = 1) -> None:
    dims = len(lab.probe)
    _need(kind in PLANES, f"A plane is one of {', '.join(PLANES)}, not {kind!r}.")
    _need(0 <= min(first, second) <= max(first, second) < max(dims, 2), f"There are {dims} latent dimensions.")
    _need(kind != "axes" or first != second, "A plane of axes is of two different ones.")
    lab.projection.choose(PlaneChoice(kind, first, second))


@verb("keep plane")
def _keep_plane(lab: Lab, kind: str) -> None:
    _need(kind in PLANES, f"A plane is one of {', '.join(PLANES)}, not {kind!r}.")
    lab.projection.choose(PlaneChoice(kind))


@verb("show snapshot")
def _snapshot_shown(lab: Lab, step: int) -> None:
    lab.timeline.show(_snapshot(lab, step))


@verb("show newest")
def _newest(lab: Lab) -> None:
    lab.timeline.live()


@verb("compare")
def _compare(lab: Lab, name: str) -> None:
    others = lab.comparing.others
    _need(name in ("", *others), f"There is no run {name!r} to compare with; there are {', '.join(others) or 'none'}.")
    lab.comparing.choose(name)


@verb("compare session")
def _compare_session(lab: Lab, path: str) -> None:
    from pathlib import Path as File

    _need_run(lab)
    lab.comparing.open(File(path))


# Rows --------------------------------------------------------------------------------------------------------------


@verb("select")
def _select(lab: Lab, rows: list[list[int]], words: str = "") -> None:
    """Select the rows of ranges [first, one after the last]; none where there are none."""
    _need_data(lab)
    count = len(lab.data)
    sound = all(len(part) == 2 and 0 <= part[0] <= part[1] <= count for part in rows)
    _need(sound, f"Rows are ranges [first, one after the last] within 0 to {count:,}.")
    chosen = Selection.of(rows_of(rows), len(lab.data), words or "chosen")
    lab.selections.choose(chosen if len(chosen) else None)


@verb("find")
def _find(lab: Lab, text: str, how: str = "replace") -> None:
    """Select by row numbers, a query or a name. A log has the rows that were found."""
    _need(how in ("replace", "add", "remove"), f"What is found can replace, add or remove, not {how!r}.")
    lab.finding.find(text, how)


@verb("keep selection")
def _keep(lab: Lab, name: str) -> None:
    _need(lab.selections.current is not None and name, "Select some rows first, and give a name to keep them under.")
    lab.selections.keep(name)


@verb("forget selection")
def _forget(lab: Lab, name: str) -> None:
    kept = lab.selections.named
    _need(name in kept, f"No selection is kept as {name!r}; kept are {', '.join(kept) or 'none'}.")
    lab.selections.drop(name)


# Places ------------------------------------------------------------------------------------------------------------


@verb("set paths")
def _paths(lab: Lab, paths: list[dict[str, Any]], at_hand: int = 0, words: str = "change paths") -> None:
    """Have these paths: the waypoints of each, its interpolation and its name."""
    _need_run(lab)
    _need(0 < len(paths) <= MOST_PATHS, f"There are from 1 to {MOST_PATHS} paths, not {len(paths)}.")
    _need(0 <= at_hand < len(paths), "One of the paths must be at hand.")
    made = tuple(path_of(path, len(lab.probe)) for path in paths)
    lab.walks.replace(made, at_hand, words)


@verb("take path")
def _take_path(lab: Lab, index: int) -> None:
    _need(0 <= index < len(lab.walks.paths), f"There is no path {index}: there are {len(lab.walks.paths)}, from 0 on.")
    lab.walks.take(index)


@verb("choose speed")
def _speed(lab: Lab, even_steps: bool) -> None:
    lab.walks.choose_speed(even_steps)


@verb("set bookmarks")
def _bookmarks(lab: Lab, names: list[str], places: list[list[float]]) -> None:
    _need_run(lab)
    dims = len(lab.probe)
    sound = len(names) == len(places) and all(len(place) == dims for place in places)
    _need(sound, f"There must be a name for each place, and {dims} numbers of each place.")
    marks = zip(names, places, strict=True)
    lab.bookmarks.replace([(name, np.asarray(z, np.float32)) for name, z in marks])


@verb("undo")
def _undo(lab: Lab) -> None:
    lab.undo.undo()


@verb("redo")
def _redo(lab: Lab) -> None:
    lab.undo.redo()


# Files -------------------------------------------------------------------------------------------------------------


@verb("open session")
def _open_session(lab: Lab, path: str) -> None:
    lab.sessions.open(path)


@verb("save")
def _save(lab: Lab, path: str) -> None:
    _need_run(lab)
    lab.sessions.save(path)


@verb("export")
def _export(lab: Lab, kind: str, path: str, settings: dict[str, Any] | None = None) -> None:
    _need(kind in EXPORTERS, f"There is no export {kind!r}; there are {', '.join(EXPORTERS)}.")
    lab.exporting.export(kind, path, settings)


@verb("log events")
def _log_events(lab: Lab, folder: str = "") -> None:
    """Append the curves of runs to TensorBoard's event files in a folder from now on; "" ends that."""
    lab.event_log.write_to(folder)


def _need(holds: object, sentence: str) -> None:
    if not holds:
        raise InputError(sentence)


def _need_data(lab: Lab) -> None:
    _need(lab.data is not None, "Open data first.")


def _need_run(lab: Lab) -> None:
    _need(lab.decoder is not None, "Train a model first.")


def _snapshot(lab: Lab, step: int) -> int:
    """The index of the snapshot at a step."""
    steps = [snapshot.step for snapshot in lab.timeline.snapshots]
    _need(step in steps, f"The run keeps no snapshot of step {step:,}; it has those of {', '.join(map(str, steps))}.")
    return steps.index(step)
