"""Walking through latent space: planes, paths, neighbours, and the raster that the map shows."""
