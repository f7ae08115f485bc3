"""Networks trained elsewhere: figures are those of our own on the same weights; all that explores, explores them."""

import re
import timeit
from pathlib import Path

import numpy as np
import pytest
import torch
from torch import nn

import latentlab as ll
from latentlab.errors import InputError
from latentlab.space.decoder import LiveDecoder
from latentlab.space.geometry import decoder_of, magnification

GUIDE = (Path(__file__).resolve().parents[2] / "docs/adopt.md").read_text("utf-8")
CODE = dict(re.findall(r"## ([^\n]+)\n+```python\n(.*?)```", GUIDE, re.DOTALL))


@pytest.fixture(scope="module")
def data():
    return ll.load_dataset("digits")


@pytest.fixture(scope="module")
def own(data):
    model = ll.build_model("vae", data, latent_dim=2, hidden=[64], likelihood="bernoulli")
    ll.train(model, data, epochs=8)
    return model


class Decoder(nn.Module):
    def __init__(self, own):
        super().__init__()
        self.layers = own.networks["decoder"]

    def forward(self, z):
        return torch.sigmoid(self.layers(z)).view(-1, 8, 8)


def encoder(own):
    def encode(x):
        mean, log_variance = own.moments(x)
        return mean, torch.exp(0.5 * log_variance)

    return encode


def as_arrays(own):
    """The decoder as a function of numpy alone."""
    layers = [(layer.weight.detach().numpy(), layer.bias.detach().numpy())
              for layer in own.networks["decoder"] if isinstance(layer, nn.Linear)]  # fmt: skip

    def decode(z):
        hidden = np.asarray(z, np.float32)
        for weight, bias in layers[:-1]:
            hidden = np.maximum(hidden @ weight.T + bias, 0)
        weight, bias = layers[-1]
        return (1 / (1 + np.exp(-(hidden @ weight.T + bias)))).reshape(-1, 8, 8)

    return decode


@pytest.fixture(scope="module")
def adopted(own, data):
    given = {"latent_dim": 2, "likelihood": "bernoulli", "data": data, "encode": encoder(own)}
    return {
        "module": ll.adopt(decode=Decoder(own).eval(), **given),
        "arrays": ll.adopt(decode=as_arrays(own), **given),
        "parameters": ll.adopt(decode=own.networks["decoder"], parameters=True, **given),
        "no encoder": ll.adopt(decode=Decoder(own).eval(), latent_dim=2, likelihood="bernoulli", data=data),
    }


KINDS = ("module", "arrays", "parameters", "no encoder")


@pytest.mark.parametrize("kind", KINDS)
def test_the_evidence_is_that_of_our_own_model_of_the_same_weights(kind, adopted, own, data):
    x = data.x[data.held_out][:40]
    ours = ll.evidence(own, x, method="quadrature")
    assert np.abs(ll.evidence(adopted[kind], x, method="quadrature") - ours).max() < 1e-4
    if kind != "no encoder":
        sampled = ll.evidence(adopted[kind], x, method="importance", samples=400)
        assert np.abs(sampled - ll.evidence(own, x, method="importance", samples=400)).max() < (
            0.02 if kind == "arrays" else 2e-3
        )
        figures, wanted = ll.evaluate(adopted[kind], data), ll.evaluate(own, data)
        assert all(figures[name] == pytest.approx(wanted[name], abs=1e-3) for name in ("elbo", "reconstruction", "kl"))


@pytest.mark.parametrize("kind", KINDS)
def test_the_metric_is_that_of_the_same_decoder(kind, adopted, own):
    z = np.random.default_rng(0).standard_normal((30, 2)).astype(np.float32)
    ours = magnification(decoder_of(own), z)
    # Differences step over the kinks of a ReLU.
    rel = 0.05 if kind == "arrays" else 1e-4
    assert magnification(decoder_of(adopted[kind]), z) == pytest.approx(ours, rel=rel)


def test_a_sought_z_has_no_less_bound_than_the_encoders(adopted, own, data):
    batch = ll.evaluate(adopted["no encoder"], data)
    assert batch["elbo"] > ll.evaluate(own, data)["elbo"] - 0.05


