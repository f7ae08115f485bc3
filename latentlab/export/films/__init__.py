"""Films: the decoded way along a path, the map through a training; drawn and written one frame after another."""
