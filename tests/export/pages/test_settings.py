"""What can be chosen about pages is checked."""

import pytest

from latentlab.errors import InputError
from latentlab.export.pages.settings import ExplorerSettings, ReportSettings
from latentlab.settings import make


@pytest.mark.parametrize(("kind", "values"), [
    (ExplorerSettings, {"rows": 5}), (ExplorerSettings, {"megabytes": 0.1}), (ReportSettings, {"pictures": -1}),
])  # fmt: skip
def test_what_cannot_be_is_refused(kind, values):
    with pytest.raises(InputError):
        make(kind, values)
    assert make(kind, {}) == kind()
