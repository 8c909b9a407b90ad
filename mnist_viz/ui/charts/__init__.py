"""What numbers are shown with: curves, heat maps, mosaics, bars."""
