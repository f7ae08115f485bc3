"""Icons and pictures that the window shows."""
