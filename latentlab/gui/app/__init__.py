"""The window as a whole: its parts, menus, files, start and tour."""
