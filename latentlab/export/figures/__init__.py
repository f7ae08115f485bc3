"""Figures for print, drawn by matplotlib from what a lab shows: curves, text and axes as vectors, in millimetres."""
