"""Files that are no code are found wherever the package lies."""

import importlib
from pathlib import Path

from latentlab import resources


def test_in_a_checkout_they_lie_beside_the_package():
    assert resources.resource("icons/latentlab.svg").is_file()
    root = Path(resources.__file__).resolve().parents[1]
    assert (root / "resources", root / "docs") == (resources.FOLDER, resources.DOCS)


def test_installed_they_lie_inside_the_package(tmp_path, monkeypatch):
    inside = tmp_path / "latentlab" / "resources"
    inside.mkdir(parents=True)
    code = tmp_path / "latentlab" / "resources.py"
    code.write_text(Path(resources.__file__).read_text("utf-8"), "utf-8")
    spec = importlib.util.spec_from_file_location("installed_resources", code)
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    assert module.resource("data/x") == inside / "data" / "x"
    inside.rmdir()
    spec.loader.exec_module(module)
    assert tmp_path / "resources" == module.FOLDER


def test_every_resource_that_the_code_names_is_there():
    for path in Path(resources.__file__).parent.rglob("*.py"):
        for part in path.read_text("utf-8").split('resource("')[1:]:
            name = part.partition('"')[0]
            assert "{" in name or resources.resource(name).exists(), f"{path}: {name}"
