"""The window around the panels: docks, menus, keys, hints, help, presentation."""
