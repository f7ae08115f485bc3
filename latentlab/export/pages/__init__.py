"""Pages and scripts that need neither LatentLab nor a network: a report, an explorer, a notebook, a script."""
