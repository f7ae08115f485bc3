import pytest
import torch

import latentlab as ll
from latentlab.models.protocol import Batch
from latentlab.models.step_layout import Layout


def made(small, **values):
    model = ll.build_model("vae", small, hidden=[8], **values)
    model.begin(small, 0)
    return model


@pytest.mark.parametrize("rounded", [False, True])
def test_what_is_held_is_found_again_by_its_name(small, rounded):
    model = made(small, likelihood="gaussian")
    layout = Layout(model, rounded)
    held = layout.held()
    assert len(held) == layout.count
    parts = layout.split(held)
    assert list(parts.parameters) == [name for name, _ in model.networks.named_parameters()]
    for name, parameter in model.networks.named_parameters():
        assert parts.parameters[name].data_ptr() == parameter.data_ptr()
        state = model.optimiser.state[parameter]
        assert parts.means[name] is state["exp_avg"]
        assert parts.squares[name] is state["exp_avg_sq"]
    assert set(parts.copies) == ({name for name in parts.parameters if name.endswith("weight")} if rounded else set())
    assert list(parts.buffers) == [name for name, _ in model.networks.named_buffers()]


def test_parameters_of_one_value_are_put_in_their_places(small):
    layout = Layout(made(small, likelihood="gaussian"), False)
    held = layout.held()
    assert layout.small
    found = [torch.full_like(layout.split(held).parameters[name], 7.0) for name in layout.small]
    layout.take_small(held, [*found, *found, *found])
    for of in (layout.split(held).parameters, layout.split(held).means, layout.split(held).squares):
        assert all((of[name] == 7.0).all() for name in layout.small)


def test_a_weight_that_is_a_single_number_is_refused(small):
    model = ll.build_model("linear-autoencoder", small, latent_dim=1)
    model.networks["encoder"].weight = torch.nn.Parameter(torch.ones(1, 1))
    model._make_optimiser()
    Layout(model, False)
    with pytest.raises(NotImplementedError, match="single number"):
        Layout(model, True)


def test_several_rates_are_refused(small):
    with pytest.raises(NotImplementedError, match="several rates"):
        Layout(made(small, inference="free"), False)


def test_inputs_of_a_batch_have_its_labels_where_there_are_some(small):
    layout = Layout(made(small), False)
    rows = torch.arange(4)
    x = torch.from_numpy(small.x)[rows]
    assert layout.of_batch(Batch(x, rows)) == [x, rows]
    assert len(layout.of_batch(Batch(x, rows, torch.zeros(4)))) == 3
