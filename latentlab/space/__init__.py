"""Latent space: planes, paths, geometry, neighbours, selections, trust, and the raster that the map shows.

It is not called explore, for that is what ``ll.explore(run)`` does.
"""
