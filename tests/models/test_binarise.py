"""Bits drawn once and for all."""

import torch

from latentlab.models.binarise import binarised_once


def test_bits_fixed_once_are_fixed_and_follow_their_probability():
    x = torch.linspace(0, 1, 50).expand(4000, 50)
    bits = binarised_once(x, torch.arange(4000))
    assert torch.equal(bits, binarised_once(x, torch.arange(4000)))
    assert torch.equal(bits[7:9], binarised_once(x[7:9], torch.tensor([7, 8])))
    assert not torch.equal(bits, binarised_once(x, torch.arange(4000), seed=1))
    assert torch.allclose(bits.mean(0), x[0], atol=0.04)
    assert set(bits.unique().tolist()) == {0.0, 1.0}


def test_a_rows_bits_are_its_own_wherever_it_lies_in_a_batch():
    x = torch.rand(20, 30, generator=torch.Generator().manual_seed(0))
    bits, order = binarised_once(x, torch.arange(20)), torch.randperm(20, generator=torch.Generator().manual_seed(1))
    assert torch.equal(binarised_once(x[order], order), bits[order])
    assert not torch.equal(binarised_once(x[:1].expand(2, -1), torch.arange(2)).diff(dim=0), torch.zeros(1, 30))


def test_any_seed_gives_bits_of_its_own():
    x, rows = torch.full((40, 50), 0.5), torch.arange(40)
    bits = [binarised_once(x, rows, seed) for seed in (0, 1, 2, 1000, 2**31)]
    assert all(float((one == other).float().mean()) < 0.6 for one in bits for other in bits if one is not other)
    assert all(0.4 < float(one.mean()) < 0.6 for one in bits)
