"""What a folder that runs without Python starts with: a process of our own, or the words of the shell."""

import multiprocessing
import os
import sys

from latentlab import children

if __name__ == "__main__":
    for name in (
        "LD_LIBRARY_PATH",
        "DYLD_LIBRARY_PATH",
    ):  # ours are loaded; programs that this one starts have their own
        before = os.environ.pop(f"{name}_ORIG", None)
        os.environ.pop(name, None)
        if before:
            os.environ[name] = before
    multiprocessing.freeze_support()  # a library that starts processes would open windows instead
    if sys.argv[1:2] == [children.WORD]:
        children.run(*sys.argv[2:])
    from latentlab.cli import main

    sys.exit(main())
