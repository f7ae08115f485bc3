"""The paths through latent space: several at once, one of them at hand; solved and measured in the background."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import partial
from typing import TYPE_CHECKING, Any

import numpy as np
from psygnal import Signal

from latentlab.errors import InputError
from latentlab.lab.plain_values import fits
from latentlab.lab.undo import Change
from latentlab.space.paths import INTERPOLATIONS, Path, empty_path

if TYPE_CHECKING:
    from collections.abc import Callable

    from latentlab.lab import Lab
    from latentlab.space.embedding import Embedding
    from latentlab.space.paths import Track
    from latentlab.space.tracks import PathMetrics

SETTLE_SECONDS = 0.35  # after the last change of a path or the weights, before it is solved again
MOST_PATHS = 8


@dataclass(frozen=True, eq=False)
class Solved:
    """A path as it is walked: its dense track, its decoded steps, its figures."""

    track: Track
    steps: np.ndarray | None
    figures: PathMetrics | None


class Walks:
    """`paths` is never empty; `at_hand` is the index of the one that is edited and played."""

    changed = Signal()
    solved_changed = Signal()

    def __init__(self, lab: Lab) -> None:
        self.lab = lab
        self.paths: tuple[Path, ...] = (empty_path(2),)
        self.at_hand = 0
        self.even_steps = False
        self._solved: dict[int, tuple[Path, Solved]] = {}
        self._solved_of: object = None  # the weights
        self._soon = lab.loop.timer(SETTLE_SECONDS, self._solve)
        self.changed.connect(self._solve_soon)
        lab.decoder_changed.connect(self._forget_solved)

    @property
    def room(self) -> bool:
        """Whether one more path may be added; an empty one at hand is filled."""
        return len(self.paths) < MOST_PATHS or not len(self.path)

    @property
    def path(self) -> Path:
        """The path at hand."""
        return self.paths[self.at_hand]

    def reset(self, latent_dim: int) -> None:
        """One empty path in a space of so many dimensions."""
        self._put(((empty_path(latent_dim),), 0))

    def restore(self, paths: tuple[Path, ...], at_hand: int) -> None:
        """Take over what a session kept."""
        self._put((paths, at_hand))

    def change(self, path: Path, words: str) -> None:
        """Put `path` in the place of the one at hand; undo brings that back."""
        paths = (*self.paths[: self.at_hand], path, *self.paths[self.at_hand + 1 :])
        self._push(words, paths, self.at_hand)

    def add(self, path: Path, words: str = "new path") -> None:
        """One more path, at hand from now on; an empty one at hand is filled instead."""
        if not len(self.path) and len(path):
            self.change(path, words)
        elif len(self.paths) < MOST_PATHS:
            self._push(words, (*self.paths, path), len(self.paths))
        else:
            self.lab.said.emit(f"There are {MOST_PATHS} paths already: remove one first.")

    def drop(self) -> None:
        """Remove the path at hand; the last one becomes empty."""
        rest = (*self.paths[: self.at_hand], *self.paths[self.at_hand + 1 :])
        rest = rest or (empty_path(self.path.waypoints.shape[1], self.path.interpolation),)
        self._push("remove path", rest, min(self.at_hand, len(rest) - 1))

    def replace(self, paths: tuple[Path, ...], at_hand: int, words: str) -> None:
        """Have these paths and no others."""
        self._push(words, paths, at_hand)

    def take(self, index: int) -> None:
        """Take another path to hand."""
        if 0 <= index < len(self.paths) and index != self.at_hand:
            self._put((self.paths, index))
            self.lab.log.add("take path", index=index)

    def choose_speed(self, even_steps: bool) -> None:
        """Constant perceptual speed, or constant latent speed."""
        if even_steps != self.even_steps:
            words, command = "change the speed", ("choose speed", {"even_steps": even_steps})
            self.lab.undo.push(Change(words, self._put_speed, self.even_steps, even_steps, command))

    def _put_speed(self, even_steps: bool) -> None:
        self.even_steps = even_steps
        self.lab.touch()
        self.changed.emit()  # after which the paths are solved

    def solved(self, path: Path) -> Solved | None:
        """What is known of how a path is walked."""
        found = self._solved.get(id(path))
        return found[1] if found else None

    @property
    def of_now(self) -> bool:
        """Whether what is known of the paths was found with the weights of now."""
        return self.lab.decoder is not None and self._solved_of is self.lab.decoder.weights

    def frames(self, path: Path, count: int) -> np.ndarray | None:
        """`count` places along `path`; None while that is not known yet."""
        along = self.along(path)
        return None if along is None else along(count)

    def along(self, path: Path) -> Callable[[int], np.ndarray] | None:
        """What gives as many places along `path` as it is asked for, in any thread; None while not known."""
        if len(path) < 2:
            return None
        found, by_rule = self.solved(path), path.interpolation in ("linear", "spherical")
        if found is None:
            return path.frames if by_rule and not self.even_steps else None
        if self.even_steps and found.steps is not None:
            return partial(found.track.at_even_steps, lengths=found.steps)
        return path.frames if by_rule else found.track.at_even_latent

    def _push(self, words: str, paths: tuple[Path, ...], at_hand: int) -> None:
        kept = [{"waypoints": path.waypoints, "interpolation": path.interpolation, "name": path.name} for path in paths]
        command = ("set paths", {"paths": kept, "at_hand": at_hand, "words": words})
        self.lab.undo.push(Change(words, self._put, (self.paths, self.at_hand), (paths, at_hand), command))

    def _put(self, state: tuple[tuple[Path, ...], int]) -> None:
        self.paths, self.at_hand = state
        self.lab.touch()
        self.changed.emit()

    def _forget_solved(self) -> None:
        """Other weights, which come without end as it trains: what was solved stays until it is solved again."""
        if any(len(path) > 1 for path in self.paths) and not self._soon.active:
            self._soon.start()

    def solve_anew(self) -> None:
        """What was solved is of another moment of the run: nothing of it stays in sight, also while it trains."""
        self._solved = {}
        self.solved_changed.emit()
        self._forget_solved()

    def _solve(self) -> None:
        """Walk and measure every path that is long enough, in the background."""
        lab, paths = self.lab, tuple(path for path in self.paths if len(path) > 1)
        if lab.decoder is None or not paths or lab.embedding is None:
            return
        if lab.phase == "training":  # the weights move on faster than this: only what cannot be seen otherwise
            paths = tuple(path for path in paths if self.solved(path) is None)
        decoder, embedding, ticket, weights = lab.decoder.maker(), lab.embedding, lab.run_ticket, lab.decoder.weights

        def done(found: dict[int, tuple[Path, Solved]]) -> None:
            if lab.run_ticket == ticket:
                self._solved = {key: value for key, value in {**self._solved, **found}.items() if self._kept(key)}
                self._solved_of = weights
                self.solved_changed.emit()

        if paths:
            lab.jobs.do("Measuring the paths", lambda report: solve(paths, decoder().model, embedding, report), done)

    def _solve_soon(self) -> None:
        self._soon.start()

    def _kept(self, key: int) -> bool:
        return any(id(path) == key for path in self.paths)


def path_of(values: dict[str, Any], dims: int) -> Path:
    """A path as a command says it: its waypoints, interpolation and name. Raises InputError for what cannot be one."""
    way, name, points = values.get("interpolation", values.get("way", "linear")), values.get("name", ""), None
    if fits(values.get("waypoints"), list[list[float]]):
        points = [list(point) for point in values["waypoints"]]
    if points is None or any(len(point) != dims for point in points):
        raise InputError(f"Waypoints must be a list of places, each {dims} finite numbers.")
    if not isinstance(way, str) or way not in INTERPOLATIONS:
        raise InputError(f"A path goes by {', '.join(INTERPOLATIONS)}, not by {way!r}.")
    if not isinstance(name, str):
        raise InputError("The name of a path is text.")
    return Path(np.asarray(points, np.float32).reshape(-1, dims), way, name)


def solve(
    paths: tuple[Path, ...], model: object, embedding: Embedding, report: Callable[[float], None]
) -> dict[int, tuple[Path, Solved]]:
    """Every path's track and figures, by its identity."""
    from latentlab.space.geometry import decoder_of, step_lengths
    from latentlab.space.tracks import metrics_of, track_of
    from latentlab.space.trust import Trust
    from latentlab.worker.processors import compute_with

    compute_with(1)
    try:
        decode = decoder_of(model)
    except InputError:
        decode = None
    found, trust = {}, Trust(embedding.draws())
    for number, path in enumerate(paths):
        report(number / len(paths))
        walked = replace(path, interpolation="linear") if decode is None and path.interpolation == "geodesic" else path
        track = track_of(walked, decode, embedding.z, report)
        steps = None if decode is None else step_lengths(decode, track.places)
        figures = metrics_of(track, decode, trust)
        found[id(path)] = (path, Solved(track, steps, figures))
    return found
