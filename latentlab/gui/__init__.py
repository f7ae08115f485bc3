"""The window: the only place that imports Qt.

lab.py owns the state (dataset, run, probe, path) and announces changes; docks listen to it, never to one another.
trainer.py is the one thread that owns a model being trained; raster_thread.py draws the map; jobs.py does the rest
that takes longer than a frame.
"""
