"""The map of latent space and what is drawn on it."""
