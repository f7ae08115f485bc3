"""What there is: datasets, models, and what a file holds."""

import argparse

import pytest
from shell_tables import figures, penguins

from latentlab.cli import main
from latentlab.data import DATASETS, DOWNLOADS
from latentlab.errors import InputError
from latentlab.shell.tell import download


def test_every_model_is_listed_with_one_line(capsys):
    from latentlab.models import MODELS

    assert main(["models"]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert [line.split()[0] for line in lines] == list(MODELS)


def test_info_of_a_table(tmp_path, capsys):
    assert main(["info", penguins(tmp_path / "a.csv"), "--json"]) == 0
    found = figures(capsys)
    assert found["rows"] == 60
    assert found["used"] == 59
    assert found["shape"] == [2]
    assert found["dtype"] == "float64"
    assert found["columns"] == ["name", "species", "mass", "length", "year"]
    assert found["features"] == ["mass", "length"]
    assert found["label"] == "species"
    assert found["missing"] == 1
    assert found["missing_by_column"] == {"mass": 1}
    assert found["named"]
    assert any("row 5" in remark for remark in found["remarks"])
    assert main(["info", penguins(tmp_path / "a.csv"), "--json", "--prepare", "missing=mean", "label="]) == 0
    found = figures(capsys)
    assert found["rows"] == 60
    assert found["classes"] == []


def test_a_session_tells_its_model_and_the_same_of_its_data_as_they_do(session, capsys):
    assert main(["info", str(session), "--json"]) == 0
    found = figures(capsys)
    assert (found["model"], found["latent_dim"], found["epochs"], found["outcome"]) == ("vae", 2, 4, "finished")
    assert main(["info", str(session.with_suffix(".csv")), "--json"]) == 0
    of_data = figures(capsys)
    for name in ("rows", "shape", "classes", "columns", "label", "held_out", "features"):
        assert found[name] == of_data[name], name


def test_a_session_tells_the_likelihood_of_its_model_and_not_what_suits_its_data(tmp_path, capsys):
    path = tmp_path / "a.h5"
    words = ["train", penguins(tmp_path / "a.csv"), "--set", "likelihood=gaussian", "--epochs", "1", "--quiet"]
    assert main([*words, "--out", str(path)]) == 0
    capsys.readouterr()
    assert main(["info", str(tmp_path / "a.csv"), "--json"]) == 0
    assert figures(capsys)["likelihood"] == "gaussian-each"
    assert main(["info", str(path), "--json"]) == 0
    assert figures(capsys)["likelihood"] == "gaussian"


def test_datasets_are_listed_with_their_settings_and_downloads_with_their_state(capsys):
    assert main(["datasets"]) == 0
    lines = capsys.readouterr().out.splitlines()
    named = [line.split()[0] for line in lines if not line.startswith(" ")]
    assert named == [card.name for card in DATASETS.values()] + list(DOWNLOADS)
    assert any(line.strip().startswith("blobs:rows=") for line in lines)
    assert all("fetched)" in line or "latentlab download" in line for line in lines[-len(DOWNLOADS) :])


def test_an_unknown_download_is_refused_with_those_that_there_are(capsys):
    with pytest.raises(InputError, match=f"no download called 'x'; there are {', '.join(DOWNLOADS)}"):
        download(argparse.Namespace(name="x", quiet=True))


def test_what_is_beneath_is_told_in_lines_and_as_json(capsys):
    from latentlab import about

    assert main(["--version"]) == 0
    assert capsys.readouterr().out == about.text(about.figures()) + "\n"
    assert main(["--version", "--json"]) == 0
    assert figures(capsys) == about.figures()
    assert main(["--json"]) == 2
