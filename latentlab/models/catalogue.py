"""The models that come with LatentLab: one line each, read before any model is imported."""

from latentlab.models import Entry

MODELS = (
    Entry(
        "vae",
        "latentlab.models.vae:VAE",
        "Variational autoencoder",
        "networks for p(x|z) and q(z|x), trained together by the gradient of the ELBO",
    ),
    Entry(
        "cvae",
        "latentlab.models.conditional_vae:ConditionalVAE",
        "Conditional VAE",
        "a VAE told the class of each row, so that one z decodes under every class",
    ),
    Entry(
        "discrete-vae",
        "latentlab.models.discrete_vae:DiscreteVAE",
        "Discrete-latent VAE",
        "a VAE whose z are categorical, trained by Gumbel-softmax or the score function",
    ),
    Entry(
        "autoencoder",
        "latentlab.models.autoencoder:Autoencoder",
        "Autoencoder",
        "networks to a narrow code and back, with squared error and no prior",
    ),
    Entry(
        "linear-autoencoder",
        "latentlab.models.autoencoder:LinearAutoencoder",
        "Linear autoencoder",
        "one matrix in and one out: it finds the principal subspace",
    ),
    Entry(
        "ppca",
        "latentlab.models.linear_gaussian:ProbabilisticPCA",
        "Probabilistic PCA",
        "a linear map of z with equal noise, by EM or in closed form; posterior and evidence exact",
    ),
    Entry(
        "factor-analysis",
        "latentlab.models.linear_gaussian:FactorAnalysis",
        "Factor analysis",
        "a linear map of z with noise of its own for each value, by EM; posterior and evidence exact",
    ),
    Entry(
        "gplvm",
        "latentlab.models.gplvm:GPLVM",
        "GPLVM",
        "a Gaussian process from z to x; the places of the rows are learned, and how sure it is everywhere",
    ),
    Entry(
        "gmm",
        "latentlab.models.mixture:Mixture",
        "Mixture of Gaussians",
        "z is one of K components, fitted by EM; posterior and evidence exact",
    ),
    Entry(
        "bayesian-mixture",
        "latentlab.models.bayesian_mixture:BayesianMixture",
        "Bayesian mixture",
        "a mixture with priors on all its parameters, fitted by CAVI; needless components empty themselves",
    ),
    Entry(
        "mean-field",
        "latentlab.models.mean_field:MeanField",
        "Mean field on a Gaussian",
        "a factorised q fitted to one correlated Gaussian, coordinate by coordinate: CAVI at its smallest",
    ),
)
