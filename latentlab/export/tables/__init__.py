"""Rows, places and figures as tables that every other program reads."""
