"""Which places are away from the data, and what is said of the probe there."""

import numpy as np

from latentlab.space.trust import Trust


def test_rows_are_at_home_and_far_places_stray(run):
    run.trusted.measure()
    run.wait()
    rows, far = run.embedding.z, run.embedding.z + 100
    assert run.trusted.leaves(rows).mean() < 0.3
    assert run.trusted.leaves(far).all()
    own = Trust(run.embedding.draws())
    assert np.allclose(run.trusted.measure().distance(far), own.distance(far))


def test_a_probe_that_left_the_data_is_told_when_that_is_known(run):
    run.set_probe(np.full(2, 50))
    assert run.trusted.deviation_of_probe() == ""
    run.wait()
    run.trusted.deviation_of_probe()  # asks how far it lands from itself
    run.wait()
    assert run.trusted.deviation_of_probe() != ""


def test_how_far_the_probe_lands_from_itself_is_found_anew_for_each_place(run):
    run.trusted.measure()
    run.wait()
    for z in ([0.5, 0.25], [-1, 0]):
        run.set_probe(np.array(z))
        assert run.trusted._cycle_error() is None
        run.wait()
        decoder, probe = run.decoder, run.probe[None]
        off = np.linalg.norm(decoder.encode(decoder.decode(probe))[0] - probe[0])
        assert np.isclose(run.trusted._cycle_error(), off, rtol=1e-4)


def test_while_it_trains_and_without_rows_all_is_well(lab, begin, small):
    assert lab.trusted.measure() is None
    assert not lab.trusted.leaves(np.full((3, 2), 99)).any()
    begin(small)
    lab.do("continue", epochs=100_000)
    lab.wait(lambda: lab.phase == "training")
    assert lab.trusted.measure() is None
    lab.stop()
    lab.wait()
