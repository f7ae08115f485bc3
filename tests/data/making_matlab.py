"""Files of MATLAB for the tests: cells, words, and version 7.3."""

import h5py
import numpy as np


def words(values):
    found = np.empty((len(values), 1), object)
    found[:, 0] = values
    return found


def word(group, name, text):
    one = group.create_dataset(name, data=np.array([[ord(letter)] for letter in text], "u2"))
    one.attrs["MATLAB_class"] = b"char"
    return one


def cell(group, name, entries):
    references = np.array([[one.ref for one in entries]], h5py.ref_dtype)
    group.create_dataset(name, data=references, dtype=h5py.ref_dtype).attrs["MATLAB_class"] = b"cell"


def version_73(path, fill):
    with h5py.File(path, "w", userblock_size=512) as file:
        fill(file, file.create_group("#refs#"))
    with open(path, "r+b") as stream:
        stream.write(b"MATLAB 7.3 MAT-file")
    return path
