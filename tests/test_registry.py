"""Registries: what entry points name is found by name, ours first; what fails is told and costs nothing else."""

from dataclasses import dataclass
from importlib.metadata import EntryPoint
from types import SimpleNamespace

import pytest

from latentlab import registry
from latentlab.errors import InputError
from latentlab.registry import Registry, check_packages, left_out, packages


@dataclass(frozen=True)
class Thing:
    name: str


GOOD, TWO, WRONG, AGAIN, NAMELESS = Thing("apple"), (Thing("pear"), Thing("plum")), 42, Thing("apple"), Thing(" x")


@pytest.fixture
def things(monkeypatch):
    """A registry of ours and of a stranger's package; as if nobody had ever had another one."""
    monkeypatch.setattr(Registry, "every", {})
    dist = SimpleNamespace(name="stranger", version="1.0")

    def points(group):
        assert group == "latentlab.things"
        for name, package in (
            ("GOOD", ""), ("TWO", "stranger 1.0"), ("WRONG", "stranger 1.0"), ("AGAIN", "stranger 1.0"),
            ("NAMELESS", "stranger 1.0"), ("nowhere", "stranger 1.0"),
        ):  # fmt: skip
            load = {"nowhere": lambda: 1 / 0}.get(name, lambda name=name: globals()[name])
            yield SimpleNamespace(name=name, load=load, dist=dist), package

    monkeypatch.setattr(registry, "_entry_points", points)
    return Registry("things", Thing, "thing")


def test_things_are_had_by_name_in_order_with_their_package(things):
    assert list(things) == ["apple", "pear", "plum"]
    assert things["pear"] is TWO[0]
    assert things.get("fig") is None
    assert len(things) == 3
    assert [things.package(name) for name in ("apple", "plum", "fig")] == ["", "stranger 1.0", ""]
    assert packages({"things": "plum"}) == {"things:plum": "stranger 1.0"}
    assert packages({"things": "apple"}) == {}


def test_what_fails_is_left_out_with_a_sentence_each(things):
    assert things["apple"] is GOOD
    told = left_out()
    assert len(told) == 4
    for sentence, words in zip(
        told,
        ("it is a int and no Thing", "called 'apple' already", "' x' is no name", "ZeroDivisionError"),
        strict=True,
    ):
        assert words in sentence
        assert "of the package stranger 1.0 is left out" in sentence
        assert "\n" not in sentence


def test_an_unknown_name_is_refused_with_the_nearest(things):
    with pytest.raises(InputError, match="no thing called 'aple': did you mean apple"):
        things["aple"]
    with pytest.raises(InputError, match="there are apple, pear, plum"):
        things["x"]


def test_a_file_that_needs_what_is_not_here_names_its_package(things, tmp_path):
    check_packages({"things:plum": "stranger 1.0", "nothing:x": "y"}, tmp_path)
    with pytest.raises(InputError, match=r"needs the thing 'fig' of the package other 2\.0, which is not installed"):
        check_packages({"things:fig": "other 2.0"}, tmp_path)


def test_ours_are_those_of_this_checkout_whatever_is_installed(monkeypatch):
    def installed(group):
        dist = SimpleNamespace(name="latentlab", version="0.0")
        return [SimpleNamespace(name="old", dist=dist, value="latentlab.nowhere:X")]

    monkeypatch.setattr(registry, "entry_points", installed)
    found = list(registry._entry_points("latentlab.models"))
    assert found == [(EntryPoint("ours", "latentlab.models.catalogue:MODELS", "latentlab.models"), "")]


class Mute(Exception):
    def __str__(self):
        raise RuntimeError("no words")


@pytest.mark.parametrize("error", [Mute(), SystemExit(3), GeneratorExit()])
def test_whatever_a_package_raises_costs_one_sentence(monkeypatch, error):
    def load():
        raise error

    def points(group):
        yield SimpleNamespace(name="GOOD", load=lambda: GOOD), ""
        yield SimpleNamespace(name="bad", load=load), "stranger 1.0"

    monkeypatch.setattr(Registry, "every", {})
    monkeypatch.setattr(registry, "_entry_points", points)
    assert list(Registry("things", Thing, "thing")) == ["apple"]
    (sentence,) = left_out()
    assert f"'bad' of the package stranger 1.0 is left out: {type(error).__name__}, " in sentence


def test_a_package_without_metadata_has_no_name_and_keeps_the_others(monkeypatch):
    class Damaged:
        @property
        def name(self):
            raise TypeError("no metadata")

    found = [
        SimpleNamespace(name="a", load=lambda: GOOD, dist=Damaged()),
        SimpleNamespace(name="b", load=lambda: TWO, dist=SimpleNamespace(name="stranger", version="1.0")),
    ]
    monkeypatch.setattr(registry, "entry_points", lambda group: found)
    names = [package for _, package in registry._entry_points("latentlab.things")]
    assert sorted(names) == ["stranger 1.0", "without a name"]
