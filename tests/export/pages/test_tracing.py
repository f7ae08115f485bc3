"""Every decoder is taken along as steps, done by numpy and by the page's own script; what is not known is refused."""

import json
import shutil
import subprocess

import numpy as np
import pytest
import torch
from page_families import FAMILIES, built, name_of

import latentlab as ll
from latentlab.errors import InputError
from latentlab.export.pages.program import packed
from latentlab.export.pages.tracing import program_of
from latentlab.resources import resource

NODE = shutil.which("node")
ASK = """
const { arrayOf, decoderOf } = require(process.argv[1]);
const given = JSON.parse(require("fs").readFileSync(0));
const found = given.map(({ arrays, program, places }) => {
  const decode = decoderOf(program, arrays.map(arrayOf));
  return places.map((place) => Array.from(decode(place)));
});
console.log(JSON.stringify(found));
"""


@pytest.fixture(scope="module")
def programs():
    """Of each family: its program, places, and what the model decodes there."""
    found = []
    for family in FAMILIES:
        model, places = built(family)
        found.append((program_of(model), places, model.decode(model.latent(places)).reshape(len(places), -1)))
    return found


@pytest.mark.parametrize("number", range(len(FAMILIES)), ids=[name_of(family) for family in FAMILIES])
def test_a_program_decodes_what_the_model_does(programs, number):
    program, places, wanted = programs[number]
    found = np.stack([program.run(place) for place in places])
    assert found.shape == wanted.shape
    assert np.abs(found - wanted).max() <= 1e-5 * max(1, np.abs(wanted).max())
    assert np.ptp(wanted, 0).max() > 0  # not the same everywhere


@pytest.mark.skipif(NODE is None, reason="there is no node")
def test_the_script_of_pages_does_the_same(programs):
    given = [
        {
            "arrays": [packed(array) for array in program.arrays],
            "program": {"arrays": list(range(len(program.arrays))), "steps": program.steps, "output": program.output},
            "places": places.tolist(),
        }
        for program, places, _ in programs
    ]
    words = [NODE, "-e", ASK, str(resource("pages/decoder.js"))]
    answer = subprocess.run(words, input=json.dumps(given), capture_output=True, text=True, check=True, timeout=120)
    for found, (_, _, wanted), family in zip(json.loads(answer.stdout), programs, FAMILIES, strict=True):
        assert np.abs(np.array(found) - wanted).max() <= 1e-5 * max(1, np.abs(wanted).max()), name_of(family)


def test_half_precision_is_read_as_it_is():
    if NODE is None:
        pytest.skip("there is no node")
    values = np.array([0, -0.0, 1, -2.5, 6e-8, 65504, 0.1, np.inf], np.float16)
    program = {"arrays": [0], "steps": [], "output": 0}
    given = json.dumps([{"arrays": [packed(values)], "program": program, "places": [[0]]}])
    words = [NODE, "-e", ASK.replace("Array.from(decode(place))", "Array.from(decode(place), String)")]
    answer = subprocess.run([*words, str(resource("pages/decoder.js"))], input=given, capture_output=True, text=True)
    assert [float(text) for text in json.loads(answer.stdout)[0][0]] == values.astype(float).tolist()


class Sorted(torch.nn.Module):
    """A step that is no step of decoders."""

    def forward(self, z):
        return torch.sigmoid(z.repeat(1, 6).sort(1).values)


def test_a_step_that_is_not_known_is_refused_in_a_sentence():
    x = np.random.default_rng(0).random((40, 12), dtype=np.float32)
    data = ll.Dataset("rows", x, np.arange(30, 40))
    z = np.random.default_rng(1).normal(size=(40, 2)).astype(np.float32)
    model = ll.adopt(decode=Sorted().eval(), z=z, data=data, latent_dim=2)
    with pytest.raises(InputError, match=r"step 'sort'.*\.$"):
        program_of(model)
