"""Every exporter that comes with LatentLab writes what is shown, whole."""

import csv

import numpy as np
import pytest
from exhibits import exhibit

from latentlab.export import EXPORTERS, NoSettings
from latentlab.export.catalogue import EXPORTERS as OURS
from latentlab.export.images import as_pixels


@pytest.fixture(scope="module")
def shown(small_rows):
    return exhibit(small_rows, selected=np.arange(60) % 7 == 0)


@pytest.mark.parametrize("name", [one.name for one in OURS])
def test_each_writes_the_file_that_it_proposes_and_reports_shares(shown, tmp_path, name):
    one, shares = EXPORTERS[name], []
    path = tmp_path / one.file
    assert path.suffix in one.endings
    few = {name: 3 for name in ("side", "frames") if name in vars(one.Settings())}
    one.write(path, shown, one.Settings(**few), shares.append)
    assert path.stat().st_size > 0
    assert all(0 <= share <= 1 for share in shares)


def test_a_table_of_the_selection_has_the_selected_rows(shown, tmp_path):
    EXPORTERS["selection"].write(tmp_path / "s.csv", shown, EXPORTERS["selection"].Settings(), lambda share: None)
    with open(tmp_path / "s.csv", newline="", encoding="utf-8") as stream:
        rows = list(csv.DictReader(stream))
    assert [int(row["row"]) for row in rows] == list(range(0, 60, 7))
    z = np.array([[row["z1"], row["z2"]] for row in rows], np.float32)
    assert np.allclose(z, shown.embedding.z[::7], atol=1e-6)


def test_the_picture_is_what_the_probe_decodes_to(shown, tmp_path, pixels):
    EXPORTERS["picture"].write(tmp_path / "p.png", shown, NoSettings(), lambda share: None)
    decoded = as_pixels(shown.model.decode(shown.probe[None]))[0]
    found = pixels(tmp_path / "p.png")
    scale = found.shape[0] // 4
    assert np.array_equal(found[::scale, ::scale], decoded)
