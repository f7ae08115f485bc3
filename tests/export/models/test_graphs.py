"""What a model computes as a graph: of every family and likelihood; what is no graph is refused in a sentence."""

import numpy as np
import pytest
import torch
from families import CASES, TABLE, both, near, shown_of

import latentlab as ll
from latentlab.export.exhibit import Exhibit
from latentlab.export.models.graphs import AGREES, decoder_of, encoder_of
from latentlab.export.models.onnx import onnx_bytes
from latentlab.export.models.plain_torch import plain_torch
from latentlab.models import MODELS
from latentlab.models.likelihoods import LIKELIHOODS
from latentlab.space.decoder import LiveDecoder
from latentlab.space.embedding import embed_rows
from latentlab.training import Run


def test_every_family_and_every_likelihood_is_tried():
    assert {name for name, _, _ in CASES.values()} == set(MODELS)
    assert {settings.get("likelihood") for _, _, settings in CASES.values()} >= set(LIKELIHOODS)


@pytest.mark.parametrize("case", CASES)
def test_a_graph_gives_what_the_model_gives_for_other_rows_too(case):
    shown = shown_of(case)
    x, z, labels, encoded, decoded = both(shown)
    given = [torch.from_numpy(each) for each in labels]
    for count in (1, len(z)):
        found = decoder_of(shown).run(torch.from_numpy(z[:count]), *(each[:count] for each in given))
        assert near(found["mean"].numpy(), decoded[:count])
        assert found["variance"].shape == decoded[:count].shape
    if encoded is None:
        with pytest.raises(ll.InputError, match=r"by a search.*Its decoder can be"):
            encoder_of(shown)
        return
    found = encoder_of(shown).run(torch.from_numpy(x), *given)
    assert near(found["mean"].numpy(), encoded)
    gaussian = shown.whole_model.traits.posterior in ("gaussian", "shared")
    assert ("log_var" in found) == gaussian
    if gaussian:
        model = shown.whole_model if not labels else shown.whole_model.given(labels[0])
        q = model.posterior(torch.from_numpy(x))
        assert near(found["log_var"].numpy(), q.variance.log().detach().numpy())


def test_what_is_computed_outside_torch_is_refused(small_rows):
    def decode(z):
        return np.tanh(np.asarray(z) @ np.ones((2, 12), np.float32)).reshape(-1, 4, 3) * 0.5 + 0.5

    model = ll.adopt(decode=decode, encode=lambda x: x.reshape(len(x), -1)[:, :2], latent_dim=2, data=small_rows)
    lab = ll.Lab()
    lab.show(model)
    lab.wait(lambda: lab.embedding is not None)
    lab.do("export", kind="onnx", path="never.onnx")
    with pytest.raises(ll.InputError, match="Nothing was written"):
        lab.wait()
    lab.close()


def test_a_network_of_another_library_of_torch_is_written_too(small_rows):
    torch.manual_seed(0)
    encoder = torch.nn.Sequential(torch.nn.Flatten(), torch.nn.Linear(12, 8), torch.nn.ELU(0.7), torch.nn.Linear(8, 2))
    decoder = torch.nn.Sequential(
        torch.nn.Linear(2, 8), torch.nn.LeakyReLU(0.2), torch.nn.Linear(8, 12), torch.nn.Sigmoid()
    )
    model = ll.adopt(decode=decoder, encode=encoder, latent_dim=2, data=small_rows, prior=False)
    x = torch.from_numpy(small_rows.x)
    z = torch.from_numpy(model.encode(small_rows.x))
    placed = embed_rows(LiveDecoder(model), small_rows, None)
    shown = Exhibit(
        data=small_rows, record=Run(model, small_rows).freeze(), embedding=placed,
        probe=z[0], walk=None, condition=None, selected=None, snapshots=(), paint=None, decoder=None, made_by="[]",
    )  # fmt: skip
    assert near(encoder_of(shown).run(x)["mean"].numpy(), z.numpy())
    assert near(decoder_of(shown).run(z)["mean"].numpy(), model.decode(z.numpy()))
    assert onnx_bytes(decoder_of(shown), "decoder", {})
    text, _ = plain_torch(encoder_of(shown), decoder_of(shown, variance=False), "")
    assert "leaky_relu" in text


def test_the_bar_is_the_one_that_is_promised():
    assert AGREES == 1e-5
    assert len(both(shown_of("gaussian"))[0]) == 100 > len(TABLE)
