"""Words alone."""

import subprocess
import sys


def test_words_load_nothing_heavy():
    code = "import sys, latentlab.lessons.words; print(bool({'torch', 'numpy', 'scipy'} & set(sys.modules)))"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, timeout=60)
    assert done.stdout.strip() == "False", done.stderr
