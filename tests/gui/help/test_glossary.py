"""The glossary: complete, plain, found by any name of a term, and never markup of its own."""

import re

import pytest

from latentlab.gui.help.glossary import glossary, link_to, linked, mentioned_by, search_terms, term_of
from latentlab.gui.widgets.equation import equations

ASKED = (
    "ELBO", "KL", "posterior", "evidence", "collapse", "β", "snapshot", "embedding", "plane", "probe", "waypoint",
    "geodesic", "nats", "EM", "CAVI", "GPLVM", "held-out", "z", "prior", "encoder", "decoder", "responsibilities",
    "UMAP", "latent dimension", "aggregate posterior",
)  # fmt: skip


def test_every_term_is_said_in_one_or_two_sentences_and_has_its_own_names():
    names = [name for term in glossary().values() for name in (term.name, *term.also)]
    assert len(set(names)) == len(names)
    for term in glossary().values():
        assert term.text[0].isupper()
        assert term.text.endswith(".")
        assert len(re.findall(r"[.!?](?: |$)", term.text)) <= 3, term.name
        assert len(term.text) < 260, term.name
        assert not term.equation or term.equation in equations()


@pytest.mark.parametrize("word", ASKED)
def test_a_stranger_finds_what_a_word_means(word):
    first = search_terms(word)[0]
    assert word.casefold() in " ".join((first.name, *first.also, first.symbol)).casefold()


def test_names_come_before_mentions():
    found = [term.name for term in search_terms("kl")]
    assert found[0].startswith("KL")
    assert found.index("KL divergence") < found.index("cross-entropy")
    assert search_terms("no such word") == []


def test_the_first_mention_is_a_link_and_what_looks_like_markup_is_none():
    shown = linked("The ELBO <b> and the ELBO of rows")
    assert shown.count('href="term:ELBO"') == 1
    assert "&lt;b&gt;" in shown
    assert 'href="term:row"' in shown
    assert "href" not in linked("ELBO", own="ELBO")
    assert "href" not in linked("arrows, ELBOs' and z")  # parts of words are none
    assert 'href="term:latent%20variable"' in linked("Latent variables first.")


def test_a_link_leads_back_to_its_term():
    for name in glossary():
        link = re.search('href="([^"]+)"', link_to(name, name))[1]
        assert term_of(link) == name
    assert term_of("https://ELBO") == term_of("term:nothing") == ""


def test_it_is_known_who_mentions_a_term():
    assert "gap" in mentioned_by("ELBO")
    assert all('term:ELBO"' in linked(glossary()[name].text, name) for name in mentioned_by("ELBO"))
