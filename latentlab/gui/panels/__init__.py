"""What stands around the map, a dock each."""
