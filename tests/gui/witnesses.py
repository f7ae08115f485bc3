"""What tours say, found out another way: with scipy, closed forms, sums over a grid and draws of our own.

Of each tour a function of the window, and that gives one of the step's number: the figures that it vouches for.
"""

import math

import numpy as np
import pytest
import torch
from scipy.special import logsumexp
from scipy.stats import multivariate_normal, norm
from sklearn.neighbors import KNeighborsClassifier, NearestNeighbors

SIDE, FAR = 500, 5.0
LOG_2PI_E = math.log(2 * math.pi * math.e)


def close(value, **within):
    return pytest.approx(float(value), **within)


def nothing(window):
    return lambda step: {}


# EM ------------------------------------------------------------------------------------------------------------------


def em(window):
    """The log-likelihood of scipy's densities, and the bound from responsibilities under the mixture before."""
    before = []

    def witness(step):
        lab = window.lab
        if lab.data is None or step not in (1, 2, 3, 4):
            return {}
        x = lab.data.x[lab.data.train].reshape(-1, 2).astype(float)
        mixture = window.lessons_panel.page.found.scene.gaussians
        joint = np.stack([math.log(w) + multivariate_normal(m, c).logpdf(x) for w, m, c in mixture], 1)
        found = {"log_likelihood": close(logsumexp(joint, axis=1).mean(), abs=1e-5)}
        if step == 2:
            before.append(joint)
        if step == 3:
            log_r = before[0] - logsumexp(before[0], axis=1, keepdims=True)
            found["bound"] = close((np.exp(log_r) * (joint - log_r)).sum(1).mean(), abs=1e-5)
            found["before_bound"] = close(logsumexp(before[0], axis=1).mean(), abs=1e-5)
        return {name: value for name, value in found.items() if step != 1 or name == "log_likelihood"}

    return witness


# A VAE of two dimensions ---------------------------------------------------------------------------------------------


def model_of(window):
    return window.lab.decoder.whole


def on_a_grid(window, row):
    """z (n, 2) close by, log p(x, z) there and the area of a cell; all of the posterior lies within."""
    model = model_of(window)
    x = torch.from_numpy(np.asarray(window.lab.data.x[row : row + 1], np.float32))
    axis = np.linspace(-FAR, FAR, SIDE)
    z = torch.from_numpy(np.stack(np.meshgrid(axis, axis), -1).reshape(-1, 2).astype(np.float32))
    with torch.no_grad():
        log_p = torch.cat(
            [model.likelihood(part).log_prob(x.expand(len(part), *x.shape[1:])) for part in z.split(5000)]
        )
        joint = (log_p + model.prior().log_prob(z)).double().numpy()
    return z, joint, (axis[1] - axis[0]) ** 2


def evidence_of(window, row):
    _, joint, cell = on_a_grid(window, row)
    return logsumexp(joint) + math.log(cell)


def elbo_of(window, row, draws=40_000):
    """From draws of q with another seed than any of ours, and its error."""
    model = model_of(window)
    x = torch.from_numpy(np.asarray(window.lab.data.x[row : row + 1], np.float32))
    torch.manual_seed(12345)
    with torch.no_grad():
        q = model.posterior(x)
        z = q.sample((draws,))
        terms = model.likelihood(z[:, 0]).log_prob(x.expand(draws, *x.shape[1:]))
        terms = (terms + model.prior().log_prob(z[:, 0]) - q.log_prob(z)[:, 0]).double().numpy()
    return terms.mean(), terms.std() / math.sqrt(draws)


def alike(window, row, count=20):
    """Of the nearest rows in latent space, how many have the row's label."""
    lab = window.lab
    order = NearestNeighbors(n_neighbors=count + 1).fit(lab.embedding.z).kneighbors(lab.embedding.z[row : row + 1])[1]
    near = [i for i in order[0] if i != row][:count]
    return int((lab.data.labels[near] == lab.data.labels[row]).sum())


def latent_variable(window):
    def witness(step):
        if step == 0:
            return {"rows": 1797, "values": 64}
        if step == 5:
            z, joint, _ = on_a_grid(window, 17)
            order = np.argsort(-joint)
            mass = np.cumsum(np.exp(joint[order] - logsumexp(joint)))
            inside = order[: np.searchsorted(mass, 0.95) + 1]
            prior = multivariate_normal(np.zeros(2)).pdf(z.numpy())
            return {"posterior_share": close(100 * prior[inside].sum() * (2 * FAR / (SIDE - 1)) ** 2, rel=0.1)}
        return {"same_label": alike(window, 17)} if step == 6 else {}

    return witness


