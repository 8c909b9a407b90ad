"""The page of a sweep: what it varies, its map, which fills while cells are trained, its curves."""
