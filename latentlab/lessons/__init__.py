"""What a lecture on latent variables draws, computed: without a window, and without data."""
