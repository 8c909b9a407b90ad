"""Sweeps: one recipe trained over a grid of its fields, on this machine or on a cluster. No Qt."""
