"""What a lab shows beside its rows, as plain values: what a figure needs to be drawn as the window is."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from latentlab.lab.comparing import Comparison
    from latentlab.lab.drawing import Drawn
    from latentlab.lab.looking import RowPosterior
    from latentlab.space.colouring import Colouring
    from latentlab.training.health import Health
    from latentlab.training.snapshots import Snapshot


@dataclass(frozen=True, eq=False)
class ShownPath:
    """A path that can be walked.

    Attributes:
        name: what to call it.
        interpolation: one of `latentlab.space.paths.INTERPOLATIONS`.
        waypoints: (k, p).
        walk: as many places (n, p) along it as it is asked for.
        places: (n, p), enough of them to draw a line.
        away: which of these are away from the data, (n,) bool.
        at_hand: whether it is the one that is edited.
    """

    name: str
    interpolation: str
    waypoints: np.ndarray
    walk: Callable[[int], np.ndarray]
    places: np.ndarray
    away: np.ndarray
    at_hand: bool


@dataclass(frozen=True, eq=False)
class Scene:
    """What a lab shows beside its rows.

    Attributes:
        coloured: what the rows' colours stand for; None where nothing is known of them.
        scale: the map of colours for numbers.
        by_component: whether rows have the colours of the components they belong to.
        hidden: the classes that are left out.
        paths: those that can be walked by now.
        history: the run's, as its curves show it.
        snapshot: the one that the timeline shows; None at the newest state.
        health: of the run as it is; None where that was not found.
        kl: of each latent dimension (d,), nats per row; None where it was not measured.
        drawn: the samples that were drawn last; None where there are none of this run.
        posterior: what was found of the row that was looked at last; None where nothing is known of the run of now.
        comparison: the other run, laid onto this one's map; None where nothing is compared.
    """

    coloured: Colouring | None = None
    scale: str = "values"
    by_component: bool = False
    hidden: frozenset[int] = frozenset()
    paths: tuple[ShownPath, ...] = ()
    history: Mapping[str, np.ndarray] = field(default_factory=dict)
    snapshot: Snapshot | None = None
    health: Health | None = None
    kl: np.ndarray | None = None
    drawn: Drawn | None = None
    posterior: RowPosterior | None = None
    comparison: Comparison | None = None
