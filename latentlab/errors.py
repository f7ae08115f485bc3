"""What can go wrong through no fault of the program."""

from __future__ import annotations


class InputError(ValueError):
    """Bad input: one sentence that says what is wrong, where, and what would be right.

    The command line prints it and exits with status 2; the window shows it in a dialog.
    """


class Cancelled(Exception):
    """A person stopped a job before its end; nothing was left half done."""
