"""The theme: colours, type, icons, light and dark."""
