"""What a figure is given beside the rows."""

import dataclasses

import pytest

from latentlab.export.scene import Scene


def test_a_scene_of_nothing_can_be_had_and_none_is_changed():
    scene = Scene()
    assert (scene.paths, scene.hidden, dict(scene.history)) == ((), frozenset(), {})
    with pytest.raises(dataclasses.FrozenInstanceError):
        scene.paths = ()
