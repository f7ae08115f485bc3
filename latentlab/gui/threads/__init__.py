"""Qt's loop for the lab, and the threads that draw."""
