"""Tells at the end how many pairs of settings were walked."""

import walking


def pytest_terminal_summary(terminalreporter):
    """One line."""
    if walking.WALKED:
        ends = ", ".join(f"{count:,} {end}" for end, count in walking.WALKED.most_common())
        terminalreporter.write_line(f"{sum(walking.WALKED.values()):,} pairs of settings walked: {ends}")
