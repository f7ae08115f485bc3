"""One page for each lesson, made when it is first chosen: what lectures draw, alive."""

from __future__ import annotations

from importlib import import_module

from latentlab.gui.app.events import Events
from latentlab.gui.lessons.page import LessonPage

LESSONS = {
    "Forward and reverse KL: q fitted to p": ("kl_fit", "KLFitPage"),
    "Entropy, cross-entropy and KL as areas": ("kl_areas", "KLAreasPage"),
    "EM, half-step by half-step": ("em", "EMPage"),
    "CAVI, coordinate by coordinate": ("cavi", "CAVIPage"),
    "How many components: BIC and AIC against K": ("order", "OrderPage"),
    "From a mixture to an infinite mixture": ("infinite", "InfinitePage"),
    "Evidence: why naive sampling fails": ("evidence", "EvidencePage"),
}


def make_page(title: str, events: Events) -> LessonPage:
    """The page of one of LESSONS; only it is imported."""
    module, name = LESSONS[title]
    return getattr(import_module(f"{__name__}.{module}"), name)(events)
