"""Event files: by the rule of the format, and read by TensorBoard where that is installed."""

import numpy as np
import pytest
from records import curves

from latentlab.errors import InputError
from latentlab.export.events import LiveEvents, crc32c, events, first_event, save_events, tag_of

HISTORY = {
    "step": np.array([10.0, 20, 30]), "epoch": np.array([1.0, 2, 3]), "seconds": np.array([0.5, 1, 1.5]),
    "elbo": np.array([-3.0, -2, -1]), "validation_elbo": np.array([np.nan, -2.5, np.nan]),
}  # fmt: skip
WANTED = {"training/elbo": [(10, -3.0), (20, -2.0), (30, -1.0)], "validation/elbo": [(20, -2.5)]}


def test_the_checksum_is_that_of_castagnoli():
    assert crc32c(b"123456789") == 0xE3069283  # the check value of RFC 3720
    assert crc32c(b"\0" * 32) == 0x8A9136AA


def test_curves_read_back(tmp_path):
    save_events(tmp_path / "run.tfevents", HISTORY)
    assert curves((tmp_path / "run.tfevents").read_bytes()) == WANTED


def test_tensorboard_reads_them(tmp_path):
    loading = pytest.importorskip("tensorboard.backend.event_processing.event_accumulator")
    save_events(tmp_path / "run.tfevents", HISTORY)
    live = LiveEvents(tmp_path / "live", "vae")
    live.add(HISTORY)
    for folder in (tmp_path, tmp_path / "live"):
        found = loading.EventAccumulator(str(folder)).Reload()
        assert set(found.Tags()["scalars"]) == set(WANTED)
        for tag, wanted in WANTED.items():
            assert [(one.step, one.value) for one in found.Scalars(tag)] == wanted


def part(count):
    return {name: values[:count] for name, values in HISTORY.items()}


def test_a_live_file_grows_by_whole_records(tmp_path):
    live = LiveEvents(tmp_path / "a" / "b", "../vae")
    live.add({})
    live.add(part(1))
    (path,) = (tmp_path / "a" / "b").iterdir()
    assert "tfevents" in path.name
    sizes = []
    for count in (1, 2, 2, 3):
        live.add(part(count))
        curves(path.read_bytes())
        sizes.append(path.stat().st_size)
    assert sizes[1] == sizes[2] < sizes[3]
    assert curves(path.read_bytes()) == WANTED


def test_a_run_that_goes_back_goes_on_in_a_file_of_its_own(tmp_path):
    live = LiveEvents(tmp_path)
    live.add(part(3))
    live.add(part(2))
    found = sorted(
        (curves(path.read_bytes()) for path in tmp_path.iterdir()), key=lambda one: len(one["training/elbo"])
    )
    assert [len(one["training/elbo"]) for one in found] == [2, 3]


def test_a_folder_that_cannot_be_is_refused(tmp_path):
    (tmp_path / "file").write_text("")
    with pytest.raises(InputError, match="Cannot write events"):
        LiveEvents(tmp_path / "file").add(HISTORY)


def test_what_was_not_measured_is_left_out():
    assert events({"step": np.array([1.0]), "elbo": np.array([np.nan])}, 0.0) == b""
    assert curves(first_event(1.0)) == {}
    assert tag_of("validation_kl") == "validation/kl"
