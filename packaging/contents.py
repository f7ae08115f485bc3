"""What of the installed packages goes into a folder that runs without Python, and what does not."""

from __future__ import annotations

from collections.abc import Sequence
from fnmatch import fnmatchcase

EXCLUDED = (
    # Found by libraries that would use them if they were wanted.
    "IPython", "tkinter", "pytest", "setuptools", "pip", "docutils", "pandas", "pygments", "rich", "cryptography",
    "expecttest", "torch.testing._internal.distributed", "torch.testing._internal.opinfo", "torch.utils.tensorboard",
    "torch.utils.benchmark",
    "matplotlib.tests", "numpy.tests", "sklearn.tests", "pyqtgraph.examples", "pyqtgraph.opengl",
    "pyarrow.tests", "pyarrow.flight", "pyarrow._flight", "pyarrow.substrait", "pyarrow._substrait", "pyarrow._s3fs",
    "pyarrow._gcsfs", "pyarrow._azurefs", "pyarrow._hdfs", "pyarrow._orc", "pyarrow._dataset_orc",
    "pyarrow._parquet_encryption", "pyarrow._dataset_parquet_encryption",
)  # fmt: skip

# Files by their names within the folder.
LEFT_OUT = (
    # torch: its tests, headers and tools; it asks for its shm_manager when it is imported.
    "torch/test/*", "torch/include/*", "torch/share/*", "torch/bin/test_*", "torch/bin/protoc*", "torch/bin/*Test*",
    # pyarrow: its sources, and the clouds.
    "pyarrow/include/*", "pyarrow/src/*", "pyarrow/*.p??", "*arrow_flight*", "*arrow_python_flight*", "*arrow_s3*",
    "*parquet_encryption*",
    # Qt: other languages, and screens without a desktop.
    "PySide6/Qt/translations/*", "PySide6/Qt/plugins/egldeviceintegrations/*", "PySide6/Qt/plugins/generic/*",
    "PySide6/Qt/plugins/platforms/*eglfs*", "PySide6/Qt/plugins/platforms/*linuxfb*", "*/libqvnc.so",
    "PySide6/Qt/plugins/platforms/*vkkhr*", "PySide6/Qt/plugins/platforms/*minimalegl*", "*libQt6EglF*",
    "PySide6/Qt/plugins/networkinformation/*", "PySide6/Qt/plugins/tls/*",
    "PySide6/Qt/plugins/platformthemes/libqgtk3.so", "PySide6/Qt/plugins/imageformats/libqtiff.so",
    "*/tests/*",
)  # fmt: skip

# Libraries of a Linux system that stay the system's: drivers, fonts and the desktop must agree with them.
SYSTEM = (
    "libstdc++", "libgcc_s", "libX", "libxcb", "libxkb", "libwayland", "libdrm", "libgbm", "libfontconfig",
    "libfreetype", "libglib-", "libgthread-", "libgobject-", "libgio-", "libgmodule-", "libdbus-", "libsystemd",
    "libmount", "libblkid", "libselinux", "libssl", "libcrypto", "libgssapi_krb5", "libkrb5", "libk5crypto",
    "libcom_err", "libkeyutils", "libgtk-", "libgdk", "libatk", "libatspi", "libcairo", "libpango", "libharfbuzz",
    "libfribidi", "libthai", "libdatrie", "libepoxy", "libpixman", "libgraphite", "libpng16", "libjpeg",
    "libbrotli", "libbsd", "libmd", "libcap", "libgcrypt", "libgpg-error", "liblz4", "libzstd", "libpcre2",
    "libexpat",
)  # fmt: skip

# Those whose tables of symbols are large, and which still load without.
STRIPPED = (
    "torch/lib/libtorch_cpu.so", "torch/lib/libtorch_python.so", "llvmlite/binding/libllvmlite.so", "libpython3*.so.*",
    "pyarrow/libarrow.so.*", "pyarrow/libarrow_compute.so.*", "pyarrow/libparquet.so.*", "numcodecs/*.so",
    "kiwisolver/*.so",
)  # fmt: skip


def matches(name: str, patterns: Sequence[str]) -> bool:
    """Whether the file of this name within the folder is one of those."""
    return any(fnmatchcase(name.replace("\\", "/"), pattern) for pattern in patterns)


def kept(name: str, source: str) -> bool:
    """Whether the file `source` goes into the folder under `name`."""
    of_system = source.startswith(("/lib/", "/usr/lib/")) and name.startswith(SYSTEM)
    return not of_system and not matches(name, LEFT_OUT)
