"""Work beside the lab: the thread that trains a run, the threads of jobs, and the loop that their answers come to."""