def test_the_first_decode_takes_at_most_twice_the_networks_own(adopted, own):
    network, place, live = Decoder(own).eval(), np.zeros((256, 2), np.float32), LiveDecoder(adopted["module"])

    def its_own():
        with torch.inference_mode():
            return network(torch.from_numpy(place)).numpy()

    pairs = [
        (timeit.timeit(lambda: live.decode(place), number=20), timeit.timeit(its_own, number=20)) for _ in range(15)
    ]
    assert np.array_equal(live.decode(place), its_own())
    assert min(ours / theirs for ours, theirs in pairs) < 2


@pytest.mark.parametrize("kind", [*KINDS[:3], pytest.param(KINDS[3], marks=pytest.mark.slow)])
def test_a_lab_explores_it(kind, adopted, tmp_path):
    lab, model = ll.Lab(), adopted[kind]
    try:
        lab.show(model)
        lab.wait()
        assert lab.phase == "ended"
        assert lab.embedding.z.shape == (1797, 2)
        assert np.isfinite(lab.measured_now.evidence)
        lab.do("move probe", z=[0.5, 0.2])
        lab.do("set paths", paths=[{"waypoints": [[0, 0], [1, 1]], "way": "geodesic"}])
        lab.wait()
        assert lab.walks.solved(lab.path).figures.decoded_length > 0
        for name, ending in (("picture", ".png"), ("film", ".gif"), ("embedding", ".csv")):
            lab.do(
                "export",
                kind=name,
                path=str(tmp_path / f"{name}{ending}"),
                settings={"frames": 4} if name == "film" else {},
            )
            lab.wait()
            assert (tmp_path / f"{name}{ending}").stat().st_size
        with pytest.raises(InputError, match="trained elsewhere"):
            model.step(None, None)
        lab.do("save", path=str(tmp_path / "a.h5"))
        lab.wait()
        assert ll.load_session(tmp_path / "a.h5").model.traits == model.traits
        again = ll.Lab()
        again.replay(lab.log.commands)
        assert np.array_equal(again.probe, lab.probe)
        again.close()
    finally:
        lab.close()


def test_a_session_of_it_says_in_another_program_what_is_missing(adopted, tmp_path, monkeypatch):
    from latentlab.models import adopted as module

    ll.save_session(tmp_path / "a.h5", adopted["module"])
    monkeypatch.setattr(module, "_GIVEN", {})
    with pytest.raises(InputError, match="this program has not adopted them"):
        ll.load_session(tmp_path / "a.h5")


def drops(z):
    return torch.nn.functional.dropout(z.repeat(1, 32), 0.5).view(-1, 8, 8)


WRONG = {
    "other values each time": ({"decode": drops}, "evaluation mode"),
    "another shape": ({"decode": lambda z: z.repeat(1, 3)}, "rows are"),
    "an error": ({"decode": lambda z: 1 / 0}, "ZeroDivisionError"),
    "not finite": ({"decode": lambda z: z.repeat(1, 32) * torch.inf}, "not finite"),
    "no probability": ({"decode": lambda z: 9 * z.repeat(1, 32)}, "parameters=True"),
    "z of another shape": ({"encode": lambda x: x}, "is wanted"),
    "log variances": ({"encode": lambda x: (x[:, 0, :2], -torch.ones(len(x), 2))}, "give σ"),
    "a mean of levels": ({"likelihood": "categorical"}, "parameters"),
    "z of other rows": ({"z": np.zeros((5, 2))}, "finite numbers"),
}


@pytest.mark.parametrize("what", WRONG)
def test_what_cannot_be_is_refused_in_a_sentence(what, data):
    given, words = WRONG[what]
    given = {"decode": lambda z: torch.sigmoid(z.repeat(1, 32)), "likelihood": "bernoulli", **given}
    with pytest.raises(InputError, match=words):
        ll.adopt(latent_dim=2, data=data, name="wrong", **given)
    with pytest.raises(InputError):
        ll.models.adopted.adopted_as("wrong")