def elbo(window):
    def witness(step):
        if step in (1, 2):
            mean, error = elbo_of(window, 17)
            log_p = evidence_of(window, 17)
        if step == 1:  # 256 draws, whose error the panel tells
            bound = window.posterior_panel.look_of_now.bound
            return {
                "elbo_now": close(mean, abs=4 * bound.elbo_error + 4 * error),
                "evidence_now": close(log_p, abs=4 * bound.log_p_error),
            }
        if step == 2:
            known = window.lab.looking.found.error
            return {"elbo": close(mean, abs=0.05 + 4 * error), "evidence": close(log_p, abs=0.01 + 3 * known)}
        if step == 3:
            rows = window.lessons_panel.page.cuts[-1].rows
            each = [elbo_of(window, row, 400) for row in rows]
            kl = [_kl(window, row) for row in rows]
            # Ours are of 400 draws for a row, the lesson's of 16, so that its error is five times as large.
            spread = math.sqrt(sum(error**2 for _, error in each)) / len(rows)
            return {
                "cut_elbo": close(np.mean([mean for mean, _ in each]), abs=4 * 5 * spread), "cut_rows": len(rows),
                "kl": close(np.mean(kl), rel=1e-4),
            }  # fmt: skip
        if step == 4:
            rows = window.lessons_panel.page.cuts[-1].rows
            return {"entropy": close(np.mean([_entropy(window, row) for row in rows]), rel=1e-4)}
        return {}

    return witness


def _q(window, row):
    with torch.no_grad():
        q = model_of(window).posterior(torch.from_numpy(np.asarray(window.lab.data.x[row : row + 1], np.float32)))
    return q.mean[0].double().numpy(), q.variance[0].double().numpy()


def _kl(window, row):
    mean, variance = _q(window, row)
    return 0.5 * (mean**2 + variance - np.log(variance) - 1).sum()


def _entropy(window, row):
    return 0.5 * (LOG_2PI_E + np.log(_q(window, row)[1])).sum()


def evidence(window):
    """log p(x) from 100,000 draws of q widened, and the mean of log p(x|z) under p(z)."""

    def witness(step):
        if step != 1:
            return {}
        model = model_of(window)
        x = torch.from_numpy(np.asarray(window.lab.data.x[17:18], np.float32))
        torch.manual_seed(99)
        with torch.no_grad():
            q = model.posterior(x)
            wide = torch.distributions.Normal(q.mean[0], 2.0 * q.variance[0].sqrt())
            weights = []
            for _ in range(20):
                z = wide.sample((5000,))
                log_f = model.likelihood(z).log_prob(x.expand(5000, *x.shape[1:])) + model.prior().log_prob(z)
                weights.append((log_f - wide.log_prob(z).sum(1)).double().numpy())
            prior = model.prior().sample((16384,))
            naive = model.likelihood(prior).log_prob(x.expand(16384, *x.shape[1:])).double().numpy()
        weights = np.concatenate(weights)
        log_p = logsumexp(weights) - math.log(len(weights))
        error = 5 * naive.std() / math.sqrt(len(naive))
        return {"log_p": close(log_p, abs=0.1), "prior_of_1": close(naive.mean(), abs=error)}

    return witness


# Two divergences -----------------------------------------------------------------------------------------------------


def divergences(window):
    """Closed forms: a Gaussian of p's moments has the cross-entropy ½ log det 2πeΣ, whatever p is."""
    weights, means = np.array([0.6, 0.4]), np.array([[-1.8, -0.4], [1.8, 0.8]])
    variances, about = np.array([0.7, 0.55]) ** 2, None
    about = means - weights @ means
    covariance = np.diag([weights @ variances] * 2) + (weights[:, None] * about).T @ about
    aslant = LOG_2PI_E + 0.5 * math.log(1 - 0.9**2)

    def witness(step):
        if step == 3:
            return {"forward_fit_cross_pq": close(LOG_2PI_E + 0.5 * math.log(np.linalg.det(covariance)), abs=2e-3)}
        if step == 5:
            return {
                "forward_fit_entropy_p": close(aslant, abs=2e-3), "forward_fit_entropy_q": close(LOG_2PI_E, abs=2e-3),
                "reverse_fit_entropy_q": close(LOG_2PI_E + math.log(1 - 0.9**2), abs=2e-3),
            }  # fmt: skip
        return {}

    return witness


# A map ---------------------------------------------------------------------------------------------------------------


