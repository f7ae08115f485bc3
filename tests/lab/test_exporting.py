"""Exports are written in the background, say what they were made by, and are refused where something lacks."""

import json
import re
import zipfile
from xml.etree import ElementTree

import h5py
import numpy as np
import pytest
from messages import fields

import latentlab as ll
from latentlab.export import EXPORTERS

FILES = [(kind, ending) for kind, exporter in EXPORTERS.items() for ending in exporter.endings]


@pytest.mark.parametrize(("kind", "ending"), FILES)
def test_every_export_says_which_commands_made_it(trained, tmp_path, kind, ending):
    path = tmp_path / f"a{ending}"
    trained.do("export", kind=kind, path=str(path), settings=(few := few_of(kind)))
    trained.wait()
    made_by = json.loads(commands_in(path))
    assert [verb for verb, _ in made_by][:2] == ["open", "train"]
    verb, values = made_by[-1]
    assert (verb, values["kind"], values["path"]) == ("export", kind, str(path))
    assert few.items() <= values["settings"].items() == vars(EXPORTERS[kind].Settings(**few)).items()


def few_of(kind):
    """Settings that make it small."""
    return {name: 3 for name in ("side", "frames") if name in vars(EXPORTERS[kind].Settings())}


@pytest.fixture(scope="module")
def trained():
    """A lab with two runs compared, a path, a selection, samples and a posterior."""
    lab = ll.Lab()
    lab.do("open", name="digits")
    lab.wait()
    lab.do("train", model="vae", model_values={"hidden": [32]}, train_values={"epochs": 3})
    lab.wait()
    lab.do("train", model="vae", model_values={"hidden": [32]}, train_values={"epochs": 3, "seed": 1})
    lab.wait()
    lab.do("set paths", paths=[{"waypoints": [[0, 0], [1, 1]]}])
    lab.do("select", rows=[[0, 5]])
    lab.do("draw samples", count=4)
    lab.do("look at posterior", row=3)
    lab.do("compare", name="Run 1 vae")
    lab.wait()
    yield lab
    lab.close()


def commands_in(path):
    from PIL import Image

    beside = path.with_name(f"{path.name}.commands.json")
    if beside.exists():
        return beside.read_text("utf-8")
    if path.suffix == ".parquet":
        import pyarrow.parquet as pq

        return pq.read_schema(path).metadata[b"commands"].decode()
    if path.suffix == ".npz":
        with np.load(path) as arrays:
            return str(arrays["commands"])
    if path.suffix in (".hdf5", ".h5ad"):
        with h5py.File(path) as file:
            return (file if "commands" in file else file["uns/latentlab"])["commands"].asstr()[()]
    if path.suffix == ".zip":
        with zipfile.ZipFile(path) as archive:
            if "commands.json" in archive.namelist():
                return archive.read("commands.json").decode()
    if path.suffix == ".py" and not path.with_name(f"{path.name}.safetensors").exists():
        return path.read_text("utf-8").rstrip().rpartition("\n# ")[2]
    if path.suffix in (".safetensors", ".py", ".onnx", ".zip"):
        return json.dumps(card_in(path)["commands"])
    if path.suffix == ".mp4":
        import av

        with av.open(str(path)) as film:
            return film.metadata["comment"]
    if path.suffix == ".ipynb":
        return json.loads(path.read_text("utf-8"))["metadata"]["latentlab"]["commands"]
    if path.suffix in (".html", ".htm"):
        return re.search(r'id="commands">(.*?)</script>', path.read_text("utf-8"))[1]
    if path.suffix == ".pdf":
        from pypdf import PdfReader

        return PdfReader(path).metadata["/Keywords"]
    if path.suffix == ".svg":
        return next(part.text for part in ElementTree.parse(path).iter() if (part.text or "").startswith('[["open"'))
    with Image.open(path) as picture:
        if path.suffix == ".webp":
            xmp = ElementTree.fromstring(picture.info["xmp"])
            return xmp.findtext(".//{http://purl.org/dc/elements/1.1/}description")
        return picture.info["comment"].decode() if path.suffix == ".gif" else picture.text["Commands"]


def card_in(path):
    """The card of a file of a model."""
    if path.suffix == ".zip":
        with zipfile.ZipFile(path) as archive:
            return json.loads(archive.read("card.json"))
    if path.suffix == ".onnx":
        return json.loads(fields(fields(path.read_bytes())[14][0])[2][0])
    raw = (path if path.suffix == ".safetensors" else path.with_name(f"{path.name}.safetensors")).read_bytes()
    header = json.loads(raw[8 : 8 + int.from_bytes(raw[:8], "little")])
    return json.loads(header["__metadata__"]["card"])


def test_an_export_of_what_is_not_there_is_refused_and_nothing_written(run, tmp_path):
    with pytest.raises(ll.InputError, match=r"two waypoints.*Nothing was written"):
        run.do("export", kind="film", path=str(tmp_path / "a.gif"))
    run.wait()
    assert not list(tmp_path.iterdir())


def test_it_is_of_the_snapshot_in_sight(begin, small, tmp_path):
    lab = begin(small, epochs=40)
    lab.timeline.show(0)
    lab.wait()
    first = lab.embedding.z.copy()
    lab.do("export", kind="embedding", path=str(tmp_path / "a.npz"))
    lab.wait()
    with np.load(tmp_path / "a.npz") as found:
        assert np.allclose(found["z"], first, atol=1e-5)


def previewed(lab, kind, values):
    """What a preview came to."""
    found = []
    lab.exporting.preview(kind, values, found.append)
    lab.wait(lambda: bool(found))
    return found[0]


def test_a_preview_is_a_picture_or_says_why_there_is_none(run):
    picture = previewed(run, "figure-map", {"width": 60.0, "height": 30.0})
    assert picture.size == (900, 450)
    assert "epoch" in previewed(run, "figure-curves", {"axis": "fortnight"})
    assert "two waypoints" in previewed(run, "figure-paths", {})
    assert previewed(run, "embedding", {}).startswith("There is no preview")
    assert "left, right" in previewed(run, "figure-map", {"extent": [1.0]})
    with pytest.raises(ll.InputError, match="no export called"):
        run.exporting.preview("figure-of-eight", {}, print)


def test_only_the_newest_preview_is_answered_and_none_once_it_is_dropped(run):
    found = []
    for width in (40.0, 50.0, 60.0):
        run.exporting.preview("figure-map", {"width": width, "height": 30.0}, found.append)
    run.wait()
    assert [picture.info["millimetres"][0] for picture in found] == [pytest.approx(60)]
    run.exporting.preview("figure-map", {}, found.append)
    run.exporting.drop_preview()
    run.wait()
    assert len(found) == 1


def test_a_preview_is_no_command(run):
    before = run.log.commands
    previewed(run, "figure-map", {})
    assert run.log.commands == before
