"""The networks: layers, convolutions that fit any picture, first weights, and the precision of one call."""

import numpy as np
import pytest
import torch
from torch import nn

from latentlab.models.networks import (
    convolutional_decoder,
    convolutional_encoder,
    convolves,
    initialise,
    is_picture,
    mlp,
    run,
)


def test_without_hidden_layers_it_is_a_linear_map_and_with_them_it_is_not():
    x = torch.randn(4, 3, generator=torch.Generator().manual_seed(0))
    for hidden, linear in (([], True), ([8, 5], False)):
        network = mlp(3, hidden, 2)
        initialise(network, torch.Generator().manual_seed(1))
        middle = network(x[:2].mean(0, keepdim=True))
        assert torch.allclose(middle, network(x[:2]).mean(0, keepdim=True), atol=1e-6) == linear
    assert [layer.out_features for layer in mlp(3, [8, 5], 2) if isinstance(layer, nn.Linear)] == [8, 5, 2]


@pytest.mark.parametrize("shape", [(16, 16), (17, 22), (18, 16, 3)])
def test_convolutions_fit_pictures_of_any_size(shape):
    pixels = int(np.prod(shape))
    encoder, decoder = convolutional_encoder(shape, 3, 4), convolutional_decoder(2, shape, 2)
    assert encoder(torch.rand(5, pixels + 3)).shape == (5, 4)
    assert decoder(torch.randn(5, 2)).shape == (5, 2 * pixels)


def test_the_last_layer_is_the_transposed_convolution_that_it_stands_for():
    torch.manual_seed(0)
    decoder = convolutional_decoder(2, (16, 16), 1)
    last = decoder[-3]
    x = torch.randn(2, last.in_channels, 8, 8)
    own = nn.functional.conv_transpose2d(x, last.weight, last.bias, stride=2, padding=1)
    assert torch.allclose(last(x), own, atol=1e-5)


def test_first_weights_are_the_generators_and_within_their_span():
    networks = [mlp(50, [30], 4) for _ in range(3)]
    for network, seed in zip(networks, (0, 0, 1), strict=True):
        torch.rand(1)  # somebody else's noise has no say
        initialise(network, torch.Generator().manual_seed(seed))
    one, same, other = (network[0].weight for network in networks)
    assert torch.equal(one, same)
    assert not torch.equal(one, other)
    assert 0.9 * 50**-0.5 < float(one.detach().abs().max()) <= 50**-0.5


def test_pictures_of_few_pixels_and_other_rows_are_not_convolved():
    assert [convolves(shape) for shape in ((16, 20), (16, 16, 3), (15, 20), (64,), (16, 16, 4))] == [1, 1, 0, 0, 0]
    assert is_picture((4, 4))
    assert not is_picture((4, 4, 2))


def test_a_rounded_call_rounds_nothing_but_itself():
    network, x = mlp(64, [64], 8), torch.randn(16, 64, generator=torch.Generator().manual_seed(0))
    exact, rounded = run(network, x, False), run(network, x, True)
    assert rounded.dtype == torch.float32
    assert not torch.equal(rounded, exact)
    assert torch.allclose(rounded, exact, atol=0.05)
    assert torch.equal(run(network, x, False), exact)
