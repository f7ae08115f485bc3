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
    "Evidence: why naive sampling fails": ("evidence", "EvidencePage"),
    "Jensen's gap: E[log w] against log E[w]": ("jensen", "JensenPage"),
    "Entropy against width": ("widths", "WidthsPage"),
    "Change of variables: a mode moves, mass does not": ("change", "ChangePage"),
    "MLE against MAP": ("estimating", "EstimatingPage"),
}


def make_page(title: str, events: Events) -> LessonPage:
    """The page of one of LESSONS; only it is imported."""
    module, name = LESSONS[title]
    return getattr(import_module(f"{__name__}.{module}"), name)(events)
