"""One row's posterior: its gap, and how long what was found of it holds."""

import pytest

from latentlab.errors import InputError


def test_the_gap_closes_from_the_encoder_to_the_best_gaussian_to_the_evidence(run):
    begun = []
    run.looking.begun.connect(begun.append)
    run.do("look at posterior", row=2)
    run.wait()
    found = run.looking.found
    assert begun == [found.row] == [2]
    assert found.method == "quadrature"
    assert found.elbo <= found.refined + 0.05
    assert found.refined <= found.evidence + 0.05
    assert run.log.commands[-1].values == {"row": 2}


def test_without_a_row_it_is_the_one_nearest_to_the_probe(run):
    run.probe_to_row(31)
    run.do("look at posterior")
    run.wait()
    assert run.looking.found.row == 31


def test_what_was_found_goes_when_the_run_moves_on(run):
    run.do("look at posterior", row=0)
    run.wait()
    changes = []
    run.looking.changed.connect(lambda: changes.append(run.looking.found))
    run.do("continue", epochs=1)
    run.wait()
    assert run.looking.found is None
    assert changes == [None]


def test_rows_and_models_without_one_are_refused(run, begin, blobs):
    with pytest.raises(InputError, match="from 0 to 59"):
        run.do("look at posterior", row=60)
    lab = begin(blobs, "gmm", components=3, starts=1)
    with pytest.raises(InputError, match="no Gaussian q"):
        lab.do("look at posterior", row=0)
