"""EM for a mixture of Gaussians (Dempster, Laird and Rubin 1977): starts, E-steps, M-steps."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import torch

from latentlab.models.covariances import ROUNDING, features, floored_cholesky
from latentlab.models.distributions import LOG_2PI
from latentlab.models.expectation import ClosedFormModel, blocks, over_blocks
from latentlab.models.protocol import Terms

SHARP = 1e-10  # the least variance beside the largest square of a row
SEARCH_ROWS = 20_000  # the starts are compared on so many rows
SEARCH_STEPS = 500
SEARCH_TOLERANCE, SEARCH_PATIENCE = 1e-5, 10  # nats per row a step, steps: EM hardly rises on a plateau


@dataclass(frozen=True)
class Prepared:
    """Blocks of rows for the steps, whether they are features, and whether components may be very narrow."""

    blocks: list[torch.Tensor]
    multiplied: bool
    sharp: bool

    def __len__(self) -> int:
        return sum(map(len, self.blocks))


def _mean_terms(found: Sequence[Terms], prepared: Prepared) -> Terms:
    rows = len(prepared)
    return {name: sum(terms[name] for terms in found) / rows for name in found[0]}


class MixtureEM(ClosedFormModel):
    """The E- and M-steps, and where EM starts."""

    def guess(self, x: torch.Tensor, seed: int) -> dict[str, torch.Tensor]:
        """The parameters after the M-step of k-means' clusters; of several starts the one EM takes furthest."""
        some = x[:: max(1, -(-len(x) // SEARCH_ROWS))]
        random, different = np.random.RandomState(seed), len(torch.unique(some, dim=0))
        self.parameters = self._anew(some.mean(0))
        prepared = self.prepare(some)
        starts = [self._from_kmeans(some, prepared, min(wanted, different), random) for wanted in self.clusters()]
        reached = [self._climb(start, prepared) for start in starts] if len(starts) > 1 else [0.0]
        return starts[int(np.argmax(reached))]

    def clusters(self) -> list[int]:
        """How many clusters k-means is asked for at each start."""
        return [self.settings.components] * self.settings.starts

    def _from_kmeans(
        self, x: torch.Tensor, prepared: Prepared, clusters: int, random: np.random.RandomState
    ) -> dict[str, torch.Tensor]:
        from sklearn.cluster import KMeans

        labels = KMeans(clusters, n_init=1, random_state=random).fit(x.numpy()).labels_
        belongs = torch.nn.functional.one_hot(torch.from_numpy(labels).long(), self.settings.components).double()
        self.parameters = self._anew(x.mean(0))
        parts = [self._sums(block, belongs[part]) for block, part in zip(prepared.blocks, blocks(len(x)), strict=True)]
        self.maximise(*map(sum, zip(*parts, strict=True)))
        return self.parameters

    def _anew(self, centre: torch.Tensor) -> dict[str, torch.Tensor]:
        """Parameters before the first M-step."""
        return {**self.blank(), "centre": centre}

    def _climb(self, start: dict[str, torch.Tensor], prepared: Prepared) -> float:
        """The ELBO that EM reaches from `start`, plateaus on its way included."""
        self.parameters, before, rest = start, -math.inf, 0
        for _ in range(SEARCH_STEPS):
            now = float(self.em_step(prepared)["elbo"])
            rest = rest + 1 if now - before < SEARCH_TOLERANCE else 0
            if rest == SEARCH_PATIENCE:
                break
            before = now
        return now

    def prepare(self, x: torch.Tensor) -> Prepared:
        """Blocks of rows, centred: as their features (B, F) where those are few enough, else as they are (B, D).

        Where a component may be so narrow that (x − μ)²/σ², multiplied out, has no digits left, they are whitened.
        """
        centred = x - self.parameters["centre"]
        sharp = self.narrowest < SHARP * float(centred.square().max())
        found = [centred[part] for part in blocks(len(x))]
        multiplied = self._uses_features and not sharp
        return Prepared([features(block) for block in found] if multiplied else found, multiplied, sharp)

    @property
    def narrowest(self) -> float:
        """The least variance that a component may have, in squared units of the data."""
        return self.settings.floor

    def em_step(self, prepared: Prepared) -> Terms:
        """An E-step and an M-step; the terms after the E-step, where ELBO = log p(x)."""
        natural = self.natural(prepared)

        def of_block(block: torch.Tensor) -> tuple[Terms, tuple[torch.Tensor, ...]]:
            terms, belongs = self._terms(self.log_joint(block, natural))
            return terms, self._sums(block, belongs)

        found, sums = zip(*over_blocks(of_block, prepared.blocks), strict=True)
        self.maximise(*map(sum, zip(*sums, strict=True)))
        return _mean_terms(found, prepared)

    def measure(self, prepared: Prepared) -> Terms:
        """Reconstruction E_q[log p(x|z)], KL(q ‖ π), ELBO and log-likelihood with q the exact posterior."""
        natural = self.natural(prepared)
        found = over_blocks(lambda block: self._terms(self.log_joint(block, natural))[0], prepared.blocks)
        return _mean_terms(found, prepared)

    def _terms(self, joint: torch.Tensor) -> tuple[Terms, torch.Tensor]:
        """Sums over rows of the terms, and the responsibilities, from log π_k p(x|k) (B, K)."""
        highest = joint.amax(1, keepdim=True)
        belongs = (joint - highest).exp_()
        total = belongs.sum(1, keepdim=True)
        belongs /= total
        evidence = (highest + total.log()).sum()
        energy = torch.dot(belongs.T.reshape(-1), joint.T.reshape(-1))
        # −Σ r log r with log r = joint − log p(x): no second logarithm of every responsibility.
        entropy, prior = evidence - energy, torch.dot(belongs.sum(0), self._log_weights())
        return {
            "elbo": energy + entropy,
            "reconstruction": energy - prior,
            "kl": -entropy - prior,
            "log_likelihood": evidence,
        }, belongs

    def natural(self, prepared: Prepared) -> tuple[torch.Tensor, ...]:
        """What the E-step multiplies with: natural parameters (K, F), or whitening (K, D, D) and whitened means."""
        means, factors = self.parameters["means"] - self.parameters["centre"], self.parameters["factors"]
        constant = self.offsets() - factors.diagonal(dim1=1, dim2=2).log().sum(1) - 0.5 * self.values * LOG_2PI
        if self.settings.covariance in ("diagonal", "spherical") and not prepared.sharp:
            precision = factors.diagonal(dim1=1, dim2=2).square().reciprocal()
            return constant - 0.5 * (precision * means.square()).sum(1), (precision * means).T, -0.5 * precision.T
        identity = torch.eye(self.values, dtype=torch.float64, device=means.device)
        whiten = torch.linalg.solve_triangular(factors, identity.expand_as(factors), upper=False)
        if not prepared.multiplied:
            return constant, whiten, torch.einsum("kde,ke->kd", whiten, means)
        precision = whiten.mT @ whiten
        linear = torch.einsum("kde,ke->kd", precision, means)
        i, j = torch.triu_indices(self.values, self.values)
        pairs = -precision[:, i, j] * torch.where(i == j, 0.5, 1.0).to(means)
        constant = constant - 0.5 * (linear * means).sum(1)
        return (torch.cat([constant[:, None], linear, pairs], 1),)

    def _sums(self, block: torch.Tensor, belongs: torch.Tensor) -> tuple[torch.Tensor, torch.Tensor, torch.Tensor]:
        """Σ r (K,), Σ r x (K, D) and Σ r x xᵀ (K, D, D) of a block; of the last only the diagonal where that does."""
        if block.shape[1] > self.values:
            sums = belongs.T @ block
            second = sums.new_empty(len(sums), self.values, self.values)
            i, j = torch.triu_indices(self.values, self.values)
            second[:, i, j] = second[:, j, i] = sums[:, 1 + self.values :]
            return sums[:, 0], sums[:, 1 : 1 + self.values], second
        count, first = belongs.sum(0), belongs.T @ block
        if self.settings.covariance in ("diagonal", "spherical"):
            return count, first, belongs.T @ block.square()
        if self.settings.covariance == "tied":
            return count, first, (block.T @ block)[None]
        return count, first, (belongs.T[:, :, None] * block).mT @ block

    def maximise(self, count: torch.Tensor, first: torch.Tensor, second: torch.Tensor) -> None:
        """The M-step from the sums; no eigenvalue of a covariance falls below the floor."""
        safe = count.clamp_min(1e-10)
        means = first / safe[:, None]
        covariance, floor = self.settings.covariance, self._floor(count, first, second)
        if covariance in ("diagonal", "spherical"):
            variances = second / safe[:, None] - means.square()
            if covariance == "spherical":
                variances = variances.mean(1, keepdim=True).expand_as(means)
            factors = torch.diag_embed(variances.clamp_min(floor).sqrt())
        else:
            outer = means[:, :, None] * means[:, None, :]
            if covariance == "tied":
                spread = (second.sum(0) - torch.einsum("k,kde->de", count, outer)) / count.sum()
                factors = floored_cholesky(spread[None], floor).expand_as(outer).contiguous()
            else:
                factors = floored_cholesky(second / safe[:, None, None] - outer, floor)
        centre = self.parameters["centre"]
        weights = count / count.sum()
        self.parameters = self.parameters | {"weights": weights, "means": means + centre, "factors": factors}

    def _floor(self, count: torch.Tensor, first: torch.Tensor, second: torch.Tensor) -> float:
        """The least eigenvalue of a covariance: that of the settings, or what can be told from 0 beside all the spread.

        From the sums, so that it stays the same from step to step, and EM never falls.
        """
        pairs = second.dim() == 3
        squares = second.diagonal(dim1=1, dim2=2) if pairs else second
        spread = squares.sum() / count.sum() - (first.sum(0) / count.sum()).square().sum()
        return max(self.settings.floor, ROUNDING * float(spread))
