"""What menus and keys do with more than one part of the window."""

import subprocess
import sys

import numpy as np
from hands import CONTROL, SHIFT
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest


def test_what_is_copied_as_python_does_it_again(trained, qtbot, tmp_path):
    lab = trained.lab
    lab.finding.find('label == "3" and z1 > 0')
    qtbot.waitUntil(lambda: lab.selections.current is not None, timeout=20_000)
    for z in ((-0.4, 0.1), (0.5, 0.3)):
        lab.set_probe(np.array(z, np.float32))
        QTest.keyClick(trained, Qt.Key.Key_W)
    trained.files.save_to(tmp_path / "a.h5")
    qtbot.waitUntil(lambda: trained.files.session_path is not None and not lab.jobs.waiting, timeout=30_000)
    QTest.keyClick(trained, Qt.Key.Key_C, CONTROL | SHIFT)
    text = QGuiApplication.clipboard().text()
    text += f"\nnp.savez({str(tmp_path / 'a.npz')!r}, rows=rows, picture=picture, film=film)\n"
    done = subprocess.run([sys.executable, "-c", text], capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    found = np.load(tmp_path / "a.npz")
    assert np.array_equal(found["rows"], lab.selections.current.rows)
    assert np.allclose(found["picture"], lab.decoder.decode(lab.probe[None])[0], atol=1e-5)
    assert np.allclose(found["film"], lab.decoder.decode(lab.path.frames(60)), atol=1e-3)


def test_a_run_is_trained_again_by_what_is_copied(trained):
    QTest.keyClick(trained, Qt.Key.Key_C, CONTROL | SHIFT)
    text = QGuiApplication.clipboard().text()
    assert "ll.load_dataset('digits')" in text
    assert "ll.train(model, data, epochs=4)" in text
