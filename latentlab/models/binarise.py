"""Values from 0 to 1 as draws of 0 or 1."""

from __future__ import annotations

import torch

MIX = (-0x61C8864680B583EB, -0x40A7B892E31B1A47, -0x6B2FB644ECCEEE15)  # SplitMix64 (Steele, Lea and Flood 2014)


def binarised_once(x: torch.Tensor, rows: torch.Tensor, seed: int = 0) -> torch.Tensor:
    """Rows (B, D) drawn once and for all: the same for the same indices (B,) in the dataset, and seed."""
    counter = rows[:, None].long() * x.shape[1] + torch.arange(x.shape[1], device=x.device)
    start = (seed * MIX[1] + MIX[2] + 2**63) % 2**64 - 2**63  # as 64 bits have it: torch takes no larger number
    mixed = counter * MIX[0] + start
    for shift, factor in ((30, MIX[1]), (27, MIX[2])):
        mixed = (mixed ^ (mixed >> shift)) * factor
    uniform = ((mixed ^ (mixed >> 31)) & 0xFFFFFF).float() / 0x1000000
    return (uniform < x).to(x.dtype)
