"""No setting of any model or run is without its What's This?, and nothing is explained that is not there."""

import dataclasses

import pytest

from latentlab.gui.help.settings import effect_of, effects, explained
from latentlab.gui.widgets.equation import equations
from latentlab.models import MODELS, model_class
from latentlab.settings import setting
from latentlab.training.settings import TrainSettings

KINDS = [*(model_class(name).Settings for name in MODELS), TrainSettings]


def shown(kind):
    return [field for field in dataclasses.fields(kind) if field.metadata["shown"]]


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.__name__)
def test_every_setting_says_what_it_does_its_default_and_what_changes_with_it(kind):
    for field in shown(kind):
        about, effect = field.metadata, effect_of(kind, field)
        assert ("larger" in effect and "smaller" in effect) or "choice" in effect, f"{kind.__name__}.{field.name}"
        text = explained(kind, field, about["label"], about["help"])
        assert text.startswith(f"{about['label']}\n{about['help']}\nDefault: ")
        assert f"--set {field.name}=" in text
        assert about["help"].endswith("."), field.name
        if about["choices"]:
            assert "choice" in effect, field.name
        elif about["minimum"] is not None and field.name != "seed":
            assert "larger" in effect, field.name


def test_nothing_is_explained_that_is_no_setting():
    known = {field.name for kind in KINDS for field in shown(kind)}
    known |= {f"{kind.__name__}.{field.name}" for kind in KINDS for field in shown(kind)}
    assert effects().keys() <= known
    for effect in effects().values():
        assert effect.keys() <= {"larger", "smaller", "choice", "equation", "source"}
        assert effect.get("equation", "elbo-kl") in equations()


def test_defaults_and_ranges_are_said_with_their_units():
    @dataclasses.dataclass
    class Some:
        a: float = setting(0.5, "A", "Help.", unit="nats", minimum=0.0, maximum=2.0)
        b: int | None = setting(None, "B", "Help.", minimum=1, automatic="suits the data")
        c: bool = setting(True, "C", "Help.")
        d: list = setting([3, 4], "D", "Help.")
        e: str = setting("x", "E", "Help.", choices=("x", "y"), when=("c", "yes"))

    lines = {field.name: explained(Some, field, "W", "H.") for field in dataclasses.fields(Some)}
    assert "Default: 0.5 nats. From 0 to 2." in lines["a"]
    assert "Default: suits the data. From 1 on." in lines["b"]
    assert "Default: yes." in lines["c"]
    assert "Default: 3, 4." in lines["d"]
    assert "Default: x.\nOnly where “C” is yes." in lines["e"]


def test_what_data_and_exports_ask_is_not_taken_for_what_models_ask():
    from latentlab.data.recipe import Recipe

    fit = next(field for field in dataclasses.fields(Recipe) if field.name == "fit")
    assert "fit" in effects()
    assert effect_of(Recipe, fit) == {}
