"""The window: the only place that imports Qt. It shows a lab, and calls its verbs.

app/ the window as a whole, map/ the map, panels/ the docks, dialogs/, widgets/ that know nothing of the lab, threads/
that draw. What a lab tells becomes Qt's signals in app/events.py.
"""
