"""Small runs that tests of training share."""

import numpy as np

import latentlab as ll
from latentlab.training import Run, TrainSettings, fit


def new_run(data, seed=0, **settings):
    model = ll.build_model("vae", data, hidden=[12])
    return Run(model, data, TrainSettings(**{"epochs": 6, "batch_size": 16, "device": "cpu", "seed": seed, **settings}))


def finish(run):
    for _ in fit(run):
        pass
    return run


def same_state(a, b):
    a, b = a.model.state(), b.model.state()
    return a.keys() == b.keys() and all(np.array_equal(a[name], b[name]) for name in a)


def broken_after(run, step, value=float("nan")):
    terms = run.model.terms

    def broken(batch, generator):
        found = terms(batch, generator)
        return {name: term * value for name, term in found.items()} if run.step >= step else found

    run.model.terms = broken
