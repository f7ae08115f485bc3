"""Labs without a window, with and without a short run of a few rows."""

import pytest

import latentlab as ll


@pytest.fixture
def open_lab():
    """Makes labs, and closes them at the end."""
    made = []

    def make():
        made.append(ll.Lab())
        return made[-1]

    yield make
    for lab in made:
        lab.close()


@pytest.fixture
def lab(open_lab):
    return open_lab()


@pytest.fixture
def begin(lab):
    """Opens rows in a lab and trains on them for a moment."""

    def make(data, model="vae", epochs=3, of=lab, **settings):
        of.take_data(data)
        given = {"hidden": [6]} if "vae" in model else {}
        of.do("train", model=model, model_values=given | settings, train_values={"epochs": epochs})
        of.wait()
        return of

    return make


@pytest.fixture
def run(begin, small):
    """The lab with a short run of 60 rows behind it."""
    return begin(small)
