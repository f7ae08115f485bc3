"""Guided tours: text files that say what is done in the real window, what is framed there and what is seen.

A tour is `resources/tours/NAME.toml`, named in TOURS. Its steps have a `text` with {figures}, deeds to `do` (deeds.py),
the part to `show` (parts.py), an `equation` (resources/equations.toml), a condition to `wait` for, and what `holds`.
The figures in a text are always those of now (figures.py), so what a person changes is told as it is.
"""

TOURS = ("latent-variable", "em", "elbo", "reparameterisation", "evidence", "divergences", "collapse", "map")
