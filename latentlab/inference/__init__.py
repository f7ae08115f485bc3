"""Functions over the protocol that hold for any model: the bound over many rows, and the evidence."""

from latentlab.inference.bound import evaluate
from latentlab.inference.evidence import Evidence, evidence, importance

__all__ = ["Evidence", "evaluate", "evidence", "importance"]
