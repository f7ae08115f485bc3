"""What models are made of, counted by hand and by torch."""

import numpy as np
import pytest

import latentlab as ll
from latentlab.data import Dataset
from latentlab.lessons.anatomy import anatomy, factor_lines
from latentlab.models import MODELS


def parameters(module):
    return sum(p.numel() for p in module.parameters())


def pictures(side=16, colours=()):
    x = np.random.default_rng(0).random((40, side, side, *colours), dtype=np.float32)
    return Dataset("pictures", x, np.arange(30, 40), np.arange(40) % 2, ("a", "b"), "bernoulli")


def test_an_mlp_has_the_widths_it_was_given_and_the_parameters_of_its_matrices(small):
    model = ll.build_model("vae", small, latent_dim=2, hidden=[7, 5], activation="tanh")
    found = anatomy(model)
    assert found.encoder.widths == [12, 7, 5, 4]
    assert found.decoder.widths == [2, 5, 7, 12]
    assert [layer.parameters for layer in found.encoder.layers] == [12 * 7 + 7, 7 * 5 + 5, 5 * 4 + 4]
    assert [layer.activation for layer in found.decoder.layers] == ["Tanh", "Tanh", ""]
    assert found.blocks == ()
    assert found.numbers == parameters(model.networks)
    assert found.each_row == 4
    assert found.equal_rows == pytest.approx(found.encoder.parameters / 4)


@pytest.mark.parametrize("name", MODELS)
def test_every_model_can_be_taken_apart_and_no_parameter_is_missed(name, small):
    model = ll.build_model(name, small, latent_dim=2) if "latent_dim" in fields(name) else ll.build_model(name, small)
    before = {key: value.copy() for key, value in model.state().items()}
    found = anatomy(model)
    if model.defaults.by_networks:
        assert found.numbers == parameters(model.networks)
        assert found.decoder.widths[-1] >= 12
    else:
        assert found.encoder is None
        assert found.blocks
    assert all((before[key] == value).all() for key, value in model.state().items() if value.dtype.kind == "f")


def fields(name):
    from latentlab.models import model_class

    return model_class(name).Settings.__dataclass_fields__


@pytest.mark.parametrize("colours", [(), (3,)])
@pytest.mark.parametrize("side", [16, 18])
def test_convolutions_are_layers_too(side, colours):
    data = pictures(side, colours)
    model = ll.build_model("vae", data, latent_dim=2)
    found = anatomy(model)
    assert found.numbers == parameters(model.networks)
    assert [layer.kind for layer in found.encoder.layers][:3] == ["Conv2d", "Conv2d", "Linear"]
    assert found.encoder.inputs == data.x[0].size
    assert found.encoder.widths[1] == 16 * (side // 2) ** 2
    assert found.decoder.widths[-1] == data.x[0].size
    assert [layer.activation for layer in found.encoder.layers] == ["SiLU"] * 5 + [""]


def test_conditions_widen_the_input_and_other_heads_the_output(small):
    found = anatomy(ll.build_model("cvae", small, latent_dim=2, hidden=[5]))
    assert found.encoder.inputs == 15
    assert found.decoder.inputs == 5
    table = Dataset("table", np.random.default_rng(0).normal(size=(50, 6)).astype(np.float32), np.empty(0, np.int64))
    varying = anatomy(ll.build_model("vae", table, latent_dim=2, hidden=[5], likelihood="gaussian-varying"))
    assert varying.decoder.widths[-1] == 12
    learned = anatomy(ll.build_model("vae", table, latent_dim=2, hidden=[5], likelihood="gaussian"))
    assert [block.symbol for block in learned.blocks] == ["log σ"]
    assert anatomy(ll.build_model("vae", table, hidden=[5], delta=0.1)).each_row == 2
    assert anatomy(ll.build_model("autoencoder", table, latent_dim=3, hidden=[5])).each_row == 3


def test_free_factors_are_two_numbers_for_each_dimension_and_row(small):
    model = ll.build_model("vae", small, latent_dim=2, hidden=[7], inference="free")
    found = anatomy(model)
    assert found.own
    assert found.encoder is None
    assert sum(block.numbers for block in found.blocks) == 2 * 2 * len(small)
    assert found.each_row == 4
    amortised = anatomy(ll.build_model("vae", small, latent_dim=2, hidden=[7]))
    assert found.amortised == amortised.encoder.parameters
    free, encoder = factor_lines(amortised, 60)
    meet = amortised.equal_rows
    assert np.interp(meet, *free.T) == pytest.approx(np.interp(meet, *encoder.T))
    assert free[1, 1] == pytest.approx(4 * free[1, 0])
    assert free[1, 0] > max(60, meet)


def test_arrays_of_models_without_networks(small):
    found = anatomy(ll.build_model("ppca", small, latent_dim=2))
    assert {block.symbol: block.shape for block in found.blocks} == {"W": (12, 2), "b": (12,), "ψ": (12,)}
    assert found.equal_rows != found.equal_rows
    mixture = ll.build_model("gmm", small, components=3)
    found = anatomy(mixture)
    assert found.free == mixture.free_parameters()
    assert next(block for block in found.blocks if block.symbol == "μ").shape == (3, 12)
