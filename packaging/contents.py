"""What of the installed packages goes into a folder that runs without Python, and what does not."""

from __future__ import annotations

from fnmatch import fnmatch

# Modules that are imported by name only: ours by entry points and when first used, some of others by C code.
HIDDEN = ("latentlab",)
METADATA = ("latentlab", "numcodecs", "zarr")  # whose entry points or versions are asked for as it runs
EXCLUDED = (
    "IPython", "tkinter", "_tkinter", "pytest", "setuptools", "pip", "wheel", "pkg_resources", "docutils", "sphinx",
    "cryptography", "pandas", "tensorboard", "expecttest",
    "pyarrow.flight", "pyarrow.substrait", "pyarrow.tests", "pyqtgraph.examples", "pyqtgraph.opengl",
    "matplotlib.tests", "numpy.tests", "sklearn.tests", "scipy.tests", "sympy.testing",
    "torch.utils.tensorboard", "torch.testing._internal", "torch.utils.benchmark", "caffe2", "torchgen",
    "PySide6.QtQml", "PySide6.QtQuick", "PySide6.QtNetwork", "PySide6.QtDesigner",
)  # fmt: skip
LEFT_OUT = (
    "torch/test/*", "torch/bin/*", "torch/include/*", "torch/share/*", "torch/lib/*.a",
    "PySide6/Qt/qml/*", "PySide6/Qt/translations/*",
    "*/tests/*",
)  # fmt: skip


def kept(name: str) -> bool:
    """Whether the file of this name, within the folder, goes into it."""
    return not any(fnmatch(name.replace("\\", "/"), pattern) for pattern in LEFT_OUT)
