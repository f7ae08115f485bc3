"""Unfamiliar files are opened in a process of their own: what happens to it is one sentence here."""

import sys

import pytest

from latentlab.data.reading import apart
from latentlab.errors import InputError

BODIES = {
    "sound": ("import sys; sys.exit(0)", None),
    "refused": ("import sys; print('first', file=sys.stderr); sys.exit('the reason') if 0 else None; "
                "print('a.h5: the reason', file=sys.stderr); sys.exit(2)", "^a.h5: the reason$"),
    "failed": ("raise RuntimeError('a traceback of many lines')", "damaged or cut short"),
    "killed": ("import os, signal; os.kill(os.getpid(), signal.SIGSEGV)", "damaged or cut short"),
    "silent": ("import sys; sys.exit(2)", "damaged or cut short"),
    "slow": ("import time; time.sleep(60)", "took more than"),
}  # fmt: skip


@pytest.mark.parametrize("name", BODIES)
def test_what_happens_to_the_other_process_is_one_sentence(name, tmp_path, monkeypatch):
    body, words = BODIES[name]
    ran = []

    def run(command, **options):
        ran.append(command)
        return real([sys.executable, "-c", body, command[-1]], **options)

    real = apart.subprocess.run
    monkeypatch.setattr(apart.subprocess, "run", run)
    monkeypatch.setattr(apart, "CHECK_SECONDS", 1.5 if name == "slow" else 60)
    if words is None:
        apart.check_apart("some.module", tmp_path / "a.h5")
    else:
        with pytest.raises(InputError, match=words) as refused:
            apart.check_apart("some.module", tmp_path / "a.h5")
        assert "\n" not in str(refused.value)
    assert ran[0][1:] == ["-I", "-m", "some.module", str(tmp_path / "a.h5")]  # isolated: no folder of the caller's


def test_no_filter_from_outside_is_loaded(tmp_path):
    code = "import os, latentlab.data.reading.apart; print(os.environ['HDF5_PLUGIN_PRELOAD'])"
    done = apart.subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "::"
