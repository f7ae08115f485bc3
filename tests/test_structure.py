"""Imports point one way and in no circle, importing latentlab is light, and everything is of a size to be read."""

import ast
import re
import subprocess
import sys
from pathlib import Path

PACKAGE = Path(__file__).resolve().parents[1] / "latentlab"
MAY_IMPORT = {
    "data": set(),
    "models": {"data"},
    "inference": {"models", "data"},
    "lessons": {"inference", "models", "data"},
    "training": {"inference", "models", "data"},
    "space": {"inference", "models", "data"},
    "storage": {"training", "inference", "models", "data"},
    "export": {"storage", "training", "space", "inference", "models", "data"},
}
MAY_IMPORT["worker"] = {"training", "space", "inference", "models", "data"}
MAY_IMPORT["lab"] = set(MAY_IMPORT)
MAY_IMPORT["gui"] = {*MAY_IMPORT, "gui"}
MAY_IMPORT["shell"] = set(MAY_IMPORT) - {"gui"}
MAY_IMPORT["cli.py"] = {*MAY_IMPORT["shell"], "shell"}
FREE = {"errors", "settings", "resources", "__init__"}


def imports(tree, in_function=False):
    """(module, whether inside a function) of every import that runs."""
    for node in ast.iter_child_nodes(tree):
        if isinstance(node, ast.If) and "TYPE_CHECKING" in ast.unparse(node.test):
            continue
        if isinstance(node, ast.Import):
            yield from ((alias.name, in_function) for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            yield node.module or "", in_function
            yield from ((f"{node.module}.{alias.name}", in_function) for alias in node.names)
        inside = in_function or isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)
        yield from imports(node, inside)


def test_imports_point_one_way():
    wrong = []
    for path in sorted(PACKAGE.rglob("*.py")):
        part = path.relative_to(PACKAGE).parts[0]
        for module, in_function in imports(ast.parse(path.read_text("utf-8"))):
            names = module.split(".")
            if names[0] in ("PySide6", "pyqtgraph", "shiboken6") and part != "gui":
                wrong.append(f"{path}: {module}")
            if names[0] != "latentlab" or len(names) < 2 or names[1] in FREE | {part, "__version__"}:
                continue
            target = names[1]
            if (PACKAGE / target).is_dir() and target not in MAY_IMPORT.get(part, set()):
                lazily_the_window = part == "cli.py" and target == "gui" and in_function
                if not lazily_the_window:
                    wrong.append(f"{path}: {module}")
    assert not wrong


def test_modules_import_one_another_in_no_circle():
    modules = {".".join(path.relative_to(PACKAGE.parent).with_suffix("").parts): path for path in PACKAGE.rglob("*.py")}
    graph = {}
    for name, path in modules.items():
        found = {module for module, _ in imports(ast.parse(path.read_text("utf-8")))}
        own = {module for module in found if module in modules}
        inner = {f"{module}.__init__" for module in found} & modules.keys()
        # Where a package is imported for a module in it, the package is not what is asked.
        inner -= {f"{module.rpartition('.')[0]}.__init__" for module in own}
        graph[name] = (own | inner) - {name}
    while graph:
        leaves = {name for name, needed in graph.items() if not needed & graph.keys()}
        assert leaves, f"these import one another in a circle: {sorted(graph)}"
        graph = {name: needed for name, needed in graph.items() if name not in leaves}


def trees():
    return {path: ast.parse(path.read_text("utf-8")) for path in sorted(PACKAGE.rglob("*.py"))}


