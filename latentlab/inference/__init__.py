"""Functions over the protocol that hold for any model: bound, evidence, true posterior, gaps, gradients."""

from latentlab.inference.bound import evaluate
from latentlab.inference.evidence import Evidence, estimate, evidence, exact, importance, prior_sampling
from latentlab.inference.gaps import Gaps, gaps, refine
from latentlab.inference.gradients import compare_gradients
from latentlab.inference.quadrature import quadrature, true_posterior

__all__ = [
    "Evidence", "Gaps", "compare_gradients", "estimate", "evaluate", "evidence", "exact", "gaps", "importance",
    "prior_sampling", "quadrature", "refine", "true_posterior",
]  # fmt: skip
