"""What tests of the shell share."""

import pytest
from shell_tables import train


@pytest.fixture
def session(tmp_path):
    return train(tmp_path)
