"""Tensor operations are noted as they are done: rows told from constants, what is not needed left out."""

import pytest
import torch

from latentlab.errors import InputError
from latentlab.export.models.tracing import Constant, Ref, Times, traced


def batch(size):
    return [torch.arange(size * 6, dtype=torch.float32).reshape(size, 6)]


def graph(function):
    return traced(lambda x: {"out": function(x)}, ["x"], batch)


@pytest.mark.parametrize(
    "function",
    [
        lambda x: torch.relu(x - 3) @ torch.ones(6, 2),
        lambda x: x.reshape(len(x), 2, 3).permute(0, 2, 1).reshape(-1, 6),
        lambda x: x.reshape(len(x) * 2, 3).sum(1).reshape(len(x), 2),
        lambda x: torch.cat([x, torch.full((len(x), 1), 0.5)], 1),
        lambda x: torch.cat([part * 2 for part in x.chunk(2, 1)], 1),
        lambda x: x.double().square().sum(1, keepdim=True).expand(len(x), 4).float(),
        lambda x: x[:, torch.tensor([5, 0, 5])] + torch.full_like(x, 2)[:, :3],
    ],
)
def test_a_graph_of_five_and_seven_rows_holds_for_any(function):
    found = graph(function)
    for size in (1, 2, 13):
        assert torch.equal(found.run(*batch(size))["out"], function(*batch(size)))


def test_what_is_not_needed_or_changes_nothing_is_left_out():
    def function(x):
        torch.exp(x)
        assert float(x.max()) > 0  # read by the program, which the graph does not do
        return x.reshape(len(x), 6).detach().clone()[:, :] * 2

    found = graph(function)
    assert [step.name for step in found.steps] == ["mul"]
    assert found.steps[0].args == (Ref(0), 2)


def test_sizes_are_those_of_the_batch():
    (step,) = graph(lambda x: x.reshape(3, -1, 2).permute(1, 0, 2).reshape(-1, 2)).steps[-1:]
    assert step.args[1] == [Times(3), 2]


def test_a_constant_line_for_each_row():
    found = graph(lambda x: torch.zeros(len(x), 2) + 1)
    assert found.outputs["out"] == Constant(found.outputs["out"].value, each=True)
    assert found.run(*batch(4))["out"].shape == (4, 2)


@pytest.mark.parametrize(
    ("function", "words"),
    [
        (lambda x: (x * 1).mul_(2), "in place"),
        (lambda x: x + torch.arange(len(x))[:, None], "depends on the number of rows"),
        (lambda x: x * (2 if len(x) > 5 else 3), "rows"),
        (lambda x: torch.exp(x) if len(x) > 5 else x, "other steps"),
        (torch.nn.functional.selu, "elu"),
        (lambda x: x[:, torch.tensor([True, False] * 3)].exp(), "chosen by what they are"),
        (lambda x: torch.sum(x, 1, dtype=torch.float64), "dtype"),
    ],
)
def test_what_is_no_graph_is_refused(function, words):
    with pytest.raises(InputError, match=words):
        graph(function)
