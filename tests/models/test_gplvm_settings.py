"""What a GPLVM decides for itself, and what it refuses."""

import numpy as np
import pytest
from parts import part

from latentlab.data import Dataset
from latentlab.errors import InputError
from latentlab.models import build_model
from latentlab.models.gplvm_settings import GPLVMSettings, likelihood_for


def test_what_cannot_be_is_refused(oil):
    with pytest.raises(InputError, match="rbf only"):
        build_model("gplvm", oil, inference="Bayesian", kernel="linear")
    many = Dataset("many", np.random.default_rng(0).normal(size=(7000, 3)).astype(np.float32), np.empty(0, np.int64))
    with pytest.raises(InputError, match="inference=Bayesian"):
        build_model("gplvm", many, inference="MAP")
    assert build_model("gplvm", many).settings.inference == "Bayesian"


def test_inducing_points_that_would_change_nothing_are_refused(oil):
    data = part(oil, 60)
    with pytest.raises(InputError, match="no inducing points"):
        build_model("gplvm", data, inference="MAP", inducing=10)
    with pytest.raises(InputError, match="at most 30"):
        build_model("gplvm", data, inference="Bayesian", inducing=31)
    assert build_model("gplvm", data, inducing=10).settings.inference == "Bayesian"
    assert build_model("gplvm", data, inference="Bayesian").settings.inducing == 30


def test_what_is_left_open_suits_the_data(small):
    assert likelihood_for(GPLVMSettings(), small) == GPLVMSettings(latent_dim=2, inference="MAP", rows=50)
    bayesian = likelihood_for(GPLVMSettings(inference="Bayesian"), small)
    assert (bayesian.latent_dim, bayesian.inducing) == (2, 40)
    two = Dataset("two", small.x[:2].reshape(2, 12), np.empty(0, np.int64))
    assert likelihood_for(GPLVMSettings(), two).latent_dim == 1


def test_fewer_rows_or_values_than_directions_are_refused(small):
    with pytest.raises(InputError, match="at most 12"):
        likelihood_for(GPLVMSettings(latent_dim=13), small)
    with pytest.raises(InputError, match="needs two"):
        likelihood_for(GPLVMSettings(), Dataset("one", small.x[:1], np.empty(0, np.int64)))