def test_files_are_of_a_size_to_be_read():
    lines = {path: len(path.read_text("utf-8").splitlines()) for path in PACKAGE.rglob("*.py")}
    assert not {path: count for path, count in lines.items() if count > 350}
    assert sorted(lines.values())[len(lines) // 2] <= 120


def test_classes_and_functions_are_of_a_size_to_be_read():
    """Compiled kernels, which take arrays one by one, and `setting`, which describes a value, have more parameters."""
    wrong = []
    for path, tree in trees().items():
        for node in ast.walk(tree):
            if isinstance(node, ast.ClassDef):
                methods = sum(isinstance(part, ast.FunctionDef) for part in node.body)
                wrong += [f"{path}: {node.name} has {methods} methods"] if methods > 25 else []
            if not isinstance(node, ast.FunctionDef):
                continue
            length, given = node.end_lineno - node.lineno + 1, node.args
            wrong += [f"{path}: {node.name} has {length} lines"] if length > 60 else []
            if node.name == "setting" or any("njit" in ast.unparse(each) for each in node.decorator_list):
                continue
            names = [each.arg for each in given.posonlyargs + given.args + given.kwonlyargs]
            count = len(names) - (names[:1] in (["self"], ["cls"]))
            wrong += [f"{path}: {node.name} has {count} parameters"] if count > 6 else []
    assert not wrong


def test_no_module_is_both_asked_by_many_and_asking_many():
    """Every import counts, also those of types and those within functions."""
    modules = {".".join(path.relative_to(PACKAGE.parent).with_suffix("").parts): tree for path, tree in trees().items()}
    modules = {name.removesuffix(".__init__"): tree for name, tree in modules.items()}
    asks = {name: set() for name in modules}
    for name, tree in modules.items():
        for node in ast.walk(tree):
            if isinstance(node, ast.ImportFrom) and node.module in modules:
                inner = {f"{node.module}.{alias.name}" for alias in node.names}
                asks[name] |= (inner & modules.keys()) or {node.module}
    asked = {name: sum(name in others for others in asks.values()) for name in modules}
    assert not {name: asked[name] * len(asks[name]) for name in modules if asked[name] * len(asks[name]) > 300}


def test_no_two_classes_have_one_name():
    places = {}
    for path, tree in trees().items():
        for node in tree.body:
            if isinstance(node, ast.ClassDef):
                places.setdefault(node.name, []).append(str(path))
    assert not {name: paths for name, paths in places.items() if len(paths) > 1}


def test_the_places_that_contributing_names_are_there():
    """Where to add a thing, one place each."""
    named = re.findall(r"^\| [^|]+ \| `([^`]+)`", (PACKAGE.parent / "CONTRIBUTING.md").read_text("utf-8"), re.MULTILINE)
    assert len(named) == 14
    for name in named:
        path, _, symbol = name.partition(":")
        assert (PACKAGE.parent / path).exists(), name
        assert not symbol or re.search(rf"\b{symbol}\b", (PACKAGE.parent / path).read_text("utf-8")), name


def test_imports_are_read_as_they_run():
    source = """
import a.b
if TYPE_CHECKING:
    import never
def f():
    from c import d
class K:
    import e
"""
    found = set(imports(ast.parse(source)))
    assert found == {("a.b", False), ("c", True), ("c.d", True), ("e", False)}


def test_imports_are_absolute():
    relative = [
        str(path)
        for path in PACKAGE.rglob("*.py")
        for node in ast.walk(ast.parse(path.read_text("utf-8")))
        if isinstance(node, ast.ImportFrom) and node.level
    ]
    assert not relative


def test_nobody_asks_a_model_its_name_or_what_attributes_something_has():
    """What a model can do its traits say; what a window, a plane or a process has is known where it is made."""
    wrong = []
    for path in sorted(PACKAGE.rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            words = ast.unparse(node) if isinstance(node, ast.Call | ast.Compare) else ""
            asks = words.startswith("hasattr(") and not words.startswith(
                ("hasattr(self,", "hasattr(sys,", "hasattr(os,")
            )
            if asks and path.relative_to(PACKAGE).parts[0] != "data":  # which is given objects of other packages
                wrong.append(f"{path}: {words}")
            if isinstance(node, ast.Compare) and ast.unparse(node.left).endswith(("model.name", "decoder.name")):
                wrong.append(f"{path}: {words}")
    assert not wrong


def test_the_core_runs_without_the_window():
    code = (
        "import sys; sys.modules.update(dict.fromkeys(('PySide6', 'pyqtgraph')));"
        "from latentlab.cli import main; sys.exit(main(['models']))"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True)
    assert (done.returncode, done.stdout[:3]) == (0, "vae"), done.stderr


def test_importing_latentlab_is_light():
    heavy = {"torch", "numpy", "sklearn", "PySide6", "h5py", "numba"}
    code = f"import sys, latentlab; print(*sorted({heavy} & set(sys.modules)))"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True)
    assert done.stdout.strip() == "", done.stderr


def test_heavy_libraries_are_loaded_only_where_they_are_used():
    heavy = {"matplotlib", "umap", "openTSNE", "pynndescent", "pyarrow", "sklearn", "contourpy", "requests", "pooch"}
    wrong = [
        f"{path}: {module}"
        for path in sorted(PACKAGE.rglob("*.py"))
        for module, in_function in imports(ast.parse(path.read_text("utf-8")))
        if module.split(".")[0] in heavy and not in_function
    ]
    assert not wrong


def test_training_loads_nothing_but_torch():
    heavy = {"matplotlib", "umap", "openTSNE", "pynndescent", "pyarrow", "sklearn", "scipy", "numba", "h5py", "PIL"}
    code = (
        "import sys, latentlab as ll; data = ll.load_dataset('digits');"
        "ll.train(ll.build_model('vae', data, latent_dim=2, hidden=[8]), data, epochs=1, seed=0);"
        f"print(*sorted({heavy} & set(sys.modules)))"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True)
    assert done.stdout.strip() == "", done.stderr


def test_every_public_name_is_there():
    import latentlab

    for name in latentlab.__all__:
        if name == "explore" and not has_qt():  # there is no window, and all else
            continue
        assert getattr(latentlab, name) is not None
    assert set(latentlab.__all__) <= set(dir(latentlab))


def has_qt():
    try:
        import PySide6.QtCore  # noqa: F401
    except ImportError:
        return False
    return True


def test_every_file_has_its_tests_where_it_lies_itself():
    tests = PACKAGE.parent / "tests"
    lone = [
        str(path.relative_to(PACKAGE))
        for path in sorted(PACKAGE.rglob("*.py"))
        if path.stem not in ("__init__", "__main__")
        and not (tests / path.relative_to(PACKAGE).parent / f"test_{path.stem}.py").exists()
    ]
    assert not lone
    empty = [path for path in tests.rglob("test_*.py") if "def test_" not in path.read_text("utf-8")]
    assert not empty
