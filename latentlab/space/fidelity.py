"""How much of what a decoder could show of its rows survives when only their places on a plane are kept."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace

import numpy as np

from latentlab.errors import InputError
from latentlab.space.layout import LayoutPlane
from latentlab.space.planes import Plane


@dataclass(frozen=True)
class Fidelity:
    """Mean squared errors per value of held-out rows, and what they come to.

    Attributes:
        from_plane: of what is decoded from the rows' places on the plane, turned back.
        from_z: of what is decoded from their own z.
        from_mean: of the mean of these rows, the same for each.
        share: (from_mean − from_plane)/(from_mean − from_z): 1 where the plane loses nothing, 0 where it is worth no
            more than the mean; not a number where the decoder itself is worth no more than that.
    """

    from_plane: float
    from_z: float
    from_mean: float
    share: float


def fidelity(
    plane: Plane | LayoutPlane,
    decode: Callable[[np.ndarray], np.ndarray],
    x: np.ndarray,
    z: np.ndarray,
    xy: np.ndarray,
) -> Fidelity:
    """How faithful `plane` is to held-out rows `x` (m, *shape) with latent values `z` (m, d), which lie on it at `xy`.

    `decode` gives (m, *shape) for (m, d). A linear plane is turned back through its centre, for it knows nothing of the
    directions across it. An embedded plane's learned inverse is to be one learned without these rows; where it has
    none, each row is given the z of the nearest of the other rows.
    """
    if not len(x):
        raise InputError("How faithful a plane is, is measured on held-out rows, and there are none: hold some out.")
    from_plane, from_z = _error(decode(turned_back(plane, xy)), x), _error(decode(z), x)
    from_mean = _error(x.mean(0, dtype=np.float64).astype(np.float32), x)
    gain = from_mean - from_z
    share = (from_mean - from_plane) / gain if gain > 0 else float("nan")
    return Fidelity(from_plane, from_z, from_mean, share)


def turned_back(plane: Plane | LayoutPlane, xy: np.ndarray) -> np.ndarray:
    """Places (m, d) float32 of coordinates (m, 2) when nothing but these is known of the rows that lie there."""
    if isinstance(plane, Plane):
        return (plane.centre + np.einsum("nk,kd->nd", xy, plane.axes)).astype(np.float32)
    if plane.inverse is not None:
        return plane.inverse(xy)
    from scipy.spatial import cKDTree

    others = cKDTree(xy).query(plane.xy)[0] > 0
    if not others.any():
        raise InputError("All rows of this plane are held out, and none is left to tell what lies between them.")
    apart = replace(plane, z=plane.z[others], xy=plane.xy[others])
    return apart.z[cKDTree(apart.xy).query(xy)[1]]


def _error(decoded: np.ndarray, x: np.ndarray) -> float:
    return float(np.mean(np.square(decoded - x), dtype=np.float64))
