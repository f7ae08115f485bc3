"""The window in other languages: English stands in the code, and is translated where it goes into Qt.

catalogue.py finds what a text is called, door.py stands between the window and Qt, chosen.py says which language it is.
"""
