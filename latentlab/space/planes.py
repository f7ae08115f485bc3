"""Planes: 2-D pictures of latent space that can be turned back into places."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np


@dataclass(frozen=True)
class Plane:
    """A flat cut through latent space: coordinates = (z − centre) · axesᵀ, with orthonormal `axes` (2, d).

    Attributes:
        kind: "space" (d = 2: the space itself), "line" (d = 1: z against nothing), "pca", or "axes".
        axes: (2, d) float32; for d = 1 the second is zero.
        centre: (d,) float32.
        names: what to write along the two axes.
    """

    kind: str
    axes: np.ndarray
    centre: np.ndarray
    names: tuple[str, str]

    flat = True
    """Whether places on it are a cut through latent space."""
    of_data = False
    """Whether it shows the values of rows, and no latent space."""
    square = True
    """Whether both axes have one scale on the map."""

    @property
    def back(self) -> str:
        """How coordinates become a place: "exact", by the plane's own equation."""
        return "exact"

    def project(self, z: np.ndarray) -> np.ndarray:
        """Coordinates (N, 2) float32 of places (N, d)."""
        if self.kind == "space":
            return np.ascontiguousarray(z, np.float32)
        return np.einsum("nd,kd->nk", z - self.centre, self.axes).astype(np.float32)

    def move(self, z: np.ndarray, xy: np.ndarray) -> np.ndarray:
        """The place (d,) nearest to `z` that lies at the coordinates `xy` (2,): what the plane cannot see stays."""
        if self.kind == "space":
            return np.asarray(xy, np.float32)
        return self.turn_back(np.asarray(xy)[None], z)[0]

    def turn_back(self, xy: np.ndarray, z: np.ndarray) -> np.ndarray:
        """The places (m, d) nearest to `z` (d,) that lie at coordinates (m, 2)."""
        if self.kind == "space":
            return np.array(xy, np.float32)
        shifts = np.asarray(xy, np.float64) - self.project(z[None])[0]
        return (z + np.einsum("mk,kd->md", shifts, self.axes)).astype(np.float32)


def axes_plane(latent_dim: int, first: int = 0, second: int = 1, letter: str = "z") -> Plane:
    """The plane of two dimensions, of latent space or, with the letter x, of the data's."""
    axes = np.zeros((2, latent_dim), np.float32)
    centre = np.zeros(latent_dim, np.float32)
    if latent_dim == 1:
        axes[0, 0] = 1
        return Plane("line", axes, centre, (f"{letter}₁", ""))
    axes[0, first] = axes[1, second] = 1
    kind = "space" if latent_dim == 2 and (first, second) == (0, 1) else "axes"
    return Plane(kind, axes, centre, (f"{letter}{subscript(first + 1)}", f"{letter}{subscript(second + 1)}"))


def pca_plane(z: np.ndarray, before: Plane | None = None) -> Plane:
    """The plane of the two main directions of places (N, d), d > 2 (Hotelling 1933).

    `before` is the plane shown until now: the new axes are turned within their plane to lie nearest to its own
    (orthogonal Procrustes), so that the map does not flip from one moment of a run to the next.
    """
    centre = z.mean(0, dtype=np.float64)
    centred = z - centre
    # einsum, since the threads of a BLAS would compete with a training that is under way.
    covariance = np.einsum("nd,ne->de", centred, centred) / len(z)
    values, vectors = np.linalg.eigh(covariance)
    axes = vectors[:, ::-1][:, :2].T
    if before is not None and before.kind == "pca":
        from scipy.linalg import orthogonal_procrustes

        axes = orthogonal_procrustes(axes.T, before.axes.T.astype(np.float64))[0].T @ axes
    shares = 100 * np.einsum("id,de,ie->i", axes, covariance, axes) / max(values.sum(), 1e-12)
    names = tuple(f"PC{subscript(i + 1)} ({share:.0f} %)" for i, share in enumerate(shares))
    return Plane("pca", axes.astype(np.float32), centre.astype(np.float32), names)


def default_plane(z: np.ndarray, before: Plane | None = None, letter: str = "z") -> Plane:
    """The space itself for d ≤ 2, else the plane of the main directions of places (N, d)."""
    return axes_plane(z.shape[1], letter=letter) if z.shape[1] <= 2 else pca_plane(z, before)


def subscript(number: int) -> str:
    """`number` in small digits below the line."""
    return str(number).translate(str.maketrans("0123456789", "₀₁₂₃₄₅₆₇₈₉"))


def prior_grid(side: int, latent_dim: int, first: int = 0, second: int = 1) -> np.ndarray:
    """Places (side², d) float32, row by row from the top left, even in probability under N(0, I).

    The two dimensions run through the quantiles of the prior, the second one upwards; the others are 0.
    """
    from statistics import NormalDist

    steps = [NormalDist().inv_cdf((i + 0.5) / side) for i in range(side)]
    z = np.zeros((side, side, latent_dim), np.float32)
    z[..., first] = np.array(steps)[None, :]
    if latent_dim > 1:
        z[..., second] = np.array(steps)[::-1, None]
    return z.reshape(-1, latent_dim)


@dataclass(frozen=True)
class PlaneChoice:
    """What a person wants to see: "best" (the space itself, else PCA), "axes" with two dimensions, "umap", "tsne"."""

    kind: str = "best"
    first: int = 0
    second: int = 1

    def linear(self, z: np.ndarray, before: object, letter: str) -> Plane:
        """The plane of places (N, d) as far as it is a linear one; UMAP and t-SNE begin with the best of them."""
        if self.kind == "axes" and max(self.first, self.second) < z.shape[1]:
            return axes_plane(z.shape[1], self.first, self.second, letter)
        return default_plane(z, before if isinstance(before, Plane) else None, letter)