def test_given_places_are_shown_and_pictures_with_channels_first_are_turned():
    random = np.random.default_rng(1)
    from latentlab.data import Dataset

    pictures = Dataset("few", random.random((30, 4, 5, 3), dtype=np.float32), np.arange(25, 30), likelihood="bernoulli")
    z = random.standard_normal((30, 2)).astype(np.float32)
    weights = torch.from_numpy(random.standard_normal((2, 60)).astype(np.float32))
    model = ll.adopt(
        decode=lambda places: torch.sigmoid(places @ weights).view(-1, 3, 4, 5), latent_dim=2, data=pictures, z=z
    )
    assert np.array_equal(model.embed(pictures.x, np.arange(30)), z)
    flat = 1 / (1 + np.exp(-(z @ weights.numpy())))
    assert model.decode(z) == pytest.approx(flat.reshape(-1, 3, 4, 5).transpose(0, 2, 3, 1), abs=1e-6)


@pytest.mark.filterwarnings("ignore")
@pytest.mark.parametrize("title", CODE)
def test_the_guides_networks_are_explored(title, tmp_path, monkeypatch):
    if "pythae" in title:
        pytest.importorskip("pythae")
    monkeypatch.chdir(tmp_path)
    names = {"ll": ll, "np": np}
    exec(compile(CODE[title].replace("num_epochs=5", "num_epochs=1"), title, "exec"), names)
    model, data = names["model"], names["data"]
    x = data.x[data.held_out][:5]
    if model.settings.prior:
        assert np.isfinite(ll.evidence(model, x, method="quadrature")).all()
    else:
        with pytest.raises(InputError, match="without a prior"):
            ll.evidence(model, x, method="importance")
    assert model.encode(x).shape == (5, 2)
    lab = ll.Lab()
    try:
        lab.show(model)
        lab.wait()
        assert lab.embedding.whole
    finally:
        lab.close()


@pytest.mark.filterwarnings("ignore")
def test_the_evidence_of_a_vae_of_pythae_is_that_of_its_own_logits(data):
    pythae = pytest.importorskip("pythae.models")
    torch.manual_seed(0)
    vae = pythae.VAE(pythae.VAEConfig(input_dim=(1, 8, 8), latent_dim=2, reconstruction_loss="bce")).eval()
    model = ll.adopt(decode=lambda z: vae.decoder(z).reconstruction, latent_dim=2, likelihood="bernoulli", data=data)
    x = torch.from_numpy(data.x[:4])
    axis = torch.linspace(-6, 6, 301, dtype=torch.float64)
    z = torch.cartesian_prod(axis, axis)
    with torch.no_grad():
        mean = vae.decoder(z.float()).reconstruction.double().flatten(1)
    log_x = x.flatten(1).double() @ mean.log().T + (1 - x.flatten(1).double()) @ torch.log1p(-mean).T
    log_z = -0.5 * z.square().sum(1) - np.log(2 * np.pi)
    brute = torch.logsumexp(log_x + log_z, 1) + 2 * torch.log(axis[1] - axis[0])
    assert ll.evidence(model, x.numpy(), method="quadrature") == pytest.approx(brute.numpy(), abs=1e-4)


@pytest.mark.parametrize(
    ("wrong", "words"),
    [
        ({"sigma": 0}, "sigma must be above 0"), ({"sigma": -1.0}, "sigma must be above 0"),
        ({"data": "blobs"}, "Dataset"), ({"z": "abc"}, "z must be numbers"),
    ],
)  # fmt: skip
def test_what_cannot_be_adopted_is_told(data, wrong, words):
    given = {
        "decode": lambda z: z @ np.ones((2, 64), np.float32),
        "latent_dim": 2,
        "data": data,
        "likelihood": "gaussian",
    }
    with pytest.raises(InputError, match=words):
        ll.adopt(**given | wrong)


def test_a_session_is_not_opened_with_functions_for_other_data(tmp_path, data):
    def adopted(rows):
        size = int(np.prod(rows.shape))
        weights = np.full((2, size), 0.1, np.float32)
        return ll.adopt(
            decode=lambda z: z @ weights, encode=lambda x: x.reshape(len(x), -1)[:, :2], latent_dim=2, data=rows,
            likelihood="gaussian", sigma=1.0, name="mine",
        )  # fmt: skip

    ll.save_session(tmp_path / "a.h5", adopted(data))
    assert ll.load_session(tmp_path / "a.h5").model.latent_dim == 2
    adopted(ll.Dataset.of(data.x * 0.5))
    with pytest.raises(InputError, match="adopted for other data"):
        ll.load_session(tmp_path / "a.h5")
