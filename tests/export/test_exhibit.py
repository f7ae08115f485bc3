"""What an exporter is given: copies of the model, and the selected rows on the map."""

import numpy as np
import pytest
from exhibits import exhibit

from latentlab.errors import InputError


def test_its_model_is_that_of_the_record_under_the_condition_shown(small_rows):
    shown, z = exhibit(small_rows, "cvae", condition=2), np.zeros((1, 2), np.float32)
    assert np.array_equal(shown.model.decode(z), shown.whole_model.given(2).decode(z))
    assert not np.array_equal(shown.model.decode(z), shown.whole_model.given(0).decode(z))
    own = shown.whole_model.state()
    assert all(np.array_equal(value, own[name]) for name, value in shown.record.state.items())


def test_selected_rows_are_those_on_the_map(small_rows):
    selected = np.arange(60) % 20 == 0
    assert np.flatnonzero(exhibit(small_rows, "ppca", selected=selected).selected_on_map).tolist() == [0, 20, 40]
    for none in (None, np.zeros(60, bool)):
        with pytest.raises(InputError, match="None of the selected rows"):
            _ = exhibit(small_rows, "ppca", selected=none).selected_on_map
