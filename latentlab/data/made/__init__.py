"""Datasets made by a rule, of any size and seed, whose factors are known."""
