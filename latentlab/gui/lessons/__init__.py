"""One page for each lesson, made when it is first chosen: what lectures draw, alive."""

from __future__ import annotations

from importlib import import_module

from latentlab.gui.app.events import Events
from latentlab.gui.lessons.page import LessonPage

LESSONS = {
    "Forward and reverse KL: q fitted to p": ("kl_fit", "KLFitPage"),
    "Entropy, cross-entropy and KL as areas": ("kl_areas", "KLAreasPage"),
    "The ELBO, cut both ways": ("cuts", "CutsPage"),
    "EM, half-step by half-step": ("em", "EMPage"),
    "What if: the training tries something else": ("what_if", "WhatIfPage"),
    "CAVI, coordinate by coordinate": ("cavi", "CAVIPage"),
    "How many components: BIC and AIC against K": ("order", "OrderPage"),
    "From a mixture to an infinite mixture": ("infinite", "InfinitePage"),
    "Evidence: why naive sampling fails": ("evidence", "EvidencePage"),
    "Gradients of the running model: score function against reparameterised": ("gradient_lab", "GradientLabPage"),
    "Reparameterisation": ("reparameterisation", "ReparameterisationPage"),
    "Gumbel-softmax against temperature": ("gumbel", "GumbelPage"),
    "Jensen's gap: E[log w] against log E[w]": ("jensen", "JensenPage"),
    "Entropy against width": ("widths", "WidthsPage"),
    "Change of variables: a mode moves, mass does not": ("change", "ChangePage"),
    "MLE against MAP": ("estimating", "EstimatingPage"),
    "Learned p(x) against the data": ("density", "DensityPage"),
    "Linear autoencoder beside PCA": ("subspaces", "SubspacesPage"),
    "The network, drawn": ("anatomy", "AnatomyPage"),
}


def make_page(title: str, events: Events) -> LessonPage:
    """The page of one of LESSONS; only it is imported."""
    module, name = LESSONS[title]
    return getattr(import_module(f"{__name__}.{module}"), name)(events)
