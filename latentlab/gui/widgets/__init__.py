"""Parts that know nothing of the lab."""