def reading_a_map(window):
    def witness(step):
        lab = window.lab
        if step == 1:
            return {"told": close(_told(window), abs=1.2)}  # two of the rows, where votes are even
        if step == 3:
            return {"same_label": alike(window, 17)}
        if step == 5:
            each = [_q(window, row) for row in lab.data.train]
            means, variances = (np.array(part) for part in zip(*each, strict=True))
            kl = 0.5 * (means**2 + variances - np.log(variances) - 1).mean(0)
            spread = np.sqrt(means.var(0) + variances.mean(0))
            return {
                "kl_1": close(kl[0], rel=1e-3), "kl_2": close(kl[1], rel=1e-3),
                "spread_1": close(spread[0], rel=1e-3), "spread_2": close(spread[1], rel=1e-3), "active": 2,
            }  # fmt: skip
        return {}

    return witness


# Reparameterisation --------------------------------------------------------------------------------------------------


def reparameterisation(window):
    """Gauss and Hermite's sums in place of closed forms; autograd in place of the lesson's own products."""
    at, weights = np.polynomial.hermite_e.hermegauss(60)
    weights = weights / weights.sum()

    def variance(values):
        return weights @ values**2 - (weights @ values) ** 2

    def witness(step):
        if step in (2, 3):
            page = window.lessons_panel.page
            z, score = page.mean + page.deviation * at, at / page.deviation
            found = {"toy_path": variance(2 * z), "toy_score": variance(score * z**2)}
            if step == 2:
                found["toy_baseline"] = variance(score * (z**2 - weights @ z**2))
            return {name: close(value, rel=1e-9) for name, value in found.items()}
        if step == 4:
            page = window.lessons_panel.page
            return {"toy_gradient": close(norm.pdf(page.mean, scale=page.deviation), rel=1e-9)}
        return {"path_mean": _by_autograd(window)} if step == 5 else {}

    return witness


def _by_autograd(window, draws=4000):
    """The gradient of one weight of the encoder's last layer, from draws with another seed."""
    model, look, data = model_of(window), window.lessons_panel.page.look, window.lab.data
    rows = data.train[np.unique(np.linspace(0, len(data.train) - 1, 64).astype(int))]
    x = torch.from_numpy(np.asarray(data.x[rows], np.float32))
    layer = [part for part in model.encoder.modules() if isinstance(part, torch.nn.Linear)][-1]
    parameter = layer.weight if look.weight.input < layer.in_features else layer.bias
    place = (look.weight.output, look.weight.input)[: parameter.ndim]
    torch.manual_seed(777)
    q = model.posterior(x)
    kl = torch.distributions.kl_divergence(q, model.prior().expand([len(x)])).mean()
    fit = 0.0
    for _ in range(20):
        z = q.rsample((draws // 20,))
        many = x.expand(draws // 20, *x.shape).flatten(0, 1)
        fit = fit + model.likelihood(z.flatten(0, 1)).log_prob(many).mean() / 20
    (gradient,) = torch.autograd.grad(fit - kl, parameter)
    return close(gradient[place], abs=5 * math.sqrt(2) * look.error[0])


# Collapse ------------------------------------------------------------------------------------------------------------


def collapse(window):
    def witness(step):
        lab = window.lab
        if step in (0, 4, 5):
            kl = np.mean([_kl(window, row) for row in lab.data.train])
            return {"kl_whole": close(kl, rel=1e-3, abs=1e-5)} if step < 5 else {}
        if step == 1:
            z = torch.zeros(3, 2)
            z[:, 0] = torch.tensor([-2.0, 0.0, 2.0])
            with torch.no_grad():
                pictures = model_of(window).likelihood(z).mean.numpy()
            mean = lab.data.x[lab.data.train].mean(0)
            assert np.abs(pictures - mean).max() < 0.05  # what is decoded is the mean of the data
            return {"carried": close(np.ptp(pictures, axis=0).max(), abs=1e-5)}
        return {"told": close(_told(window), abs=1.2)} if step == 2 else {}

    return witness


def _told(window):
    """The share of held-out rows whose class five training rows tell; %."""
    data = window.lab.data
    places = {name: np.array([_q(window, row)[0] for row in rows]) for name, rows in _halves(data)}
    voters = KNeighborsClassifier(5).fit(places["train"], data.labels[data.train])
    return 100 * voters.score(places["held out"], data.labels[data.reported])


def _halves(data):
    return (("train", data.train), ("held out", data.reported))


WITNESSES = {
    "latent-variable": latent_variable, "em": em, "elbo": elbo, "evidence": evidence, "divergences": divergences,
    "map": reading_a_map, "reparameterisation": reparameterisation, "collapse": collapse,
}  # fmt: skip
