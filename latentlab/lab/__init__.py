"""The laboratory without a screen: what is open, what can be done with it, and what is told of it.

A window shows a :class:`~latentlab.lab.lab.Lab` and calls its verbs; a script does so too, with no Qt installed.
"""
