"""The HDF5 session: atomic write, checked read. (Nothing is imported here: the check runs in a process of its own.)"""
