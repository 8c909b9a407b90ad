"""The program around the window: opening, settings, endings, faults, and what outlasts a crash."""
