"""The health of a run: what was measured of its latent space and its course, in words, with what would help."""

from latentlab.training.health.records import Finding, Health, Remedy
from latentlab.training.health.report import health

__all__ = ["Finding", "Health", "Remedy", "health"]
