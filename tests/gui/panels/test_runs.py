"""The table of runs: what each figure is, how sure it is, and in which way it was found."""

from dataclasses import replace

import numpy as np
import pytest
from hands import click
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from ways import choose_model, open_card, train_out

import latentlab as ll
from latentlab.gui.panels.runs import COLUMNS, cells
from latentlab.inference.yardstick import Yardstick, yardstick
from latentlab.lab.comparing import comparable
from latentlab.lab.measure import held_out_words, nats

SOME = Yardstick("vae", "density", 8, 100, -20.0, -18.0, -17.5, "importance, 1,000", 300, -15.0, 0.05, 0.012, 400.0, 0)


def shown(run):
    return dict(zip(COLUMNS, cells(0, run), strict=True))


def test_each_figure_bears_its_error_and_says_when_it_cannot_be_trusted():
    line = shown(SOME)
    assert line["log p(x)"][0] == "−17.500 ± 0.012 (100)"
    assert line["IWAE (50)"][0] == "−18.000 ± 0.050 (100)"
    assert shown(replace(SOME, rows=300))["log p(x)"][0] == "−17.500 ± 0.012"  # all rows, as the ELBO
    assert line["ELBO"][0] == "−20.00"
    assert line["log p(x)"][1] == "Over 100 of 300 held-out rows; 400 effective samples on the mean"
    beside = shown(replace(SOME, same_elbo=-19.5))["log p(x)"][1]
    assert beside.startswith("Over 100 of 300 held-out rows, whose ELBO is −19.50; 400")
    doubtful = shown(replace(SOME, untrusted=3))
    assert doubtful["log p(x)"][0].startswith("⚠")
    assert "3 of 100 rows" in doubtful["log p(x)"][1]
    assert "300" in line["ELBO"][1]
    assert "100" in line["By"][0]
    assert line["5-NN"][0] == "–"
    assert "without labels" in line["5-NN"][1]


def test_an_autoencoder_has_a_reconstruction_and_no_elbo(digits_data):
    found = yardstick(ll.build_model("autoencoder", digits_data, hidden=[4]), digits_data)
    line = shown(found)
    assert line["ELBO"][0] == line["log p(x)"][0] == line["IWAE (50)"][0] == "–"
    assert line["Reconstruction"][0] != "–"
    words = held_out_words(found)
    assert "ELBO" not in words
    assert "reconstruction" in words


@pytest.fixture(scope="module")
def digits_data():
    return ll.load_dataset("digits")


def test_the_status_line_tells_the_bound_over_all_held_out_rows(trained, qtbot):
    lab = trained.lab
    qtbot.waitUntil(lambda: len(lab.runs) == 1, timeout=120_000)
    run = lab.runs[0]
    assert run.method == "quadrature"
    assert run.elbo_rows == len(lab.data.held_out)
    assert run.elbo == lab.report.history["validation_elbo"][-1]
    table = trained.runs_panel.table
    assert table.item(0, list(COLUMNS).index("ELBO")).text() == nats(run.elbo)
    assert nats(run.elbo) in trained.bar.elbo.text()
    assert f"ELBO, {run.likelihood}, {run.elbo_rows:,} rows" in comparable(run)
    assert comparable(run)[f"ELBO, {run.likelihood}, {run.elbo_rows:,} rows"][0] == run.elbo


def test_another_way_is_chosen_by_hand_and_can_be_given_up(trained, qtbot):
    lab, panel = trained.lab, trained.runs_panel
    qtbot.waitUntil(lambda: len(lab.runs) == 1, timeout=120_000)
    trained.bring("Runs")
    qtbot.wait(50)
    before = lab.runs[0].evidence
    click(panel.method)
    view = panel.method.view()
    qtbot.waitUntil(view.isVisible, timeout=20_000)
    names = [panel.method.itemData(i) for i in range(panel.method.count())]
    assert names == ["automatic", "quadrature", "importance", "prior"]
    for _ in range(names.index("importance")):
        QTest.keyClick(view, Qt.Key.Key_Down)
    QTest.keyClick(view, Qt.Key.Key_Return)
    assert panel.method.currentData() == "importance"
    click(panel.exact)
    qtbot.waitUntil(lambda: bool(lab.jobs.waiting), timeout=30_000)
    click(trained.status.job_cancel)
    qtbot.waitUntil(lambda: not lab.jobs.waiting, timeout=60_000)
    assert lab.runs[0].method == "quadrature"
    assert np.isfinite(before)


def test_one_table_holds_all_runs(window, qtbot):
    open_card(window, "digits", qtbot)
    for name in ("ppca", "vae"):
        choose_model(window, name)
        train_out(window, qtbot, 5)
    table = window.runs_panel.table
    assert table.rowCount() == 2
    assert [table.item(row, 0).text() for row in (0, 1)] == ["1 ppca", "2 vae"]
    window.bring("Runs")
    click(window.runs_panel.exact)
    qtbot.waitUntil(lambda: window.lab.runs[1].rows == 179, timeout=120_000)
    assert table.rowCount() == 2
    assert "179" in table.item(1, 8).text()
    votes = window.lab.runs[1].votes
    assert table.item(1, 7).text() == f"{votes.latent:.3f} (PCA {votes.principal:.3f})"
    assert votes.latent > 0.2
